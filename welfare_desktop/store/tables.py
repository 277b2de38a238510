"""The tables of the database, derived from the catalogue of facts.

A record class has one table: `id`; for children `parent` and `ordinal`, for roots `revision` and the
technical columns a list is found by; one column per fact; `written`. A fact that is a number or
words has two columns: `<key>` for a reference's id or a count, `<key>_text` for text that is still
unresolved or stands for the count. Migrations never read this module; a test holds both together.
"""

import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
)
from sqlalchemy.types import TypeEngine

from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import (
    Choices,
    Count,
    CountOrText,
    FiscalYear,
    Money,
    Narrative,
    Reference,
    Sealed,
    YesNo,
)

METADATA = MetaData()

ID = BigInteger().with_variant(Integer(), "sqlite")
"""In SQLite only a column declared INTEGER is the row id itself; it holds 64 bits."""

BYTEWISE = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that sorts by code point on both engines."""

SORT, FIND, NAME, AREA, ENDED = "sort_key", "find", "name_key", "listed_area", "listed_end"
PARENT, ORDINAL, REVISION, WRITTEN = "parent", "ordinal", "revision", "written"

TECHNICAL = (SORT, FIND, NAME, AREA, ENDED)
"""Derived from the record by `listed`, never part of the digest or the journal."""


class JsonList(TypeDecorator[tuple[Any, ...]]):
    """A tuple as JSON text; nested lists come back as tuples."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        return None if value is None else tuple(_frozen(each) for each in json.loads(value))


class SealedBytes(TypeDecorator[Sealed]):
    """Ciphertext; open text is refused, so that a forgotten sealing can never reach the file."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Sealed | None, dialect: Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, Sealed):  # pyright: ignore[reportUnnecessaryIsInstance] - the whole point
            raise TypeError("a narrative must be sealed before it is kept")
        return value.data

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Sealed | None:
        return None if value is None else Sealed(value)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value  # pyright: ignore[reportUnknownArgumentType,reportUnknownVariableType]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """How one record class lies in the database. `root` is the key of its register."""

    record: type[Record]
    table: Table
    root: str
    parent: "Shape | None"
    children: dict[str, "Shape"] = field(default_factory=dict[str, "Shape"])

    @property
    def name(self) -> str:
        """The table's name, which is also the record's name in journal and seals.

        The plain text: bound as a value, SQLAlchemy's own name costs the driver more than the rest of a row.
        """
        return self.record.table

    @property
    def fields(self) -> Mapping[str, Field]:
        """The facts by key."""
        return fields_of(self.record)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the facts, in order."""
        return _keys(self.record)

    @property
    def split(self) -> tuple[str, ...]:
        """The facts that have two columns."""
        return _split(self.record)

    @property
    def references(self) -> Mapping[str, str]:
        """The register each reference points to, by key."""
        return _references(self.record)

    def family(self) -> Iterator["Shape"]:
        """This shape and those of all its descendants."""
        yield self
        for child in self.children.values():
            yield from child.family()


@functools.cache
def _keys(record: type[Record]) -> tuple[str, ...]:
    return tuple(fields_of(record))


@functools.cache
def _split(record: type[Record]) -> tuple[str, ...]:
    return tuple(key for key, fact in fields_of(record).items() if isinstance(fact.type, Reference | CountOrText))


@functools.cache
def _references(record: type[Record]) -> Mapping[str, str]:
    return {key: fact.type.kind for key, fact in fields_of(record).items() if isinstance(fact.type, Reference)}


def text_column(key: str) -> str:
    """The second column of a fact that is a number or words."""
    return f"{key}_text"


@functools.cache
def fact_columns(shape: Shape) -> tuple[str, ...]:
    """The columns of the facts: one each in order, then the second ones."""
    return (*shape.keys, *map(text_column, shape.split))


def _build(record: type[Record], root: str, parent: Shape | None) -> Shape:
    name = record.table
    if not name or name in METADATA.tables:
        raise ValueError(f"{record.__name__} needs a table of its own")
    ties = _root_columns() if parent is None else _child_columns(parent.name)
    facts = [column for key, fact in fields_of(record).items() for column in _fact_columns(key, fact)]
    table = Table(name, METADATA, *ties, *facts, Column(WRITTEN, JsonList()))
    _index(table, record, parent)
    shape = Shape(record, table, root, parent)
    for key, children in children_of(record).items():
        shape.children[key] = _build(children.record, root, shape)
    return shape


def _root_columns() -> list[Column[Any]]:
    return [
        Column("id", ID, primary_key=True, autoincrement=False),
        Column(REVISION, Integer, nullable=False),
        Column(SORT, BYTEWISE, nullable=False),
        Column(FIND, Text, nullable=False),
        Column(NAME, Text, nullable=False),
        Column(AREA, BigInteger),
        Column(ENDED, Text),
    ]


def _child_columns(parent: str) -> list[Column[Any]]:
    return [
        Column("id", ID, primary_key=True, autoincrement=False),
        Column(PARENT, BigInteger, ForeignKey(f"{parent}.id", **_LATE), nullable=False),
        Column(ORDINAL, Integer, nullable=False),
    ]


_LATE: Mapping[str, Any] = {"deferrable": True, "initially": "DEFERRED"}
"""Checked at commit, so that a batch may write and undo in any order."""


def _fact_columns(key: str, fact: Field) -> list[Column[Any]]:
    match fact.type:
        case Reference(kind):
            target = KINDS.get(kind)
            ties = [ForeignKey(f"{target.record.table}.id", **_LATE)] if target else []
            return [Column(key, BigInteger, *ties), Column(text_column(key), Text)]
        case CountOrText():
            return [Column(key, BigInteger), Column(text_column(key), Text)]
        case _:
            return [Column(key, _column_type(fact))]


def _column_type(fact: Field) -> TypeEngine[Any]:
    match fact.type:
        case Count() | Money() | FiscalYear():
            return BigInteger()
        case YesNo():
            return Boolean()
        case Choices():
            return JsonList()
        case Narrative():
            return SealedBytes()
        case _:
            return Text()


def _index(table: Table, record: type[Record], parent: Shape | None) -> None:
    name = table.name
    if parent is not None:
        Index(f"ix_{name}_parent", table.c.parent, table.c.ordinal)
    else:
        Index(list_index(name), table.c[SORT], table.c[FIND], table.c[AREA], table.c[ENDED])
        Index(f"ix_{name}_name", table.c[NAME])
        if "number" in fields_of(record):
            Index(f"ix_{name}_number", table.c.number)
    for key in _references(record):
        Index(f"ix_{name}_{key}", table.c[key])


def list_index(table: str) -> str:
    """The covering index a register is searched by, in reading order."""
    return f"ix_{table}_list"


ROOTS: Mapping[str, Shape] = {key: _build(kind.record, key, None) for key, kind in KINDS.items()}
"""The shape of each register's record, by register."""

SHAPES: Mapping[str, Shape] = {shape.name: shape for root in ROOTS.values() for shape in root.family()}
"""Every shape, by table."""


@functools.cache
def pointers_to(kind: str) -> tuple[tuple[Shape, str], ...]:
    """Every (shape, key) whose reference points to this register."""
    return tuple((shape, key) for shape in SHAPES.values() for key, to in shape.references.items() if to == kind)


OFFICE = Table(
    "office",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("replica", BigInteger, nullable=False),
)

BATCH = Table(
    "batch",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("replica", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("at_utc", Text, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("source_sha256", Text, nullable=False),
    Column("undoes", BigInteger, ForeignKey("batch.id")),
    Column("seen", Text, nullable=False),
    UniqueConstraint("replica", "seq", name="uq_batch_seq"),
    Index("ix_batch_hlc", "hlc"),
    Index("ix_batch_undoes", "undoes"),
)

ENTRY = Table(
    "entry",
    METADATA,
    Column("batch", BigInteger, ForeignKey("batch.id", **_LATE), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record", BigInteger, nullable=False),
    Column("root", BigInteger, nullable=False),
    Column("op", Text, nullable=False),
    Column("before", Text),
    Index("ix_entry_root", "root"),
    sqlite_with_rowid=False,
)

EXCHANGE = Table(
    "exchange",
    METADATA,
    Column("exchange", Text, primary_key=True),
    Column("record", BigInteger, primary_key=True),
    Column("base", Text, nullable=False),
    sqlite_with_rowid=False,
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("seq", ID, primary_key=True, autoincrement=False),
    Column("at_utc", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record", BigInteger),
    Column("counted", Integer),
    Column("digest", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("mac", LargeBinary, nullable=False),
)

APPEND_ONLY = tuple(
    f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
for _trigger in APPEND_ONLY:
    event.listen(AUDIT, "after_create", DDL(_trigger).execute_if(dialect="sqlite"))

SETTING = Table(
    "setting",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

PROVISION = Table(
    "provision",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("serial", Integer, nullable=False, unique=True),
    Column("at_utc", Text, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("fields", JsonList, nullable=False),
    Column("counted", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("left_out", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("settled", Text, nullable=False),
    Column("settled_on", Text, nullable=False),
    Column("settled_by", Text, nullable=False),
)

PROVISION_RECORD = Table(
    "provision_record",
    METADATA,
    Column("provision", BigInteger, ForeignKey("provision.id"), primary_key=True),
    Column("record", BigInteger, primary_key=True),
    Index("ix_provision_record_record", "record"),
    sqlite_with_rowid=False,
)

NOT_SAME = Table(
    "not_same",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("one", BigInteger, primary_key=True),
    Column("other", BigInteger, primary_key=True),
    Column("clerk", Text, nullable=False),
    Column("at_utc", Text, nullable=False),
    Column("joined", BigInteger),
    sqlite_with_rowid=False,
)

JOINED = Table(
    "joined",
    METADATA,
    Column("batch", ID, ForeignKey("batch.id", **_LATE), primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("kept", BigInteger, nullable=False),
    Column("gone", BigInteger, nullable=False),
    Column("bases", JsonList, nullable=False),
    Index("ix_joined_kept", "kept"),
    Index("ix_joined_gone", "gone"),
)

ARRIVAL = Table(
    "arrival",
    METADATA,
    Column("batch", ID, ForeignKey("batch.id", **_LATE), primary_key=True, autoincrement=False),
    Column("made", BigInteger, nullable=False),
    Column("withheld", Boolean, nullable=False),
)

ARRIVED_WRITE = Table(
    "arrived_write",
    METADATA,
    Column("batch", BigInteger, ForeignKey("batch.id", **_LATE), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record", BigInteger, nullable=False),
    Column("root", BigInteger, nullable=False),
    Column("op", Text, nullable=False),
    Column("after", Text, nullable=False),
    Index("ix_arrived_write_root", "root"),
    sqlite_with_rowid=False,
)

WAITING = Table(
    "waiting",
    METADATA,
    Column("replica", BigInteger, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

HEAD = Table(
    "head",
    METADATA,
    Column("root", BigInteger, primary_key=True),
    Column("record", BigInteger, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("batch", BigInteger, ForeignKey("batch.id", **_LATE), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("sort", Text, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)
