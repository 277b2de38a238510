"""Columns of a ledger and the facts they hold: proposed from headings and contents, corrected by clerks."""
