"""Workbooks: reading any file, finding the tables, writing ours.

The only room that knows python-calamine, openpyxl, XlsxWriter, xlrd, msoffcrypto and defusedxml.
It takes bytes and returns `domain.workbooks` values; it touches no file and no database.
"""

from openpyxl import DEFUSEDXML

if not DEFUSEDXML:
    # Without it openpyxl expands entities: a 2 KB workbook can fill the memory.
    raise RuntimeError("defusedxml is missing: openpyxl would read hostile XML unguarded")
