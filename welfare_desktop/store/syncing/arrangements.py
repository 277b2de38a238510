"""Standing exchanges (交換): with whom, about which register, who is in charge of what."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, select

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.merge import Charge
from welfare_desktop.store.syncing.tables import ARRANGEMENT


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An exchange. `charges` by ledger key (主管; both where nothing is said); `template` 0: our own workbook."""

    id: int
    kind: str
    name: str
    partner: str
    charges: Mapping[str, Charge] = field(default_factory=dict[str, Charge])
    template: int = 0

    @property
    def base(self) -> str:
        """The name its bases are kept under."""
        return f"exchange.{self.id}"


def keep(connection: Connection, arrangement: Arrangement) -> Arrangement:
    """Keep a new exchange (id 0) or a changed one."""
    values = {
        "kind": arrangement.kind,
        "name": arrangement.name,
        "partner": arrangement.partner,
        "charges": json.dumps({key: str(charge) for key, charge in arrangement.charges.items()}),
        "template": arrangement.template or None,
    }
    if arrangement.id:
        connection.execute(ARRANGEMENT.update().where(ARRANGEMENT.c.id == arrangement.id).values(**values))
        return arrangement
    made = new_id()
    connection.execute(ARRANGEMENT.insert().values(id=made, **values))
    return Arrangement(
        made, arrangement.kind, arrangement.name, arrangement.partner, arrangement.charges, arrangement.template
    )


def get(connection: Connection, arrangement: int) -> Arrangement | None:
    """One exchange."""
    row = connection.execute(select(ARRANGEMENT).where(ARRANGEMENT.c.id == arrangement)).first()
    return _arrangement(row) if row else None


def listing(connection: Connection) -> list[Arrangement]:
    """All exchanges, the newest first."""
    return [_arrangement(row) for row in connection.execute(select(ARRANGEMENT).order_by(ARRANGEMENT.c.id.desc()))]


def _arrangement(row: Row[*tuple[object, ...]]) -> Arrangement:
    charges = {key: Charge(said) for key, said in json.loads(row.charges).items()}
    return Arrangement(row.id, row.kind, row.name, row.partner, charges, row.template or 0)
