"""Where the tables of a sheet are: headings, records, totals, notes and what stands around them."""
