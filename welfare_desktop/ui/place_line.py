"""保存先: where a file is written; typed, or chosen in the system's dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.notices import Choice, Notices
from welfare_desktop.ui.preferences import FOLDER, Preferences


class PlaceLine(QWidget):
    """A line and its button; `endings` are those a file may have, the first where it has none of them."""

    edited = Signal()

    def __init__(self, preferences: Preferences, what: str, *endings: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._endings = endings
        self._agreed: Path | None = None
        """Where the system's dialog has asked already whether a file may be overwritten."""
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
        """The place said, with its ending; a name alone is one in the folder used last."""
        if self.is_empty():
            return Path()
        path = kept_folder(self._preferences) / self.line.text().strip()
        return path if path.suffix.lower() in self._endings else path.with_name(path.name + self._endings[0])

    def settled(self, notices: Notices) -> Path | None:
        """The place to write to, in whose folder the next one begins.

        None, the cursor in the line, while no file is named or the one that is there shall stay.
        """
        path = self.path()
        appearance.set_tone(self.line, "problem" if self.is_empty() else "")
        if self.is_empty() or (path != self._agreed and _stands(path) and not self._gives_way(path, notices)):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        self._agreed = None
        self._preferences.keep_text(FOLDER, str(path.parent))
        self.line.setModified(False)
        return path

    def _gives_way(self, path: Path, notices: Notices) -> bool:
        answers = (Choice("over", self.tr("上書きする"), dangerous=True), Choice("stay", self.tr("名前を変える")))
        question = self.tr("「{name}」は、すでにあります。").format(name=path.name)
        return notices.decide(question, self.tr("上書きすると、前の内容は失われます。"), answers) == "over"

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("保存先"), self.line.text(), self._kinds)
        if chosen:
            self.line.setText(chosen)
            self.line.setModified(True)
            self._agreed = Path(chosen)


def _stands(path: Path) -> bool:
    """Whether there is such a file; what cannot even be asked is told when it is written."""
    try:
        return path.exists()
    except OSError:
        return False
