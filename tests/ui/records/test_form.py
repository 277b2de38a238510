import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks, unnamed, write
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon, SalonPause
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.values import Sealed
from welfare_desktop.services import editing, searching
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.records.field_grid import FieldCell
from welfare_desktop.ui.records.form import RecordForm
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.towns import Towns
from welfare_desktop.ui.tabs import cases, households, salons, volunteers
from welfare_desktop.ui.tabs.registers import LOOKS


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> RecordForm:
    return shown(qtbot, desk, volunteers.LOOK)


def shown(qtbot: QtBot, desk: Desk, look: Look) -> RecordForm:
    form = RecordForm(look, desk)
    form._sections.complete()
    qtbot.addWidget(form)
    form.resize(1200, 700)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    return form


def cell(form: RecordForm, key: str) -> FieldCell:
    return next(grid.cells[key] for grid in form._sections.grids if key in grid.cells)


def type_into(qtbot: QtBot, form: RecordForm, key: str, text: str) -> None:
    editor = cell(form, key).editor
    assert isinstance(editor, LineEditor)
    editor.focus()
    editor.line.selectAll()
    write(qtbot, editor.line, text)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)


def first(desk: Desk, kind: str) -> int:
    return searching.ids(desk.workspace, Listing(kind, ended=False))[0]


def test_a_new_record_is_kept_with_what_was_typed(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    saved: list[editing.Saved] = []
    form.saved.connect(saved.append)
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "name", "高橋 花子")
    type_into(qtbot, form, "born_on", "S21.4.1")
    form.save()
    kept = searching.record(desk.workspace, "volunteers", saved[0].record.id)
    assert isinstance(kept, Volunteer)
    assert (kept.name, kept.born_on) == ("高橋 花子", "1946-04-01")
    assert not form.is_dirty()


def test_f12_pressed_twice_makes_one_record(qtbot: QtBot, desk: Desk, tasks: InlineTasks, form: RecordForm) -> None:
    before = len(searching.ids(desk.workspace, Listing("volunteers", ended=True)))
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "name", "高橋 花子")
    tasks.keep_back()
    form.save()
    assert not form._save_button.isEnabled()
    form.save()
    tasks.deliver()
    assert form._save_button.isEnabled()
    assert len(searching.ids(desk.workspace, Listing("volunteers", ended=True))) == before + 1


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_kept(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.saved.connect(lambda _: pytest.fail("nothing may be saved"))
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "born_on", "S21.13.1")
    form.save()
    assert cell(form, "born_on").remark.text().startswith("! ")
    assert cell(form, "name").remark.text().startswith("! ")
    assert QApplication.focusWidget() in (cell(form, "name").editor.inner, cell(form, "born_on").editor.inner)


def test_what_was_inferred_is_said(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "born_on", "S64.2.1")
    assert cell(form, "born_on").editor.text() == "平成元年2月1日"
    assert cell(form, "born_on").remark.text() == "◆ 「S64.2.1」を平成元年2月1日と読みました"


def test_opening_and_saving_changes_nothing(desk: Desk, form: RecordForm) -> None:
    record = searching.record(desk.workspace, "volunteers", first(desk, "volunteers"))
    form.open(record)
    assert form.record() == record
    saved: list[editing.Saved] = []
    form.saved.connect(saved.append)
    form.save()
    assert saved[0].batch == 0


@pytest.mark.parametrize("look", [households.LOOK, cases.LOOK, salons.LOOK], ids=lambda look: look.kind.key)
def test_every_record_passes_through_its_form_unharmed(qtbot: QtBot, desk: Desk, look: Look) -> None:
    form = shown(qtbot, desk, look)
    for chosen in searching.ids(desk.workspace, Listing(look.kind.key))[:5]:
        record = searching.record(desk.workspace, look.kind.key, chosen)
        form.open(record)
        assert form.record() == record


def test_a_reading_from_the_ime_is_to_be_checked_until_one_has_been_there(
    qtbot: QtBot, desk: Desk, form: RecordForm
) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    name, kana = cell(form, "name").editor, cell(form, "name_kana")
    for preedit, committed in (("たかはし", ""), ("高橋", ""), ("", "高橋")):
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(committed)
        QApplication.sendEvent(name.inner, event)
    assert kana.editor.text() == "タカハシ"
    assert kana.remark.text() == "◆ 要確認"
    kana.editor.focus()
    qtbot.keyClick(kana.editor.inner, Qt.Key.Key_Return)
    assert kana.remark.text() == ""


def test_a_reading_somebody_wrote_is_never_overwritten(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.open(Volunteer(name="東", name_kana="アズマ"))
    event = QInputMethodEvent("ひがし", [])
    QApplication.sendEvent(cell(form, "name").editor.inner, event)
    event = QInputMethodEvent("", [])
    event.setCommitString("東")
    QApplication.sendEvent(cell(form, "name").editor.inner, event)
    assert cell(form, "name_kana").editor.text() == "アズマ"


def test_a_postal_code_fills_an_empty_address(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "postal_code", "8060021")
    assert cell(form, "address").editor.text().startswith("北九州市八幡西区")
    assert form.record() != Volunteer()


@pytest.mark.qt_log_ignore("does not support")
def test_of_several_towns_of_a_postal_code_one_is_chosen_by_keyboard(
    qtbot: QtBot, desk: Desk, form: RecordForm
) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "postal_code", "8020000")
    address = cell(form, "address")
    assert isinstance(address.editor, LineEditor)
    assert address.editor.line.hasFocus()
    assert address.remark.text() == "この郵便番号の町名は2つあります。↓で選べます。"
    towns = address.editor.line.findChildren(Towns)[0]._list.popup()
    assert towns is not None
    assert towns.isVisible()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(towns, key)
    assert not towns.isVisible()
    assert form.record() == Volunteer(postal_code="802-0000", address="北九州市小倉南区")
    qtbot.keyClick(address.editor.line, Qt.Key.Key_Return)
    assert address.remark.text() == ""


@pytest.mark.qt_log_ignore("does not support")
def test_the_towns_stay_in_reach_until_an_address_is_written(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "postal_code", "8020000")
    line = cell(form, "address").editor.inner
    towns = line.findChildren(Towns)[0]._list.popup()
    assert towns is not None
    qtbot.keyClick(towns, Qt.Key.Key_Escape)
    assert not towns.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert towns.isVisible()
    qtbot.keyClick(towns, Qt.Key.Key_Escape)
    qtbot.keyClicks(line, "1-1")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert not towns.isVisible()


def test_a_changed_dated_fact_asks_since_when(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    record = searching.record(desk.workspace, "volunteers", first(desk, "volunteers"))
    form.open(record)
    assert not form._effective_row.isVisible()
    type_into(qtbot, form, "neighbourhood", "別の町内会")
    assert form._effective_row.isVisible()
    form._effective.line.setText("R8.10.1")
    form.save()
    kept = searching.record(desk.workspace, "volunteers", record.id)
    assert isinstance(kept, Volunteer)
    assert "2026-10-01" in {entry.since for entry in kept.past if entry.field == "neighbourhood"}


@pytest.mark.parametrize("typed", ["R8.13.1", "R8.10"])
def test_a_day_of_change_that_is_no_day_is_asked_for_again(
    qtbot: QtBot, desk: Desk, form: RecordForm, typed: str
) -> None:
    form.saved.connect(lambda _: pytest.fail("it would be dated today"))
    form.open(searching.record(desk.workspace, "volunteers", first(desk, "volunteers")))
    type_into(qtbot, form, "neighbourhood", "別の町内会")
    form._effective.line.setText(typed)
    form.save()
    assert form._count.text().startswith("! ")
    assert QApplication.focusWidget() is form._effective.inner
    assert form.is_dirty()


def test_a_name_looked_up_for_the_record_before_does_not_stand_in_the_next(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks, form: RecordForm
) -> None:
    district = first(desk, "districts")
    tasks.keep_back()
    form.open(Volunteer(id=1, name="前の人", district=district))
    form.open(Volunteer(id=2, name="次の人"))
    tasks.deliver()
    assert cell(form, "district").editor.text() == ""


@pytest.mark.parametrize(
    ("answer", "left", "kept"), [("back", False, False), ("drop", True, False), ("save", True, True)]
)
def test_nothing_unsaved_is_lost_without_asking(
    qtbot: QtBot, desk: Desk, form: RecordForm, notices: HeardNotices, answer: str, left: bool, kept: bool
) -> None:
    saved: list[object] = []
    gone: list[bool] = []
    form.saved.connect(saved.append)
    form.open(editing.blank(desk.workspace, "volunteers"))
    type_into(qtbot, form, "name", "高橋 花子")
    notices.answers.append(answer)
    form.leave(lambda: gone.append(True))
    assert (bool(gone), bool(saved)) == (left, kept)
    assert len(notices.asked) == 1


def test_a_form_nobody_touched_is_left_without_a_question(desk: Desk, form: RecordForm, notices: HeardNotices) -> None:
    form.open(editing.blank(desk.workspace, "volunteers"))
    gone: list[bool] = []
    form.leave(lambda: gone.append(True))
    assert gone == [True]
    assert notices.asked == []


def test_who_was_overtaken_keeps_what_was_typed_or_sees_the_newest(
    qtbot: QtBot, desk: Desk, form: RecordForm, notices: HeardNotices
) -> None:
    record = searching.record(desk.workspace, "volunteers", first(desk, "volunteers"))
    assert isinstance(record, Volunteer)
    form.open(record)
    type_into(qtbot, form, "mobile", "090-1111-2222")
    editing.save(desk.workspace, "volunteers", dataclasses.replace(record, note="先に直した"))
    form.save()
    assert len(notices.asked) == 1
    assert cell(form, "mobile").editor.text() == "090-1111-2222"
    notices.answers.append("see")
    form.save()
    assert cell(form, "note").editor.text() == "先に直した"


def test_children_are_added_changed_moved_and_removed(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(Household(members=(Member(name="父"), Member(name="母"))))
    members = form._sections.lists["members"]
    members.add()
    line = members.grid.cells["name"].editor
    write(qtbot, line.inner, "子")
    assert names(form) == ["父", "母", "子"]
    members._move(-1)
    assert names(form) == ["父", "子", "母"]
    members._table.selectRow(0)
    members._remove()
    assert names(form) == ["子", "母"]
    members.add()
    assert names(form) == ["子", "母"], "a child nobody wrote anything into is not kept"


def test_a_child_that_cannot_be_read_says_so_where_it_was_moved_to(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(Household(members=(Member(name="母"), Member(name="子"))))
    members = form._sections.lists["members"]
    members.focus("1.born_on")
    editor = members.grid.cells["born_on"].editor
    assert isinstance(editor, LineEditor)
    write(qtbot, editor.line, "S21.13.1")
    members._move(1)
    assert list(members.problems()) == ["2.born_on"]


def test_a_problem_in_a_child_marks_its_row_and_opens_it(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(Household(members=(Member(name="父"), Member(name="母"))))
    members = form._sections.lists["members"]
    members._table.selectRow(1)
    editor = members.grid.cells["born_on"].editor
    write(qtbot, editor.inner, "S21.13.1")
    members._table.selectRow(0)
    form.save()
    header = members._table.verticalHeaderItem(1)
    assert header is not None
    assert header.text() == "!"
    assert members._table.currentRow() == 1


def names(form: RecordForm) -> list[str | None]:
    record = form.record()
    assert isinstance(record, Household)
    return [member.name for member in record.members]


def test_narratives_this_clerk_may_not_read_stay_sealed(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, cases.LOOK)
    record = searching.record(desk.workspace, "cases", first(desk, "cases"))
    closed = dataclasses.replace(record, goal=Sealed(b"not readable"))  # pyright: ignore[reportCallIssue]
    form.open(closed)
    assert cell(form, "goal").editor.text() == ""
    assert form.record() == closed


def test_a_form_is_built_in_turns_and_can_be_used_meanwhile(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    form = RecordForm(cases.LOOK, desk)
    qtbot.addWidget(form)
    form.show()
    record = searching.record(desk.workspace, "cases", first(desk, "cases"))
    form.open(record)
    sections = form._sections
    assert [len(sections.grids), len(sections.lists)] == [1, 0]
    assert form.record() == record
    write(qtbot, cell(form, "next_action").editor.inner, "電話をかける")
    qtbot.waitUntil(sections.is_complete)
    assert [len(sections.grids), len(sections.lists)] == [4, 8]
    assert form.record() == dataclasses.replace(record, next_action="電話をかける")  # pyright: ignore[reportCallIssue]


def test_a_name_that_comes_late_finds_another_record_in_its_place(qtbot: QtBot, desk: Desk) -> None:
    tasks = LateTasks()
    form = shown(qtbot, dataclasses.replace(desk, tasks=tasks), households.LOOK)
    watcher = first(desk, "volunteers")
    form.open(Household(assignments=(Assignment(person=watcher),)))
    form.open(Household(assignments=(Assignment(role="副"),)))
    assert tasks.answers
    for answer in tasks.answers:
        answer()
    assigned = form._sections.lists["assignments"]._table
    assert [cell.text() for at in range(2) if (cell := assigned.item(0, at))] == ["副", ""]


class LateTasks(InlineTasks):
    """Does the work at once and keeps the answers for later."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Callable[[], None]] = []

    def _hand_over(self, delivery: Callable[[], None]) -> None:
        self.answers.append(delivery)


def test_tab_goes_through_the_sections_to_the_foot(qtbot: QtBot, desk: Desk) -> None:
    form = RecordForm(salons.LOOK, desk)
    qtbot.addWidget(form)
    form.show()
    form.prepare()
    form.open(salons.LOOK.kind.record())
    qtbot.waitUntil(lambda: form._sections.is_complete() and form._back.previousInFocusChain() is not form._sections)
    chain, widget = list[QWidget](), form._sections.grids[0].cells["name"].editor.inner
    while widget is not None and widget is not form._save_button:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert all(cell.editor.inner in chain for grid in form._sections.grids for cell in grid.cells.values())
    assert chain.index(form._back) > chain.index(form._sections.lists["numbers"]._add_button)


def test_a_problem_in_a_section_not_built_yet_is_gone_to(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(salons.LOOK, desk)
    qtbot.addWidget(form)
    form.show()
    form.open(Salon(name="みなと", pauses=(SalonPause(since="2026-04-01", until="2026-03-01"),)))
    form.save()
    assert form._sections.is_complete()
    assert form.focusWidget() is form._sections.lists["pauses"].grid.cells["until"].editor.inner


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.kind.key)
def test_every_field_has_a_name_for_screen_readers(qtbot: QtBot, desk: Desk, look: Look) -> None:
    form = shown(qtbot, desk, look)
    form.open(editing.blank(desk.workspace, look.kind.key))
    for children in form._sections.lists.values():
        children.add()
    assert unnamed(form) == []


@pytest.mark.parametrize(("width", "columns"), [(700, 1), (1190, 1), (1210, 2)])
def test_the_form_has_two_columns_when_there_is_room(qtbot: QtBot, desk: Desk, width: int, columns: int) -> None:
    form = shown(qtbot, desk, volunteers.LOOK)
    form.open(Volunteer())
    form.resize(round(width * appearance.scale()), 700)
    grid = form._sections.grids[0]
    assert grid._arrangement is not None
    assert grid._arrangement.columns == columns


def test_a_new_household_begins_with_its_first_member(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(editing.blank(desk.workspace, "households"))
    members = form._sections.lists["members"]
    assert form.focusWidget() is members.grid.cells["name"].editor.inner
    assert members.grid.cells["is_head"].editor.text() == "世帯主"
    assert not form.is_dirty()
    form.save()
    assert members.grid.cells["name"].remark.text() == "! 世帯主氏名を入力してください。"


def test_insert_adds_the_first_child_too(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(Household(members=(Member(name="父"),)))
    contacts = form._sections.lists["contacts"]
    contacts.enter()
    qtbot.keyClick(contacts._add_button, Qt.Key.Key_Insert)
    write(qtbot, contacts.grid.cells["name"].editor.inner, "長男")
    assert [each.name for each in contacts.take()] == ["長男"]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_list_that_lacks_a_child_says_so(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, households.LOOK)
    form.open(editing.blank(desk.workspace, "households"))
    members = form._sections.lists["members"]
    members._remove()
    form.save()
    assert members._empty.text() == "! 世帯主氏名を入力してください。"
    form.open(editing.blank(desk.workspace, "households"))
    assert members._empty.text() == "まだありません。"


def test_a_case_is_called_by_its_number_and_its_client(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, cases.LOOK)
    form.open(Case(number="R8-900", client_name="相談 花子"))
    assert "R8-900  相談 花子" in form._title.text()


def test_a_character_that_cannot_be_shown_is_told_beside_its_field(qtbot: QtBot, desk: Desk, form: RecordForm) -> None:
    form.open(Volunteer(name="外字\ue000子"))
    assert cell(form, "name").remark.text().startswith("◆ 外字E000は")
    form.open(Volunteer(name="髙橋 花子"))
    assert cell(form, "name").remark.text() == ""


def test_a_long_name_has_the_room_there_is(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, desk, salons.LOOK)
    form.open(Salon(name="青葉台健康体操の会", name_kana="アオバダイケンコウタイソウノカイ"))
    line = cell(form, "name_kana").editor.inner
    assert line.fontMetrics().horizontalAdvance("アオバダイケンコウタイソウノカイ") < line.width()


def test_the_menu_of_a_record_says_that_files_are_not_kept(form: RecordForm, notices: HeardNotices) -> None:
    menu = form._more.menu()
    assert menu is not None
    next(action for action in menu.actions() if "添付" in action.text()).trigger()
    assert "ファイルを保存しません" in notices.asked[-1]
    assert not form.is_dirty()
