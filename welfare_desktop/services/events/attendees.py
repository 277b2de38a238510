"""参加者: who is on the list of an event, from the register of people who serve or by name, and who came."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.events import Attendee, Event
from welfare_desktop.services import searching, yearly
from welfare_desktop.services.events import attendance
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Kept, Sheet, SheetLine
from welfare_desktop.store import records

_PICKED = 8


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


def _organisation(attendee: Attendee) -> int:
    return attendee.organisation if isinstance(attendee.organisation, int) else 0
