"""助成の決まり of the office, kept as a setting."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.grants.rules import USUAL, GrantRules, KindRule
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import settings
from welfare_desktop.store.database import Connection

_KEY = "grants.rules"


@verb("records.view")
def rules(workspace: Workspace) -> GrantRules:
    """The rules as they are."""
    with workspace.store.reading() as connection:
        return read(connection)


@verb("settings.change")
def keep(workspace: Workspace, changed: GrantRules) -> None:
    """Change the rules; what was decided before stays as it is."""
    with workspace.store.writing() as connection:
        settings.put(connection, _KEY, dataclasses.asdict(changed))


def read(connection: Connection) -> GrantRules:
    """The rules, within a transaction."""
    kept: dict[str, Any] = dict(settings.get(connection, _KEY, {}))
    kinds: Mapping[str, Mapping[str, int]] = kept.pop("kinds", {})
    return GrantRules({**USUAL, **{kind: KindRule(**values) for kind, values in kinds.items()}}, **kept)
