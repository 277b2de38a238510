"""What the sheets of 活動の入力 show: their columns, and their rows from what is kept."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.activities import HOUSEHOLDS_UNIT, TIMES_UNIT
from welfare_desktop.domain.registers.vocabulary import FIGURE_SOURCE, HELP_KIND
from welfare_desktop.domain.values import Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.activity_sheets import SheetLine, cells, only_shown
from welfare_desktop.services.watching.activity_counts import REPORTED, DistrictFigures
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values


class Mode(StrEnum):
    """What one line of a sheet stands for."""

    HOMES = "homes"
    TOTALS = "totals"
    REPORTS = "reports"


_TEXT = Text()
_FINDING = Text(200)


def mode_names() -> Mapping[Mode, str]:
    """What the modes are called, in their order."""
    translate = QCoreApplication.translate
    return {
        Mode.HOMES: translate("watching", "世帯ごと"),
        Mode.TOTALS: translate("watching", "合計だけ"),
        Mode.REPORTS: translate("watching", "校区報告(年度)"),
    }


def columns(mode: Mode) -> tuple[GridColumn, ...]:
    """The columns of a sheet."""
    return {Mode.HOMES: _home_columns, Mode.TOTALS: _total_columns, Mode.REPORTS: _report_columns}[mode]()


def _home_columns() -> tuple[GridColumn, ...]:
    translate = QCoreApplication.translate
    return (
        GridColumn("address", translate("watching", "住所"), _TEXT, 12, fixed=True),
        GridColumn("visit.times", translate("watching", "訪問"), TIMES_UNIT, 3, summed=True),
        GridColumn("call.times", translate("watching", "電話"), TIMES_UNIT, 3, summed=True),
        GridColumn("help.times", translate("watching", "助け合い"), TIMES_UNIT, 4, summed=True),
        GridColumn("help_kind", translate("watching", "内容"), HELP_KIND, 6),
        GridColumn("finding", translate("watching", "気づいたこと"), _FINDING, 14),
    )


def _total_columns() -> tuple[GridColumn, ...]:
    translate = QCoreApplication.translate
    real, often = translate("watching", "{kind} 実"), translate("watching", "{kind} 延べ")
    kinds = {"visit": "訪問", "call": "電話", "help": "助け合い"}
    numbers = (
        GridColumn(f"{key}.{what}", text.format(kind=translate("watching", kind)), unit, 4, summed=True)
        for key, kind in kinds.items()
        for what, text, unit in (("households", real, HOUSEHOLDS_UNIT), ("times", often, TIMES_UNIT))
    )
    return (
        *numbers,
        GridColumn("help_kind", translate("watching", "内容"), HELP_KIND, 6),
        GridColumn("finding", translate("watching", "気づいたこと"), _FINDING, 14),
    )


def _report_columns() -> tuple[GridColumn, ...]:
    translate = QCoreApplication.translate
    made: list[GridColumn] = []
    for key, label in (("watch", translate("watching", "見守り")), ("help", translate("watching", "助け合い"))):
        made += [
            GridColumn(
                f"{key}_detail", translate("watching", "{label} 明細 実/延べ").format(label=label), _TEXT, 7, fixed=True
            ),
            GridColumn(f"{key}_households", translate("watching", "報告 実"), HOUSEHOLDS_UNIT, 4, summed=True),
            GridColumn(f"{key}_times", translate("watching", "報告 延べ"), TIMES_UNIT, 4, summed=True),
            GridColumn(f"{key}_source", translate("watching", "集計元"), FIGURE_SOURCE, 5),
        ]
    return tuple(made)


def line_rows(lines: Iterable[SheetLine]) -> list[GridRow]:
    """The rows of a sheet as it is kept."""
    return [GridRow(line.key, cells(line), only_shown(line), label=line.texts.get("name", "")) for line in lines]


def report_rows(figures: Iterable[DistrictFigures]) -> list[GridRow]:
    """The rows of what districts report; those with two sources and no choice stand out."""
    return [
        GridRow(each.id, _report_values(each), late=each.doubled, label=("◆ " if each.doubled else "") + each.name)
        for each in figures
    ]


def _report_values(figures: DistrictFigures) -> dict[str, Value]:
    shown: dict[str, Value] = {}
    for key in REPORTED:
        detail, reported = figures.detail[key], figures.reported[key]
        shown[f"{key}_detail"] = f"{detail.households:,} / {detail.times:,}" if detail else None
        shown[f"{key}_households"] = reported.households
        shown[f"{key}_times"] = reported.times
        shown[f"{key}_source"] = reported.source
    return shown


def report_problems(typed: Values) -> Mapping[str, Problem]:
    """What is wrong with a district's report."""
    found: dict[str, Problem] = {}
    for key in REPORTED:
        households, times = typed.get(f"{key}_households"), typed.get(f"{key}_times")
        if isinstance(households, int) and isinstance(times, int) and times < households:
            found[f"{key}_times"] = Problem("activity.times", "延べが実より少なくなっています。")
    return found
