"""Drawing 支援ネットワーク図 and 支援経過記録 in the helper process; what is drawn crosses over as plain values."""

import dataclasses
import json
import marshal
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desktop.domain.casework.network import Circle, Figure, Network, Tie
from welfare_desktop.domain.casework.record import CaseRecord, Entry, Part
from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.host.processes import Helper
from welfare_desktop.services.roster_pages import Pages, Report

if TYPE_CHECKING:
    from welfare_desktop.papers.fonts import Fonts

Drawn = tuple[str, list[bytes], tuple[str, ...], tuple[str, ...]]
"""A title, packed pages, and the characters that cannot be printed as written."""


def drawn(helper: Helper, fonts: Path, paper: Network | CaseRecord, progress: Report) -> tuple[Document, list[bytes]]:
    """The paper on pages to be shown, and the same packed, to be written."""
    made: Any = helper.run(
        draw, str(fonts), type(paper).__name__, json.dumps(dataclasses.asdict(paper)), on_progress=progress
    )
    title, packed, missing, variants = made
    return Document(title, Pages(packed), tuple(missing), tuple(variants)), packed


def pdf(
    helper: Helper, fonts: Path, document: Document, packed: list[bytes], stamp: tuple[str, datetime], progress: Report
) -> bytes:
    """The pages as a PDF file's bytes, with its 管理番号 and the time it is made."""
    serial, moment = stamp
    arguments = (str(fonts), document.title, packed, serial, moment.timestamp())
    made: Any = helper.run(make_pdf, *arguments, on_progress=progress)
    return made


def draw(fonts: str, kind: str, packed: str) -> Drawn:
    """In the helper: draw a paper."""
    from welfare_desktop.papers.case_record import case_record  # noqa: PLC0415 - fonts load in the helper only
    from welfare_desktop.papers.ecomap import ecomap  # noqa: PLC0415

    said = json.loads(packed)
    is_network = kind == Network.__name__
    document = ecomap(_fonts(fonts), _network(said)) if is_network else case_record(_fonts(fonts), _record(said))
    pages = [marshal.dumps(_packed(page)) for page in document.pages]
    return document.title, pages, document.missing_glyphs, document.plain_variants


def make_pdf(fonts: str, title: str, packed: Sequence[bytes], serial: str, created: float, report: Report) -> bytes:
    """In the helper: the finished file."""
    from welfare_desktop.papers import pdf as pdf_file  # noqa: PLC0415 - reportlab loads in the helper only
    from welfare_desktop.papers.roster import with_serial  # noqa: PLC0415

    document = with_serial(_fonts(fonts), Document(title, Pages(packed)), serial)
    moment = datetime.fromtimestamp(created).astimezone()
    return pdf_file.write(document, _fonts(fonts), created=moment, progress=report)


def _network(said: dict[str, Any]) -> Network:
    figures: list[dict[str, Any]] = said.pop("figures")
    around = tuple(Figure(circle=Circle(each.pop("circle")), tie=Tie(each.pop("tie")), **each) for each in figures)
    return Network(figures=around, **said)


def _record(said: dict[str, Any]) -> CaseRecord:
    parts = tuple(
        Part(part["heading"], tuple(Entry(e["day"], tuple(e["beside"]), e["text"], e["on"]) for e in part["entries"]))
        for part in said.pop("parts")
    )
    facts = tuple((label, text) for label, text in said.pop("facts"))
    return CaseRecord(facts=facts, parts=parts, **said)


def _packed(page: Page) -> tuple[Any, ...]:
    """The page as `Pages` unpacks it."""
    return page.width, page.height, [tuple(_values(operation)) for operation in page.operations]


def _values(operation: Any) -> list[Any]:
    values = (getattr(operation, field.name) for field in dataclasses.fields(operation))
    return [str(value) if isinstance(value, Face) else value for value in values]


_FONTS: "dict[str, Fonts]" = {}


def _fonts(folder: str) -> "Fonts":
    """The fonts, opened once per process."""
    from welfare_desktop.papers.fonts import Fonts  # noqa: PLC0415

    if folder not in _FONTS:
        _FONTS[folder] = Fonts(Path(folder))
    return _FONTS[folder]
