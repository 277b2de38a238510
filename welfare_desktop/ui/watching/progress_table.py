"""How far every district is with its 現況確認."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desktop.services.watching.confirming import Progress
from welfare_desktop.ui.plain_table import PlainTable


class ProgressTable(PlainTable):
    """A line per district, the ward below; Enter goes to the district."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        heads = (
            translate("watching", "校(地)区"),
            translate("watching", "世帯"),
            translate("watching", "確認済み"),
            translate("watching", "うち終了"),
            translate("watching", "会えず"),
            translate("watching", "未確認"),
            translate("watching", "進み具合"),
        )
        super().__init__(translate("watching", "校(地)区ごとの進み具合"), heads, (12, 6, 6, 6, 6, 6, 7), 0)
        for column in range(1, len(heads)):
            self.align_right(column)
        self._lines: tuple[Progress, ...] = ()

    def show_lines(self, lines: Sequence[Progress]) -> None:
        """Show the districts and their sum."""
        self._lines = tuple(lines)
        total, seen, ended, not_met = (
            sum(getattr(each, key) for each in lines) for key in ("total", "seen", "ended", "not_met")
        )
        ward = Progress(0, QCoreApplication.translate("watching", "区計"), total, seen, not_met, ended)
        self.show_rows([_texts(each) for each in (*lines, ward)], max(0, self.currentRow()))

    def district(self) -> int | None:
        """The district of the current line; None for the ward."""
        at = self.currentRow()
        return self._lines[at].id if 0 <= at < len(self._lines) else None


def _texts(line: Progress) -> tuple[str, ...]:
    numbers = (line.total, line.seen, line.ended, line.not_met, line.left)
    share = f"{line.seen / line.total:.0%}" if line.total else ""
    return (line.name, *(f"{number:,}" for number in numbers), share)
