"""Every service that touches an office is declared, and obeys the table of permissions cell by cell."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import REPOSITORY
from tests.offices import in_roles
from welfare_desktop import services
from welfare_desktop.domain.permissions import ADMINISTRATOR, ALLOWED, CASE_WORKER, CLERK, ROLES, VIEWER, allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services.workspace import Workspace

Service = Callable[..., Any]

INNER = {
    "backing_up.before_import",
    "batches.opened",
    "batches.writing",
    "covering.answered",
    "covering.missing",
    "filling.filled",
    "filling.lacking",
    "filling.obstacles",
    "narrative.moved_base",
    "narrative.opened",
    "narrative.opened_base",
    "narrative.sealed",
    "narrative.sealed_base",
    "narrative_differences.compared",
    "outputs.note",
    "outputs.write",
    "permitted.require",
    "printing.told_rows",
    "receiving.receipt_of",
    "receiving.require_newer",
    "remembering.memory_of",
    "restricting.closed",
    "restricting.require_open",
    "showing.showers",
    "sources.asked",
    "sources.lay_again",
    "struck_rows.remarks",
    "unchanged_rows.news",
}
"""What services do for each other after the asking service was permitted; windows and commands never call it."""
SESSION = {"offices.close", "offices.confirm_password", "offices.warm_up"}
"""What every clerk may do with their own session."""


def public_functions() -> Iterator[tuple[str, Service]]:
    """Every public function of the services that takes a workspace first, as "module.name"."""
    for module_info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        module = importlib.import_module(module_info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                first = next(iter(inspect.signature(function).parameters.values()), None)
                if first is not None and first.annotation in (Workspace, "Workspace"):
                    yield f"{module.__name__.rpartition('.')[2]}.{name}", function


FUNCTIONS = dict(public_functions())
DECLARED = {name: function for name, function in FUNCTIONS.items() if hasattr(function, "verb")}


def test_every_service_that_takes_a_workspace_is_declared_as_a_verb() -> None:
    assert FUNCTIONS.keys() - DECLARED.keys() == INNER | SESSION


def test_every_declared_verb_stands_in_the_table_of_permissions() -> None:
    assert {function.verb for function in DECLARED.values()} <= ALLOWED.keys()  # type: ignore[attr-defined]


def test_windows_and_commands_call_no_inner_service() -> None:
    package = REPOSITORY / "welfare_desktop"
    outside = [package / "app.py", *(package / "cli").rglob("*.py"), *(package / "ui").rglob("*.py")]
    called = {
        f"{node.value.id}.{node.attr}"
        for path in outside
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    assert called & INNER == set()


@pytest.mark.parametrize("scope", ["households", "cases"])
@pytest.mark.parametrize("roles", [(), *((role,) for role in ROLES), (ADMINISTRATOR, CASE_WORKER)], ids="+".join)
def test_every_service_obeys_every_cell_of_the_table(
    empty_office: Workspace, roles: tuple[str, ...], scope: str
) -> None:
    workspace = in_roles(empty_office, *roles)
    for name, service in DECLARED.items():
        # An argument no service has: who is permitted gets past the wrapper and no further.
        with pytest.raises((Refusal, TypeError)) as raised:
            service(workspace, scope, no_such_argument=True)
        denied = isinstance(raised.value, Refusal)
        assert denied != allows(frozenset(roles), service.verb, scope), (name, roles, scope)  # type: ignore[attr-defined]
        if denied:
            assert raised.value.code == "permission.denied", name  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("role", "verb", "scope", "allowed"),
    [
        (VIEWER, "records.view", "households", True),
        (VIEWER, "records.edit", "households", False),
        (VIEWER, "lists.export", "households", False),
        (VIEWER, "records.view", "cases", False),
        (CLERK, "records.edit", "households", True),
        (CLERK, "records.view", "cases", True),
        (CLERK, "records.edit", "cases", False),
        (CLERK, "import.propose", "households", True),
        (CLERK, "import.carry-out", "households", False),
        (CLERK, "undo", "", False),
        (CASE_WORKER, "records.edit", "cases", True),
        (CASE_WORKER, "undo", "", True),
        (ADMINISTRATOR, "records.edit", "cases", False),
        (ADMINISTRATOR, "import.carry-out", "households", True),
        (ADMINISTRATOR, "office.check", "", True),
        (CLERK, "office.check", "", False),
        (ADMINISTRATOR, "no.such-verb", "", False),
    ],
)
def test_the_table_says_what_the_office_agreed(role: str, verb: str, scope: str, allowed: bool) -> None:
    assert allows({role}, verb, scope) is allowed


def test_the_services_folder_is_walked_whole() -> None:
    folder = Path(next(iter(services.__path__)))
    assert {name.partition(".")[0] for name in DECLARED} <= {path.stem for path in folder.rglob("*.py")}
    assert len(DECLARED) >= 25
