"""What comes into the office through the window: the import wizard, kept until its work is done."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import ImportWizard


class Incoming(QObject):
    """Opens the wizard over a window; one at a time, so that nothing decided in it is lost."""

    shown = Signal(object)
    """A page to show over the window."""
    closed = Signal()
    register_wanted = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.wizard: ImportWizard | None = None

    def open(self, kind: str, files: tuple[Path, ...] = ()) -> None:
        """Show the wizard; a new one begins with this register ("" for none) and these files."""
        if self.wizard is None:
            self.wizard = ImportWizard(self._desk, kind)
            self.wizard.closed.connect(self._drop)
            self.wizard.register_wanted.connect(self.register_wanted)
        self.shown.emit(self.wizard)
        if files:
            self.wizard.add_files(files)

    def leave(self) -> bool:
        """End the wizard, asking where something would be lost; whether it is gone."""
        if self.wizard is not None:
            self.wizard.leave()
        return self.wizard is None

    def is_dirty(self) -> bool:
        """Whether ending the wizard now would lose what was decided in it."""
        return self.wizard is not None and self.wizard.is_dirty()

    def _drop(self) -> None:
        wizard, self.wizard = self.wizard, None
        self.closed.emit()
        if wizard is not None:
            wizard.deleteLater()
