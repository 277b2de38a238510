"""The year of 見守り・助け合い below a sheet: every month's 実 and 延べ by kind."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.watching.activities import CALL, GROUPS, HELP, VISIT, WATCH
from welfare_desktop.services.watching.activity_counts import YearTable
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.plain_table import PlainTable

_ORDER = (WATCH, HELP, VISIT, CALL)
_ROWS_SEEN = 8.2


class YearSummary(PlainTable):
    """Groups and 実 / 延べ below one another, the months side by side as in clerks' own ledgers."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        month = translate("watching", "{month}月")
        months = [month.format(month=number) for number in (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)]
        heads = (translate("watching", "種類"), *months, translate("watching", "年間"))
        super().__init__(translate("watching", "年間の集計"), heads, (8, *[2.9] * 12, 4), 0)
        for column in range(1, len(heads)):
            self.align_right(column)
        self.setMaximumHeight(round(appearance.row_height() * (_ROWS_SEEN + 1)))

    def show_table(self, table: YearTable) -> None:
        """Show a fiscal year."""
        self.show_rows(list(_rows(table)))


def _rows(table: YearTable) -> Iterator[tuple[str, ...]]:
    translate = QCoreApplication.translate
    groups = list(GROUPS)
    for group in _ORDER:
        tallies = [row[groups.index(group)] for row in table.tallies]
        name = words.label(group)
        yield (f"{name} {translate('watching', '実')}", *(_number(each.households) for each in tallies))
        yield (f"{name} {translate('watching', '延べ')}", *(_number(each.times) for each in tallies))


def _number(number: int) -> str:
    return f"{number:,}" if number else ""
