"""The kinds of record an office keeps, and how each looks as one flat row of a ledger.

A *ledger row* is what clerks see in a table, a list or last year's workbook: one line, columns by
key (`head_name`, `contacts.1.phone`). A `Column` ties such a key to the place in the record:

- `address` — a field of the record itself
- `contacts.1.phone` — the first child; `contacts.N.phone` declares the whole numbered family
- `assignments.role=民生委員.person` — the child whose role is 民生委員

`record_rows` turns records into rows and back. Table, search, matching, import and export all speak
ledger keys, so a kind says once which of them is its name, kana, address and so on.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.values.contract import Value


@dataclass(frozen=True, slots=True)
class Column:
    """A ledger column: key, path into the record (the key itself when empty), own label and headings."""

    key: str
    path: str = ""
    label: str = ""
    headers: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The path into the record."""
        return self.path or self.key


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """One register, equal only to itself. All attributes but the first three are ledger keys.

    `name` is the only required fact. `phones` and `words` are searched besides name, kana, number
    and address; a key with N covers the whole family. `person` is whom a record is about where its name
    does not say so (a case is named by its number). `implied` are facts, by path, that a ledger's row
    says by standing there (who is listed is watched over).
    """

    key: str
    label: str
    record: type[Record]
    columns: tuple[Column, ...]
    name: str
    kana: str = ""
    address: str = ""
    born_on: str = ""
    number: str = "number"
    district: str = "district"
    phones: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    ended_on: str = ""
    person: str = ""
    implied: tuple[tuple[str, Value], ...] = ()

    def column(self, key: str) -> Column:
        """The column of a key; numbered keys (`contacts.2.phone`) are found by their family.

        Raises KeyError for a key this register does not have.
        """
        columns = _by_key(self)
        return columns[key] if key in columns else _numbered(self, key)

    def has(self, key: str) -> bool:
        """Whether this register has a ledger key."""
        try:
            self.column(key)
        except KeyError:
            return False
        return True

    def field(self, key: str) -> Field:
        """The fact a ledger key holds."""
        return field_at(self.record, self.column(key).place)

    def label_of(self, key: str) -> str:
        """The heading of a ledger key, e.g. 緊急連絡先1 電話."""
        column = self.column(key)
        return column.label or self.field(key).label

    def headings(self, key: str) -> tuple[str, ...]:
        """Every heading a ledger may give this key: its label, then the column's own or else the field's.

        A heading of a numbered family that has no number may stand several times in one ledger; the
        first is child 1, the next child 2.
        """
        column = self.column(key)
        return (self.label_of(key), *(column.headers or self.field(key).headers))


@functools.cache
def further_columns(kind: Kind) -> tuple[Column, ...]:
    """What no ledger usually has: every other fact of the record, those of children numbered (`grants.N.decision`).

    They can be looked for, shown, exported and imported like the others; only nobody guesses them. What the record
    was in the past (異動履歴) is none of them.
    """
    taken = {column.key for column in kind.columns}
    own = [Column(key) for key in fields_of(kind.record) if key not in taken]
    children = [
        Column(f"{name}.N.{key}", label=f"{child.label}N {field.label}")
        for name, child in children_of(kind.record).items()
        if name != "past"
        for key, field in fields_of(child.record).items()
        if f"{name}.N.{key}" not in taken
    ]
    return (*own, *children)


@functools.cache
def _by_key(kind: Kind) -> Mapping[str, Column]:
    return {column.key: column for column in (*kind.columns, *further_columns(kind))}


def _numbered(kind: Kind, key: str) -> Column:
    """`contacts.2.phone` from its family `contacts.N.phone`; a place with N+1 counts one further."""
    head, number, rest = key.split(".", 2) if key.count(".") >= 2 else (key, "", "")
    if not number.isdigit():
        raise KeyError(key)
    family = _by_key(kind)[f"{head}.N.{rest}"]
    label = (family.label or field_at(kind.record, family.place).label).replace("N", number)
    path = family.place.replace(".N+1.", f".{int(number) + 1}.").replace(".N.", f".{number}.")
    return Column(key, path, label, tuple(header.replace("N", number) for header in family.headers))


def field_at(record: type[Record], path: str) -> Field:
    """The field a path names, through numbered or selected children.

    Raises KeyError when there is none.
    """
    parts = path.split(".")
    while len(parts) > 1:
        record = children_of(record)[parts[0]].record
        parts = parts[2:]
    return fields_of(record)[parts[0]]
