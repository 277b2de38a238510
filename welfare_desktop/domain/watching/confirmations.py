"""現況確認: once a fiscal year somebody looks after every household; what came of it stays with the household."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Confirmation
from welfare_desktop.domain.values import first_day
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.changes import Act, Request, plan

UNCHANGED, CHANGED, NOT_MET, OVER = "変わりなし", "変更あり", "会えず", "終了"
SEEN = (UNCHANGED, CHANGED, OVER)
"""Results that say somebody knows how the household is."""
STALE_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of looking after a household; no result takes the year's entry back."""

    result: str | None
    on: str | None = None
    by: int | str | None = None
    note: str | None = None
    end_reason: str | None = None


def of_year(household: Household, year: int) -> Confirmation | None:
    """The year's entry."""
    return next((each for each in household.confirmations if each.year == year), None)


def confirmed(household: Household, year: int, answer: Answer) -> Household:
    """The household with the year's entry; its last day of being seen follows, and 終了 ends it."""
    before = of_year(household, year)
    others = tuple(each for each in household.confirmations if each is not before)
    if answer.result is None:
        kept = dataclasses.replace(household, confirmations=others)
        undone = before is not None and household.last_confirmed_on == before.confirmed_on
        return dataclasses.replace(kept, last_confirmed_on=_last_seen(kept)) if undone else kept
    entry = dataclasses.replace(
        before or Confirmation(year=year),
        confirmed_on=answer.on,
        by=answer.by,
        result=answer.result,
        note=answer.note,
    )
    entries = tuple(sorted((entry, *others), key=lambda each: -(each.year or 0)))
    kept = dataclasses.replace(household, confirmations=entries)
    if answer.result in SEEN and answer.on and answer.on > (household.last_confirmed_on or ""):
        kept = dataclasses.replace(kept, last_confirmed_on=answer.on)
    if answer.result == OVER and answer.on and not household.ended_on:
        kept = plan(kept, Request(Act.END, answer.on, answer.end_reason)).after
    return kept


def _last_seen(household: Household) -> str | None:
    days = (each.confirmed_on for each in household.confirmations if each.result in SEEN)
    return max((day for day in days if day), default=None)


def problems_of_answer(typed: Mapping[str, Value]) -> Mapping[str, Problem]:
    """What is wrong with a typed answer, by its key (`result`, `on`, `end_reason`)."""
    found: dict[str, Problem] = {}
    if typed.get("result") and not typed.get("on"):
        found["on"] = Problem("confirmation.on", "確認日を入力してください。")
    if typed.get("result") == OVER and not typed.get("end_reason"):
        found["end_reason"] = Problem("confirmation.reason", "終了の理由を選んでください。")
    if typed.get("result") != OVER and typed.get("end_reason"):
        found["end_reason"] = Problem("confirmation.no-end", "結果が終了のときだけ、理由を選びます。")
    return found


def stale_before(today: str, months: int) -> str:
    """The day (ISO) before which a household was seen too long ago: so many months back."""
    number = int(today[:4]) * 12 + int(today[5:7]) - 1 - months
    return f"{number // 12:04}-{number % 12 + 1:02}-{today[8:10]}"


def is_stale(last: str | None, today: str, months: int) -> bool:
    """Whether a household was last seen longer ago than so many months, or nobody knows when."""
    return last is None or (first_day(last) or last) < stale_before(today, months)
