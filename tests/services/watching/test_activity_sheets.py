import dataclasses

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.watching.activities import HELP, REPORT, VISIT, WATCH, YEAR, Tally
from welfare_desktop.domain.watching.activity_sheets import cells
from welfare_desktop.services import checking, editing, searching, telling, undoing
from welfare_desktop.services.watching import activity_counts, activity_sheets, watchers
from welfare_desktop.services.watching.activity_sheets import Sheet
from welfare_desktop.services.workspace import Workspace

MONTH = "2026-10"


def somebody(workspace: Workspace) -> tuple[int, int]:
    """A district and one who watches over households there."""
    for district in searching.districts(workspace, "households"):
        for watcher in watchers.watchers(workspace, district.id, f"{MONTH}-01"):
            return district.id, watcher.id
    raise AssertionError("nobody watches over anybody")


def sheet_of(workspace: Workspace) -> Sheet:
    return activity_sheets.open_sheet(workspace, MONTH, *somebody(workspace))


def test_a_watchers_month_is_kept_shown_again_changed_and_taken_back(demo: Workspace) -> None:
    before = checking.check(demo).digest
    sheet = sheet_of(demo)
    first = sheet.lines[0]
    assert first.texts["name"]
    kept = activity_sheets.keep(demo, sheet, {first.key: {"visit.times": 3, "help.times": 1, "help_kind": "買い物"}})
    assert (kept.made, kept.changed, kept.removed) == (2, 0, 0)

    again = sheet_of(demo)
    assert cells(again.lines[0])["visit.times"] == 3
    assert activity_sheets.keep(demo, again, {again.lines[0].key: cells(again.lines[0])}).batch == 0
    kept = activity_sheets.keep(demo, again, {first.key: {**cells(again.lines[0]), "visit.times": None}})
    assert (kept.made, kept.changed, kept.removed) == (0, 0, 1)

    table = activity_counts.year_table(demo, 2026, sheet.district)
    assert table.tallies[table.months.index(MONTH)][-1] == Tally(1, 1)
    for _ in range(2):
        newest = undoing.batches(demo)[0] if _ == 0 else undoing.batches(demo)[2]
        undoing.undo(demo, newest.id)
    assert checking.check(demo).digest == before


def test_the_history_names_the_sheet(demo: Workspace) -> None:
    sheet = sheet_of(demo)
    activity_sheets.keep(demo, sheet, {sheet.lines[0].key: {"call.times": 1}})
    made = activity_sheets.open_sheet(demo, MONTH, sheet.district, sheet.watcher).lines[0].held["call"][0]
    assert telling.history(demo, "activities", made.id)[0].reason == "活動の入力 令和8年10月"


def test_somebody_else_saved_meanwhile(demo: Workspace) -> None:
    sheet = sheet_of(demo)
    key = sheet.lines[0].key
    activity_sheets.keep(demo, sheet, {key: {"visit.times": 3}})
    first, second = sheet_of(demo), sheet_of(demo)
    activity_sheets.keep(demo, first, {key: {"visit.times": 4}})
    for typed in (5, None):
        with pytest.raises(Refusal) as raised:
            activity_sheets.keep(demo, second, {key: {"visit.times": typed}})
        assert raised.value.code == "record.overtaken"


def test_a_ward_is_no_sheet(demo: Workspace) -> None:
    with pytest.raises(Refusal, match="whole-ward"):
        activity_sheets.open_sheet(demo, MONTH, None)


def test_a_households_records_without_its_watcher_stand_on_the_districts_sheet(demo: Workspace) -> None:
    district, watcher = somebody(demo)
    mine = {line.household for line in activity_sheets.open_sheet(demo, MONTH, district, watcher).lines}
    whole = activity_sheets.open_sheet(demo, MONTH, district)
    assert mine <= {line.household for line in whole.lines}
    assert {line.watcher for line in whole.lines if line.household in mine} >= {watcher}


def test_totals_stand_beside_households_and_are_counted_with_them(demo: Workspace) -> None:
    district, watcher = somebody(demo)
    sheet = activity_sheets.open_sheet(demo, MONTH, district, totals=True)
    typed = {str(watcher): {"visit.households": 8, "visit.times": 20}, activity_sheets.UNDIVIDED: {"help.times": 4}}
    activity_sheets.keep(demo, sheet, typed)
    detail = activity_sheets.open_sheet(demo, MONTH, district, watcher)
    activity_sheets.keep(demo, detail, {detail.lines[0].key: {"visit.times": 2}})
    counts = activity_counts.counted(demo, 2026)
    assert counts[district, MONTH, VISIT] == Tally(9, 22)
    assert counts[district, YEAR, HELP] == Tally(0, 4)
    again = activity_sheets.open_sheet(demo, MONTH, district, totals=True)
    shown = {line.key: cells(line) for line in again.lines}
    assert shown[str(watcher)]["visit.households"] == 8


def test_a_districts_report_counts_only_where_it_is_chosen(demo: Workspace) -> None:
    sheet = sheet_of(demo)
    activity_sheets.keep(demo, sheet, {sheet.lines[0].key: {"visit.times": 3}})
    district = sheet.district
    assert district is not None
    activity_counts.keep_reports(demo, 2026, {district: {"watch_households": 40, "watch_times": 100}})
    (line,) = [each for each in activity_counts.district_figures(demo, 2026) if each.id == district]
    assert line.doubled
    assert line.figures["watch"].tally == Tally(1, 3)
    typed = {"watch_households": 40, "watch_times": 100, "watch_source": REPORT}
    kept = activity_counts.keep_reports(demo, 2026, {district: typed})
    assert kept.changed == 1
    (line,) = [each for each in activity_counts.district_figures(demo, 2026) if each.id == district]
    assert (line.doubled, line.figures["watch"].tally) == (False, Tally(40, 100))
    assert activity_counts.keep_reports(demo, 2026, {district: typed}).batch == 0


def test_records_of_a_day_count_in_their_month(demo: Workspace) -> None:
    district, _ = somebody(demo)
    one = Activity(done_on="2026-10-05", district=district, kind=VISIT, times=1)
    for each in (one, dataclasses.replace(one, done_on="2026-11"), dataclasses.replace(one, done_on="2026")):
        editing.save(demo, "activities", each)
    counts = activity_counts.counted(demo, 2026, district)
    assert counts[district, "2026-10", WATCH] == Tally(0, 1)
    assert counts[district, YEAR, WATCH] == Tally(0, 2)


def test_a_watchers_totals_belong_to_where_the_households_are(demo: Workspace) -> None:
    district, watcher = somebody(demo)
    sheet = activity_sheets.open_sheet(demo, MONTH, None, watcher, totals=True)
    activity_sheets.keep(demo, sheet, {str(watcher): {"visit.households": 2, "visit.times": 2}})
    assert activity_counts.counted(demo, 2026)[district, MONTH, VISIT].households >= 2
