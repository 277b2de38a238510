"""The body of a form: its sections, built one after another so that the window never waits for all of them."""

import dataclasses
from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.records.child_list import ChildList
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid, label_width
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.proposals import Proposals

TWO_COLUMNS_FROM = 1200
LABELS_BESIDE_FROM = 900
"""Widths of the window in pixels at 100 % type; they grow with the type."""
_UNHURRIED_MS = 40
"""From section to section of a form nobody has asked for yet."""


class Sections(QWidget):
    """Shows a record in `grids` of fields and `lists` of children, by key.

    A turn of the event loop builds one section. What is not built yet holds no edits, so a record can be
    put, taken and kept at any time.
    """

    edited = Signal(str)
    """The clerk changed the field of this key; "" for something in a list."""
    completed = Signal()

    def __init__(self, look: Look, lookup: Lookup) -> None:
        super().__init__()
        self._kind = look.kind.record
        self._implied = look.kind.implied
        self._lookup = lookup
        self._left = deque(look.sections)
        self._record: Record | None = None
        self._fixed = False
        self._arrangement: Arrangement | None = None
        self._label_width = label_width(field for section in look.sections for field in self._fields(section))
        self.grids: list[FieldGrid] = []
        self._proposals: list[Proposals] = []
        self.lists: dict[str, ChildList] = {}
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._build_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), appearance.grid(4))
        self._column.setSpacing(appearance.grid(2))
        self._column.addStretch(1)

    # --- building ---

    def begin(self) -> None:
        """Build what is missing while nobody waits for it, other work in between."""
        if self._left:
            self._turn.start(_UNHURRIED_MS)

    def is_complete(self) -> bool:
        return not self._left

    def complete(self) -> None:
        """Build what is missing at once."""
        while self._left:
            self._build_next()

    def _build_next(self) -> None:
        section = self._left.popleft()
        heading = QLabel(words.label(section.title))
        appearance.set_role(heading, "section")
        heading.setIndent(0)
        part = self._make_list(section) if section.children else self._make_grid(section)
        if self._arrangement is not None:
            part.arrange(self._arrangement)
        at = self._column.count() - 1
        self._column.insertWidget(at, heading)
        self._column.insertWidget(at + 1, part)
        self._column.insertSpacing(at + 2, appearance.grid(2))
        part.show()  # at once, not with the next layout: it may be about to take the focus
        if not self._left:
            self._turn.stop()
            self.completed.emit()

    def _make_list(self, section: Section) -> ChildList:
        record = children_of(self._kind)[section.children].record
        children = ChildList(record, section.title, section.columns, self._lookup)
        if self._record is not None:
            children.put(getattr(self._record, section.children))
        children.set_read_only(self._fixed)
        children.edited.connect(lambda: self.edited.emit(""))
        self.lists[section.children] = children
        return children

    def _make_grid(self, section: Section) -> FieldGrid:
        grid = FieldGrid(self._kind, section.fields, self._lookup)
        if self._record is not None:
            grid.put(self._record)
        grid.set_read_only(self._fixed)
        grid.edited.connect(self.edited)
        self._proposals.append(Proposals(self._kind, grid, self._lookup, self._typed))
        self.grids.append(grid)
        return grid

    def _typed(self) -> tuple[Record, Sequence[Record]] | None:
        """The record as typed so far."""
        return None if self._record is None else (self.take(self._record), ())

    def _fields(self, section: Section) -> Iterator[Field]:
        if section.children:
            yield from fields_of(children_of(self._kind)[section.children].record).values()
        else:
            facts = fields_of(self._kind)
            yield from (facts[key] for key in section.fields)

    # --- the record ---

    def put(self, record: Record, *, read_only: bool) -> None:
        """Show a record; the first section stands at once."""
        self._record, self._fixed = record, read_only
        for proposals in self._proposals:
            proposals.forget()
        for grid in self.grids:
            grid.put(record)
            grid.set_read_only(read_only)
        for key, children in self.lists.items():
            children.put(getattr(record, key))
            children.set_read_only(read_only)
        if not self.grids and not self.lists:
            self._build_next()
        if self._left:
            self._turn.start(0)

    def take(self, record: Record) -> Record:
        """The record with everything written here that can be read."""
        for grid in self.grids:
            record = grid.take(record)
        lists = {key: children.take() for key, children in self.lists.items()}
        return dataclasses.replace(record, **lists) if lists else record  # pyright: ignore[reportArgumentType]

    def problems(self) -> dict[str, Problem]:
        """Fields that cannot be read, by path."""
        problems: dict[str, Problem] = {}
        for grid in self.grids:
            problems.update(grid.problems())
        for key, children in self.lists.items():
            problems.update({f"{key}.{path}": problem for path, problem in children.problems().items()})
        return problems

    def tell(self, problems: Mapping[str, Problem]) -> None:
        """Show these problems (by path) where they belong and none elsewhere."""
        for grid in self.grids:
            grid.tell(problems)
        for key, children in self.lists.items():
            inner = {path.partition(".")[2]: p for path, p in problems.items() if path.partition(".")[0] == key}
            children.tell(inner)

    def focus(self, path: str) -> None:
        """Give the focus to the field of this path, once it is built."""
        self.complete()
        key, _, rest = path.partition(".")
        if key in self.lists:
            self.lists[key].focus(rest)
        for grid in self.grids:
            if key in grid.cells:
                grid.focus(key)

    def focus_first(self) -> None:
        """The first field; a new record that begins with a list has its first child open."""
        if self.grids and not self.lists:
            self.grids[0].focus()
            return
        first = self._column.itemAt(1)
        part = first.widget() if first is not None else None
        new = self._record is not None and not self._record.id and not self._fixed
        if isinstance(part, ChildList) and new and part.is_empty():
            part.begin(self._first_child(part))
        elif isinstance(part, ChildList):
            part.focus("1." if not self._fixed else "")
        elif isinstance(part, FieldGrid):
            part.focus()

    def step(self, by: int) -> None:
        """From the section with the cursor to the one after or before it; at the ends it stays."""
        self.complete()
        parts = [part for part in (self._part(at) for at in range(self._column.count())) if part is not None]
        cursor = self.focusWidget()
        here = next((at for at, part in enumerate(parts) if cursor and part.isAncestorOf(cursor)), 0)
        part = parts[min(max(here + by, 0), len(parts) - 1)]
        if isinstance(part, ChildList):
            part.enter()
        else:
            part.focus()

    def _part(self, at: int) -> FieldGrid | ChildList | None:
        item = self._column.itemAt(at)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, FieldGrid | ChildList) else None

    def _first_child(self, part: ChildList) -> Record:
        """The child a new record begins with: it bears what is implied of the one a record is named by (世帯主)."""
        key = next(key for key, children in self.lists.items() if children is part)
        head = f"{key}.1."
        implied = {path.removeprefix(head): fact for path, fact in self._implied if path.startswith(head)}
        return children_of(self._kind)[key].record(**implied)  # pyright: ignore[reportArgumentType]

    def arrange(self, width: float) -> None:
        """Lay the sections out for a window of this width, in pixels at 100 % type."""
        self._arrangement = Arrangement(
            columns=2 if width >= TWO_COLUMNS_FROM else 1,
            labels_above=width < LABELS_BESIDE_FROM,
            label_width=self._label_width,
        )
        for part in (*self.grids, *self.lists.values()):
            part.arrange(self._arrangement)
