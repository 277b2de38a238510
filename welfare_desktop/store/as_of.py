"""What dated facts said on an earlier day, from the 異動履歴 of records that changed since."""

from sqlalchemy import Connection, or_, select

from welfare_desktop.store.tables import PARENT, ROOTS


def told(connection: Connection, kind: str, field: str, day: str) -> dict[int, str]:
    """The text of a dated fact on an ISO day, by record, where it has changed since; of a reference the id's digits.

    Of several entries the one that began last holds. Records that are not named say today what they said then.
    """
    past = ROOTS[kind].children["past"].table
    query = (
        select(past.c[PARENT], past.c.value)
        .where(past.c.field == field, past.c.until > day, or_(past.c.since.is_(None), past.c.since <= day))
        .order_by(past.c.since.nulls_first())
    )
    return {record: value or "" for record, value in connection.execute(query)}
