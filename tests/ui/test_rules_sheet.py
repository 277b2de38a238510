"""The office's own rules are shown as clerks write them, and kept as they were."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.domain.registers.vocabulary import SERVICE_ROLE
from welfare_desktop.services.grants import rules as grant_rules
from welfare_desktop.services.terms import rules as term_rules
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.rules_page import GrantRulesPage
from welfare_desktop.ui.rules_sheet import RulesSheet
from welfare_desktop.ui.terms.rules_page import RulesPage

Asked = Callable[[Workspace], object]
SHEETS: dict[str, tuple[Callable[[Desk], RulesSheet[Any]], Asked]] = {
    "grants": (GrantRulesPage, grant_rules.rules),
    "terms": (RulesPage, lambda workspace: told(term_rules.rules(workspace))),
}


def told(found: OfficeRules) -> tuple[object, ...]:
    """The rules as they work: a role without a rule of its own is as one whose rule says nothing."""
    return [found.term(role) for role in SERVICE_ROLE.options], dataclasses.replace(found, terms={})


@pytest.mark.parametrize("name", SHEETS)
def test_rules_that_nobody_changed_are_kept_as_they_were(qtbot: QtBot, desk: Desk, name: str) -> None:
    make, asked = SHEETS[name]
    before = asked(desk.workspace)
    page = opened(qtbot, make(desk))
    shown = [line.text() for line in page.lines.values()] + [str(row) for row in page.grid.values().values()]
    assert not any("{" in text.strip("{}") or "04-20" in text or "03-31" in text for text in shown)
    with qtbot.waitSignal(page.kept):
        page.save()
    assert asked(desk.workspace) == before


def test_a_day_is_changed_as_a_clerk_writes_it(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, GrantRulesPage(desk))
    assert (page.text("report_due"), page.text("decision_number")) == ("4月20日", "第○号")
    page.lines["report_due"].setText("５月10日")
    page.lines["decision_number"].setText("社協△第〇号")
    page.save()
    kept = grant_rules.rules(desk.workspace)
    assert (kept.report_due, kept.decision_number) == ("05-10", "社協{year}第{n}号")


def test_what_is_no_day_is_not_kept(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, GrantRulesPage(desk))
    page.lines["report_due"].setText("年度末")
    with qtbot.assertNotEmitted(page.kept):
        page.save()
    assert page.focusWidget() is page.lines["report_due"]


def test_years_are_shown_as_clerks_say_them_and_nothing_typed_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, RulesPage(desk))
    column = [each.key for each in page.grid.model.columns].index("renewed_in")
    shown = {page.grid.model.index(row, column).data() for row in range(page.grid.model.rowCount())}
    assert shown == {"", "令和4年"}
    page.lines["award_years"].setText("10・二十")
    with qtbot.assertNotEmitted(page.kept):
        page.save()
    assert page.focusWidget() is page.lines["award_years"]
    page.lines["award_years"].setText("20、10")
    page.save()
    assert term_rules.rules(desk.workspace).award_years == (10, 20)


@pytest.mark.parametrize("name", SHEETS)
def test_what_was_typed_into_rules_is_asked_about(qtbot: QtBot, desk: Desk, notices: HeardNotices, name: str) -> None:
    make, asked = SHEETS[name]
    before, left = asked(desk.workspace), list[str]()
    page = opened(qtbot, make(desk))
    page.leave(lambda: left.append("untouched"))
    assert (left, notices.asked) == (["untouched"], [])
    (key, line), *_ = page.lines.items()
    shown = line.text()
    line.setText("9")
    assert page.is_dirty()
    notices.answers = ["back", "drop"]
    page.leave(lambda: left.append("back"))
    assert (left, page.text(key)) == (["untouched"], "9")
    page.leave(lambda: left.append("dropped"))
    assert (left[1:], page.text(key), page.is_dirty()) == (["dropped"], shown, False)
    assert asked(desk.workspace) == before


def test_rules_are_kept_before_the_page_is_left(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page, left = opened(qtbot, GrantRulesPage(desk)), list[bool]()
    page.lines["report_due"].setText("5月10日")
    column = [each.key for each in page.grid.model.columns].index("ceiling")
    page.grid.model.write([(0, column, "77000")])
    notices.answers = ["save"]
    page.leave(lambda: left.append(True))
    kept = grant_rules.rules(desk.workspace)
    assert (left, page.is_dirty(), kept.report_due) == ([True], False, "05-10")
    assert 77_000 in {rule.ceiling for rule in kept.kinds.values()}


def opened(qtbot: QtBot, page: RulesSheet[Any]) -> RulesSheet[Any]:
    qtbot.addWidget(page)
    page.show()
    page.open()
    return page
