"""担当: what somebody has in charge, what becomes 担当不在 when they leave, and who carries how much."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import HOUSEHOLD_MINSEI, NEEDS_HELPER, WELFARE_HELPER, in_office

NOBODY = "担当なし"
LEFT, DIED, MOVED = "退任", "死亡", "転出"
MAIN = "主"
SERVES_AS: Mapping[str, str] = {"ニーズ対応員": NEEDS_HELPER, "民生委員": HOUSEHOLD_MINSEI}
"""Who usually takes which 担当区分; a 福祉協力員 takes the others."""
CONSENT_OF: Mapping[str, str] = {"民生委員": "民生委員"}
"""To whom a household's facts go by its 担当区分; everybody else counts as 福祉協力員."""


@dataclass(frozen=True, slots=True)
class Charge:
    """One thing in charge: a household's assignment, a district or a case.

    `child` is the assignment or duty within the record (0: none yet), `holder` whose it is (0: nobody's),
    `why` what makes it 担当不在 ("" while the holder is there).
    """

    kind: str
    record: int
    child: int
    role: str
    holder: int
    why: str = ""

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.kind}.{self.record}.{self.child}"


@dataclass(frozen=True, slots=True)
class Taking:
    """A charge and who takes it over."""

    charge: Charge
    receiver: int


@dataclass(frozen=True, slots=True)
class Balance:
    """How many households each watcher has; of the 福祉協力員 the mean, and who has more than is meant."""

    counts: Mapping[int, int]
    mean: float
    heavy: tuple[int, ...]


def away(appointments: Sequence[Appointment], day: str, died_on: str, moved_on: str) -> str:
    """Why somebody can no longer be in charge on a day; "" while they can.

    Who never held an office (a neighbour of the register) is not away.
    """
    if died_on and died_on <= day:
        return DIED
    if moved_on and moved_on <= day:
        return MOVED
    return LEFT if appointments and not any(in_office(each, day) for each in appointments) else ""


def balance(charges: Iterable[Charge], watchers: Iterable[int], helpers: Iterable[int], limit: int) -> Balance:
    """The households of each watcher, those who have none among them; the `helpers` are measured."""
    households: dict[int, set[int]] = {watcher: set() for watcher in watchers}
    for charge in charges:
        if charge.holder in households:
            households[charge.holder].add(charge.record)
    counts = {watcher: len(found) for watcher, found in households.items()}
    measured = {each: counts[each] for each in helpers if each in counts}
    mean = sum(measured.values()) / len(measured) if measured else 0.0
    return Balance(counts, mean, tuple(each for each, count in measured.items() if count > limit))


def usual_roles(charges: Iterable[Charge]) -> frozenset[str]:
    """The 委嘱区分 of those who usually take these charges."""
    return frozenset(SERVES_AS.get(each.role, WELFARE_HELPER) for each in charges)


def areas_of(text: str) -> tuple[str, ...]:
    """The 町内会 that a 担当区域 names, one or several."""
    return tuple(part for part in re.split(r"[、，,・/／\n]", text) if part)
