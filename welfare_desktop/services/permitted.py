"""The wrapper of every public service: is this clerk allowed to do this?

`@verb("records.edit")` asks `domain.permissions.allows` before the function runs. Services that touch a
register take its key (`kind`) or a listing as second argument: that is the scope. A test fails on any public
service function that is not declared.
"""

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.workspace import Workspace

P = ParamSpec("P")
R = TypeVar("R")

Service = Callable[Concatenate[Workspace, P], R]


def verb(name: str) -> Callable[[Service[P, R]], Service[P, R]]:
    """Declare a service function as the verb `name` of the permission table."""

    def declare(function: Service[P, R]) -> Service[P, R]:
        @functools.wraps(function)
        def permitted(workspace: Workspace, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(workspace, name, _scope(args))
            return function(workspace, *args, **kwargs)

        permitted.verb = name  # type: ignore[attr-defined] # read by the test that looks for undeclared services
        return permitted

    return declare


def require(workspace: Workspace, name: str, scope: str) -> None:
    """Refuse unless the clerk may do this; for functions whose scope shows only while they run."""
    if not allows(workspace.clerk.roles, name, scope):
        raise Refusal(
            "permission.denied",
            "この操作をする権限がありません。",
            todo="必要なときは管理者に相談してください。",
        )


def _scope(args: tuple[Any, ...]) -> str:
    first = args[0] if args else None
    if isinstance(first, Listing):
        return first.kind
    return first if isinstance(first, str) and first in KINDS else ""
