"""What may leave the office in an exchange: the one place that consent, non-disclosure and roles are applied."""

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.vocabulary import RECIPIENT
from welfare_desktop.domain.sharing import NO_CONSENT, OTHER, UNDISCLOSED
from welfare_desktop.domain.values import Choice
from welfare_desktop.domain.values.contract import Marked
from welfare_desktop.domain.watching.consents import GIVEN
from welfare_desktop.services import sharing
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, search
from welfare_desktop.store.database import Connection
from welfare_desktop.store.packages import withheld
from welfare_desktop.store.tables import ROOTS

REFUSED, CITY = "不同意", "市"
ROLE = "role"
"""The ledger key of what somebody was asked to do (委嘱区分), in registers that have one."""
NO_ROLE, UNWRITTEN = "", "記載なし"
"""Where no role is written: its key, and what it is called."""
_APPOINTMENTS = "appointments"


@verb("exchange.send")
def shareable(
    workspace: Workspace, kind: str, ids: Sequence[int], recipient: str, purpose: str, *, agreed_only: bool = False
) -> Told:
    """Which of these records may be told to this recipient for this purpose, and what of them is closed.

    Left out: 非開示, which overrides every consent, and households that said no (SAFETY.md); with `agreed_only` also
    those that were not asked yet. Closed are 非開示 contacts, and the names of people who are 非開示.
    """
    del purpose  # asked for, so that no caller has to change when consent is given by purpose
    with workspace.store.reading() as connection:
        hidden = withheld.undisclosed(connection, kind)
        refused = withheld.refused(connection, kind, recipient) - hidden
        unasked = _unagreed(connection, kind, ids, recipient) - hidden - refused if agreed_only else set[int]()
    stays = {UNDISCLOSED: hidden, REFUSED: refused, NO_CONSENT: unasked}
    counts = {reason: sum(each in those for each in ids) for reason, those in stays.items()}
    kept = tuple(each for each in ids if all(each not in those for those in stays.values()))
    told = sharing.told(workspace, kind, kept, OTHER)
    left = {reason: count for reason, count in counts.items() if count}
    return dataclasses.replace(told, ids=kept, withheld=left, bare=frozenset())


@verb("exchange.send")
def unagreed(workspace: Workspace, kind: str, ids: Sequence[int], recipient: str) -> int:
    """How many of these records are of people who have not agreed that this recipient is told of them."""
    with workspace.store.reading() as connection:
        return len(_unagreed(connection, kind, ids, recipient))


def asks_consent(kind: str) -> bool:
    """Whether the people of a register are asked who may be told of them."""
    return "consents" in ROOTS[kind].children


def _unagreed(connection: Connection, kind: str, ids: Sequence[int], recipient: str) -> set[int]:
    """Those who did not agree; a partner who is no recipient of consents is the city, whose lists are exchanged."""
    if not asks_consent(kind):
        return set()
    found = RECIPIENT.parse(recipient)
    named = found.value if isinstance(found, Marked) else found
    said = withheld.answers(connection, kind, named if isinstance(named, str) and named else CITY)
    return {each for each in ids if said.get(each) != GIVEN}


@verb("exchange.send")
def role_counts(workspace: Workspace, kind: str) -> dict[str, int]:
    """The roles (委嘱区分) of a register with how many current records have each; `NO_ROLE` where none is written.

    Empty for a register without roles. Somebody of two roles counts for both.
    """
    if not has_roles(kind):
        return {}
    with workspace.store.reading() as connection:
        current = search.ids(connection, Listing(kind, ended=False))
        said = _roles(connection, kind)
    counts = Counter(role for record in current for role in said.get(record, {NO_ROLE}))
    value_type = KINDS[kind].field(ROLE).type
    order = value_type.options if isinstance(value_type, Choice) else sorted(counts)
    return {role: counts[role] for role in (*order, NO_ROLE) if counts[role]}


@verb("exchange.send")
def role_named(_workspace: Workspace, kind: str, name: str) -> str:
    """The role somebody writes so (民生委員), or `NO_ROLE`. Refusal when the register has no such role."""
    value_type = KINDS[kind].field(ROLE).type if has_roles(kind) else None
    found = value_type.parse(name) if isinstance(value_type, Choice) else None
    found = found.value if isinstance(found, Marked) else found
    if isinstance(found, str) or name == UNWRITTEN:
        return found if isinstance(found, str) else NO_ROLE
    if not isinstance(value_type, Choice):
        raise Refusal(
            "exchange.no-roles",
            "「{label}」の登録には委嘱区分がありません。",
            todo="委嘱区分を指定せずに、もう一度行ってください。",
            values={"label": KINDS[kind].label},
        )
    raise Refusal(
        "exchange.unknown-role",
        "委嘱区分「{role}」はありません。",
        todo="次のいずれかを指定してください: {roles}",
        values={"role": name, "roles": "、".join((*value_type.options, UNWRITTEN))},
    )


def has_roles(kind: str) -> bool:
    """Whether the records of a register can be chosen by role."""
    return any(column.key == ROLE for column in KINDS[kind].columns)


def of_roles(connection: Connection, kind: str, ids: Sequence[int], roles: Collection[str]) -> list[int]:
    """Those of the records that have one of the roles now; all of them where no role is named."""
    if not roles or not has_roles(kind):
        return list(ids)
    said = _roles(connection, kind)
    return [each for each in ids if not said.get(each, {NO_ROLE}).isdisjoint(roles)]


def _roles(connection: Connection, kind: str) -> Mapping[int, set[str]]:
    """By record its roles; of people who serve those of every appointment that has not ended."""
    found: dict[int, set[str]] = {}
    if _APPOINTMENTS not in ROOTS[kind].children:
        return {record: {role or NO_ROLE} for record, (role,) in child_rows.facts(connection, kind, (ROLE,))}
    for record, _, (role, ended_on) in child_rows.stream(connection, kind, _APPOINTMENTS, (ROLE, "ended_on")):
        if not ended_on:
            found.setdefault(record, set()).add(role or NO_ROLE)
    return found
