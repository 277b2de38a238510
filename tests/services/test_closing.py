"""A fiscal year is counted as of its 基準日, frozen, and held against what is entered later."""

import dataclasses

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.domain.registers.districts import District, DistrictPlan, DistrictYear
from welfare_desktop.domain.registers.figures import Figure
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon, SalonYear
from welfare_desktop.domain.registers.seats import Quota
from welfare_desktop.domain.registers.volunteers import Appointment, Insurance, Volunteer
from welfare_desktop.services import bulk_editing, editing, searching, undoing
from welfare_desktop.services.closing import late_entries, years
from welfare_desktop.services.workspace import Workspace

YEAR = 2024
DAY = "2025-03-31"


def kept(office: Workspace, kind: str, record: object, on: str | None = None) -> int:
    return editing.save(office, kind, record, on).record.id  # type: ignore[arg-type]


@pytest.fixture
def year_office(empty_office: Workspace) -> Workspace:
    """A small ward whose figures of 令和6年度 are known."""
    north = kept(
        empty_office,
        "districts",
        District(
            name="北",
            years=(DistrictYear(year=YEAR, meets_regularly=True, welclub_children=30, welclub_guardians=5),),
            plans=(DistrictPlan(round=1, state="推進中", adopted_on="2020-04-01"),),
        ),
    )
    south = kept(empty_office, "districts", District(name="南", plans=(DistrictPlan(round=1, state="策定中"),)))
    homes = [
        ("一", north, "高齢者世帯", "2020-04-01", None),
        ("二", north, "その他の世帯", "2025-03-31", None),
        ("三", south, "高齢者世帯", None, "2025-04-01"),
        ("四", south, "高齢者世帯", "2020-04-01", "2025-03-31"),
        ("五", south, "高齢者世帯", "2025-04-01", None),
    ]
    for name, district, kind, started, ended in homes:
        member = Member(name=f"東 {name}")
        facts = {"district": district, "household_type": kind, "started_on": started, "ended_on": ended}
        kept(empty_office, "households", Household(members=(member,), **facts))  # type: ignore[arg-type]
    helper = Appointment(role="福祉協力員", district=north, appointed_on="2023-04-01")
    twice = (helper, Appointment(role="民生委員(世帯担当)", district=south, appointed_on="2022-12-01"))
    kept(empty_office, "volunteers", Volunteer(name="甲", appointments=twice, insurances=(Insurance(year=YEAR),)))
    left = Appointment(role="福祉協力員", district=south, appointed_on="2023-04-01", ended_on="2025-03-30")
    kept(empty_office, "volunteers", Volunteer(name="乙", appointments=(left,)))
    kept(empty_office, "quotas", Quota(council="第一", term_begins_on="2022-12-01", role="世帯担当", seats=3))
    kept(
        empty_office,
        "salons",
        Salon(name="ひだまり", district=north, years=(SalonYear(year=YEAR, times_04=2, attendance_04=21),)),
    )
    for on, times in (("2024-05", 3), ("2025-04", 9)):
        kept(
            empty_office,
            "activities",
            Activity(done_on=on, district=north, kind="見守り訪問", households=2, times=times),
        )
    receptions = (Reception(received_on="2024-06-01"), Reception(received_on="2025-01-10"))
    kept(empty_office, "cases", Case(number="R6-0001", client_name="匿名", receptions=receptions))
    return empty_office


def ward(plan: years.ClosingPlan) -> dict[str, int]:
    return {line.counted.indicator.name: line.counted.value for line in plan.ward()}


def test_the_figures_are_those_of_the_day_and_of_the_year(year_office: Workspace) -> None:
    found = ward(years.propose(year_office, YEAR))
    assert {name: value for name, value in found.items() if value} == {
        "見守り世帯数": 3,
        "見守り世帯数 高齢者世帯": 2,
        "見守り世帯数 その他の世帯": 1,
        "福祉協力員の人数": 1,
        "民生委員(世帯担当)の人数": 1,
        "民生委員定数": 3,
        "民生委員欠員数": 2,
        "ボランティア活動保険加入者数": 1,
        "サロン開設数": 1,
        "サロン開催回数": 2,
        "サロン延べ参加者数": 21,
        "見守り活動の実世帯数": 2,
        "見守り活動の延べ回数": 3,
        "相談受付件数(延べ)": 2,
        "相談受付件数のうち新規": 1,
        "相談の実人員": 1,
        "連絡調整会議を定例開催する校(地)区数": 1,
        "小地域福祉活動計画を策定した校(地)区数": 1,
        "小地域福祉活動計画を推進する校(地)区数": 1,
        "ウェルクラブ活動等の参加者数": 35,
    }


def test_the_districts_add_up_to_the_ward(year_office: Workspace) -> None:
    plan = years.propose(year_office, YEAR)
    for line in plan.ward():
        of_districts = [
            each.counted.value
            for each in plan.lines
            if each.counted.indicator == line.counted.indicator and each.counted.district
        ]
        if of_districts:
            assert sum(of_districts) == line.counted.value


def test_closing_freezes_the_figures_and_opens_the_next_year(year_office: Workspace) -> None:
    plan = years.propose(year_office, YEAR)
    assert (plan.districts_to_open, plan.salons_to_open) == (2, 1)
    batch = years.carry_out(year_office, plan)
    (closed,) = years.closed(year_office)
    assert (closed.year, closed.as_of, closed.figures) == (YEAR, DAY, len(plan.lines))
    district = searching.record(
        year_office, "districts", searching.ids(year_office, Listing("districts", text="北"))[0]
    )
    assert isinstance(district, District)
    assert [(each.year, each.meets_regularly) for each in district.years] == [(YEAR + 1, True), (YEAR, True)]
    with pytest.raises(Refusal):
        years.propose(year_office, YEAR)
    undoing.undo(year_office, batch)
    assert years.closed(year_office) == ()
    assert ward(years.propose(year_office, YEAR)) == ward(plan)


def test_a_frozen_figure_is_never_edited(year_office: Workspace) -> None:
    years.carry_out(year_office, years.propose(year_office, YEAR))
    frozen = searching.ids(year_office, Listing("figures", conditions=(Condition("indicator", "is", "見守り世帯数"),)))[
        0
    ]
    record = searching.record(year_office, "figures", frozen)
    assert isinstance(record, Figure)
    with pytest.raises(Refusal) as refused:
        editing.save(year_office, "figures", dataclasses.replace(record, value=99))
    assert refused.value.code == "figure.frozen"
    with pytest.raises(Refusal):
        editing.remove(year_office, "figures", frozen)
    plan = bulk_editing.propose(year_office, "figures", (frozen,), "value", 99)
    assert plan.changing() == ()
    beside = Figure(indicator="見守り世帯数", year=YEAR, value=5, source="市の資料", computed=False)
    assert kept(year_office, "figures", beside)


def test_what_is_entered_after_the_closing_is_listed_and_the_figures_stay(year_office: Workspace) -> None:
    years.carry_out(year_office, years.propose(year_office, YEAR))
    frozen = years.closed(year_office)
    assert late_entries.late_entries(year_office, YEAR) == ()
    late = kept(year_office, "households", Household(members=(Member(name="西 六"),), started_on="2025-02-01"))
    kept(year_office, "households", Household(members=(Member(name="西 七"),), started_on="2025-04-02"))
    (entry,) = late_entries.late_entries(year_office, YEAR)
    assert (entry.record, entry.day, entry.name) == (late, "2025-02-01", "西 六")
    found = {each.indicator: (each.frozen, each.now) for each in late_entries.differences(year_office, YEAR)}
    assert found["見守り世帯数"] == (3, 4)
    assert years.closed(year_office) == frozen


def test_a_closing_that_was_taken_back_and_done_again_is_one(year_office: Workspace) -> None:
    closing = years.carry_out(year_office, years.propose(year_office, YEAR))
    late = kept(year_office, "households", Household(members=(Member(name="西 六"),), started_on="2025-02-01"))
    back = undoing.undo(year_office, closing)
    assert late_entries.late_entries(year_office, YEAR) == ()
    undoing.undo(year_office, back.batch)
    assert [entry.record for entry in late_entries.late_entries(year_office, YEAR)] == [late]


def test_a_move_entered_late_counts_where_the_household_was(year_office: Workspace) -> None:
    household = searching.ids(year_office, Listing("households", text="東 一"))[0]
    record = searching.record(year_office, "households", household)
    assert isinstance(record, Household)
    south = searching.ids(year_office, Listing("districts", text="南"))[0]
    before = years.propose(year_office, YEAR)
    kept(
        year_office,
        "households",
        dataclasses.replace(record, district=south, household_type="その他の世帯"),
        "2025-04-10",
    )
    assert years.propose(year_office, YEAR).lines == before.lines


def test_only_an_administrator_closes_a_year(year_office: Workspace) -> None:
    with pytest.raises(Refusal):
        years.propose(in_roles(year_office, CLERK), YEAR)


def test_who_died_before_the_day_is_in_no_figure_of_it(year_office: Workspace) -> None:
    before = ward(years.propose(year_office, YEAR))
    (found,) = searching.references(year_office, "volunteers", "甲")
    record = searching.record(year_office, "volunteers", found.id)
    editing.save(year_office, "volunteers", dataclasses.replace(record, died_on="2025-03"))  # type: ignore[call-arg, type-var]
    assert ward(years.propose(year_office, YEAR)) == before
    record = searching.record(year_office, "volunteers", found.id)
    editing.save(year_office, "volunteers", dataclasses.replace(record, died_on="2025-03-30"))  # type: ignore[call-arg, type-var]
    after = ward(years.propose(year_office, YEAR))
    changed = {name: after[name] - value for name, value in before.items() if after[name] != value}
    assert changed == {"福祉協力員の人数": -1, "民生委員(世帯担当)の人数": -1, "民生委員欠員数": 1}


def changed(office: Workspace, kind: str, name: str, on: str | None = None, **facts: object) -> int:
    """Somebody's record with other facts."""
    (found,) = searching.ids(office, Listing(kind, text=name))
    record = searching.record(office, kind, found)
    return kept(office, kind, dataclasses.replace(record, **facts), on)  # type: ignore[call-arg, type-var]


def test_what_came_late_is_told_with_the_day_of_what_changed(year_office: Workspace) -> None:
    years.carry_out(year_office, years.propose(year_office, YEAR))
    (south,) = searching.ids(year_office, Listing("districts", text="南"))
    ended = changed(year_office, "households", "東 一", ended_on="2025-02-10", end_reason="転出")
    moved = changed(year_office, "households", "東 二", "2025-03-31", district=south)
    died = changed(year_office, "volunteers", "甲", died_on="2025-03-01")
    found = {entry.record: entry.day for entry in late_entries.late_entries(year_office, YEAR)}
    assert found == {ended: "2025-02-10", moved: "2025-03-31", died: "2025-03-01"}


def test_yearly_reports_that_came_late_are_told_and_those_of_other_years_are_not(year_office: Workspace) -> None:
    years.carry_out(year_office, years.propose(year_office, YEAR))
    (salon,) = searching.ids(year_office, Listing("salons", text="ひだまり"))
    record = searching.record(year_office, "salons", salon)
    assert isinstance(record, Salon)
    following, reported = record.years
    kept(
        year_office, "salons", dataclasses.replace(record, years=(dataclasses.replace(following, times_04=3), reported))
    )
    assert late_entries.late_entries(year_office, YEAR) == ()
    record = searching.record(year_office, "salons", salon)
    assert isinstance(record, Salon)
    following, reported = record.years
    kept(
        year_office, "salons", dataclasses.replace(record, years=(following, dataclasses.replace(reported, times_03=1)))
    )
    insured = changed(year_office, "volunteers", "乙", insurances=(Insurance(year=YEAR),))
    found = {entry.record: entry.day for entry in late_entries.late_entries(year_office, YEAR)}
    assert found == {salon: DAY, insured: DAY}
