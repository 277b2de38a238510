"""One register on screen: search, table, summary, form and history."""
