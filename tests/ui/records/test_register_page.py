import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.ui.desks import HeardNotices, InlineTasks, unnamed
from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.services import choosing, editing, searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.column_chooser import ColumnChooser, all_columns
from welfare_desktop.ui.records.conditions import describe
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.records.removal import RemovalDialog
from welfare_desktop.ui.records.table_model import PAGE_ROWS
from welfare_desktop.ui.tabs import cases, households, organisations
from welfare_desktop.ui.taking_back import take_back


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> RegisterPage:
    page = RegisterPage(households.LOOK, desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.enter(None)
    return page


def names(page: RegisterPage) -> list[str]:
    column = page.model.columns.index("head_name")
    return [page.model.data(page.model.index(row, column)) for row in range(page.model.rowCount())]


def search(qtbot: QtBot, page: RegisterPage, text: str) -> None:
    with qtbot.waitSignal(page.bar.changed):
        page.bar.line.setText(text)


def test_typing_narrows_the_list_and_counts_it(qtbot: QtBot, page: RegisterPage) -> None:
    whole = page.model.rowCount()
    family = names(page)[0].split("\u3000")[0].split(" ")[0]
    search(qtbot, page, family)
    assert 0 < page.model.rowCount() < whole
    assert page.bar._count.text() == f"{page.model.rowCount()}世帯"


def test_a_long_list_shows_its_first_page_before_it_is_counted(qtbot: QtBot, desk: Desk) -> None:
    for number in range(PAGE_ROWS):
        editing.save(desk.workspace, "organisations", Organisation(name=f"{number}番目の団体"))
    page = RegisterPage(organisations.LOOK, desk)
    qtbot.addWidget(page)
    page.enter(None)
    whole = list(searching.ids(desk.workspace, page.listing()))
    assert list(page.model.ids) == whole[:PAGE_ROWS]
    assert "…" in page.bar._count.text()
    page.table.selectAll()
    with qtbot.waitSignal(page.model.rowsInserted):
        pass
    assert page.table.selected_ids() == whole
    assert page.bar._count.text().startswith(f"{len(whole):,}")


def test_a_search_without_hits_says_what_to_try(qtbot: QtBot, page: RegisterPage) -> None:
    search(qtbot, page, "どこにもない名前")
    assert not page.table.isVisible()
    assert "当てはまる記録がありません" in page.list._empty.text()


def test_an_empty_office_says_how_to_begin(
    qtbot: QtBot, desk: Desk, empty_office: Workspace, notices: HeardNotices
) -> None:
    page = RegisterPage(households.LOOK, Desk(empty_office, desk.tasks, notices, desk.preferences))
    qtbot.addWidget(page)
    page.enter(None)
    assert "F9" in page.list._empty.text()


def test_ended_records_show_only_when_asked_for(page: RegisterPage) -> None:
    current = page.model.rowCount()
    page.bar._ended.setChecked(True)
    assert page.model.rowCount() > current
    assert any("(終了)" in name for name in names(page))


def test_conditions_stand_as_chips_and_go_away_again(page: RegisterPage) -> None:
    whole = page.model.rowCount()
    page.bar.add(Condition("household_type", "is", "高齢者世帯"))
    assert 0 < page.model.rowCount() < whole
    (chip,) = page.bar._chips
    assert chip.accessibleName() == "条件「世帯類型: 高齢者世帯」を外す"
    chip.click()
    assert page.model.rowCount() == whole


def test_a_condition_is_put_together_in_one_line(qtbot: QtBot, page: RegisterPage) -> None:
    builder = page.bar._builder
    builder.begin()
    builder._field.setCurrentIndex(builder._field.findData("living_alone"))
    builder._how.setCurrentIndex(builder._how.findData("empty"))
    assert not builder._values.isEnabled()
    builder._add()
    assert page.bar.conditions() == (Condition("living_alone", "empty"),)
    assert describe(page.look.kind, page.bar.conditions()[0]) == "独居区分: 空欄"


def test_a_click_on_the_head_orders_the_list_and_the_next_turns_it_round(page: RegisterPage) -> None:
    page.table._on_head_clicked(page.model.columns.index("head_name"))
    upwards = list(page.model.ids)
    page.table._on_head_clicked(page.model.columns.index("head_name"))
    assert page.listing().descending
    assert set(page.model.ids) == set(upwards)
    assert list(page.model.ids) != upwards


def test_the_selection_stays_with_the_records_when_the_order_changes(page: RegisterPage) -> None:
    page.table.selectRow(3)
    chosen = page.table.selected_ids()
    page.table._on_head_clicked(page.model.columns.index("address"))
    assert page.table.selected_ids() == chosen
    assert page.table.current_id() == chosen[0]


def test_what_is_selected_is_copied_with_its_headings(page: RegisterPage) -> None:
    page.table.selectRow(0)
    page.table.copied.emit(page.table.selected_ids())
    head, line = QGuiApplication.clipboard().text().split("\r\n")
    assert head.split("\t")[1] == "世帯主氏名"
    assert line.split("\t")[1] == names(page)[0].replace("\u3000", " ")


def test_columns_are_chosen_and_remembered(desk: Desk, page: RegisterPage) -> None:
    page.list._keep_columns(("head_name", "contacts.1.phone"))
    assert page.model.columns == ("head_name", "contacts.1.phone")
    assert choosing.columns(desk.workspace, "households") == ("head_name", "contacts.1.phone")
    chooser = ColumnChooser(page.look.kind, page.model.columns, page)
    assert chooser.columns() == page.model.columns
    assert set(all_columns(page.look.kind)) >= {"contacts.2.phone", "head_name"}


def test_down_goes_from_the_search_box_into_the_list_and_esc_back(qtbot: QtBot, page: RegisterPage) -> None:
    page.focus()
    qtbot.keyClick(page.bar.line, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.selected_ids() == [page.model.ids[0]]
    page.back()
    assert page.bar.line.hasFocus()


def test_the_summary_shows_the_current_record(qtbot: QtBot, page: RegisterPage) -> None:
    page.table.selectRow(2)
    wanted = names(page)[2].split("\u3000")[0]
    qtbot.waitUntil(lambda: wanted in page.summary.toPlainText())
    assert "高齢者世帯" in page.summary.toPlainText() or "世帯類型" not in page.summary.toPlainText()


def test_enter_opens_the_record_and_saving_shows_it_changed(qtbot: QtBot, page: RegisterPage) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, batch: said.append((text, batch)))
    page.table.enter()
    record = page.table.current_id()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.shows_form()
    assert page._form is not None
    members = page._form._sections.lists["members"]
    qtbot.keyClicks(members.grid.cells["relation"].editor.inner, "X")
    page.save()
    assert page.shows_list()
    assert said[0][0] == "登録しました"
    assert page.table.current_id() == record
    take_back(page._desk, said[0][1], lambda _text, _batch: None)
    kept = searching.record(page._desk.workspace, "households", record)
    assert "X" not in str(getattr(kept, "members")[0].relation)  # noqa: B009 - a household's


def test_the_menu_of_a_form_speaks_of_the_record_in_the_form(qtbot: QtBot, page: RegisterPage) -> None:
    """Ctrl+J opens records that the list has not chosen, or does not show at all."""
    shown, other = page.model.ids[0], page.model.ids[3]
    page.table.select(shown)
    page.open_record(other)
    assert page._form is not None
    page._form.history_wanted.emit(page._form.record().id)
    assert page._history is not None
    assert page._history._record == other
    page.close_overlay()
    page.table.select(shown)
    page.open_record(other)
    page._form.removal_wanted.emit(page._form.record().id)
    (dialog,) = page.findChildren(RemovalDialog)
    name = searching.names(page._desk.workspace, "households", [other])[other]
    assert any(name in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_record_that_comes_late_is_not_summed_up_where_none_is_chosen(page: RegisterPage, tasks: InlineTasks) -> None:
    page.summary.show_record(page.model.ids[0])
    tasks.keep_back()
    page.summary._ask()
    page.summary.show_record(0)
    tasks.deliver()
    assert page.summary.toPlainText() == "一覧の行を選ぶと、ここに内容が表示されます。"


def test_a_record_that_comes_late_does_not_write_over_what_is_typed(
    qtbot: QtBot, page: RegisterPage, tasks: InlineTasks, notices: HeardNotices
) -> None:
    first, second = page.model.ids[0], page.model.ids[1]
    page.open_record(first)
    tasks.keep_back()
    page.open_record(second)
    assert page._form is not None
    page._form._on_edited()
    tasks.deliver()
    assert len(notices.asked) == 1
    assert page._form.record().id == first
    assert page.is_dirty()


def test_the_history_of_a_record_is_shown_and_taken_back(page: RegisterPage, notices: HeardNotices) -> None:
    page.table.enter()
    page.show_history()
    assert page._history is not None
    tree = page._history._tree
    top = tree.topLevelItem(0)
    assert top is not None
    assert "見本の作成" in top.text(0)
    page._history._on_undo()
    assert notices.asked
    page.back()
    assert page.shows_list()


def test_a_clerk_who_may_only_look_finds_no_way_to_change(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    viewer = Desk(in_roles(desk.workspace, "閲覧のみ"), desk.tasks, notices, desk.preferences)
    page = RegisterPage(households.LOOK, viewer)
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    page.add()
    assert page.shows_list()
    page.table.enter()
    page.edit()
    assert page._form is not None
    assert not page._form._save_button.isVisible()


def test_cases_hide_from_other_clerks_what_only_the_team_may_see(
    qtbot: QtBot, desk: Desk, notices: HeardNotices
) -> None:
    clerk = Desk(in_roles(desk.workspace, "一般職員"), desk.tasks, notices, desk.preferences)
    page = RegisterPage(cases.LOOK, clerk)
    qtbot.addWidget(page)
    page.enter(None)
    column = page.model.columns.index("client_name")
    page.model.data(page.model.index(0, column))
    shown = {page.model.data(page.model.index(row, column)) for row in range(page.model.rowCount())}
    assert shown <= {"（閲覧制限）", ""}


def test_everything_reachable_has_a_name(page: RegisterPage) -> None:
    assert unnamed(page) == []


def test_selecting_everything_is_counted_beside_the_list(page: RegisterPage) -> None:
    whole = page.model.rowCount()
    page.table.selectAll()
    assert page.bar._count.text() == f"{whole}世帯 (うち{whole}世帯を選択)"
    page.table.selectRow(0)
    assert page.bar._count.text() == f"{whole}世帯"


def test_the_head_knows_nothing_of_the_selection(page: RegisterPage) -> None:
    """Else each paint of it asks every row of every column: seconds, with a whole city selected."""
    page.table.selectAll()
    chooser = page.table.horizontalHeader().selectionModel()
    assert chooser is not page.table.selectionModel()
    assert not chooser.hasSelection()


def test_a_record_just_made_is_the_current_one(qtbot: QtBot, page: RegisterPage) -> None:
    page.table.enter()
    page.add()
    assert page._form is not None
    name = page._form._sections.lists["members"].grid.cells["name"].editor
    qtbot.keyClicks(name.inner, "ZZ")
    page.save()
    assert page.shows_list()
    page.look_again(frozenset())
    record = searching.record(page._desk.workspace, "households", page.table.current_id())
    assert getattr(record, "members")[0].name == "ZZ"  # noqa: B009 - a household's


def test_the_summary_marks_what_was_searched_for(qtbot: QtBot, page: RegisterPage) -> None:
    page.table.selectRow(0)
    family = names(page)[0].split("\u3000")[0].split(" ")[0]
    search(qtbot, page, family)
    page.table.enter()
    ground = appearance.highlight_ground().name()
    qtbot.waitUntil(lambda: family in page.summary.toPlainText() and ground in page.summary.toHtml())


def test_order_and_columns_are_reached_without_a_mouse(page: RegisterPage) -> None:
    page.table.selectRow(0)
    menu = page.table.make_menu()
    texts = [action.text() for action in menu.actions()]
    assert "表示する列を選ぶ…(&L)" in texts
    orders = next(action for action in menu.actions() if action.text() == "並べ替え(&S)").menu()
    assert isinstance(orders, QMenu)
    next(action for action in orders.actions() if action.text() == "住所").trigger()
    assert page.listing().order == "address"
    next(action for action in orders.actions() if action.text() == "カナ順に戻す(&K)").trigger()
    assert page.listing().order == ""


def test_columns_change_places_by_buttons(page: RegisterPage) -> None:
    chooser = ColumnChooser(page.look.kind, page.model.columns, page)
    first, second, *rest = chooser.columns()
    chooser._move(1)
    assert chooser.columns() == (second, first, *rest)
    chooser._move(-1)
    chooser._move(-1)
    assert chooser.columns() == (first, second, *rest)


def test_many_records_are_copied_at_once_in_their_order(page: RegisterPage) -> None:
    said: list[str] = []
    page.said.connect(lambda text, _batch: said.append(text))
    page.table.selectAll()
    page.table.copied.emit(page.table.selected_ids())
    lines = QGuiApplication.clipboard().text().split("\r\n")
    assert len(lines) == page.model.rowCount() + 1
    assert [line.split("\t")[1] for line in lines[1:]] == [name.replace("\u3000", " ") for name in names(page)]
    assert said == [f"{page.model.rowCount():,}件をコピーしました。表計算に貼り付けられます"]
