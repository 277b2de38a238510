"""相談の集計 as a workbook, written in the helper process: a sheet of months, and one for each way of dividing."""

from pathlib import Path
from typing import Any

from welfare_desktop.domain.casework.counts import Tally
from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.host.processes import Helper
from welfare_desktop.services.casework.counts import DISTRICT, EVERY_TOPIC, MAIN_TOPIC, METHOD, ROUTES, YearCounts
from welfare_desktop.services.outputs import Output, Written, write
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace

NAMES = {
    MAIN_TOPIC: "主な相談内容",
    EVERY_TOPIC: "相談内容(重複あり)",
    METHOD: "相談方法",
    ROUTES: "相談経路",
    DISTRICT: "校(地)区",
}
_HEADS = ("新規", "継続", "延べ", "実人員")
_Line = tuple[str, int, int, int, int]
_Sheet = tuple[str, str, list[_Line]]
"""A sheet's name, the heading of its first column and its lines."""


@verb("cases.work")
def export(workspace: Workspace, found: YearCounts, path: Path) -> Written:
    """Write the counts of a year as an Excel workbook and record that it left; nobody's name stands in it."""
    title = f"{fiscal_label(found.year)} 相談の集計"
    months = [_line(f"{int(month[5:])}月", tally) for month, tally in found.months]
    sheets: list[_Sheet] = [("月別", "月", [*months, _line("計", found.total)])]
    sheets += [(name, name, [_line(word, tally) for word, tally in found.by[key]]) for key, name in NAMES.items()]
    output = Output(title, "cases", (), ("received_on", "channel", "route", "main_topic", "topics", "district"))
    return write(workspace, path, output, lambda _serial: _workbook(workspace.helper, title, sheets))


def make_workbook(title: str, sheets: list[_Sheet]) -> bytes:
    """In the helper: the workbook's bytes."""
    from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook  # noqa: PLC0415 - helper only

    return write_workbook(
        OutSheet(name, (OutColumn(first), *(OutColumn(head, "number") for head in _HEADS)), lines, (title,))
        for name, first, lines in sheets
    )


def _workbook(helper: Helper, title: str, sheets: list[_Sheet]) -> bytes:
    made: Any = helper.run(make_workbook, title, sheets)
    return made


def _line(word: str, tally: Tally) -> _Line:
    return word, tally.new, tally.again, tally.total, tally.people
