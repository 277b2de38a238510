"""後任の登録: who takes an empty seat — somebody of the register, or somebody new — and for how long."""

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from welfare_desktop.domain.records import Field
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.seating import Chair
from welfare_desktop.domain.values import Date, Reference
from welfare_desktop.services import editing
from welfare_desktop.services.editing import Saved
from welfare_desktop.services.terms import seating
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import bar, button
from welfare_desktop.ui.records.field_grid import Arrangement, FieldCell, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.reference_editor import ReferenceEditor

PERSON = (
    *("name", "name_kana", "sex", "born_on", "postal_code", "address", "building", "phone", "mobile"),
)  # fmt: skip
TERM = ("appointed_on", "term_ends_on", "predecessor", "area", "recommended_by")
PROPOSED = ("term_ends_on", "predecessor")
LABEL_WIDTH = 9
KNOWN = Field("名簿にある人", Reference("volunteers"))


class SuccessorForm(QWidget):
    """Registers one person for one seat; the term is proposed from the day of appointment."""

    saved = Signal(object)
    """services.editing.Saved."""
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = Keeping(desk.tasks, self)
        self._chair: Chair | None = None
        self._appointment = Appointment()
        self._title = QLabel()
        appearance.set_role(self._title, "section")
        self._note = QLabel()
        self._note.setWordWrap(True)
        appearance.set_tone(self._note, "quiet")
        lookup = Lookup(desk, self)
        self._known = FieldCell("person", KNOWN, ReferenceEditor(Reference("volunteers"), lookup))
        self._known.editor.edited.connect(self._on_known)
        self._person = FieldGrid(Volunteer, PERSON, lookup)
        self._term = FieldGrid(Appointment, TERM, lookup)
        self._term.cells["appointed_on"].editor.left.connect(self._propose)
        self._term.cells["predecessor"].editor.edited.connect(self._propose)
        self._lay_out()
        let_enter_move(self)

    def open(self, chair: Chair, place: str, before: str) -> None:
        """Begin with an empty person for this seat of a place; `before` names who was on it."""
        self._chair = chair
        seat = chair.seat
        told = (words.label(seat.role or ""), place, seat.code or "", seat.area or "")
        self._title.setText(self.tr("後任の登録　") + "　".join(each for each in told if each))
        if chair.before:
            ends = values.shown(Date(), chair.before.appointment.term_ends_on)
            text = self.tr("前任者 {name}(任期満了日 {ends})。残りの任期があれば、それを引き継ぎます。")
            self._note.setText(text.format(name=before, ends=ends or "―"))
        elif seat.id:
            self._note.setText(self.tr("この席に、前任者の記録はありません。"))
        else:
            self._note.setText(self.tr("前任者を選ぶと、その方の残りの任期を引き継ぎます。"))
        self._known.editor.put(None)
        self._person.put(Volunteer())
        self._on_known()
        self._appointment = Appointment(appointed_on=self._desk.workspace.today(), area=seat.area)
        self._term.put(self._appointment)
        self._propose()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._known.editor.focus()

    def is_dirty(self) -> bool:
        """Whether anything was typed."""
        known = isinstance(self._known.editor.read(), int)
        return known or bool(self._person.dirty_keys() or self._term.dirty_keys())

    def save(self) -> None:
        """Register the person."""
        known = self._known.editor.read()
        person = self._person.take(Volunteer(district=self._chair.seat.district if self._chair else None))
        if isinstance(known, int):
            person = Volunteer(id=known)
        appointment = self._term.take(self._appointment)
        problems = {**self._person.problems(), **self._term.problems()}
        if not person.id:
            problems = {**editing.check("volunteers", person), **problems}
        self._person.tell(problems)
        self._term.tell(problems)
        if problems:
            first = next(iter(problems))
            (self._person if first in self._person.cells else self._term).focus(first)
            return
        workspace = self._desk.workspace
        self._keeping.keep(lambda _: seating.appoint(workspace, person, appointment), self._on_saved)

    def _on_saved(self, saved: Saved) -> None:
        self._person.put(Volunteer())
        self._term.put(Appointment())
        self.saved.emit(saved)

    def _on_known(self) -> None:
        """Of somebody the register has, nothing is asked again."""
        self._person.setEnabled(not isinstance(self._known.editor.read(), int))

    def _propose(self) -> None:
        chair, now = self._chair, self._term.take(self._appointment)
        day, before = now.appointed_on or "", now.predecessor
        if chair is None or "term_ends_on" in self._term.dirty_keys():
            return
        workspace, followed = self._desk.workspace, before if isinstance(before, int) else 0
        self._desk.tasks.run(lambda _: seating.successor(workspace, chair, day, followed), self._on_proposed)

    def _on_proposed(self, proposed: Appointment) -> None:
        typed = self._term.take(self._appointment)
        kept = {key: getattr(typed, key) for key in self._term.dirty_keys()}
        self._appointment = dataclasses.replace(proposed, **kept)
        dirty = self._term.dirty_keys()
        for key in PROPOSED:
            if key not in dirty:
                self._term.cells[key].editor.put(getattr(proposed, key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() / appearance.scale() > 800
        arrangement = Arrangement(2 if wide else 1, labels_above=False, label_width=appearance.text_width(LABEL_WIDTH))
        self._known.arrange(arrangement)
        self._person.arrange(arrangement)
        self._term.arrange(arrangement)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(appearance.grid(2))
        for part in (self._title, self._note, self._known, self._person, self._term):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.addWidget(scroll, 1)
        back = button(self.tr("やめる (Esc)"), self.closed.emit)
        page.addLayout(bar(back, 1, button(self.tr("登録 (F12)"), self.save, "primary")))
