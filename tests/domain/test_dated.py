"""What changes over the years leaves its past behind."""

from dataclasses import replace

from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.households import Household, HouseholdPast
from welfare_desktop.domain.registers.salons import Salon


def test_the_value_before_is_kept_up_to_the_day_it_changed() -> None:
    before = Household(household_type="その他の世帯", address="前")
    kept = keep_past(before, replace(before, household_type="高齢者世帯", address="後"), "2024-05-01")
    assert kept.past == (
        HouseholdPast(field="household_type", value="その他の世帯", until="2024-05-01"),
        HouseholdPast(field="household_type", value="高齢者世帯", since="2024-05-01"),
    )


def test_a_second_change_ends_the_first() -> None:
    first = keep_past(Household(), Household(district=7), "2023-04-01")
    second = keep_past(first, replace(first, district="折尾"), "2024-04-01")
    third = keep_past(second, replace(second, district=None), "2025-04-01")
    assert [(fact.value, fact.since, fact.until) for fact in third.past] == [
        ("7", "2023-04-01", "2024-04-01"),
        ("折尾", "2024-04-01", "2025-04-01"),
    ]


def test_other_changes_leave_no_past() -> None:
    record = Household(living_alone="独居")
    assert keep_past(record, replace(record, note="記入"), "2024-04-01").past == ()
    salon = Salon(name="サロン")
    assert keep_past(Salon(), salon, "2024-04-01") is salon
