"""A telephone call becomes a reception, a case and its record by the keyboard alone; each step can be taken back."""

from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.ui.desks import write
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.services import searching
from welfare_desktop.ui.casework.board_page import BoardPage
from welfare_desktop.ui.casework.counts_page import CountsPage
from welfare_desktop.ui.casework.paper_page import CasePaperPage
from welfare_desktop.ui.casework.reception_page import ReceptionPage

CASES_TAB, NEXT_VIEW = "Ctrl+5", "Ctrl+Tab"


def kept(clerk: Clerk) -> list[Case]:
    """The cases as they are now, in order of their numbers."""
    ids = searching.ids(clerk.workspace, Listing("cases", order="number"))
    found = [searching.record(clerk.workspace, "cases", each) for each in ids]
    return [case for case in found if isinstance(case, Case)]


def type_in(clerk: Clerk, qtbot: QtBot, text: str) -> None:
    write(qtbot, clerk.focus(), text)


def reception(clerk: Clerk) -> ReceptionPage:
    page = clerk.window.registers.work()
    assert isinstance(page, ReceptionPage)
    return page


def board(clerk: Clerk) -> BoardPage:
    page = clerk.window.registers.work()
    assert isinstance(page, BoardPage)
    return page


def call(clerk: Clerk, qtbot: QtBot, name: str) -> int:
    """The usual call: name, telephone, topic, complaint; how many keys it took beside what was said."""
    type_in(clerk, qtbot, name)
    clerk.press("Return", "Return")
    type_in(clerk, qtbot, "0931234567")
    clerk.press("Return")
    type_in(clerk, qtbot, "12 3")
    clerk.press("Return")
    type_in(clerk, qtbot, "夫の介護で夜眠れない。")
    clerk.press("F12")
    clerk.rest()
    return len(("Return", "Return", "Return", "Return", "F12")) + len("12 3")


def test_a_call_becomes_a_case_that_goes_on_and_is_closed(clerk: Clerk, qtbot: QtBot) -> None:
    clerk.press(CASES_TAB, NEXT_VIEW)
    clerk.until(lambda: isinstance(clerk.window.registers.work(), ReceptionPage))
    assert call(clerk, qtbot, "谷川　京子") < 20
    (case,) = kept(clerk)
    assert (case.number, case.status, case.client_name) == ("R8-0001", "受付", "谷川　京子")
    (first,) = case.receptions
    assert (first.method, first.route, first.main_topic, first.topics) == ("電話", "本人", "介護", ("介護", "収入"))
    assert first.complaint == "夫の介護で夜眠れない。"

    go_on_with_the_same_person(clerk, qtbot)
    write_history_and_close(clerk, qtbot)
    look_at_papers(clerk)
    clerk.press("Esc", NEXT_VIEW)
    counts = clerk.window.registers.work()
    assert isinstance(counts, CountsPage)
    clerk.rest()
    assert [counts.months.item(8, column).text() for column in (0, 1, 2, 3, 4)] == ["11月", "1", "1", "2", "1"]  # type: ignore[union-attr]


def go_on_with_the_same_person(clerk: Clerk, qtbot: QtBot) -> None:
    """The name brings the case back; ↓ and Enter go on with it."""
    page = reception(clerk)
    type_in(clerk, qtbot, "谷川")
    clerk.until(page.earlier.has_any)
    clerk.press("Down", "Return")
    clerk.until(lambda: clerk.focus() is page.topics.line)
    type_in(clerk, qtbot, "3")
    clerk.press("F12")
    clerk.rest()
    (case,) = kept(clerk)
    assert [each.number for each in case.receptions] == [None, "R8-0002"]


def write_history_and_close(clerk: Clerk, qtbot: QtBot) -> None:
    clerk.press(NEXT_VIEW)
    clerk.rest()
    clerk.until(lambda: clerk.focus() is board(clerk).table)
    clerk.press("F4")
    clerk.rest()
    clerk.walk_to("内容")
    type_in(clerk, qtbot, "自宅を訪問した。")
    clerk.walk_to("次回予定日")
    type_in(clerk, qtbot, "R8.12.1")
    clerk.press("F12")
    clerk.rest()
    (case,) = kept(clerk)
    assert (case.status, case.next_action_on, len(case.history)) == ("支援中", "2026-12-01", 1)

    clerk.push(board(clerk).case.buttons["turn"])
    clerk.press("End")
    clerk.walk_to("移管先")
    type_in(clerk, qtbot, "区役所")
    clerk.press("F12")
    clerk.rest()
    (case,) = kept(clerk)
    assert (case.status, case.turns[-1].turn, case.turns[-1].handed_to) == ("終結", "移管", "区役所")


def look_at_papers(clerk: Clerk) -> None:
    for what in ("record", "network"):
        clerk.push(board(clerk).case.buttons[what])
        clerk.rest()
        paper = clerk.window._layers.currentWidget()
        assert isinstance(paper, CasePaperPage)
        assert paper.pane.document.pages
        clerk.press("Esc")
        clerk.rest()
    assert board(clerk)


def test_what_is_typed_is_not_lost_by_leaving(clerk: Clerk, qtbot: QtBot) -> None:
    clerk.press(CASES_TAB, NEXT_VIEW)
    type_in(clerk, qtbot, "谷川")
    clerk.answer("戻る")
    clerk.press("Esc")
    assert reception(clerk).is_dirty()
    clerk.answer("破棄する")
    clerk.press("Esc")
    clerk.rest()
    assert not reception(clerk).is_dirty()
    assert kept(clerk) == []
