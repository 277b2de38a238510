"""The import wizard (取込): six pages, one thing to decide on each."""
