"""Welfare Desktop: the ward office's four ledgers in one offline, encrypted application."""

__version__ = "0.1.0"
