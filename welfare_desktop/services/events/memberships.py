"""所属: which organisations belong to a body (見守り部会 …) on a day."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from welfare_desktop.domain.registers.organisations import Membership, Organisation, OrganisationContact
from welfare_desktop.domain.registers.vocabulary import MEMBERSHIP
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.year_figures import stands
from welfare_desktop.services import plain_books
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import child_rows, records

KIND = "organisations"
_HEADS = ("団体名", "種別", "所属", "加入日", "脱退日", "担当者", "電話")


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation in a body, with whom to ask for there on that day."""

    organisation: Organisation
    membership: Membership
    contact: OrganisationContact | None

    @property
    def phone(self) -> str:
        """The contact's telephone, else the organisation's."""
        return (self.contact.phone if self.contact else "") or self.organisation.phone or ""


@dataclass(frozen=True, slots=True)
class Members:
    """Who belongs where on a day, and how many each body has."""

    day: str
    members: tuple[Member, ...]
    counts: Mapping[str, int]


@verb("records.view")
def members(workspace: Workspace, day: str, body: str = "") -> Members:
    """The members of a body ("": of any) on an ISO day, in their reading order; counts of every body."""
    with workspace.store.reading() as connection:
        ids = {each for each, _, _ in child_rows.stream(connection, KIND, "memberships", ("body",))}
        found = records.get_many(connection, KIND, ids).values()
    held = [
        Member(each, membership, _contact(each, day))
        for each in found
        if isinstance(each, Organisation)
        for membership in each.memberships
        if stands(membership.since, membership.until, day) and stands(None, each.ended_on, day)
    ]
    counts = Counter(each.membership.body or "" for each in held)
    ordered = sorted(held, key=lambda each: each.organisation.name_kana or each.organisation.name or "")
    wanted = tuple(each for each in ordered if body in ("", each.membership.body))
    return Members(day, wanted, {name: counts[name] for name in MEMBERSHIP.options})


@verb("lists.export")
def write_book(
    workspace: Workspace, shown: Members, body: str, path: Path, progress: Progress = no_progress
) -> Written:
    """Write the members shown as a workbook."""
    day = Date().show
    rows = tuple(
        (
            each.organisation.name,
            each.organisation.kind,
            each.membership.body,
            day(each.membership.since) or None,
            day(each.membership.until) or None,
            each.contact.name if each.contact else None,
            each.phone or None,
        )
        for each in shown.members
    )
    title = f"{body or '部会・協議会'} 所属団体({day(shown.day)}現在)"
    book = Book(title, KIND, _HEADS, rows, tuple(each.organisation.id for each in shown.members))
    return plain_books.write(workspace, book, path, progress)


def _contact(organisation: Organisation, day: str) -> OrganisationContact | None:
    return next((each for each in organisation.contacts if stands(each.since, each.until, day)), None)
