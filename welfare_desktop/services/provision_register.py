"""個人情報提供・持出記録簿: what left the office, for whom and why, whose records it held, and what became of it.

A line is never taken out of the register. What is added to it afterwards is by when a copy is to be given back, and
that it was given back or destroyed. For whom and why a paper of a case was made is told to those alone who may open it.
"""

import dataclasses
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CASES, allows, hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import children_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.domain.values import Date
from welfare_desktop.services import plain_books, restricting, searching
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.terms import papers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import provisions, records
from welfare_desktop.store.provisions import Provision

WORK = "provisions"
TITLE = "個人情報提供・持出記録簿"
EVERY, GIVEN, AWAITED, LATE, SETTLED = "every", "given", "awaited", "late", "settled"
VIEWS = (EVERY, GIVEN, AWAITED, LATE, SETTLED)
"""All lines; those for somebody outside; not yet given back; overdue of these; given back or destroyed."""
GIVEN_BACK, DESTROYED = "返却", "廃棄"
_PEOPLE = 200
"""So many records of a register are looked for by a name."""
_LISTED = 1000
"""So many of those in a paper are named."""
_COLUMNS = (
    Column("serial", "管理番号", 5, Align.END, wraps=False),
    Column("on", "日時", 10, wraps=False),
    Column("what", "資料", 14),
    Column("recipient", "提供先", 11),
    Column("purpose", "利用目的", 12),
    Column("count", "件数", 5, Align.END, wraps=False),
    Column("clerk", "操作者", 7),
    Column("due_on", "返却期限", 8, wraps=False),
    Column("settled", "返却・廃棄", 11),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lines: of a fiscal year (None: all), a view, holding a text, holding a person (a part of their name)."""

    year: int | None = None
    view: str = EVERY
    text: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is read: `on` is the local ISO day and `at` the time of day; `register` and `facts` are labels.

    `due_on` and `settled_on` are ISO days, "" where there is none.
    """

    id: int
    serial: int
    on: str
    at: str
    clerk: str
    what: str
    kind: str
    register: str
    recipient: str
    purpose: str
    facts: tuple[str, ...]
    count: int
    left_out: str
    sha256: str
    due_on: str
    settled: str
    settled_on: str
    settled_by: str

    @property
    def awaited(self) -> bool:
        """Whether it is to be given back and was not yet."""
        return bool(self.due_on) and not self.settled

    def late(self, today: str) -> bool:
        """Whether the day it was to be given back by is over."""
        return self.awaited and self.due_on < today


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whose record stood in a paper, by register and id; no register and name where it is gone since."""

    kind: str
    record: int
    name: str
    district: str


@verb("provisions.view")
def lines(workspace: Workspace, asked: Asked) -> tuple[Line, ...]:
    """The lines asked for, the newest first."""
    since, before = _span(asked.year)
    holding = _people(workspace, asked.about) if asked.about.strip() else None
    with workspace.store.reading() as connection:
        found = provisions.provisions(connection, since=since, before=before, containing=holding)
        shut = provisions.holding(connection, restricting.closed(workspace, connection, CASES))
    today, words = workspace.today(), [fold_text(word) for word in asked.text.split()]
    team = not hides(workspace.clerk.roles, CASES, "client_name")
    seen = (_line(each, told=each.kind != CASES or (team and each.id not in shut)) for each in found)
    return tuple(each for each in seen if _stands(each, asked.view, today) and _says(each, words))


@verb("provisions.view")
def people(workspace: Workspace, line: Line) -> tuple[Named, ...]:
    """Whose records stood in it, at most a thousand; those of registers the clerk may not see are not told of.

    A paper of one register may hold records of another (a roll of an event holds people), a package those of many.
    """
    with workspace.store.reading() as connection:
        ids = provisions.records_in(connection, line.id)[:_LISTED]
    found: dict[int, Named | None] = {}
    for kind in sorted(KINDS, key=lambda each: each != line.kind):
        rest = [each for each in ids if each not in found]
        if rest:
            found |= _named(workspace, kind, rest)
    gone = ((each, found.get(each, Named("", each, "", ""))) for each in ids)
    return tuple(named for _, named in gone if named is not None)


def _named(workspace: Workspace, kind: str, ids: list[int]) -> dict[int, Named | None]:
    """Those of the ids that a register holds; None where the clerk may not see it."""
    with workspace.store.reading() as connection:
        held = records.existing(connection, kind, ids)
    there = [each for each in ids if each in held]
    if not allows(workspace.clerk.roles, "records.view", kind):
        return dict.fromkeys(there)
    rows = searching.rows(workspace, kind, there, _name_keys(KINDS[kind]))
    return {
        each: Named(kind, each, row[0], row[1] if len(row) > 1 else "") for each, row in zip(there, rows, strict=True)
    }


@verb("provisions.keep")
def set_due(workspace: Workspace, chosen: Collection[int], day: str) -> None:
    """Say by when (ISO day, "" for no day) these are to be given back. Refusal for none."""
    _require(chosen)
    with workspace.store.writing() as connection:
        provisions.set_due(connection, chosen, day)


@verb("provisions.keep")
def settle(workspace: Workspace, chosen: Collection[int], how: str, day: str) -> None:
    """Say that these were `GIVEN_BACK` or `DESTROYED` on a day. Refusal for none, and for a day that is to come."""
    _require(chosen)
    if day > workspace.today():
        raise Refusal("provision.early", "返却・廃棄の日が、今日より後です。", todo="日付を確かめてください。")
    with workspace.store.writing() as connection:
        provisions.settle(connection, chosen, how, day, workspace.clerk.name)


@verb("provisions.keep")
def unmark(workspace: Workspace, chosen: Collection[int]) -> None:
    """Say of these that there is no day to give them back by, and that they were not. Refusal for none."""
    _require(chosen)
    with workspace.store.writing() as connection:
        provisions.settle(connection, chosen, "", "", "")
        provisions.set_due(connection, chosen, "")


@verb("lists.print")
def on_paper(
    workspace: Workspace, found: tuple[Line, ...], asked: Asked, progress: Progress = no_progress
) -> RosterJob:
    """The lines as a list to print. Refusal when there are none."""
    rows = tuple(_texts(each) for each in found)
    span = fiscal_label(asked.year) if asked.year is not None else "全年度"
    roster = Roster(TITLE, _COLUMNS, (Group("", (Section("", rows),)),), as_of=span, unit="件")
    return papers.laid_out(workspace, roster, (), progress, kind="", empty=not found)


@verb("lists.export")
def write_book(workspace: Workspace, found: tuple[Line, ...], path: Path, progress: Progress = no_progress) -> Written:
    """Write the lines as a workbook, with what stood on each paper and its SHA-256."""
    heads = (*(column.heading for column in _COLUMNS), "載せた項目", "載せなかったもの", "SHA-256")
    rows = tuple((*_texts(each), "、".join(each.facts), each.left_out, each.sha256) for each in found)
    return plain_books.write(workspace, Book(TITLE, "", heads, rows, ()), path, progress)


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """What was to be given back by now and was not."""
    if allows(workspace.clerk.roles, "provisions.view"):
        with workspace.store.reading() as connection:
            late = provisions.count_overdue(connection, today)
        yield Duty("返却期限が過ぎた提供・持出資料", late, work=WORK, part=LATE, overdue=True)


def _require(chosen: Collection[int]) -> None:
    if not chosen:
        raise Refusal("provision.none", "記録が選ばれていません。", todo="一覧の行を選んでください。")


def _span(year: int | None) -> tuple[str, str]:
    """From when until before when (UTC) a fiscal year lasts here."""
    if year is None:
        return "", ""
    return _moment(fiscal_span(year)[0]), _moment(fiscal_span(year + 1)[0])


def _moment(day: str) -> str:
    return datetime.fromisoformat(day).astimezone().astimezone(UTC).isoformat(timespec="milliseconds")


def _people(workspace: Workspace, about: str) -> set[int]:
    """The records of every register that a clerk may see and that are called so."""
    kinds = (key for key in KINDS if allows(workspace.clerk.roles, "records.view", key))
    return {one for kind in kinds for one in searching.ids(workspace, Listing(kind, text=about))[:_PEOPLE]}


def _line(found: Provision, *, told: bool) -> Line:
    """The line as it is read; unless `told`, without for whom and why."""
    local = datetime.fromisoformat(found.at_utc).astimezone()
    kind = KINDS.get(found.kind)
    made = Line(
        found.id, found.serial, local.date().isoformat(), f"{local:%H:%M}", found.clerk, found.what, found.kind,
        kind.label if kind else "", found.recipient, found.purpose,
        tuple(filter(None, dict.fromkeys(_label(kind, key) for key in found.fields))), found.count, found.left_out,
        found.sha256, found.due_on, found.settled, found.settled_on, found.settled_by,
    )  # fmt: skip
    hidden = {key: WITHHELD for key in ("recipient", "purpose") if getattr(made, key)}
    return made if told else dataclasses.replace(made, **hidden)


def _label(kind: Kind | None, key: str) -> str:
    """A fact as clerks call it; "" for what only programs speak of."""
    if kind is None or not key.isascii():
        return "" if key.isascii() else key
    try:
        return kind.label_of(key)
    except KeyError:
        children = children_of(kind.record)
        return children[key].label if key in children else ""


def _name_keys(kind: Kind) -> tuple[str, ...]:
    """What tells one record from others in a list: its name, and its district where it has one."""
    keys = (kind.person or kind.name, kind.district)
    return tuple(key for key in keys if key and kind.has(key))


def _stands(line: Line, view: str, today: str) -> bool:
    return {
        EVERY: True,
        GIVEN: bool(line.recipient),
        AWAITED: line.awaited,
        LATE: line.late(today),
        SETTLED: bool(line.settled),
    }[view]


def _says(line: Line, words: list[str]) -> bool:
    said = (str(line.serial), line.what, line.register, line.recipient, line.purpose, line.clerk)
    folded = fold_text("\n".join(said))
    return all(word in folded for word in words)


def _texts(line: Line) -> tuple[str, ...]:
    """A line as it stands on paper and in a workbook, in the order of the columns."""
    show = Date().show
    day = show(line.due_on) if line.due_on else ""
    ended = f"{line.settled}　{show(line.settled_on)}" if line.settled else ""
    when = f"{show(line.on)} {line.at}"
    count = f"{line.count:,}" if line.count else ""
    return (
        str(line.serial),
        when,
        line.what,
        line.recipient or "（内部用）",
        line.purpose,
        count,
        line.clerk,
        day,
        ended,
    )
