"""Phonetic runs (フリガナ) of an .xls of Excel 97–2003, which no reader hands out ([MS-XLS] 2.4.265, 2.5.293)."""

from collections.abc import Iterator, Sequence
from struct import Struct

from welfare_desktop.sheets.forms.legacy_records import records

TEXTS, CONTINUED, SHEET, TEXT_CELL, END = 0xFC, 0x3C, 0x85, 0xFD, 0x0A
WIDE, EXTENDED, RICH = 0x1, 0x4, 0x8

_U16 = Struct("<H")
_U32 = Struct("<I")
_COUNTS = Struct("<II")
_CELL = Struct("<HH2xI")
_PHONETIC = Struct("<HH4xHHH")
_RUN = Struct("<HHH")

Readings = dict[tuple[int, int], str]


def read_readings(stream: bytes) -> dict[str, Readings]:
    """Readings by sheet name and place (row, column from 1). Raises ValueError or struct.error over odd records."""
    pieces = list(_pieces_of_texts(stream))
    shown = {number: reading for number, reading in enumerate(_texts(pieces)) if reading} if pieces else {}
    if not shown:
        return {}
    return {name: _of_sheet(stream, start, shown) for name, start in _sheets(stream)}


def _of_sheet(stream: bytes, start: int, shown: dict[int, str]) -> Readings:
    found: Readings = {}
    for kind, at, size in records(stream, start):
        if kind == END:
            break
        if kind == TEXT_CELL and size >= _CELL.size:
            row, column, number = _CELL.unpack_from(stream, at)
            if number in shown:
                found[row + 1, column + 1] = shown[number]
    return found


def _sheets(stream: bytes) -> Iterator[tuple[str, int]]:
    for kind, at, size in records(stream):
        if kind == END:
            return
        if kind == SHEET and size > 8:
            (start,) = _U32.unpack_from(stream, at)
            length, wide = stream[at + 6], stream[at + 7] & WIDE
            name = stream[at + 8 : at + 8 + length * (2 if wide else 1)]
            yield name.decode("utf-16-le" if wide else "latin-1", "replace"), start


def _pieces_of_texts(stream: bytes) -> Iterator[bytes]:
    """The record of shared texts and those that continue it."""
    inside = False
    for kind, at, size in records(stream):
        if kind == TEXTS or (inside and kind == CONTINUED):
            inside = True
            yield stream[at : at + size]
        elif inside or kind == END:
            return


def _texts(pieces: Sequence[bytes]) -> Iterator[str]:
    """What PHONETIC() shows of every shared text; "" for those without runs."""
    source = _Pieces(pieces)
    _, count = _COUNTS.unpack(source.take(_COUNTS.size))
    for _ in range(min(count, sum(map(len, pieces)))):
        length, flags = _U16.unpack(source.take(2))[0], source.take(1)[0]
        runs = _U16.unpack(source.take(2))[0] if flags & RICH else 0
        extended = _U32.unpack(source.take(4))[0] if flags & EXTENDED else 0
        base = source.text(length, bool(flags & WIDE))
        source.take(4 * runs)
        yield _shown(base, source.take(extended)) if extended else ""


def _shown(base: bytes, extended: bytes) -> str:
    """The text (UTF-16) with the places that have a run replaced by it; without runs the reading is of the whole."""
    if len(extended) < _PHONETIC.size:
        return ""
    kind, _, count, _, length = _PHONETIC.unpack_from(extended)
    start = _PHONETIC.size
    phonetic = extended[start : start + 2 * length]
    runs = [_RUN.unpack_from(extended, at) for at in _places(start + 2 * length, count, len(extended))]
    if kind != 1 or not runs:
        return phonetic.decode("utf-16-le", "replace") if kind == 1 else ""
    shown, done = b"", 0
    for (first, begin, size), after in zip(runs, [*(run[0] for run in runs[1:]), length], strict=True):
        shown += base[2 * done : 2 * begin] + phonetic[2 * first : 2 * after]
        done = max(done, begin + size)
    return (shown + base[2 * done :]).decode("utf-16-le", "replace")


def _places(start: int, count: int, end: int) -> range:
    return range(start, min(start + count * _RUN.size, end - _RUN.size + 1), _RUN.size)


class _Pieces:
    """Content cut into records: a text that goes on in the next one says anew how wide its characters are."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces
        self._piece = self._at = 0

    def take(self, size: int) -> bytes:
        """So many bytes; ValueError at the end of the last piece."""
        taken = b""
        while len(taken) < size:
            self._go_on()
            fresh = self._pieces[self._piece][self._at : self._at + size - len(taken)]
            self._at += len(fresh)
            taken += fresh
        return taken

    def text(self, length: int, wide: bool) -> bytes:
        """So many characters as UTF-16."""
        taken = b""
        while length:
            if self._go_on():
                wide = bool(self.take(1)[0] & WIDE)
            width = 2 if wide else 1
            here = min(length, (len(self._pieces[self._piece]) - self._at) // width)
            if not here:
                raise ValueError("half a character")
            fresh = self.take(here * width)
            taken += fresh if wide else fresh.decode("latin-1").encode("utf-16-le")
            length -= here
        return taken

    def _go_on(self) -> bool:
        """Go to the next piece when this one is used up; whether it was."""
        moved = False
        while self._at >= len(self._pieces[self._piece]):
            self._piece, self._at, moved = self._piece + 1, 0, True
            if self._piece >= len(self._pieces):
                raise ValueError("the texts end early")
        return moved
