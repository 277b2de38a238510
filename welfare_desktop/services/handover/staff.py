"""担当替え of staff: districts, roles and cases go from one colleague to others, in one batch with a 引継書.

Districts name their CSW and cases their 担当CSW by name. Cases are moved only by the case team; others see how many.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.permissions import CASES, allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.staff import StaffDuty, StaffMember
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.serving.charges import LEFT, NOBODY, Charge, Taking
from welfare_desktop.domain.values import Date, last_day
from welfare_desktop.services import batches
from welfare_desktop.services.handover.households import VERB, HandedOver
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import papers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

STAFF, DISTRICTS = "staff", "districts"
CSW = "CSW"
LABELS: Mapping[str, str] = {STAFF: "役割", DISTRICTS: "校(地)区", CASES: "ケース"}
COLUMNS = (
    Column("kind", "種別", 8),
    Column("name", "校(地)区・受付番号", 16),
    Column("detail", "内容", 30),
    Column("before", "前の担当", 12),
    Column("done", "引継ぎ確認", 10),
)


@dataclass(frozen=True, slots=True)
class Duties:
    """The staff, and what every one of them has in charge; `lines` tells name and detail of a charge.

    Held by 0 are districts and cases that name nobody of the staff. `left` are those who are there no more.
    """

    day: str
    staff: Mapping[int, str]
    left: frozenset[int]
    charges: tuple[Charge, ...]
    lines: Mapping[str, tuple[str, str]]
    may_move_cases: bool

    def of(self, member: int) -> tuple[Charge, ...]:
        """What one of them has in charge."""
        return tuple(each for each in self.charges if each.holder == member)


@verb("records.view")
def duties(workspace: Workspace, day: str) -> Duties:
    """Districts, roles and open cases of every member of staff on a day; cases only by number and state."""
    with workspace.store.reading() as connection:
        staff, left, found = _read(connection, day)
    may = allows(workspace.clerk.roles, "records.edit", CASES)
    lines = {charge.key: text for charge, text in found}
    return Duties(day, staff, left, tuple(charge for charge, _ in found), lines, may)


def forsaken(connection: Connection, day: str, *, cases: bool) -> int:
    """How many districts (and cases) somebody who left the staff still stands for; districts of nobody count too."""
    _, left, found = _read(connection, day)
    open_ones = {
        (charge.kind, charge.record)
        for charge, _ in found
        if (charge.kind == DISTRICTS and charge.why) or (cases and charge.kind == CASES and charge.holder in left)
    }
    return len(open_ones)


def _read(
    connection: Connection, day: str
) -> tuple[Mapping[int, str], frozenset[int], Sequence[tuple[Charge, tuple[str, str]]]]:
    """The staff, those of them who left by a day, and all charges with what is told of them."""
    facts = list(child_rows.facts(connection, STAFF, ("name", "ended_on")))
    staff = {each: str(name or "") for each, (name, _) in facts}
    left = frozenset(each for each, (_, ended) in facts if ended and last_day(ended) <= day)
    places = {each: str(name or "") for each, (name,) in child_rows.facts(connection, DISTRICTS, ("name",))}
    by_name = {name_key(name): each for each, name in sorted(staff.items(), key=lambda each: each[0] not in left)}
    found = [
        *_roles(connection, places, day),
        *_districts(connection, by_name),
        *_cases(connection, by_name, places),
    ]
    return (
        staff,
        left,
        [(dataclasses.replace(charge, why=LEFT) if charge.holder in left else charge, text) for charge, text in found],
    )


@verb("records.edit")
def transfer(workspace: Workspace, takings: Sequence[Taking], day: str, reason: str = "") -> HandedOver:
    """Hand districts, roles and cases over on a day, in one batch.

    Refusals: nothing to hand over; cases by somebody outside the case team; something moved meanwhile.
    """
    if not takings:
        raise Refusal("handover.empty", "引き継ぐ相手が、まだ決まっていません。")
    if any(each.charge.kind == CASES for each in takings) and not allows(workspace.clerk.roles, "records.edit", CASES):
        raise Refusal(
            "permission.denied", "相談・ケースを引き継ぐ権限がありません。", todo="ケース担当に依頼してください。"
        )
    touched: dict[str, frozenset[int]] = {}
    with workspace.store.writing() as connection:
        staff = {each: str(name or "") for each, (name,) in child_rows.facts(connection, STAFF, ("name",))}
        with batches.opened(workspace, connection, VERB, reason) as batch:
            for kind in (STAFF, DISTRICTS, CASES):
                taken = [each for each in takings if each.charge.kind == kind]
                changed = _changed(connection, kind, taken, staff, day)
                batch.change_many([identified(each) for each in changed])
                if changed:
                    touched[kind] = frozenset(each.id for each in changed)
    return HandedOver(batch.kept, touched)


@verb("lists.print")
def transfer_papers(
    workspace: Workspace, found: Duties, takings: Sequence[Taking], progress: Progress = no_progress
) -> RosterJob:
    """引継書 of a transfer, receiver by receiver. Refusal when nothing is handed over."""
    of_receiver: dict[int, list[Taking]] = defaultdict(list)
    for each in takings:
        of_receiver[each.receiver].append(each)
    groups = tuple(
        Group(f"{found.staff[receiver]} 様", (Section("", tuple(_row(found, each) for each in taken)),))
        for receiver, taken in of_receiver.items()
    )
    roster = Roster("職員引継書", COLUMNS, groups, as_of=f"{Date().show(found.day)}引継ぎ", unit="件")
    people = tuple(each.charge.record for each in takings)
    return papers.laid_out(workspace, roster, people, progress, purpose="職員の引継ぎ", kind="")


def _roles(connection: Connection, places: Mapping[int, str], day: str) -> Iterator[tuple[Charge, tuple[str, str]]]:
    keys = ("role", "district", "since", "until")
    for member, child, (role, district, _, until) in child_rows.stream(connection, STAFF, "duties", keys):
        if not until or last_day(until) > day:
            place = places.get(district, "") if isinstance(district, int) else district or "全区"
            yield Charge(STAFF, member, child, role or "", member), (place, role or "")


def _districts(connection: Connection, by_name: Mapping[str, int]) -> Iterator[tuple[Charge, tuple[str, str]]]:
    keys = ("name", "csw", "chair_name", "abolished_on")
    for district, (name, csw, chair, abolished) in child_rows.facts(connection, DISTRICTS, keys):
        if not abolished:
            member = by_name.get(name_key(csw), 0) if csw else 0
            why = "" if member else NOBODY
            yield Charge(DISTRICTS, district, 0, CSW, member, why), (name or "", f"会長 {chair}" if chair else "")


def _cases(
    connection: Connection, by_name: Mapping[str, int], places: Mapping[int, str]
) -> Iterator[tuple[Charge, tuple[str, str]]]:
    """Open cases: what of them the whole staff may see."""
    keys = ("number", "responsible", "status", "district", "closed_on")
    for case, (number, responsible, status, district, closed) in child_rows.facts(connection, CASES, keys):
        if not closed:
            member = by_name.get(name_key(responsible), 0) if responsible else 0
            place = places.get(district, "") if isinstance(district, int) else ""
            charge = Charge(CASES, case, 0, CSW, member, "" if member else NOBODY)
            yield charge, (number or "", " ".join(p for p in (status, place) if p))


def _changed(
    connection: Connection, kind: str, taken: Sequence[Taking], staff: Mapping[int, str], day: str
) -> list[Record]:
    """The records of one register as the transfer leaves them."""
    wanted = {each.charge.record for each in taken}
    if kind == STAFF:
        wanted |= {each.receiver for each in taken}
    now = records.get_many(connection, kind, wanted)
    for each in taken:
        before = now.get(each.charge.record)
        if isinstance(before, StaffMember):
            _move_duty(now, before, each, day)
        elif isinstance(before, District) and _is_held(before.csw, each.charge.holder, staff):
            now[before.id] = keep_past(before, dataclasses.replace(before, csw=staff[each.receiver]), day)
        elif isinstance(before, Case) and _is_held(before.responsible, each.charge.holder, staff):
            now[before.id] = keep_past(before, dataclasses.replace(before, responsible=staff[each.receiver]), day)
        else:
            raise _moved()
    return list(now.values())


def _is_held(name: str | None, holder: int, staff: Mapping[int, str]) -> bool:
    """Whether a name is still that of the holder; of nobody (0) when nobody of the staff bears it."""
    if holder:
        return name_key(name or "") == name_key(staff[holder])
    return not name or name_key(name) not in {name_key(each) for each in staff.values()}


def _move_duty(now: dict[int, Record], member: StaffMember, taking: Taking, day: str) -> None:
    """End the duty with one and begin it with the other."""
    duty = next((each for each in member.duties if each.id == taking.charge.child), None)
    if duty is None or duty.until:
        raise _moved()
    ended = tuple(dataclasses.replace(each, until=day) if each is duty else each for each in member.duties)
    now[member.id] = dataclasses.replace(member, duties=ended)
    receiver = now.get(taking.receiver)  # who may be the same, from another day on
    if not isinstance(receiver, StaffMember):
        raise _moved()
    new = StaffDuty(role=duty.role, district=duty.district, since=day, note=duty.note)
    now[receiver.id] = dataclasses.replace(receiver, duties=(*receiver.duties, new))


def _moved() -> Refusal:
    return Refusal(
        "handover.moved",
        "一覧を開いた後に、担当が変わったものがあります。",
        "まだ何も引き継いでいません。",
        "F5で一覧を最新にしてください。",
    )


def _row(found: Duties, taking: Taking) -> tuple[str, ...]:
    name, detail = found.lines[taking.charge.key]
    return LABELS[taking.charge.kind], name, detail, found.staff.get(taking.charge.holder, ""), ""
