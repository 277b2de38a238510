"""席と欠員: how many there should be and are in each 地区民児協 and district, and which seats stand empty."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QStackedLayout, QWidget

from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.serving.seating import Board, Chair
from welfare_desktop.domain.serving.terms import CHILD_MINSEI, HOUSEHOLD_MINSEI, Held, Procedure
from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.editing import Saved
from welfare_desktop.services.terms import papers, seating
from welfare_desktop.services.terms.seating import Seating
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.lines import bar, beside, button, choice_line, column_of, labelled, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.editors import day_of
from welfare_desktop.ui.records.present_day import present_day
from welfare_desktop.ui.terms.rules_page import RulesPage
from welfare_desktop.ui.terms.successor_form import SuccessorForm
from welfare_desktop.ui.terms.term_papers import show_letters

EVERY_ROLE, VACANT = "", "vacant"
SHORT = {HOUSEHOLD_MINSEI: "世帯担当", CHILD_MINSEI: "主任児童"}
_REGISTERS = frozenset({"", "volunteers", "seats", "quotas", "districts"})


class BoardPage(ListPage):
    """The board of a day: its lines at the left, the seats of the current line at the right."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._found: Seating | None = None
        self._boards: list[Board] = []
        self._rows: list[Chair | Held] = []
        self._stale = True
        self._seeks_vacancy = False
        """Whether the cursor goes to the first empty seat once the board is there."""
        self._day = present_day()
        self._day.put(desk.workspace.today())
        self._day.set_label(self.tr("基準日"))
        self._day.left.connect(self._ask)
        self._role = QComboBox()
        self._role.setAccessibleName(self.tr("委嘱区分"))
        self._role.addItem(self.tr("すべての区分"), EVERY_ROLE)
        self._role.currentIndexChanged.connect(self._show)
        self._short = QCheckBox(self.tr("欠員・不足だけ"))
        self._short.toggled.connect(self._show)
        self._sum = QLabel()
        self._sum.setWordWrap(True)
        self._table = self._make_boards()
        self._chairs = self._make_chairs()
        self._chairs_title = QLabel()
        appearance.set_role(self._chairs_title, "heading")
        self._form = SuccessorForm(desk)
        self._form.saved.connect(self._on_saved)
        self._form.closed.connect(self.back)
        self._then: Callable[[], None] | None = None
        """What waits until the successor is registered."""
        self._rules = RulesPage(desk)
        self._rules.closed.connect(self.back)
        self._rules.kept.connect(self._on_rules)
        self._lay_out()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._stale = self._stale or district != self._district
        self._district = district
        if self._stale:
            self._ask()

    def see(self, part: str) -> None:
        if part == VACANT:
            self._role.setCurrentIndex(0)
            self._short.setChecked(True)
            self._seeks_vacancy = self._stale = True

    def focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in _REGISTERS:
            self._ask()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        inner = self._stack.currentWidget()
        if isinstance(inner, SuccessorForm | RulesPage):
            return {"F12": inner.save}
        seat: dict[str, Callable[[], None]] = {"F2": self._open_seat} if self._seat() else {}
        return {**seat, "F4": self._fill, "F7": self._print}

    def is_dirty(self) -> bool:
        inner = self._stack.currentWidget()
        return isinstance(inner, SuccessorForm | RulesPage) and inner.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        def close() -> None:
            self._close_form()
            then()

        if self._stack.currentWidget() is self._rules:
            self._rules.leave(close)
        elif self.is_dirty():
            happened = self.tr("まだ登録していない後任があります。")
            leave_with(self.desk.notices, happened, self._save_and, self._close_form, then)
        else:
            close()

    def back(self) -> None:
        self.leave(lambda: None)

    # --- the board ---

    def _ask(self) -> None:
        day, workspace, district = day_of(self._day), self.desk.workspace, self._district
        if day:
            self._stale = False
            self.desk.tasks.run(lambda _: seating.seating(workspace, day, district or None), self._on_found)

    def _on_found(self, found: Seating) -> None:
        self._found = found
        roles = list(dict.fromkeys(board.role for board in found.boards))
        if [self._role.itemData(at) for at in range(1, self._role.count())] != roles:
            chosen = self._role.currentData()
            blocked = self._role.blockSignals(True)
            self._role.clear()
            self._role.addItem(self.tr("すべての区分"), EVERY_ROLE)
            for role in roles:
                self._role.addItem(words.label(role), role)
            self._role.setCurrentIndex(max(self._role.findData(chosen), 0))
            self._role.blockSignals(blocked)
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        role, short = self._role.currentData(), self._short.isChecked()
        self._boards = [
            board
            for board in self._found.boards
            if role in (EVERY_ROLE, board.role) and (not short or board.vacancies or (board.balance or 0) < 0)
        ]
        none = (
            self.tr("欠員・不足はありません。")
            if short
            else self.tr("席も定数も委嘱もまだありません。「担当区域」「定数」「担い手名簿」の一覧で登録できます。")
        )
        self._table.say_when_empty(none)
        late = frozenset(at for at, board in enumerate(self._boards) if board.vacancies or (board.balance or 0) < 0)
        current = max(self._table.currentRow(), 0)
        if self._seeks_vacancy:
            current = next((at for at, board in enumerate(self._boards) if board.vacancies), 0)
            self._seeks_vacancy = False
        self._table.show_rows([self._line(board) for board in self._boards], current, late)
        self._sum.setText(self._summary())
        self._show_chairs()

    def _summary(self) -> str:
        people = len({person for board in self._boards for person in board.holders()})
        wanted = sum(board.wanted or 0 for board in self._boards)
        empty = sum(board.vacancies for board in self._boards)
        text = self.tr(
            "左の{lines}行の計　現員 {people:,}人(兼務も1人と数える)　定数・必要数(最少) {wanted:,}人　欠員(席) {empty:,}"
        )
        return text.format(lines=len(self._boards), people=people, wanted=wanted, empty=empty)

    def _line(self, board: Board) -> tuple[str, ...]:
        balance = "" if board.balance is None else f"{board.balance:+d}" if board.balance else "0"
        return (
            board.place,
            words.label(SHORT.get(board.role, board.role)),
            _wanted(board),
            str(board.people),
            balance.replace("-", "−"),
            f"◆{board.vacancies}" if board.vacancies else "",
        )

    def _show_chairs(self) -> None:
        board = self._board()
        if board is None or self._found is None:
            self._rows = []
            self._chairs.show_rows([])
            self._chairs_title.setText("")
            return
        self._rows = [*board.chairs, *board.unseated]
        late = frozenset(at for at, row in enumerate(self._rows) if isinstance(row, Chair) and row.vacant)
        self._chairs.show_rows([self._row(row) for row in self._rows], 0, late)
        told = [board.place, words.label(board.role)]
        if board.households is not None:
            told.append(
                self.tr("{households}世帯 必要 {needed}人").format(
                    households=f"{board.households:,}", needed=_wanted(board)
                )
            )
        self._chairs_title.setText("　".join(told))

    def _row(self, row: Chair | Held) -> tuple[str, ...]:
        held = row.held if isinstance(row, Chair) else row
        code = (row.seat.code or "") if isinstance(row, Chair) else ""
        area = row.seat.area if isinstance(row, Chair) else row.appointment.area
        if held is None or self._found is None:
            return code, area or "", self.tr("◆ 欠員"), ""
        ends = held.appointment.term_ends_on or ""
        shown = short_era(ends) if ends else ""
        past = bool(ends) and ends < self._found.day
        return code, area or "", self._found.serving.people[held.person].name, f"◆{shown}" if past else shown

    def _board(self) -> Board | None:
        at = self._table.currentRow()
        return self._boards[at] if 0 <= at < len(self._boards) else None

    # --- what can be done ---

    def _open(self) -> None:
        """Enter on a line goes to its seats; on a seat to its person, or to whoever shall take it."""
        at = self._chairs.currentRow()
        if not 0 <= at < len(self._rows):
            return
        row = self._rows[at]
        held = row.held if isinstance(row, Chair) else row
        if held is not None:
            self.record_wanted.emit("volunteers", held.person)
        elif isinstance(row, Chair):
            self._fill_chair(row)

    def _open_seat(self) -> None:
        """F2: the seat itself."""
        chair = self._seat()
        if chair is not None:
            self.record_wanted.emit("seats", chair.seat.id)

    def _seat(self) -> Chair | None:
        at = self._chairs.currentRow()
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        return row if isinstance(row, Chair) else None

    def _fill(self) -> None:
        at = self._chairs.currentRow()
        empty = [row for row in self._rows[max(at, 0) :] + self._rows if isinstance(row, Chair) and row.vacant]
        board = self._board()
        if empty:
            self._fill_chair(empty[0])
        elif board is not None and not board.chairs and board.district in self._districts():
            self._fill_chair(Chair(Seat(role=board.role, district=board.district), None))
        else:
            self.said.emit(self.tr("この行に、空いている席はありません。"), 0)

    def _fill_chair(self, chair: Chair) -> None:
        if self._found is None:
            return
        who = self._found.serving
        before = who.people[chair.before.person].name if chair.before else ""
        self._then = None
        self._form.open(chair, chair.seat.council or who.district(chair.seat.district), before)
        self._stack.setCurrentWidget(self._form)
        self._form.begin()

    def _on_saved(self, saved: Saved) -> None:
        self._close_form()
        self.said.emit(self.tr("後任を登録しました"), saved.batch)
        self.desk.tasks.announce("volunteers", [saved.record.id])
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_rules(self) -> None:
        self._close_form()
        self.said.emit(self.tr("委嘱の決まりを変えました"), 0)
        self._ask()

    def _save_and(self, then: Callable[[], None]) -> None:
        self._then = then
        self._form.save()

    def _close_form(self) -> None:
        if self._stack.currentWidget() is not self._main:
            self._stack.setCurrentWidget(self._main)
            self._chairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _districts(self) -> Collection[int]:
        return self._found.serving.districts if self._found is not None else ()

    def _print(self) -> None:
        """F7: 欠員一覧; where the office appoints, also the letters of the day."""
        board = self._board()
        role = board.role if board is not None and self._found is not None else ""
        if not role or self._found is None or self._found.rules.term(role).procedure is not Procedure.OFFICE:
            self._print_vacancies()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("欠員一覧(&1)"), self._print_vacancies)
        text = self.tr("委嘱状: 基準日に委嘱した{role}(&2)").format(role=words.label(role))
        menu.addAction(text, lambda: self._show_letters(role))
        menu.popup(self._papers.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _print_vacancies(self) -> None:
        day, workspace, district = day_of(self._day), self.desk.workspace, self._district or None
        role = str(self._role.currentData())
        if day:
            self.make_roster(lambda progress: papers.vacancies(workspace, day, progress, district, role))

    def _show_letters(self, role: str) -> None:
        day = day_of(self._day)
        if day:
            show_letters(self, role, day, self._district or None)

    def _open_rules(self) -> None:
        self._rules.open()
        self._stack.setCurrentWidget(self._rules)

    # --- how it looks ---

    def _make_boards(self) -> PlainTable:
        heads = (
            *(self.tr("民児協・校(地)区"), self.tr("区分"), self.tr("定数"), self.tr("現員")),
            *(self.tr("過不足"), self.tr("欠員")),
        )
        table = PlainTable(self.tr("定数と現員"), heads, (9, 5.5, 4, 3.2, 3.6, 3.2), 0)
        for column in range(2, len(heads)):
            table.align_right(column)
        table.opened.connect(lambda: self._chairs.setFocus(Qt.FocusReason.OtherFocusReason))
        table.itemSelectionChanged.connect(self._show_chairs)
        return table

    def _make_chairs(self) -> PlainTable:
        heads = (self.tr("席番号"), self.tr("担当区域"), self.tr("在任者"), self.tr("任期満了"))
        table = PlainTable(self.tr("席と在任者"), heads, (4, 8, 7, 6), 1)
        table.opened.connect(self._open)
        table.itemSelectionChanged.connect(self.answers_changed)
        return table

    def _lay_out(self) -> None:
        self._main = QWidget()
        page = page_column(self._main, 2)
        page.addWidget(choice_line(labelled(self.tr("基準日"), self._day), self._day, self._role, self._short, 1))
        page.addWidget(beside(self._table, column_of(self._chairs_title, self._chairs), (32, 24)), 1)
        self._papers = button(self.tr("印刷… (F7)"), self._print)
        foot = bar(
            self._sum,
            button(self.tr("委嘱の決まり…"), self._open_rules),
            self._papers,
            button(self.tr("後任を登録する (F4)"), self._fill, "primary"),
        )
        foot.setStretch(0, 1)
        page.addLayout(foot)
        self._stack = QStackedLayout(self)
        for part in (self._main, self._form, self._rules):
            self._stack.addWidget(part)
        self._stack.currentChanged.connect(self.answers_changed)


def _wanted(board: Board) -> str:
    """How many there should be; for 福祉協力員 from the least to the most."""
    if board.quota is None and board.needed:
        return f"{board.needed[0]}～{board.needed[1]}"
    return "" if board.wanted is None else str(board.wanted)
