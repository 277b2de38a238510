"""Which kind of workbook a filled copy is: plain (.xlsx) or with macros (.xlsm). Excel opens none under the other's name."""

from welfare_desktop.sheets.filling.parts import BOOK_TYPE, MACRO_BOOK_TYPE, Copy
from welfare_desktop.sheets.forms.package import WORKBOOK


def has_macros(data: bytes) -> bool:
    """Whether a workbook, which has passed `guard.check` as "xlsx", holds macros."""
    return bool(Copy(data).related_part(WORKBOOK, "vbaProject"))


def as_kind(data: bytes, *, macros: bool) -> bytes:
    """The workbook as an .xlsm that keeps its macros, or as an .xlsx without any; as it is where it is that already."""
    copy, wanted = Copy(data), MACRO_BOOK_TYPE if macros else BOOK_TYPE
    if copy.book_type() == wanted:
        return data
    if macros:
        copy.declare_book(MACRO_BOOK_TYPE)
    else:
        copy.make_plain_book()
    return copy.write()
