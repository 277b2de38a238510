"""校(地)区: what a change of districts moves, and a district on one sheet."""
