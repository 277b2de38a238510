"""Office numbers (整理番号): plain serials per register, never reused; cases by fiscal year (受付番号 R8-0001)."""

import dataclasses
from collections.abc import Sequence

from sqlalchemy import Connection

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.japanese.eras import era_year
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.records import RecordT, fields_of
from welfare_desktop.store import settings

NUMBER = "number"


def numbered(connection: Connection, kind: str, records: Sequence[RecordT], today: str) -> list[RecordT]:
    """The records, those without an office number given the next ones; numbers written by hand are kept.

    A number typed or imported that is higher than any before moves the counter on, so that none is
    ever given twice. `today` (ISO) tells the fiscal year of a case.
    """
    if not records or NUMBER not in fields_of(type(records[0])):
        return list(records)
    prefix, width = _series(kind, today)
    counter = f"number.{kind}.{prefix}"
    written = max((_serial(_number(record), prefix) for record in records), default=0)
    if written >= settings.get(connection, counter, 1):
        settings.put(connection, counter, written + 1)
    lacking = sum(1 for record in records if not _number(record))
    following = settings.next_number(connection, counter, lacking) if lacking else 0
    given: list[RecordT] = []
    for record in records:
        if not _number(record):
            record = dataclasses.replace(record, **{NUMBER: f"{prefix}{following:0{width}}"})  # noqa: PLW2901
            following += 1
        given.append(record)
    return given


def _number(record: object) -> str:
    return getattr(record, NUMBER) or ""


def _series(kind: str, today: str) -> tuple[str, int]:
    """What stands before the serial, and its least number of digits."""
    if kind != CASES:
        return "", 1
    year = fiscal_year_of(today) or int(today[:4])
    named = era_year(f"{year:04}-12-31")
    return (f"{named[0].letter}{named[1]}-" if named else f"{year}-"), 4


def _serial(number: str, prefix: str) -> int:
    rest = number.removeprefix(prefix)
    return int(rest) if number.startswith(prefix) and rest.isascii() and rest.isdigit() and len(rest) < 10 else 0
