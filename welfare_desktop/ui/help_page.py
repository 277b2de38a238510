"""F1: keys and first steps, from the manual that travels with the program."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.ui import appearance


class HelpPage(QWidget):
    """Chapters left, text right."""

    closed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._chapters = sorted(folder.glob("*.md"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("目次"))
        self._list.addItems([_title(chapter) for chapter in self._chapters])
        self._list.setMaximumWidth(appearance.text_width(16))
        self._list.setSpacing(appearance.grid(1))
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("説明"))
        self._text.document().setDocumentMargin(appearance.grid(5))
        self._list.currentRowChanged.connect(self._show)
        splitter = QSplitter()
        splitter.addWidget(self._list)
        splitter.addWidget(self._text)
        splitter.setStretchFactor(1, 1)
        back = QPushButton(self.tr("戻る (Esc)"))
        back.clicked.connect(self.closed)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(appearance.grid(3), appearance.grid(1.5), appearance.grid(3), appearance.grid(1.5))
        row.addWidget(back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter, 1)
        column.addWidget(foot)
        self._list.setCurrentRow(0)
        self.setFocusProxy(self._list)

    def _show(self, row: int) -> None:
        self._text.setMarkdown(self._chapters[row].read_text(encoding="utf-8"))
        air = QTextBlockFormat()
        air.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(air)
        self._calm_headings()

    def _calm_headings(self) -> None:
        """Headings are of the size of the text, bold, with air above: as everywhere in the window."""
        plain, air = QTextCharFormat(), QTextBlockFormat()
        plain.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
        plain.setForeground(appearance.accent())
        air.setTopMargin(appearance.grid(4))
        block = self._text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.mergeBlockFormat(air)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(plain)
            block = block.next()


def _title(chapter: Path) -> str:
    with chapter.open(encoding="utf-8") as file:
        return file.readline().lstrip("# ").strip()
