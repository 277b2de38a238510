"""会費・寄付の集計: by kind, and by district against the target; receipt numbers are given in one go."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLabel

from welfare_desktop.domain.permissions import allows
from welfare_desktop.services.events import funds
from welfare_desktop.services.events.funds import Numbered, Overview, Sum
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.lines import bar, beside, button, choice_line, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable


class FundsPage(ListPage):
    """The kind the cursor is on is told district by district at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Overview | None = None
        self._kind = ""
        self._year = YearBox(self.tr("対象年度"), desk.workspace.today())
        self._kinds = self._table(self.tr("種別"))
        self._districts = self._table(self.tr("校(地)区"))
        self._districts.say_when_empty(
            self.tr("この年度の会費・寄付はありません。「会費・寄付」の一覧で登録できます。")
        )
        self._districts.setSelectionMode(PlainTable.SelectionMode.NoSelection)
        self._sum, self._waiting = QLabel(), QLabel()
        self._give = button(self.tr("領収番号を付ける (F12)"), self._ask, "primary")
        self._year.chosen.connect(self._load)
        self._kinds.itemSelectionChanged.connect(self._on_kind)
        self._lay_out()

    def enter(self, district: int | None) -> None:
        del district
        self._load()

    def focus(self) -> None:
        self._kinds.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("funds", ""):
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        prints = {"F7": self._print} if self._found is not None and self._found.kinds else {}
        return prints | ({"F12": self._ask} if self._may() and self._give.isEnabled() else {})

    def _print(self) -> None:
        """F7: the sums by kind, and below them those by district of the kind the cursor is on."""
        title = self.tr("{year} 会費・寄付の集計").format(year=self._year.currentText())
        of = words.label(self._kind) if self._kind else self.tr("すべての種別")
        by_place = self.tr("校(地)区別（{kind}）").format(kind=of)
        self.print_tables(title, "funds", ((self.tr("種別"), self._kinds), (by_place, self._districts)))

    def _may(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", "funds")

    def _load(self) -> None:
        year, kind, workspace = self._year.year(), self._kind, self.desk.workspace
        self.desk.tasks.run(lambda _: funds.overview(workspace, year, kind), self._show)

    def _show(self, found: Overview) -> None:
        if found.year != self._year.year():
            return
        fresh = self._found is None or self._found.kinds != found.kinds
        self._found = found
        total = Sum(self.tr("計"), sum(s.count for s in found.kinds), sum(s.amount for s in found.kinds))
        if fresh:
            self._kinds.show_rows([_row(each) for each in (*found.kinds, total)], len(found.kinds))
        self._districts.show_rows([_row(each) for each in found.districts])
        self._sum.setText(
            self.tr("合計 {amount}円  (前年度の合計 {before}円)").format(
                amount=f"{total.amount:,}", before=f"{found.before:,}"
            )
        )
        self._waiting.setText(self.tr("領収番号のない受領 {count}件").format(count=len(found.unnumbered)))
        self._give.setEnabled(bool(found.unnumbered))
        self.answers_changed.emit()

    def _on_kind(self) -> None:
        at = self._kinds.currentRow()
        if self._found is None:
            return
        kind = self._found.kinds[at].name if 0 <= at < len(self._found.kinds) else ""
        if kind != self._kind:
            self._kind = kind
            self._load()

    def _ask(self) -> None:
        """F12: give numbers once the clerk has said so."""
        found, workspace = self._found, self.desk.workspace
        if found is None or not found.unnumbered or not self._may():
            self.said.emit(self.tr("領収番号のない受領はありません。"), 0)
            return
        choice = self.desk.notices.decide(
            self.tr("領収番号を付けます。"),
            self.tr("{count}件に、受領日の順で番号を付けます。共同募金は共同募金会の番号のため除きます。").format(
                count=len(found.unnumbered)
            ),
            (Choice("go", self.tr("番号を付ける")), Choice("back", self.tr("戻る"))),
        )
        if choice == "go":
            self.desk.tasks.run(lambda _: funds.give_numbers(workspace, found.year), self._on_given, thread="writer")

    def _on_given(self, done: Numbered) -> None:
        text = self.tr("{first} から {last} までの領収番号を付けました")
        self.said.emit(text.format(first=done.first, last=done.last), done.batch)
        self.desk.tasks.announce("funds", done.ids)

    def _table(self, name: str) -> PlainTable:
        heads = (name, self.tr("件数"), self.tr("金額(円)"), self.tr("目標額(円)"), self.tr("達成率"))
        table = PlainTable(name, heads, (9, 3.5, 6.5, 6.5, 4.5), 0)
        for column in range(1, len(heads)):
            table.align_right(column)
        return table

    def _lay_out(self) -> None:
        line = choice_line(self._year, self._sum, 1)
        page = page_column(self)
        page.addWidget(line)
        page.addWidget(beside(self._kinds, self._districts), 1)
        self._give.setVisible(self._may())
        page.addLayout(bar(self._waiting, 1, self._give))


def _row(each: Sum) -> tuple[str, ...]:
    target = f"{each.target:,}" if each.target else ""
    return words.label(each.name) if each.name else "—", f"{each.count:,}", f"{each.amount:,}", target, each.rate
