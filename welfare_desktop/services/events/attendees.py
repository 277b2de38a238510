"""参加者: who is on the list of an event, from the register of people who serve or by name, and who came."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.events import Attendee, Event
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.domain.sharing import CLOSED
from welfare_desktop.domain.values import Date
from welfare_desktop.services import plain_books, searching, sharing, yearly
from welfare_desktop.services.events import attendance
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import papers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.services.yearly import Kept, Sheet, SheetLine
from welfare_desktop.store import records

_PICKED = 8
_ROLL = (
    Column("no", "No.", 4, Align.END, wraps=False),
    Column("name", "氏名", 18, reading=True),
    Column("district", "校(地)区", 10),
    Column("came", "出欠", 6, Align.CENTRE, wraps=False),
    Column("sign", "確認", 10),
    Column("note", "備考", 20),
)


@dataclass(frozen=True, slots=True)
class EventChoice:
    """An event to choose."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Roll:
    """An event's list: the event as it was read, its attendees, and what those of the registers are called."""

    event: Event
    attendees: tuple[Attendee, ...]
    names: dict[int, str]

    def name(self, attendee: Attendee) -> str:
        """What an attendee is called."""
        if isinstance(attendee.person, int):
            return self.names.get(attendee.person, "")
        return attendee.person or attendee.name or self.names.get(_organisation(attendee), "")

    def came(self) -> int:
        """How many are 出席."""
        return sum(each.attended is True for each in self.attendees)

    def with_one(self, person: int | None, name: str) -> "Roll":
        """The list with one more who came; somebody on it already is marked as come."""
        at = next((at for at, each in enumerate(self.attendees) if person is not None and each.person == person), None)
        if at is not None:
            return self.marked(at, came=True)
        fresh = Attendee(person=person, name=None if person is not None else name, attended=True)
        names = self.names if person is None else {**self.names, person: name}
        return dataclasses.replace(self, attendees=(*self.attendees, fresh), names=names)

    def marked(self, at: int, *, came: bool) -> "Roll":
        """The list with one marked 出席 or 欠席."""
        changed = dataclasses.replace(self.attendees[at], attended=came)
        return dataclasses.replace(self, attendees=(*self.attendees[:at], changed, *self.attendees[at + 1 :]))

    def without(self, at: int) -> "Roll":
        """The list without one."""
        return dataclasses.replace(self, attendees=(*self.attendees[:at], *self.attendees[at + 1 :]))


@verb("records.view")
def events(workspace: Workspace, year: int) -> tuple[EventChoice, ...]:
    """The events of a fiscal year, by day."""
    found = dict[int, str]()
    for line in attendance.open_sheet(workspace, year).lines:
        found.setdefault(line.id, str(line.cells["name"] or ""))
    return tuple(EventChoice(each, name) for each, name in found.items())


@verb("records.view")
def roll(workspace: Workspace, event: int) -> Roll:
    """An event's list. Refusal when the event is gone."""
    with workspace.store.reading() as connection:
        found = records.get(connection, attendance.KIND, event)
    if not isinstance(found, Event):
        raise Refusal("record.gone", "この行事は、すでに削除されています。", "", "F5で一覧を最新にしてください。")
    people = [each.person for each in found.attendees if isinstance(each.person, int)]
    bodies = [each.organisation for each in found.attendees if isinstance(each.organisation, int)]
    names = searching.names(workspace, "volunteers", people) | searching.names(workspace, "organisations", bodies)
    return Roll(found, found.attendees, names)


@verb("records.view")
def candidates(workspace: Workspace, text: str) -> Sequence[searching.Choice]:
    """People of the register a text may mean, by any fragment of name, reading, number or telephone."""
    return searching.references(workspace, "volunteers", text, _PICKED)


@verb("records.edit")
def keep(workspace: Workspace, held: Roll) -> Kept:
    """Keep the list, as one batch. `Overtaken` when somebody saved the event since."""
    event = held.event
    sheet = Sheet(attendance.KIND, 0, (SheetLine(event.id, event.revision, {}),))

    def change(record: Any, attendees: tuple[Attendee, ...]) -> Any:
        return dataclasses.replace(record, attendees=attendees)

    return yearly.keep(workspace, sheet, {event.id: held.attendees}, change, "行事の参加者")


@verb("lists.print")
def on_paper(workspace: Workspace, held: Roll, progress: Progress = no_progress) -> RosterJob:
    """出席簿: the list with room to tick who comes. Refusal when nobody is on it."""
    rows = tuple((str(no), f"{kana}\n{name}", *rest, "", "") for no, kana, name, *rest in _lines(workspace, held))
    day = held.event.held_on
    roster = Roster(
        _title(held), _ROLL, (Group("", (Section("", rows),)),), as_of=Date().show(day) if day else "", unit="人"
    )
    return papers.laid_out(
        workspace, roster, _people(held), progress, purpose="行事の出席確認", kind="events", empty=not rows
    )


@verb("lists.export")
def write_book(workspace: Workspace, held: Roll, path: Path, progress: Progress = no_progress) -> Written:
    """The list as a workbook. Refusal when nobody is on it."""
    rows = tuple(_lines(workspace, held))
    heads = ("No.", "フリガナ", "氏名", "校(地)区", "出欠")
    return plain_books.write(workspace, Book(_title(held), "events", heads, rows, _people(held)), path, progress)


def _title(held: Roll) -> str:
    event = held.event
    return "　".join(filter(None, (event.name, f"第{event.round}回" if event.round else "", "参加者名簿")))


def _people(held: Roll) -> tuple[int, ...]:
    return tuple(dict.fromkeys(each.person for each in held.attendees if isinstance(each.person, int)))


def _lines(workspace: Workspace, held: Roll) -> list[tuple[int, str, str, str, str]]:
    """Number, reading, name, district and 出欠 of everybody; who is 非開示 stands without a name."""
    people = list(_people(held))
    rows = dict(zip(people, searching.rows(workspace, "volunteers", people, ("name_kana", "district")), strict=True))
    hidden = set(sharing.told(workspace, "volunteers", people, sharing.OFFICE).marks)
    made: list[tuple[int, str, str, str, str]] = []
    for no, each in enumerate(held.attendees, 1):
        person = each.person if isinstance(each.person, int) else 0
        kana, district = rows.get(person) or ("", "")
        came = "" if each.attended is None else "出席" if each.attended else "欠席"
        closed = person in hidden
        made.append((no, "", CLOSED, "", came) if closed else (no, kana, held.name(each), district, came))
    return made


def _organisation(attendee: Attendee) -> int:
    return attendee.organisation if isinstance(attendee.organisation, int) else 0
