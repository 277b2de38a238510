"""How Japanese is written: width, kana, eras, numerals, names, addresses, and folding for search."""
