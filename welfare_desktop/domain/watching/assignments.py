"""担当 of a household: another watcher in somebody's place leaves who it was, from when to when."""

import dataclasses

from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Assignment


def keep_watchers(before: Household, after: Household, on: str) -> Household:
    """`after`, in which a watcher written over another one leaves that one as history, ended on `on` (ISO).

    A day from when the new one is there, said with it, is taken instead. A name that was never found among the
    people who serve, and one written over on the day it was written, were mistakes: they leave nothing.
    """
    old = {each.id: each for each in before.assignments}
    kept: list[Assignment] = []
    for each in after.assignments:
        was = old.get(each.id)
        if was is None or not _gave_way(was, each):
            kept.append(each)
            continue
        day = (each.since if each.since != was.since else None) or on
        if was.since == day:
            kept.append(each)
            continue
        kept.append(dataclasses.replace(each, since=day))
        kept.append(dataclasses.replace(was, id=0, until=max(day, was.since or "")))
    return dataclasses.replace(after, assignments=tuple(kept)) if len(kept) > len(after.assignments) else after


def _gave_way(was: Assignment, now: Assignment) -> bool:
    known = bool(was.id) and isinstance(was.person, int) and now.person is not None
    standing = not was.until and not now.until
    return known and standing and was.role == now.role and was.person != now.person
