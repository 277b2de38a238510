"""所属の一覧: who belongs to 見守り部会, 連携協議会 … on a day."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLabel

from welfare_desktop.domain.registers.vocabulary import MEMBERSHIP
from welfare_desktop.domain.values import Date, short_era
from welfare_desktop.services.events import memberships
from welfare_desktop.services.events.memberships import Member, Members
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import bar, button, choice_line, labelled, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.editors import LineEditor, day_of


class MembershipPage(ListPage):
    """Enter opens the organisation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Members | None = None
        self._day = LineEditor(Date())
        self._day.set_label(self.tr("基準日"))
        self._day.put(desk.workspace.today())
        self._day.left.connect(self._load)
        self._body = QComboBox()
        self._body.setAccessibleName(self.tr("所属"))
        self._body.addItem(self.tr("すべて"), "")
        for body in MEMBERSHIP.options:
            self._body.addItem(words.label(body), body)
        self._body.activated.connect(self._load)
        heads = (
            *(self.tr("団体名"), self.tr("種別"), self.tr("所属"), self.tr("加入日"), self.tr("担当者")),
            self.tr("電話"),
        )
        self._table = PlainTable(self.tr("所属の一覧"), heads, (16, 10, 11, 5.5, 8, 9), 0)
        self._table.say_when_empty(
            self.tr("この日に所属している団体はありません。「団体」の記録で所属を登録できます。")
        )
        self._table.opened.connect(self._open)
        self._sum = QLabel()
        self._sum.setWordWrap(True)
        appearance.set_tone(self._sum, "quiet")
        self._lay_out()

    def enter(self, district: int | None) -> None:
        del district
        self._load()

    def focus(self) -> None:
        self._table.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("organisations", ""):
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self._print, "F8": self._write} if self._found is not None else {}

    def _load(self) -> None:
        day, body, workspace = day_of(self._day), str(self._body.currentData()), self.desk.workspace
        if day:
            self.desk.tasks.run(lambda _: memberships.members(workspace, day, body), self._show)

    def _show(self, found: Members) -> None:
        self._found = found
        self.answers_changed.emit()
        self._table.show_rows([_row(each) for each in found.members])
        told = "  ".join(f"{words.label(body)} {count}" for body, count in found.counts.items())
        self._sum.setText(self.tr("所属 {count}件  ({told})").format(count=len(found.members), told=told))

    def _open(self) -> None:
        at = self._table.currentRow()
        if self._found is not None and 0 <= at < len(self._found.members):
            self.record_wanted.emit("organisations", self._found.members[at].organisation.id)

    def _print(self) -> None:
        if self._found is not None:
            title = f"{self._table.accessibleName()}　{self._body.currentText()}　{self._day.text()}"
            bodies = [each.organisation.id for each in self._found.members]
            self.print_tables(title, "organisations", (("", self._table),), bodies)

    def _write(self) -> None:
        found, workspace, body = self._found, self.desk.workspace, str(self._body.currentData())
        if found is not None:
            self.offer_book(
                self.tr("所属の一覧"),
                lambda path, report: memberships.write_book(workspace, found, body, path, report),
            )

    def _lay_out(self) -> None:
        line = choice_line(
            labelled(self.tr("基準日"), self._day), self._day, labelled(self.tr("所属"), self._body), self._body, 1
        )
        page = page_column(self)
        page.addWidget(line)
        page.addWidget(self._table, 1)
        page.addWidget(self._sum)
        page.addLayout(
            bar(1, button(self.tr("印刷 (F7)"), self._print), button(self.tr("Excelに書き出す (F8)"), self._write))
        )


def _row(each: Member) -> tuple[str, ...]:
    since = each.membership.since
    return (
        each.organisation.name or "",
        words.label(each.organisation.kind or ""),
        words.label(each.membership.body or ""),
        short_era(since) if since else "",
        (each.contact.name if each.contact else "") or "",
        each.phone,
    )
