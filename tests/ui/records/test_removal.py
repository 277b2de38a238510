import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.ui.desks import HeardNotices, unnamed
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import searching, telling, undoing
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.records.removal import RemovalDialog
from welfare_desktop.ui.tabs import districts, households, salons


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> RegisterPage:
    return opened(qtbot, desk, salons.LOOK)


def opened(qtbot: QtBot, desk: Desk, look: Look) -> RegisterPage:
    page = RegisterPage(look, desk)
    desk.tasks.changed.connect(lambda _kind, ids: page.look_again(ids))
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    page.table.enter()
    return page


def dialog(page: RegisterPage) -> RemovalDialog:
    (found,) = page.findChildren(RemovalDialog)
    return found


def press(dialog: RemovalDialog, verb: str) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == verb]
    button.click()


def test_a_record_goes_with_a_reason_and_comes_back_from_the_foot_line(desk: Desk, page: RegisterPage) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, batch: said.append((text, batch)))
    record, before = page.table.current_id(), page.model.rowCount()
    page.remove()
    dialog(page)._reason.setCurrentText("二重に登録した")
    press(dialog(page), "削除する")
    assert page.model.rowCount() == before - 1
    with pytest.raises(Refusal, match=r"record\.gone"):
        searching.record(desk.workspace, "salons", record)
    assert said[0][0] == "削除しました"
    undoing.undo(desk.workspace, said[0][1])
    assert searching.record(desk.workspace, "salons", record).id == record


def test_nothing_goes_without_a_reason(page: RegisterPage) -> None:
    page.remove()
    asked = dialog(page)
    assert not asked._remove.isEnabled()
    asked._reason.setCurrentText("  ")
    assert not asked._remove.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_neither_enter_nor_esc_removes(qtbot: QtBot, page: RegisterPage, key: Qt.Key) -> None:
    before = page.model.rowCount()
    page.remove()
    asked = dialog(page)
    asked._reason.setCurrentText("誤って登録した")
    removed: list[str] = []
    asked.removed.connect(removed.append)
    qtbot.keyClick(asked._reason, key)
    assert not asked.isVisible()
    assert removed == []
    assert page.model.rowCount() == before


def test_the_usual_way_is_the_day_it_ended(page: RegisterPage) -> None:
    page.remove()
    asked = dialog(page)
    assert [each.text() for each in asked.findChildren(QPushButton) if each.isDefault()] == ["廃止日を入力する"]
    press(asked, "廃止日を入力する")
    assert page.shows_form()
    assert page._form is not None
    cells = page._form._sections.grids[0].cells
    assert page._form.focusWidget() is cells["closed_on"].editor.inner


def test_what_others_point_to_is_not_removed(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = opened(qtbot, desk, districts.LOOK)
    before = page.model.rowCount()
    page.remove()
    dialog(page)._reason.setCurrentText("誤って登録した")
    press(dialog(page), "削除する")
    assert notices.refused == ["record.pointed-to"]
    assert page.model.rowCount() == before


def test_the_form_offers_it_after_asking_about_what_is_not_saved(
    qtbot: QtBot, page: RegisterPage, notices: HeardNotices
) -> None:
    page.edit()
    assert page._form is not None
    qtbot.keyClicks(page._form._sections.grids[0].cells["name"].editor.inner, "x")
    notices.answers.append("back")
    page._form._remove.trigger()
    assert page.findChildren(RemovalDialog) == []
    notices.answers.append("drop")
    page._form._remove.trigger()
    dialog(page)._reason.setCurrentText("誤って登録した")
    press(dialog(page), "削除する")
    assert page.shows_list()


def test_the_menu_of_the_list_offers_it_for_one_record(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, desk, households.LOOK)

    def offered() -> dict[str, bool]:
        return {action.text(): action.isEnabled() for action in page.table.make_menu().actions() if action.text()}

    assert offered()["削除…(&D)"]
    page.table.selectAll()
    assert not offered()["削除…(&D)"]


def test_who_may_only_look_is_not_offered_it(qtbot: QtBot, desk: Desk) -> None:
    viewer = dataclasses.replace(desk, workspace=in_roles(desk.workspace, "閲覧のみ"))
    page = opened(qtbot, viewer, households.LOOK)
    assert [action.text() for action in page.table.actions_offered] == ["変更の履歴(&H)"]
    page.remove()
    assert page.findChildren(RemovalDialog) == []
    page.edit()
    assert page._form is not None
    assert not page._form._remove.isVisible()


def test_a_removed_record_leaves_its_reason_in_the_journal(desk: Desk, page: RegisterPage) -> None:
    record = page.table.current_id()
    page.remove()
    dialog(page)._reason.setCurrentText("二重に登録した")
    press(dialog(page), "削除する")
    assert telling.history(desk.workspace, "salons", record)[0].verb == "削除"


def test_everything_in_reach_has_a_name(page: RegisterPage) -> None:
    page.remove()
    assert unnamed(dialog(page)) == []
