"""Current households that ask for somebody: ids in reading order, each with the day that tells why ("" for none)."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, and_, func, literal, or_, select

from welfare_desktop.store.tables import AREA, ENDED, FIND, PARENT, ROOTS, SORT

Found = list[tuple[int, str]]
_ROOT = ROOTS["households"]
_TABLE = _ROOT.table
_HELP = "助け合い"


def unassigned(connection: Connection) -> Found:
    """担当不在: nobody is 主担当 now."""
    child = _child("assignments")
    now = and_(child.c[PARENT] == _TABLE.c.id, child.c.role == "主", child.c.until.is_(None))
    return _found(connection, ~select(child.c.id).where(now).exists())


def nobody_watched(connection: Connection) -> Found:
    """Nobody who is watched over lives there any more."""
    child = _child("members")
    here = and_(child.c[PARENT] == _TABLE.c.id, child.c.is_watched.is_(True), *_present(child))
    return _found(connection, ~select(child.c.id).where(here).exists())


def several_heads(connection: Connection) -> Found:
    """More than one who lives there is called 世帯主."""
    child = _child("members")
    heads = and_(child.c[PARENT] == _TABLE.c.id, child.c.is_head.is_(True), *_present(child))
    return _found(connection, select(func.count()).select_from(child).where(heads).scalar_subquery() > 1)


def long_pauses(connection: Connection, before: str) -> Found:
    """Pauses without an end that began by a day; that day."""
    child = _child("pauses")
    return _by_child(connection, child, and_(child.c.until.is_(None), child.c.since <= before), child.c.since)


def pauses_over(connection: Connection, since: str, today: str) -> Found:
    """Pauses that came to their end between two days (both included); the end."""
    child = _child("pauses")
    return _by_child(connection, child, child.c.until.between(since, today), child.c.until)


def disclosures_due(connection: Connection, until: str) -> Found:
    """非開示 whose period ends by a day, or ended before: each stays locked until somebody takes it out; its end."""
    child = _child("non_disclosures")
    return _by_child(connection, child, child.c.until <= until, child.c.until)


def doubled_sources(connection: Connection, year: int, first: str, last: str) -> int:
    """Districts that report totals of a fiscal year (its first and last day) beside our own records, unsettled."""
    root = ROOTS["districts"]
    reported, done = root.children["years"].table, ROOTS["activities"].table
    in_year = done.c.done_on.between(first[:7], last)
    watched = and_(in_year, done.c[AREA] == reported.c[PARENT], done.c.kind != _HELP)
    helped = and_(in_year, done.c[AREA] == reported.c[PARENT], done.c.kind == _HELP)
    unsettled = or_(
        and_(_is_reported(reported, "watch"), select(done.c.id).where(watched).exists()),
        and_(_is_reported(reported, "help"), select(done.c.id).where(helped).exists()),
    )
    query = select(func.count(reported.c[PARENT].distinct())).where(reported.c.year == year, unsettled)
    return connection.execute(query).scalar_one()


def _is_reported(years: FromClause, key: str) -> ColumnElement[bool]:
    there = or_(years.c[f"{key}_households"].is_not(None), years.c[f"{key}_times"].is_not(None))
    return and_(there, years.c[f"{key}_source"].is_(None))


def _child(key: str) -> FromClause:
    return _ROOT.children[key].table


def _present(child: FromClause) -> tuple[ColumnElement[bool], ...]:
    return child.c.left_on.is_(None), child.c.died_on.is_(None)


def _found(connection: Connection, condition: ColumnElement[bool]) -> Found:
    query = select(_TABLE.c.id, literal("")).where(_TABLE.c[ENDED].is_(None), condition)
    return _rows(connection, query.order_by(_TABLE.c[SORT], _TABLE.c[FIND]))


def _by_child(
    connection: Connection, child: FromClause, condition: ColumnElement[bool], day: ColumnElement[Any]
) -> Found:
    joined = _TABLE.join(child, child.c[PARENT] == _TABLE.c.id)
    query = select(_TABLE.c.id, func.min(day)).select_from(joined).where(_TABLE.c[ENDED].is_(None), condition)
    return _rows(connection, query.group_by(_TABLE.c.id).order_by(func.min(day), _TABLE.c[SORT]))


def _rows(connection: Connection, query: Any) -> Found:
    rows: Any = connection.execute(query).all()
    return [(found, day) for found, day in rows]
