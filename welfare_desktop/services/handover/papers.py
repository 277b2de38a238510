"""引継書: for each receiver the households they take over, with what may be told of them."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.serving.charges import CONSENT_OF
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


@verb("lists.print")
def handover_papers(workspace: Workspace, day: str, progress: Progress = no_progress) -> RosterJob:
    """引継書 of everything that was handed over on a day, receiver by receiver. Refusal when nothing was.

    A household that may not be told of to the receiver keeps its number, and its name unless it is 非開示.
    """
    with workspace.store.reading() as connection:
        who = serving.read(connection)
        rows = child_rows.stream(connection, KIND, "assignments", ("since", "until"))
        begun = {household for household, _, (since, until) in rows if since == day and not until}
        found = records.get_many(connection, KIND, sorted(begun))
    lines = [
        (each.person, each, household)
        for household in found.values()
        if isinstance(household, Household)
        for each in household.assignments
        if each.since == day and not each.until and isinstance(each.person, int)
    ]
    with workspace.store.reading() as connection:
        pledged = withheld.pledged(connection, {person for person, _, _ in lines})
    trusted = pledged if sharing.trusts_the_pledged(workspace) else set[int]()
    lines.sort(key=lambda line: (line[0], line[2].neighbourhood or "", line[2].number or ""))
    groups = tuple(
        Group(
            f"{who.people[person].name} 様",
            (
                Section(
                    "",
                    tuple(_row(who, each, household, day, trusted=person in trusted) for _, each, household in taken),
                ),
            ),
        )
        for person, taken in groupby(lines, key=lambda line: line[0])
    )
    roster = Roster("引継書", COLUMNS, groups, as_of=f"{Date().show(day)}引継ぎ", unit="世帯")
    people = tuple(household.id for _, _, household in lines)
    return papers.laid_out(
        workspace, roster, people, progress, purpose="見守りの引継ぎ", recipient="新しい担当者", kind=KIND
    )


def closing(household: Household, role: str, *, trusted: bool) -> str:
    """What stands for address and contacts that the receiver may not have; "" when nothing is closed."""
    undisclosed = bool(household.non_disclosures) or any(each.non_disclosure for each in household.members)
    state = state_of(household, CONSENT_OF.get(role, "福祉協力員"))
    why = why_left_out(state, undisclosed=undisclosed, trusted=trusted)
    return CLOSED if why == UNDISCLOSED else REFUSED if why else ""


def _row(who: Serving, assignment: Assignment, household: Household, day: str, *, trusted: bool) -> tuple[str, ...]:
    closed = closing(household, assignment.role or "", trusted=trusted)
    head = household.members[0] if household.members else None
    name = (head.name or "") if head else ""
    phones = "\n".join(each for each in (head.phone, head.mobile) if each) if head else ""
    how = " ".join(each for each in (assignment.method, assignment.frequency) if each)
    before = _before(household, assignment, day, {each.id: each.name for each in who.people.values()})
    note = "\n".join(
        each for each in (f"鍵: {household.key_holder}" if household.key_holder else "", household.note) if each
    )
    return (
        household.number or "",
        household.neighbourhood or "",
        CLOSED if closed == CLOSED else f"{head.name_kana}\n{name}" if head and head.name_kana else name,
        closed or f"{household.address or ''} {household.building or ''}".strip(),
        "" if closed else phones,
        " ".join(each for each in (household.household_type, household.living_alone) if each),
        how,
        "" if closed else "\n".join(_contacts(household)),
        before,
        "" if closed else note,
    )


def _contacts(household: Household) -> Iterator[str]:
    for each in household.contacts:
        if not each.non_disclosure:
            yield " ".join(part for part in (each.name, each.relation, each.phone or each.mobile) if part)


def _before(household: Household, assignment: Assignment, day: str, names: Mapping[int, str]) -> str:
    """Who had it in charge until the day."""
    ended = next((each for each in household.assignments if each.role == assignment.role and each.until == day), None)
    return names.get(ended.person, "") if ended and isinstance(ended.person, int) else ""
