"""What a change leaves behind, whoever made it: form, import, exchange or まとめて変更."""

from welfare_desktop.domain.records import RecordT
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.watching.consents import keep_history


def with_history(before: RecordT, after: RecordT, on: str) -> RecordT:
    """`after` with what the record said before: its dated facts (異動), and of a household the consents written over.

    `on` (ISO) is the 異動日 where none is said.
    """
    dated = keep_past(before, after, on)
    if isinstance(before, Household) and isinstance(dated, Household):
        return keep_history(before, dated, on)
    return dated
