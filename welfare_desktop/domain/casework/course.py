"""How a case goes on: who works on it, its turns (節目) from 受付 to 終結, what is due and who lost touch.

Everything here is pure: a case, a day and what the clerk says give the case as it will be.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.cases import Case, History, Reception, Turn

RECEIVED, SUPPORTED, WATCHED, PAUSED, CLOSED = "受付", "支援中", "見守り", "中断", "終結"
START, WATCH, PAUSE, RESUME, HAND_OVER, CLOSE = "支援開始", "見守り", "中断", "再開", "移管", "終結"
LOST_TOUCH_DAYS = 90
"""未接触: without contact for so many days, where the office has set no other number."""
CLOSE_REASONS = (
    "困りごとの解消",
    "他機関への引継ぎ",
    "施設入所",
    "転出",
    "死亡",
    "本人の希望",
    "連絡がとれない",
    "その他",
)

_AFTER: Mapping[str, str] = {
    START: SUPPORTED,
    WATCH: WATCHED,
    PAUSE: PAUSED,
    RESUME: SUPPORTED,
    HAND_OVER: CLOSED,
    CLOSE: CLOSED,
}
"""The 状況 after a turn."""
_POSSIBLE: Mapping[str, tuple[str, ...]] = {
    RECEIVED: (START, WATCH, CLOSE, HAND_OVER),
    SUPPORTED: (WATCH, PAUSE, CLOSE, HAND_OVER),
    WATCHED: (START, PAUSE, CLOSE, HAND_OVER),
    PAUSED: (RESUME, CLOSE, HAND_OVER),
    CLOSED: (RESUME,),
}
"""The turns a case can take, by its 状況; the usual one first."""


@dataclass(frozen=True, slots=True)
class TurnTaken:
    """節目 as a clerk says it: which, on what ISO day, why, and to whom a case is handed over."""

    turn: str
    on: str
    reason: str = ""
    handed_to: str = ""


def status_of(case: Case) -> str:
    """状況; a case that says none has only been received, or is closed where it has a 終結日."""
    return case.status or (CLOSED if case.closed_on else RECEIVED)


def is_open(case: Case) -> bool:
    """Whether the case is not closed."""
    return status_of(case) != CLOSED


def turns_possible(case: Case) -> tuple[str, ...]:
    """The turns this case can take now."""
    return _POSSIBLE.get(status_of(case), (START, WATCH, PAUSE, CLOSE, HAND_OVER))


def status_after(turn: str) -> str:
    """The 状況 a turn leads to."""
    return _AFTER[turn]


def turn_problems(case: Case, taken: TurnTaken) -> tuple[Problem, ...]:
    """What keeps a case from taking a turn."""
    problems: list[Problem] = []
    if taken.turn not in turns_possible(case):
        values = {"status": status_of(case), "turn": taken.turn}
        problems.append(Problem("turn.impossible", "状況が「{status}」のケースは「{turn}」にできません。", values))
    if not taken.on:
        problems.append(Problem("turn.day", "日付を入力してください。"))
    elif taken.on < begun_on(case):
        problems.append(Problem("turn.early", "日付が、最初の受付日より前です。"))
    if taken.turn == CLOSE and not taken.reason:
        problems.append(Problem("turn.reason", "終結の理由を入力してください。"))
    if taken.turn == HAND_OVER and not taken.handed_to:
        problems.append(Problem("turn.to", "移管先を入力してください。"))
    return tuple(problems)


def turned(case: Case, taken: TurnTaken) -> Case:
    """The case after a turn; its number stays. A closed case has nothing to be done next, a resumed one no 終結日."""
    kept = Turn(turn=taken.turn, on=taken.on, reason=taken.reason or None, handed_to=taken.handed_to or None)
    after = dataclasses.replace(case, status=_AFTER[taken.turn], turns=(*case.turns, kept))
    if taken.turn in (CLOSE, HAND_OVER):
        reason = taken.reason or HAND_OVER
        return dataclasses.replace(
            after, closed_on=taken.on, close_reason=reason, next_action_on=None, next_action=None
        )
    return dataclasses.replace(after, closed_on=None, close_reason=None)


def received(case: Case, reception: Reception) -> Case:
    """The case with one more contact; a closed case is resumed by it."""
    day = reception.received_on or ""
    after = case if is_open(case) else turned(case, TurnTaken(RESUME, day, "相談の受付"))
    return dataclasses.replace(after, receptions=(*after.receptions, reception))


def written(case: Case, entry: History, next_action: str | None = None) -> Case:
    """The case with one more entry of 支援経過, in order of days; the entry says what comes next, and when.

    An action that was due by the day of the entry is done with it. An entry on a case that had only been received
    begins the support.
    """
    history = tuple(sorted((*case.history, entry), key=lambda each: each.happened_at or ""))
    after = dataclasses.replace(case, history=history)
    if status_of(case) == RECEIVED and entry.happened_at:
        after = turned(after, TurnTaken(START, max(entry.happened_at, begun_on(case))))
    if entry.next_on:
        return dataclasses.replace(after, next_action_on=entry.next_on, next_action=next_action or None)
    done = case.next_action_on is not None and case.next_action_on <= (entry.happened_at or "")
    return dataclasses.replace(after, next_action_on=None, next_action=None) if done else after


def begun_on(case: Case) -> str:
    """The day of the first contact, "" when none is known."""
    return min((each.received_on for each in case.receptions if each.received_on), default="")


def touched_on(case: Case) -> str:
    """The day of the last contact, by 相談受付 or 支援経過; "" when none is known."""
    days = [each.received_on for each in case.receptions] + [each.happened_at for each in case.history]
    return max((day for day in days if day), default="")


def is_out_of_touch(touched: str, today: str, days: int) -> bool:
    """未接触: the last contact is more than `days` days ago, or nobody knows of one."""
    return len(touched) < len("2026-01-01") or (date.fromisoformat(today) - date.fromisoformat(touched)).days > days


def works_on(clerk: str, responsible: str | None, team: str | None = None) -> bool:
    """Whether a clerk is the 担当CSW or of the 支援チーム.

    Clerks who sign in by their surname alone are known by it.
    """
    named = [responsible or "", *_names(team or "")]
    return any(name_key(clerk) in _keys(name) for name in named if name.strip())


def withheld_from(clerk: str, case: Case) -> bool:
    """閲覧制限: whether only others may read this case."""
    return bool(case.restricted) and not works_on(clerk, case.responsible, case.team)


def _keys(name: str) -> set[str]:
    parts = name.replace("\u3000", " ").split()
    return {name_key(name), name_key(parts[0])}


def _names(team: str) -> list[str]:
    for mark in "、,，・/／;；\n":
        team = team.replace(mark, "、")
    return team.split("、")
