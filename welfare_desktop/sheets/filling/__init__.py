"""Somebody else's workbook filled in: cells and rows put into a copy of its package."""
