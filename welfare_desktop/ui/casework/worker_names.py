"""担当CSW: the names of those who may be responsible drop down while a clerk types one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter

from welfare_desktop.services.casework import case_board
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.records.field_grid import FieldGrid


def offer_workers(desk: Desk, grid: FieldGrid) -> None:
    """Offer the names in the field 担当CSW of a grid, where it has one."""
    cell = grid.cells.get("responsible")
    if cell is not None and isinstance(cell.editor, LineEditor):
        names, workspace = WorkerNames(cell.editor), desk.workspace
        desk.tasks.run(lambda _: case_board.workers(workspace), names.offer)


class WorkerNames(QObject):
    """The names on their way into a line; they are fetched once, when the form is made."""

    def __init__(self, editor: LineEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def offer(self, names: Sequence[str]) -> None:
        """Let these names drop down."""
        line = self._editor.line
        completer = QCompleter(list(names), line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(line.accessibleName())
        line.setCompleter(completer)
        completer.activated.connect(self._editor.edited)
