"""The registers an office keeps, by key, in the order of the window's tabs.

`LEDGERS` are those whose lists offices keep in workbooks; only they are recognised in an unknown file.
The others are read too, once the clerk has said which register a list belongs to.
"""

from collections.abc import Mapping
from types import MappingProxyType

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.registers.activities import ACTIVITIES
from welfare_desktop.domain.registers.cases import CASES
from welfare_desktop.domain.registers.districts import DISTRICTS
from welfare_desktop.domain.registers.events import EVENTS
from welfare_desktop.domain.registers.figures import FIGURES
from welfare_desktop.domain.registers.funds import FUNDS
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.domain.registers.insurances import GROUP_INSURANCES
from welfare_desktop.domain.registers.organisations import ORGANISATIONS
from welfare_desktop.domain.registers.programmes import EXAMPLES, PROGRAMMES, PUBLICITY, SURVEYS
from welfare_desktop.domain.registers.salons import SALONS
from welfare_desktop.domain.registers.seats import QUOTAS, SEATS
from welfare_desktop.domain.registers.staff import STAFF
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS

LEDGERS: tuple[Kind, ...] = (VOLUNTEERS, HOUSEHOLDS, SALONS, CASES, DISTRICTS, ORGANISATIONS)
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        register.key: register
        for register in (
            *LEDGERS,
            *(SEATS, QUOTAS, GROUP_INSURANCES, ACTIVITIES, STAFF, EVENTS, FUNDS),
            *(SURVEYS, PUBLICITY, PROGRAMMES, EXAMPLES, FIGURES),
        )
    }
)


def kind(key: str) -> Kind:
    """The register of a key. Raises KeyError for a key no register has."""
    return KINDS[key]
