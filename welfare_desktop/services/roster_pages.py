"""Laying out rosters and writing PDFs in the helper process; rosters and pages cross over as plain values.

The helper keeps the roster it laid out last, until another is wanted: saving what is shown lays nothing out anew.
"""

import dataclasses
import marshal
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.host.processes import Helper
from welfare_desktop.services.drawn_pages import Pages, Report, opened, packed_page, written

Packed = dict[str, Any]

SENT_AT_ONCE = 50


def laid_out(helper: Helper, number: int, fonts: Path, roster: Roster, progress: Report) -> Document:
    """The roster on pages, which the helper keeps under `number`. Its refusals; Cancelled when `progress` raises it."""
    pages: list[bytes] = []
    missing: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    chunk: Any
    for chunk in helper.stream(make_pages, number, str(fonts), _pack(roster), on_progress=progress):
        kind, value = chunk
        if kind == "glyphs":
            missing, variants = value
        else:
            pages += value
    return Document(roster.title, Pages(pages), missing, variants)


def pdf(
    helper: Helper, number: int, fonts: Path, roster: Roster, stamp: tuple[str, datetime], progress: Report
) -> bytes:
    """The roster laid out as `number` as a PDF file's bytes, with its 管理番号 and the time it is made."""
    serial, moment = stamp
    arguments = (number, str(fonts), serial, moment.timestamp())
    made: Any = helper.run(make_pdf, *arguments, on_progress=progress)
    if made is None:  # meanwhile the helper was started anew, or laid out another
        helper.run(keep, number, str(fonts), _pack(roster), on_progress=progress)
        made = helper.run(make_pdf, *arguments, on_progress=progress)
    return made


_kept: dict[int, Document] = {}
"""In the helper: the roster laid out last."""


def keep(number: int, fonts: str, packed: Packed, report: Report) -> None:
    """In the helper: lay a roster out and keep it."""
    from welfare_desktop.papers.roster import district_roster  # noqa: PLC0415 - fonts load in the helper only

    _kept.clear()
    _kept[number] = district_roster(opened(fonts), _unpack(packed), report)


def make_pages(number: int, fonts: str, packed: Packed, report: Report) -> Iterator[tuple[str, Any]]:
    """In the helper: pages, some at a time, then the glyphs that are missing."""
    keep(number, fonts, packed, report)
    document = _kept[number]
    for start in range(0, len(document.pages), SENT_AT_ONCE):
        yield "pages", [packed_page(page) for page in document.pages[start : start + SENT_AT_ONCE]]
    yield "glyphs", (document.missing_glyphs, document.plain_variants)


def make_pdf(number: int, fonts: str, serial: str, created: float, report: Report) -> bytes | None:
    """In the helper: the finished file, None when the pages are not there."""
    return written(fonts, _kept[number], serial, created, report) if number in _kept else None


def _pack(roster: Roster) -> Packed:
    """The roster as plain values, each district by itself: packed in one go, a city's would halt the window."""
    packed = {field.name: getattr(roster, field.name) for field in dataclasses.fields(roster)}
    packed["columns"] = tuple((c.key, c.heading, c.weight, str(c.align), c.wraps, c.reading) for c in roster.columns)
    packed["groups"] = [
        marshal.dumps((group.name, [(section.heading, section.rows) for section in group.sections], group.totals))
        for group in roster.groups
    ]
    return packed


def _unpack(packed: Packed) -> Roster:
    columns = tuple(
        Column(key, head, weight, Align(align), *rest) for key, head, weight, align, *rest in packed["columns"]
    )
    loaded: Iterator[Any] = map(marshal.loads, packed["groups"])  # noqa: S302 - makes plain values only
    groups = tuple(
        Group(name, tuple(Section(heading, rows) for heading, rows in sections), totals)
        for name, sections, totals in loaded
    )
    rest: dict[str, Any] = {**packed, "columns": columns, "groups": groups}
    return Roster(**rest)
