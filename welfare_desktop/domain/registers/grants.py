"""助成: what every grant passes through, whoever applies — a salon, a 校(地)区社協, an organisation.

受付 → 審査・決裁 → 交付決定/不交付 → (変更承認・取下げ) → 請求 → 交付 → 実績報告 → 額の確定 → 精算(返還/繰越承認).
Each register derives a child class of its own. The stage is never typed: it follows from the days entered.
"""

from dataclasses import dataclass
from typing import Annotated

from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers.vocabulary import GRANT_DECISION, GRANT_ENCLOSURES, GRANT_KIND, GRANT_SETTLEMENT
from welfare_desktop.domain.values import Date, FiscalYear, Money, Text

STAGES = (
    ("settled_on", "精算済"),
    ("fixed_on", "額の確定"),
    ("reported_on", "実績報告"),
    ("paid_on", "交付"),
    ("claimed_on", "請求"),
    ("decided_on", "交付決定"),
    ("reviewed_on", "審査・決裁"),
    ("applied_on", "受付"),
)
"""The day that ends each stage and the stage's name, from the last to the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant(Record):
    """助成 of one fiscal year (対象年度), which is stored: an application names it."""

    year: Annotated[int | None, Field("対象年度", FiscalYear())] = None
    kind: Annotated[str | None, Field("助成の種類", GRANT_KIND)] = None
    applied_on: Annotated[str | None, Field("申請受付日", Date())] = None
    amount_requested: Annotated[int | None, Field("申請額", Money())] = None
    enclosures: Annotated[tuple[str, ...] | None, Field("添付書類", GRANT_ENCLOSURES)] = None
    reviewed_on: Annotated[str | None, Field("決裁日", Date())] = None
    decision: Annotated[str | None, Field("決定", GRANT_DECISION)] = None
    decided_on: Annotated[str | None, Field("交付決定日", Date())] = None
    decision_number: Annotated[str | None, Field("決定番号", Text(30))] = None
    amount_granted: Annotated[int | None, Field("交付決定額", Money())] = None
    change_approved_on: Annotated[str | None, Field("変更承認日", Date())] = None
    withdrawn_on: Annotated[str | None, Field("取下げ日", Date())] = None
    claimed_on: Annotated[str | None, Field("請求日", Date())] = None
    account: Annotated[str | None, Field("振込口座", Text(100), personal=True)] = None
    paid_on: Annotated[str | None, Field("交付日", Date())] = None
    amount_paid: Annotated[int | None, Field("交付額", Money())] = None
    report_due_on: Annotated[str | None, Field("実績報告期限", Date())] = None
    reported_on: Annotated[str | None, Field("実績報告日", Date())] = None
    amount_spent: Annotated[int | None, Field("執行額", Money())] = None
    fixed_on: Annotated[str | None, Field("額の確定日", Date())] = None
    amount_fixed: Annotated[int | None, Field("確定額", Money())] = None
    settlement: Annotated[str | None, Field("精算", GRANT_SETTLEMENT)] = None
    settled_on: Annotated[str | None, Field("精算日", Date())] = None
    amount_returned: Annotated[int | None, Field("返還額", Money())] = None
    carried_over: Annotated[int | None, Field("繰越額", Money())] = None
    note: Annotated[str | None, Field("備考", Text(200))] = None

    @property
    def stage(self) -> str:
        """Where the grant stands, by the last day entered; "" before it was applied for."""
        if self.withdrawn_on or self.decision == "取下げ":
            return "取下げ"
        if self.decision == "不交付":
            return "不交付"
        return next((name for key, name in STAGES if getattr(self, key)), "")
