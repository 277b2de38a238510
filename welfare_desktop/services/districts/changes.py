"""校(地)区の変更 by an approved plan: what moves is counted and shown first, then carried out as one batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.districts import changes as district_changes
from welfare_desktop.domain.districts.changes import KINDS, RENAME, Request
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS as REGISTERS
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import journal, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.pointers import pointers
from welfare_desktop.store.rows import identified

SAMPLES = 5
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Moving:
    """What of a register moves: how many, the first of them by name, and how many stay where they were."""

    kind: str
    label: str
    ids: tuple[int, ...]
    samples: tuple[str, ...]
    staying: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A salon, organisation or case of which the clerk says whether it goes; `near` where its place seems to go."""

    kind: str
    record: int
    name: str
    place: str
    near: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A change with what it moves; nothing is written. `offers` may go with a part that is split off."""

    request: Request
    old: str
    new: str
    movings: tuple[Moving, ...]
    problems: tuple[Problem, ...]
    offers: tuple[Offer, ...] = ()

    @property
    def count(self) -> int:
        """How many records move."""
        return sum(len(each.ids) for each in self.movings)


@dataclass(frozen=True, slots=True)
class Changed:
    """The batch that can be undone, and the records touched, by register."""

    batch: int
    ids: dict[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Place:
    """A district to choose, with its 町内会."""

    id: int
    name: str
    neighbourhoods: tuple[str, ...]


@verb("records.view")
def places(workspace: Workspace) -> tuple[Place, ...]:
    """The districts there are, in the city's order."""
    listed = [each.id for each in searching.districts(workspace, "districts") if each.id and not each.ended]
    with workspace.store.reading() as connection:
        found = records.get_many(connection, "districts", listed)
    return tuple(
        Place(at, each.name or "", tuple(town.name or "" for town in each.neighbourhoods))
        for at in listed
        if isinstance(each := found[at], District)
    )


@verb("districts.change")
def propose(workspace: Workspace, request: Request) -> Plan:
    """What a change would move. Nothing is written."""
    with workspace.store.reading() as connection:
        old, new = _district(connection, request.old), _district(connection, request.new)
        problems = tuple(district_changes.problems_of(request, old, new))
        found = {} if problems or request.change == RENAME else _concerned(connection, request)
    movings = [_moving(workspace, kind, request, each) for kind, each in found.items()]
    names = (old.name or "" if old else "", (new.name or "" if new else "") or request.name)
    offers = [offer for kind, each in found.items() for offer in _offers(workspace, kind, request, each)]
    told = tuple(each for each in movings if each.ids or each.staying)
    return Plan(request, *names, told, problems, tuple(sorted(offers, key=lambda each: not each.near)))


@verb("districts.change")
def carry_out(workspace: Workspace, plan: Plan, progress: Progress = no_progress) -> Changed:
    """Carry a plan out as one batch. Refusal while it has problems, or when the registers moved since."""
    request = plan.request
    if plan.problems:
        raise Refusal("change.undecided", plan.problems[0].text(), "まだ登録していません。")
    with batches.writing(workspace, "record.bulk", f"校(地)区の{request.change} {plan.old} → {plan.new}") as (
        connection,
        batch,
    ):
        if propose(workspace, request) != plan:  # nobody else writes any more
            raise Refusal(
                "change.moved",
                "計画を作った後に、登録が変わりました。",
                "まだ何も登録していません。",
                "計画を確かめ直してください。",
            )
        new = _write_districts(connection, batch, request)
        ids = {"districts": frozenset({request.old, new} - {0})}
        done = 0
        for moving in plan.movings:
            for at in range(0, len(moving.ids), _AT_ONCE):
                part = moving.ids[at : at + _AT_ONCE]
                held = records.get_many(connection, moving.kind, part)
                batch.change_many(identified(district_changes.moved(each, request, new)) for each in held.values())
                done += len(part)
                progress(done, plan.count)
            ids[moving.kind] = frozenset(moving.ids)
    return Changed(batch.id, ids)


def _write_districts(connection: Connection, batch: journal.Batch, request: Request) -> int:
    """The old district ended (or renamed), the new one made or joined; the id of the new one, 0 for a new name."""
    old, new = _district(connection, request.old), _district(connection, request.new)
    if old is None:
        raise Refusal("record.gone", "変更前の校(地)区が見つかりません。")
    if request.change == RENAME:
        batch.change(identified(district_changes.abolished(old, request, 0)))
        return 0
    if new is None:
        fresh = district_changes.joined(district_changes.made(old, request), old, request)
        number = batch.create(identified(fresh)).id
    else:
        number = batch.change(identified(district_changes.joined(new, old, request))).id
    batch.change(identified(district_changes.abolished(old, request, number)))
    return number


def _district(connection: Connection, district: int) -> District | None:
    found = records.get(connection, "districts", district) if district else None
    return found if isinstance(found, District) else None


def _concerned(connection: Connection, request: Request) -> dict[str, list[Record]]:
    """Every record of the registers that move which names the old district, by register."""
    roots: dict[str, dict[int, None]] = {kind: {} for kind in KINDS}
    for each in pointers(connection, "districts", (request.old,)):
        if each.kind in roots:
            roots[each.kind][each.root] = None
    return {kind: list(records.get_many(connection, kind, ids).values()) for kind, ids in roots.items() if ids}


def _offers(workspace: Workspace, kind: str, request: Request, found: Sequence[Record]) -> Iterator[Offer]:
    """What the clerk is asked about, those whose place seems to go first; names only where the clerk may know them."""
    offered = [each for each in found if district_changes.is_offered(each, request)]
    if not offered:
        return
    register = REGISTERS[kind]
    keys = (register.person or register.name, register.name, register.address)
    rows = searching.rows(workspace, kind, [each.id for each in offered], keys)
    for each, (person, name, address) in zip(offered, rows, strict=True):
        shown = f"{name} {person}" if person != name else name
        yield Offer(kind, each.id, shown, address, district_changes.seems_to_go(each, request))


def _moving(workspace: Workspace, kind: str, request: Request, found: Sequence[Record]) -> Moving:
    ids = tuple(each.id for each in found if district_changes.moves(each, request))
    register = REGISTERS[kind]
    shown = register.person or register.name
    masked = hides(workspace.clerk.roles, kind, shown)
    samples = [] if masked else [row[0] for row in searching.rows(workspace, kind, ids[:SAMPLES], (shown,))]
    return Moving(kind, register.label, ids, tuple(each for each in samples if each), len(found) - len(ids))
