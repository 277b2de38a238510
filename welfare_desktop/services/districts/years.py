"""校区年度実績: the yearly facts of all districts on one sheet; 加入率 follows from them."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District, DistrictYear
from welfare_desktop.domain.yearly import of_year, placed
from welfare_desktop.services import yearly
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Cells, Kept, Sheet, SheetLine

KIND = "districts"
RATE = "rate"
BEFORE = "before"
FACTS = (
    "households", "association_households", "ageing_rate", "minsei_quota", "coordination_meetings", "meets_regularly",
    "welclub_name", "welclub_children", "welclub_guardians", "welclub_materials", "welclub_facilities",
)  # fmt: skip


@verb("records.view")
def open_sheet(workspace: Workspace, year: int, district: int | None = None) -> Sheet:
    """The facts of a year: a line for each district, beside it the households of the year before."""
    with workspace.store.reading() as connection:
        found = yearly.standing_districts(connection, year)
    return Sheet(KIND, year, tuple(_line(each, year) for each in found if district in (None, each.id)))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
    """Keep the facts typed, as one batch."""

    def change(record: Record, cells: Cells) -> Record:
        return _changed(record, sheet.year, cells) if isinstance(record, District) else record

    return yearly.keep(workspace, sheet, typed, change, f"{fiscal_label(sheet.year)}の校区年度実績")


def rate_text(year: DistrictYear | None) -> str | None:
    """加入率 as it is told: 61.5%."""
    rate = year.association_rate if year else None
    return None if rate is None else f"{100 * rate:.1f}%"


def _line(district: District, year: int) -> SheetLine:
    now, before = of_year(district.years, year), of_year(district.years, year - 1)
    cells: dict[str, Any] = {key: getattr(now, key) if now else None for key in FACTS}
    cells |= {"name": district.name, RATE: rate_text(now), BEFORE: before.households if before else None}
    return SheetLine(district.id, district.revision, cells)


def _changed(district: District, year: int, cells: Cells) -> District:
    facts: dict[str, Any] = {key: cells[key] for key in FACTS if key in cells}
    now = of_year(district.years, year) or DistrictYear(year=year)
    return dataclasses.replace(district, years=placed(district.years, dataclasses.replace(now, **facts)))
