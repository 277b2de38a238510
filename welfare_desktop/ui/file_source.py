"""How files come to a page: chosen in the system's dialog, or dropped anywhere on the page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.preferences import FOLDER, Preferences


class FileSource(QObject):
    """The button that opens the dialog, and the drop; `kinds` are patterns by what they are called."""

    taken = Signal(object)
    """The files (list of Path, never empty); one only unless `several`."""
    one_taken = Signal(object)
    """The first of them (Path)."""

    def __init__(
        self, page: QWidget, preferences: Preferences, title: str, kinds: str, *, several: bool = False
    ) -> None:
        super().__init__(page)
        self._page = page
        self._preferences = preferences
        self._title, self._kinds, self._several = title, kinds, several
        self.button = QPushButton(icon("folder"), self.tr("ファイルを選ぶ(&O)…"))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.choose)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def choose(self) -> None:
        """Let the clerk choose in the system's dialog; it begins where a file was taken from last."""
        ask = QFileDialog.getOpenFileNames if self._several else QFileDialog.getOpenFileName
        chosen, _ = ask(self._page, self._title, str(kept_folder(self._preferences)), self._kinds)
        names = [chosen] if isinstance(chosen, str) else chosen
        if any(names):
            self._preferences.keep_text(FOLDER, str(Path(names[0]).parent))
            self._take([Path(name) for name in names])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped on the page is taken as if it had been chosen."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        if found := _local_files(event):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._take(found if self._several else found[:1])
        return True

    def _take(self, paths: Sequence[Path]) -> None:
        self.taken.emit(list(paths))
        self.one_taken.emit(paths[0])


class DropCard(QFrame):
    """Where files are to be put: what is awaited, what is done with it, and the button."""

    def __init__(self, source: FileSource, title: str, note: str) -> None:
        super().__init__()
        appearance.set_role(self, "card")
        head, self._note = QLabel(title), QLabel(note)
        appearance.set_role(head, "heading")
        appearance.set_tone(self._note, "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(appearance.grid(5),) * 4)
        self._column.setSpacing(appearance.grid(2))
        for label in (head, self._note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._column.addWidget(source.button, 0, Qt.AlignmentFlag.AlignHCenter)

    def shrink(self, *, small: bool) -> None:
        """Give way (`small`) to what was put here."""
        self._note.setVisible(not small)
        self._column.setContentsMargins(*(appearance.grid(2 if small else 5),) * 4)


def kept_folder(preferences: Preferences) -> Path:
    """The folder of the file read or written last; the clerk's own where that is gone."""
    kept = preferences.text(FOLDER)
    return Path(kept) if kept and Path(kept).is_dir() else Path.home()


def _local_files(event: QDropEvent) -> Sequence[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
