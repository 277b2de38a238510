"""Where a file that is written goes: asked in the system's dialog, its ending put right, told at the foot."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from welfare_desktop.services.outputs import Written
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import Preferences


def ask_where(owner: QWidget, preferences: Preferences, title: str, name: str, kinds: str) -> Path | None:
    """Where the clerk wants the file; `name` is proposed in the folder used last. None when they gave up."""
    chosen, _ = QFileDialog.getSaveFileName(owner, title, str(kept_folder(preferences) / name), kinds)
    return Path(chosen) if chosen else None


def with_ending(path: Path, ending: str) -> Path:
    """The path, the ending appended unless it ends so."""
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def saved_text(written: Written) -> str:
    """What is told of a file that was written."""
    text = QCoreApplication.translate("saving", "{name} を保存しました(管理番号 {serial})")
    return text.format(name=written.path.name if written.path else "", serial=written.serial)
