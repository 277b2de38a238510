"""Who may do what: one table, deny by default (SAFETY.md, "Roles").

A clerk has a set of roles; each verb names the roles that allow it. The scope of a verb is the
register it touches: cases have rules of their own. Nothing here looks at records; what is *shown* of
a case to whom is `hides`.
"""

from collections.abc import Mapping, Set

VIEWER = "閲覧のみ"
CLERK = "一般職員"
CASE_WORKER = "ケース担当"
ADMINISTRATOR = "管理者"
ROLES = (VIEWER, CLERK, CASE_WORKER, ADMINISTRATOR)

_EVERYBODY = frozenset(ROLES)
_STAFF = frozenset({CLERK, CASE_WORKER, ADMINISTRATOR})
_SENIOR = frozenset({CASE_WORKER, ADMINISTRATOR})
_CASE_TEAM = frozenset({CASE_WORKER})
_ADMINISTRATORS = frozenset({ADMINISTRATOR})

ALLOWED: Mapping[str, frozenset[str]] = {
    "office.view": _EVERYBODY,
    "records.view": _EVERYBODY,
    "records.edit": _STAFF,
    "records.join": _STAFF,
    "import.look": _STAFF,
    "import.propose": _STAFF,
    "import.carry-out": _SENIOR,
    "undo": _SENIOR,
    "exchange.view": _STAFF,
    "exchange.arrange": _SENIOR,
    "exchange.send": _STAFF,
    "exchange.receive": _STAFF,
    "exchange.carry-out": _SENIOR,
    "package.send": _SENIOR,
    "package.receive": _SENIOR,
    "package.join": _ADMINISTRATORS,
    "lists.export": _STAFF,
    "lists.print": _STAFF,
    "provisions.view": _EVERYBODY,
    "provisions.keep": _STAFF,
    "backups.view": _EVERYBODY,
    "backups.make": _EVERYBODY,
    "choices.keep": _EVERYBODY,
    "cases.work": _CASE_TEAM,
    "settings.change": _ADMINISTRATORS,
    "office.check": _ADMINISTRATORS,
    "year.close": _ADMINISTRATORS,
    "districts.change": _SENIOR,
}
"""Verb → roles that may do it in the registers other than cases."""

ALLOWED_FOR_CASES: Mapping[str, frozenset[str]] = {
    "records.view": _STAFF,
    "records.edit": _CASE_TEAM,
    "records.join": _CASE_TEAM,
    "import.carry-out": _CASE_TEAM,
    "import.propose": _CASE_TEAM,
    "lists.export": _CASE_TEAM,
    "lists.print": _CASE_TEAM,
    "exchange.arrange": frozenset[str](),
    "exchange.send": frozenset[str](),
    "exchange.receive": frozenset[str](),
    "exchange.carry-out": frozenset[str](),
}
"""Where a case is touched these rows stand instead."""

CASES = "cases"
OPEN_TO_STAFF = frozenset({"number", "responsible", "status", "district", "received_on", "closed_on"})
"""What of a case clerks outside the case team may see."""
_OPEN_THOUGH_RESTRICTED = OPEN_TO_STAFF | {"team", "restricted", "next_action_on"}


def allows(roles: Set[str], verb: str, scope: str = "") -> bool:
    """Whether one of the roles may do this. An unknown verb is denied."""
    allowed = ALLOWED.get(verb, frozenset[str]())
    if scope == CASES:
        allowed = ALLOWED_FOR_CASES.get(verb, allowed)
    return not allowed.isdisjoint(roles)


def hides(roles: Set[str], kind: str, key: str) -> bool:
    """Whether a ledger column is masked for these roles."""
    return kind == CASES and CASE_WORKER not in roles and key not in OPEN_TO_STAFF


def restricts(key: str) -> bool:
    """Whether a ledger key or field of a case under 閲覧制限 is closed to all but its own."""
    return key not in _OPEN_THOUGH_RESTRICTED


def opens_narratives(roles: Set[str]) -> bool:
    """Whether sealed narratives (S) are opened for these roles."""
    return CASE_WORKER in roles
