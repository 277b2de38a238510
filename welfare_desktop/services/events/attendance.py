"""行事の実績: the days of a year's events on one sheet; the next 第N回 of a series."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.events import Event, EventDay
from welfare_desktop.services import editing, yearly
from welfare_desktop.services.editing import Saved
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Cells, Kept, Sheet, SheetLine
from welfare_desktop.store import records, search
from welfare_desktop.store.database import Connection

KIND = "events"
FACTS = ("held_on", "attendance", "reserved", "walk_in", "consultations", "first_time", "note")
PLANNED, HELD = "予定", "開催済"


@verb("records.view")
def open_sheet(workspace: Workspace, year: int, district: int | None = None) -> Sheet:
    """The events of a year day by day; one that has no day yet has a line to write it on, late once its day is past."""
    with workspace.store.reading() as connection:
        found = _events(connection, year, district)
    today = workspace.today()
    lines = [line for each in found for line in _lines(each, today)]
    return Sheet(KIND, year, tuple(lines))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
    """Keep the days typed, as one batch; an event somebody came to is 開催済."""
    of_event: dict[int, dict[int, Cells]] = {}
    for line in sheet.lines:
        if line.key in typed:
            of_event.setdefault(line.id, {})[line.key] = typed[line.key]

    def change(record: Record, days: Mapping[int, Cells]) -> Record:
        return _changed(record, days) if isinstance(record, Event) else record

    return yearly.keep(workspace, sheet, of_event, change, f"{fiscal_label(sheet.year)}の行事の実績")


@verb("records.edit")
def next_round(workspace: Workspace, event: int) -> Saved:
    """The next 第N回 of an event's series, planned: numbered after the highest of that name, held where the last was.

    Refusal when the event is gone.
    """
    with workspace.store.reading() as connection:
        last = records.get(connection, KIND, event)
        if not isinstance(last, Event):
            raise Refusal("record.gone", "この行事は、すでに削除されています。", "", "F5で一覧を最新にしてください。")
        series = name_key(last.name or "")
        alike = records.get_many(connection, KIND, search.ids(connection, Listing(KIND, text=last.name or "")))
    rounds = [
        each.round or 0 for each in alike.values() if isinstance(each, Event) and name_key(each.name or "") == series
    ]
    fresh = Event(
        name=last.name,
        kind=last.kind,
        round=max(rounds, default=0) + 1,
        district=last.district,
        state=PLANNED,
        place=last.place,
        host=last.host,
        target=last.target,
    )
    return editing.save(workspace, KIND, fresh)


def _events(connection: Connection, year: int, district: int | None) -> list[Event]:
    begins, ends = fiscal_span(year)
    span = (Condition("held_on", "from", begins), Condition("held_on", "until", ends))
    ids = search.ids(connection, Listing(KIND, district=district, conditions=span, order="held_on"))
    found = records.get_many(connection, KIND, ids)
    return [each for at in ids if isinstance(each := found[at], Event)]


def _lines(event: Event, today: str) -> list[SheetLine]:
    name = f"{event.name} 第{event.round}回" if event.round else event.name
    told: dict[str, Any] = {"name": name, "kind": event.kind, "state": event.state}
    if not event.days:
        late = (
            bool(event.held_on) and event.state != "中止" and (event.held_on or "") < today[: len(event.held_on or "")]
        )
        return [SheetLine(event.id, event.revision, {**told, "held_on": event.held_on}, late)]
    return [
        SheetLine(event.id, event.revision, {**told, **{key: getattr(day, key) for key in FACTS}}, part=day.id)
        for day in event.days
    ]


def _changed(event: Event, typed: Mapping[int, Cells]) -> Event:
    days = tuple(_day(each, typed[each.id]) if each.id in typed else each for each in event.days)
    if not event.days and event.id in typed:
        days = (_day(EventDay(), typed[event.id]),)
    came = any(day.attendance for day in days)
    first = min((day.held_on for day in days if day.held_on), default=event.held_on)
    return dataclasses.replace(event, days=days, held_on=first, state=HELD if came else event.state)


def _day(day: EventDay, cells: Cells) -> EventDay:
    """Who came is the sum of those who had booked and those who had not, where only these are known."""
    facts: dict[str, Any] = {key: cells[key] for key in FACTS if key in cells}
    after = dataclasses.replace(day, **facts)
    if after.attendance is None and (after.reserved is not None or after.walk_in is not None):
        after = dataclasses.replace(after, attendance=(after.reserved or 0) + (after.walk_in or 0))
    return after
