"""Duplicates are worked through with the keyboard alone: found, compared, joined, kept apart, and taken apart again."""

import dataclasses

from PySide6.QtWidgets import QComboBox

from tests.flows.clerk import Clerk
from tests.services.pairs import keep
from tests.services.test_joining import HANA, HANA_AGAIN
from welfare_desktop.domain.joining import Take
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.services import joining, searching, undoing
from welfare_desktop.ui.joining.candidates_page import CandidatesPage
from welfare_desktop.ui.joining.different_page import DifferentPage
from welfare_desktop.ui.joining.join_page import JoinPage
from welfare_desktop.ui.joining.joinings import Joinings

HOUSEHOLDS_TAB = "Ctrl+3"
OTHERS = dataclasses.replace(HANA, number="9", address=None, note=None, members=HANA.members[:1])


def joinings(clerk: Clerk) -> Joinings:
    return clerk.window.registers.joinings["households"]


def candidates(clerk: Clerk) -> CandidatesPage:
    page = joinings(clerk)._candidates
    assert page is not None
    return page


def join_page(clerk: Clerk) -> JoinPage:
    page = joinings(clerk)._join
    assert page is not None
    return page


def shown(clerk: Clerk, page: type) -> bool:
    return isinstance(clerk.page.currentWidget(), page)


def sit(clerk: Clerk, *households: Household) -> list[int]:
    kept = keep(clerk.workspace, *households)
    clerk.press(HOUSEHOLDS_TAB, "F5")
    clerk.rest()
    return [each.id for each in kept]


def find_candidates(clerk: Clerk, count: int) -> None:
    clerk.press("F6")
    clerk.until(lambda: shown(clerk, CandidatesPage) and candidates(clerk).list.rowCount() == count)
    clerk.rest()


def go_to_line(clerk: Clerk, place: str) -> None:
    page = join_page(clerk)
    assert clerk.focus() is page.table
    while page.table.currentIndex().row() > page.model.row_of(place):
        clerk.press("Up")
    while page.table.currentIndex().row() < page.model.row_of(place):
        clerk.press("Return")


def test_two_are_found_compared_joined_and_taken_apart_again(clerk: Clerk) -> None:
    one, other = sit(clerk, HANA, HANA_AGAIN)
    before = clerk.digest()
    find_candidates(clerk, 1)
    clerk.press("Return")
    clerk.until(lambda: shown(clerk, JoinPage))
    page = join_page(clerk)
    clerk.until(page.model.rowCount)
    assert "参照している記録はありません" in page._moves.toPlainText()
    assert "512" in page._moves.toPlainText()
    go_to_line(clerk, "neighbourhood")
    clerk.press("Left")
    go_to_line(clerk, "note")
    assert page.model.take_at(page.model.row_of("note")) is Take.BOTH
    clerk.press("Right")
    go_to_line(clerk, "members.1")
    rows = page.model.rowCount()
    clerk.press("Space")
    assert page.model.take_at(page.model.row_of("members.1")) is Take.LEFT
    assert page.model.rowCount() < rows
    clerk.press("Left", "Space", "Space", "Space")
    assert page.model.rowCount() == rows
    reason = clerk.walk_to("統合の理由")
    assert isinstance(reason, QComboBox)
    clerk.press("Down")
    clerk.push("統合する(&J)")
    clerk.until(lambda: clerk.count("households") == 1)
    clerk.rest()
    assert shown(clerk, CandidatesPage)
    result = searching.record(clerk.workspace, "households", one)
    assert isinstance(result, Household)
    assert (result.neighbourhood, result.note, result.building) == ("黒崎一丁目町内会", "耳が遠い", "コーポ黒崎 101")
    assert [member.name for member in result.members] == ["髙橋 ハナ", "髙橋 一郎"]
    (batch, *_) = undoing.batches(clerk.workspace)
    assert (batch.verb, batch.count) == ("統合", 2)
    clerk.push("元に戻す")
    clerk.until(lambda: clerk.count("households") == 2)
    clerk.rest()
    assert clerk.digest() == before
    clerk.press("Esc")
    clerk.until(clerk.page.shows_list)
    assert searching.record(clerk.workspace, "households", other)


def test_those_that_are_not_the_same_leave_the_list_and_can_come_back(clerk: Clerk) -> None:
    one, other, third = sit(clerk, HANA, HANA_AGAIN, OTHERS)
    find_candidates(clerk, 3)
    first = candidates(clerk).list.current()
    assert first is not None
    clerk.press("Alt+B")
    clerk.until(lambda: candidates(clerk).list.rowCount() == 2)
    clerk.rest()
    clerk.press("Return")
    clerk.until(lambda: shown(clerk, JoinPage))
    clerk.rest()
    clerk.press("Alt+B")
    clerk.until(lambda: shown(clerk, CandidatesPage) and candidates(clerk).list.rowCount() == 1)
    clerk.rest()
    clerk.push("調べ直す(&A)")
    clerk.rest()
    assert candidates(clerk).list.rowCount() == 1
    clerk.press("Alt+L")
    clerk.until(lambda: shown(clerk, DifferentPage))
    clerk.rest()
    page = joinings(clerk)._different
    assert page is not None
    assert page.list.rowCount() == 2
    clerk.press("Ctrl+A", "Alt+B")
    clerk.until(lambda: page.list.rowCount() == 0)
    clerk.rest()
    assert joining.different(clerk.workspace, "households") == ()
    clerk.press("Esc")
    assert shown(clerk, CandidatesPage)
    clerk.press("Esc")
    assert clerk.page.shows_list()
    assert {first.one, first.other} <= {one, other, third}


def test_two_selected_rows_are_compared_at_once_and_one_is_looked_for(clerk: Clerk) -> None:
    one, other, _ = sit(clerk, HANA, HANA_AGAIN, dataclasses.replace(OTHERS, members=HANA_AGAIN.members[1:]))
    clerk.press("Down", "Up", "Shift+Down")
    assert len(clerk.page.table.selected_ids()) == 2
    clerk.press("F6")
    clerk.until(lambda: shown(clerk, JoinPage))
    clerk.rest()
    clerk.press("Esc")
    assert clerk.page.shows_list()
    clerk.page.table.select(one)
    menu = clerk.page.table.make_menu()
    (look_for,) = [action for action in menu.actions() if action.text() == "同じ人・同じものを探す"]
    (compare,) = [action for action in menu.actions() if action.text().startswith("2件を比べて統合")]
    assert (look_for.isEnabled(), compare.isEnabled()) == (True, False)
    look_for.trigger()  # the menu of the list cannot pop up without a screen
    menu.deleteLater()
    clerk.until(lambda: shown(clerk, CandidatesPage) and candidates(clerk).list.rowCount() == 1)
    row = candidates(clerk).list.current()
    assert row is not None
    assert {row.one, row.other} == {one, other}
    clerk.rest()
    clerk.press("Esc")
