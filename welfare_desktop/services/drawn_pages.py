"""Pages drawn in the helper process: they cross over as plain values and stay packed until one is looked at.

So thousands of pages are no work for the garbage collector, which would halt the window meanwhile.
"""

import marshal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from welfare_desktop.domain.drawing import Document, Face, Line, Operation, Page, Rectangle, TextRun
from welfare_desktop.host import resources
from welfare_desktop.host.processes import Helper

if TYPE_CHECKING:
    from welfare_desktop.papers.fonts import Fonts

Report = Callable[[int, int], None]
Packed = tuple[str, list[bytes], tuple[str, ...], tuple[str, ...]]
"""A title, packed pages, and the characters that cannot be printed as written."""

_PLAIN: Mapping[type[Operation], Callable[[Operation], tuple[Any, ...]]] = {
    TextRun: attrgetter("x", "y", "size", "text", "width", "face._value_", "grey", "glyphs"),
    Line: attrgetter("x1", "y1", "x2", "y2", "width", "grey"),
    Rectangle: attrgetter("x", "y", "width", "height", "fill", "stroke", "stroke_width"),
}
_DRAWN: Mapping[int, type[Operation]] = {8: TextRun, 6: Line, 7: Rectangle}
"""By the number of values packed."""


class Pages(Sequence[Page]):
    """Pages as the helper sent them, unpacked when one is looked at."""

    def __init__(self, packed: Sequence[bytes]) -> None:
        self._packed = packed

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> Page: ...
    @overload
    def __getitem__(self, index: slice) -> "Pages": ...
    def __getitem__(self, index: int | slice) -> "Page | Pages":
        if isinstance(index, slice):
            return Pages(self._packed[index])
        return _unpack_page(marshal.loads(self._packed[index]))  # noqa: S302 - makes plain values only


@dataclass(frozen=True, slots=True)
class Drawing:
    """A paper to be shown, and its pages packed, to be written as a file."""

    document: Document
    packed: list[bytes]


def drawn(helper: Helper, draw: Callable[..., Packed], *said: object, progress: Report) -> Drawing:
    """What `draw(fonts, *said)` makes in the helper; `said` are plain values."""
    title, packed, missing, variants = helper.run(draw, font_folder(), *said, on_progress=progress)
    return Drawing(Document(title, Pages(packed), tuple(missing), tuple(variants)), packed)


def pdf(helper: Helper, drawing: Drawing, created: datetime, progress: Report, serial: str = "") -> bytes:
    """The pages as a PDF file's bytes; with its 管理番号 at the foot of each where one is given."""
    arguments = (font_folder(), drawing.document.title, drawing.packed, serial, created.timestamp())
    return helper.run(make_pdf, *arguments, on_progress=progress)


def make_pdf(fonts: str, title: str, packed: Sequence[bytes], serial: str, created: float, report: Report) -> bytes:
    """In the helper: the finished file of packed pages."""
    return written(fonts, Document(title, Pages(packed)), serial, created, report)


def written(fonts: str, document: Document, serial: str, created: float, report: Report) -> bytes:
    """In the helper: the finished file of a document."""
    from welfare_desktop.papers import pdf as pdf_file  # noqa: PLC0415 - reportlab loads in the helper only
    from welfare_desktop.papers.roster import with_serial  # noqa: PLC0415

    stamped = with_serial(opened(fonts), document, serial) if serial else document
    moment = datetime.fromtimestamp(created).astimezone()
    return pdf_file.write(stamped, opened(fonts), created=moment, progress=report)


def packed(document: Document) -> Packed:
    """In the helper: what crosses over of a document."""
    pages = [packed_page(page) for page in document.pages]
    return document.title, pages, document.missing_glyphs, document.plain_variants


def packed_page(page: Page) -> bytes:
    """In the helper: a page as `Pages` unpacks it."""
    return marshal.dumps((page.width, page.height, [_PLAIN[type(each)](each) for each in page.operations]))


def font_folder() -> str:
    """Where the bundled fonts are."""
    return str(resources.resources() / "fonts")


_FONTS: "dict[str, Fonts]" = {}


def opened(folder: str) -> "Fonts":
    """In the helper: the fonts, opened once per process."""
    from welfare_desktop.papers.fonts import Fonts  # noqa: PLC0415 - fonts load in the helper only

    if folder not in _FONTS:
        _FONTS[folder] = Fonts(Path(folder))
    return _FONTS[folder]


def _unpack_page(said: tuple[Any, ...]) -> Page:
    width, height, operations = said
    return Page(width, height, tuple(_unpack_operation(each) for each in operations))


def _unpack_operation(said: tuple[Any, ...]) -> Operation:
    kind = _DRAWN[len(said)]
    if kind is not TextRun:
        return kind(*said)
    x, y, size, text, width, face, *rest = said
    return TextRun(x, y, size, text, width, Face(face), *rest)
