"""A short form under a case: what happened today, a meeting, an agency, a relative, a turn, another 担当CSW."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.registers.cases import Agency, Case, History, Meeting, Relative
from welfare_desktop.services.casework import keeping
from welfare_desktop.services.casework.keeping import Kept, Part
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.following_area import FollowingArea, walk_in_order
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.tasks import Progress

KEYS: dict[type[Part], tuple[str, ...]] = {
    History: ("method", "with_whom", "content", "response", "next_on", "happened_at", "by"),
    Meeting: ("kind", "held_on", "attendees", "decisions"),
    Agency: ("organisation", "role", "contact", "linked_on", "outcome"),
    Relative: ("name", "relation", "lives_together", "tie", "phone", "note"),
}


class ShortForm(QWidget):
    """A heading, a body and 登録; what it keeps is told by `kept`.

    What stands in the way is told under the heading, where it is seen however far down the clerk is.
    """

    kept = Signal(object)
    """The case was kept so (Kept)."""
    closed = Signal()

    def __init__(self, desk: Desk, heading: str) -> None:
        super().__init__()
        self.desk = desk
        self.case = Case()
        self._heading = QLabel(heading)
        appearance.set_role(self._heading, "section")
        self.message = QLabel()
        self.message.setWordWrap(True)
        appearance.set_tone(self.message, "problem")
        self._save = QPushButton(self.tr("登録 (F12)"))
        appearance.set_role(self._save, "primary")
        self._save.clicked.connect(self.save)
        self._keeping = Keeping(desk.tasks, self, self._save)
        self._stop = QPushButton(self.tr("やめる (Esc)"))
        self._stop.clicked.connect(self.closed)
        self._edited = False

    def open(self, case: Case) -> None:
        """Show the form for a case, empty but for what is usual."""
        self.case = case
        self.say("")
        self._edited = False
        self.begin()

    def begin(self) -> None:
        """Fill in what is usual, and put the cursor where a clerk begins."""
        raise NotImplementedError

    def keep(self) -> Callable[[Progress], Kept] | None:
        """What keeps it, on the writer thread; None while something stands in the way."""
        raise NotImplementedError

    def is_dirty(self) -> bool:
        """Whether something typed is not kept yet."""
        return self._edited

    def note_edit(self) -> None:
        """Something was typed."""
        self._edited = True

    def forget_edits(self) -> None:
        """What was typed is given up."""
        self._edited = False

    def say(self, text: str) -> None:
        """Tell what stands in the way; "" when nothing does."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def save(self) -> None:
        """F12: keep it."""
        work = self.keep()
        if work is not None:
            self._keeping.keep(work, self._on_kept)

    def lay_out(self, *parts: QWidget) -> None:
        """Put these parts under the heading."""
        body = QWidget()
        let_enter_move(body)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, appearance.grid(1), appearance.grid(2), 0)
        inner.setSpacing(appearance.grid(2))
        for part in parts:
            inner.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._stop)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self.message)
        column.addWidget(FollowingArea(body), 1)
        walk_in_order(*parts, self._save, self._stop)

    def _on_kept(self, kept: Kept) -> None:
        self._edited = False
        self.desk.tasks.announce(CASES, [kept.case.id])
        self.kept.emit(kept)


class PartForm(ShortForm):
    """Something added to a case: an entry of 支援経過, a meeting, an agency, a relative."""

    def __init__(self, desk: Desk, heading: str, part: type[Part]) -> None:
        super().__init__(desk, heading)
        self._part = part
        self._blank: Part = part()
        self._amends = False
        lookup = Lookup(desk, self)
        self.grid = FieldGrid(part, KEYS[part], lookup)
        self.grid.edited.connect(self.note_edit)
        self.following = FieldGrid(Case, ("next_action",), lookup)
        self.following.setVisible(part is History)
        self.following.edited.connect(self.note_edit)
        self._arrange(2)
        self.lay_out(self.grid, self.following)

    def begin(self) -> None:
        today, clerk = self.desk.workspace.today(), self.desk.workspace.clerk.name
        usual: dict[type[Part], Part] = {
            History: History(happened_at=today, by=clerk, method="電話", with_whom="本人"),
            Meeting: Meeting(held_on=today),
            Agency: Agency(linked_on=today),
            Relative: Relative(tie="普通"),
        }
        self._show(usual[self._part], amends=False)

    def amend(self, case: Case, part: Part) -> None:
        """Show an entry that stands already, to be put right."""
        self.open(case)
        self._show(part, amends=True)

    def _show(self, part: Part, *, amends: bool) -> None:
        self._blank, self._amends = part, amends
        self.following.setVisible(self._part is History and not amends)
        self.grid.put(part)
        self.following.put(Case())
        self.grid.focus()

    def keep(self) -> Callable[[Progress], Kept] | None:
        problems = self.grid.problems()
        self.grid.tell(problems)
        if problems:
            return None
        if not self.is_dirty():
            self.say(self.tr("まだ何も入力されていません。"))
            return None
        part = self.grid.take(self._blank)
        action = self.following.take(Case()).next_action
        workspace, case = self.desk.workspace, self.case.id
        if self._amends:
            return lambda _: keeping.amend(workspace, case, part)
        return lambda _: keeping.add(workspace, case, part, action if isinstance(action, str) else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() > appearance.text_width(50) else 2)

    def _arrange(self, columns: int) -> None:
        for grid in (self.grid, self.following):
            grid.arrange(Arrangement(columns, labels_above=True, label_width=0))
