"""What stands first: lists, rosters and ledgers tell of a person the first 委嘱, so it is one that still holds."""

import dataclasses

from welfare_desktop.domain.records import RecordT
from welfare_desktop.domain.registers.volunteers import Volunteer


def open_first(record: RecordT) -> RecordT:
    """The record with its open appointments before those that ended, each in their order; any other as it is."""
    if not isinstance(record, Volunteer):
        return record
    ordered = tuple(sorted(record.appointments, key=lambda each: bool(each.ended_on)))
    return record if ordered == record.appointments else dataclasses.replace(record, appointments=ordered)
