"""実施報告: what the salons did month by month in a fiscal year, typed on one sheet."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_months, fiscal_span
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.salons import FISCAL_MONTHS, Salon, SalonYear
from welfare_desktop.domain.yearly import of_year, placed
from welfare_desktop.services import yearly
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Cells, Kept, Sheet, SheetLine
from welfare_desktop.store import records, search
from welfare_desktop.store.database import Connection

KIND = "salons"
FACTS = ("times", "attendance", "helpers", "worries")
TOTAL = "total"
"""The cell with what the year has come to as it is kept."""


@verb("records.view")
def open_sheet(workspace: Workspace, year: int, fact: str, district: int | None = None) -> Sheet:
    """One fact (`FACTS`) of a year: a line for each salon, a cell for each month (`04` … `03`)."""
    with workspace.store.reading() as connection:
        salons = _salons(connection, year, district)
    today = workspace.today()
    return Sheet(KIND, year, tuple(_line(each, year, fact, today) for each in salons))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, fact: str, typed: Mapping[int, Cells]) -> Kept:
    """Keep the months typed, as one batch."""

    def change(record: Record, cells: Cells) -> Record:
        return _changed(record, sheet.year, fact, cells) if isinstance(record, Salon) else record

    return yearly.keep(workspace, sheet, typed, change, f"{fiscal_label(sheet.year)}のサロン実施報告")


def month_keys() -> tuple[str, ...]:
    """The cells of a line, April to March."""
    return tuple(f"{month:02}" for month in FISCAL_MONTHS)


def _salons(connection: Connection, year: int, district: int | None) -> list[Salon]:
    """The salons open at some time of the year, district by district."""
    begins, ends = fiscal_span(year)
    found = records.get_many(connection, KIND, search.ids(connection, Listing(KIND, district=district)))
    order = {each.id: at for at, each in enumerate(yearly.standing_districts(connection, year))}
    salons = [each for each in found.values() if isinstance(each, Salon)]
    open_then = [
        each for each in salons if (each.closed_on or "9999") >= begins and (each.opened_on or "")[:10] <= ends
    ]
    return sorted(
        open_then, key=lambda each: (order.get(_district(each), len(order)), each.name_kana or each.name or "")
    )


def _district(salon: Salon) -> int:
    return salon.district if isinstance(salon.district, int) else 0


def _line(salon: Salon, year: int, fact: str, today: str) -> SheetLine:
    held = of_year(salon.years, year)
    cells: dict[str, Any] = {key: getattr(held, f"{fact}_{key}") if held else None for key in month_keys()}
    known = [value for value in cells.values() if value is not None]
    missing = any(
        cells[month[5:]] is None and month < today[:7] and _was_open(salon, month) for month in fiscal_months(year)
    )
    return SheetLine(
        salon.id, salon.revision, {"name": salon.name, **cells, TOTAL: sum(known) if known else None}, missing
    )


def _was_open(salon: Salon, month: str) -> bool:
    """Whether a month's result is to be expected."""
    paused = any((each.since or "")[:7] <= month and (each.until or "9999")[:7] > month for each in salon.pauses)
    return not paused and (salon.opened_on or "")[:7] <= month <= (salon.closed_on or "9999")[:7]


def _changed(salon: Salon, year: int, fact: str, cells: Cells) -> Salon:
    facts: dict[str, Any] = {f"{fact}_{key}": cells[key] for key in month_keys() if key in cells}
    now = of_year(salon.years, year) or SalonYear(year=year)
    return dataclasses.replace(salon, years=placed(salon.years, dataclasses.replace(now, **facts)))
