"""控え(バックアップ): the copies of the office there are, and one more when a clerk wants it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import short_era
from welfare_desktop.services import backing_up
from welfare_desktop.services.backing_up import Backup
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.work_page import WorkPage

_MEGABYTE = 1 << 20


class BackupsPage(WorkPage):
    """F12 makes a copy now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        heads = (self.tr("作った日時"), self.tr("きっかけ"), self.tr("大きさ"))
        self._table = PlainTable(self.tr("控えの一覧"), heads, (12, 16, 8), 1)
        self._table.align_right(2)
        self._table.say_when_empty(self.tr("控えは、まだありません。F12 で作れます。"))
        column = page_column(self)
        column.addWidget(
            Prose(
                self.tr(
                    "控えは、1日1回と、取込・交換・年度の締めの前に、自動で作ります。どれも、開けることと件数を確かめてから残しています。"
                    "中身は暗号になっていて、事務所のフォルダーの中の「backups」にあります。元に戻すときは、管理者に連絡してください。"
                )
            )
        )
        column.addWidget(self._table, 1)
        self._make = button(self.tr("いま控えを作る (F12)"), self._make_now, "primary")
        column.addLayout(bar(1, self._make))

    def enter(self, district: int | None) -> None:
        del district
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: backing_up.backups(workspace), self._show)

    def focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self._make_now}

    def _show(self, found: tuple[Backup, ...]) -> None:
        self._table.show_rows([self._row(each) for each in found])

    def _row(self, each: Backup) -> tuple[str, ...]:
        day, _, time = each.made_at.partition("T")
        size = self.tr("{size} MB").format(size=f"{each.size / _MEGABYTE:,.1f}")
        return f"{short_era(day)} {time}", words.label(each.occasion), size

    def _make_now(self) -> None:
        if not self._make.isEnabled():
            return
        self._make.setEnabled(False)
        workspace = self.desk.workspace
        self.desk.tasks.run(
            lambda _: backing_up.make_now(workspace),
            lambda _: self._on_made(),
            failed=self._on_refused,
            busy=self.tr("控えを作っています"),
            thread="writer",
        )

    def _on_made(self) -> None:
        self._make.setEnabled(True)
        self.said.emit(self.tr("控えを作りました"), 0)
        self.enter(None)
        self.focus()

    def _on_refused(self, refusal: Refusal) -> None:
        self._make.setEnabled(True)
        self.desk.notices.refuse(refusal)
