"""Drawing the 校区カルテ in the helper process; what is drawn crosses over as plain values."""

import dataclasses
import json
import marshal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desktop.domain.districts.karte import Karte, KarteTable
from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.host.processes import Helper
from welfare_desktop.services.roster_pages import Pages, Report

if TYPE_CHECKING:
    from welfare_desktop.papers.fonts import Fonts


def drawn(helper: Helper, fonts: Path, karte: Karte, progress: Report) -> tuple[Document, list[bytes]]:
    """The sheet on pages to be shown, and the same packed, to be written."""
    made: Any = helper.run(draw, str(fonts), json.dumps(dataclasses.asdict(karte)), on_progress=progress)
    title, packed, missing, variants = made
    return Document(title, Pages(packed), tuple(missing), tuple(variants)), packed


def draw(fonts: str, packed: str) -> tuple[str, list[bytes], tuple[str, ...], tuple[str, ...]]:
    """In the helper: draw a 校区カルテ."""
    from welfare_desktop.papers.district_karte import district_karte  # noqa: PLC0415 - fonts load in the helper only

    document = district_karte(_fonts(fonts), _karte(json.loads(packed)))
    pages = [marshal.dumps(_packed(page)) for page in document.pages]
    return document.title, pages, document.missing_glyphs, document.plain_variants


def _karte(said: dict[str, Any]) -> Karte:
    told: list[dict[str, Any]] = said.pop("tables")
    tables = tuple(
        KarteTable(
            each["heading"],
            tuple(Column(align=Align(column.pop("align")), **column) for column in each["columns"]),
            tuple(map(tuple, each["rows"])),
            each["empty"],
        )
        for each in told
    )
    facts = tuple((label, text) for label, text in said.pop("facts"))
    return Karte(facts=facts, tables=tables, **said)


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
