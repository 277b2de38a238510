"""A page that shows an overview for the whole ward, and a district's households in a grid to type into."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.watching.watchers import KIND
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grids.columns import GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import foot_bar
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Task

Typed = Mapping[int, Mapping[str, Value]]
"""What was typed over the rows, by household and column."""


class SheetPage(ListPage):
    """Pages of this sort say what is loaded (`load`), and how what was typed is kept (`keeping`)."""

    counted: ClassVar[str] = KIND

    def __init__(self, desk: Desk, grid: Grid, overview: PlainTable) -> None:
        super().__init__(desk)
        self.grid, self.overview = grid, overview
        self.district: int | None = None
        self._asked: list[Task] = []
        self._boxes: Sequence[QComboBox] = ()
        self._loaded: Sequence[object] = ()
        """What the boxes said when the rows were asked for."""
        self._stack = QStackedWidget()
        self._told = QLabel()
        self._told.setWordWrap(True)
        appearance.set_tone(self._told, "quiet")
        self._save = QPushButton(icon("check", appearance.on_accent), self.tr("登録 (F12)"))
        appearance.set_role(self._save, "primary")
        self._save.setVisible(self.may_edit())
        self._save.clicked.connect(self.save)
        self._keeping = Keeping(desk.tasks, self, self._save)
        overview.opened.connect(self.open_overview)

    # --- what each page says ---

    def load(self) -> Sequence[Task]:
        """Ask for what is to be shown now; the tasks, which another question forgets."""
        raise NotImplementedError

    def keeping(self, typed: Typed) -> Callable[[object], int]:
        """The work that keeps what was typed and answers with its batch."""
        raise NotImplementedError

    def kept_text(self, count: int) -> str:
        """What is said when so many households were kept."""
        raise NotImplementedError

    def open_overview(self) -> None:
        """Enter on a line of the overview."""

    # --- what the window uses ---

    def enter(self, district: int | None) -> None:
        if not self.grid.is_dirty():
            self.go_to(district)
        elif district != self.district:
            self.leave(lambda: self.go_to(district))

    def focus(self) -> None:
        if self._stack.currentWidget() is self.grid:
            self.grid.focus()
        else:
            self.overview.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (KIND, "") and not self.grid.is_dirty():
            self.reload()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if self._stack.currentWidget() is not self.grid:
            return {}
        found: dict[str, Callable[[], None]] = {"F2": self.grid.focus}
        return {**found, "F12": self.save} if self.may_edit() else found

    def is_dirty(self) -> bool:
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.grid.leave(self.desk.notices, self._save_and, then)

    def back(self) -> None:
        """Esc: from the households to the overview."""
        self.leave(lambda: self.go_to(None))

    def save(self) -> None:
        """F12: keep what was typed as one batch."""
        self._save_and(self.grid.focus)

    # --- what the pages use ---

    def may_edit(self) -> bool:
        """Whether this clerk may change households."""
        return allows(self.desk.workspace.clerk.roles, "records.edit", KIND)

    def go_to(self, district: int | None) -> None:
        """Show a district, or the overview."""
        self.district = district
        self.reload()

    def choose_anew(self) -> None:
        """Something above the grid was chosen otherwise; what was typed is kept for what was chosen before."""
        wanted = self._choice()

        def go_there() -> None:
            self._choose(wanted)
            self.reload()

        if self.grid.is_dirty():
            self._choose(self._loaded)
        self.leave(go_there)

    def choose_by(self, *boxes: QComboBox) -> None:
        """What these boxes say decides what is shown."""
        self._boxes = boxes
        for box in boxes:
            box.activated.connect(self.choose_anew)

    def _choice(self) -> Sequence[object]:
        return tuple(box.currentData() for box in self._boxes)

    def _choose(self, choice: Sequence[object]) -> None:
        for box, said in zip(self._boxes, choice, strict=True):
            box.setCurrentIndex(max(0, box.findData(said)))

    def reload(self) -> None:
        """Show what is kept now."""
        self._loaded = self._choice()
        for task in self._asked:
            task.forget()
        self._asked = list(self.load())

    def show_overview(self, told: str) -> None:
        """The overview has been filled."""
        here = self.grid.table.hasFocus()
        self.grid.show_rows([])
        self._stack.setCurrentWidget(self.overview)
        self._told.setText(told)
        if here:
            self.overview.setFocus()

    def show_rows(self, rows: Sequence[GridRow], told: str) -> None:
        """Show a district's households."""
        here = self.overview.hasFocus() or self.grid.table.hasFocus()
        self.grid.show_rows(rows)
        self._stack.setCurrentWidget(self.grid)
        self._told.setText(told)
        if here:
            self.grid.focus()

    def lay_out(self, top: QWidget, *verbs: QPushButton) -> None:
        """Put the parts together: what is chosen, the rows, the verbs at the foot."""
        let_enter_move(top)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.grid)
        self._stack.currentChanged.connect(self.answers_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        column.addWidget(foot_bar(self._told, *verbs, self._save))

    # --- keeping ---

    def _save_and(self, then: Callable[[], None]) -> None:
        if not self.may_edit() or not self.grid.settle():
            return
        typed = {int(str(key)): row for key, row in self.grid.changed().items()}
        self._keeping.keep(self.keeping(typed), lambda batch: self._on_kept(batch, frozenset(typed), then))

    def _on_kept(self, batch: int, ids: frozenset[int], then: Callable[[], None]) -> None:
        self.grid.accept()
        self.said.emit(self.kept_text(len(ids)) if batch else self.tr("変更はありませんでした"), batch)
        self.desk.tasks.announce(KIND, ids)
        self.reload()
        then()
