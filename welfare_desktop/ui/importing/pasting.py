"""Rows on the clipboard on their way into a register: the import wizard, over the register's page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing import fields
from welfare_desktop.ui.importing.wizard import ImportWizard


class Pasting(QObject):
    """One wizard at a time, on a page of its own in the register's stack."""

    def __init__(self, desk: Desk, kind: str, stack: QStackedWidget, back: Callable[[], None]) -> None:
        super().__init__(stack)
        self._desk = desk
        self._kind = kind
        self._stack = stack
        self._back = back
        self.wizard: ImportWizard | None = None

    def may_paste(self) -> bool:
        """Whether this clerk may import into the register, and there is text to paste."""
        roles = self._desk.workspace.clerk.roles
        return allows(roles, "import.propose", self._kind) and bool(QGuiApplication.clipboard().text())

    def paste(self, columns: Sequence[str]) -> None:
        """Take what is on the clipboard; without headings its columns are these ledger keys."""
        if self.wizard is not None or not self.may_paste():
            return
        shown = [(key, fields.label_of(self._kind, key)) for key in columns]
        self.wizard = ImportWizard(self._desk, self._kind)
        self.wizard.closed.connect(self._drop)
        self.wizard.register_wanted.connect(self._back)
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)
        self.wizard.setFocus()
        self.wizard.paste(QGuiApplication.clipboard().text(), shown)

    def is_dirty(self) -> bool:
        """Whether ending the wizard now would lose what was decided in it."""
        return self.wizard is not None and self.wizard.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once no wizard is in the way."""
        if self.wizard is not None:
            self.wizard.leave()
        if self.wizard is None:
            then()

    def _drop(self) -> None:
        wizard, self.wizard = self.wizard, None
        self._back()
        if wizard is not None:
            self._stack.removeWidget(wizard)
            wizard.deleteLater()
