"""助成の決まり: what an office's 要綱 say of each kind of grant, and what they find about one grant.

Nothing here refuses: amounts are proposed, and what does not fit is told beside the grant.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.grants import STAGES, Grant
from welfare_desktop.domain.registers.vocabulary import GRANT_KIND

RUNNING, OPENING, NETWORK, GROUP = "運営助成(継続)", "新設助成", "ふれあいネットワーク助成", "団体助成"
FIRST_YEAR_OF_CONDITIONS = 2022
"""令和4年度: 運営助成 asks for a place that listens to worries, and 小地域福祉活動計画 became a must."""
NOT_APPLIED = "未受付"
PLANNED = frozenset({"策定中", "推進中", "終了"})
"""States of a 小地域福祉活動計画 of which nobody is warned."""

_AUTUMN = "10-01"
_APPLICATION = ("申請書", "事業計画書", "収支予算書")
_CLAIM = ("請求書",)
_REPORT = ("実績報告書", "収支決算書")


@dataclass(frozen=True, slots=True)
class KindRule:
    """How a kind of grant is reckoned, in yen: `base` + `per_time` × times a year + `per_member` × members.

    `ceiling` 0 is no ceiling; a rule without any amount proposes what was asked for.
    """

    base: int = 0
    per_time: int = 0
    per_member: int = 0
    ceiling: int = 0

    def amount(self, times: int, members: int) -> int | None:
        """What the rule gives; None where it says no amount."""
        made = self.base + self.per_time * times + self.per_member * members
        if not made:
            return None
        return min(made, self.ceiling) if self.ceiling else made


USUAL: Mapping[str, KindRule] = {
    RUNNING: KindRule(per_time=1_000, ceiling=30_000),
    OPENING: KindRule(base=50_000, ceiling=50_000),
    NETWORK: KindRule(base=180_000, ceiling=200_000),
    GROUP: KindRule(ceiling=100_000),
    "その他": KindRule(),
}


@dataclass(frozen=True, slots=True)
class GrantRules:
    """The rules of an office. `report_due` is the month and day after the year's end a report is due by."""

    kinds: Mapping[str, KindRule] = field(default_factory=lambda: dict(USUAL))
    report_due: str = "04-20"
    decision_number: str = "第{n}号"
    worries_since: int = FIRST_YEAR_OF_CONDITIONS
    plan_since: int = FIRST_YEAR_OF_CONDITIONS

    def rule(self, kind: str | None) -> KindRule:
        """The rule of a kind; none of its own: no rule."""
        return self.kinds.get(kind or "", KindRule())

    def due_on(self, year: int) -> str:
        """The day a report on a fiscal year is due, ISO: in the spring after it, or in its own autumn."""
        return f"{year if self.report_due >= _AUTUMN else year + 1}-{self.report_due}"


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who applies, as far as the rules ask: `listens` and the numbers of a salon, `has_plan` of its district.

    None is what does not concern this applicant; `ended` tells that it is no more.
    """

    listens: bool | None = None
    concerns_salon: bool = False
    has_plan: bool | None = None
    times: int = 0
    members: int = 0
    ended: bool = False


def proposed_amount(grant: Grant, applicant: Applicant, rules: GrantRules) -> int | None:
    """What the rules give: never more than was asked for; what was asked for where they say nothing."""
    rule = rules.rule(grant.kind)
    given, asked = rule.amount(applicant.times, applicant.members), grant.amount_requested
    if given is None:
        return min(asked, rule.ceiling) if asked is not None and rule.ceiling else asked
    return given if asked is None else min(given, asked)


def is_closed(grant: Grant) -> bool:
    """Whether nothing more follows: settled, refused or withdrawn."""
    return grant.stage in ("精算済", "不交付", "取下げ")


def due_on(grant: Grant, rules: GrantRules) -> str:
    """By when the report is due; "" while none is, or when it came."""
    if is_closed(grant) or grant.reported_on or not (grant.decided_on or grant.paid_on):
        return ""
    return grant.report_due_on or (rules.due_on(grant.year) if grant.year else "")


def is_overdue(grant: Grant, rules: GrantRules, today: str) -> bool:
    """Whether a report should have come by now (on the day itself it is still in time)."""
    due = due_on(grant, rules)
    return bool(due) and due < today[: len(due)]


def missing_enclosures(grant: Grant) -> tuple[str, ...]:
    """Papers that should lie with the grant by the stage it has reached."""
    if is_closed(grant):
        return ()
    wanted = _APPLICATION if grant.applied_on and not grant.reported_on else ()
    wanted += _CLAIM if grant.claimed_on and not grant.reported_on else ()
    wanted += _REPORT if grant.reported_on else ()
    held = grant.enclosures or ()
    return tuple(paper for paper in wanted if paper not in held)


def warnings(grant: Grant, applicant: Applicant, rules: GrantRules) -> tuple[Problem, ...]:
    """What does not fit the rules; told, never a hindrance."""
    return () if grant.stage in ("不交付", "取下げ") else tuple(_warnings(grant, applicant, rules))


def _warnings(grant: Grant, applicant: Applicant, rules: GrantRules) -> Iterator[Problem]:
    year, open_, since = grant.year or 0, not is_closed(grant), fiscal_label(rules.worries_since)
    if (
        open_
        and applicant.concerns_salon
        and grant.kind == RUNNING
        and year >= rules.worries_since
        and applicant.listens is not True
    ):
        yield Problem("grant.worries", "困りごとを受け止める場の確認がありません({year}からの要件)。", {"year": since})
    if open_ and applicant.has_plan is False and year >= rules.plan_since:
        yield Problem("grant.no-plan", "小地域福祉活動計画が未策定です。")
    if open_ and applicant.ended:
        yield Problem("grant.ended", "申請者は廃止・解散しています。")
    yield from _of_amounts(grant, applicant, rules)
    lacking = missing_enclosures(grant)
    if lacking:
        yield Problem("grant.enclosures", "添付書類がそろっていません({papers})。", {"papers": "、".join(lacking)})


def _of_amounts(grant: Grant, applicant: Applicant, rules: GrantRules) -> Iterator[Problem]:
    ceiling, given = rules.rule(grant.kind).ceiling, proposed_amount(grant, applicant, rules)
    granted = grant.amount_granted
    if granted is not None and ceiling and granted > ceiling:
        yield Problem("grant.ceiling", "決定額が上限{amount}円を超えています。", {"amount": f"{ceiling:,}"})
    elif granted is not None and given is not None and granted > given:
        yield Problem("grant.above", "決定額が、決まりによる額{amount}円を超えています。", {"amount": f"{given:,}"})
    if granted is not None and grant.amount_paid is not None and grant.amount_paid > granted:
        yield Problem("grant.paid", "交付額が決定額を超えています。")
    if grant.reported_on and grant.amount_spent is None and not grant.fixed_on:
        yield Problem("grant.unspent", "実績報告の執行額がまだ入力されていません。")
    if grant.amount_fixed is not None and grant.amount_paid is not None and grant.amount_fixed > grant.amount_paid:
        yield Problem("grant.fixed", "確定額が交付額を超えています。")


def stage_of(grant: Grant) -> str:
    """The stage as it is told, also before anything came."""
    return grant.stage or NOT_APPLIED


STAGE_NAMES = (NOT_APPLIED, *(name for _, name in reversed(STAGES)), "不交付", "取下げ")
"""Every stage, from the first."""
KIND_NAMES = GRANT_KIND.options
SHORT_NAMES = {RUNNING: "運営", OPENING: "新設", NETWORK: "ふれあい", GROUP: "団体"}
"""What the kinds are called where there is little room."""
