"""The records of an .xls: its stream inside the container, cut into kind and content ([MS-XLS] 2.1.4)."""

import io
from collections.abc import Iterator
from struct import Struct

from xlrd.compdoc import CompDoc

CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOOK_STARTS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
STREAMS = ("Workbook", "Book")
HEAD = Struct("<HH")


def workbook_stream(data: bytes) -> bytes | None:
    """The stream that holds the workbook; None when there is none. Raises whatever xlrd raises on odd containers."""
    if data.startswith(BOOK_STARTS):
        return data
    if not data.startswith(CONTAINER):
        return None
    container = CompDoc(data, logfile=io.StringIO())
    return next((stream for name in STREAMS if (stream := container.get_named_stream(name))), None)


def records(stream: bytes, start: int = 0) -> Iterator[tuple[int, int, int]]:
    """Kind, place of the content and its size, of every whole record from `start`."""
    at, end = start, len(stream)
    while at + HEAD.size <= end:
        kind, size = HEAD.unpack_from(stream, at)
        at += HEAD.size
        if at + size > end:
            return
        yield kind, at, size
        at += size
