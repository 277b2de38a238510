"""提出書類: which papers the districts handed in for a fiscal year, and which should be there by now."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import FIRST_MONTH, fiscal_label, fiscal_year_of
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District, DistrictPaper
from welfare_desktop.domain.registers.vocabulary import DISTRICT_PAPER
from welfare_desktop.services import yearly
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Cells, Kept, Sheet, SheetLine
from welfare_desktop.store import settings
from welfare_desktop.store.database import Connection

KIND, WORK = "districts", "papers"
MISSING = "missing"
"""The cell that names the papers that are overdue."""
USUAL_DUE: Mapping[str, str] = {
    paper: "04-30" if paper in ("事業計画", "予算") else "05-31" for paper in DISTRICT_PAPER.options
}
_KEY = "districts.papers"


@verb("records.view")
def open_sheet(workspace: Workspace, year: int, district: int | None = None) -> Sheet:
    """The papers of a year: a line for each district (or the one chosen), the day each came."""
    with workspace.store.reading() as connection:
        found = yearly.standing_districts(connection, year)
        days = _days(connection)
    today = workspace.today()
    lines = (_line(each, year, days, today) for each in found if district in (None, each.id))
    return Sheet(KIND, year, tuple(lines))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
    """Keep the days typed, as one batch."""
    with workspace.store.reading() as connection:
        days = _days(connection)

    def change(record: Record, cells: Cells) -> Record:
        return _changed(record, sheet.year, cells, days) if isinstance(record, District) else record

    return yearly.keep(workspace, sheet, typed, change, f"{fiscal_label(sheet.year)}の提出書類")


@verb("records.view")
def due_days(workspace: Workspace) -> Mapping[str, str]:
    """By paper the month and day it is due."""
    with workspace.store.reading() as connection:
        return _days(connection)


@verb("settings.change")
def keep_due_days(workspace: Workspace, days: Mapping[str, str]) -> None:
    """Set by when papers are due; a paper with a day of its own keeps it."""
    with workspace.store.writing() as connection:
        settings.put(connection, _KEY, dict(days))


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """Districts whose papers of this year are overdue."""
    year = fiscal_year_of(today)
    if year is not None:
        yield Duty("提出書類がそろわない校(地)区", open_sheet(workspace, year).late(), work=WORK, overdue=True)


def due_on(year: int, day: str) -> str:
    """The ISO day in a fiscal year of a month and day."""
    return f"{year if int(day[:2]) >= FIRST_MONTH else year + 1}-{day}"


def _days(connection: Connection) -> Mapping[str, str]:
    return {**USUAL_DUE, **settings.get(connection, _KEY, {})}


def _line(district: District, year: int, days: Mapping[str, str], today: str) -> SheetLine:
    held = {each.paper: each for each in district.papers if each.year == year}
    cells: dict[str, Any] = {"name": district.name}
    missing: list[str] = []
    for paper in DISTRICT_PAPER.options:
        one = held.get(paper)
        cells[paper] = one.received_on if one else None
        when = (one.due_on if one else None) or due_on(year, days[paper])
        if not cells[paper] and when < today[: len(when)]:
            missing.append(paper)
    cells[MISSING] = f"◆ {'・'.join(missing)}" if missing else None
    return SheetLine(district.id, district.revision, cells, bool(missing))


def _changed(district: District, year: int, cells: Cells, days: Mapping[str, str]) -> District:
    papers = list(district.papers)
    for paper in DISTRICT_PAPER.options:
        if paper not in cells:
            continue
        day: Any = cells[paper]
        at = next((at for at, each in enumerate(papers) if each.year == year and each.paper == paper), None)
        if at is not None:
            papers[at] = dataclasses.replace(papers[at], received_on=day)
        elif day:
            fresh = DistrictPaper(year=year, paper=paper, due_on=due_on(year, days[paper]), received_on=day)
            papers.insert(0, fresh)
    return dataclasses.replace(district, papers=tuple(papers))
