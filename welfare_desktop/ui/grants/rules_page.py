"""助成の決まり: amounts and ceilings by kind, when reports are due, since when the conditions hold."""

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain import month_days
from welfare_desktop.domain.grants.rules import KIND_NAMES, GrantRules, KindRule
from welfare_desktop.domain.values import Money, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.grants import rules
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.rules_sheet import RulesSheet, round_signs, with_signs, without_signs

_AMOUNTS = ("base", "per_time", "per_member", "ceiling")
_ERA = 2018
"""令和 N年 is this year and N."""
_SIGNS = (*round_signs("{n}"), ("{year}", "△"))


class GrantRulesPage(RulesSheet[GrantRules]):
    """A line for each kind of grant, and what holds for all of them."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        note = translate(
            "GrantRulesPage",
            "額の案は「基準額+1回あたり×年間回数+1人あたり×登録者数」で、上限まで、申請額までです。"
            "金額のない種類は、申請額を案にします。報告期限は年度の終わった後の月日です。"
            "決定番号の○には通し番号、△には年度(西暦)が入ります。",
        )
        labels = {
            "report_due": translate("GrantRulesPage", "実績報告の期限(月日)"),
            "decision_number": translate("GrantRulesPage", "決定番号の書式"),
            "worries_since": translate("GrantRulesPage", "困りごとの要件の開始(令和 年度)"),
            "plan_since": translate("GrantRulesPage", "計画未策定の注意の開始(令和 年度)"),
        }
        grid = Grid(translate("GrantRulesPage", "助成の額の決まり"), _columns(), desk.preferences)
        super().__init__(
            desk, (rules.rules, rules.keep), grid, (translate("GrantRulesPage", "助成の決まり"), note), labels
        )

    def show_rules(self, found: GrantRules) -> None:
        self.grid.show_rows([GridRow(kind, _values(kind, found.rule(kind))) for kind in KIND_NAMES])
        self.lines["report_due"].setText(month_days.shown(found.report_due))
        self.lines["decision_number"].setText(with_signs(found.decision_number, _SIGNS))
        self.lines["worries_since"].setText(str(found.worries_since - _ERA))
        self.lines["plan_since"].setText(str(found.plan_since - _ERA))
        self.grid.focus()

    def read(self) -> GrantRules | None:
        due = month_days.read(self.text("report_due"))
        years = {key: self.text(key) for key in ("worries_since", "plan_since")}
        wrong = {key: not (year.isdecimal() and int(year) > 0) for key, year in years.items()}
        if self.mark({"report_due": not due, **wrong}) or not due:
            return None
        kinds = {str(kind): _rule(row) for kind, row in self.grid.values().items()}
        number = without_signs(self.text("decision_number"), _SIGNS)
        worries, plan = (int(year) + _ERA for year in years.values())
        return GrantRules(kinds, due, number, worries, plan)


def _columns() -> tuple[GridColumn, ...]:
    translate = QCoreApplication.translate
    heads = {
        "base": translate("GrantRulesPage", "基準額"),
        "per_time": translate("GrantRulesPage", "1回あたり"),
        "per_member": translate("GrantRulesPage", "1人あたり"),
        "ceiling": translate("GrantRulesPage", "上限"),
    }
    kind = GridColumn("kind", translate("GrantRulesPage", "助成の種類"), Text(), 12, fixed=True)
    return (kind, *(GridColumn(key, heads[key], Money(), 7) for key in _AMOUNTS))


def _values(kind: str, rule: KindRule) -> dict[str, Value]:
    return {"kind": kind, **{key: getattr(rule, key) or None for key in _AMOUNTS}}


def _rule(row: dict[str, Value]) -> KindRule:
    amounts = {key: value for key in _AMOUNTS if isinstance(value := row.get(key), int)}
    return KindRule(**amounts)
