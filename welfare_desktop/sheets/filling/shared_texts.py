"""The texts that cells of a workbook share (共有文字列): some of them emptied where their cells were veiled."""

import re
from collections.abc import Set

from welfare_desktop.sheets.filling.parts import Copy
from welfare_desktop.sheets.forms.package import WORKBOOK

_TEXT = re.compile(rb"<((?:[\w.-]+:)?)si\b[^<>]*?(?:/>|>.*?</\1si>)", re.DOTALL)


def empty(copy: Copy, numbers: Set[int]) -> None:
    """Leave nothing of these texts (numbered from 0) in the copy."""
    part = copy.related_part(WORKBOOK, "sharedStrings")
    if numbers and part:
        copy.replace(part, _without(copy.read(part), numbers))


def _without(xml: bytes, numbers: Set[int]) -> bytes:
    pieces: list[bytes] = []
    position = 0
    for number, found in enumerate(_TEXT.finditer(xml)):
        if number in numbers:
            pieces += xml[position : found.start()], b"<%bsi><%bt></%bt></%bsi>" % ((found[1],) * 4)
            position = found.end()
    return b"".join((*pieces, xml[position:]))
