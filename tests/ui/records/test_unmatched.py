import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.services import editing, searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.conditions import describe
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs import households

COLUMNS = ("head_name", "district", "watcher")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> RegisterPage:
    """Of all households one has a district and a watcher that no record stands for."""
    keep(desk.workspace, "未照合 花子", "黒﨑ひがし", "山田(旧姓)")
    page = RegisterPage(households.LOOK, desk)
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    page.list._keep_columns(COLUMNS)
    return page


def keep(workspace: Workspace, name: str, district: str | int, watcher: str) -> None:
    assigned = Assignment(role="主", person=watcher)
    record = Household(members=(Member(name=name, is_head=True),), district=district, assignments=(assigned,))
    editing.save(workspace, "households", record)


def cells(page: RegisterPage, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[object]]:
    columns, model = range(len(COLUMNS)), page.model
    model.data(model.index(0, 0))
    return [[model.data(model.index(row, at), role) for at in columns] for row in range(model.rowCount())]


@pytest.mark.parametrize("key", ["district", "watcher"])
def test_what_is_unmatched_is_listed_by_condition(page: RegisterPage, key: str) -> None:
    page.bar.add(Condition(key, "unmatched"))
    assert [row[0] for row in cells(page)] == ["未照合 花子"]
    assert describe(page.look.kind, page.bar.conditions()[0]).endswith(": 未照合")


def test_it_stands_in_the_list_with_a_mark_and_a_word(page: RegisterPage) -> None:
    page.bar.add(Condition("district", "unmatched"))
    assert cells(page) == [["未照合 花子", "◆ 黒﨑ひがし(未照合)", "◆ 山田(旧姓)(未照合)"]]
    ((name, district, _),) = cells(page, Qt.ItemDataRole.ForegroundRole)
    assert name is None
    assert district.color() == appearance.colour_of(appearance.Tone.CHECK)  # pyright: ignore[reportAttributeAccessIssue]


def test_what_is_matched_stands_there_plainly(page: RegisterPage) -> None:
    page.bar.line.setText("")
    marked = [row for row in cells(page) if any("未照合)" in str(cell) for cell in row)]
    assert len(marked) == 1


def test_the_summary_marks_it_too(qtbot: QtBot, page: RegisterPage) -> None:
    page.bar.add(Condition("district", "unmatched"))
    page.table.enter()
    qtbot.waitUntil(lambda: "◆ 黒﨑ひがし(未照合)" in page.summary.toPlainText())
    assert "◆ 山田(旧姓)(未照合)" in page.summary.toPlainText()


def test_the_form_says_so_in_the_list_and_beside_the_field(page: RegisterPage, notices: HeardNotices) -> None:
    page.bar.add(Condition("district", "unmatched"))
    page.table.enter()
    page.edit()
    assert page._form is not None
    sections = page._form._sections
    sections.complete()
    assigned = sections.lists["assignments"]._table.item(0, 1)
    assert assigned is not None
    assert assigned.text() == "◆ 山田(旧姓)(未照合)"
    assert sections.grids[0].cells["district"].remark.text().startswith("◆ 未照合")
    page.back()
    assert notices.asked == []


def test_only_references_are_asked_about_it(page: RegisterPage) -> None:
    builder = page.bar._builder
    for key, offered in (("household_type", False), ("district", True), ("watcher", True)):
        builder._field.setCurrentIndex(builder._field.findData(key))
        assert (builder._how.findData("unmatched") >= 0) == offered
    builder._how.setCurrentIndex(builder._how.findData("unmatched"))
    builder._add()
    assert page.bar.conditions() == (Condition("watcher", "unmatched"),)


def test_copied_and_exported_texts_stay_as_written(desk: Desk, page: RegisterPage) -> None:
    listing = Listing("households", conditions=(Condition("district", "unmatched"),))
    found = searching.ids(desk.workspace, listing)
    assert searching.rows(desk.workspace, "households", found, COLUMNS) == [("未照合 花子", "黒﨑ひがし", "山田(旧姓)")]
