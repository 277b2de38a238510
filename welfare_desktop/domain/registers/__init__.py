"""The registers an office keeps, by key, in the order of the window's tabs."""

from collections.abc import Mapping
from types import MappingProxyType

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.registers.cases import CASES
from welfare_desktop.domain.registers.districts import DISTRICTS
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.domain.registers.organisations import ORGANISATIONS
from welfare_desktop.domain.registers.salons import SALONS
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS

KINDS: Mapping[str, Kind] = MappingProxyType(
    {register.key: register for register in (VOLUNTEERS, HOUSEHOLDS, SALONS, CASES, DISTRICTS, ORGANISATIONS)}
)


def kind(key: str) -> Kind:
    """The register of a key. Raises KeyError for a key no register has."""
    return KINDS[key]
