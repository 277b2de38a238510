from typing import TextIO

from xlrd import book as book, sheet as sheet, xldate as xldate
from xlrd.xldate import xldate_as_datetime as xldate_as_datetime

XL_CELL_EMPTY: int
XL_CELL_TEXT: int
XL_CELL_NUMBER: int
XL_CELL_DATE: int
XL_CELL_BOOLEAN: int
XL_CELL_ERROR: int
XL_CELL_BLANK: int

def open_workbook(
    filename: str | None = None,
    logfile: TextIO = ...,
    verbosity: int = 0,
    use_mmap: bool = True,
    file_contents: bytes | None = None,
    encoding_override: str | None = None,
    formatting_info: bool = False,
    on_demand: bool = False,
    ragged_rows: bool = False,
) -> book.Book: ...
