"""引継ぎ of households: what is 担当不在, who could take it, what a leaver still holds; handed over in one batch."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.serving.charges import MAIN, NOBODY, Balance, Charge, Taking, away, balance, usual_roles
from welfare_desktop.domain.serving.terms import HOUSEHOLD_MINSEI, NEEDS_HELPER, WELFARE_HELPER, Held
from welfare_desktop.domain.values import last_day
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, provisions, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

KIND = "households"
VERB = "handover"
WATCHING = (WELFARE_HELPER, NEEDS_HELPER, HOUSEHOLD_MINSEI)
SHOWN = ("number", "district", "neighbourhood", "head_name", "address", "key_holder")


@dataclass(frozen=True, slots=True)
class Charges:
    """Every household in charge on a day, everybody who serves, and how the households are spread."""

    day: str
    charges: tuple[Charge, ...]
    serving: Serving
    rules: OfficeRules
    balance: Balance
    watchers: tuple[Held, ...]
    """Who may be in charge: the 福祉協力員, ニーズ対応員 and 民生委員 in office, in order."""
    here: frozenset[int] | None = None
    """The households of the district that is looked at; None for the ward."""

    def seen(self) -> tuple[Charge, ...]:
        """The charges of the district that is looked at."""
        return self.charges if self.here is None else tuple(each for each in self.charges if each.record in self.here)

    def of(self, holder: int) -> tuple[Charge, ...]:
        """What one person has in charge; of 0 what nobody has."""
        return tuple(each for each in self.charges if each.holder == holder)

    def orphans(self) -> Mapping[int, tuple[Charge, ...]]:
        """担当不在: charges by those who left, died or moved; by 0 those of nobody."""
        found: dict[int, list[Charge]] = defaultdict(list)
        for each in self.charges:
            if each.why:
                found[each.holder].append(each)
        return {holder: tuple(charges) for holder, charges in found.items()}

    def receivers(self, districts: Iterable[int | str | None], charges: Iterable[Charge] = ()) -> tuple[int, ...]:
        """Who could take over in these districts: who usually takes such charges, those with the fewest first."""
        wanted, usual = set(districts), usual_roles(charges)
        near = [each for each in self.watchers if not wanted or each.appointment.district in wanted]
        fit = {each.person for each in near if each.appointment.role in usual}
        people = dict.fromkeys(each.person for each in near)
        return tuple(sorted(people, key=lambda person: (person not in fit, self.balance.counts.get(person, 0))))


@dataclass(frozen=True, slots=True)
class Belongings:
    """What somebody still holds of ours: days their 証票 were given, serial numbers of papers, households with keys."""

    cards: tuple[str, ...]
    papers: tuple[int, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The batch that can be undone, and the records it touched by register."""

    batch: int
    touched: Mapping[str, frozenset[int]]


@verb("records.view")
def charges(workspace: Workspace, day: str, district: int | None = None) -> Charges:
    """Who has which household in charge on a day (ISO), and what is 担当不在; `district` is the one looked at."""
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
        found = tuple(read_charges(connection, who, day))
        places = child_rows.facts(connection, KIND, ("district",)) if district is not None else ()
        here = frozenset(household for household, (place,) in places if place == district)
    gone = _away(who, day)
    watchers = tuple(each for each in who.in_office(day, WATCHING) if not gone[each.person])
    helpers = dict.fromkeys(each.person for each in watchers if each.appointment.role == WELFARE_HELPER)
    main = (each for each in found if each.role == MAIN)
    spread = balance(main, (each.person for each in watchers), helpers, rules.heavy)
    return Charges(day, found, who, rules, spread, watchers, here if district is not None else None)


@verb("records.view")
def shown(workspace: Workspace, found: Sequence[Charge]) -> Mapping[int, tuple[str, ...]]:
    """What stands in the list for each household: the texts of `SHOWN`."""
    ids = list(dict.fromkeys(each.record for each in found))
    return dict(zip(ids, searching.rows(workspace, KIND, ids, SHOWN), strict=True))


@verb("records.view")
def belongings(workspace: Workspace, found: Charges, person: int) -> Belongings:
    """What somebody must give back when they leave: 証票, rosters the register of provisions names, keys."""
    name = name_key(found.serving.people[person].name)
    with workspace.store.reading() as connection:
        given = provisions.provisions(connection)
    cards = (each.card_given_on for each in found.serving.of(person) if not each.card_returned_on)
    keys = shown(workspace, found.of(person))
    return Belongings(
        tuple(each for each in cards if each),
        tuple(each.serial for each in given if name and name in name_key(each.recipient) and not each.settled),
        tuple(texts[0] for texts in keys.values() if texts[-1]),
    )


@verb("records.edit")
def hand_over(workspace: Workspace, takings: Sequence[Taking], day: str, reason: str = "") -> HandedOver:
    """End the old assignments on a day and begin the new ones, in one batch.

    Refusal when a household was assigned otherwise meanwhile, or when there is nothing to hand over.
    """
    if not takings:
        raise Refusal("handover.empty", "引き継ぐ相手が、まだ決まっていません。")
    of_household: dict[int, list[Taking]] = defaultdict(list)
    for taking in takings:
        of_household[taking.charge.record].append(taking)
    with workspace.store.writing() as connection:
        before = records.get_many(connection, KIND, of_household)
        changed: list[Household] = []
        for household, taken in of_household.items():
            record = before.get(household)
            if not isinstance(record, Household):
                raise _moved()
            for taking in taken:
                record = _handed(record, taking, day)
            changed.append(identified(record))
        with batches.opened(workspace, connection, VERB, reason) as batch:
            batch.change_many(changed)
    return HandedOver(batch.kept, {KIND: frozenset(of_household)})


def read_charges(connection: Connection, who: Serving, day: str) -> Iterable[Charge]:
    """The open assignments of current households; a household without a main watcher is nobody's."""
    why = _away(who, day)
    current = {
        household
        for household, (ended,) in child_rows.facts(connection, KIND, ("ended_on",))
        if not ended or last_day(ended) > day
    }
    watched: set[int] = set()
    keys = ("role", "person", "since", "until")
    for household, child, (role, person, since, until) in child_rows.stream(connection, KIND, "assignments", keys):
        if household not in current or (until and last_day(until) <= day) or (since and since > day):
            continue
        if role == MAIN:
            watched.add(household)
        if isinstance(person, int):
            yield Charge(KIND, household, child, role or "", person, why.get(person, ""))
    for household in sorted(current - watched):
        yield Charge(KIND, household, 0, MAIN, 0, NOBODY)


def _away(who: Serving, day: str) -> Mapping[int, str]:
    """Why each person can be in charge no more on a day; "" for those who can."""
    held = who.by_person()
    return {
        person: away(held.get(person, ()), day, last_day(each.died_on), last_day(each.moved_on))
        for person, each in who.people.items()
    }


def _handed(household: Household, taking: Taking, day: str) -> Household:
    """The household with one assignment ended and the new one before it."""
    charge = taking.charge
    if not charge.child:
        if any(each.role == MAIN and not each.until for each in household.assignments):
            raise _moved()
        new = Assignment(role=charge.role, person=taking.receiver, since=day)
        return dataclasses.replace(household, assignments=(new, *household.assignments))
    old = next((each for each in household.assignments if each.id == charge.child), None)
    if old is None or old.person != charge.holder or old.until:
        raise _moved()
    ended = tuple(
        dataclasses.replace(each, until=max(day, each.since or "")) if each is old else each
        for each in household.assignments
    )
    new = dataclasses.replace(old, id=0, person=taking.receiver, since=day, until=None, written=())
    return dataclasses.replace(household, assignments=(new, *ended))


def _moved() -> Refusal:
    return Refusal(
        "handover.moved",
        "一覧を開いた後に、担当が変わった世帯があります。",
        "まだ何も引き継いでいません。",
        "F5で一覧を最新にしてください。",
    )
