"""What the records say about being told of: who agreed, who refused, and 非開示, which overrides everything."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, and_, or_, select

from welfare_desktop.domain.sharing import REFUSALS
from welfare_desktop.store import child_rows
from welfare_desktop.store.tables import ORDINAL, PARENT, ROOTS


def undisclosed(connection: Connection, kind: str) -> set[int]:
    """The records of a register that are 非開示, or one of whose people is.

    A period that ended is still heeded: its end asks somebody to look, and only taking the entry out unlocks.
    """
    children = ROOTS[kind].children
    found: set[int] = set()
    if "non_disclosures" in children:
        table = children["non_disclosures"].table.c
        found.update(connection.execute(select(table[PARENT])).scalars())
    if "members" in children:
        table = children["members"].table.c
        found.update(connection.execute(select(table[PARENT]).where(table.non_disclosure.is_(True))).scalars())
    return found


def undisclosed_contacts(connection: Connection, kind: str) -> Mapping[int, tuple[int, ...]]:
    """By record which of its contacts are 非開示, counted from 1 in their order."""
    if "contacts" not in (children := ROOTS[kind].children) or "non_disclosure" not in children["contacts"].table.c:
        return {}
    table = children["contacts"].table.c
    closed = set(connection.execute(select(table.id).where(table.non_disclosure.is_(True))).scalars())
    found: dict[int, tuple[int, ...]] = {}
    if closed:
        parents = set(connection.execute(select(table[PARENT]).where(table.non_disclosure.is_(True))).scalars())
        counts = dict.fromkeys(parents, 0)
        for parent, child, _ in child_rows.stream(connection, kind, "contacts", (), ("parent", parents)):
            counts[parent] += 1
            if child in closed:
                found[parent] = (*found.get(parent, ()), counts[parent])
    return found


def refused(connection: Connection, kind: str, recipient: str) -> set[int]:
    """The records of which somebody said no to being told: to this recipient, or to anybody who is in no list of ours.

    What was said before and ended does not count.
    """
    if "consents" not in ROOTS[kind].children:
        return set()
    table = ROOTS[kind].children["consents"].table.c
    said_no = and_(table.state.in_(REFUSALS), table.until.is_(None))
    known = connection.execute(select(table.recipient).where(table.recipient == recipient).limit(1)).first()
    meant = or_(table.recipient == recipient, table.recipient.is_(None)) if known else said_no
    return set(connection.execute(select(table[PARENT]).where(said_no, meant)).scalars())


def answers(connection: Connection, kind: str, recipient: str) -> Mapping[int, str]:
    """What the records answered about a recipient: of a recipient's rows the first that has not ended holds."""
    table = ROOTS[kind].children["consents"].table.c
    query = select(table[PARENT], table.state).where(table.recipient == recipient, table.until.is_(None))
    found: dict[int, str] = {}
    for record, state in connection.execute(query.order_by(table[PARENT], table[ORDINAL])):
        found.setdefault(record, state or "")
    return found


def pledged(connection: Connection, people: Collection[int]) -> set[int]:
    """Those of some people who serve who have given the pledge (誓約), once and for all or for an appointment."""
    found = {one for one, (day,) in child_rows.facts(connection, "volunteers", ("pledged_on",), ("id", people)) if day}
    rows = child_rows.stream(connection, "volunteers", "appointments", ("pledged_on",), ("parent", people))
    return found | {one for one, _, (day,) in rows if day}
