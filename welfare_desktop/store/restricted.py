"""Cases under 閲覧制限, and whose they are."""

from sqlalchemy import Connection, select

from welfare_desktop.store.tables import ROOTS


def restricted(connection: Connection) -> list[tuple[int, str | None, str | None]]:
    """Every case that only its own may read: its id, 担当CSW and 支援チーム."""
    table = ROOTS["cases"].table.c
    query = select(table.id, table.responsible, table.team).where(table.restricted.is_(True))
    return [(case, responsible, team) for case, responsible, team in connection.execute(query)]
