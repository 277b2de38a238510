"""Deny by default; a case is the case team's."""

import pytest

from welfare_desktop.domain.permissions import (
    ADMINISTRATOR,
    ALLOWED,
    ALLOWED_FOR_CASES,
    CASE_WORKER,
    CLERK,
    OPEN_TO_STAFF,
    ROLES,
    VIEWER,
    allows,
    hides,
    opens_narratives,
)
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import CASES


@pytest.mark.parametrize("role", [*ROLES, "知らない役割"])
def test_an_unknown_verb_is_denied_to_everybody(role: str) -> None:
    assert not allows({role}, "no.such-verb")


@pytest.mark.parametrize("verb", ALLOWED)
def test_without_a_role_nothing_is_allowed(verb: str) -> None:
    assert not allows(set(), verb)
    assert not allows({"知らない役割"}, verb)


@pytest.mark.parametrize("verb", ALLOWED)
def test_more_roles_never_allow_less(verb: str) -> None:
    for role in ROLES:
        for scope in ("", "households", "cases"):
            assert allows(set(ROLES), verb, scope) >= allows({role}, verb, scope)


def test_a_viewer_changes_prints_and_exports_nothing() -> None:
    refused = ("records.edit", "import.carry-out", "undo", "lists.export", "lists.print", "settings.change")
    assert not any(allows({VIEWER}, verb) for verb in refused)


@pytest.mark.parametrize(
    "verb", [verb for verb in ALLOWED_FOR_CASES if verb != "records.view" and not verb.startswith("exchange.")]
)
def test_cases_are_touched_by_the_case_team_alone(verb: str) -> None:
    assert allows({CASE_WORKER}, verb, "cases")
    assert not any(allows({role}, verb, "cases") for role in (VIEWER, CLERK, ADMINISTRATOR))


@pytest.mark.parametrize("verb", [verb for verb in ALLOWED if verb.startswith("exchange.") and verb != "exchange.view"])
def test_cases_are_exchanged_by_nobody(verb: str) -> None:
    assert not allows(set(ROLES), verb, "cases")


def test_outside_the_case_team_a_case_shows_number_staff_and_state() -> None:
    keys = [column.key for column in CASES.columns]
    shown = {key for key in keys if not hides({CLERK, ADMINISTRATOR}, "cases", key)}
    assert shown <= OPEN_TO_STAFF
    assert not any(hides({CASE_WORKER}, "cases", key) for key in keys)
    for kind in KINDS.values():
        assert kind.key == "cases" or not any(hides({VIEWER}, kind.key, column.key) for column in kind.columns)


def test_only_the_case_team_opens_narratives() -> None:
    assert [role for role in ROLES if opens_narratives({role})] == [CASE_WORKER]
