"""委嘱の決まり: what the office's 要綱 say about terms, seats, awards and letters, kept as settings."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from welfare_desktop.domain.registers.vocabulary import SERVICE_ROLE
from welfare_desktop.domain.serving.terms import NO_TERM, USUAL_RULES, Procedure, TermRule
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import settings
from welfare_desktop.store.database import Connection

_RULES = "terms.rules"
_OFFICE = "terms.office"


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """Everything the office may set about those who serve.

    A 福祉協力員 stands for `households_least` to `households_most` households of a district; a watcher with more
    than `heavy` households of their own is called 過重. `award_years` are the years of service that are honoured.
    `letter_text` is what a 委嘱状 says, with {区分} and {校区}, `signer` who signs it.
    """

    terms: Mapping[str, TermRule] = field(default_factory=lambda: dict(USUAL_RULES))
    households_least: int = 50
    households_most: int = 100
    heavy: int = 30
    award_years: tuple[int, ...] = (5, 10, 15, 20)
    award: str = "会長表彰"
    insurance_plan: str = "基本プラン"
    letter_text: str = "あなたを{校区}{区分}に委嘱します。"
    signer: str = "会長"

    def term(self, role: str | None) -> TermRule:
        """The rule of a role; no term where there is none."""
        return self.terms.get(role or "", NO_TERM)


@verb("records.view")
def rules(workspace: Workspace) -> OfficeRules:
    """The office's rules."""
    with workspace.store.reading() as connection:
        return read(connection)


@verb("settings.change")
def keep(workspace: Workspace, changed: OfficeRules) -> None:
    """Change the office's rules; what was appointed before stays as it is."""
    plain = dataclasses.asdict(changed)
    terms = plain.pop("terms")
    with workspace.store.writing() as connection:
        settings.put(connection, _RULES, terms)
        settings.put(connection, _OFFICE, plain)


def read(connection: Connection) -> OfficeRules:
    """The office's rules, within a transaction."""
    kept: Mapping[str, Mapping[str, Any]] = settings.get(connection, _RULES, {})
    office: dict[str, Any] = dict(settings.get(connection, _OFFICE, {}))
    if "award_years" in office:
        office["award_years"] = tuple(office["award_years"])
    terms = dict(USUAL_RULES) | {role: _rule(value) for role, value in kept.items() if role in SERVICE_ROLE.options}
    return OfficeRules(terms=terms, **office)


def _rule(value: Mapping[str, Any]) -> TermRule:
    return TermRule(
        value["years"], value["ends_on"], value["renewed_in"], Procedure(value["procedure"]), value["letter"]
    )
