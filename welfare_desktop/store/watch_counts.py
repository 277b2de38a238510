"""How far the office is with its households: 現況確認 by district and result, consents by recipient and state."""

from sqlalchemy import Connection, and_, func, or_, select

from welfare_desktop.store.tables import AREA, ENDED, ORDINAL, PARENT, ROOTS


def confirmations(connection: Connection, year: int) -> dict[tuple[int, str], int]:
    """Households by district (0: none) and result of a fiscal year ("": not looked after yet); ended ones that year too."""
    root = ROOTS["households"]
    table, child = root.table, root.children["confirmations"].table
    of_year = and_(child.c[PARENT] == table.c.id, child.c.year == year)
    query = (
        select(table.c[AREA], child.c.result, func.count(table.c.id.distinct()))
        .select_from(table.outerjoin(child, of_year))
        .where(or_(table.c[ENDED].is_(None), child.c.id.is_not(None)))
        .group_by(table.c[AREA], child.c.result)
    )
    return {(area or 0, result or ""): count for area, result, count in connection.execute(query).all()}


def consents(connection: Connection, district: int | None = None) -> dict[tuple[str, str], int]:
    """Current households by recipient and the state that holds: of a recipient's rows the first that has not ended."""
    root = ROOTS["households"]
    table, child = root.table, root.children["consents"].table
    other = child.alias()
    earlier = (
        select(other.c.id)
        .where(
            other.c[PARENT] == child.c[PARENT],
            other.c.recipient == child.c.recipient,
            other.c.until.is_(None),
            other.c[ORDINAL] < child.c[ORDINAL],
        )
        .correlate(child)
        .exists()
    )
    query = (
        select(child.c.recipient, child.c.state, func.count())
        .select_from(child.join(table, table.c.id == child.c[PARENT]))
        .where(table.c[ENDED].is_(None), child.c.until.is_(None), ~earlier)
        .group_by(child.c.recipient, child.c.state)
    )
    if district is not None:
        query = query.where(table.c[AREA] == district if district else table.c[AREA].is_(None))
    return {(recipient or "", state or ""): count for recipient, state, count in connection.execute(query).all()}
