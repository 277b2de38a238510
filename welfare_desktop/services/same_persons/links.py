"""同一人物: proposed from names and birth dates or addresses, confirmed by the clerk; nothing is linked by itself.

The case side is proposed and told to the case team only.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.permissions import CASES, hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.serving.links import Bearer, Link, links
from welfare_desktop.services import batches, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, records, settings
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

VERB = "same.link"
PEOPLE, HOUSEHOLDS, SALONS, EVENTS = "volunteers", "households", "salons", "events"
REFERENCES: Mapping[str, tuple[str, str]] = {
    HOUSEHOLDS: ("members", "volunteer"),
    SALONS: ("", "leader_person"),
    EVENTS: ("attendees", "person"),
    CASES: ("", "volunteer"),
}
"""Where each register points to the 担い手名簿: its children ("": the record itself) and the fact."""
_APART = "same.apart"


@dataclass(frozen=True, slots=True)
class Proposed:
    """Links nobody confirmed yet, and the people of the 担い手名簿 they name."""

    links: tuple[Link, ...]
    people: Mapping[int, Bearer]


@dataclass(frozen=True, slots=True)
class Linked:
    """The batch that can be undone, and the records it touched by register."""

    batch: int
    touched: Mapping[str, frozenset[int]]


@verb("records.view")
def proposed(workspace: Workspace) -> Proposed:
    """Records that may be somebody who serves; those said to be 別人 are left out."""
    with workspace.store.reading() as connection:
        people = {each.record: each for each in _people(connection)}
        bearers = list(_bearers(connection, workspace))
        apart = {str(each) for each in settings.get(connection, _APART, ())}
    found = links(people.values(), bearers, alone=(EVENTS,))
    return Proposed(tuple(each for each in found if each.key not in apart), people)


@verb("records.edit")
def link(workspace: Workspace, chosen: Sequence[Link]) -> Linked:
    """Confirm links, in one batch.

    Refusals: none chosen, linked otherwise meanwhile, cases without the right or under 閲覧制限.
    """
    if not chosen:
        raise Refusal("same.empty", "結び付けるものが、1件も選ばれていません。")
    if any(each.bearer.kind == CASES for each in chosen) and _hides_cases(workspace):
        raise Refusal("permission.denied", "相談・ケースを結び付ける権限がありません。")
    of_kind: dict[str, dict[int, list[Link]]] = defaultdict(lambda: defaultdict(list))
    for each in chosen:
        of_kind[each.bearer.kind][each.bearer.record].append(each)
    with batches.writing(workspace, VERB) as (connection, batch):
        for kind, of_record in of_kind.items():
            before = records.get_many(connection, kind, of_record)
            for each in before.values():
                restricting.require_open(workspace, each)
            batch.change_many([identified(_linked(before.get(each), found)) for each, found in of_record.items()])
    return Linked(batch.kept, {kind: frozenset(found) for kind, found in of_kind.items()})


@verb("records.edit")
def tell_apart(workspace: Workspace, chosen: Sequence[Link]) -> None:
    """Remember that these are not the same (別人); they are not proposed again."""
    with workspace.store.writing() as connection:
        apart = dict.fromkeys(settings.get(connection, _APART, ()))
        settings.put(connection, _APART, [*dict.fromkeys((*apart, *(each.key for each in chosen)))])


@verb("records.view")
def told_apart(workspace: Workspace) -> Proposed:
    """The pairs said to be 別人 that are there still, as far as this clerk may see them; the last said come first."""
    with workspace.store.reading() as connection:
        people = {each.record: each for each in _people(connection)}
        bearers = {(each.kind, each.record, each.child): each for each in _bearers(connection, workspace)}
        keys = [str(each) for each in settings.get(connection, _APART, ())]
    found: list[Link] = []
    for key in reversed(keys):
        kind, record, child, person = key.split(".")
        bearer = bearers.get((kind, int(record), int(child)))
        if bearer is not None and int(person) in people:
            found.append(Link(bearer, int(person), ""))
    return Proposed(tuple(found), people)


@verb("records.edit")
def forget_apart(workspace: Workspace, chosen: Sequence[Link]) -> None:
    """Take 別人 back: these may be proposed again. Refusal when none is chosen."""
    if not chosen:
        raise Refusal("same.empty", "取り消す組が、1つも選ばれていません。")
    gone = {each.key for each in chosen}
    with workspace.store.writing() as connection:
        apart = settings.get(connection, _APART, ())
        settings.put(connection, _APART, [each for each in apart if each not in gone])


def _linked(record: Record | None, found: Iterable[Link]) -> Record:
    if record is None:
        raise _moved()
    for each in found:
        children, key = REFERENCES[each.bearer.kind]
        if not children:
            record = _pointed(record, key, each.person)
            continue
        rows: tuple[Record, ...] = getattr(record, children)
        changed: dict[str, Any] = {
            children: tuple(_pointed(row, key, each.person) if row.id == each.bearer.child else row for row in rows)
        }
        record = dataclasses.replace(record, **changed)
    return record


def _pointed(record: Record, key: str, person: int) -> Record:
    if isinstance(getattr(record, key), int):
        raise _moved()
    changed: dict[str, Any] = {key: person}
    return dataclasses.replace(record, **changed)


def _moved() -> Refusal:
    return Refusal(
        "same.moved",
        "一覧を開いた後に、変わった登録があります。",
        "まだ何も結び付けていません。",
        "F5で一覧を最新にしてください。",
    )


def _hides_cases(workspace: Workspace) -> bool:
    return hides(workspace.clerk.roles, CASES, "client_name")


def _people(connection: Connection) -> Iterator[Bearer]:
    keys = ("name", "born_on", "address", "phone", "mobile")
    for person, (name, born, address, *phones) in child_rows.facts(connection, PEOPLE, keys):
        yield Bearer(PEOPLE, person, 0, name or "", born or "", address or "", _filled(phones))


def _bearers(connection: Connection, workspace: Workspace) -> Iterator[Bearer]:
    homes = {home: address or "" for home, (address,) in child_rows.facts(connection, HOUSEHOLDS, ("address",))}
    keys = ("name", "born_on", "phone", "mobile", "volunteer")
    for home, child, (name, born, *phones, known) in child_rows.stream(connection, HOUSEHOLDS, "members", keys):
        if not isinstance(known, int):
            yield Bearer(HOUSEHOLDS, home, child, name or "", born or "", homes[home], _filled(phones))
    keys = ("leader", "leader_phone", "leader_person")
    for salon, (name, phone, known) in child_rows.facts(connection, SALONS, keys):
        if not isinstance(known, int):
            yield Bearer(SALONS, salon, 0, name or "", phones=_filled((phone,)))
    for event, child, (name, known) in child_rows.stream(connection, EVENTS, "attendees", ("name", "person")):
        if known is None:
            yield Bearer(EVENTS, event, child, name or "")
    if not _hides_cases(workspace):
        shut = restricting.closed(workspace, connection, CASES)
        keys = ("client_name", "born_on", "address", "phone", "mobile", "volunteer")
        for case, (name, born, address, *phones, known) in child_rows.facts(connection, CASES, keys):
            if case not in shut and not isinstance(known, int):
                yield Bearer(CASES, case, 0, name or "", born or "", address or "", _filled(phones))


def _filled(phones: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(each for each in phones if each)
