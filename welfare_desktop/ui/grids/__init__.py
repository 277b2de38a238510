"""A table the clerk types into as in a spreadsheet; pages of work use `grid.Grid`."""
