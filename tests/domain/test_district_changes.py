"""What becomes of records when a district is merged, split or renamed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.districts.changes import (
    MERGE,
    RENAME,
    SPLIT,
    Request,
    abolished,
    joined,
    moved,
    problems_of,
)
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District, Neighbourhood
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.staff import StaffDuty, StaffMember
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer

OLD, NEW, OTHER, DAY = 1, 2, 3, "2027-04-01"
MERGED = Request(MERGE, OLD, NEW, "", "", DAY)
PARTED = Request(SPLIT, OLD, NEW, "", "", DAY, ("東町",))


def test_a_household_keeps_the_old_district_until_the_day() -> None:
    after = moved(Household(district=OLD), MERGED, NEW)
    assert isinstance(after, Household)
    assert after.district == NEW
    assert [(each.value, each.since, each.until) for each in after.past] == [("1", None, DAY), ("2", DAY, None)]


@pytest.mark.parametrize(
    "record",
    [
        Household(district=OLD, ended_on="2027-03-31"),
        Household(district=OTHER),
        Household(district="潮見"),
        Salon(district=OLD, closed_on="2026-12-01"),
        Case(district=OLD, status="終結"),
        Seat(district=OLD, abolished_on="2027-03-31"),
        Volunteer(district=OLD, moved_on="2026-01-01"),
        StaffMember(duties=(StaffDuty(role="CSW", district=OLD, until="2026-04-01"),)),
    ],
)
def test_what_has_ended_or_stands_elsewhere_stays(record: Record) -> None:
    assert moved(record, MERGED, NEW) == record


def test_home_and_activity_of_those_who_serve_move_each_by_itself() -> None:
    served = Appointment(role="福祉協力員", district=OLD, ended_on="2025-03-31")
    serves = Appointment(role="福祉協力員", district=OLD)
    after = moved(Volunteer(district=OTHER, appointments=(serves, served)), MERGED, NEW)
    assert isinstance(after, Volunteer)
    assert after.district == OTHER
    assert [each.district for each in after.appointments] == [NEW, OLD]


def test_the_staffs_duty_ends_and_goes_on_in_the_new_district() -> None:
    after = moved(StaffMember(duties=(StaffDuty(id=9, role="CSW", district=OLD),)), MERGED, NEW)
    assert isinstance(after, StaffMember)
    assert [(each.district, each.since, each.until) for each in after.duties] == [(OLD, None, DAY), (NEW, DAY, None)]


def test_of_a_split_district_only_the_chosen_neighbourhoods_go() -> None:
    east, west = Household(district=OLD, neighbourhood="東町"), Household(district=OLD, neighbourhood="西町")
    assert getattr(moved(east, PARTED, NEW), "district") == NEW  # noqa: B009 - a Record has no district
    assert moved(west, PARTED, NEW) == west
    assert moved(Salon(district=OLD), PARTED, NEW) == Salon(district=OLD)
    seat = Seat(district=OLD, area="東町一丁目")
    assert getattr(moved(seat, PARTED, NEW), "district") == NEW  # noqa: B009


def test_the_old_district_says_what_it_became() -> None:
    towns = (Neighbourhood(id=5, name="東町"), Neighbourhood(id=6, name="西町"))
    old = District(id=OLD, name="潮見", council_name="潮見校区社会福祉協議会", neighbourhoods=towns)
    merged = abolished(old, MERGED, NEW)
    assert (merged.abolished_on, merged.changes[0].becomes) == (DAY, NEW)
    parted = abolished(old, PARTED, NEW)
    assert parted.abolished_on is None
    assert [each.name for each in parted.neighbourhoods] == ["西町"]
    assert [each.name for each in joined(District(id=NEW), old, PARTED).neighbourhoods] == ["東町"]
    renamed = abolished(old, Request(RENAME, OLD, 0, "新潮見", "シンシオミ", DAY), 0)
    assert (renamed.name, renamed.council_name) == ("新潮見", "新潮見校区社会福祉協議会")
    assert renamed.changes[0].note == "旧名称 潮見"


def test_a_merger_takes_the_area_along_so_that_addresses_still_lead_to_it() -> None:
    old = District(id=OLD, area_text="竹崎、竹園町")
    assert joined(District(id=NEW, area_text="皿山"), old, MERGED).area_text == "皿山、竹崎、竹園町"
    assert joined(District(id=NEW), old, MERGED).area_text == "竹崎、竹園町"
    assert joined(District(id=NEW), District(id=OLD), MERGED).area_text is None
    assert joined(District(id=NEW, area_text="皿山"), old, PARTED).area_text == "皿山"


@given(
    st.sampled_from((MERGE, SPLIT, RENAME)),
    st.integers(0, 2),
    st.sampled_from(("", "新しい区")),
    st.sampled_from(("", "2027", DAY)),
    st.sampled_from(((), ("東町",))),
)
def test_a_request_without_problems_can_always_be_carried_out(
    change: str, new: int, name: str, day: str, towns: tuple[str, ...]
) -> None:
    request = Request(change, OLD, new, name, "", day, towns)
    old, other = District(id=OLD, name="潮見"), District(id=NEW, name="青葉台") if new == NEW else None
    if any(problems_of(request, old, other)):
        return
    assert day == DAY
    assert change == RENAME or new == NEW or name
    organisation = moved(Organisation(district=OLD), request, NEW)
    assert isinstance(organisation, Organisation)
    assert (organisation.district == NEW) is (change == MERGE)
