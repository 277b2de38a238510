"""困りごと heard at an event or while watching: from the list it stands in straight to its reception."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from welfare_desktop.domain.permissions import allows
from welfare_desktop.services import searching
from welfare_desktop.services.casework.reception import ORIGINS, Origin, Received
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.register_page import RegisterPage


def may_hear(kind: str, desk: Desk) -> bool:
    """Whether worries are heard where this register is about, and this clerk receives them."""
    return kind in ORIGINS and allows(desk.workspace.clerk.roles, "cases.work")


class Hearing(QObject):
    """Adds the action to the list of one register where worries are heard."""

    def __init__(self, page: RegisterPage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        action = QAction(self.tr("困りごとを相談として受け付ける…(&W)"), self)
        action.triggered.connect(self.receive)
        page.table.actions_offered = (*page.table.actions_offered, action)

    def receive(self) -> None:
        """Ask what was heard; the current record is where."""
        record, kind, workspace = self._page.table.current_id(), self._page.look.kind, self._desk.workspace
        if record:
            keys = tuple(key for key in (kind.name, kind.district) if key)
            self._desk.tasks.run(
                lambda _: searching.rows(workspace, kind.key, [record], keys),
                lambda rows: self._ask(Origin(kind.key, record, " ".join(text for text in rows[0] if text))),
            )

    def _ask(self, origin: Origin) -> None:
        from welfare_desktop.ui.casework.heard_dialog import HeardDialog  # noqa: PLC0415 - only when it is wanted

        dialog = HeardDialog(self._desk, origin, self._page)
        dialog.received.connect(self._on_received)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_received(self, kept: Received) -> None:
        from welfare_desktop.ui.casework.heard_dialog import received_text  # noqa: PLC0415 - it is there by now

        self._page.said.emit(received_text(kept), kept.batch)
