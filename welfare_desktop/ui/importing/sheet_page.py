"""2 表の確認: each sheet as it is, where its table lies, which register it feeds, whether it is imported."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.ledgers.importing import letter
from welfare_desktop.services.ledgers.sources import SourceSheet, SourceTable
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing.excerpt import Excerpt, excerpt
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.legibility_pane import LegibilityPane
from welfare_desktop.ui.importing.page import Page
from welfare_desktop.ui.importing.row_number import RowNumber
from welfare_desktop.ui.importing.sheet_model import Part, SheetModel
from welfare_desktop.ui.importing.sheet_view import Bounds, SheetView
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.tasks import Task

SETTLE_MS = 700
"""So long after the last change of a number the table is laid out anew."""


class SheetPage(Page):
    """Sheets as tabs; the table of the sheet shown is described in the lines above it."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._sheet = 0
        self._table = 0
        self._shown = ""
        self._showing = False
        self._wait = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._wait.timeout.connect(self._place_by_numbers)
        self.model = SheetModel(self._fetch)
        self.model.setParent(self)
        self.view = SheetView(self.model)
        self.legibility = LegibilityPane(intake)
        self._make_parts()
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        source = self.intake.source
        if source is None:
            return
        self._showing = True
        while self._tabs.count():
            self._tabs.removeTab(0)
        for sheet in source.sheets:
            self._tabs.addTab(self._tab_text(sheet))
        self._showing = False
        first = self._sheet
        if source.sha256 != self._shown:
            taken = self.intake.taken()
            self._shown, first = source.sha256, taken[0][0] if taken else 0
        self._tabs.setVisible(len(source.sheets) > 1)
        self._tabs.setCurrentIndex(first)
        self._show_sheet(first)
        self.show_drawing()

    def is_ready(self) -> bool:
        return bool(self.intake.taken()) and not self._waits()

    def has_nothing(self) -> bool:
        undecided = any(not self.intake.table(place).kind for place in self.intake.places())
        there = self.intake.source is not None and not self._waits()
        return there and not undecided and not self.intake.taken()

    def hint(self) -> str:
        if self._waits():
            return self.tr("表を読み直しています…")
        taken = self.intake.taken()
        if taken:
            text = self.tr("取り込む表 {tables}、記録 {records}件")
            return text.format(tables=len(taken), records=f"{self.intake.records():,}")
        if any(self.intake.table(place).taken or not self.intake.table(place).kind for place in self.intake.places()):
            return self.tr("台帳の種類を選んでください。")
        return self.tr("このファイルには取り込む一覧がありません(0件)。")

    def first_field(self) -> QWidget | None:
        return None if self.is_ready() else self._kind if self._kind.isEnabled() else self.view

    def status(self) -> str:
        """What the line below the sheet says of the row or the sheet."""
        return self._status.text()

    def put_away(self) -> bool:
        shown = self._stack.currentWidget() is not self.view
        self.show_drawing()
        return shown

    # --- 機械判読チェック ---

    def check_legibility(self) -> None:
        """Show how the sheet keeps to the 15 points, in the place of its drawing."""
        self._stack.setCurrentWidget(self.legibility)
        for part in (self._check, self._status):
            part.hide()
        self.legibility.show_sheet(self._sheet)
        self.legibility.enter()

    def show_drawing(self) -> None:
        """Show the sheet itself."""
        if self._stack.currentWidget() is not self.view:
            self._stack.setCurrentWidget(self.view)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._check, self._status):
            part.show()
        self._name_check()

    def _go_to(self, row: int, column: int) -> None:
        self.show_drawing()
        index = self.model.index(max(row, 1) - 1, max(column, 1) - 1)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _name_check(self) -> None:
        count = self.legibility.known(self._sheet)
        name = self.tr("機械判読チェック(&K)") if count is None else self.tr("機械判読チェック(&K): 指摘 {count}項目")
        self._check.setText(name.format(count=count))

    def hidden(self) -> str:
        """What is said of hidden rows and columns; "" for none."""
        return "" if self._hidden.isHidden() else self._hidden.text()

    # --- what is shown ---

    def _current(self) -> SourceSheet | None:
        source = self.intake.source
        return source.sheets[self._sheet] if source else None

    def _current_table(self) -> SourceTable | None:
        sheet = self._current()
        return sheet.tables[self._table] if sheet and self._table < len(sheet.tables) else None

    def _waits(self) -> bool:
        """Whether a table is read anew, or will be, as its rows were just said otherwise."""
        return self.intake.is_busy() or self._wait.isActive()

    def _place_now(self) -> None:
        """What was typed belongs to the table shown: it is taken before another is."""
        if self._wait.isActive():
            self._wait.stop()
            self._place_by_numbers()

    def _on_tab(self, at: int) -> None:
        if not self._showing and at >= 0:
            self._place_now()
            self._show_sheet(at)

    def _show_sheet(self, at: int) -> None:
        self._sheet, self._table = at, 0
        sheet = self._current()
        if sheet is not None:
            self.view.show_sheet(sheet, keep_place=False)
            self._show_hidden(sheet)
            self._show_tables()
            self._renew_check()

    def _on_laid_out(self) -> None:
        sheet = self._current()
        source = self.intake.source
        if sheet is None or source is None or not self.is_in_front():
            return
        for at, each in enumerate(source.sheets):
            self._tabs.setTabText(at, self._tab_text(each))
        self._table = min(self._table, max(0, len(sheet.tables) - 1))
        self.view.show_sheet(sheet, keep_place=True)
        self._show_hidden(sheet)
        self._show_tables()
        self._renew_check()

    def _show_hidden(self, sheet: SourceSheet) -> None:
        """Say what Excel does not show of the records, and that it is imported."""
        records = {row for table in sheet.tables for row in table.records}
        rows, columns = len(records & sheet.hidden_rows), sorted(sheet.hidden_columns)
        mine = [column for column in columns if any(column in _numbers(table) for table in sheet.tables)]
        parts = [
            self.tr("{count}行").format(count=f"{rows:,}") if rows else "",
            self.tr("{letters}列").format(letters="、".join(map(letter, mine))) if mine else "",
        ]
        text = self.tr("{mark} Excelで非表示になっている{what}も読みます。列は「項目の対応」で外せます。")
        mark = appearance.MARKS[appearance.Tone.CHECK].shape
        self._hidden.setText(text.format(mark=mark, what="、".join(part for part in parts if part)))
        self._hidden.setVisible(bool(rows or mine))

    def _renew_check(self) -> None:
        if self._stack.currentWidget() is self.legibility:
            self.legibility.show_sheet(self._sheet)
        self._name_check()

    def _show_tables(self) -> None:
        sheet = self._current()
        if sheet is None:
            return
        self._showing = True
        self._choice.clear()
        for number, table in enumerate(sheet.tables, 1):
            text = self.tr("表{number} ({first}〜{last}行、{count}件)")
            first = table.header_rows[0] if table.header_rows else table.first_row
            self._choice.addItem(
                text.format(number=number, first=first, last=table.last_row, count=f"{len(table.records):,}")
            )
        self._choice.setCurrentIndex(self._table if sheet.tables else -1)
        self._choice.setVisible(len(sheet.tables) > 1)
        self._showing = False
        self._show_table()

    def _on_table(self, at: int) -> None:
        if not self._showing and at >= 0:
            self._place_now()
            self._table = at
            self._show_table()

    def _show_table(self) -> None:
        sheet, table = self._current(), self._current_table()
        if sheet is None:
            return
        self._showing = True
        for widget in (self._taken, self._kind):
            widget.setEnabled(table is not None)
        many = len(self.intake.places()) > 1
        self._all.setVisible(many and table is not None)
        self._taken.setChecked(table is not None and table.taken and bool(table.kind))
        self._kind.setCurrentIndex(max(0, self._kind.findData(table.kind if table else "")))
        bounds = _bounds_of(table) if table else Bounds(0, 0, sheet.rows)
        for box, value in ((self._first, bounds.first), (self._head, bounds.head), (self.last_row, bounds.last)):
            box.show_value(value, sheet.rows)
        self._read.setVisible(table is None)
        self.view.show_bounds(bounds if table else None)
        self._showing = False
        self._tell(self.view.currentIndex().row() + 1)
        self.ready_changed.emit()

    def _tell(self, row: int) -> None:
        """The line below: why this row is skipped, or why the sheet is."""
        sheet, part = self._current(), self.model.part(row)
        if sheet is None:
            return
        if part is Part.SKIPPED:
            text = self.tr("{row}行目: 除外 — {reason}").format(row=row, reason=words.label(self.model.reason(row)))
        elif part in (Part.HEADER, Part.RECORD):
            what = self.tr("見出し") if part is Part.HEADER else self.tr("取り込む行")
            text = self.tr("{row}行目: {what}").format(row=row, what=what)
        elif sheet.reason:
            text = self.tr("このシートは取り込みません — {reason}").format(reason=words.label(sheet.reason))
        else:
            text = self.tr("青 見出し  白 取り込む行  灰 除外する行(行を選ぶと理由が出ます)  赤 読めないセル")
        self._status.setText(text)
        self._status.setAccessibleName(text)

    def _tab_text(self, sheet: SourceSheet) -> str:
        count = sum(len(table.records) for table in sheet.tables if table.taken and table.kind)
        name = (sheet.name or self.intake.path.name).replace("&", "&&")
        state = self.tr("{count}件").format(count=f"{count:,}") if count else self.tr("取り込まない")
        hidden = "" if sheet.visible else self.tr("・非表示")
        return self.tr("{name} ({state}{hidden})").format(name=name, state=state, hidden=hidden)

    # --- what the clerk says ---

    def _choose_kind(self) -> None:
        if self._current_table() is not None:
            self.intake.take_as([(self._sheet, self._table)], self._kind.currentData())
            self.ready_changed.emit()

    def _choose_taken(self) -> None:
        table = self._current_table()
        if table is None:
            return
        if self._taken.isChecked() and not table.kind:
            self._taken.setChecked(False)
            self._kind.setFocus()
            self._kind.showPopup()
            return
        self.intake.take([(self._sheet, self._table)], taken=self._taken.isChecked())

    def _use_for_all(self) -> None:
        """Every table of the file is read as this register."""
        table = self._current_table()
        if table is not None and table.kind:
            self.intake.take_as(self.intake.places(), table.kind)
            self.ready_changed.emit()

    def _place_by_numbers(self) -> None:
        bounds = Bounds(self._first.value(), self._head.value(), self.last_row.value())
        self._place(Bounds(bounds.first, max(bounds.first, bounds.head) if bounds.first else 0, bounds.last))
        self.ready_changed.emit()

    def _place(self, bounds: Bounds) -> None:
        table, sheet = self._current_table(), self._current()
        if sheet is None or not bounds.head < bounds.last <= sheet.rows or (table and bounds == _bounds_of(table)):
            return
        header = tuple(range(bounds.first, bounds.head + 1)) if bounds.first else ()
        self.intake.lay_out(self._sheet, header, bounds.last)
        self.ready_changed.emit()

    def _on_number(self) -> None:
        if not self._showing and self._current_table() is not None:
            self._wait.start()
            self.ready_changed.emit()

    def _fetch(self, first: int, last: int, then: Callable[[Excerpt], None]) -> Task:
        source, sheet, workspace = self.intake.source, self._sheet, self.intake.workspace

        def work(_progress: object) -> Excerpt:
            if source is None:
                return Excerpt(first, (), {})
            return excerpt(workspace, source, sheet, first, last)

        return self.intake.desk.tasks.run(work, then)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("シート"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("シートの中の表"))
        self._taken = QCheckBox(self.tr("この表を取り込む"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("台帳の種類"))
        self._kind.addItem(self.tr("(未定)"), "")
        for kind in KINDS.values():
            self._kind.addItem(words.label(kind.label), kind.key)
        self._all = QPushButton(self.tr("すべての表に使う"))
        self._all.setToolTip(self.tr("このファイルのすべての表を、この種類の台帳として読みます"))
        self._first = RowNumber(self.tr("見出しの最初の行"))
        self._head = RowNumber(self.tr("見出しの最後の行"))
        self.last_row = RowNumber(self.tr("表の最後の行"))
        self._read = QPushButton(self.tr("この範囲を表として読む"))
        for widget in (self._choice, self._all, self._read):
            widget.hide()
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._hidden = QLabel()
        self._hidden.setWordWrap(True)
        appearance.set_tone(self._hidden, "check")
        self._check = QPushButton()
        self._check.setToolTip(self.tr("総務省の統一ルールの15項目で、このシートの書き方を調べます"))
        self._stack = QStackedWidget()
        for part in (self.view, self.legibility):
            self._stack.addWidget(part)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._choice.currentIndexChanged.connect(self._on_table)
        self._taken.clicked.connect(self._choose_taken)
        self._kind.activated.connect(self._choose_kind)
        self._all.clicked.connect(self._use_for_all)
        self._read.clicked.connect(self._place_by_numbers)
        for box in (self._first, self._head, self.last_row):
            box.changed.connect(self._on_number)
        self.view.placed.connect(self._place)
        self.view.row_entered.connect(self._tell)
        self.intake.laid_out.connect(self._on_laid_out)
        self._check.clicked.connect(self.check_legibility)
        self.legibility.closed.connect(self.show_drawing)
        self.legibility.place_chosen.connect(self._go_to)
        self.legibility.told.connect(self._name_check)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), appearance.grid(1))
        column.setSpacing(appearance.grid(1.5))
        top = QHBoxLayout()
        top.addWidget(self._tabs, 1)
        top.addWidget(self._choice)
        column.addLayout(top)
        column.addWidget(
            line_of(
                QLabel(self.tr("台帳の種類")), self._kind, self._taken, self._all, None,
                QLabel(self.tr("見出し行")), self._first, QLabel("〜"), self._head,
                QLabel(self.tr("最後の行")), self.last_row, self._read, 1,
            )
        )  # fmt: skip
        column.addWidget(self._hidden)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1)
        foot.addWidget(self._check)
        column.addLayout(foot)


def _numbers(table: SourceTable) -> frozenset[int]:
    return frozenset(each.at for each in table.columns)


def _bounds_of(table: SourceTable) -> Bounds:
    rows = table.header_rows
    return Bounds(rows[0], rows[-1], table.last_row) if rows else Bounds(0, 0, table.last_row)
