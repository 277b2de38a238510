"""Everybody who serves, as the pages of terms need them: the people, what they hold, and whose address is closed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.japanese.kana import kana_key
from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import Held, holders
from welfare_desktop.domain.values import last_day
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows
from welfare_desktop.store.database import Connection

_PERSON = (
    *("number", "name", "name_kana", "born_on", "district", "neighbourhood", "postal_code", "address", "building"),
    *("phone", "mobile", "died_on", "moved_on", "pledged_on"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person who serves. `closed` is 非開示: no address and no telephone may stand on paper."""

    id: int
    number: str = ""
    name: str = ""
    kana: str = ""
    born_on: str = ""
    district: int | str | None = None
    neighbourhood: str = ""
    postal_code: str = ""
    address: str = ""
    building: str = ""
    phone: str = ""
    mobile: str = ""
    died_on: str = ""
    moved_on: str = ""
    pledged_on: str = ""
    closed: bool = False

    @property
    def home(self) -> str:
        """Address and building in one line."""
        return f"{self.address} {self.building}".strip()

    @property
    def phones(self) -> str:
        """Telephone and mobile in one line."""
        return "、".join(each for each in (self.phone, self.mobile) if each)


@dataclass(frozen=True, slots=True)
class Serving:
    """The register as it stands: people by id, appointments, districts by id in the city's order and their places."""

    people: Mapping[int, Person]
    held: tuple[Held, ...]
    districts: Mapping[int, str]
    places: Mapping[int, int]

    def of(self, person: int) -> tuple[Appointment, ...]:
        """The appointments of a person."""
        return tuple(each.appointment for each in self.held if each.person == person)

    def by_person(self) -> Mapping[int, tuple[Appointment, ...]]:
        """The appointments of everybody who has any."""
        found: dict[int, list[Appointment]] = {}
        for each in self.held:
            found.setdefault(each.person, []).append(each.appointment)
        return {person: tuple(appointments) for person, appointments in found.items()}

    def in_office(self, day: str, roles: Iterable[str] | None = None) -> tuple[Held, ...]:
        """Who holds an office on a day, in these roles (None: in any), in order of district and reading."""
        wanted = None if roles is None else frozenset(roles)
        found = holders((each for each in self.held if wanted is None or each.appointment.role in wanted), day)
        return tuple(sorted(found, key=self.order))

    def lives(self, person: int, day: str) -> bool:
        """Whether somebody had not died before a day (ISO): nobody dead is in office, whatever the register says."""
        died = self.people[person].died_on
        return not died or day <= last_day(died)

    def order(self, held: Held) -> tuple[int, str, str]:
        """District in the city's order, then reading."""
        at = self.place(held.appointment.district)
        person = self.people[held.person]
        return at, kana_key(person.kana or person.name), person.number

    def place(self, district: int | str | None) -> int:
        """Where a district stands in the city's order; none comes last."""
        return self.places.get(district, len(self.places)) if isinstance(district, int) else len(self.places)

    def district(self, value: int | str | None) -> str:
        """What a district is called; its text where it is unresolved."""
        return value if isinstance(value, str) else self.districts.get(value or 0, "")


@verb("records.view")
def serving(workspace: Workspace) -> Serving:
    """Everybody who serves or served."""
    with workspace.store.reading() as connection:
        return read(connection)


def read(connection: Connection) -> Serving:
    """The same within a transaction."""
    closed = {person for person, _, _ in child_rows.stream(connection, "volunteers", "non_disclosures", ("since",))}
    people = {
        each: Person(each, *(value if value is not None else "" for value in values), closed=each in closed)
        for each, values in child_rows.facts(connection, "volunteers", _PERSON)
    }
    districts = dict(_districts(connection))
    places = {district: at for at, district in enumerate(districts)}
    return Serving(people, tuple(_held(connection)), districts, places)


def _held(connection: Connection) -> Iterator[Held]:
    keys = tuple(fields_of(Appointment))
    for person, child, values in child_rows.stream(connection, "volunteers", "appointments", keys):
        yield Held(person, Appointment(id=child, **dict(zip(keys, values, strict=True))))


def _districts(connection: Connection) -> list[tuple[int, str]]:
    found = child_rows.facts(connection, "districts", ("name", "sort_order"))
    ordered = sorted(found, key=lambda each: (each[1][1] is None, each[1][1] or 0, each[0]))
    return [(each, str(name or "")) for each, (name, _) in ordered]
