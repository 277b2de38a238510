"""情報共有の同意 by recipient: what holds now, what held before, and a new answer that leaves the old one as history."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Consent

UNKNOWN, GIVEN, REFUSED, WITHDRAWN = "未確認", "同意", "不同意", "撤回"
STATES = (GIVEN, REFUSED, WITHDRAWN, UNKNOWN)


@dataclass(frozen=True, slots=True)
class Settled:
    """An answer: its state, day and method, who gave it for somebody else, and where the paper is."""

    state: str
    on: str | None = None
    method: str | None = None
    given_by: str | None = None
    relation: str | None = None
    paper: str | None = None


def current(household: Household, recipient: str) -> Consent | None:
    """The consent that holds: of a recipient's rows the first that has not ended."""
    return next((each for each in household.consents if each.recipient == recipient and not each.until), None)


def state_of(household: Household, recipient: str) -> str:
    """Its state; 未確認 where there is none."""
    found = current(household, recipient)
    return (found.state if found else None) or UNKNOWN


def settled(household: Household, recipient: str, answer: Settled, today: str) -> Household:
    """The household with an answer to one recipient.

    Another state ends what held before on the day of the answer (else today) and stands above it; the same state,
    or one in place of 未確認, is completed where it stands.
    """
    before = current(household, recipient)
    said: dict[str, Any] = {
        "state": answer.state,
        "settled_on": answer.on,
        "method": answer.method,
        "given_by": answer.given_by,
        "relation": answer.relation,
        "paper": answer.paper,
    }
    if before is None:
        if answer.state == UNKNOWN:
            return household
        return dataclasses.replace(household, consents=(Consent(recipient=recipient, **said), *household.consents))
    if before.state in (answer.state, UNKNOWN, None):
        return _replaced(household, before, (dataclasses.replace(before, **said),))
    ended = dataclasses.replace(before, until=answer.on or today)
    return _replaced(household, before, (Consent(recipient=recipient, **said), ended))


def keep_history(before: Household, after: Household, on: str) -> Household:
    """`after`, in which an answer written over another one leaves that one as history, ended on its day (else `on`).

    Where only another answer was said (a ledger knows no more), the day, method and paper of the old one go with it.
    """
    old = {each.id: each for each in before.consents}
    kept: list[Consent] = []
    for each in after.consents:
        was = old.get(each.id)
        if was is None or not _gave_way(was, each):
            kept.append(each)
            continue
        day = each.settled_on if each.settled_on != was.settled_on else None
        bare = dataclasses.replace(was, state=each.state, written=each.written) == each
        kept.append(dataclasses.replace(each, **_UNSAID) if bare else each)
        kept.append(dataclasses.replace(was, id=0, until=day or on))
    return dataclasses.replace(after, consents=tuple(kept)) if len(kept) > len(after.consents) else after


_UNSAID: dict[str, Any] = dict.fromkeys(("settled_on", "method", "given_by", "relation", "paper"))


def _gave_way(was: Consent, now: Consent) -> bool:
    known = was.state not in (None, UNKNOWN)
    standing = not was.until and not now.until
    return known and standing and was.recipient == now.recipient and was.state != now.state


def _replaced(household: Household, old: Consent, new: tuple[Consent, ...]) -> Household:
    at = household.consents.index(old)
    return dataclasses.replace(household, consents=(*household.consents[:at], *new, *household.consents[at + 1 :]))
