"""助成の手続: from one stage to the next, with the day and the amount each step enters.

受付 → 決裁 → 交付決定 → 請求 → 交付 → 実績報告 → 額の確定 → 精算; and 新年度の申請 from last year's.
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
    """A step: the day it enters, its name, the amount that goes with it ("" for none)."""

    key: str
    label: str
    amount: str = ""
    amount_label: str = ""


STEPS = (
    Step("applied_on", "受付", "amount_requested", "申請額"),
    Step("reviewed_on", "決裁"),
    Step("decided_on", "交付決定", "amount_granted", "交付決定額"),
    Step("claimed_on", "請求"),
    Step("paid_on", "交付", "amount_paid", "交付額"),
    Step("reported_on", "実績報告", "amount_spent", "執行額"),
    Step("fixed_on", "額の確定", "amount_fixed", "確定額"),
    Step("settled_on", "精算", "amount_returned", "返還額"),
)


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
    unspent = max(0, (grant.amount_paid or 0) - (grant.amount_fixed or 0)) - (grant.carried_over or 0)
    found = {
        "amount_granted": granted,
        "amount_paid": granted,
        "amount_spent": grant.amount_spent,
        "amount_fixed": _fixed(grant),
        "amount_returned": unspent,
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
    if step.amount and amount is None and step.key != "applied_on":
        return Problem("grant.amount", "{label}を入力してください。", {"label": step.amount_label})
    if amount is not None and amount < 0:
        return Problem("grant.negative", "{label}が負の金額です。", {"label": step.amount_label})
    return None


def renewed(before: GrantT, year: int, applicant: Applicant, rules: GrantRules) -> GrantT:
    """Last year's grant as the application of a new year: 新設助成 goes on as 運営助成, the account is kept."""
    kind = RUNNING if before.kind == OPENING else before.kind
    made = type(before)(year=year, kind=kind, account=before.account)
    asked = rules.rule(kind).amount(applicant.times, applicant.members)
    return dataclasses.replace(made, amount_requested=before.amount_granted if asked is None else asked)
