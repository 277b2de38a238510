"""助成の手続: from one stage to the next, with the day and the amount each step enters.

受付 → 決裁 → 交付決定 → 請求 → 交付 → 実績報告 → 額の確定 → 精算; beside them 変更承認 and 繰越承認;
and 新年度の申請 from last year's.
"""

import dataclasses
from dataclasses import dataclass
from typing import Any, TypeVar

from welfare_desktop.domain.grants.rules import (
    OPENING,
    RUNNING,
    Applicant,
    GrantRules,
    is_closed,
    proposed_amount,
)
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.grants import Grant

GrantT = TypeVar("GrantT", bound=Grant)
_DAY = len("2026-04-01")


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the day it enters, its name, the amount that goes with it ("" for none).

    `waits` where the step cannot be taken before its amount is known.
    """

    key: str
    label: str
    amount: str = ""
    amount_label: str = ""
    waits: bool = True


STEPS = (
    Step("applied_on", "受付", "amount_requested", "申請額", waits=False),
    Step("reviewed_on", "決裁"),
    Step("decided_on", "交付決定", "amount_granted", "交付決定額"),
    Step("claimed_on", "請求"),
    Step("paid_on", "交付", "amount_paid", "交付額"),
    Step("reported_on", "実績報告", "amount_spent", "執行額", waits=False),
    Step("fixed_on", "額の確定", "amount_fixed", "確定額"),
    Step("settled_on", "精算", "amount_returned", "返還額"),
)


CHANGE = Step("change_approved_on", "変更承認", "amount_granted", "変更後の決定額")
"""変更承認: another amount is granted, between the decision and the report; the stage stays what it is."""
CARRY = Step("settled_on", "繰越承認", "carried_over", "繰越額")
"""繰越承認: what was not spent may be spent in the year after; it settles the grant, the rest is returned."""


def next_step(grant: Grant) -> Step | None:
    """The step after the last day entered; None when nothing more follows."""
    if is_closed(grant):
        return None
    done = [at for at, step in enumerate(STEPS) if getattr(grant, step.key)]
    return STEPS[done[-1] + 1 if done else 0]


def amount_of(grant: Grant, step: Step, applicant: Applicant, rules: GrantRules) -> int | None:
    """The amount a step proposes; what the applicant reports (執行額) nobody proposes."""
    granted = grant.amount_granted
    if step.key == "applied_on":
        return grant.amount_requested or rules.rule(grant.kind).amount(applicant.times, applicant.members)
    if step.key == "decided_on" and granted is None:
        return proposed_amount(grant, applicant, rules)
    found = {
        "amount_granted": granted,
        "amount_paid": granted,
        "amount_spent": grant.amount_spent,
        "amount_fixed": _fixed(grant),
        "amount_returned": max(0, unspent(grant) - (grant.carried_over or 0)),
    }
    return found.get(step.amount)


def _fixed(grant: Grant) -> int | None:
    """確定額: what was spent, at most what was paid."""
    if grant.amount_spent is None:
        return None
    return min(grant.amount_spent, grant.amount_paid if grant.amount_paid is not None else grant.amount_spent)


def taken(grant: GrantT, step: Step, day: str, amount: int | None, rules: GrantRules, number: str = "") -> GrantT:
    """The grant after a step on a day."""
    changes: dict[str, Any] = {step.key: day}
    if step.amount and amount is not None:
        changes[step.amount] = amount
    match step.key:
        case "decided_on":
            changes["decision"] = "交付"
            changes["report_due_on"] = grant.report_due_on or (rules.due_on(grant.year) if grant.year else None)
            changes["decision_number"] = grant.decision_number or number or None
        case "settled_on":
            changes["amount_returned"] = amount or None
            changes["settlement"] = "返還" if amount else "繰越承認" if grant.carried_over else "精算のみ"
        case _:
            pass
    return dataclasses.replace(grant, **changes)


def problem_of(grant: Grant, step: Step, day: str, amount: int | None) -> Problem | None:
    """Why a step cannot be taken as it is said; amounts the step stands for have to be known."""
    before = [getattr(grant, each.key) for each in STEPS[: STEPS.index(step)]]
    last = max((each for each in before if each), default="")
    if len(day) != _DAY:
        return Problem("grant.day", "日付を年月日で入力してください。")
    if day < last[: len(day)]:
        return Problem("grant.day", "前の段階の日({day})より前の日付です。", {"day": last})
    return _amount_problem(step, amount) if amount is not None or (step.amount and step.waits) else None


def unspent(grant: Grant) -> int:
    """What was paid and is not needed by the 確定額, in yen."""
    return max(0, (grant.amount_paid or 0) - (grant.amount_fixed or 0))


def change_problem(grant: Grant, day: str, amount: int | None) -> Problem | None:
    """Why a changed amount cannot be approved as it is said."""
    if not grant.decided_on or grant.reported_on or is_closed(grant):
        return Problem("grant.no-change", "変更承認は、交付決定から実績報告までの間に行います。")
    return problem_of(grant, STEPS[_at("claimed_on")], day, None) or _amount_problem(CHANGE, amount)


def changed(grant: GrantT, day: str, amount: int | None) -> GrantT:
    """The grant with another amount granted from a day on."""
    return dataclasses.replace(grant, change_approved_on=day, amount_granted=amount)


def carry_problem(grant: Grant, day: str, amount: int | None) -> Problem | None:
    """Why what is left cannot be carried over as it is said."""
    settling = STEPS[-1]
    if next_step(grant) != settling:
        return Problem("grant.no-carry", "繰越承認は、額の確定の後に行います。")
    if amount is not None and amount > unspent(grant):
        return Problem(
            "grant.carry", "繰越額が、使われなかった額{left}円を超えています。", {"left": f"{unspent(grant):,}"}
        )
    return problem_of(grant, settling, day, 0) or _amount_problem(CARRY, amount or None)


def carried(grant: GrantT, day: str, amount: int | None) -> GrantT:
    """The grant settled with an amount carried over; what is left beyond it is returned."""
    rest = unspent(grant) - (amount or 0)
    return dataclasses.replace(
        grant, settled_on=day, settlement="繰越承認", carried_over=amount, amount_returned=rest or None
    )


def _amount_problem(step: Step, amount: int | None) -> Problem | None:
    if amount is None:
        return Problem("grant.amount", "{label}を入力してください。", {"label": step.amount_label})
    if amount < 0:
        return Problem("grant.negative", "{label}がマイナスの金額です。", {"label": step.amount_label})
    return None


def _at(key: str) -> int:
    return next(at for at, step in enumerate(STEPS) if step.key == key)


def renewed(before: GrantT, year: int, applicant: Applicant, rules: GrantRules) -> GrantT:
    """Last year's grant as the application of a new year: 新設助成 goes on as 運営助成, the account is kept."""
    kind = RUNNING if before.kind == OPENING else before.kind
    made = type(before)(year=year, kind=kind, account=before.account)
    asked = rules.rule(kind).amount(applicant.times, applicant.members)
    return dataclasses.replace(made, amount_requested=before.amount_granted if asked is None else asked)
