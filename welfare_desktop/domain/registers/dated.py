"""What a record gathers over the years: past values, pauses, numbers others gave it, 非開示.

Each register derives a child class of its own with its own table. A period runs from `since` up
to, and not including, `until`; an open end means that it holds now.
"""

import dataclasses
from dataclasses import dataclass
from typing import Annotated, Any, cast

from welfare_desktop.domain.records import Field, Record, RecordT, children_of, fields_of
from welfare_desktop.domain.values import Date, FiscalYear, Text
from welfare_desktop.domain.values.contract import Value, ValueType


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFact(Record):
    """What a dated fact (異動) was, from when to when.

    `field` is the key of the fact. `value` is the text shown; for a reference the id as digits, or
    the text as written while unresolved. An entry without `until` only says since when the present
    value holds.
    """

    field: Annotated[str | None, Field("項目", Text(40))] = None
    value: Annotated[str | None, Field("内容", Text(200), personal=True)] = None
    since: Annotated[str | None, Field("異動日(から)", Date())] = None
    until: Annotated[str | None, Field("異動日(まで)", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Record):
    """A time of 停止・休止 (入院, 長期不在, 会場工事); the record and its number stay."""

    since: Annotated[str | None, Field("休止開始日", Date())] = None
    until: Annotated[str | None, Field("再開日", Date())] = None
    reason: Annotated[str | None, Field("休止理由", Text(100), personal=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalNumber(Record):
    """外部番号: a number that the city or another body gave, and the fiscal year of its list."""

    issuer: Annotated[str | None, Field("発行元", Text(60))] = None
    number: Annotated[str | None, Field("外部番号", Text(40))] = None
    year: Annotated[int | None, Field("年度", FiscalYear())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NonDisclosure(Record):
    """非開示 (DV等支援措置): overrides every consent; its end raises a task and never unlocks."""

    since: Annotated[str | None, Field("非開示開始日", Date())] = None
    until: Annotated[str | None, Field("非開示終了日", Date())] = None
    confirmed_by: Annotated[str | None, Field("確認者", Text(60))] = None


def keep_past(before: RecordT, after: RecordT, changed_on: str) -> RecordT:
    """`after` with what its dated facts were before kept in `past`.

    `changed_on` is the 異動日 (ISO): the day the fact happened, not the day it was typed. A fact that
    was empty before leaves nothing behind but the day since which the new value holds. Records
    without `past` come back unchanged.
    """
    if "past" not in children_of(type(after)):
        return after
    made = cast("type[DatedFact]", children_of(type(after))["past"].record)
    past: tuple[DatedFact, ...] = getattr(after, "past")  # noqa: B009 - only some records have it
    for key, fact in fields_of(type(after)).items():
        was, now = getattr(before, key), getattr(after, key)
        if fact.dated and was != now:
            past = _ended(past, key, changed_on) or _first(past, made, key, _as_text(fact.type, was), changed_on)
            if now is not None:
                past = (*past, made(field=key, value=_as_text(fact.type, now), since=changed_on))
    changes: dict[str, Any] = {"past": past}
    return dataclasses.replace(after, **changes)


def _ended(past: tuple[DatedFact, ...], key: str, on: str) -> tuple[DatedFact, ...]:
    """The entries with this fact's present one ended; nothing when there is none to end."""
    if not any(entry.field == key and entry.until is None for entry in past):
        return ()
    return tuple(
        dataclasses.replace(entry, until=on) if entry.field == key and entry.until is None else entry for entry in past
    )


def _first(
    past: tuple[DatedFact, ...], made: type[DatedFact], key: str, value: str, until: str
) -> tuple[DatedFact, ...]:
    """The entries and one more for a value whose beginning nobody noted."""
    return (*past, made(field=key, value=value, until=until)) if value else past


def _as_text(value_type: ValueType, value: Value) -> str:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value_type.show(value)
