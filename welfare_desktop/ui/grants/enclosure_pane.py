"""添付書類: which papers lie with each grant, ticked off in a grid."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.registers.vocabulary import GRANT_ENCLOSURES
from welfare_desktop.domain.values import Text, YesNo
from welfare_desktop.services.grants import advancing
from welfare_desktop.services.grants.advancing import Advanced
from welfare_desktop.services.grants.board import Line
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, page_column

_THERE = YesNo(yes="○", no="—")


class EnclosurePane(QWidget):
    """A row for each grant, a column for each paper; 1 is 有, 2 is 無."""

    closed = Signal()
    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = Keeping(desk.tasks, self)
        self._lines: dict[int, Line] = {}
        columns = (
            GridColumn("name", self.tr("申請者"), Text(), 11, fixed=True),
            GridColumn("stage", self.tr("段階"), Text(), 5, fixed=True),
            *(GridColumn(each, words.label(each), _THERE, 4.5) for each in GRANT_ENCLOSURES.options),
        )
        self.grid = Grid(self.tr("添付書類"), columns, desk.preferences)
        self._lay_out()

    def open(self, lines: list[Line]) -> None:
        """Show these grants."""
        self._lines = {line.key: line for line in lines}
        self.grid.show_rows(
            [
                GridRow(
                    line.key,
                    {"name": line.short_name, "stage": line.stage, **dict.fromkeys(line.grant.enclosures or (), True)},
                )
                for line in lines
            ]
        )
        self.grid.focus()

    def is_dirty(self) -> bool:
        """Whether anything ticked is not registered yet."""
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        self.grid.leave(self._desk.notices, self.save_and, then)

    def save(self) -> None:
        """F12: keep what was ticked."""
        self.save_and(lambda: None)

    def save_and(self, then: Callable[[], None]) -> None:
        """Keep what was ticked, then go on."""
        if not self.grid.settle():
            return
        workspace = self._desk.workspace
        typed = {
            int(str(key)): tuple(paper for paper in GRANT_ENCLOSURES.options if row.get(paper) is True)
            for key, row in self.grid.changed().items()
        }
        lines = [self._lines[key] for key in typed]

        def kept(done: Advanced) -> None:
            self.grid.accept()
            self.done.emit(done)
            then()

        self._keeping.keep(lambda _: advancing.tick_enclosures(workspace, lines, typed), kept)

    def _lay_out(self) -> None:
        note = QLabel(self.tr("届いている書類を、スペースキーか1で「○」にします。"))
        appearance.set_tone(note, "quiet")
        page = page_column(self)
        page.addWidget(note)
        page.addWidget(self.grid, 1)
        go = button(self.tr("登録 (F12)"), self.save, "primary")
        page.addLayout(bar(button(self.tr("戻る (Esc)"), self.closed.emit), 1, go))
