"""A month's sheet of 見守り・助け合い: one line per household, or per watcher with totals only.

A sheet shows what is kept as cells and turns the cells typed into the records to make, change and remove. A cell
that more than one record stands behind (kept day by day) is only shown.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.activities import CALL, HELP, VISIT

KINDS: Mapping[str, str] = {"visit": VISIT, "call": CALL, "help": HELP}
"""Cells of a line and the kind of activity each stands for."""
NOTE = "note"
"""Behind the finding of a line on which nothing else was done."""

Cells = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line: the household (None on a sheet of totals) and its watcher, with the records behind each kind."""

    key: str
    district: int | str | None
    watcher: int | str | None
    household: int | None
    texts: Mapping[str, str]
    """What is only shown: name, address, watcher."""
    held: Mapping[str, tuple[Activity, ...]]

    def records(self) -> tuple[Activity, ...]:
        return tuple(each for records in self.held.values() for each in records)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sheet typed over comes to."""

    created: tuple[Activity, ...] = ()
    changed: tuple[Activity, ...] = ()
    removed: tuple[Activity, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.created or self.changed or self.removed)


def held(records: Iterable[Activity]) -> dict[str, tuple[Activity, ...]]:
    """Records by the cell they stand behind."""
    found: dict[str, tuple[Activity, ...]] = {}
    cell_of = {kind: cell for cell, kind in KINDS.items()}
    for each in records:
        cell = cell_of.get(each.kind or "", NOTE)
        found[cell] = (*found.get(cell, ()), each)
    return found


def by_help(records: Sequence[Activity]) -> Iterator[tuple[Activity, ...]]:
    """The records of one household as lines: each kind of help has its own, the rest stands on the first."""
    helps: dict[str | None, list[Activity]] = {}
    for each in records:
        if each.kind == HELP:
            helps.setdefault(each.help_kind, []).append(each)
    others = tuple(each for each in records if each.kind != HELP)
    first, *rest = list(helps.values()) or [[]]
    yield (*others, *first)
    yield from map(tuple, rest)


# --- what the cells show ---


def cells(line: SheetLine) -> Cells:
    """What stands in a line, by column key: `visit.times`, `visit.households`, `help_kind`, `finding` …"""
    shown: dict[str, Value] = dict(line.texts)
    for cell in KINDS:
        records = line.held.get(cell, ())
        shown[f"{cell}.times"] = _sum(each.times for each in records)
        shown[f"{cell}.households"] = _sum(each.households for each in records)
    helps = line.held.get("help", ())
    shown["help_kind"] = helps[0].help_kind if helps else None
    findings = [each.finding for each in line.records() if each.finding]
    shown["finding"] = " / ".join(" ".join(text.split()) for text in findings) or None
    return shown


def only_shown(line: SheetLine) -> frozenset[str]:
    """The cells that several records, or a text of several lines, stand behind."""
    found = {f"{cell}.{what}" for cell in KINDS for what in ("times", "households") if len(line.held.get(cell, ())) > 1}
    if len(line.held.get("help", ())) > 1:
        found.add("help_kind")
    findings = [each.finding for each in line.records() if each.finding]
    if len(findings) > 1 or any("\n" in text for text in findings):
        found.add("finding")
    return frozenset(found)


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def problems_of_line(typed: Cells) -> Mapping[str, Problem]:
    """What is wrong with a line, by column key."""
    found: dict[str, Problem] = {}
    for cell in KINDS:
        households, times = typed.get(f"{cell}.households"), typed.get(f"{cell}.times")
        if isinstance(households, int) and isinstance(times, int) and times < households:
            found[f"{cell}.times"] = Problem("activity.times", "延べが実より少なくなっています。")
    if typed.get("help_kind") and not (typed.get("help.times") or typed.get("help.households")):
        found["help.times"] = Problem("activity.help", "助け合いの内容だけがあります。回数を入力してください。")
    return found


# --- what typing changes ---


def changes(line: SheetLine, typed: Cells, month: str) -> Changes:
    """The records to make, change and remove so that the line says what was typed; `month` is YYYY-MM."""
    locked = only_shown(line)
    now: list[Activity] = []
    removed: list[Activity] = []
    for cell, kind in KINDS.items():
        records = line.held.get(cell, ())
        if len(records) > 1:
            now += records
            continue
        wanted = _written(line, cell, kind, typed, records, month)
        if wanted is not None:
            now.append(wanted)
        else:
            removed += records
    notes = list(line.held.get(NOTE, ()))
    if "finding" not in locked:
        now, notes = _with_finding(line, now, notes, typed.get("finding"), month)
    kept = {each.id for each in notes}
    removed += [each for each in line.held.get(NOTE, ()) if each.id not in kept]
    return _against(line, [*now, *notes], removed)


def _written(
    line: SheetLine, cell: str, kind: str, typed: Cells, records: tuple[Activity, ...], month: str
) -> Activity | None:
    """The one record of a kind as typed; None where nothing was done."""
    times, households = typed.get(f"{cell}.times"), typed.get(f"{cell}.households")
    times = times if isinstance(times, int) else None
    households = households if isinstance(households, int) else None
    if line.household is not None:  # who is named counts once, however often
        households = (records[0].households if records else 1) if times else None
    if not times and not households:
        return None
    base = records[0] if records else _fresh(line, month, kind)
    help_kind = typed.get("help_kind") if kind == HELP else base.help_kind
    return dataclasses.replace(
        base, times=times, households=households, help_kind=help_kind if isinstance(help_kind, str) else None
    )


def _with_finding(
    line: SheetLine, now: list[Activity], notes: list[Activity], text: Value, month: str
) -> tuple[list[Activity], list[Activity]]:
    """The records with the finding on the one that bears it already, else the first, else a note of its own."""
    finding = text if isinstance(text, str) else None
    shown = cells(line)["finding"]
    if finding == shown and any(each.finding for each in (*now, *notes)):
        return now, notes
    bearer = next((each for each in now if each.finding), now[0] if now and not notes else None)
    if bearer is not None:
        return [dataclasses.replace(each, finding=finding) if each is bearer else each for each in now], notes
    if finding is None:
        return now, []
    note = notes[0] if notes else _fresh(line, month, None)
    return now, [dataclasses.replace(note, finding=finding)]


def _fresh(line: SheetLine, month: str, kind: str | None) -> Activity:
    return Activity(done_on=month, district=line.district, watcher=line.watcher, household=line.household, kind=kind)


def _against(line: SheetLine, now: Sequence[Activity], removed: Sequence[Activity]) -> Changes:
    before = {each.id: each for each in line.records()}
    return Changes(
        tuple(each for each in now if not each.id),
        tuple(each for each in now if each.id and each != before[each.id]),
        tuple(removed),
    )


def together(found: Iterable[Changes]) -> Changes:
    """The changes of all lines as one."""
    every = list(found)
    return Changes(
        tuple(each for one in every for each in one.created),
        tuple(each for one in every for each in one.changed),
        tuple(each for one in every for each in one.removed),
    )
