"""The forms ledgers come in: each file format read to plain cells, and what its cells alone do not say."""
