"""On which day, and why, records that vanished from the list ended: said once for all that are selected."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.records.day_line import DayLine


class EndingLine(QWidget):
    """Shown beside the lines that vanished; the verb stands with the others."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day = DayLine(self.tr("終了日"))
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("終了の理由"))
        self._why = QLabel(self.tr("理由"))
        self._note = QLabel()
        appearance.set_tone(self._note, "quiet")
        self._note.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.grid(2))
        for part in (QLabel(self.tr("終了日")), self.day, self._why, self.reason):
            row.addWidget(part)
        row.addWidget(self._note, 1)
        self.day.edited.connect(self._on_edited)

    def begin(self, day: str, reasons: Sequence[str]) -> None:
        """Propose a day; offer the words the register has for why."""
        self.day.put(day)
        self.reason.clear()
        self.reason.addItem(self.tr("(理由なし)"), "")
        for each in reasons:
            self.reason.addItem(words.label(each), each)
        for part in (self._why, self.reason):
            part.setVisible(bool(reasons))
        self._on_edited()

    def said(self) -> tuple[str, str]:
        """The day (ISO; "" while it is none) and the reason."""
        reason: object = self.reason.currentData()
        return self.day.day(), reason if isinstance(reason, str) else ""

    def _on_edited(self) -> None:
        problem = self.day.problem() or ("" if self.day.day() else self.tr("終了日を入力してください。"))
        usual = self.tr("選んだ登録を、この日で終了にします。登録は過去の分として残ります。")
        self._note.setText(problem or usual)
        self.edited.emit()
