"""相談内容 by number: what is typed or clicked first is the main topic (◎)."""

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.registers.vocabulary import TOPICS
from welfare_desktop.ui import appearance, words

MAIN, OTHER = "◎", "○"


class TopicPicker(QWidget):
    """A line for the numbers, and all topics with their numbers to see and to click."""

    edited = Signal()

    def __init__(self, columns: int = 7) -> None:
        super().__init__()
        self._columns = columns
        self._chosen: list[str] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("相談内容の番号"))
        self.line.setPlaceholderText(self.tr("例 12 3"))
        self.line.setMaximumWidth(appearance.text_width(10))
        self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9 ,.　]*"), self.line))
        self.line.textEdited.connect(self._on_typed)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._buttons = [self._button(number, topic) for number, topic in enumerate(TOPICS.options, 1)]
        self._lay_out()

    def topics(self) -> tuple[str, ...]:
        """The topics chosen, the main one first."""
        return tuple(self._chosen)

    def put(self, topics: Sequence[str]) -> None:
        """Show these topics, the main one first."""
        self._chosen = list(topics)
        self.line.setText(" ".join(str(TOPICS.options.index(topic) + 1) for topic in topics))
        self._show()

    def _on_typed(self, text: str) -> None:
        for mark in ",.　":
            text = text.replace(mark, " ")
        numbers = [int(number) for number in text.split() if number.isascii()]
        self._chosen = list(dict.fromkeys(TOPICS.options[n - 1] for n in numbers if 1 <= n <= len(TOPICS.options)))
        unknown = [number for number in numbers if not 1 <= number <= len(TOPICS.options)]
        self._show(unknown)
        self.edited.emit()

    def _on_clicked(self, topic: str) -> None:
        chosen = [each for each in self._chosen if each != topic]
        self.put(chosen if topic in self._chosen else (*chosen, topic))
        self.edited.emit()

    def _show(self, unknown: Sequence[int] = ()) -> None:
        for button, topic in zip(self._buttons, TOPICS.options, strict=True):
            role = "chip" if topic in self._chosen else "topic"
            if button.property("role") != role:
                appearance.set_role(button, role)
        marks = (MAIN if place == 0 else OTHER for place in range(len(self._chosen)))
        told = [f"{mark}{words.label(topic)}" for mark, topic in zip(marks, self._chosen, strict=True)]
        told += [self.tr("! {number}番の相談内容はありません").format(number=number) for number in unknown]
        self._told.setText("　".join(told))

    def _button(self, number: int, topic: str) -> QPushButton:
        button = QPushButton(f"{number} {words.label(topic)}")
        appearance.set_role(button, "topic")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._on_clicked(topic))
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.line)
        above.addWidget(self._told, 1)
        grid = QGridLayout()
        grid.setSpacing(appearance.grid(0.5))
        for place, button in enumerate(self._buttons):
            grid.addWidget(button, place // self._columns, place % self._columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        column.addLayout(above)
        column.addLayout(grid)
