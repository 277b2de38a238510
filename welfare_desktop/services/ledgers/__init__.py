"""Ledgers coming in: a file laid on the helper's desk, mapped, proposed, settled, carried out, reported."""
