"""Pages on the screen and on a printer, from the same drawing operations as the PDF."""
