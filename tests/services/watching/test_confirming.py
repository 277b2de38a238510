from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.households import Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.watching import Confirmation
from welfare_desktop.domain.watching.confirmations import NOT_MET, OVER, UNCHANGED, Answer
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.watching import confirming, thresholds
from welfare_desktop.services.watching.thresholds import Thresholds
from welfare_desktop.services.watching.watchers import place
from welfare_desktop.services.workspace import Workspace

YEAR = 2026


def test_the_year_is_this_one(demo: Workspace) -> None:
    assert fiscal_year_of(demo.today()) == YEAR


def test_a_districts_list_is_ticked_off_counted_and_taken_back(demo: Workspace) -> None:
    district = next(each.id for each in searching.districts(demo, "households") if each.count > 3)
    before = checking.check(demo).digest
    listed = confirming.to_confirm(demo, YEAR, district)
    fresh = [each for each in listed if each.entry is None]
    (was,) = [each for each in confirming.progress(demo, YEAR) if each.id == district]
    answers = {
        fresh[0].id: Answer(UNCHANGED, "2026-11-20"),
        fresh[1].id: Answer(NOT_MET, "2026-11-20"),
        fresh[2].id: Answer(OVER, "2026-11-20", end_reason="転出"),
    }
    batch = confirming.keep(demo, YEAR, answers)
    assert confirming.keep(demo, YEAR, answers) == 0
    (now,) = [each for each in confirming.progress(demo, YEAR) if each.id == district]
    assert (now.total, now.seen, now.not_met, now.ended) == (was.total, was.seen + 2, was.not_met + 1, was.ended + 1)
    again = {each.id: each for each in confirming.to_confirm(demo, YEAR, district)}
    assert again.keys() == {each.id for each in listed}
    assert not again[fresh[0].id].stale
    undoing.undo(demo, batch)
    assert checking.check(demo).digest == before


def test_the_district_adds_up_to_the_current_households(demo: Workspace) -> None:
    lines = confirming.progress(demo, YEAR)
    current = sum(each.count for each in searching.districts(demo, "households"))
    ended = sum(each.ended for each in lines)
    assert sum(each.total for each in lines) == current + ended


def test_a_watchers_list_holds_whom_he_watches_over(demo: Workspace) -> None:
    watcher = searching.record(demo, "households", searching.ids(demo, Listing("households"))[0])
    assert isinstance(watcher, Household)
    for each in watcher.assignments:
        if isinstance(each.person, int) and not each.until and not watcher.ended_on:
            listed = confirming.to_confirm(demo, YEAR, None, each.person)
            assert watcher.id in {one.id for one in listed}


def test_how_long_is_too_long_is_the_offices_choice(demo: Workspace) -> None:
    home = Household(members=(Member(name="青木 一郎"),), last_confirmed_on="2026-09-01")
    kept = editing.save(demo, "households", home).record.id
    assert not {each.id: each for each in confirming.to_confirm(demo, YEAR, 0)}[kept].stale
    thresholds.keep_thresholds(demo, Thresholds(stale=1))
    assert {each.id: each for each in confirming.to_confirm(demo, YEAR, 0)}[kept].stale


def test_a_protected_household_is_marked_even_when_the_time_is_over(demo: Workspace) -> None:
    protected = (HouseholdNonDisclosure(since="2024-01-01", until="2025-01-01"),)
    home = Household(
        members=(Member(name="青木 一郎"),), non_disclosures=protected, confirmations=(Confirmation(year=2025),)
    )
    kept = editing.save(demo, "households", home).record.id
    assert {each.id: each for each in confirming.to_confirm(demo, YEAR, 0)}[kept].undisclosed


def test_a_narrow_column_leaves_the_own_ward_out() -> None:
    assert place("八幡西区", "北九州市八幡西区黒崎1-2-3", "") == "黒崎1-2-3"
    assert place("八幡西区", "福岡県北九州市八幡西区", "コーポ2") == "福岡県北九州市八幡西区 コーポ2"
    assert place("八幡西区", "下関市本町1", "") == "下関市本町1"
