"""Writing lists and registers as workbooks: exactly what a table shows, or a whole register with its children.

The workbook is made in the helper process, which gets plain values; every file leaves a line in the
provision register. `services.sharing` says who stands in it. What an export for the office itself holds comes back
unchanged when it is imported again.
"""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.kinds import Kind, field_at
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.sharing import CLOSED, OWN_USE, Audience, counted
from welfare_desktop.domain.values import Date, Narrative, Reference, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import exported_sheets, narrative, outputs, searching, sharing
from welfare_desktop.services.exported_sheets import Line, Spec
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import pages, records, search
from welfare_desktop.store.database import Connection

CHUNK = 500
BESIDE = {"contacts": 3, "members": 5}
"""How many children of a numbered family stand in the register's own row, where they exist."""
USUALLY_BESIDE = 3
DETAIL = "明細（{label}）"
"""Begins the first line of a sheet that is no list of records of its own; `sheets.tables.layout` knows it."""
OTHER_FACTS = "その他の項目"
MARK = "非開示の表示"
"""Heads the column that says, in an export for the office itself, what of a record is 非開示."""

Names = Mapping[str, Mapping[int, str]]
"""By register and id."""
Way = Callable[[Value], Value]


@dataclass(frozen=True, slots=True)
class _Column:
    """A column to write: heading, path of its fact, and how its value becomes one that may leave."""

    heading: str
    path: str
    way: Way | None = None
    optional: bool = False

    def spec(self) -> Spec:
        """The column as the helper takes it; what is withheld is text whatever the fact is."""
        return self.heading, "" if self.way is _withheld else self.path, self.optional


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet to write, and the lines a record gives it."""

    name: str
    columns: tuple[_Column, ...]
    lines: Callable[[Record], Iterator[Line]]
    titles: tuple[str, ...] = ()


@verb("lists.export")
def export_list(
    workspace: Workspace,
    listing: Listing,
    keys: Sequence[str],
    path: Path,
    *,
    audience: Audience = OWN_USE,
    progress: Progress = no_progress,
) -> Written:
    """Write what a table shows: these records in this order, these ledger keys, as far as the audience may be told.

    Refusal when nobody is left to be told of, and `sharing.purpose`.
    """
    kind = KINDS[listing.kind]
    told = _told(workspace, kind, searching.ids(workspace, listing), audience)
    columns = tuple(_ledger_column(workspace, kind, key, {}) for key in keys)

    def lines(connection: Connection, chosen: Sequence[int]) -> list[list[Line]]:
        rows = pages.page(connection, kind.key, chosen, keys)
        closed = sharing.closings(connection, kind.key, told, chosen, keys)
        shown = (
            tuple(gone[at] or None if at in gone else cell for at, cell in enumerate(row)) if gone else row
            for row, gone in zip(rows, closed, strict=True)
        )
        return [[(*_passed(columns, row), told.marks.get(one)) for one, row in zip(chosen, shown, strict=True)]]

    output = _output(f"{kind.label}（一覧）", kind, told, tuple(keys), audience)
    sheets = [(kind.label, (), [*(column.spec() for column in columns), (MARK, "", True)])]
    return _Writing(workspace, output, sheets, lines, progress).write(path)


@verb("lists.export")
def export_register(
    workspace: Workspace,
    kind: str,
    path: Path,
    *,
    audience: Audience = OWN_USE,
    progress: Progress = no_progress,
) -> Written:
    """Write a whole register: a sheet of its ledger rows, one of its other facts, one for each kind of child.

    The first children of numbered families (緊急連絡先, 世帯員) stand in the register's row as well. The audience and
    the refusals are those of `export_list`.
    """
    register = KINDS[kind]
    with workspace.store.reading() as connection:
        order = "sort_order" if kind == "districts" else register.number
        ids = search.ids(connection, Listing(kind, order=order))
        names = _names(connection, register)
    told = _told(workspace, register, ids, audience)
    written = _pages(workspace, register, _veiled_names(names, told), told)

    def lines(connection: Connection, chosen: Sequence[int]) -> list[list[Line]]:
        found = records.get_many(connection, kind, chosen)
        opened = [
            sharing.veiled(kind, told, narrative.opened(workspace, found[each])) for each in chosen if each in found
        ]
        return [[line for record in opened for line in page.lines(record)] for page in written]

    fields = tuple(f"{page.name}/{column.heading}" for page in written for column in page.columns)
    output = _output(f"{register.label}（台帳全体）", register, told, fields, audience)
    sheets = [(page.name, page.titles, [column.spec() for column in page.columns]) for page in written]
    return _Writing(workspace, output, sheets, lines, progress).write(path)


@verb("lists.export")
def left_out(workspace: Workspace, listing: Listing, audience: Audience, *, whole: bool) -> Mapping[str, int]:
    """How many of a list or a whole register are left out for an audience, by reason."""
    chosen = searching.ids(workspace, Listing(listing.kind) if whole else listing)
    return sharing.told(workspace, listing.kind, chosen, audience.receiver).withheld


def _told(workspace: Workspace, kind: Kind, ids: Sequence[int], audience: Audience) -> Told:
    sharing.require_purpose(workspace, audience.receiver, audience.purpose)
    told = sharing.told(workspace, kind.key, ids, audience.receiver)
    if told.withheld and not told.ids:
        left = f"載せなかったもの: {counted(told.withheld)}。"
        raise Refusal("export.empty", "書き出せる人がいません。", left, "渡す相手を確かめてください。")
    return told


def _output(what: str, kind: Kind, told: Told, fields: tuple[str, ...], audience: Audience) -> outputs.Output:
    left = counted(told.withheld)
    return outputs.Output(what, kind.key, told.ids, fields, audience.name, audience.purpose, left, audience.due_on)


def _veiled_names(names: Names, told: Told) -> Names:
    """The names of other registers without those of people who are 非開示."""
    closed = {other: dict.fromkeys(hidden, CLOSED) for other, hidden in told.people.items()}
    return {other: {**known, **closed.get(other, {})} for other, known in names.items()}


@dataclass(frozen=True, slots=True)
class _Writing:
    """A workbook being written: the records are read chunk by chunk and laid before the helper."""

    workspace: Workspace
    output: outputs.Output
    sheets: Sequence[tuple[str, tuple[str, ...], Sequence[Spec]]]
    lines: Callable[[Connection, Sequence[int]], list[list[Line]]]
    progress: Progress

    def write(self, path: Path) -> Written:
        """Make the file and record what left the office."""
        return outputs.write(self.workspace, path, self.output, self._made)

    def _made(self, serial: str) -> bytes:
        helper, job = self.workspace.helper, new_id()
        helper.run(exported_sheets.begin, job, self.output.kind, [specs for _, _, specs in self.sheets])
        self._lay(job)
        heads = [(name, (*titles, self._title(name, serial))) for name, titles, _ in self.sheets]
        data = helper.run(exported_sheets.finish, job, heads, on_progress=self._second_half)
        if data is None:
            raise Refusal("export.interrupted", "書き出しが途中で止まりました。", todo="もう一度書き出してください。")
        return data

    def _lay(self, job: int) -> None:
        """Lay all lines before the helper; while it shows one chunk the next is read."""
        helper, ids = self.workspace.helper, self.output.records
        with ThreadPoolExecutor(1) as messenger:
            sent: Future[None] | None = None
            for start in range(0, len(ids), CHUNK):
                chosen = ids[start : start + CHUNK]
                with self.workspace.store.reading() as connection:
                    laid = self.lines(connection, chosen)
                if sent:
                    sent.result()
                sent = messenger.submit(helper.run, exported_sheets.add, job, laid)
                self.progress(start + len(chosen), 2 * len(ids))
            if sent:
                sent.result()

    def _title(self, name: str, serial: str) -> str:
        workspace = self.workspace
        day = Date().show(workspace.today())
        whom = f"提供先 {self.output.recipient}" if self.output.recipient else "内部用"
        return f"{workspace.office.name}　{name}　{day}作成　{whom}　管理番号 {serial}　取扱注意"

    def _second_half(self, done: int, total: int) -> None:
        count = len(self.output.records)
        self.progress(count + count * done // max(1, total), 2 * count)


def _pages(workspace: Workspace, kind: Kind, names: Names, told: Told) -> list[_Page]:
    ledger = tuple(_ledger_column(workspace, kind, key, names) for key in _expanded(kind))
    shown = {column.path for column in ledger}
    whose = tuple(_ledger_column(workspace, kind, key, names) for key in dict.fromkeys((kind.number, kind.name)))
    facts = fields_of(kind.record)
    rest = tuple(_column(workspace, kind, facts[key].label, key, names) for key in facts if key not in shown)
    mark = _Column(MARK, "", optional=True)
    marked = [
        _Page(kind.label, (*ledger, mark), lambda record: iter(((*_line(ledger, record), told.marks.get(record.id)),)))
    ]
    if rest:
        others = (*whose, *rest)
        marked.append(
            _Page(
                OTHER_FACTS, others, lambda record: iter((_line(others, record),)), (DETAIL.format(label=OTHER_FACTS),)
            )
        )
    return [*marked, *(_child_page(workspace, kind, key, whose, names) for key in children_of(kind.record))]


def _child_page(workspace: Workspace, kind: Kind, key: str, whose: tuple[_Column, ...], names: Names) -> _Page:
    child = children_of(kind.record)[key]
    own = tuple(
        _column(workspace, kind, fact.label, f"{key}.1.{name}", names) for name, fact in fields_of(child.record).items()
    )
    values = attrgetter(*fields_of(child.record))
    past = issubclass(child.record, DatedFact)

    def lines(record: Record) -> Iterator[Line]:
        found: tuple[Record, ...] = getattr(record, key)
        if found:
            first = _line(whose, record)
            for each in found:
                line = values(_spoken(kind, each, names) if past and isinstance(each, DatedFact) else each)
                yield (*first, *_passed(own, line))

    return _Page(child.label, (*whose, *own), lines, (DETAIL.format(label=child.label),))


def _spoken(kind: Kind, fact: DatedFact, names: Names) -> DatedFact:
    """A dated fact with its label for its key, and the name of what it referred to."""
    declared = fields_of(kind.record).get(fact.field or "")
    if declared is None:
        return fact
    value = fact.value
    if isinstance(declared.type, Reference) and value and value.isdigit():
        value = names.get(declared.type.kind, {}).get(int(value), "")
    return type(fact)(field=declared.label, value=value, since=fact.since, until=fact.until)


def _line(columns: Sequence[_Column], record: Record) -> Line:
    return _passed(columns, [_reach(column.path)(record) for column in columns])


@functools.cache
def _reach(path: str) -> Callable[[Record], Value]:
    """How the value a path names is reached: worked out once, since an export asks for millions."""
    family, _, rest = path.partition(".")
    number, _, fact = rest.partition(".")
    if not rest:
        return attrgetter(path)
    if not number.isdigit() or "." in fact:
        return lambda record: value_at(record, path)
    index, children, own = int(number) - 1, attrgetter(family), attrgetter(fact)

    def reach(record: Record) -> Value:
        found = children(record)
        return own(found[index]) if index < len(found) else None

    return reach


def _passed(columns: Sequence[_Column], values: Sequence[Value]) -> Line:
    return tuple(
        [
            value if value is None or column.way is None else column.way(value)
            for column, value in zip(columns, values, strict=True)
        ]
    )


def _expanded(kind: Kind) -> Iterator[str]:
    """The ledger keys of a register in order, numbered families child by child."""
    families = dict.fromkeys(_family(column.key) for column in kind.columns if _family(column.key))
    for column in kind.columns:
        family = _family(column.key)
        if not family:
            yield column.key
        elif family in families:
            del families[family]
            keys = [each.key for each in kind.columns if _family(each.key) == family]
            for number in range(1, BESIDE.get(family, USUALLY_BESIDE) + 1):
                yield from (key.replace(".N.", f".{number}.") for key in keys)


def _family(key: str) -> str:
    return key.partition(".N.")[0] if ".N." in key else ""


def _ledger_column(workspace: Workspace, kind: Kind, key: str, names: Names) -> _Column:
    column = kind.column(key)
    made = _column(workspace, kind, kind.label_of(key), column.place, names)
    way = _withheld if hides(workspace.clerk.roles, kind.key, key) else made.way
    return _Column(made.heading, made.path, way, optional=key.count(".") == 2)


def _column(workspace: Workspace, kind: Kind, heading: str, path: str, names: Names) -> _Column:
    """A column of a fact that is no ledger key stays closed wherever some of the register is masked."""
    value_type = field_at(kind.record, path).type
    if hides(workspace.clerk.roles, kind.key, path):
        return _Column(heading, path, _withheld)
    if isinstance(value_type, Reference):
        known = names.get(value_type.kind, {})
        return _Column(heading, path, lambda value: known.get(value, "") if isinstance(value, int) else value)
    return _Column(heading, path, _without_sealed if isinstance(value_type, Narrative) else None)


def _withheld(_value: Value) -> Value:
    return WITHHELD


def _without_sealed(value: Value) -> Value:
    return WITHHELD if isinstance(value, Sealed) else value


def _names(connection: Connection, kind: Kind) -> Names:
    """The names of every record of the registers this one refers to."""
    classes = (kind.record, *(child.record for child in children_of(kind.record).values()))
    referred = {
        fact.type.kind for each in classes for fact in fields_of(each).values() if isinstance(fact.type, Reference)
    }
    return {
        other: {record: str(name or "") for record, (name,) in pages.stream(connection, other, (KINDS[other].name,))}
        for other in sorted(referred)
    }
