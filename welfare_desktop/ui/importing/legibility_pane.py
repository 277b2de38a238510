"""機械判読チェック: the 15 points for one sheet, what each means for the import, and where it is broken."""

import functools
import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.domain.legibility import Finding, State, found
from welfare_desktop.services.ledgers import linting
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.tasks import Progress, Task

TITLE, STATE = 1, 2
TONES = {State.FOUND: Tone.CHECK, State.UNKNOWN: Tone.ENDED}
CELL = re.compile(r"([A-Z]*)(\d*)")


class LegibilityPane(QWidget):
    """Stands in the place of the sheet; Enter on a place leads back to it."""

    place_chosen = Signal(int, int)
    """Row and column (from 1; 0 where the place names none)."""
    closed = Signal()
    told = Signal()
    """How many points are broken is known."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self._intake = intake
        self._asked: Task | None = None
        self._of: tuple[object, int] | None = None
        self.findings: tuple[Finding, ...] = ()
        self._make_parts()
        self._lay_out()
        intake.desk.tasks.stopped.connect(self._on_stopped)

    def show_sheet(self, sheet: int) -> None:
        """Check a sheet of the source; a sheet that was checked as it lies now is not checked again."""
        source, workspace = self._intake.source, self._intake.workspace
        if source is None or self._of == (source, sheet):
            return
        self._fill(())
        self._of = (source, sheet)
        if self._asked is not None:
            self._asked.forget()
        self._title.setText(self.tr("調べています…"))

        def work(progress: Progress) -> tuple[Finding, ...]:
            return linting.check(workspace, source, sheet, progress)

        self._asked = self._intake.desk.tasks.run(work, self._show, busy=self.tr("機械判読チェックをしています"))

    def known(self, sheet: int) -> int | None:
        """How many points this sheet breaks; None when that is not known."""
        return found(self.findings) if self.findings and self._of == (self._intake.source, sheet) else None

    def enter(self) -> None:
        """Take the focus, on the first point that is broken."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def explanation(self) -> str:
        """What is said of the current point."""
        return self._detail.text()

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self._asked = None
        self._fill(findings)
        text = self.tr("機械判読チェック: {all}項目のうち、指摘 {count}項目(指摘があっても取り込めます)")
        self._title.setText(text.format(all=len(findings), count=found(findings)))
        first = next((at for at, each in enumerate(findings) if each.state is State.FOUND), 0)
        self.table.selectRow(first)
        self.told.emit()

    def _on_stopped(self) -> None:
        if self._asked is not None:
            self._asked, self._of = None, None
            self.closed.emit()

    def _fill(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        self.table.show_rows([self._texts(each) for each in findings])
        for at, each in enumerate(findings):
            item, tone = self.table.item(at, STATE), TONES.get(each.state)
            if item is not None and tone is not None:
                item.setForeground(QBrush(appearance.colour_of(tone)))
        self._on_current()

    def _texts(self, finding: Finding) -> tuple[str, ...]:
        state = words.label(finding.state.label)
        shape = appearance.MARKS[Tone.CHECK].shape if TONES.get(finding.state) is Tone.CHECK else ""
        places = self.tr("{count}か所").format(count=f"{finding.count:,}") if finding.places else ""
        return finding.point.number, words.label(finding.point.title), f"{shape} {state}".strip(), places

    def _on_current(self) -> None:
        at = self.table.currentRow()
        finding = self.findings[at] if 0 <= at < len(self.findings) else None
        self._places.clear()
        if finding is None:
            self._detail.clear()
        else:
            self._detail.setText(self._explained(finding))
            for place in finding.places:
                item = QListWidgetItem(place, self._places)
                item.setSizeHint(QSize(0, appearance.row_height()))
            if finding.places:
                self._places.setCurrentRow(0)
        for part in (self._places, self._note):
            part.setVisible(self._places.count() > 0)

    def _explained(self, finding: Finding) -> str:
        point = finding.point
        if finding.state is State.FINE:
            return self.tr("この項目は守られています。")
        if finding.state is State.UNKNOWN:
            return self.tr("この形式のファイルでは、確かめられません。Excelで見て確かめてください。")
        text = self.tr("取込では: {meaning}\n直すには: {todo}")
        return text.format(meaning=words.label(point.meaning), todo=words.label(point.todo))

    def _go_to(self) -> None:
        chosen = self._places.selectedItems()
        match = CELL.match(chosen[0].text()) if chosen else None
        if match is not None:
            column = functools.reduce(lambda sum_, each: sum_ * 26 + ord(each) - 64, match.group(1), 0)
            self.place_chosen.emit(int(match.group(2) or 0), column)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._title, self._detail = QLabel(), Prose()
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note = QLabel(self.tr("場所(Enterかダブルクリックで、シートのその場所を示します)"))
        self._note.setWordWrap(True)
        appearance.set_tone(self._note, "quiet")
        self._back = QPushButton(self.tr("シートに戻る(&K)"))
        self._back.clicked.connect(self.closed)
        heads = (self.tr("項目"), self.tr("確かめること"), self.tr("結果"), self.tr("場所の数"))
        self.table = PlainTable(self.tr("機械判読チェックの15項目"), heads, (3.5, 10, 6, 6), TITLE)
        self.table.opened.connect(self._go_to)
        self.table.currentCellChanged.connect(self._on_current)
        self._places = QListWidget()
        self._places.setAccessibleName(self.tr("指摘の場所"))
        self._places.itemActivated.connect(self._go_to)

    def _lay_out(self) -> None:
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(appearance.grid(2), 0, 0, 0)
        right.setSpacing(appearance.grid(1.5))
        for part in (self._detail, self._note):
            right.addWidget(part)
        right.addWidget(self._places, 1)
        right.addStretch(0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(beside)
        splitter.setSizes([appearance.text_width(44), appearance.text_width(26)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(line_of(self._title, 1, self._back))
        column.addWidget(splitter, 1)
