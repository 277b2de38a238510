"""A clerk at the real window: keys only, and patience while work runs on its threads."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import write
from welfare_desktop.services import checking
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.importing.wizard import ImportWizard
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.records.register_page import RegisterPage

PATIENCE_MS = 30_000
FARTHEST = 400
"""Steps of Tab after which a clerk would give up."""
DialogT = TypeVar("DialogT", bound=QDialog)


def called(widget: QWidget) -> tuple[str, ...]:
    """What a widget is called, for the ear and for the eye."""
    return widget.accessibleName(), widget.text() if isinstance(widget, QAbstractButton) else ""


class Keys:
    """What hands on a keyboard do, whatever has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self._window: QWidget | None = None

    def sit_at(self, window: QWidget) -> None:
        """Turn to this window: keys go there."""
        self._window = window
        window.activateWindow()
        self.until(lambda: window.isAncestorOf(self.focus()))

    def until(self, so: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(so()), timeout=PATIENCE_MS)

    def focus(self) -> QWidget:
        """What has the focus; no window manager is here to give a window its turn back after a dialog."""
        if QApplication.activeWindow() is None and self._window is not None:
            self._window.activateWindow()
        self.until(QApplication.focusWidget)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def press(self, *names: str) -> None:
        """Press keys by name (F9, Ctrl+3, Return)."""
        for name in names:
            QTest.keySequence(self.focus(), QKeySequence(name))

    def write(self, text: str) -> None:
        """Write over what the field says."""
        focus = self.focus()
        assert isinstance(focus, QLineEdit)
        focus.selectAll()
        write(self.qtbot, focus, text)

    def walk_to(self, wanted: QWidget | str, key: str = "Tab") -> QWidget:
        """Press a key until the focus is there: at this widget, or at the next one that is called so."""
        for _ in range(FARTHEST):
            focus = self.focus()
            if focus is wanted or wanted in called(focus):
                return focus
            self.press(key)
        raise AssertionError(f"{wanted} cannot be reached by {key}")

    def dialog(self, kind: type[DialogT]) -> DialogT:
        """The dialog that stands in front."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        self.until(lambda: found.isAncestorOf(self.focus()))
        return found

    def meanwhile(self, kind: type[QDialog], act: Callable[[], None]) -> None:
        """Do this at the dialog that the next key opens; that key only returns when it is closed."""
        timer = QTimer(QApplication.instance(), interval=20)

        def look() -> None:
            front = QApplication.activeModalWidget()
            if isinstance(front, kind) and front.isAncestorOf(self.focus()):
                timer.stop()
                try:
                    act()
                finally:
                    if front.isVisible():
                        front.reject()

        timer.timeout.connect(look)
        timer.start()

    def choose_file(self, path: Path) -> None:
        """Choose this file in the system's dialog, which the next key opens."""

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog)
            (line,) = dialog.findChildren(QLineEdit, "fileNameEdit")
            line.setCompleter(None)  # pyright: ignore[reportArgumentType] - its list cannot pop up without a screen
            self.walk_to(line)
            self.write(str(path))
            self.press("Return")

        self.meanwhile(QFileDialog, act)

    def push(self, button: QAbstractButton | str) -> None:
        """Walk to a button and press Enter."""
        self.walk_to(button)
        self.press("Return")

    def confirm(self) -> None:
        """Press Enter at the question that the next key opens."""
        self.meanwhile(QMessageBox, lambda: self.press("Return"))

    def answer(self, verb: str) -> None:
        """Walk to this verb at the question that the next key opens, and press it."""
        self.meanwhile(QMessageBox, lambda: self.push(verb))


class Clerk(Keys):
    """A clerk at the main window of an office."""

    def __init__(self, qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(qtbot)
        self.window = window
        self.workspace = workspace
        self.sit_at(window)

    @property
    def page(self) -> RegisterPage:
        """The register on screen."""
        found = self.window.registers.page()
        assert found is not None
        return found

    @property
    def wizard(self) -> ImportWizard:
        """The import on screen."""
        wizard = self.window.incoming.wizard
        assert wizard is not None
        return wizard

    def go_on(self, *steps: int) -> None:
        """Press Alt+N on page after page of the import, each when it is ready, and arrive at these steps."""
        for step in steps:
            self.until(self.wizard.pages[self.wizard.step()].is_ready)
            self.press("Alt+N")
            self.until(lambda step=step: self.wizard.step() == step)

    def digest(self) -> str:
        """One number for everything entered into the office."""
        return checking.check(self.workspace).digest

    def count(self, kind: str) -> int:
        """How many records a register has."""
        return checking.check(self.workspace).counts[kind]

    def rest(self) -> None:
        """Wait until no work is under way and no page on its way."""
        self.until(lambda: not self.window.registers.is_turning() and not self.window._desk.tasks._running)
