"""Duplicates of a register: the list of candidates, the screen that makes two records one, and pairs that are not the same."""
