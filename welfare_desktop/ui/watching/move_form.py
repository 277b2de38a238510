"""What is asked for an 異動 of a household: the lines each act needs, and the request they make."""

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.vocabulary import HOUSEHOLD_END
from welfare_desktop.domain.watching.changes import GONE, LABELS, PLACE, Act, Request, present
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid, label_width
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.watching.members import MemberBox, MemberTicks

NEWCOMER = ("name", "name_kana", "relation", "sex", "born_on", "phone", "is_head", "is_watched")
LINES: Mapping[Act, tuple[str, ...]] = {
    Act.MEMBER: ("members", "reason", "head", "watched", "ends"),
    Act.END: ("reason", "members"),
    Act.PAUSE: ("until", "why"),
    Act.RESUME: (),
    Act.MOVE: ("place", "keeps"),
    Act.HEAD: ("head",),
    Act.ADD: ("newcomer",),
    Act.SPLIT: ("members", "new_head", "head", "watched", "place", "keeps"),
    Act.REOPEN: ("keeps",),
}
"""The lines of each act."""
_WHEN_ASKED: Mapping[Act, Collection[str]] = {
    Act.MEMBER: ("head", "watched", "ends"),
    Act.END: ("members",),
    Act.SPLIT: ("head", "watched", "new_head"),
}
"""Lines that only show when the plan lacks them."""


def offered(household: Household) -> tuple[Act, ...]:
    """What can happen to this household now."""
    if household.ended_on:
        return (Act.REOPEN,)
    paused = any(each.until is None for each in household.pauses)
    acts = (Act.MEMBER, Act.END, Act.RESUME if paused else Act.PAUSE, Act.MOVE, Act.ADD)
    return (*acts, Act.HEAD, Act.SPLIT) if len(present(household)) > 1 else acts


class MoveForm(QWidget):
    """The act, its day and its lines."""

    edited = Signal()

    def __init__(self, lookup: Lookup, today: str) -> None:
        super().__init__()
        self._today = today
        self._household = Household()
        self._asked: set[str] = set()
        self.act = QComboBox()
        self.on = DayLine(self.tr("異動日"))
        self._reason = QComboBox()
        self._members = MemberTicks(self.tr("世帯員"))
        self._head = MemberBox(self.tr("新しい世帯主"))
        self._new_head = MemberBox(self.tr("分かれる世帯の世帯主"))
        self._watched = MemberTicks(self.tr("続けて見守る人"))
        self._ends = QCheckBox(self.tr("この世帯の見守りを終了する"))
        self._until = DayLine(self.tr("再開日(決まっているとき)"))
        self._why = QLineEdit()
        self._keeps = QCheckBox(self.tr("担当者は続ける(外すと異動日で担当を終える)"))
        self._place = FieldGrid(Household, PLACE, lookup)
        self._newcomer = FieldGrid(Member, NEWCOMER, lookup)
        self._lines = self._make_lines()
        self._lay_out()
        self._connect()

    # --- what the page uses ---

    def show_household(self, household: Household) -> None:
        """Ask about this household, nothing entered yet."""
        self._household = household
        self.act.blockSignals(True)
        self.act.clear()
        for act in offered(household):
            self.act.addItem(words.label(LABELS[act]), act)
        self.act.blockSignals(False)
        self.on.put(self._today)
        self._on_act()

    def request(self) -> Request:
        """What has been entered."""
        act = Act(self.act.currentData() or Act.END)
        lines = LINES[act]
        reason = self._reason.currentData() if "reason" in lines else self._why.text().strip() or None
        return Request(
            act,
            self.on.day(),
            reason,
            members=self._members.chosen() if "members" in lines else (),
            head=self._head.member() if "head" in lines else 0,
            new_head=self._new_head.member() if "new_head" in lines else 0,
            watched=self._watched.chosen() if "watched" in lines else (),
            ends="ends" in lines and self._ends.isChecked(),
            until=self._until.day() or None if "until" in lines else None,
            keeps_watchers="keeps" not in lines or self._keeps.isChecked(),
            facts=self._facts(lines),
        )

    def ask(self, problems: Mapping[str, Problem]) -> None:
        """Show the lines the plan lacks; those once shown stay."""
        self._asked |= set(problems)
        if "watched" in problems:
            self._asked.add("ends")
        self._show_lines()

    def is_dirty(self) -> bool:
        """Whether something was entered besides act and day."""
        request = self.request()
        place = any(request.facts.get(key) != getattr(self._household, key) for key in PLACE if key in request.facts)
        ticked = self._members.chosen() != self._alone()
        return bool(request.reason or ticked or request.head or request.facts.get("name") or place)

    def focus(self) -> None:
        """The cursor to the act."""
        self.act.setFocus()

    def go_to(self, problem: str) -> None:
        """The cursor to the line a problem of the plan (by its key) is about."""
        line = self._lines.get(problem)
        if line is not None:
            line.setFocus()
        elif problem == "on":
            self.on.focus()
        elif problem in self._newcomer.cells:
            self._newcomer.focus(problem)

    # --- inner ---

    def _alone(self) -> tuple[int, ...]:
        """Whoever lives alone: nobody else can be meant, so they are ticked."""
        here = present(self._household)
        return (here[0].id,) if len(here) == 1 else ()

    def _facts(self, lines: tuple[str, ...]) -> dict[str, Any]:
        if "place" in lines:
            placed = self._place.take(self._household)
            return {key: getattr(placed, key) for key in PLACE}
        if "newcomer" in lines:
            newcomer = self._newcomer.take(Member())
            return {key: getattr(newcomer, key) for key in NEWCOMER}
        return {}

    def _on_act(self) -> None:
        act = Act(self.act.currentData() or Act.END)
        for part in (self._members, self._head, self._new_head, self._watched):
            part.show_members(())
        self._members.show_members(present(self._household))
        self._members.tick(self._alone())
        self._offer_members()
        self._reason.clear()
        self._reason.addItem(self.tr("(選んでください)"), None)
        for reason in GONE if act is Act.MEMBER else HOUSEHOLD_END.options:
            self._reason.addItem(words.label(reason), reason)
        self._ends.setChecked(False)
        self._keeps.setChecked(True)
        self._why.clear()
        self._until.put(None)
        self._place.put(self._household)
        self._newcomer.put(Member())
        self._asked = set()
        self._show_lines()
        self.edited.emit()

    def _offer_members(self) -> None:
        """Who stays, and who goes, as far as it is ticked."""
        here, chosen = present(self._household), self._members.chosen()
        staying = tuple(each for each in here if each.id not in chosen)
        self._head.show_members(staying)
        self._watched.show_members(staying)
        self._new_head.show_members(tuple(each for each in here if each.id in chosen))

    def _on_members(self) -> None:
        self._offer_members()
        self.edited.emit()

    def _on_fact(self, _key: str) -> None:
        self.edited.emit()

    def _show_lines(self) -> None:
        act = Act(self.act.currentData() or Act.END)
        waiting = _WHEN_ASKED.get(act, ())
        for name, line in self._lines.items():
            shown = name in LINES[act] and (name not in waiting or name in self._asked)
            self._form.setRowVisible(line, shown)

    def _make_lines(self) -> dict[str, QWidget]:
        self.act.setAccessibleName(self.tr("異動の種類"))
        self._reason.setAccessibleName(self.tr("理由"))
        self._why.setAccessibleName(self.tr("休止の理由"))
        self._why.setPlaceholderText(self.tr("入院、長期不在 など"))
        return {
            "members": self._members,
            "reason": self._reason,
            "until": self._until,
            "why": self._why,
            "new_head": self._new_head,
            "head": self._head,
            "watched": self._watched,
            "ends": self._ends,
            "place": self._place,
            "newcomer": self._newcomer,
            "keeps": self._keeps,
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(appearance.grid(1.5))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(QLabel(self.tr("異動の種類")), self.act)
        self._form.addRow(QLabel(self.tr("異動日")), self.on)
        wide = (self._ends, self._keeps, self._place, self._newcomer)
        for line in self._lines.values():
            if line in wide:
                self._form.addRow(line)
            else:
                self._form.addRow(QLabel(line.accessibleName() or self.tr("再開日")), line)
        column.addLayout(self._form)
        column.addStretch(1)
        for grid in (self._place, self._newcomer):
            width = label_width([cell.field for cell in grid.cells.values()])
            grid.arrange(Arrangement(columns=1, labels_above=False, label_width=width))
        for before, after in pairwise(self._stops()):
            self.setTabOrder(before, after)
        let_enter_move(self)

    def _stops(self) -> Iterator[QWidget]:
        """Where Tab and Enter stop, as the lines stand."""
        for line in (self.act, self.on, *self._lines.values()):
            if isinstance(line, FieldGrid):
                yield from (cell.editor.inner for cell in line.cells.values())
            else:
                yield line.inner if isinstance(line, DayLine) else line

    def _connect(self) -> None:
        self.act.activated.connect(self._on_act)
        for field in (self.on, self._until):
            field.edited.connect(self.edited)
        for grid in (self._place, self._newcomer):
            grid.edited.connect(self._on_fact)
        self._reason.activated.connect(self.edited)
        for box in (self._head, self._new_head):
            box.activated.connect(self.edited)
        self._members.ticked.connect(self._on_members)
        self._watched.ticked.connect(self.edited)
        for tick in (self._ends, self._keeps):
            tick.clicked.connect(self.edited)
        self._why.textEdited.connect(self.edited)
