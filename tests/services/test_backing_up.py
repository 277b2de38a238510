"""Copies of the office: one a day, thinned by week and month, told on the home page when there is none."""

import dataclasses
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import backing_up, duties, editing
from welfare_desktop.services.workspace import Workspace

DAY = timedelta(days=1)


def at(workspace: Workspace, days: int) -> Workspace:
    """The office so many days later."""
    later = workspace.clock() + days * DAY
    return dataclasses.replace(workspace, clock=lambda: later)


def told(workspace: Workspace) -> bool:
    found = duties.duties(workspace, workspace.today())
    return any(each.work == backing_up.WORK and each.overdue for each in found)


def test_one_copy_is_made_a_day_and_opens(empty_office: Workspace) -> None:
    assert backing_up.make_daily(empty_office)
    assert not backing_up.make_daily(empty_office)
    assert backing_up.make_daily(at(empty_office, 1))
    newest, oldest = backing_up.backups(empty_office)
    assert (newest.occasion, newest.made_at > oldest.made_at) == ("1日1回の控え", True)
    made = empty_office.paths.backups / newest.name
    assert newest.size == made.stat().st_size > 0
    assert made.with_suffix(".keyring.json").is_file()


def test_a_copy_made_for_something_else_today_counts(empty_office: Workspace) -> None:
    backing_up.make_now(empty_office)
    assert not backing_up.make_daily(empty_office)
    assert [each.occasion for each in backing_up.backups(empty_office)] == ["手で作った控え"]


def test_days_without_a_copy_are_told_on_the_home_page(empty_office: Workspace) -> None:
    assert not told(at(empty_office, 30))
    editing.save(empty_office, "salons", Salon(name="帆柱サロン"))
    assert not told(at(empty_office, 3))
    assert told(at(empty_office, 5))
    backing_up.make_daily(at(empty_office, 5))
    assert not told(at(empty_office, 8))
    assert told(at(empty_office, 9))


def named(day: date) -> Path:
    return Path(f"{day:%Y%m%d}-090000-000000-00-daily.db")


@given(st.sets(st.integers(0, 900), min_size=1, max_size=150))
def test_of_daily_copies_the_newest_days_weeks_and_months_stay(ages: set[int]) -> None:
    days = sorted(date(2026, 4, 1) - age * DAY for age in ages)
    copies = [named(day) for day in days]
    gone = set(backing_up._too_many(copies))
    stay = [day for day, copy in zip(days, copies, strict=True) if copy not in gone]
    assert stay[-12:] == days[-12:]
    assert {day.isocalendar()[:2] for day in stay} >= set(sorted({day.isocalendar()[:2] for day in days})[-10:])
    assert {(day.year, day.month) for day in stay} >= set(sorted({(day.year, day.month) for day in days})[-9:])
    assert len(stay) <= 12 + 10 + 9
