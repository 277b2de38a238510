"""Rules across the fields of a record, checked before it is kept; each problem stands beside its field.

Only the name is required (REGISTERS.md); everything else that is missing is 未整備 and never refused.
"""

from collections.abc import Iterator, Mapping

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Record, children_of, fields_of

PERIODS = (
    ("since", "until"),
    ("started_on", "ended_on"),
    ("appointed_on", "term_ends_on"),
    ("appointed_on", "ended_on"),
    ("opened_on", "closed_on"),
    ("joined_on", "left_on"),
    ("born_on", "died_on"),
)
"""Pairs of dates of which the second may not be before the first."""


def problems_of(kind: Kind, record: Record) -> Mapping[str, Problem]:
    """What keeps this record from being kept, by path (`name`, `appointments.1.term_ends_on`)."""
    found = dict(_found(record, ""))
    place = kind.column(kind.name).place
    if not value_at(record, place):
        found[place] = Problem("name.missing", "{label}を入力してください。", {"label": kind.label_of(kind.name)})
    return found


def _found(record: Record, prefix: str) -> Iterator[tuple[str, Problem]]:
    fields = fields_of(type(record))
    for first, second in PERIODS:
        if first in fields and second in fields:
            begin, end = getattr(record, first), getattr(record, second)
            if begin and end and end < begin[: len(end)]:
                values = {"first": fields[first].label, "second": fields[second].label}
                yield prefix + second, Problem("period.reversed", "{second}が{first}より前になっています。", values)
    for key, field in fields.items():
        if prefix and field.required and not getattr(record, key):
            yield prefix + key, Problem("name.missing", "{label}を入力してください。", {"label": field.label})
    for key in children_of(type(record)):
        for place, child in enumerate(getattr(record, key), start=1):
            yield from _found(child, f"{prefix}{key}.{place}.")
