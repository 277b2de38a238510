"""改選・委嘱替え: from the terms that end to those that begin, decided person by person.

`Rollover` is what the clerk said so far and may be kept for tomorrow; `RolloverPlan` is what would come of it.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.vocabulary import SERVICE_END
from welfare_desktop.domain.serving.seating import Newcomer
from welfare_desktop.domain.serving.terms import Held, expires


class Course(StrEnum):
    """What the office means to do about somebody whose term ends."""

    ASK = "再任依頼"
    LEAVE = "退任"
    HOLD = "保留"


class Result(StrEnum):
    """What came back."""

    OPEN = "未定"
    AGAIN = "再任"
    LEFT = "退任"


class Fate(StrEnum):
    """What becomes of a line when the plan is carried out."""

    AGAIN = "再任"
    LEFT = "退任"
    NEW = "新任"
    VACANT = "欠員"
    OPEN = "未定"


NOBODY = Newcomer("")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is decided about a line: course, result, why somebody leaves, and who follows (no name: nobody)."""

    course: Course = Course.ASK
    result: Result = Result.OPEN
    reason: str = ""
    newcomer: Newcomer = NOBODY


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody whose term ends, an empty seat, or an additional place; `key` tells them apart in what is kept."""

    key: str
    district: int | str | None
    area: str
    held: Held | None = None
    seat: Seat | None = None


@dataclass(frozen=True, slots=True)
class Rollover:
    """A rollover of one role: first and last day of the new term, answers by line, additional places by district.

    `done` names the batch in which an additional place was filled: nothing else of it would tell that it was.
    """

    role: str
    begins_on: str
    ends_on: str
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])
    added: tuple[tuple[str, int | None], ...] = ()
    done: tuple[tuple[str, int], ...] = ()

    def answer(self, line: Line, gone: str = "") -> Answer:
        """What is decided about a line; `gone` (死亡, 転出) is why somebody can no longer be asked."""
        found = self.answers.get(line.key)
        if found is not None:
            return found
        return Answer(Course.LEAVE, Result.LEFT, gone) if gone else Answer()


@dataclass(frozen=True, slots=True)
class Change:
    """A line with what becomes of it. `known` is a person of the register who bears the newcomer's name."""

    line: Line
    answer: Answer
    fates: tuple[Fate, ...]
    known: int = 0


@dataclass(frozen=True, slots=True)
class RolloverPlan:
    """Everything that carrying out would do, in the order of the lines."""

    rollover: Rollover
    changes: tuple[Change, ...]

    def counts(self) -> Mapping[Fate, int]:
        """How many lines have each fate."""
        return {fate: sum(fate in change.fates for change in self.changes) for fate in Fate}

    def filled(self) -> tuple[str, ...]:
        """The additional places for which somebody is named."""
        added = {key for key, _ in self.rollover.added}
        return tuple(each.line.key for each in self.changes if each.line.key in added and Fate.NEW in each.fates)

    def decided(self) -> tuple[Change, ...]:
        """The changes that write something."""
        return tuple(each for each in self.changes if {Fate.AGAIN, Fate.LEFT, Fate.NEW}.intersection(each.fates))


def lines_of(
    rollover: Rollover, holding: Iterable[Held], empty: Iterable[Seat], filled: Container[str] = ()
) -> tuple[Line, ...]:
    """Who of those in office must be decided about, then the empty seats, then the additional places.

    Whose end is known already was decided about before, as were the additional places that are `filled`.
    """
    found = [
        Line(f"a{each.appointment.id}", each.appointment.district, each.appointment.area or "", held=each)
        for each in holding
        if not each.appointment.ended_on and expires(each.appointment, rollover.begins_on)
    ]
    sitting = {line.held.appointment.seat for line in found if line.held}
    found += [
        Line(f"s{seat.id}", seat.district, seat.area or "", seat=seat) for seat in empty if seat.id not in sitting
    ]
    found += [Line(key, district, "") for key, district in rollover.added if key not in filled]
    return tuple(found)


def planned(
    rollover: Rollover, lines: Iterable[Line], gone: Mapping[int, str], known: Mapping[str, int]
) -> RolloverPlan:
    """What becomes of each line. `gone` tells why people cannot serve on, `known` people by newcomer's line."""
    changes: list[Change] = []
    for line in lines:
        answer = rollover.answer(line, gone.get(line.held.person, "") if line.held else "")
        changes.append(Change(line, answer, _fates(line, answer), known.get(line.key, 0)))
    return RolloverPlan(rollover, tuple(changes))


def _fates(line: Line, answer: Answer) -> tuple[Fate, ...]:
    new = bool(answer.newcomer.name)
    if line.held is None:
        return (Fate.NEW,) if new else (Fate.VACANT,) if line.seat else ()
    if answer.course is Course.HOLD or answer.result is Result.OPEN:
        return (Fate.OPEN,)
    if answer.result is Result.AGAIN:
        return (Fate.AGAIN,)
    return (Fate.LEFT, Fate.NEW if new else Fate.VACANT)


def is_over(rollover: Rollover, today: str) -> bool:
    """Whether the term that began is half over, so that the next rollover is meant when one comes back to it."""
    if not rollover.ends_on or today <= rollover.begins_on:
        return False
    begun, ends, now = (date.fromisoformat(day) for day in (rollover.begins_on, rollover.ends_on, today))
    return now - begun > ends - now


def end_reason(answer: Answer) -> str:
    """The 退任理由 that is kept: what was said when it is one of the usual, else 任期満了."""
    return answer.reason if answer.reason in SERVICE_END.options else "任期満了"
