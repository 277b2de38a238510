"""Records that may not leave the office: 不同意, and 非開示, which overrides everything."""

from sqlalchemy import Connection, and_, or_, select

from welfare_desktop.store.tables import PARENT, ROOTS

REFUSED = ("不同意", "撤回")


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


def refused(connection: Connection, kind: str, recipient: str) -> set[int]:
    """The records of which somebody said no to being told: to this recipient, or to anybody who is in no list of ours.

    What was said before and ended does not count.
    """
    if "consents" not in ROOTS[kind].children:
        return set()
    table = ROOTS[kind].children["consents"].table.c
    said_no = and_(table.state.in_(REFUSED), table.until.is_(None))
    known = connection.execute(select(table.recipient).where(table.recipient == recipient).limit(1)).first()
    meant = or_(table.recipient == recipient, table.recipient.is_(None)) if known else said_no
    return set(connection.execute(select(table[PARENT]).where(said_no, meant)).scalars())
