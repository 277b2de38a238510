"""保存先: where a file is written; typed, or chosen in the system's dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import FOLDER, Preferences


class PlaceLine(QWidget):
    """A line and its button; `endings` are those a file may have, the first where it has none of them."""

    edited = Signal()

    def __init__(self, preferences: Preferences, what: str, *endings: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._endings = endings
        self._kinds = f"{what} ({' '.join(f'*{ending}' for ending in endings)})"
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("保存先"))
        self.line.textChanged.connect(self.edited)
        browse = QPushButton(self.tr("選ぶ…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(browse)

    def propose(self, name: str) -> None:
        """Propose this file name in the folder used last, unless the clerk said another place."""
        if not self.line.isModified():
            self.line.setText(str(kept_folder(self._preferences) / name))

    def is_empty(self) -> bool:
        """Whether no file is named."""
        return not Path(self.line.text().strip()).name

    def path(self) -> Path:
        """The place said, with its ending."""
        path = Path(self.line.text()).expanduser()
        named = path.name and path.suffix.lower() not in self._endings
        return path if not named else path.with_name(path.name + self._endings[0])

    def keep_folder(self) -> Path:
        """Begin here the next time; the path."""
        path = self.path()
        self._preferences.keep_text(FOLDER, str(path.parent))
        self.line.setModified(False)
        return path

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("保存先"), self.line.text(), self._kinds)
        if chosen:
            self.line.setText(chosen)
            self.line.setModified(True)
