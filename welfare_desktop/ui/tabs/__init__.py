"""One module per register: what its form, its list and its summary show, and in which order."""
