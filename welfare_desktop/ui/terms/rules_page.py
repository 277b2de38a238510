"""委嘱の決まり: terms, letters, seats and awards as the office's 要綱 say; administrators change them."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain import month_days
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.vocabulary import SERVICE_ROLE
from welfare_desktop.domain.serving.terms import Procedure, TermRule
from welfare_desktop.domain.values import Choice, Count, FiscalYear, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.terms import rules
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.rules_sheet import RulesSheet, round_signs, with_signs, without_signs

PROCEDURES = Choice(tuple(each.value for each in Procedure))
_NUMBERS = ("households_least", "households_most", "heavy")
_TEXTS = ("award", "insurance_plan", "letter_text", "signer")
_NUMBER_SIGNS = round_signs("{番号}")
_TEXT_SIGNS = (("{校区}", "〔校区〕"), ("{区分}", "〔区分〕"))


@dataclass(frozen=True, slots=True)
class EraYear(FiscalYear):
    """A year read as fiscal years are, and shown as the calendar year it is here: 令和7年."""

    def show(self, value: Value) -> str:
        return FiscalYear.show(self, value).removesuffix("度")


class RulesPage(RulesSheet[OfficeRules]):
    """A line for each role, and what holds for the whole office."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        note = translate(
            "RulesPage",
            "満了の月日を空欄にすると、委嘱日から数えます。一斉に替わる年を空欄にすると、人ごとに数えます。"
            "委嘱番号の○には通し番号、委嘱状の文の〔校区〕と〔区分〕には、その人のものが入ります。",
        )
        grid = Grid(translate("RulesPage", "任期の決まり"), _columns(), desk.preferences, _check)
        words = translate("RulesPage", "委嘱の決まり"), note
        super().__init__(desk, (rules.rules, rules.keep), grid, words, _labels())

    def show_rules(self, found: OfficeRules) -> None:
        self.grid.show_rows([GridRow(role, _values(role, found.term(role))) for role in SERVICE_ROLE.options])
        for key in _NUMBERS:
            self.lines[key].setText(str(getattr(found, key)))
        for key in _TEXTS:
            self.lines[key].setText(with_signs(getattr(found, key), _TEXT_SIGNS))
            self.lines[key].setCursorPosition(0)
        self.lines["award_years"].setText("・".join(map(str, found.award_years)))
        self.grid.table.setFocus()

    def read(self) -> OfficeRules | None:
        numbers = {key: self.text(key) for key in _NUMBERS}
        years = [each.strip() for each in re.split("[・、,]", self.text("award_years")) if each.strip()]
        wrong = {key: not (text.isdecimal() and int(text) > 0) for key, text in numbers.items()}
        if self.mark({**wrong, "award_years": not all(map(str.isdecimal, years))}):
            return None
        counts = {key: int(text) for key, text in numbers.items()}
        texts = {key: without_signs(self.text(key), _TEXT_SIGNS) for key in _TEXTS}
        changed = OfficeRules(
            {str(role): _rule(cells) for role, cells in self.grid.values().items()},
            award_years=tuple(sorted(set(map(int, years)))),
        )
        return dataclasses.replace(changed, **counts, **texts)


def _columns() -> tuple[GridColumn, ...]:
    translate = QCoreApplication.translate
    return (
        GridColumn("role", translate("RulesPage", "委嘱区分"), Text(30), 10, fixed=True),
        GridColumn("procedure", translate("RulesPage", "手続主体"), PROCEDURES, 8),
        GridColumn("years", translate("RulesPage", "任期(年)"), Count(("年",)), 5),
        GridColumn("ends_on", translate("RulesPage", "満了の月日"), Text(8), 6),
        GridColumn("renewed_in", translate("RulesPage", "一斉に替わる年"), EraYear(), 7),
        GridColumn("letter", translate("RulesPage", "委嘱番号の書式"), Text(40), 12),
    )


def _labels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "households_least": translate("RulesPage", "1人あたり世帯数(最少)"),
        "households_most": translate("RulesPage", "1人あたり世帯数(最多)"),
        "heavy": translate("RulesPage", "1人あたりの見守り世帯の上限"),
        "award_years": translate("RulesPage", "表彰する年数"),
        "award": translate("RulesPage", "表彰の種類"),
        "insurance_plan": translate("RulesPage", "保険プラン"),
        "letter_text": translate("RulesPage", "委嘱状の文"),
        "signer": translate("RulesPage", "委嘱状の署名者"),
    }


def _check(row: Values) -> Mapping[str, Problem]:
    ends = row.get("ends_on")
    if isinstance(ends, str) and month_days.read(ends) is None:
        return {"ends_on": Problem("terms.month-day", "月日は「3月31日」のように入力してください。")}
    return {}


def _values(role: str, rule: TermRule) -> dict[str, Value]:
    return {
        "role": role,
        "procedure": rule.procedure.value,
        "years": rule.years or None,
        "ends_on": month_days.shown(rule.ends_on) or None,
        "renewed_in": rule.renewed_in or None,
        "letter": with_signs(rule.letter, _NUMBER_SIGNS) or None,
    }


def _rule(cells: dict[str, Value]) -> TermRule:
    years, renewed = cells.get("years"), cells.get("renewed_in")
    return TermRule(
        years if isinstance(years, int) else 0,
        month_days.read(str(cells.get("ends_on") or "")) or "",
        renewed if isinstance(renewed, int) else 0,
        Procedure(str(cells.get("procedure") or Procedure.OFFICE.value)),
        without_signs(str(cells.get("letter") or ""), _NUMBER_SIGNS),
    )
