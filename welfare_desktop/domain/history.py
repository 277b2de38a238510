"""What a change leaves behind, whoever made it: form, import, exchange or まとめて変更."""

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.records import RecordT, fields_of
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.serving.renewals import with_former_term
from welfare_desktop.domain.watching.assignments import keep_watchers
from welfare_desktop.domain.watching.consents import keep_history


def with_history(before: RecordT, after: RecordT, on: str) -> RecordT:
    """`after` with what the record said before: its dated facts (異動), of a household its consents and watchers too.

    `on` (ISO) is the 異動日 where none is said.
    """
    dated = keep_past(before, after, on)
    if isinstance(before, Household) and isinstance(dated, Household):
        return keep_watchers(before, keep_history(before, dated, on), on)
    return dated


def told_by_list(before: RecordT, after: RecordT, on: str) -> RecordT:
    """The same of what a ledger or a returned list said, whose next term is no correction of the one before."""
    if isinstance(before, Volunteer) and isinstance(after, Volunteer):
        after = with_former_term(before, after)
    return with_history(before, after, on)


def is_dated(kind: Kind, key: str) -> bool:
    """Whether another value of this ledger key leaves the one before as history, so that its 異動日 matters."""
    family, _, inner = kind.column(key).place.partition(".")
    if inner:
        return (
            kind.record is Household and family in ("assignments", "consents") and inner.endswith((".person", ".state"))
        )
    return fields_of(kind.record)[family].dated
