"""Pages about 校(地)区."""
