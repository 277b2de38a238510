"""5 取り込み: how far it is; it can be stopped at any time, and then nothing of it stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.page import Page
from welfare_desktop.ui.prose import Prose


class CarryPage(Page):
    """Nothing to decide but to stop."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._title = QLabel(self.tr("取り込んでいます"))
        appearance.set_role(self._title, "heading")
        self._state = QLabel()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("取込の進み具合"))
        self._bar.setMinimumWidth(appearance.text_width(36))
        self._stop = QPushButton(self.tr("中止"))
        self._stop.setAutoDefault(True)
        self._stop.clicked.connect(self.stop)
        note = Prose(self.tr("取り込む前の控えを残してから始めます。中止すると、何も取り込まずに元のままになります。"))
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        appearance.set_tone(note, "quiet")
        column = QVBoxLayout(self)
        column.setSpacing(appearance.grid(3))
        column.addStretch(1)
        for part in (self._title, self._bar, self._state, self._stop):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(note)
        column.addStretch(2)
        intake.progressed.connect(self._on_progress)

    def enter(self) -> None:
        self._stop.setEnabled(True)
        self._bar.setRange(0, 0)
        self._state.setText(self.tr("控えを作っています…"))
        self.intake.carry_out()

    def is_ready(self) -> bool:
        return False

    def first_field(self) -> QWidget | None:
        return self._stop

    def stop(self) -> None:
        """Stop at the next row; everything is rolled back."""
        self._stop.setEnabled(False)
        self._state.setText(self.tr("中止しています…"))
        self.intake.stop()

    def _on_progress(self, done: int, total: int) -> None:
        if not self.is_in_front() or not total or not self._stop.isEnabled():
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        text = self.tr("{done} / {total} 件") if done < total else self.tr("{done} / {total} 件  仕上げています…")
        self._state.setText(text.format(done=f"{done:,}", total=f"{total:,}"))
