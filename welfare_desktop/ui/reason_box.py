"""Why something is done that is rarely done: a usual reason, or one typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from welfare_desktop.ui import appearance

REASON_LIMIT = 100
"""Characters of a reason."""


class ReasonBox(QComboBox):
    """Offers the usual reasons; others can be typed."""

    def __init__(self, label: str, usual: Sequence[str], width: float) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(usual))
        self.setMinimumWidth(appearance.text_width(width))
        self.setAccessibleName(label)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(label)
            line.setMaxLength(REASON_LIMIT)

    def reason(self) -> str:
        """What stands there."""
        return self.currentText().strip()

    def begin_empty(self, hint: str) -> None:
        """Ask for a reason before anything can be done."""
        self.setCurrentIndex(-1)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(hint)
