import dataclasses
import itertools

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.activities import CALL, HELP, VISIT
from welfare_desktop.domain.watching.activity_sheets import (
    Changes,
    SheetLine,
    by_help,
    cells,
    changes,
    held,
    only_shown,
    problems_of_line,
)

MONTH = "2026-11"
TIMES = st.none() | st.integers(0, 30)
TEXT = st.none() | st.sampled_from(["元気", "新聞がたまっていた"])


@st.composite
def typed(draw: st.DrawFn) -> dict[str, Value]:
    help_times = draw(TIMES)
    return {
        "visit.times": draw(TIMES),
        "call.times": draw(TIMES),
        "help.times": help_times,
        "help_kind": draw(st.sampled_from([None, "買い物", "除草"])) if help_times else None,
        "finding": draw(TEXT),
    }


def line(*records: Activity) -> SheetLine:
    return SheetLine("1", 5, 6, 7, {"name": "青木"}, held(records))


def kept(before: SheetLine, done: Changes, ids: "itertools.count[int]") -> SheetLine:
    """The line as it is read again after the changes."""
    gone = {each.id for each in done.removed}
    now = {each.id: each for each in before.records() if each.id not in gone}
    now |= {each.id: each for each in done.changed}
    fresh = [dataclasses.replace(each, id=next(ids)) for each in done.created]
    return line(*now.values(), *fresh)


@given(st.lists(typed(), min_size=1, max_size=4))
def test_a_sheet_says_again_what_was_typed_however_often_it_is_typed_over(sheets: list[dict[str, Value]]) -> None:
    ids, shown = itertools.count(100), line()
    for each in sheets:
        shown = kept(shown, changes(shown, each, MONTH), ids)
        wanted = {key: value or None if key.endswith("times") else value for key, value in each.items()}
        assert {key: cells(shown)[key] for key in wanted} == wanted
        assert not changes(shown, cells(shown), MONTH)
        assert all(record.households in (1, None) for record in shown.records())


def test_only_what_was_typed_otherwise_changes() -> None:
    visit = Activity(id=1, revision=1, done_on=MONTH, kind=VISIT, household=7, households=1, times=2, finding="元気")
    call = Activity(id=2, revision=1, done_on=MONTH, kind=CALL, household=7, households=1, times=1)
    before = line(visit, call)
    now = changes(before, {**cells(before), "call.times": 4}, MONTH)
    assert now == Changes(changed=(dataclasses.replace(call, times=4),))
    now = changes(before, {**cells(before), "visit.times": None}, MONTH)
    assert now == Changes(changed=(dataclasses.replace(call, finding="元気"),), removed=(visit,))


def test_what_is_kept_day_by_day_is_only_shown() -> None:
    days = [
        Activity(id=at, done_on=f"2026-11-0{at}", kind=VISIT, household=7, households=1, times=1, finding="元気")
        for at in (1, 2)
    ]
    before = line(*days)
    assert cells(before)["visit.times"] == 2
    assert only_shown(before) >= {"visit.times", "finding"}
    assert not changes(before, {**cells(before), "visit.times": 9, "finding": "x"}, MONTH)


def test_each_kind_of_help_has_its_own_line() -> None:
    visit = Activity(id=1, kind=VISIT)
    helps = [Activity(id=at, kind=HELP, help_kind=kind) for at, kind in enumerate(("買い物", "除草"), start=2)]
    assert list(by_help([visit, *helps])) == [(visit, helps[0]), (helps[1],)]
    assert list(by_help([])) == [()]


def test_a_sheet_of_totals_names_no_household() -> None:
    total = SheetLine("t", 5, 6, None, {}, {})
    now = changes(total, {"visit.households": 12, "visit.times": 30}, MONTH)
    (record,) = now.created
    assert (record.household, record.households, record.times, record.kind) == (None, 12, 30, VISIT)


def test_lines_that_cannot_be_are_told() -> None:
    assert list(problems_of_line({"visit.households": 5, "visit.times": 3})) == ["visit.times"]
    assert list(problems_of_line({"help_kind": "除草"})) == ["help.times"]
    assert not problems_of_line({"visit.times": 3})
