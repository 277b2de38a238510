"""Verbs a clerk would recognise, as plain functions over an opened office (`Workspace`)."""
