"""How a register looks: the sections of its form and summary, the columns its list begins with."""

from collections.abc import Callable
from dataclasses import dataclass

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Record, children_of, fields_of


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of fields, or one child list (`children`) whose list shows `columns`.

    `derived` tells what follows from a record on a day (ISO), which nobody enters: its label and text ("" for nothing).
    """

    title: str
    fields: tuple[str, ...] = ()
    children: str = ""
    columns: tuple[str, ...] = ()
    derived: Callable[[Record, str], tuple[str, str]] | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What is particular to a register on screen.

    `columns`, `condition_keys` and `order` (of the list at first; "" is the reading order) are ledger
    keys; `hidden` are facts that appear nowhere in the form. `errands` are pages of work that take one record
    (their key, and what the menu calls them).
    """

    kind: Kind
    icon: str
    sections: tuple[Section, ...]
    columns: tuple[str, ...]
    condition_keys: tuple[str, ...] = ()
    ended_word: str = "終了"
    unit: str = "件"
    hidden: tuple[str, ...] = ()
    order: str = ""
    errands: tuple[tuple[str, str], ...] = ()

    def called(self, record: Record) -> str:
        """What a record is called where it stands alone: its name, and of a numbered one whom it is about."""
        keys = (self.kind.name, self.kind.person)
        texts = (value_at(record, self.kind.column(key).place) for key in keys if key)
        return "  ".join(str(text) for text in texts if text)

    def ended_place(self) -> str:
        """Where in the form the day is entered that a record ended on; "" where it has none."""
        return self.kind.column(self.kind.ended_on).place if self.kind.ended_on else ""

    def unplaced(self) -> tuple[str, ...]:
        """Fields and child lists of the record that no section shows."""
        record = self.kind.record
        placed = {key for section in self.sections for key in (*section.fields, section.children)} | set(self.hidden)
        return tuple(key for key in (*fields_of(record), *children_of(record)) if key not in placed)
