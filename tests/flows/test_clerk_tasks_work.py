"""The tasks of `clerk_tasks` done on pages of work, at the real window by keys only and counted."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QTableWidget

from tests.flows.task_clerk import TaskClerk
from tests.flows.test_clerk_tasks import find, head, home, person
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.watching.changes import LABELS, Act
from welfare_desktop.services import editing, searching
from welfare_desktop.services.casework.case_board import DUE, EVERY, VIEWS
from welfare_desktop.services.closing import years
from welfare_desktop.services.handover import households as handover
from welfare_desktop.services.watching import activity_counts
from welfare_desktop.ui import words
from welfare_desktop.ui.casework.board_page import BoardPage as CaseBoard
from welfare_desktop.ui.casework.paper_page import CasePaperPage
from welfare_desktop.ui.casework.reception_page import ReceptionPage
from welfare_desktop.ui.closing.closing_page import ClosingPage
from welfare_desktop.ui.districts.papers_page import PapersPage
from welfare_desktop.ui.grants.board_page import GrantBoardPage
from welfare_desktop.ui.grants.results_page import ResultsPage
from welfare_desktop.ui.handover.handover_page import HandoverPage
from welfare_desktop.ui.printing.paper_page import PaperPage
from welfare_desktop.ui.terms.board_page import BoardPage
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.watching.activity_page import ActivityPage
from welfare_desktop.ui.watching.confirm_page import ConfirmPage
from welfare_desktop.ui.watching.move_page import MovePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen
PEOPLE, HOMES, SALONS, CASES, PLACES = "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"
SHEETS, CONFIRMING, MOVES = 3, 4, 6
SEATING, ROLLOVER, HANDOVER = 5, 6, 8
RECEPTION, CASE_BOARD = 2, 3
RESULTS, GRANTS = 2, 3


def household(clerk: TaskClerk, record: int) -> Household:
    found = searching.record(clerk.workspace, "households", record)
    assert isinstance(found, Household)
    return found


def cases(clerk: TaskClerk, text: str) -> list[Case]:
    ids = searching.ids(clerk.workspace, Listing("cases", text=text))
    found = [searching.record(clerk.workspace, "cases", each) for each in ids]
    return [each for each in found if isinstance(each, Case)]


def test_a_death_is_recorded_as_a_move(counted: TaskClerk) -> None:
    home_of = home(counted, Condition("living_alone", "is", "独居"))
    with counted.task("death", name=head(home_of)):
        find(counted, HOMES, head(home_of), home_of.id)
        counted.to(HOMES, MOVES)
        page = counted.work(MovePage)
        counted.until(page.form.act.count)
        counted.walk_to("理由")
        counted.pick("死亡")
        counted.until(page._save.isEnabled)
        counted.press("F12")
        counted.rest()
    assert household(counted, home_of.id).members[0].died_on == "2026-11-21"


def test_a_household_goes_to_another_district(counted: TaskClerk) -> None:
    home_of = home(counted)
    texts = {"district": "大浦", "place": "大浦中央自治会", "address": "大浦4-27-9"}
    with counted.task("move", name=head(home_of), **texts):
        find(counted, HOMES, head(home_of), home_of.id)
        counted.to(HOMES, MOVES)
        page = counted.work(MovePage)
        counted.until(page.form.act.count)
        counted.pick(words.label(LABELS[Act.MOVE]))
        counted.rest()
        for label, key in {"校(地)区": "district", "町内会・自治会": "place"}.items():
            counted.walk_to(label, "Return")
            counted.write(texts[key])
            counted.qtbot.wait(150)
            counted.rest()
        counted.walk_to("住所", "Return")
        counted.write(texts["address"])
        counted.qtbot.wait(200)
        counted.rest()
        counted.press("F12")
        counted.rest()
    moved = household(counted, home_of.id)
    assert (moved.neighbourhood, moved.address) == ("大浦中央自治会", "大浦4-27-9")
    assert moved.district != home_of.district


def test_a_leavers_households_go_to_another(counted: TaskClerk) -> None:
    charges = handover.charges(counted.workspace, counted.workspace.today())
    held = {each.holder for each in charges.charges if each.holder}
    giver = max(held, key=lambda holder: len(charges.of(holder)))
    leaver = searching.record(counted.workspace, "volunteers", giver)
    assert isinstance(leaver, Volunteer)
    role = dataclasses.replace(leaver.appointments[0], id=0)
    receiver = editing.save(counted.workspace, "volunteers", Volunteer(name="白川 花子", appointments=(role,)))
    with counted.task("handover", leaver=leaver.name or "", receiver="白川　花子"):
        counted.to(PEOPLE, HANDOVER)
        page = counted.work(HandoverPage)
        counted.until(page._table.rowCount)
        names = [line.holder for line in page._givers]
        counted.press(*("Down",) * names.index(giver))
        counted.rest()
        counted.press("Alt+A")
        counted.until(page.is_dirty)
        counted.meanwhile(QMessageBox, lambda: counted.press("Return"))
        counted.press("F12")
        counted.rest()
    after = handover.charges(counted.workspace, counted.workspace.today())
    assert not after.of(giver)
    assert len(after.of(receiver.record.id)) == len(charges.of(giver))


def test_a_watchers_households_are_confirmed(counted: TaskClerk) -> None:
    watcher = "髙木　祐子"
    with counted.task("confirm", watcher=watcher) as texts:
        counted.to(HOMES, CONFIRMING)
        page = counted.work(ConfirmPage)
        counted.rest()
        counted.district("大浦")
        counted.until(page.grid.table.hasFocus)
        rows = page.grid.model.rowCount()
        texts["twice"] = str(2 * rows)
        for _ in range(rows):
            counted.press("1", "Return")
        counted.press("F12")
        counted.until(lambda: not page.is_dirty())
        counted.rest()


def test_a_months_activities_are_entered(counted: TaskClerk) -> None:
    with counted.task("activity", district="大浦") as texts:
        counted.to(HOMES, SHEETS)
        page = counted.work(ActivityPage)
        counted.district("大浦")
        counted.until(page.grid.table.hasFocus)
        rows = page.grid.model.rowCount()
        texts["twice"] = str(2 * rows)
        for _ in range(rows):
            counted.press("3", "Return")
        counted.press("F12")
        counted.until(lambda: not page.is_dirty())
        counted.rest()
    table = activity_counts.year_table(counted.workspace, 2026, page._district)
    assert (table.tallies[-1][0].households, table.tallies[-1][0].times) == (rows, 3 * rows)


def test_a_call_is_received(counted: TaskClerk) -> None:
    texts = {"name": "谷川　京子", "phone": "0931234567", "said": "夫の介護で夜眠れない。"}
    with counted.task("reception", **texts):
        counted.to(CASES, RECEPTION)
        counted.work(ReceptionPage)
        receive(counted, **texts)
    (case,) = cases(counted, "谷川")
    assert case.receptions[0].topics == ("介護", "収入")


def receive(clerk: TaskClerk, name: str, phone: str, said: str) -> None:
    clerk.say(name)
    clerk.press("Return", "Return")
    clerk.say(phone)
    clerk.press("Return")
    clerk.say("12 3")
    clerk.press("Return")
    clerk.say(said)
    clerk.press("F12")
    clerk.rest()


def test_a_call_goes_on_with_a_case(counted: TaskClerk) -> None:
    receive_first(counted)
    with counted.task("continuation", name="谷川　京子", phone="0931234567"):
        counted.to(CASES, RECEPTION)
        page = counted.work(ReceptionPage)
        counted.say("谷川")
        counted.until(page.earlier.has_any)
        counted.press("Down", "Return")
        counted.until(lambda: counted.focus() is page.topics.line)
        counted.say("12")
        counted.press("F12")
        counted.rest()
    (case,) = cases(counted, "谷川")
    assert len(case.receptions) == 2


def receive_first(clerk: TaskClerk) -> None:
    """A case to go on with; the clerk is back at the home page."""
    clerk.to(CASES, RECEPTION)
    receive(clerk, "谷川　京子", "0931234567", "夫の介護で夜眠れない。")
    clerk.press("Ctrl+1")
    clerk.rest()


def go_to_case(clerk: TaskClerk, name: str) -> CaseBoard:
    """The board of the cases, and down to the line of this client."""
    clerk.to(CASES, CASE_BOARD)
    board = clerk.work(CaseBoard)
    clerk.until(board.table.hasFocus)
    clerk.press(f"Alt+{VIEWS.index(EVERY) + 1}")
    clerk.until(board.table.hasFocus)
    wanted = next(at for at in range(board.table.rowCount()) if name in row_text(board.table, at))
    clerk.press(*("Down",) * (wanted - board.table.currentRow()))
    return board


def row_text(table: QTableWidget, row: int) -> str:
    items = [table.item(row, column) for column in range(table.columnCount())]
    return " ".join(item.text() for item in items if item is not None)


def test_what_was_done_is_written_with_the_next_day(counted: TaskClerk) -> None:
    receive_first(counted)
    with counted.task("case history", name="谷川　京子", said="自宅を訪問した。"):
        go_to_case(counted, "谷川")
        counted.press("F4")
        counted.rest()
        counted.walk_to("内容")
        counted.say("自宅を訪問した。")
        counted.walk_to("次回予定日")
        counted.say("R8.12.1")
        counted.press("F12")
        counted.rest()
    (case,) = cases(counted, "谷川")
    assert case.next_action_on == "2026-12-01"


def test_the_cases_that_are_due_are_listed(counted: TaskClerk) -> None:
    with counted.task("due cases"):
        counted.to(CASES, CASE_BOARD)
        board = counted.work(CaseBoard)
        counted.press(f"Alt+{VIEWS.index(DUE) + 1}")
        counted.rest()
    assert board._view == DUE


def test_the_support_network_is_drawn_and_kept_as_pdf(counted: TaskClerk, tmp_path: Path) -> None:
    receive_first(counted)
    path = tmp_path / "図.pdf"
    with counted.task("network", name="谷川　京子", file=path.name):
        board = go_to_case(counted, "谷川")
        counted.press("Return")
        counted.rest()
        counted.push(board.case.buttons["network"])
        counted.rest()
        paper = counted.window._layers.currentWidget()
        assert isinstance(paper, CasePaperPage)
        counted.choose_file(path)
        counted.press("F12")
        counted.until(path.exists)
        counted.rest()


def test_a_salons_year_is_entered(counted: TaskClerk) -> None:
    with counted.task("salon results", name="ふれあいサロン青葉台", twice="24"):
        counted.to(SALONS, RESULTS)
        page = counted.work(ResultsPage)
        counted.until(page.grid.table.hasFocus)
        for _ in range(12):
            counted.press("9", "Tab")
        counted.press("F12")
        counted.until(lambda: not page.is_dirty())
        counted.rest()
    assert page.sheet is not None
    assert [line.cells["total"] for line in page.sheet.lines][:1] == [12 * 9]


def test_a_grant_is_granted(counted: TaskClerk) -> None:
    with counted.task("grant", name="ふれあいサロン青葉台", amount="30000"):
        counted.to(SALONS, GRANTS)
        page = counted.work(GrantBoardPage)
        counted.until(page._table.rowCount)
        lines = list(page._shown.values())
        wanted = next(at for at, line in enumerate(lines) if line.next is not None and line.next.label == "交付決定")
        counted.press(*("Down",) * wanted, "F12")
        counted.until(lambda: page._stack.currentWidget() is page._plan and page._plan.grid.model.rowCount())
        counted.press("F12")
        counted.until(lambda: page._stack.currentWidget() is page._main)
        counted.rest()
    assert page._shown[lines[wanted].key].stage != lines[wanted].stage


def test_a_paper_is_received(counted: TaskClerk) -> None:
    with counted.task("papers", district="大浦"):
        counted.to(PLACES, 5)
        page = counted.work(PapersPage)
        counted.district("大浦")
        counted.until(page.grid.table.hasFocus)
        counted.press("Ctrl+;", "F12")
        counted.until(lambda: not page.is_dirty())
        counted.rest()
    place = page.grid.current_key()
    assert isinstance(place, int)
    found = searching.record(counted.workspace, "districts", place)
    assert isinstance(found, District)
    assert "2026-11-21" in [paper.received_on for paper in found.papers]


def test_vacancies_are_seen_and_printed(counted: TaskClerk) -> None:
    seat = Seat(code="三-02", role="民生委員(世帯担当)", council="第三地区民児協", area="大浦中央自治会")
    editing.save(counted.workspace, "seats", seat)
    with counted.task("vacancies"):
        counted.to(PEOPLE, SEATING)
        counted.work(BoardPage)
        counted.press("F7")
        counted.until(lambda: isinstance(counted.window._layers.currentWidget(), PaperPage))
        counted.rest()


def test_helpers_are_asked_and_appointed_anew(counted: TaskClerk) -> None:
    area = next(each.id for each in searching.districts(counted.workspace, "volunteers") if each.name == "大浦")
    term = Appointment(role="福祉協力員", district=area, appointed_on="2024-04-01", term_ends_on="2027-03-31")
    for name in ("赤木 一", "井上 二", "上田 三"):
        editing.save(counted.workspace, "volunteers", Volunteer(name=name, appointments=(term,)))
    with counted.task("rollover"):
        counted.to(PEOPLE, ROLLOVER)
        page = counted.work(RolloverPage)
        counted.until(lambda: page._grid is not None and page._grid.model.rowCount())
        counted.rest()
        counted.press("Tab", "Tab", *("2", "Down") * 3)
        counted.press("F12")
        counted.rest()
        counted.press("F12")
        counted.rest()
    for name in ("赤木", "井上 二", "上田"):
        again = person(counted, text=name).appointments[0]
        assert (again.appointed_on, again.term_ends_on) == ("2027-04-01", "2030-03-31")


def test_a_year_is_closed(counted: TaskClerk) -> None:
    with counted.task("close year", file="R7_確定.xlsx"):
        counted.to("Ctrl+8", 2)
        page = counted.work(ClosingPage)
        counted.push(page._count)
        counted.rest()
        counted.meanwhile(QMessageBox, lambda: counted.push("締める"))
        counted.press("F12")
        counted.rest()
    assert [each.year for each in years.closed(counted.workspace)] == [2025]
