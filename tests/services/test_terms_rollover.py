"""Rollovers, seats and papers of real offices."""

import dataclasses
from pathlib import Path

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.permissions import CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.seats import Quota, Seat
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.rosters import Group
from welfare_desktop.domain.serving.rollover import Answer, Course, Fate, Result, Rollover
from welfare_desktop.domain.serving.seating import Chair, Newcomer
from welfare_desktop.domain.serving.terms import MINSEI_TERM, TermRule
from welfare_desktop.services import editing, searching, undoing
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import letters, papers, request_book, rollover, rules, seating
from welfare_desktop.services.workspace import Workspace

HELPER = "福祉協力員"
KANA = {"赤木 一": "アカギ ハジメ", "井上 二": "イノウエ ツギ", "上田 三": "ウエダ ミツ"}
MINSEI = "民生委員(世帯担当)"


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    """One district, three 福祉協力員 whose term ends, a 民生委員 and an empty seat."""
    place = keep(empty_office, "districts", District(name="黒崎"))
    seats = [
        keep(
            empty_office, "seats", Seat(code=f"一-0{at}", role=MINSEI, council="第一", district=place, area=f"{at}丁目")
        )
        for at in (1, 2)
    ]
    keep(empty_office, "quotas", Quota(council="第一", term_begins_on="2025-12-01", role="世帯担当", seats=2))
    for at, name in enumerate(("赤木 一", "井上 二", "上田 三"), start=1):
        person(
            empty_office,
            name,
            Appointment(
                role=HELPER, district=place, area=f"{at}組", appointed_on="2024-04-01", term_ends_on="2027-03-31"
            ),
        )
    person(
        empty_office,
        "江口 四",
        Appointment(role=MINSEI, district=place, seat=seats[0], appointed_on="2025-12-01", term_ends_on="2028-11-30"),
    )
    person(
        empty_office,
        "大野 五",
        Appointment(
            role=MINSEI,
            district=place,
            seat=seats[1],
            appointed_on="2025-12-01",
            term_ends_on="2028-11-30",
            ended_on="2026-10-31",
        ),
    )
    return empty_office


def keep(workspace: Workspace, kind: str, record: object) -> int:
    return editing.save(workspace, kind, record).record.id  # type: ignore[arg-type]


def person(workspace: Workspace, name: str, appointment: Appointment) -> int:
    return keep(
        workspace,
        "volunteers",
        Volunteer(name=name, name_kana=KANA.get(name), phone="093-100-0001", appointments=(appointment,)),
    )


def volunteer(workspace: Workspace, name: str) -> Volunteer:
    (found,) = searching.references(workspace, "volunteers", name)
    record = searching.record(workspace, "volunteers", found.id)
    assert isinstance(record, Volunteer)
    return record


def decided(workspace: Workspace) -> rollover.Sheet:
    """一 serves on, 二 leaves and is followed, 三 stays open."""
    sheet = rollover.begin(workspace, HELPER)
    again, left, _ = (line.key for line in sheet.lines)
    answers = {
        again: Answer(result=Result.AGAIN),
        left: Answer(Course.LEAVE, Result.LEFT, "転出", Newcomer("加藤 六", "カトウ ロク", phone="093-100-0006")),
    }
    return rollover.look(workspace, dataclasses.replace(sheet.rollover, answers=answers))


def test_a_rollover_begins_with_the_next_common_term(office: Workspace) -> None:
    sheet = rollover.begin(office, HELPER)
    assert (sheet.rollover.begins_on, sheet.rollover.ends_on) == ("2027-04-01", "2030-03-31")
    assert len(sheet.lines) == 3


def test_what_was_decided_is_there_tomorrow(office: Workspace) -> None:
    sheet = decided(office)
    rollover.keep(office, sheet.rollover)
    assert rollover.begin(office, HELPER).rollover == sheet.rollover
    rollover.forget(office, HELPER)
    assert not rollover.begin(office, HELPER).rollover.answers


def test_a_rollover_is_carried_out_in_one_batch_that_can_be_taken_back(office: Workspace) -> None:
    plan = decided(office).plan()
    assert {fate: count for fate, count in plan.counts().items() if count} == {
        Fate.AGAIN: 1, Fate.LEFT: 1, Fate.NEW: 1, Fate.OPEN: 1,
    }  # fmt: skip
    done = rollover.carry_out(office, plan)
    again = volunteer(office, "赤木 一").appointments
    assert [(each.appointed_on, each.term_ends_on, each.ended_on, each.is_reappointment) for each in again] == [
        ("2027-04-01", "2030-03-31", None, True),
        ("2024-04-01", "2027-03-31", "2027-03-31", None),
    ]
    assert again[0].letter_number == "第1号"
    assert volunteer(office, "井上 二").appointments[0].end_reason == "転出"
    new = volunteer(office, "加藤 六")
    assert (new.number, new.appointments[0].area, new.appointments[0].is_reappointment) == ("6", "2組", False)
    assert [line.key for line in rollover.begin(office, HELPER).lines] == [
        f"a{volunteer(office, '上田 三').appointments[0].id}"
    ]
    undoing.undo(office, done.batch)
    assert len(rollover.look(office, plan.rollover).lines) == 3
    assert len(volunteer(office, "赤木 一").appointments) == 1


def test_a_plan_is_refused_when_the_register_moved(office: Workspace) -> None:
    plan = decided(office).plan()
    person(office, "木村 七", Appointment(role=HELPER, appointed_on="2025-04-01", term_ends_on="2027-03-31"))
    with pytest.raises(Refusal, match=r"rollover\.moved"):
        rollover.carry_out(office, plan)
    with pytest.raises(Refusal, match=r"rollover\.empty"):
        rollover.carry_out(office, rollover.begin(office, HELPER).plan())


def test_somebody_of_the_register_is_not_registered_twice(office: Workspace) -> None:
    known = person(office, "加藤 六", Appointment(role="登録ボランティア", appointed_on="2020-04-01"))
    sheet = decided(office)
    newcomer = Newcomer("加藤　六", phone="093-100-0001")
    key = sheet.lines[1].key
    answers = {**sheet.rollover.answers, key: dataclasses.replace(sheet.rollover.answers[key], newcomer=newcomer)}
    plan = rollover.look(office, dataclasses.replace(sheet.rollover, answers=answers)).plan()
    assert plan.changes[1].known == known
    rollover.carry_out(office, plan)
    assert [each.role for each in volunteer(office, "加藤 六").appointments] == [HELPER, "登録ボランティア"]


def test_the_minister_appoints_without_letters_of_ours(office: Workspace) -> None:
    sheet = rollover.begin(office, MINSEI)
    assert sheet.rollover.begins_on == "2028-12-01"
    assert [line.seat.code if line.seat else "" for line in sheet.lines] == ["", "一-02"]
    answers = {
        sheet.lines[0].key: Answer(result=Result.AGAIN),
        sheet.lines[1].key: Answer(newcomer=Newcomer("加藤 六")),
    }
    plan = rollover.look(office, dataclasses.replace(sheet.rollover, answers=answers)).plan()
    rollover.carry_out(office, plan)
    assert volunteer(office, "加藤 六").appointments[0].letter_number is None
    assert volunteer(office, "加藤 六").appointments[0].seat == sheet.lines[1].seat.id  # type: ignore[union-attr]


def test_an_empty_seat_is_named_and_a_successor_serves_the_rest(office: Workspace) -> None:
    found = seating.seating(office, office.today())
    (board,) = [each for each in found.boards if each.role == MINSEI]
    assert (board.place, board.quota, board.people, board.vacancies, board.balance) == ("第一", 2, 1, 1, -1)
    chair = next(each for each in board.chairs if each.vacant)
    assert chair.seat.code == "一-02"
    appointment = seating.successor(office, chair, "2026-11-21")
    assert appointment.term_ends_on == "2028-11-30"
    assert appointment.predecessor == volunteer(office, "大野 五").id
    seating.appoint(office, Volunteer(name="加藤 六"), appointment)
    assert seating.seating(office, office.today()).vacancies() == 0


def test_a_place_without_a_seat_is_filled_for_the_rest_of_a_term_with_a_letter(office: Workspace) -> None:
    left = volunteer(office, "上田 三")
    chair = Chair(Seat(role=HELPER, district=left.appointments[0].district), None)
    new = seating.successor(office, chair, "2026-11-21")
    assert (new.term_ends_on, new.predecessor, new.seat) == ("2029-03-31", None, None)
    rest = seating.successor(office, chair, "2026-11-21", left.id)
    assert (rest.term_ends_on, rest.predecessor) == ("2027-03-31", left.id)
    for name, number in (("加藤 六", "第1号"), ("木村 七", "第2号")):
        seating.appoint(office, Volunteer(name=name), rest)
        assert volunteer(office, name).appointments[0].letter_number == number
    assert len(letters.letters(office, HELPER, "2026-11-21").people) == 2


def test_rules_are_changed_by_administrators_only(office: Workspace) -> None:
    found = rules.rules(office)
    assert found.term(MINSEI) == MINSEI_TERM
    changed = dataclasses.replace(found, terms={**found.terms, HELPER: TermRule(2, "05-31")}, award_years=(10, 20))
    with pytest.raises(Refusal):
        rules.keep(in_roles(office, CLERK), changed)
    rules.keep(office, changed)
    assert rules.rules(office) == changed
    assert rollover.begin(office, HELPER).rollover.begins_on == "2027-06-01"


def test_councils_stand_as_the_office_numbers_them_whichever_has_seats_for_children(office: Workspace) -> None:
    for council, role in (("第二", "世帯担当"), ("第三", "世帯担当"), ("第二", "主任児童委員")):
        keep(office, "quotas", Quota(council=council, term_begins_on="2025-12-01", role=role, seats=2))
    boards = seating.seating(office, office.today()).boards
    assert [board.place for board in boards if board.role == MINSEI] == ["第一", "第二", "第三"]


def test_papers_of_a_rollover(office: Workspace, tmp_path: Path) -> None:
    sheet = decided(office)
    request = papers.recommendation_request(office, sheet)
    assert [group.name for group in request.roster.groups] == ["黒崎"]
    written = request_book.write(office, sheet, tmp_path / "request.xlsx")
    assert (written.people, (tmp_path / "request.xlsx").is_file()) == (3, True)
    rollover.carry_out(office, sheet.plan())
    compared = papers.comparison(office, HELPER, "2027-04-01")
    kinds = [row[3] for group in compared.roster.groups for section in group.sections for row in section.rows]
    assert sorted(kinds) == ["再任", "新任", "留任"]
    made = letters.letters(office, HELPER, "2027-04-01")
    assert len(made.document.pages) == 2
    assert letters.save_pdf(office, made, tmp_path / "letters.pdf").people == 2
    empty = papers.vacancies(office, office.today())
    assert empty.roster.groups[0].count == 1
    with pytest.raises(Refusal):
        letters.letters(office, MINSEI, "2027-04-01")


def rows(job: RosterJob) -> list[tuple[str, ...]]:
    return [row for group in job.roster.groups for row in rows_of(group)]


def rows_of(group: Group) -> list[tuple[str, ...]]:
    return [row for section in group.sections for row in section.rows]


def with_place(office: Workspace, name: str) -> rollover.Sheet:
    """What is decided, and one more place for somebody."""
    said = decided(office).rollover
    answers = {**said.answers, "n1": Answer(newcomer=Newcomer(name))}
    return rollover.look(office, dataclasses.replace(said, answers=answers, added=(("n1", None), ("n2", None))))


def test_an_additional_place_is_filled_once_and_open_again_when_that_is_taken_back(office: Workspace) -> None:
    done = rollover.carry_out(office, with_place(office, "増田 八").plan())
    left = rollover.look(office, done.rollover)
    assert [line.key for line in left.lines if line.held is None] == ["n2"]
    assert [line.key for line in rollover.begin(office, HELPER).lines if line.held is None] == []
    undoing.undo(office, done.batch)
    assert [line.key for line in rollover.begin(office, HELPER).lines if line.held is None] == ["n1"]


def test_places_that_nobody_took_over_are_vacancies_of_the_rollover_and_no_others(office: Workspace) -> None:
    sheet = decided(office)
    left = dataclasses.replace(sheet.rollover.answers[sheet.lines[1].key], newcomer=Newcomer(""))
    said = dataclasses.replace(sheet.rollover, answers={**sheet.rollover.answers, sheet.lines[1].key: left})
    sheet = rollover.look(office, said)
    planned = rows(papers.rollover_vacancies(office, sheet))
    done = rollover.carry_out(office, sheet.plan())
    listed = rows(papers.rollover_vacancies(office, rollover.look(office, done.rollover)))
    assert [(row[1], row[3], row[4]) for row in planned] == [(HELPER, "2組", "イノウエ ツギ\n井上 二")]
    assert [(row[1], row[3], row[4]) for row in listed] == [(HELPER, "2組", "イノウエ ツギ\n井上 二")]
    minsei = rollover.begin(office, MINSEI)
    assert [row[0] for row in rows(papers.rollover_vacancies(office, minsei))] == ["一-02"]


def test_papers_of_one_district_leave_the_others_out(office: Workspace) -> None:
    other = keep(office, "districts", District(name="熊西"))
    there = Appointment(role=HELPER, district=other, appointed_on="2024-04-01", term_ends_on="2027-03-31")
    person(office, "木村 七", there)
    sheet = rollover.begin(office, HELPER)
    again = {line.key: Answer(result=Result.AGAIN) for line in sheet.lines if line.held}
    sheet = rollover.look(office, dataclasses.replace(sheet.rollover, answers=again))
    assert len(rows(papers.recommendation_request(office, sheet, district=other))) == 1
    rollover.carry_out(office, sheet.plan())
    assert len(rows(papers.comparison(office, HELPER, "2027-04-01", district=other))) == 1
    assert len(letters.letters(office, HELPER, "2027-04-01", district=other).people) == 1


def test_letters_go_on_from_the_highest_number_and_lose_none_when_taken_back(office: Workspace) -> None:
    numbered = Appointment(role=HELPER, appointed_on="2020-04-01", ended_on="2023-03-31", letter_number="第５１２号")
    person(office, "木村 七", numbered)
    for _ in range(2):
        done = rollover.carry_out(office, decided(office).plan())
        assert volunteer(office, "赤木 一").appointments[0].letter_number == "第513号"
        undoing.undo(office, done.batch)


def test_who_died_left_on_that_day_whenever_it_is_written_down(office: Workspace) -> None:
    dead = volunteer(office, "井上 二")
    editing.save(office, "volunteers", dataclasses.replace(dead, died_on="2026-05-06"))
    sheet = rollover.begin(office, HELPER)
    done = rollover.carry_out(office, sheet.plan())
    left = volunteer(office, "井上 二").appointments[0]
    assert (left.ended_on, left.end_reason) == ("2026-05-06", "死亡")
    assert done.people == {dead.id}


def test_a_seat_of_somebody_who_died_is_empty(office: Workspace) -> None:
    holder = volunteer(office, "江口 四")
    editing.save(office, "volunteers", dataclasses.replace(holder, died_on="2026-05-06"))
    assert seating.seating(office, "2026-05-06").vacancies() == 0
    assert seating.seating(office, "2026-11-01").vacancies() == 2
    sheet = rollover.begin(office, MINSEI)
    assert [(bool(line.held), sheet.seat_of(line)) for line in sheet.lines] == [
        (True, "第一 一-01"),
        (False, "第一 一-02"),
    ]


def test_another_first_day_keeps_what_was_decided(office: Workspace) -> None:
    sheet = decided(office)
    moved = rollover.redated(office, sheet.rollover, "2027-05-01")
    assert (moved.rollover.begins_on, moved.rollover.ends_on) == ("2027-05-01", "2030-03-31")
    assert moved.rollover.answers == sheet.rollover.answers


def test_a_rollover_long_past_gives_way_to_the_next(office: Workspace) -> None:
    rollover.keep(office, Rollover(HELPER, "2024-04-01", "2027-03-31"))
    assert rollover.begin(office, HELPER).rollover.begins_on == "2027-04-01"
    rollover.keep(office, Rollover(HELPER, "2026-04-01", "2029-03-31"))
    assert rollover.begin(office, HELPER).rollover.begins_on == "2026-04-01"


def test_papers_of_people_whose_days_are_not_known(office: Workspace) -> None:
    seat = keep(office, "seats", Seat(code="一-03", role=MINSEI, council="第一"))
    person(office, "木村 七", Appointment(role=MINSEI, seat=seat, ended_on="2026-01-31"))
    person(office, "久保 八", Appointment(role=HELPER, area="9組"))
    listed = rows(papers.vacancies(office, office.today()))
    assert [(row[0], row[6]) for row in listed] == [("一-02", "令和10年11月30日"), ("一-03", "")]
    request = rows(papers.recommendation_request(office, rollover.begin(office, HELPER)))
    assert ("9組", "") in [(row[1], row[3]) for row in request]
    person(office, "毛利 九", Appointment(role="登録ボランティア", appointed_on="2026-11-01"))
    assert letters.letters(office, "登録ボランティア", "2026-11-01").people


def test_seats_are_compared_council_by_council_those_that_stay_empty_too(office: Workspace) -> None:
    child = keep(office, "seats", Seat(code="一-90", role="主任児童委員", council="第一"))
    person(office, "木村 七", Appointment(role="主任児童委員", seat=child, appointed_on="2025-12-01"))
    helpers = papers.comparison(office, "主任児童委員", "2028-12-01").roster
    assert [(group.name, rows_of(group)[0][0]) for group in helpers.groups] == [("第一", "一-90")]
    (group,) = papers.comparison(office, MINSEI, "2028-12-01").roster.groups
    told = [(row[0], row[1].split("\n")[-1], row[2].split("\n")[-1]) for row in rows_of(group)]
    assert told == [("一-01", "江口 四", "江口 四"), ("一-02 2丁目", "（欠員）", "（欠員）")]
