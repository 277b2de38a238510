"""The pages of the exchange: what they show, what they ask, who may do what, and that they fit."""

import dataclasses
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.services.ledgers import ticking
from tests.services.syncing import city
from tests.ui.desks import HeardNotices, InlineTasks, unnamed
from tests.ui.importing.ledgers import encrypted, homes
from welfare_desktop.domain.exchange import Choice, Fate
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.merge import Charge
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import editing, searching
from welfare_desktop.services.syncing import arrangements
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.syncing.exchanges import Exchanges
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.reminders import Reminders
from welfare_desktop.ui.syncing.send_page import ROLES
from welfare_desktop.ui.syncing.versions_model import OURS, TAKEN, THEIRS

NOTE, PHONE = "備考", "電話"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Backups are named by the time, which has to go on."""
    return dataclasses.replace(desk, workspace=ticking(desk.workspace))


@pytest.fixture
def pages(qtbot: QtBot, desk: Desk) -> Exchanges:
    return shown(qtbot, desk)


def shown(qtbot: QtBot, desk: Desk) -> Exchanges:
    pages = Exchanges(desk)
    qtbot.addWidget(pages)
    pages.resize(1100, 560)
    pages.show()
    pages.open("households")
    return pages


def every(pages: Exchanges) -> tuple[SyncPage, ...]:
    """All pages, also those nobody asked for yet."""
    of_one_file = (pages.receive, pages.differences, pages.result)
    of_packages = (pages.packages, pages.package_send, pages.package_receive, pages.package_join)
    return (pages.list, pages.send, pages.arrange, pages.templates, *of_one_file, *of_packages)


def sent(desk: Desk, folder: Path, **asked: object) -> tuple[list[int], bytes]:
    """A list that went out: the records in it, and the file."""
    arrangement = arrangements.create(desk.workspace, "households")
    _, data = city.sent(desk.workspace, arrangement, folder / "sent.xlsx", **asked)
    return list(city.Page(data).rows), data


def receive(pages: Exchanges, folder: Path, data: bytes, *edits: city.Edit) -> None:
    """The file comes back edited, and is compared."""
    back = folder / "back.xlsx"
    back.write_bytes(city.edited(data, *edits))
    pages.list.receive_wanted.emit(None)
    pages.receive.take_file(back)
    pages.receive.compare()
    assert pages.currentWidget() is pages.differences


def write_note(workspace: Workspace, record: int, text: str) -> None:
    household = searching.record(workspace, "households", record)
    editing.save(workspace, "households", dataclasses.replace(household, note=text))


def note_of(workspace: Workspace, record: int) -> str | None:
    household = searching.record(workspace, "households", record)
    assert isinstance(household, Household)
    return household.note


def households(workspace: Workspace) -> "array[int]":
    return searching.ids(workspace, Listing("households"))


def dropped(records: Sequence[int]) -> city.Edit:
    def edit(page: city.Page) -> None:
        for record in records:
            page.drop(record)

    return edit


def test_pages_are_made_when_they_are_first_wanted(pages: Exchanges) -> None:
    assert pages.count() == 1
    pages.list._new.click()
    assert pages.count() == 2
    assert len(every(pages)) == pages.count()


def test_a_first_exchange_is_made_and_sent_from_one_page(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    said = list[str]()
    pages.said.connect(lambda text, _: said.append(text))
    pages.list._new.click()
    pages.arrange.keep()
    assert pages.currentWidget() is pages.send
    pages.send._look()
    whole = pages.send._leaves.text()
    assert "送る" in whole
    pages.send.districts.tick_only(searching.districts(desk.workspace, "households")[0].id)
    pages.send._look()
    assert pages.send._leaves.text() != whole
    pages.send._due.put("2020-01-01")
    pages.send._on_edited()
    assert "返送期限が基準日より前" in pages.send.hint.text()
    assert not pages.send._send.isEnabled()
    pages.send._due.put("2026-12-10")
    pages.send._look()
    pages.send._place.line.setText(str(tmp_path / "list"))
    pages.send.send()
    assert (tmp_path / "list.xlsx").is_file()
    assert "書き出しました" in said[-1]
    assert pages.currentWidget() is pages.list
    assert "12月10日" in pages.list._ledger.entries[0].texts[3]


def test_three_versions_stand_beside_each_other_and_one_key_decides(
    qtbot: QtBot, pages: Exchanges, desk: Desk, tmp_path: Path
) -> None:
    (record, *_), data = sent(desk, tmp_path)
    write_note(desk.workspace, record, "当方の備考")
    receive(pages, tmp_path, data, lambda page: page.write(record, NOTE, "先方の備考"))
    page, reception = pages.differences, pages.reception
    assert page.filters.sight == Fate.CONFLICT
    table, model = page.pane.table, page.pane.model
    assert (model.index(0, OURS).data(), model.index(0, THEIRS).data()) == ("当方の備考", "先方の備考")
    assert "未決定" in model.index(0, TAKEN).data()
    assert desk.workspace.clerk.name in page.pane._why.text()
    table.setFocus()
    for key, taken in ((Qt.Key.Key_Right, "先方"), (Qt.Key.Key_Left, "当方"), (Qt.Key.Key_Space, "先方")):
        qtbot.keyClick(table, key)
        assert model.index(0, TAKEN).data() == taken
    assert reception.open_count() == 0
    page.carry_out()
    assert pages.currentWidget() is pages.result
    assert note_of(desk.workspace, record) == "先方の備考"
    assert pages.result._undo.isEnabled()


def test_a_yes_in_bulk_leaves_what_is_disputed_or_emptied_open(
    pages: Exchanges, desk: Desk, tmp_path: Path, notices: HeardNotices
) -> None:
    (one, other, third, fourth, *_), data = sent(desk, tmp_path)
    write_note(desk.workspace, fourth, "空欄にされる備考")
    _, data = city.sent(desk.workspace, arrangements.listing(desk.workspace)[0].arrangement, tmp_path / "again.xlsx")
    write_note(desk.workspace, other, "当方の備考")

    def edit(page: city.Page) -> None:
        page.write(one, NOTE, "先方だけの備考")
        page.write(other, NOTE, "先方の備考")
        page.write(fourth, NOTE, None)
        page.drop(third)

    receive(pages, tmp_path, data, edit)
    reception = pages.reception
    pages.differences.carry_out()
    assert pages.currentWidget() is pages.differences
    assert "まだ何も決めていません" in notices.asked[-1]
    assert reception.open_count() == 4
    assert pages.differences.reception.accept() == 1
    assert reception.open_count() == 3
    pages.differences.show_fate(Fate.VANISHED)
    pages.differences.settle(Choice.KEEP)
    pages.differences.carry_out()
    assert note_of(desk.workspace, one) == "先方だけの備考"
    assert note_of(desk.workspace, fourth) == "空欄にされる備考"
    assert pages.result._questions.rowCount() == 2


def test_a_guard_is_a_question_with_its_numbers_and_no_is_the_default(
    pages: Exchanges, desk: Desk, tmp_path: Path, notices: HeardNotices
) -> None:
    records, data = sent(desk, tmp_path)
    gone = records[: len(records) // 2]
    receive(pages, tmp_path, data, dropped(gone), lambda page: page.write(records[-1], NOTE, "先方の備考"))
    pages.reception.accept()
    plan = pages.reception.plan
    assert plan is not None
    vanished = sum(guard.count for guard in plan.guards if guard.code == "vanishing")
    pages.differences.carry_out()
    assert pages.currentWidget() is pages.differences
    assert f"{vanished:,}件" in notices.asked[-1]
    assert len(notices.asked) == 1
    notices.answers = ["go"] * len({guard.code for guard in plan.guards})
    pages.differences.carry_out()
    assert pages.currentWidget() is pages.result
    assert set(gone) < set(households(desk.workspace))


def test_lines_are_found_by_name_and_selected_at_once(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    records, data = sent(desk, tmp_path)

    def edit(page: city.Page) -> None:
        for record in records[:12]:
            page.write(record, NOTE, "先方の備考")

    receive(pages, tmp_path, data, edit)
    page = pages.differences
    assert page.model.rowCount() == 12
    page.filter.setText(page.model.line(3).name)
    page.narrow()
    assert 1 <= page.model.rowCount() < 12
    page.filter.clear()
    page.narrow()
    page.select_all()
    page._toggle()
    assert pages.reception.open_count() == 0
    page._toggle()
    assert set(pages.reception.decisions.values()) == {Choice.KEEP}


def test_what_was_decided_is_asked_about_when_the_page_is_left(
    pages: Exchanges, desk: Desk, tmp_path: Path, notices: HeardNotices
) -> None:
    (record, *_), data = sent(desk, tmp_path)
    receive(pages, tmp_path, data, lambda page: page.write(record, NOTE, "先方の備考"))
    pages.reception.accept()
    assert pages.is_dirty()
    pages.back()
    assert pages.currentWidget() is pages.differences
    notices.answers = ["keep"]
    pages.back()
    assert pages.currentWidget() is pages.list
    entry = pages.list._ledger.entries[0]
    assert entry.receipt
    pages.list.resume_wanted.emit(entry.receipt)
    pages.receive.compare()
    assert pages.reception.open_count() == 0


def test_who_is_in_charge_is_said_for_several_facts_at_once(pages: Exchanges, desk: Desk) -> None:
    made = arrangements.create(desk.workspace, "households")
    pages.list.arrange_wanted.emit(made)
    table = pages.arrange.charges
    table.selectAll()
    table.say(Charge.CITY)
    pages.arrange.keep()
    charges = arrangements.get(desk.workspace, made.id).charges
    assert set(charges.values()) == {Charge.CITY}
    assert pages.currentWidget() is pages.list


@pytest.mark.parametrize(("answer", "left"), [("back", False), ("drop", True)])
def test_settings_not_registered_yet_are_not_lost_without_asking(
    pages: Exchanges, desk: Desk, notices: HeardNotices, answer: str, left: bool
) -> None:
    made = arrangements.create(desk.workspace, "households")
    pages.list.arrange_wanted.emit(made)
    assert not pages.is_dirty()
    pages.arrange.charges.selectAll()
    pages.arrange.charges.say(Charge.CITY)
    assert pages.is_dirty()
    notices.answers.append(answer)
    pages.back()
    assert len(notices.asked) == 1
    assert (pages.currentWidget() is pages.list) is left
    assert arrangements.get(desk.workspace, made.id).charges == {}


def test_nothing_is_sent_on_a_count_that_answers_another_question(
    pages: Exchanges, desk: Desk, tasks: InlineTasks, tmp_path: Path
) -> None:
    arrangements.create(desk.workspace, "households")
    pages.list.enter()
    pages.list.send_wanted.emit(pages.list.current())
    pages.send._place.line.setText(str(tmp_path / "list.xlsx"))
    pages.send._look()
    assert pages.send._send.isEnabled()
    tasks.keep_back()
    pages.send._look()
    pages.send._on_edited()
    tasks.deliver()
    assert not pages.send._send.isEnabled()


def test_the_password_of_one_file_is_not_tried_on_the_next(qtbot: QtBot, pages: Exchanges, tmp_path: Path) -> None:
    locked = tmp_path / "locked.xlsx"
    locked.write_bytes(encrypted(homes(), "ひらけごま"))
    pages.list.receive_wanted.emit(None)
    receive = pages.receive
    receive.take_file(locked)
    assert "かかっています" in receive._password_note.text()
    receive._password.setText("まちがい")
    qtbot.keyClick(receive._password, Qt.Key.Key_Return)
    assert "違います" in receive._password_note.text()
    receive.take_file(locked)
    assert receive._password.text() == ""
    assert "かかっています" in receive._password_note.text()


def test_a_clerk_who_may_not_carry_out_can_look_and_decide(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (record, *_), data = sent(desk, tmp_path)
    outsider = dataclasses.replace(desk, workspace=in_roles(desk.workspace, "一般職員"))
    pages = shown(qtbot, outsider)
    receive(pages, tmp_path, data, lambda page: page.write(record, NOTE, "先方の備考"))
    assert not pages.differences._carry.isEnabled()
    assert "管理者" in pages.differences.hint.text()
    assert not pages.list._new.isEnabled()


def test_what_is_late_is_told_on_the_home_page(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    reminders = Reminders(desk)
    qtbot.addWidget(reminders)
    reminders.refresh()
    assert reminders.text() == ""
    sent(desk, tmp_path, as_of="2026-10-01", due_on="2026-11-01")
    reminders.refresh()
    assert "期限を過ぎた交換 1件" in reminders.text()
    assert "11月1日" in reminders.text()
    pages = shown(qtbot, desk)
    assert "◆" in pages.list._ledger.entries[0].texts[3]


def test_everything_has_a_name_and_fits_1280_by_720_at_130_per_cent(
    qtbot: QtBot, furnished: QApplication, desk: Desk, tmp_path: Path
) -> None:
    dress(furnished, 130)
    try:
        pages = shown(qtbot, desk)
        (record, *_), data = sent(desk, tmp_path)
        receive(pages, tmp_path, data, lambda page: page.write(record, NOTE, "先方の備考"))
        for page in every(pages):
            assert unnamed(page) == []
            assert page.minimumSizeHint().width() <= 1280
            assert page.minimumSizeHint().height() <= 520
    finally:
        dress(furnished, 100)


def test_a_row_that_may_mean_two_records_asks_which(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    twins = [
        editing.save(
            desk.workspace, "households", Household(members=(Member(name="双葉 みどり"),), address=f"北九州市{at}")
        ).record.id
        for at in ("東区1-1", "西区2-2")
    ]
    _, data = sent(desk, tmp_path)

    def edit(page: city.Page) -> None:
        for twin in twins:
            page.drop(twin)
        page.add(世帯主氏名="双葉 みどり", 備考="先方の備考")

    receive(pages, tmp_path, data, edit)
    pages.differences.show_fate(Fate.CONFLICT)
    candidates = pages.differences.pane.candidates
    assert candidates.isVisibleTo(pages)
    assert candidates.table.rowCount() == 2
    assert not pages.differences._take.isEnabled()
    pages.differences.show_fate(None)
    at = next(n for n in range(pages.differences.model.rowCount()) if pages.differences.model.line(n).candidates)
    pages.differences.list.selectRow(at)
    candidates.table.selectRow(1)
    candidates._this.click()
    assert pages.differences.list.currentIndex().row() == at
    plan = pages.reception.plan
    assert plan is not None
    (line,) = (row for row in plan.rows(Fate.THEIRS, Fate.CONFLICT) if row.name == "双葉 みどり")
    assert line.record in twins
    pages.reception.settle([line], Choice.TAKE)
    pages.differences.carry_out()
    assert note_of(desk.workspace, line.record) == "先方の備考"


def test_what_is_sent_is_chosen_fact_by_fact_and_proposed_again(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    arrangement = arrangements.create(desk.workspace, "households")
    page = pages.send
    page.open(arrangement)
    assert page.facts.is_whole()
    whole = page.facts.topLevelItem(0)
    assert whole is not None
    whole.setCheckState(0, Qt.CheckState.Unchecked)
    assert page.facts.ticked() == ("number", "head_name")  # who a line is about always goes
    page.facts.tick(("address", "note"))
    page._place.line.setText(str(tmp_path / "list.xlsx"))
    page._look()
    page.send()
    (sent_now,) = arrangements.sent(desk.workspace, arrangement.id)
    assert set(sent_now.keys) == {"number", "head_name", "address", "note"}
    page.open(arrangement)
    assert set(page.facts.chosen()) == {"number", "head_name", "address", "note"}
    whole.setCheckState(0, Qt.CheckState.Checked)
    assert page.facts.chosen() == ()


def test_only_people_of_a_role_are_sent_where_the_clerk_says_so(pages: Exchanges, desk: Desk) -> None:
    page = pages.send
    page.open(arrangements.create(desk.workspace, "households"))
    assert not page._contents.isTabVisible(ROLES)
    page.open(arrangements.create(desk.workspace, "volunteers"))
    assert page._contents.isTabVisible(ROLES)
    page.roles.tick(())
    assert "委嘱区分" in page.hint.text()
    page.roles.tick(("福祉協力員",))
    page._look()
    assert page._outlook is not None
    found = searching.rows(desk.workspace, "volunteers", page._outlook.ids, ("role",))
    assert found
    assert set(found) == {("福祉協力員",)}


def test_a_file_received_before_is_looked_at_and_taken_back_from_the_list(
    pages: Exchanges, desk: Desk, notices: HeardNotices, tmp_path: Path
) -> None:
    (record, *_), data = sent(desk, tmp_path)
    receive(pages, tmp_path, data, lambda page: page.write(record, NOTE, "先方の備考"))
    pages.differences.accept()
    pages.differences.carry_out()
    pages.show_list()
    assert "取込済み" in pages.list._ledger.entries[0].texts[4]
    (receipt,) = arrangements.received(desk.workspace, pages.list._ledger.entries[0].arrangement.id)
    pages.show_receipt(receipt.id)
    assert pages.list._recall.isVisible()
    pages.list.below.opened.emit()
    assert pages.currentWidget() is pages.result
    assert "back.xlsx" in pages.result._done.text()
    notices.answers += ["undo"]
    pages.result._undo.click()
    assert note_of(desk.workspace, record) != "先方の備考"
    pages.show_list()
    assert pages.list._ledger.entries[0].texts[4] == ""  # what was taken back was not the last receipt
    assert "元に戻し済み" in pages.list._happenings()[0].texts[6]
