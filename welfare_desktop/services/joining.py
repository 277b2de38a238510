"""Joining two records of one register (統合), and remembering those that are not the same (別人).

A joining is one batch: the record that stays is changed, the other one removed, and whatever referred to it is turned
to the one that stays. Taking it apart again (統合を解く) is the undo of that batch, at any later time.
"""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from welfare_desktop.domain import joined_record
from welfare_desktop.domain.duplicates import Likeness
from welfare_desktop.domain.identities import identity_keys
from welfare_desktop.domain.joining import ChosenTakes, Comparison, compare, own_number
from welfare_desktop.domain.permissions import CASES, hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import batches, duplicate_work, narrative, restricting, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import joined, journal, not_same, pages, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.pointers import Pointer, pointers
from welfare_desktop.store.rows import identified
from welfare_desktop.store.tables import SHAPES
from welfare_desktop.store.writing import Overtaken

Names = Mapping[tuple[str, int], str]
"""What referenced records are called, by register and id."""


@dataclass(frozen=True, slots=True)
class Pointing:
    """A record that refers to one of the two: its register, its id and name, and what it says of it (担当者)."""

    kind: str
    record: int
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records side by side, with what their references mean and who refers to each of them."""

    comparison: Comparison
    names: Names
    pointing: Mapping[int, tuple[Pointing, ...]]
    bases: Mapping[int, int]
    """How many exchanges (取込, 市とのやり取り) hold what was agreed about each record."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The record that stays, the one that went, the batch that can be undone, and which records it touched."""

    record: int
    gone: int
    batch: int
    touched: Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Different:
    """Two records that are not the same: their ids and names, who said so and when."""

    one: int
    other: int
    names: tuple[str, str]
    clerk: str
    at: datetime


@verb("records.join")
def pair(workspace: Workspace, kind: str, left: int, right: int) -> Pair:
    """Lay two records of a register side by side; nothing is written.

    Refusals: one record only, another register's record, one that is gone, a case without the key of narratives.
    """
    with workspace.store.reading() as connection:
        found = _both(workspace, connection, kind, left, right)
        ages = joined.ages(connection, (left, right))
        pointing = {each: list(_pointers(connection, kind, each)) for each in (left, right)}
        bases = {each: joined.counted_bases(connection, each) for each in (left, right)}
    opened = [narrative.opened(workspace, each) for each in found]
    return Pair(
        compare(KINDS[kind], opened[0], opened[1], ages),
        _references(workspace, opened),
        {each: _told(workspace, pointing[each]) for each in (left, right)},
        bases,
    )


@verb("records.join")
def join(workspace: Workspace, kind: str, comparison: Comparison, chosen: ChosenTakes, reason: str = "") -> Joined:
    """Make one record of two, as the clerk chose; one batch with its reason.

    Refusals: as `pair`; `Overtaken` when either was changed since they were compared; problems of the result.
    """
    stays, goes = comparison.stays(chosen)
    result = identified(joined_record.joined(comparison, chosen, workspace.today()))
    _refuse_problems(kind, result)
    with workspace.store.writing() as connection:
        before, lost = _both(workspace, connection, kind, stays.id, goes.id)
        if (before.revision, lost.revision) != (stays.revision, goes.revision):
            raise Overtaken
        told = f"{reason} ({_former(kind, stays, goes)})".strip()
        with batches.opened(workspace, connection, "record.join", told) as batch:
            touched = _turn(connection, batch, kind, goes.id, stays.id)
            batch.change(narrative.sealed(workspace, result, before))
            batch.remove(kind, goes.id)
            joined.note(
                connection, batch.id, kind, stays.id, goes.id, functools.partial(narrative.moved_base, workspace)
            )
    touched[kind] = touched.get(kind, frozenset()) | {stays.id, goes.id}
    return Joined(stays.id, goes.id, batch.id, touched)


@verb("records.join")
def duplicates(
    workspace: Workspace, kind: str, record: int = 0, progress: Progress = no_progress
) -> tuple[Likeness, ...]:
    """Pairs of a register that may be the same, the strongest first; with `record` only pairs of that one.

    Pairs remembered as 別人 are left out. The comparing is done in the helper; when `progress` raises `Cancelled`
    it stops.
    """
    helper, keys = workspace.helper, identity_keys(KINDS[kind])
    helper.run(duplicate_work.know, [])
    with workspace.store.reading() as connection:
        apart = not_same.pairs(connection, kind)
        shut = restricting.closed(workspace, connection, kind)
        for rows in records.chunks(row for row in pages.stream(connection, kind, keys) if row[0] not in shut):
            helper.run(duplicate_work.know, rows)
    asked = (kind, keys, apart, record)
    found = helper.stream(duplicate_work.find_pairs, *asked, on_progress=progress)
    return tuple(Likeness(*each) for chunk in found for each in chunk)


@verb("records.join")
def declare_different(workspace: Workspace, kind: str, one: int, other: int) -> None:
    """Remember that two records are not the same (別人); they are never proposed as duplicates again.

    Refusal when one is gone, or when both are one record.
    """
    with workspace.store.writing() as connection:
        _require_two(connection, kind, one, other)
        not_same.put(connection, kind, one, other, clerk=workspace.clerk.name, at=workspace.clock())


@verb("records.join")
def forget_different(workspace: Workspace, kind: str, one: int, other: int) -> None:
    """Take 別人 back: the two may be proposed again."""
    with workspace.store.writing() as connection:
        not_same.forget(connection, kind, one, other)


@verb("records.join")
def different(workspace: Workspace, kind: str) -> tuple[Different, ...]:
    """All pairs remembered as 別人 whose records are still there, the newest first."""
    with workspace.store.reading() as connection:
        found = not_same.listed(connection, kind)
    names = _called(workspace, kind, [each for pair in found for each in (pair.one, pair.other)])
    return tuple(
        Different(
            each.one,
            each.other,
            (names[each.one], names[each.other]),
            each.clerk,
            datetime.fromisoformat(each.at_utc),
        )
        for each in found
    )


# --- the two records ---


def _both(workspace: Workspace, connection: Connection, kind: str, one: int, other: int) -> tuple[Record, Record]:
    _require_two(connection, kind, one, other)
    if kind == CASES and workspace.sealer is None:
        raise Refusal(
            "joining.closed",
            "相談・ケースの統合は、相談内容を読み書きできるケース担当だけができます。",
            todo="ケース担当の職員に依頼してください。",
        )
    found = records.get_many(connection, kind, (one, other))
    for each in found.values():
        restricting.require_open(workspace, each)
    return found[one], found[other]


def _require_two(connection: Connection, kind: str, one: int, other: int) -> None:
    """Refusal unless these are two records of this register."""
    if one == other:
        raise Refusal("joining.one", "同じ登録どうしは比べられません。", todo="別の登録を選んでください。")
    missing = {one, other} - records.existing(connection, kind, (one, other))
    if not missing:
        return
    if any(records.existing(connection, each, missing) for each in KINDS if each != kind):
        raise Refusal(
            "joining.other-register",
            "統合できるのは、同じ台帳の登録どうしだけです。",
            todo="同じ台帳の中から2件を選んでください。",
        )
    raise Refusal("joining.gone", "この登録は、すでに削除されています。", "", "F5で一覧を最新にしてください。")


def _refuse_problems(kind: str, result: Record) -> None:
    problems = problems_of(KINDS[kind], result)
    if problems:
        text = next(iter(problems.values())).text().replace("{", "{{").replace("}", "}}")
        raise Refusal("joining.problems", text, "まだ統合していません。", "結果の列を確かめて、選び直してください。")


def _former(kind: str, stays: Record, goes: Record) -> str:
    """Which office number went into which: why it is a gap."""
    number = own_number(KINDS[kind])
    label = fields_of(type(stays))[number].label if number else ""
    numbers = [getattr(each, number) or "―" for each in (goes, stays)] if number else ["―", "―"]
    return f"{label} {numbers[0]} → {numbers[1]}".strip()


# --- what refers to them ---


def _pointers(connection: Connection, kind: str, target: int) -> Iterator[Pointer]:
    """Every reference to a record from other records, in their past too."""
    for pointer in (*pointers(connection, kind, (target,)), *joined.past_pointers(connection, kind, target)):
        if pointer.root != target:
            yield pointer


def _turn(connection: Connection, batch: journal.Batch, kind: str, old: int, new: int) -> dict[str, frozenset[int]]:
    """Turn the references of other records from one record to another; which records that changed, by register."""
    roots: dict[str, set[int]] = {}
    for pointer in _pointers(connection, kind, old):
        if pointer.root != new:
            roots.setdefault(pointer.kind, set()).add(pointer.root)
    for register, found in roots.items():
        before = records.get_many(connection, register, sorted(found))
        batch.change_many([joined_record.repointed(kind, each, old, new) for each in before.values()])
    return {register: frozenset(found) for register, found in roots.items()}


def _told(workspace: Workspace, found: Sequence[Pointer]) -> tuple[Pointing, ...]:
    """Who refers to a record, by name as far as this clerk may know it; one line per record and fact."""
    roots: dict[str, list[int]] = {}
    for pointer in found:
        roots.setdefault(pointer.kind, []).append(pointer.root)
    names = {kind: _called(workspace, kind, list(dict.fromkeys(each))) for kind, each in roots.items()}
    lines = (Pointing(each.kind, each.root, names[each.kind][each.root], _label(each)) for each in found)
    return tuple(dict.fromkeys(lines))


def _label(pointer: Pointer) -> str:
    """What the fact that refers is called."""
    shapes = [shape for shape in SHAPES.values() if shape.root == pointer.kind and pointer.key in shape.fields]
    shapes.sort(key=lambda shape: (shape.parent is None) != (pointer.row == pointer.root))
    return shapes[0].fields[pointer.key].label


def _called(workspace: Workspace, kind: str, chosen: Sequence[int]) -> dict[int, str]:
    """What clerks call these records: the person where a register has one, else the name; masked where they may not know."""
    register = KINDS[kind]
    if hides(workspace.clerk.roles, kind, register.person or register.name):
        return dict.fromkeys(chosen, WITHHELD)
    rows = searching.rows(workspace, kind, chosen, (register.person or register.name, register.name))
    return {each: person or name for each, (person, name) in zip(chosen, rows, strict=True)}


def _references(workspace: Workspace, found: Sequence[Record]) -> Names:
    """The names of all records that two records and their children refer to, in their past too."""
    wanted: dict[str, set[int]] = {}
    for record in found:
        for each in _family(record):
            for register, target in _targets(record, each):
                wanted.setdefault(register, set()).add(target)
    return {
        (kind, each): name
        for kind, ids in wanted.items()
        for each, name in _called(workspace, kind, sorted(ids)).items()
    }


def _targets(root: Record, each: Record) -> Iterator[tuple[str, int]]:
    """Every record that a row of a record refers to."""
    for key, field in fields_of(type(each)).items():
        if isinstance(field.type, Reference) and isinstance(getattr(each, key), int):
            yield field.type.kind, getattr(each, key)
    if isinstance(each, DatedFact) and each.value and each.value.isdecimal():
        fact = fields_of(type(root)).get(each.field or "")
        if fact is not None and isinstance(fact.type, Reference):
            yield fact.type.kind, int(each.value)


def _family(record: Record) -> Iterator[Record]:
    yield record
    for key in children_of(type(record)):
        for child in getattr(record, key):
            yield from _family(child)
