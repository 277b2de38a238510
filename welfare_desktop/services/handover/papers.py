"""引継書: for each receiver the households they take over, with what may be told of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.serving.charges import CONSENT_OF, Taking
from welfare_desktop.domain.sharing import CLOSED, UNDISCLOSED, why_left_out
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.watching.consents import state_of
from welfare_desktop.services import sharing
from welfare_desktop.services.handover.households import KIND
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import papers, serving
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.packages import withheld

REFUSED = "（提供の同意なし）"
COLUMNS = (
    Column("number", "整理番号", 6, wraps=False),
    Column("neighbourhood", "町内会", 9),
    Column("head_name", "世帯主・見守り対象", 12, reading=True),
    Column("address", "住所", 16),
    Column("phone", "電話", 9),
    Column("type", "世帯類型", 9),
    Column("how", "見守り方法・頻度", 9),
    Column("contacts", "緊急連絡先", 15),
    Column("before", "前の担当", 9),
    Column("note", "鍵・備考", 12),
)


@dataclass(frozen=True, slots=True)
class _Given:
    """A household given to somebody: as what, and who had it before."""

    person: int
    assignment: Assignment
    household: Household
    before: int = 0

    def order(self) -> tuple[int, str, str]:
        return self.person, self.household.neighbourhood or "", self.household.number or ""


@verb("lists.print")
def handover_papers(
    workspace: Workspace, day: str, takings: Sequence[Taking] = (), progress: Progress = no_progress
) -> RosterJob:
    """引継書, receiver by receiver: of what is meant to be handed over, else of all that was on the day.

    A household that may not be told of to the receiver keeps its number and who had it; unless it is 非開示, also its
    name, its 町内会 and how it is watched over.
    Refusal when there is nothing.
    """
    with workspace.store.reading() as connection:
        who = serving.read(connection)
        given = sorted(_meant(connection, takings) if takings else _begun(connection, day), key=_Given.order)
        pledged = withheld.pledged(connection, {each.person for each in given})
    if not given:
        raise Refusal(
            "handover.no-paper",
            "{day}に引き継いだ世帯は、まだありません。",
            todo="新しい担当を決めると、引き継ぐ前に引継書(案)を印刷できます。",
            values={"day": Date().show(day)},
        )
    trusted = pledged if sharing.trusts_the_pledged(workspace) else set[int]()
    groups = tuple(
        Group(
            f"{who.people[person].name} 様",
            (Section("", tuple(_row(who, each, trusted=person in trusted) for each in taken)),),
        )
        for person, taken in groupby(given, key=lambda each: each.person)
    )
    title = "引継書（案）" if takings else "引継書"
    roster = Roster(title, COLUMNS, groups, as_of=f"{Date().show(day)}引継ぎ", unit="世帯")
    people = tuple(each.household.id for each in given)
    return papers.laid_out(
        workspace, roster, people, progress, purpose="見守りの引継ぎ", recipient="新しい担当者", kind=KIND
    )


def _meant(connection: Connection, takings: Sequence[Taking]) -> Iterator[_Given]:
    """What is to be handed over."""
    found = records.get_many(connection, KIND, sorted({each.charge.record for each in takings}))
    for taking in takings:
        charge, household = taking.charge, found.get(taking.charge.record)
        if isinstance(household, Household):
            now = next(
                (each for each in household.assignments if each.id == charge.child), Assignment(role=charge.role)
            )
            yield _Given(taking.receiver, now, household, charge.holder)


def _begun(connection: Connection, day: str) -> Iterator[_Given]:
    """What was handed over on a day."""
    rows = child_rows.stream(connection, KIND, "assignments", ("since", "until"))
    begun = {household for household, _, (since, until) in rows if since == day and not until}
    for household in records.get_many(connection, KIND, sorted(begun)).values():
        if isinstance(household, Household):
            for each in household.assignments:
                if each.since == day and not each.until and isinstance(each.person, int):
                    yield _Given(each.person, each, household, _before(household, each, day))


def closing(household: Household, role: str, *, trusted: bool) -> str:
    """What stands for address and contacts that the receiver may not have; "" when nothing is closed."""
    undisclosed = bool(household.non_disclosures) or any(each.non_disclosure for each in household.members)
    state = state_of(household, CONSENT_OF.get(role, "福祉協力員"))
    why = why_left_out(state, undisclosed=undisclosed, trusted=trusted)
    return CLOSED if why == UNDISCLOSED else REFUSED if why else ""


def _row(who: Serving, given: _Given, *, trusted: bool) -> tuple[str, ...]:
    assignment, household = given.assignment, given.household
    closed = closing(household, assignment.role or "", trusted=trusted)
    head = household.members[0] if household.members else None
    name = (head.name or "") if head else ""
    phones = "\n".join(each for each in (head.phone, head.mobile) if each) if head else ""
    how = " ".join(each for each in (assignment.method, assignment.frequency) if each)
    before = who.people[given.before].name if given.before in who.people else ""
    note = "\n".join(
        each for each in (f"鍵: {household.key_holder}" if household.key_holder else "", household.note) if each
    )
    hidden = closed == CLOSED
    return (
        household.number or "",
        "" if hidden else household.neighbourhood or "",
        CLOSED if hidden else f"{head.name_kana}\n{name}" if head and head.name_kana else name,
        closed or f"{household.address or ''} {household.building or ''}".strip(),
        "" if closed else phones,
        "" if hidden else " ".join(each for each in (household.household_type, household.living_alone) if each),
        "" if hidden else how,
        "" if closed else "\n".join(_contacts(household)),
        before,
        "" if closed else note,
    )


def _contacts(household: Household) -> Iterator[str]:
    for each in household.contacts:
        if not each.non_disclosure:
            yield " ".join(part for part in (each.name, each.relation, each.phone or each.mobile) if part)


def _before(household: Household, assignment: Assignment, day: str) -> int:
    """Who had it in charge until the day; 0 for nobody."""
    ended = next((each for each in household.assignments if each.role == assignment.role and each.until == day), None)
    return ended.person if ended and isinstance(ended.person, int) else 0
