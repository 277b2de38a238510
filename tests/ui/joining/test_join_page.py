"""The page that joins two records: what it shows, what a choice changes, what it says of what moves."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.services.pairs import keep
from tests.services.test_joining import HANA, HANA_AGAIN
from tests.ui.desks import HeardNotices, InlineTasks, unnamed
from welfare_desktop.domain.joining import Take
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.services import editing, joining, searching
from welfare_desktop.services.joining import Joined
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.joining.candidates_page import CandidatesPage
from welfare_desktop.ui.joining.different_page import DifferentPage
from welfare_desktop.ui.joining.join_model import LABEL, LEFT, RESULT, RIGHT
from welfare_desktop.ui.joining.join_page import JoinPage
from welfare_desktop.ui.joining.joinings import Joinings
from welfare_desktop.ui.records.history import HistoryPage
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs.registers import LOOKS
from welfare_desktop.ui.taking_back import take_back

LOOK = next(look for look in LOOKS if look.kind.key == "households")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> JoinPage:
    page = JoinPage(LOOK, desk)
    qtbot.addWidget(page)
    page.resize(1100, 560)
    page.show()
    return page


def laid(desk: Desk, page: JoinPage, *facts: Household) -> tuple[int, int]:
    one, other = keep(desk.workspace, *(facts or (HANA, HANA_AGAIN)))
    page.show_pair(joining.pair(desk.workspace, "households", one.id, other.id))
    return one.id, other.id


def texts(page: JoinPage, place: str) -> list[str]:
    row = page.model.row_of(place)
    assert row >= 0, place
    return [str(page.model.index(row, column).data()) for column in (LABEL, LEFT, RIGHT, RESULT)]


def test_what_differs_stands_there_with_a_proposal_and_what_is_equal_only_when_asked_for(
    desk: Desk, page: JoinPage
) -> None:
    laid(desk, page)
    assert texts(page, "building") == ["方書", "", "コーポ黒崎 101", "→ コーポ黒崎 101"]
    assert texts(page, "note")[3] == "＋ 火曜は不在\n耳が遠い"
    assert texts(page, "members.1")[3] == "＝ 1件にまとめる"
    assert texts(page, "members.1.born_on") == ["　生年月日", "昭和10年", "昭和10年2月3日", "→ 昭和10年2月3日"]
    assert page.model.row_of("address") < 0
    page._equal.setChecked(True)
    assert texts(page, "address") == ["住所", HANA.address, HANA.address, HANA.address]


def test_after_a_fault_of_the_program_a_joining_can_be_tried_again(
    desk: Desk, page: JoinPage, tasks: InlineTasks, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    done: list[Joined] = []
    page.joined.connect(done.append)
    laid(desk, page)
    with monkeypatch.context() as patched:
        patched.setattr(joining, "join", fail)
        tasks.keep_back()
        page.join()
        assert not page._join.isEnabled()
        tasks.deliver()
    assert len(notices.crashed) == 1
    notices.crashed.clear()
    page._join.click()
    assert len(done) == 1


def test_keys_choose_and_facts_of_a_child_go_when_it_is_not_made_one(qtbot: QtBot, desk: Desk, page: JoinPage) -> None:
    laid(desk, page)
    page.table.selectRow(page.model.row_of("building"))
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert texts(page, "building")[3] == "← "
    page.table.selectRow(page.model.row_of("members.1"))
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    assert page.model.row_of("members.1.born_on") < 0
    assert page.table.currentIndex().row() == page.model.row_of("members.1")
    assert page.model.chosen == {"building": Take.LEFT, "members.1": Take.RIGHT}


def test_a_click_takes_the_side_clicked_and_on_the_result_the_next_choice(
    qtbot: QtBot, desk: Desk, page: JoinPage
) -> None:
    laid(desk, page)
    row = page.model.row_of("members.2")
    for column, take in ((LEFT, Take.RIGHT), (RESULT, Take.NONE), (RESULT, Take.RIGHT)):
        place = page.table.visualRect(page.model.index(row, column)).center()
        page.table.scrollTo(page.model.index(row, column))
        place = page.table.visualRect(page.model.index(row, column)).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert page.model.take_at(page.model.row_of("members.2")) is take


def test_what_moves_follows_the_record_that_stays(desk: Desk, page: JoinPage) -> None:
    one, other = keep(desk.workspace, HANA, HANA_AGAIN)
    keep(desk.workspace, Case(number="R8-0999", client_name="髙橋 ハナ", household=other.id))
    page.show_pair(joining.pair(desk.workspace, "households", one.id, other.id))
    told = page._moves.toPlainText()
    assert "この 1 件の参照" in told
    assert "髙橋 ハナ(見守り世帯)" in told
    assert "整理番号 512 は欠番" in told
    page.model.take(0, Take.RIGHT)
    told = page._moves.toPlainText()
    assert "参照している記録はありません" in told
    assert "整理番号 345 は欠番" in told


def test_a_record_that_moved_is_refused_and_the_button_is_back(
    desk: Desk, page: JoinPage, notices: HeardNotices
) -> None:
    one, _ = laid(desk, page)
    editing.save(
        desk.workspace,
        "households",
        dataclasses.replace(searching.record(desk.workspace, "households", one), key_holder="長女"),  # type: ignore[call-arg]
    )
    page._join.click()
    assert notices.refused == ["record.overtaken"]
    assert page._join.isEnabled()


def test_what_cannot_be_taken_apart_is_listed(desk: Desk, page: JoinPage, notices: HeardNotices) -> None:
    one, _ = laid(desk, page)
    done: list[Joined] = []
    page.joined.connect(done.append)
    page._join.click()
    joined = searching.record(desk.workspace, "households", one)
    editing.save(desk.workspace, "households", dataclasses.replace(joined, building="別棟"))  # type: ignore[call-arg]
    said: list[str] = []
    take_back(desk, done[0].batch, lambda text, _: said.append(text))
    assert "残したもの 1件" in said[0]
    assert "髙橋 ハナ" in notices.details[-1]


def test_everything_has_a_name_and_fits_1280_by_720_at_130_per_cent(
    qtbot: QtBot, furnished: QApplication, desk: Desk
) -> None:
    dress(furnished, 130)
    try:
        pages = (JoinPage(LOOK, desk), CandidatesPage(LOOK, desk), DifferentPage(LOOK, desk))
        laid(desk, pages[0])
        pages[1].open()
        pages[2].open()
        for each in pages:
            qtbot.addWidget(each)
            assert unnamed(each) == []
            assert each.minimumSizeHint().width() <= 1280 - 200
            assert each.minimumSizeHint().height() <= 520
    finally:
        dress(furnished, 100)


def test_who_may_not_join_is_offered_nothing(qtbot: QtBot, desk: Desk) -> None:
    cases = next(look for look in LOOKS if look.kind.key == "cases")
    outsider = dataclasses.replace(desk, workspace=in_roles(desk.workspace, "一般職員"))
    page = RegisterPage(cases, outsider)
    qtbot.addWidget(page)
    joinings = Joinings(page, outsider)
    joinings.open()
    assert not joinings.may_join()
    assert page.shows_list()
    assert (page.table.pair_actions, page.table.general_actions) == ((), ())


def test_the_history_of_the_record_that_stayed_takes_both_apart(
    qtbot: QtBot, desk: Desk, page: JoinPage, notices: HeardNotices
) -> None:
    one, other = laid(desk, page)
    page._join.click()
    history = HistoryPage(desk)
    qtbot.addWidget(history)
    history.open("households", one, "髙橋 ハナ")
    assert history._undo.text() == "統合を解く"
    notices.answers.append("undo")
    history._undo.click()
    assert history._undo.text() == "この変更を元に戻す"
    assert searching.record(desk.workspace, "households", other)
