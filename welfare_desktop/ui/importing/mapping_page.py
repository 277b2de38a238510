"""3 項目の対応: which column holds which fact, and how the first rows read with that."""

import functools

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.plans import Fate, RowPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.ledgers import legends, sampling
from welfare_desktop.services.ledgers.legends import Legend
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing import fields
from welfare_desktop.ui.importing.colour_pane import ColourPane
from welfare_desktop.ui.importing.comparison import problems_by_key, shown_values
from welfare_desktop.ui.importing.intake import SMALL, Intake, Place
from welfare_desktop.ui.importing.legend_pane import LegendPane
from welfare_desktop.ui.importing.mapping_model import LETTER, MappingModel, ParsedModel
from welfare_desktop.ui.importing.mapping_table import MappingTable
from welfare_desktop.ui.importing.page import Page
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.tasks import Task

PREVIEWED = 10
SETTLE_MS = 400

Parsed = tuple[tuple[str, ...], tuple[int, ...], list[tuple[tuple[str, str], ...]], tuple[Legend, ...]]
"""Headings, row numbers, rows of (text, problem), and the legends codes were read with."""


class MappingPage(Page):
    """Tables with the same headings are mapped together."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._groups: list[list[Place]] = []
        self._reading: Task | None = None
        self._legends: tuple[Legend, ...] = ()
        self.model = MappingModel()
        self.model.setParent(self)
        self.parsed = ParsedModel()
        self.parsed.setParent(self)
        self._wait = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._wait.timeout.connect(self._read)
        self._make_parts()
        self._lay_out()
        self.model.mapped.connect(self._on_mapped)
        intake.laid_out.connect(self._on_laid_out)

    def enter(self) -> None:
        self._groups = self._grouped()
        self._choice.blockSignals(True)
        self._choice.clear()
        for group in self._groups:
            self._choice.addItem(self._group_text(group))
        self._choice.blockSignals(False)
        self._choice.setVisible(len(self._groups) > 1)
        self.show_mapping()
        self._show_group()

    def is_ready(self) -> bool:
        return bool(self.intake.taken()) and not self.intake.unnamed() and self.colours.is_ready()

    def hint(self) -> str:
        if not self.colours.is_ready():
            return self.tr("色の意味の、終わりの日を直してください。")
        unnamed = self.intake.unnamed()
        if not unnamed:
            return ""
        kind = self.intake.table(unnamed[0]).kind
        return self.tr("「{label}」の列を選んでください。").format(label=fields.label_of(kind, KINDS[kind].name))

    def first_field(self) -> QWidget | None:
        return None if self.is_ready() else self.table

    def put_away(self) -> bool:
        shown = self._stack.currentIndex() > 0
        self.show_mapping()
        return shown

    # --- colours ---

    def ask_colours(self) -> None:
        """Ask what the colours of the rows mean, in the place of the mapping."""
        self.colours.show_tables(self._group())
        self._stack.setCurrentWidget(self.colours)
        self.colours.enter()

    def show_mapping(self) -> None:
        """Back to columns and facts."""
        if self._stack.currentIndex() > 0:
            self._stack.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at_codes(self) -> None:
        """Show what the codes stand for, in the place of the mapping."""
        self.codes.show_legends(self._group(), self._legends)
        self._stack.setCurrentWidget(self.codes)
        self.codes.enter()

    def coded(self) -> str:
        """How codes were read with a legend; "" when none were."""
        return "" if self._coded_line.isHidden() else self._coded.toolTip()

    def _show_legends(self, legends: tuple[Legend, ...]) -> None:
        self._legends = legends
        text = self.codes.summary(legends)
        self._coded.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, appearance.text_width(46)))
        self._coded.setToolTip(text)
        self._coded_line.setVisible(bool(text))

    def _show_colours(self) -> None:
        text = self.colours.summary(self._group())
        self._tinted.setText(text)
        self._tinted_line.setVisible(bool(text))

    # --- the mapping ---

    def _grouped(self) -> list[list[Place]]:
        """Tables taken, those with one register and one set of headings together."""
        groups: dict[tuple[str, ...], list[Place]] = {}
        for place in self.intake.taken():
            table = self.intake.table(place)
            groups.setdefault((table.kind, *(each.header for each in table.columns)), []).append(place)
        return list(groups.values())

    def _group(self) -> list[Place]:
        at = max(0, self._choice.currentIndex())
        return self._groups[at] if at < len(self._groups) else []

    def _shown(self) -> SourceTable | None:
        group = self._group()
        return self.intake.table(group[0]) if group else None

    def _show_group(self) -> None:
        if self._reading is not None:
            self._reading.forget()
        table = self._shown()
        self.model.show_table(table)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.parsed.show_rows((), (), ())
        self._show_colours()
        self._show_legends(())
        if self._stack.currentWidget() is self.colours:
            self.colours.show_tables(self._group())
        self._after_change()

    def _on_mapped(self, column: int, _header: str, key: str) -> None:
        table = self._shown()
        if table is None:
            return
        numbers = [each.column for each in table.columns]
        name = table.names()[numbers.index(column)]
        places = [place for place in self.intake.taken() if self.intake.table(place).kind == table.kind]
        self.intake.map(places if name else self._group(), column, name, key)

    def _on_laid_out(self) -> None:
        if self.is_in_front():
            self.model.show_table(self._shown())
            self._after_change()

    def _after_change(self) -> None:
        missing = self.hint()
        mark = appearance.MARKS[appearance.Tone.PROBLEM].shape
        text = self.tr("{mark} 必ず要る項目です: {hint}").format(mark=mark, hint=missing)
        self._missing.setText(text if missing else "")
        self._missing.setVisible(bool(missing))
        self._on_current()
        if not missing:
            self._wait.start()
        self.ready_changed.emit()

    def _on_current(self) -> None:
        row = self.table.currentIndex().row()
        reason = self.model.reason(row)
        heading = self.model.index(row, LETTER).data() if row >= 0 else ""
        text = self.tr("{letter}列: {reason}").format(letter=heading, reason=reason) if reason else ""
        self._status.setText(text)

    # --- the first rows ---

    def _read(self) -> None:
        """Read the first rows; a small file is then compared with the register while the clerk looks at them."""
        group, source, workspace = self._group(), self.intake.source, self.intake.workspace
        if not (self.is_in_front() and self.is_ready() and group and source):
            return
        if self._reading is not None:
            self._reading.forget()

        table = self.intake.table(group[0])
        headers, codes = table.headers(), self.intake.codes.of(group[0], table)

        def work(_progress: object) -> Parsed:
            plan = sampling.first_rows(workspace, source, group[0])
            read = legends.legends_of(plan.tables[0], headers)
            plan = legends.applied(workspace, plan, [(codes, headers)])
            (table,) = plan.tables
            rows = _first_rows(table)
            lines = [_with_problems(table, row, shown_values(plan, table, row)) for row in rows]
            heads = tuple(fields.label_of(table.kind, key) for key in table.keys)
            return heads, tuple(row.row for row in rows), lines, read

        self._reading = self.intake.desk.tasks.run(work, functools.partial(self._show_parsed, source))

    def _show_parsed(self, source: Source, parsed: Parsed) -> None:
        if source is self.intake.source:
            heads, numbers, lines, read = parsed
            self.parsed.show_rows(heads, numbers, lines)
            self._show_legends(read)
            self.preview.resizeColumnsToContents()
            widest = appearance.text_width(14)
            for column in range(self.parsed.columnCount()):
                if self.preview.columnWidth(column) > widest:
                    self.preview.setColumnWidth(column, widest)
            if self.is_in_front() and self.intake.plan is None and self.intake.records() <= SMALL:
                self.intake.propose()

    # --- appearance ---

    def _group_text(self, group: list[Place]) -> str:
        sheet, _ = group[0]
        table = self.intake.table(group[0])
        source = self.intake.source
        name = source.sheets[sheet].name if source else ""
        label = words.label(KINDS[table.kind].label)
        if len(group) == 1:
            return self.tr("シート「{name}」 {label} {count}件").format(
                name=name or self.intake.path.name, label=label, count=f"{len(table.records):,}"
            )
        count = sum(len(self.intake.table(place).records) for place in group)
        return self.tr("シート「{name}」など同じ見出しの表 {tables} {label} {count}件").format(
            name=name, tables=len(group), label=label, count=f"{count:,}"
        )

    def _make_parts(self) -> None:
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("表"))
        self._choice.currentIndexChanged.connect(self._show_group)
        self._missing = QLabel()
        appearance.set_tone(self._missing, "problem")
        self.table = MappingTable(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self._tinted = QLabel()
        appearance.set_tone(self._tinted, "check")
        ask = QPushButton(self.tr("色の意味を決める(&C)…"))
        ask.clicked.connect(self.ask_colours)
        self._tinted_line = line_of(self._tinted, ask, 1)
        self.colours = ColourPane(self.intake)
        self.colours.closed.connect(self.show_mapping)
        self.colours.said.connect(self._after_change)
        self._coded = QLabel()
        correct = QPushButton(self.tr("番号の意味を直す(&G)…"))
        correct.clicked.connect(self.look_at_codes)
        self._coded_line = line_of(self._coded, correct, 1)
        self._coded_line.hide()
        self.codes = LegendPane(self.intake)
        self.codes.closed.connect(self.show_mapping)
        self.codes.said.connect(self._after_change)
        self._status = QLabel()
        appearance.set_tone(self._status, "quiet")
        self.preview = QTableView()
        self.preview.setModel(self.parsed)
        self.preview.setAccessibleName(self.tr("先頭の10行の読み取り"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.verticalHeader().setDefaultSectionSize(appearance.row_height())
        self.preview.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        note = QLabel(self.tr("先頭の10行は、こう読み取ります(赤 読めないセル)"))
        lower = QWidget()
        inner = QVBoxLayout(lower)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(note)
        inner.addWidget(self.preview, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.table, 1)
        above.addWidget(self._status)
        splitter.addWidget(upper)
        splitter.addWidget(lower)
        splitter.setSizes([600, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), appearance.grid(1))
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(line_of(self._choice, 1))
        column.addWidget(self._missing)
        self._stack = QStackedWidget()
        for part in (splitter, self.colours, self.codes):
            self._stack.addWidget(part)
        column.addWidget(self._tinted_line)
        column.addWidget(self._coded_line)
        column.addWidget(self._stack, 1)


def _first_rows(table: TablePlan) -> list[RowPlan]:
    found: list[RowPlan] = []
    for index in range(len(table)):
        if table.fate(index) is not Fate.SKIPPED:
            found.append(table.row(index))
            if len(found) == PREVIEWED:
                break
    return found


def _with_problems(table: TablePlan, row: RowPlan, texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    problems, written = problems_by_key(row), dict(row.written)
    return tuple(
        (text or written.get(key, ""), problems[key]) if key in problems else (text, "")
        for key, text in zip(table.keys, texts, strict=True)
    )
