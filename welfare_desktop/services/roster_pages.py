"""Laying out rosters and writing PDFs in the helper process; rosters and pages cross over as plain tuples."""

import dataclasses
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from welfare_desktop.domain.drawing import Document, Face, Line, Operation, Page, Rectangle, TextRun
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.host.processes import Helper

Report = Callable[[int, int], None]
Packed = dict[str, Any]

_DRAWN: tuple[type[Operation], ...] = (TextRun, Line, Rectangle)


def laid_out(helper: Helper, fonts: Path, roster: Roster, progress: Report) -> Document:
    """The roster on pages. Refusals of the helper; Cancelled when `progress` raises it."""
    pages: list[Page] = []
    missing: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    chunk: Any
    for chunk in helper.stream(make_pages, str(fonts), _pack(roster), on_progress=progress):
        kind, value, total = chunk
        if kind == "glyphs":
            missing, variants = value
        else:
            pages += [_unpack_page(page) for page in value]
            progress(len(pages), total)
    return Document(roster.title, tuple(pages), missing, variants)


def pdf(helper: Helper, fonts: Path, roster: Roster, created: datetime, progress: Report) -> bytes:
    """The roster as a PDF file's bytes."""
    made: Any = helper.run(make_pdf, str(fonts), _pack(roster), created.timestamp(), on_progress=progress)
    return made


def make_pages(fonts: str, packed: Packed) -> Iterator[tuple[str, Any, int]]:
    """In the helper: pages, ten at a time, then the glyphs that are missing."""
    document = _document(fonts, packed)
    total = len(document.pages)
    for start in range(0, total, 10):
        yield "pages", [_pack_page(page) for page in document.pages[start : start + 10]], total
    yield "glyphs", (document.missing_glyphs, document.plain_variants), total


def make_pdf(fonts: str, packed: Packed, created: float, report: Report) -> bytes:
    """In the helper: the finished file."""
    from welfare_desktop.papers import pdf as pdf_file  # noqa: PLC0415 - reportlab loads in the helper only

    document = _document(fonts, packed)
    moment = datetime.fromtimestamp(created).astimezone()
    return pdf_file.write(document, _fonts(fonts), created=moment, progress=report)


_FONTS: dict[str, Any] = {}


def _fonts(folder: str) -> Any:
    """The fonts, opened once per process."""
    from welfare_desktop.papers.fonts import Fonts  # noqa: PLC0415

    if folder not in _FONTS:
        _FONTS[folder] = Fonts(Path(folder))
    return _FONTS[folder]


def _document(fonts: str, packed: Packed) -> Document:
    from welfare_desktop.papers.roster import district_roster  # noqa: PLC0415

    return district_roster(_fonts(fonts), _unpack(packed))


def _pack(roster: Roster) -> Packed:
    packed = {field.name: getattr(roster, field.name) for field in dataclasses.fields(roster)}
    packed["columns"] = tuple((c.key, c.heading, c.weight, str(c.align), c.wraps, c.reading) for c in roster.columns)
    packed["groups"] = tuple(
        (group.name, tuple((section.heading, section.rows) for section in group.sections)) for group in roster.groups
    )
    return packed


def _unpack(packed: Packed) -> Roster:
    columns = tuple(
        Column(key, head, weight, Align(align), *rest) for key, head, weight, align, *rest in packed["columns"]
    )
    groups = tuple(
        Group(name, tuple(Section(heading, rows) for heading, rows in sections)) for name, sections in packed["groups"]
    )
    rest: dict[str, Any] = {**packed, "columns": columns, "groups": groups}
    return Roster(**rest)


def _pack_page(page: Page) -> tuple[Any, ...]:
    packed = tuple((_DRAWN.index(type(each)), *_plain(each)) for each in page.operations)
    return page.width, page.height, packed


def _plain(operation: Operation) -> Iterator[Any]:
    for name in operation.__slots__:
        value = getattr(operation, name)
        yield str(value) if isinstance(value, Face) else value


def _unpack_page(packed: tuple[Any, ...]) -> Page:
    width, height, operations = packed
    return Page(width, height, tuple(_unpack_operation(each) for each in operations))


def _unpack_operation(packed: tuple[Any, ...]) -> Operation:
    which, *values = packed
    made: Any = _DRAWN[which]
    if made is not TextRun:
        return made(*values)
    named: dict[str, Any] = dict(zip(TextRun.__slots__, values, strict=True))
    named["face"] = Face(named["face"])
    return TextRun(**named)
