"""引継ぎ: what is 担当不在, given to others one by one, by 町内会 or all at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel

from welfare_desktop.domain.serving.charges import Charge, Taking
from welfare_desktop.domain.values import Choice, Date, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.handover.households import HandedOver
from welfare_desktop.ui import appearance, values
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.handover.officer_side import OfficerSide
from welfare_desktop.ui.handover.sides import Line, Side, StaffSide, WatcherSide
from welfare_desktop.ui.lines import bar, beside, button, choice_line, column_of, labelled, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice as Answer
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.editors import day_of
from welfare_desktop.ui.records.present_day import present_day

NAMED = 10
"""So many receivers are named when it is asked: more would be higher than the screen."""
RECEIVER, PLACE = "receiver", "place"
_REGISTERS = frozenset({"", "volunteers", "households", "staff", "districts", "cases"})


class HandoverPage(ListPage):
    """At the left who gives, at the right what; the last column says to whom."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._givers: Sequence[Line] = ()
        self._giver = -1
        """The holder of the current line; 0 is nobody's, -1 none was chosen yet."""
        self._charges: Mapping[str, Charge] = {}
        self._receivers: Mapping[str, int] = {}
        self._pending: dict[str, Taking] = {}
        self._names: dict[int, str] = {}
        self._side = QComboBox()
        self._side.setAccessibleName(self.tr("引き継ぐもの"))
        self._sides: tuple[Side, ...] = (WatcherSide(desk), OfficerSide(desk), StaffSide(desk))
        for side in self._sides:
            side.ready.connect(self._show)
            side.listed.connect(self._fill)
            self._side.addItem(side.label)
        self._shown_side = 0
        self._side.currentIndexChanged.connect(self._on_side)
        self._day = present_day()
        self._day.put(desk.workspace.today())
        self._day.set_label(self.tr("引継日"))
        self._day.left.connect(self._ask)
        self._table = self._make_givers()
        self._grid = Grid(self.tr("引き継ぐもの"), self._columns(()), desk.preferences)
        self._grid.edited.connect(self._on_edited)
        self._sum = QLabel()
        self._sum.setWordWrap(True)
        self._told = QLabel()
        self._told.setWordWrap(True)
        appearance.set_tone(self._told, "check")
        self._to = QComboBox()
        self._to.setAccessibleName(self.tr("新しい担当"))
        self._to.setToolTip(self.tr("新しい担当 (Alt+W)"))
        QShortcut(QKeySequence("Alt+W"), self, self._to.setFocus)
        self._to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district or None
        self._ask()

    def see(self, part: str) -> None:
        keys = [side.key for side in self._sides]
        if not self.is_dirty() and part in keys:
            self._side.setCurrentIndex(keys.index(part))

    def focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in _REGISTERS:
            self._ask()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self._print, "F12": self._hand_over}

    def is_dirty(self) -> bool:
        return bool(self._pending)

    def leave(self, then: Callable[[], None]) -> None:
        question = self.tr("引継ぎの割り振りが、まだ登録されていません。")
        choices = (
            Answer("stay", self.tr("この画面に残る")),
            Answer("drop", self.tr("割り振りを破棄する"), dangerous=True),
        )
        if not self.is_dirty():
            then()
        elif self.desk.notices.decide(question, "", choices) == "drop":
            self._pending.clear()
            self._count()
            self._on_giver()
            then()

    # --- who gives ---

    def _now(self) -> Side:
        return self._sides[self._shown_side]

    def _on_side(self) -> None:
        self.leave(self._change_side)
        if self._side.currentIndex() != self._shown_side:
            blocked = self._side.blockSignals(True)
            self._side.setCurrentIndex(self._shown_side)
            self._side.blockSignals(blocked)

    def _change_side(self) -> None:
        self._shown_side = self._side.currentIndex()
        self._ask()

    def _ask(self) -> None:
        day = day_of(self._day)
        if day:
            self._now().ask(day, self._district)

    def _show(self) -> None:
        side = self._now()
        self._givers = side.givers()
        keys = [line.holder for line in self._givers]
        at = keys.index(self._giver) if self._giver in keys else 0
        late = frozenset(at for at, line in enumerate(self._givers) if line.why)
        self._sum.setText(side.summary())
        self._sum.setVisible(bool(side.summary()))
        for only in self._watching_only:
            only.setVisible(side.by_place)
        blocked = self._table.blockSignals(True)
        self._table.show_rows([(line.name, line.why, f"{line.count:,}") for line in self._givers], at, late)
        self._table.blockSignals(blocked)
        self._on_giver()

    def _on_giver(self) -> None:
        at = self._table.currentRow()
        if not 0 <= at < len(self._givers):
            self._charges = {}
            self._grid.show_rows([])
            self._told.hide()
            return
        self._giver = self._givers[at].holder
        self._now().list_charges(self._giver)

    def _fill(self, charges: Sequence[Charge], rows: Sequence[Mapping[str, Value]]) -> None:
        """Show what the giver has, and who could take it."""
        side = self._now()
        self._charges = {each.key: each for each in charges}
        self._receivers = side.takers(self._giver)
        self._to.clear()
        self._to.addItems(list(self._receivers))
        self._grid.set_columns(self._columns(tuple(self._receivers)))
        self._names |= {person: name.rpartition("(")[0] or name for name, person in self._receivers.items()}
        labels = {person: name for name, person in self._receivers.items()}
        made: list[GridRow] = []
        for charge, row in zip(charges, rows, strict=True):
            taken = self._pending.get(charge.key)
            said = {RECEIVER: labels[taken.receiver]} if taken and taken.receiver in labels else {}
            made.append(GridRow(charge.key, {**row, **said}, late=bool(charge.why)))
        self._grid.show_rows(made)
        told = side.told(self._giver)
        self._told.setText(told)
        self._told.setVisible(bool(told))

    # --- to whom ---

    def _give_chosen(self) -> None:
        self._give({index.row() for index in self._grid.table.selectedIndexes()})

    def _give_neighbours(self) -> None:
        """Everything of the 町内会 the cursor is in."""
        rows = list(self._grid.values().values())
        at = self._grid.table.currentIndex().row()
        if 0 <= at < len(rows):
            self._give({row for row, cells in enumerate(rows) if cells.get(PLACE) == rows[at].get(PLACE)})

    def _give_all(self) -> None:
        self._give(set(range(len(self._charges))))

    def _give_by_area(self) -> None:
        """Everything still open to whoever has the 町内会 for their area."""
        column = [each.key for each in self._grid.model.columns].index(RECEIVER)
        names = {person: name for name, person in self._receivers.items()}
        people = self._now().by_area(self._receivers.values())
        cells = [
            (row, column, names[people[str(key)]])
            for row, (key, found) in enumerate(self._grid.values().items())
            if key in people and not found.get(RECEIVER)
        ]
        self._grid.model.write(cells)
        told = self.tr("{count}件に、区域の担当者を入れました") if cells else self.tr("区域の担当者が見つかりません")
        self.said.emit(told.format(count=len(cells)), 0)

    def _give(self, rows: set[int]) -> None:
        column = [each.key for each in self._grid.model.columns].index(RECEIVER)
        self._grid.model.write([(row, column, self._to.currentText()) for row in sorted(rows)])

    def _on_edited(self) -> None:
        """What is said of one giver is kept while others are looked at."""
        for key, cells in self._grid.values().items():
            charge, receiver = self._charges[str(key)], self._receivers.get(str(cells.get(RECEIVER) or ""))
            self._pending.pop(charge.key, None)
            if receiver is not None:
                self._pending[charge.key] = Taking(charge, receiver)
        self._count()

    def _count(self) -> None:
        text = self.tr("引き継ぐ (F12)　{count}件") if self._pending else self.tr("引き継ぐ (F12)")
        self._go.setText(text.format(count=len(self._pending)))

    def _takings(self) -> list[Taking]:
        return list(self._pending.values())

    def _hand_over(self) -> None:
        day = day_of(self._day)
        if not day:
            self.said.emit(self.tr("引継日を、年月日で入力してください。"), 0)
            self._day.focus()
        if not day or not self._grid.settle():
            return
        takings, side = self._takings(), self._now()
        if not takings:
            self.said.emit(self.tr("新しい担当が、まだ1件も決まっていません。"), 0)
            return
        counts: dict[str, int] = {}
        for each in takings:
            name = self._names[each.receiver]
            counts[name] = counts.get(name, 0) + 1
        question = self.tr("{count}件を、{day}付けで引き継ぎます。")
        said = question.format(count=len(takings), day=values.shown(Date(), day))
        lines = [self.tr("{name} へ {count}件").format(name=name, count=count) for name, count in counts.items()]
        if len(lines) > NAMED:
            lines[NAMED:] = [self.tr("ほか {count}人").format(count=len(lines) - NAMED)]
        detail = "\n".join(lines)
        choices = (Answer("go", self.tr("引き継ぐ")), Answer("stop", self.tr("やめる")))
        if self.desk.notices.decide(said, detail, choices) == "go":
            self.desk.tasks.run(
                lambda _: side.hand_over(takings, day),
                lambda done: self._on_done(takings, done),
                busy=self.tr("引き継いでいます"),
                thread="writer",
            )

    def _on_done(self, takings: Sequence[Taking], done: HandedOver) -> None:
        self._now().keep(takings)
        self._pending.clear()
        self._count()
        self.said.emit(self.tr("{count}件を引き継ぎました").format(count=len(takings)), done.batch)
        for kind, ids in done.touched.items():
            self.desk.tasks.announce(kind, ids)

    def _print(self) -> None:
        """引継書: of households of the day, of the others of what is typed or was just handed over."""
        day = day_of(self._day)
        make = self._now().paper(self._takings(), day) if day else None
        if make is not None:
            self.make_roster(make)

    # --- how it looks ---

    def _columns(self, receivers: Sequence[str]) -> tuple[GridColumn, ...]:
        if not self._now().by_place:
            return (
                GridColumn("number", self.tr("種別・役職"), Text(40), 6, fixed=True),
                GridColumn(PLACE, self.tr("校(地)区・番号"), Text(60), 9, fixed=True),
                GridColumn(RECEIVER, self.tr("新しい担当"), Choice(tuple(receivers)), 9),
                GridColumn("detail", self.tr("内容"), Text(100), 14, fixed=True),
            )
        return (
            GridColumn("number", self.tr("番号"), Text(40), 4, fixed=True),
            GridColumn(PLACE, self.tr("町内会"), Text(60), 7.5, fixed=True),
            GridColumn("name", self.tr("氏名・件名"), Text(60), 7, fixed=True),
            GridColumn(RECEIVER, self.tr("新しい担当"), Choice(tuple(receivers)), 9),
            GridColumn("role", self.tr("担当区分"), Text(20), 5, fixed=True),
            GridColumn("detail", self.tr("住所・内容"), Text(100), 14, fixed=True),
        )

    def _make_givers(self) -> PlainTable:
        heads = (self.tr("引き継ぐ人"), self.tr("理由"), self.tr("件数"))
        table = PlainTable(self.tr("引き継ぐ人"), heads, (8, 4.5, 3), 0)
        table.align_right(2)
        table.say_when_empty(self.tr("引き継ぐ担当はありません。"))
        table.itemSelectionChanged.connect(self._on_giver)
        table.opened.connect(lambda: self._grid.table.setFocus(Qt.FocusReason.OtherFocusReason))
        return table

    def _lay_out(self) -> None:
        self._go = button(self.tr("引き継ぐ (F12)"), self._hand_over, "primary")
        self._watching_only = (
            button(self.tr("同じ町内会(&T)"), self._give_neighbours),
            button(self.tr("区域の担当へ(&K)"), self._give_by_area),
        )
        paper = button(self.tr("引継書 (F7)"), self._print)
        page = page_column(self, 2)
        page.addWidget(choice_line(self._side, labelled(self.tr("引継日"), self._day), self._day, 1, paper))
        page.addWidget(self._sum)
        page.addWidget(beside(self._table, column_of(self._told, self._grid), (18, 40)), 1)
        page.addLayout(
            bar(
                self._to,
                button(self.tr("選んだ行(&S)"), self._give_chosen),
                self._watching_only[0],
                button(self.tr("全部(&A)"), self._give_all),
                self._watching_only[1],
                1,
                self._go,
            )
        )
