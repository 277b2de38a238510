"""Pages of work about those who serve: every field has a name, every key does something and nothing unasked."""

import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, unnamed
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.terms import WELFARE_HELPER
from welfare_desktop.services import checking, editing
from welfare_desktop.services.terms import rules
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.handover.handover_page import NAMED, HandoverPage
from welfare_desktop.ui.terms.board_page import BoardPage
from welfare_desktop.ui.terms.records_page import RecordsPage
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.terms.same_persons_page import SamePersonsPage
from welfare_desktop.ui.work_page import WorkPage

PAGES = (BoardPage, RolloverPage, RecordsPage, HandoverPage, SamePersonsPage)


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_shows_the_demo_office_and_names_every_field(qtbot: QtBot, desk: Desk, kind: type[WorkPage]) -> None:
    page = shown(qtbot, desk, kind)
    assert unnamed(page) == []
    assert not page.is_dirty()


@pytest.mark.parametrize("kind", PAGES)
def test_f12_at_once_changes_nothing(qtbot: QtBot, desk: Desk, notices: HeardNotices, kind: type[WorkPage]) -> None:
    before = checking.check(desk.workspace).digest
    page = shown(qtbot, desk, kind)
    for key in ("F12", "F12"):
        page.answers().get(key, lambda: None)()
    assert checking.check(desk.workspace).digest == before
    assert notices.crashed == []


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_left_and_entered_again(qtbot: QtBot, desk: Desk, kind: type[WorkPage]) -> None:
    page, left = shown(qtbot, desk, kind), list[bool]()
    page.leave(lambda: left.append(True))
    page.enter(None)
    page.look_again("", frozenset())
    page.back()
    assert left == [True]


def test_ticks_stay_while_others_are_shown(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = shown(qtbot, desk, RecordsPage)
    assert isinstance(page, RecordsPage)
    page._tick_all(True)
    ticked = len(page._ticked())
    assert ticked > 1
    assert page.is_dirty()
    page._role.setCurrentIndex(1)
    assert 0 < len(page._ticked()) < ticked
    page._ask()
    page._role.setCurrentIndex(0)
    assert len(page._ticked()) == ticked
    notices.answers = ["stay"]
    page._task.setCurrentIndex(1)
    assert (page._task.currentIndex(), len(page._ticked())) == (0, ticked)
    notices.answers = ["drop"]
    page._task.setCurrentIndex(1)
    assert (page._task.currentIndex(), page.is_dirty()) == (1, False)


def test_those_ticked_are_printed_and_with_nobody_ticked_all(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, RecordsPage)
    assert isinstance(page, RecordsPage)
    page._tick_all(False)
    assert len(page.to_print()) == len(page._by_key) > 1
    page._grid.model.write([(0, 0, "○")])
    assert len(page.to_print()) == 1


def test_rules_being_typed_are_asked_about_by_esc(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = shown(qtbot, desk, BoardPage)
    assert isinstance(page, BoardPage)
    page._open_rules()
    page._rules.lines["signer"].setText("会長 谷 花子")
    assert page.is_dirty()
    notices.answers = ["back", "drop"]
    page.back()
    assert page._stack.currentWidget() is page._rules
    page.back()
    assert (page._stack.currentWidget() is page._main, page.is_dirty()) == (True, False)
    assert len(notices.asked) == 2


def test_choosing_another_thing_to_hand_over_asks_about_what_was_given(
    qtbot: QtBot, desk: Desk, notices: HeardNotices
) -> None:
    page = shown(qtbot, desk, HandoverPage)
    assert isinstance(page, HandoverPage)
    page._give({0})
    given = page._takings()
    assert given
    notices.answers = ["stay", "drop"]
    page._side.setCurrentIndex(1)
    assert (page._side.currentIndex(), page._now().key, page._takings()) == (0, "households", given)
    page._side.setCurrentIndex(1)
    assert (page._side.currentIndex(), page._now().key, page._takings()) == (1, "officers", [])
    page._side.setCurrentIndex(2)
    assert len(notices.asked) == 2


def test_an_area_is_taken_within_its_district_and_many_receivers_are_counted(
    qtbot: QtBot, desk: Desk, notices: HeardNotices
) -> None:
    office, homes = desk.workspace, set[str]()
    for at in range(NAMED + 2):
        place = editing.save(office, "districts", District(name=f"試験{at}")).record.id
        term = Appointment(role=WELFARE_HELPER, district=place, area="東町・本町", appointed_on="2024-04-01")
        editing.save(office, "volunteers", Volunteer(name=f"試験 {at}", appointments=(term,)))
        home = Household(district=place, neighbourhood="本町", members=(Member(name=f"世帯 {at}"),))
        homes.add(f"households.{editing.save(office, 'households', home).record.id}.0")
    page = shown(qtbot, desk, HandoverPage)
    assert isinstance(page, HandoverPage)
    page._table.setCurrentCell([line.holder for line in page._givers].index(0), 0)
    page._give_by_area()
    given = {key: page._names[taking.receiver] for key, taking in page._pending.items() if key in homes}
    assert set(given) == homes
    assert len(set(given.values())) == NAMED + 2
    notices.answers = ["stop"]
    page.answers()["F12"]()
    assert len(notices.details[-1].splitlines()) == NAMED + 1


def test_who_has_too_many_households_is_marked(qtbot: QtBot, desk: Desk) -> None:
    rules.keep(desk.workspace, dataclasses.replace(rules.rules(desk.workspace), heavy=1))
    page = shown(qtbot, desk, HandoverPage)
    assert isinstance(page, HandoverPage)
    marked = [line for line in page._givers if line.why == "1世帯超"]
    assert marked
    assert all(line.count > 1 for line in marked)


def shown(qtbot: QtBot, desk: Desk, kind: type[WorkPage]) -> WorkPage:
    page = kind(desk)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.enter(None)
    page.focus()
    return page
