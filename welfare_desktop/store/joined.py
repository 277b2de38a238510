"""What joining two records (統合) takes with it beyond their rows: exchange bases, 別人 pairs, references in the past.

The journal knows nothing of these, so each joining has a line of its own in `joined`. What lay under the record that
went stays there, out of the way, and is put back when the joining is taken back; `settle` does whatever the records
that exist now ask for, so that taking back and doing again need no history of their own.
"""

import hashlib
from collections.abc import Callable, Iterator, Set
from typing import Any

from sqlalchemy import Connection, delete, select, update

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import children_of, fields_of
from welfare_desktop.domain.values import Reference
from welfare_desktop.store import not_same
from welfare_desktop.store.exchanges import Base
from welfare_desktop.store.pointers import Pointer
from welfare_desktop.store.records import existing
from welfare_desktop.store.rows import dump, load
from welfare_desktop.store.tables import BATCH, ENTRY, EXCHANGE, JOINED, PARENT, ROOTS

ASIDE = ".joined"
"""Ends the name of an exchange under which the base of a record that went is laid aside."""

Convert = Callable[[str, int, int, Base], Base | None]
"""Gives the base of a register's record (old id) as it is kept for another one (new id); None when it cannot."""


def note(connection: Connection, batch: int, kind: str, kept: int, gone: int, convert: Convert) -> None:
    """Note a joining inside the transaction of its batch, and let bases and 別人 pairs follow."""
    connection.execute(JOINED.insert().values(batch=batch, kind=kind, kept=kept, gone=gone, bases=()))
    _follow(connection, batch, kind, kept, gone, convert)


def require_apart(connection: Connection, batch: int, kept: Set[int]) -> None:
    """Refuse to take a joining back by half: were the record that went not to come back, what it said would be gone."""
    gone = connection.execute(select(JOINED.c.gone).where(JOINED.c.batch == batch)).scalar()
    if gone in kept:
        raise Refusal(
            "joining.not-apart",
            "統合を解けません。なくなったほうの登録が参照していた登録が、その後に削除されています。",
            todo="先にその削除を元に戻してから、もう一度お試しください。",
        )


def settle(connection: Connection, batch: int, convert: Convert) -> None:
    """After a batch took something back: let bases and pairs be where the records that exist now want them."""
    roots = select(ENTRY.c.root).where(ENTRY.c.batch == batch)
    for row in connection.execute(select(JOINED).where(JOINED.c.gone.in_(roots))).all():
        there = existing(connection, row.kind, (row.kept, row.gone))
        if row.gone in there:
            _put_back(connection, row.batch, row.kept, row.gone, row.bases)
        elif row.kept in there:
            _follow(connection, row.batch, row.kind, row.kept, row.gone, convert)


def formerly(connection: Connection, record: int) -> list[int]:
    """The records that went into this one, directly or by way of others, as far as they are gone."""
    found = [record]
    for each in found:
        rows = connection.execute(select(JOINED.c.kind, JOINED.c.gone).where(JOINED.c.kept == each)).all()
        found += [row.gone for row in rows if row.gone not in found and not existing(connection, row.kind, (row.gone,))]
    return found[1:]


def counted_bases(connection: Connection, record: int) -> int:
    """How many exchanges hold a base of this record."""
    return len(_bases(connection, record))


def past_pointers(connection: Connection, kind: str, target: int) -> Iterator[Pointer]:
    """Every entry of a past (異動履歴) that says a record of this register: there it stands as digits."""
    for root in ROOTS.values():
        keys = [key for key, fact in fields_of(root.record).items() if fact.dated and fact.type == Reference(kind)]
        if keys and "past" in children_of(root.record):
            past = root.children["past"].table.c
            query = select(past.id, past[PARENT], past.field).where(past.field.in_(keys), past.value == str(target))
            for row, above, key in connection.execute(query):
                yield Pointer(target, root.root, above, row, key)


def ages(connection: Connection, records: tuple[int, int]) -> dict[tuple[int, str], int]:
    """When each fact of two records and of their children was last written, by row and key; "" for a row that was made."""
    query = (
        select(BATCH.c.hlc, ENTRY.c.record, ENTRY.c.before)
        .join(BATCH, BATCH.c.id == ENTRY.c.batch)
        .where(ENTRY.c.root.in_(records), ENTRY.c.op != "removed")
        .order_by(BATCH.c.hlc)
    )
    found: dict[tuple[int, str], int] = {}
    for hlc, row, before in connection.execute(query):
        found.update(((row, key), hlc) for key in (load(before) if before else ("",)))
    return found


def _follow(connection: Connection, batch: int, kind: str, kept: int, gone: int, convert: Convert) -> None:
    """What lies under the record that went is laid aside; the one that stays gets what it has not itself."""
    own = _bases(connection, kept)
    copied: list[tuple[str, str]] = []
    for name, text in _bases(connection, gone).items():
        base = None if name in own else convert(kind, gone, kept, load(text))
        if base is not None:
            copy = dump(base)
            connection.execute(EXCHANGE.insert().values(exchange=name, record=kept, base=copy))
            copied.append((name, _print(copy)))
    connection.execute(update(EXCHANGE).where(EXCHANGE.c.record == gone).values(exchange=EXCHANGE.c.exchange + ASIDE))
    connection.execute(update(JOINED).where(JOINED.c.batch == batch).values(bases=tuple(copied)))
    not_same.follow(connection, kind, gone, kept, batch)


def _put_back(connection: Connection, batch: int, kept: int, gone: int, copied: Any) -> None:
    """Lay everything back; a base that was agreed anew since stays where it is."""
    own = _bases(connection, kept)
    for name, print_ in copied:
        if name in own and _print(own[name]) == print_:
            connection.execute(delete(EXCHANGE).where(EXCHANGE.c.exchange == name, EXCHANGE.c.record == kept))
    for name in _bases(connection, gone):
        if name.endswith(ASIDE):
            place = (EXCHANGE.c.exchange == name, EXCHANGE.c.record == gone)
            connection.execute(update(EXCHANGE).where(*place).values(exchange=name.removesuffix(ASIDE)))
    connection.execute(update(JOINED).where(JOINED.c.batch == batch).values(bases=()))
    not_same.unfollow(connection, batch)


def _bases(connection: Connection, record: int) -> dict[str, str]:
    query = select(EXCHANGE.c.exchange, EXCHANGE.c.base).where(EXCHANGE.c.record == record)
    return {row.exchange: row.base for row in connection.execute(query)}


def _print(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
