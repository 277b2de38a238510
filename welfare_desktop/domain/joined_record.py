"""The one record that two become (統合), as the clerk chose; and references turned to it.

It has the id and the office number of the record that stays; the number of the other one is kept among the
numbers of others. Children that come over are new children. A dated value that gives way goes into the past.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any, cast

from welfare_desktop.domain.joining import HEAD, SIDES, ChosenTakes, Comparison, Line, Take, own_number, united
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.records import Field, Record, RecordT, children_of, fields_of
from welfare_desktop.domain.registers.cases import History, Reception
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber
from welfare_desktop.domain.registers.districts import DistrictYear
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.changes import heads, one_head

ISSUER = "統合前の{label}"
"""Who gave the number a record had before it was joined to another."""


def joined(comparison: Comparison, chosen: ChosenTakes, on: str) -> Record:
    """The record both become, references to the one that goes turned to itself. `on` is the day (ISO).

    Its new children have no ids yet. ValueError when something is chosen that is not offered.
    """
    stays, goes = comparison.stays(chosen)
    own = [line for line in comparison.lines if line.field is not None and "." not in line.place and line.place]
    changes: dict[str, Any] = {line.place: value_of(line, comparison.taken(chosen, line)) for line in own}
    number = own_number(comparison.kind)
    if number:
        changes[number] = getattr(stays, number) or getattr(goes, number)
    for key in children_of(type(stays)):
        changes[key] = _children(comparison, chosen, key)
    written = _written(own, comparison, chosen, stays)
    result = dataclasses.replace(stays, **changes, written=written)
    result = _with_one_head(comparison, chosen, result)
    result = _with_former_number(comparison.kind, result, goes)
    result = _with_past(own, comparison, chosen, result, on)
    return repointed(comparison.kind.key, result, goes.id, stays.id)


def value_of(line: Line, take: Take) -> Value:
    """What a fact becomes."""
    left, right = cast("tuple[Value, Value]", (line.left, line.right))
    if take is Take.BOTH and line.field is not None:
        return united(line.field, left, right)
    return right if take is Take.RIGHT else left


def repointed(kind: str, record: RecordT, old: int, new: int, of: type[Record] | None = None) -> RecordT:
    """A record whose references to one record of a register are turned to another one, those in its past too.

    `of` is the record class whose facts a past speaks of: the root's.
    """
    root = of or type(record)
    changes: dict[str, Any] = {
        key: new
        for key, field in fields_of(type(record)).items()
        if field.type == Reference(kind) and getattr(record, key) == old and isinstance(getattr(record, key), int)
    }
    if isinstance(record, DatedFact) and record.value == str(old) and _refers(root, record.field, kind):
        changes["value"] = str(new)
    for key in children_of(type(record)):
        children: tuple[Record, ...] = getattr(record, key)
        turned = tuple(repointed(kind, child, old, new, root) for child in children)
        if turned != children:
            changes[key] = turned
    return dataclasses.replace(record, **changes) if changes else record


def _refers(root: type[Record], key: str | None, kind: str) -> bool:
    field = fields_of(root).get(key or "")
    return field is not None and field.type == Reference(kind)


def _written(own: Iterable[Line], comparison: Comparison, chosen: ChosenTakes, stays: Record) -> tuple[Any, ...]:
    """The source texts of the values taken; of values made of both there is none."""
    left, right = dict(comparison.left.written), dict(comparison.right.written)
    number = own_number(comparison.kind)
    texts = {key: text for key, text in stays.written if key == number}
    for line in own:
        take = comparison.taken(chosen, line)
        if take in SIDES:
            text = (left if take is Take.LEFT else right).get(line.place) or (
                right.get(line.place) if line.left == line.right else None
            )
            if text:
                texts[line.place] = text
    return tuple(texts.items())


# --- children ---


def _children(comparison: Comparison, chosen: ChosenTakes, key: str) -> tuple[Record, ...]:
    stays, goes = comparison.stays(chosen)
    keeps_left = stays is comparison.left
    lines = [line for line in comparison.lines if line.list_key == key and not line.whole]
    staying: list[Record] = []
    coming: list[Record] = []
    for line in lines:
        take = comparison.taken(chosen, line)
        mine, theirs = cast(
            "tuple[Record | None, Record | None]", (line.left, line.right) if keeps_left else (line.right, line.left)
        )
        if take is Take.ONE:
            staying.append(_as_one(comparison, chosen, line, keeps_left=keeps_left))
            continue
        own_side, other_side = SIDES if keeps_left else SIDES[::-1]
        if mine is not None and take in (own_side, Take.BOTH):
            staying.append(mine)
        if theirs is not None and take in (other_side, Take.BOTH):
            coming.append(_moved(theirs, goes, comparison.kind))
    order = [child.id for child in getattr(stays, key)]
    staying.sort(key=lambda child: order.index(child.id))
    return tuple(_in_order([*staying, *coming]) if coming else staying)


def _with_one_head(comparison: Comparison, chosen: ChosenTakes, record: Record) -> Record:
    """A household with the 世帯主 that was chosen, and nobody else called so."""
    if not isinstance(record, Household):
        return record
    line = next((each for each in comparison.lines if each.place == HEAD), None)
    name = value_of(line, comparison.taken(chosen, line)) if line is not None else None
    head = next((each for each in heads(record) if each.name == name), None)
    return dataclasses.replace(record, members=one_head(record.members, head))


def _as_one(comparison: Comparison, chosen: ChosenTakes, line: Line, *, keeps_left: bool) -> Record:
    """One child of two: it stays the child of the record that stays."""
    base, other = cast("tuple[Record, Record]", (line.left, line.right) if keeps_left else (line.right, line.left))
    texts = dict(base.written)
    changes: dict[str, Any] = {}
    for fact in comparison.lines:
        if fact.whole == line.place:
            key, take = fact.place.rpartition(".")[2], comparison.taken(chosen, fact)
            changes[key] = value_of(fact, take)
            if changes[key] != getattr(base, key):
                texts.pop(key, None)
                texts |= {each: text for each, text in other.written if each == key and take in SIDES}
    return dataclasses.replace(base, **changes, written=tuple(texts.items()))


def _moved(child: RecordT, goes: Record, kind: Kind) -> RecordT:
    """A child that comes over: a new row; a reception keeps the number of the case it came with."""
    changes: dict[str, Any] = {
        key: tuple(_moved(each, goes, kind) for each in getattr(child, key)) for key in children_of(type(child))
    }
    if isinstance(child, Reception) and not child.number:
        changes["number"] = getattr(goes, own_number(kind))
    return dataclasses.replace(child, id=0, **changes)


def _in_order(children: Sequence[Record]) -> Sequence[Record]:
    """What comes together from two records, as lists of its sort stand: by day, newest year first, or present ones first."""
    facts = fields_of(type(children[0]))
    if isinstance(children[0], History | Reception):
        day = "happened_at" if isinstance(children[0], History) else "received_on"
        return sorted(children, key=lambda child: getattr(child, day) or "9999")
    if isinstance(children[0], DistrictYear):
        return sorted(children, key=lambda child: -(getattr(child, "year") or 0))  # noqa: B009 - only some have it
    end = next((key for key in ("ended_on", "until", "left_on") if key in facts), "")
    return sorted(children, key=lambda child: bool(getattr(child, end))) if end else children


# --- what the record that goes leaves behind ---


def _with_former_number(kind: Kind, record: Record, goes: Record) -> Record:
    key = own_number(kind)
    former = getattr(goes, key) if key else None
    if not former or former == getattr(record, key) or "numbers" not in children_of(type(record)):
        return record
    made = cast("type[ExternalNumber]", children_of(type(record))["numbers"].record)
    numbers: tuple[ExternalNumber, ...] = getattr(record, "numbers")  # noqa: B009 - only some records have it
    issuer = ISSUER.format(label=fields_of(kind.record)[key].label)
    return dataclasses.replace(record, numbers=(*numbers, made(issuer=issuer, number=former)))


def _with_past(own: Iterable[Line], comparison: Comparison, chosen: ChosenTakes, record: Record, on: str) -> Record:
    """The record with every dated value that gave way kept in its past, up to the day it gave way."""
    if "past" not in children_of(type(record)):
        return record
    made = cast("type[DatedFact]", children_of(type(record))["past"].record)
    past: list[DatedFact] = list(getattr(record, "past"))  # noqa: B009 - only some records have it
    for line in own:
        if line.field is None or not line.field.dated or not line.differs:
            continue
        taken = value_of(line, comparison.taken(chosen, line))
        for value in cast("tuple[Value, Value]", (line.left, line.right)):
            if value not in (None, (), taken):
                past = _given_way(past, made, line.place, _as_text(line.field, value), on)
    return dataclasses.replace(record, past=tuple(past))


def _given_way(past: list[DatedFact], made: type[DatedFact], key: str, text: str, on: str) -> list[DatedFact]:
    standing = [entry for entry in past if (entry.field, entry.value, entry.until) == (key, text, None)]
    if not standing:
        return [*past, made(field=key, value=text, until=on)]
    return [dataclasses.replace(entry, until=on) if entry in standing else entry for entry in past]


def _as_text(field: Field, value: Value) -> str:
    """As the past keeps values: the id of a reference as digits."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else field.type.show(value)
