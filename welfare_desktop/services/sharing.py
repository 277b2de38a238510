"""The one place where consent and 非開示 are applied to what is printed, written and given away.

A paper or file says whom it is for. For the office's own use everything stands on it and 非開示 is marked; for
somebody else `told` leaves out who may not be told of, and `veiled` closes what of the others may not be read.
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from welfare_desktop.domain import sharing
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.permissions import ADMINISTRATOR, CASE_WORKER, CASES, restricts
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.sharing import CLOSED, NAME_ONLY, NO_CONSENT, NOT_LISTED, OFFICE, RESTRICTED, UNDISCLOSED
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, pages, settings
from welfare_desktop.store.database import Connection
from welfare_desktop.store.packages import withheld
from welfare_desktop.store.tables import ROOTS

_TRUST = "sharing.trust-the-pledged"
RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True)
class Told:
    """What stands on a paper for somebody: the records in order, how many are left out and why.

    `marks` says of records on a paper of the office's own what of them is 非開示. Of those in `bare` only the name is
    told; `contacts` (record → numbers from 1) are closed, and so are the names of `people` (register → ids). What is
    restricted of the cases `shut` is closed to the clerk themselves.
    """

    ids: tuple[int, ...]
    withheld: Mapping[str, int] = field(default_factory=dict[str, int])
    marks: Mapping[int, str] = field(default_factory=dict[int, str])
    bare: frozenset[int] = frozenset()
    contacts: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    people: Mapping[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])
    shut: frozenset[int] = frozenset()

    @property
    def veils(self) -> bool:
        """Whether anything of the records that stay is closed."""
        return bool(self.bare or self.contacts or self.people or self.shut)


@verb("records.view")
def told(
    workspace: Workspace, kind: str, ids: Sequence[int], to: str, in_charge: Mapping[int, int] | None = None
) -> Told:
    """What of these records stands on a paper for somebody: `OFFICE`, one of the recipients of consents, or OTHER.

    `in_charge` says by record to whom the paper goes, where that is who watches over it.
    """
    with workspace.store.reading() as connection:
        hidden = withheld.undisclosed(connection, kind)
        contacts = withheld.undisclosed_contacts(connection, kind)
        if to == OFFICE:
            marks = {one: _mark(one in hidden, contacts.get(one, ())) for one in (*hidden, *contacts)}
            return Told(tuple(ids), marks=marks, shut=restricting.closed(workspace, connection, kind))
        why, bare = _reasons(workspace, connection, kind, to, hidden, in_charge or {})
        people = {other: frozenset(withheld.undisclosed(connection, other)) for other in _referred(KINDS[kind])}
    reasons = {one: reason for one in ids if (reason := why(one))}
    kept = tuple(one for one in ids if one not in reasons)
    told_by_name = frozenset(bare.intersection(kept))
    counts = Counter(reasons.values())
    counts.update({NAME_ONLY: len(told_by_name)} if told_by_name else {})
    return Told(kept, dict(counts), {}, told_by_name, contacts, {other: each for other, each in people.items() if each})


@verb("office.view")
def require_purpose(workspace: Workspace, to: str, purpose: str) -> None:
    """Refuse what is given to somebody, or made by a clerk of no special role, without saying what for."""
    senior = not workspace.clerk.roles.isdisjoint({CASE_WORKER, ADMINISTRATOR})
    if not purpose and (to != OFFICE or not senior):
        raise Refusal(
            "sharing.purpose",
            "利用目的が書かれていません。",
            "まだ何も作られていません。",
            "利用目的を入力してください。",
        )


@verb("office.view")
def trusts_the_pledged(workspace: Workspace) -> bool:
    """Whether who has given the pledge gets their own households even where consent is 未確認."""
    with workspace.store.reading() as connection:
        return bool(settings.get(connection, _TRUST, True))


@verb("settings.change")
def keep_trust(workspace: Workspace, trusts: bool) -> None:
    """Set it for the whole office."""
    with workspace.store.writing() as connection:
        settings.put(connection, _TRUST, trusts)


def veiled(kind: str, told_: Told, record: RecordT) -> RecordT:
    """A record as it may be read: without closed contacts, and by its name alone where no more may be told."""
    record = restricting.veiled(record, told_.shut)
    numbers = told_.contacts.get(record.id, ())
    changes: dict[str, Any] = {}
    if numbers:
        contacts: tuple[Record, ...] = getattr(record, "contacts")  # noqa: B009 - only some records have them
        changes["contacts"] = tuple(each for number, each in enumerate(contacts, 1) if number not in numbers)
    open_record = dataclasses.replace(record, **changes) if changes else record
    if record.id not in told_.bare:
        return open_record
    return _bare(open_record, frozenset({KINDS[kind].name, KINDS[kind].kana}))


def closings(
    connection: Connection, kind: str, told_: Told, chosen: Sequence[int], keys: Sequence[str]
) -> list[Mapping[int, str]]:
    """What stands in place of cells of a list that may not be read: for each record by place of its ledger key."""
    if not told_.veils:
        return [{}] * len(chosen)
    register = KINDS[kind]
    personal = [at for at, key in enumerate(keys) if _is_closed_where_bare(register, key)]
    pointing = [(at, other) for at, key in enumerate(keys) if (other := _points_to(register, key)) in told_.people]
    pointed = pages.values(connection, kind, chosen, [keys[at] for at, _ in pointing])
    found: list[Mapping[int, str]] = []
    for record, points in zip(chosen, pointed, strict=True):
        closed = dict.fromkeys(personal if record in told_.bare else (), "")
        begins = tuple(f"contacts.{number}." for number in told_.contacts.get(record, ()))
        closed |= {at: "" for at, key in enumerate(keys) if key.startswith(begins)} if begins else {}
        closed |= {at: WITHHELD for at, key in enumerate(keys) if restricts(key)} if record in told_.shut else {}
        named = ((at, point in told_.people[other]) for (at, other), point in zip(pointing, points, strict=True))
        found.append(closed | {at: CLOSED for at, hidden in named if hidden})
    return found


_Why: TypeAlias = Callable[[int], str]


def _reasons(
    workspace: Workspace, connection: Connection, kind: str, to: str, hidden: set[int], in_charge: Mapping[int, int]
) -> tuple[_Why, set[int]]:
    """Why a record is not told of ("": it is), and those told by the name alone."""
    if "consents" in ROOTS[kind].children:
        states = withheld.answers(connection, kind, to)
        trusted: set[int] = set()
        if in_charge and settings.get(connection, _TRUST, True):
            trusted = withheld.pledged(connection, set(in_charge.values()))
        return lambda one: sharing.why_left_out(
            states.get(one), undisclosed=one in hidden, trusted=in_charge.get(one) in trusted
        ), set()
    if kind == "volunteers":
        listed = {one: said for one, (said,) in child_rows.facts(connection, kind, ("roster_consent",))}
        unknown = {one for one, said in listed.items() if said is None}
        return lambda one: UNDISCLOSED if one in hidden else NOT_LISTED if listed.get(one) is False else "", unknown
    if kind == CASES:
        agreed = {one for one, (day,) in child_rows.facts(connection, kind, ("consent_on",)) if day}
        shut = restricting.closed(workspace, connection, kind)
        return (
            lambda one: (
                UNDISCLOSED if one in hidden else RESTRICTED if one in shut else "" if one in agreed else NO_CONSENT
            ),
            set(),
        )
    return lambda one: UNDISCLOSED if one in hidden else "", set()


def _mark(undisclosed: bool, contacts: Sequence[int]) -> str:
    parts = [UNDISCLOSED] if undisclosed else []
    return "、".join((*parts, *(f"緊急連絡先{number} {UNDISCLOSED}" for number in contacts)))


def _referred(kind: Kind) -> set[str]:
    """The registers whose people may be 非開示 to which records of this one point."""
    classes = (kind.record, *(child.record for child in children_of(kind.record).values()))
    types = (fact.type for each in classes for fact in fields_of(each).values())
    kinds = {type_.kind for type_ in types if isinstance(type_, Reference)}
    return {each for each in kinds if "non_disclosures" in ROOTS[each].children}


def _points_to(kind: Kind, key: str) -> str:
    type_ = kind.field(key).type
    return type_.kind if isinstance(type_, Reference) else ""


def _is_closed_where_bare(kind: Kind, key: str) -> bool:
    return kind.field(key).personal and key not in (kind.name, kind.kana)


def _bare(record: RecordT, kept: frozenset[str]) -> RecordT:
    """The record without personal facts but these, its children too."""
    changes: dict[str, Any] = {
        key: None for key, fact in fields_of(type(record)).items() if fact.personal and key not in kept
    }
    for key in children_of(type(record)):
        children: tuple[Record, ...] = getattr(record, key)
        changes[key] = tuple(_bare(each, frozenset()) for each in children)
    return dataclasses.replace(record, written=(), **changes)
