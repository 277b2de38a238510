"""A watcher written over stays as history; slips of the pen do not."""

import dataclasses

from welfare_desktop.domain.history import is_dated, with_history
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Assignment

OLD, NEW = 7, 8
BEFORE = Household(
    id=1,
    assignments=(
        Assignment(id=5, role="主", person=OLD, method="訪問", since="2020-04-01"),
        Assignment(id=6, role="主", person=3, since="2010-04-01", until="2020-04-01"),
    ),
)


def said(before: Household, **facts: object) -> Household:
    """The household after its first assignment says something else."""
    first, *rest = before.assignments
    changed = dataclasses.replace(first, **facts)  # pyright: ignore[reportArgumentType]
    return dataclasses.replace(before, assignments=(changed, *rest))


def test_another_watcher_leaves_the_one_before_with_the_day_it_ended() -> None:
    after = with_history(BEFORE, said(BEFORE, person=NEW), "2026-11-01")
    assert after.assignments == (
        Assignment(id=5, role="主", person=NEW, method="訪問", since="2026-11-01"),
        Assignment(id=0, role="主", person=OLD, method="訪問", since="2020-04-01", until="2026-11-01"),
        BEFORE.assignments[1],
    )


def test_the_day_said_with_the_new_watcher_counts() -> None:
    after = with_history(BEFORE, said(BEFORE, person=NEW, since="2026-10-01"), "2026-11-01")
    assert [(each.person, each.since, each.until) for each in after.assignments[:2]] == [
        (NEW, "2026-10-01", None),
        (OLD, "2020-04-01", "2026-10-01"),
    ]


def test_a_watcher_set_right_on_the_day_it_was_written_leaves_nothing() -> None:
    before = said(BEFORE, since="2026-11-01")
    assert with_history(before, said(before, person=NEW), "2026-11-01") == said(before, person=NEW)


def test_a_name_that_was_found_among_the_people_who_serve_is_the_same_watcher() -> None:
    before = said(BEFORE, person="工藤 富雄")
    assert with_history(before, said(before, person=OLD), "2026-11-01") == said(before, person=OLD)


def test_ended_assignments_and_other_facts_are_written_over() -> None:
    for after in (said(BEFORE, method="電話"), said(BEFORE, person=NEW, until="2026-10-01"), said(BEFORE, person=None)):
        assert with_history(BEFORE, after, "2026-11-01") == after


def test_the_day_of_a_change_matters_for_dated_facts_only() -> None:
    kind = KINDS["households"]
    assert all(
        is_dated(kind, key) for key in ("district", "household_type", "living_alone", "watcher", "minsei", "consent")
    )
    assert not any(is_dated(kind, key) for key in ("origin", "frequency", "phone", "started_on", "note"))
