"""Rows of a returned list that are struck through (取消線): told, since nothing of them says when who ended."""

from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.tints import STRUCK
from welfare_desktop.services.ledgers import colouring, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.forms.package import Package

TOLD = (
    "シート「{sheet}」の{rows}に取消線があります。取消線は読みません。終了した方は、終了日を確かめて登録してください。"
)
NAMED = 5
_STYLES = "xl/styles.xml"


def remarks(workspace: Workspace, source: Source) -> tuple[str, ...]:
    """A sentence for each sheet with records that are struck through."""
    if not _may_strike(source):
        return ()
    names = [sheet.name for sheet in source.sheets]
    work = (colouring.tints_of, source.data, source.password, source.name, names)
    answer: Any = sources.asked(workspace, source, *work)
    found: Mapping[int, colouring.Tints] = answer
    told: list[str] = []
    for at, (tints, _, _) in sorted(found.items()):
        struck = {row for part, _, rows in tints if part == STRUCK for row in rows}
        records = sorted(
            row for table in source.sheets[at].tables if table.taken for row in table.records if row in struck
        )
        if records:
            rows = "、".join(f"{row}行" for row in records[:NAMED])
            more = f"ほか{len(records) - NAMED}行" if len(records) > NAMED else ""
            told.append(TOLD.format(sheet=names[at], rows=rows + more))
    return tuple(told)


def _may_strike(source: Source) -> bool:
    """Whether a workbook knows strike-through at all; few do, and looking at every cell takes its time."""
    if source.encoding or not source.data.startswith(b"PK"):
        return not source.encoding
    package = Package(source.data)
    return _STYLES not in package or b"strike" in package.read(_STYLES)
