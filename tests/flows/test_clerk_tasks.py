"""The tasks of `clerk_tasks` about registers, done at the real window by keys only and counted."""

import dataclasses

import pytest
from PySide6.QtWidgets import QComboBox

from tests.flows.task_clerk import TaskClerk
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.services import choosing, counting, searching, undoing
from welfare_desktop.ui.jump import QuickJump
from welfare_desktop.ui.records.grouping import GroupingDialog
from welfare_desktop.ui.records.proposals import PAUSE_MS
from welfare_desktop.ui.records.saved_searches import NameDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen
PEOPLE, HOMES, SALONS = "Ctrl+2", "Ctrl+3", "Ctrl+4"


def first(clerk: TaskClerk, kind: str, *conditions: Condition, text: str = "") -> Record:
    """The first record of a register for which these hold."""
    ids = searching.ids(clerk.workspace, Listing(kind, text=text, conditions=conditions))
    return searching.record(clerk.workspace, kind, ids[0])


def person(clerk: TaskClerk, *conditions: Condition, text: str = "") -> Volunteer:
    found = first(clerk, "volunteers", *conditions, text=text)
    assert isinstance(found, Volunteer)
    return found


def home(clerk: TaskClerk, *conditions: Condition) -> Household:
    found = first(clerk, "households", *conditions)
    assert isinstance(found, Household)
    return found


def head(household: Household) -> str:
    return next(member.name or "" for member in household.members if member.is_head)


def listed(clerk: TaskClerk, record: int) -> None:
    """Wait until the list shows this record first."""
    clerk.until(lambda: list(clerk.page.model.ids)[:1] == [record])


def find(clerk: TaskClerk, tab: str, name: str, record: int) -> None:
    """The tab, the name, and into the list."""
    clerk.press(tab)
    clerk.say(name)
    clerk.press("Return")
    listed(clerk, record)
    clerk.rest()


def open_by_jump(clerk: TaskClerk, name: str, kind: str, record: int) -> None:
    clerk.press("Ctrl+J")
    jump = clerk.dialog(QuickJump)
    clerk.say(name)
    clerk.until(lambda: jump._found.count() and name in jump._found.item(0).text() and not jump._pause.isActive())
    clerk.press("Return")
    clerk.until(lambda: clerk.window.registers.page() is not None and clerk.page.shows_form())
    assert (clerk.page.look.kind.key, form_record(clerk)) == (kind, record)
    clerk.rest()


def form_record(clerk: TaskClerk) -> int:
    form = clerk.page._form
    assert form is not None
    return form.record().id


def save(clerk: TaskClerk) -> None:
    clerk.press("F12")
    clerk.until(clerk.page.shows_list)
    clerk.rest()


def test_a_person_is_found_by_part_of_a_telephone_number(counted: TaskClerk) -> None:
    somebody = person(counted)
    part = (somebody.phone or "")[-6:]
    with counted.task("find by telephone", part=part):
        find(counted, PEOPLE, part, somebody.id)
    assert counted.page.table.current_id() == somebody.id


def test_a_household_is_opened_from_anywhere(counted: TaskClerk) -> None:
    household = home(counted)
    with counted.task("jump", name=head(household)):
        open_by_jump(counted, head(household), "households", household.id)


def test_a_telephone_number_is_corrected(counted: TaskClerk) -> None:
    somebody = person(counted)
    name, phone = somebody.name or "", "0936310001"
    with counted.task("correct telephone", name=name, phone=phone):
        open_by_jump(counted, name, "volunteers", somebody.id)
        counted.press("Ctrl+Down")
        counted.walk_to("電話", "Return")
        counted.write(phone)
        save(counted)
    after = searching.record(counted.workspace, "volunteers", somebody.id)
    assert after == dataclasses.replace(somebody, phone="093-631-0001", revision=after.revision)


def test_a_helper_is_entered_with_the_appointment(counted: TaskClerk) -> None:
    facts = {
        "name": "白川 花子", "kana": "シラカワ ハナコ", "district": "大浦", "place": "大浦中央自治会",
        "address": "北九州市帆柱区大浦4丁目27-9", "phone": "0931112222",
    }  # fmt: skip
    with counted.task("new helper", **facts):
        counted.press(PEOPLE, "Ctrl+N")
        counted.until(counted.page.shows_form)
        counted.rest()
        for label, key in {
            "氏名": "name",
            "フリガナ": "kana",
            "校(地)区": "district",
            "町内会・自治会": "place",
        }.items():
            counted.walk_to(label, "Return")
            counted.say(facts[key])
            counted.rest()
        for label, key in {"住所": "address", "電話": "phone"}.items():
            counted.walk_to(label, "Return")
            counted.write(facts[key])
        counted.press("Ctrl+Down", "Return")
        counted.pick("福祉協力員")
        counted.walk_to("委嘱日", "Return")
        counted.say("R8.12.1")
        counted.press("Return")
        counted.qtbot.wait(PAUSE_MS + 50)
        counted.rest()
        save(counted)
    found = person(counted, text="白川")
    (appointment,) = found.appointments
    assert (found.phone, found.name_kana) == ("093-111-2222", "シラカワ\u3000ハナコ")
    assert (appointment.role, appointment.appointed_on) == ("福祉協力員", "2026-12-01")
    assert appointment.term_ends_on


def test_an_appointment_ends_with_its_reason(counted: TaskClerk) -> None:
    helper = person(counted, Condition("role", "is", "福祉協力員"))
    with counted.task("end appointment", name=helper.name or ""):
        open_by_jump(counted, helper.name or "", "volunteers", helper.id)
        counted.press("Ctrl+Down", "Ctrl+Down", "Return")
        counted.walk_to("退任日", "Return")
        counted.say("R8.11.30")
        counted.walk_to("退任理由", "Return")
        counted.pick("辞任")
        save(counted)
    after = searching.record(counted.workspace, "volunteers", helper.id)
    assert isinstance(after, Volunteer)
    assert (after.appointments[0].ended_on, after.appointments[0].end_reason) == ("2026-11-30", "辞任")


def test_households_of_a_district_are_counted_by_type(counted: TaskClerk) -> None:
    with counted.task("count by type", district="大浦"):
        counted.press(HOMES)
        counted.rest()
        counted.district("大浦")
        counted.press("Return")
        counted.menu("項目ごとの件数")
        dialog = counted.dialog(GroupingDialog)
        counted.until(lambda: dialog._groups)
    assert counted.page.listing().district
    groups = counting.grouped(counted.workspace, counted.page.listing(), "household_type")
    assert list(dialog._groups) == list(groups)
    counted.press("Esc")


def condition(clerk: TaskClerk, field: str, how: str, value: str) -> None:
    """＋条件: field, way, value."""
    clerk.push("＋条件")
    clerk.pick(field)
    clerk.press("Return")
    clerk.pick(how)
    clerk.press("Return")
    if isinstance(clerk.focus(), QComboBox):
        clerk.pick(value)
    else:
        clerk.say(value)
    clerk.press("Return", "Return")
    clerk.rest()


def test_a_search_in_plain_words_is_saved(counted: TaskClerk) -> None:
    with counted.task("search", saved="未確認の75歳以上"):
        counted.press(HOMES)
        counted.rest()
        condition(counted, "生年月日", "が次の年齢以上", "75")
        condition(counted, "情報共有の同意", "が次のもの以外", "同意")
        condition(counted, "最終確認日", "が次の月数以上前か空欄", "3")
        counted.push(counted.page.bar.saved)
        counted.take("今の条件を保存")
        counted.dialog(NameDialog)
        counted.write("未確認の75歳以上")
        counted.press("Return")
        counted.rest()
    (kept,) = choosing.searches(counted.workspace, "households")
    assert (kept.name, len(kept.conditions)) == ("未確認の75歳以上", 3)
    assert 0 < len(counted.page.model.ids) < counted.count("households")


def test_twenty_records_are_changed_at_once_and_back(counted: TaskClerk) -> None:
    before = counted.digest()
    with counted.task("bulk", value="令和8年度更新"):
        counted.press(HOMES)
        counted.rest()
        counted.press("Return", *("Shift+Down",) * 19)
        counted.menu("まとめて変更")
        counted.pick("備考")
        counted.press("Return")
        counted.say("令和8年度更新")
        counted.press("F12")
        counted.rest()
        counted.press("F12")
        counted.until(counted.page.shows_list)
        counted.rest()
        assert undoing.batches(counted.workspace)[0].count == 20
        counted.push(counted.window.foot._undo)
        counted.until(lambda: counted.digest() == before)
    assert counted.digest() == before
