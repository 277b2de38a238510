"""Values as clerks read them: ledger values as text, references by name, sealed and masked ones withheld."""

from collections.abc import Callable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.workspace import Workspace

WITHHELD = "（閲覧制限）"


def showers(
    workspace: Workspace, kind: str, keys: Sequence[str], names: Mapping[int, str]
) -> tuple[Callable[[Value], str], ...]:
    """For each ledger key a function that shows its value. `names` gives the names of referenced records."""
    register = KINDS[kind]
    return tuple(_shower(workspace, register, key, names) for key in keys)


def _shower(workspace: Workspace, kind: Kind, key: str, names: Mapping[int, str]) -> Callable[[Value], str]:
    if hides(workspace.clerk.roles, kind.key, key):
        return _withheld
    value_type = kind.field(key).type
    if isinstance(value_type, Reference):
        return lambda value: value if isinstance(value, str) else names.get(value, "") if isinstance(value, int) else ""
    show = value_type.show
    return lambda value: "" if value is None else WITHHELD if isinstance(value, Sealed) else show(value)


def _withheld(value: Value) -> str:
    return WITHHELD if value not in (None, ()) else ""
