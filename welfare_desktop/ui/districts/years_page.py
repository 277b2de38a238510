"""校区年度実績の入力: the yearly facts of every district in one grid."""

import dataclasses
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers.districts import DistrictYear
from welfare_desktop.domain.values import Count, Text
from welfare_desktop.services.districts import years
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.no_districts import no_districts
from welfare_desktop.ui.grants.year_grid_page import YearGridPage
from welfare_desktop.ui.grids.columns import GridColumn, Rate, Values

_SUMMED = ("households", "association_households", "minsei_quota", "welclub_children", "welclub_guardians")


class YearsPage(YearGridPage):
    """加入率 is told once the row is kept."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("YearsPage", "校区年度実績"), _columns(), _check)
        self.grid.say_when_empty(no_districts())
        self.lay_out()

    def read(self, year: int, district: int | None) -> Sheet:
        return years.open_sheet(self.desk.workspace, year, district)

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        return years.keep(self.desk.workspace, sheet, typed)

    def tell(self, sheet: Sheet) -> str:
        empty = sum(line.cells.get("households") is None for line in sheet.lines)
        text = self.tr(
            "世帯数が未入力 {count}校(地)区  加入率は登録すると計算します。連絡調整会議には「統計不可」とも書けます。"
        )
        return text.format(count=empty)


def _columns() -> tuple[GridColumn, ...]:
    translate, fields = QCoreApplication.translate, fields_of(DistrictYear)
    heads = {
        "households": (translate("YearsPage", "世帯数"), 5),
        "association_households": (translate("YearsPage", "加入世帯"), 5),
        "ageing_rate": (translate("YearsPage", "高齢化率"), 4.5),
        "minsei_quota": (translate("YearsPage", "民生定数"), 4.5),
        "coordination_meetings": (translate("YearsPage", "連絡調整"), 5),
        "meets_regularly": (translate("YearsPage", "定例"), 4),
        "welclub_name": (translate("YearsPage", "ウェルクラブ"), 8),
        "welclub_children": (translate("YearsPage", "児童"), 3.5),
        "welclub_guardians": (translate("YearsPage", "保護者等"), 4.5),
        "welclub_materials": (translate("YearsPage", "教材"), 8),
        "welclub_facilities": (translate("YearsPage", "協力施設"), 10),
    }
    cells = {
        key: GridColumn(key, head, fields[key].type, width, summed=key in _SUMMED)
        for key, (head, width) in heads.items()
    }
    cells["ageing_rate"] = dataclasses.replace(cells["ageing_rate"], type=Rate(10))
    return (
        GridColumn("name", translate("YearsPage", "校(地)区"), Text(), 5.5, fixed=True),
        GridColumn(years.BEFORE, translate("YearsPage", "前年世帯"), Count(()), 5, fixed=True),
        cells.pop("households"),
        cells.pop("association_households"),
        GridColumn(years.RATE, translate("YearsPage", "加入率"), Rate(), 4, fixed=True),
        *cells.values(),
    )


def _check(row: Values) -> Mapping[str, Problem]:
    """More households in the 自治会 than there are."""
    all_, joined = row.get("households"), row.get("association_households")
    if isinstance(all_, int) and isinstance(joined, int) and joined > all_:
        return {"association_households": Problem("district.rate", "加入世帯が世帯数を超えています。")}
    return {}
