"""Workbooks: reading any file, finding the tables, writing ours.

The only room that knows python-calamine, openpyxl (what number formats mean; it reads no file here),
XlsxWriter, xlrd, msoffcrypto and defusedxml. It takes bytes and returns `domain.workbooks` values; it touches no file and no database.
"""
