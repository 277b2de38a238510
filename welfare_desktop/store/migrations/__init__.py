"""The schema's history, step by step. Only `LATEST` is loaded when the schema is up to date."""

LATEST = 1
"""The number of the newest step; PRAGMA user_version of an up-to-date file."""
