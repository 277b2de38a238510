"""Pages about 団体 and 行事."""
