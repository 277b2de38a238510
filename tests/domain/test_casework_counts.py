"""延べ is every reception, 新規 and 継続 make it up, and no more people come than receptions are."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.casework import counts as casework_counts
from welfare_desktop.domain.casework.counts import Contact, Tally, person_of, tallies, tally

CONTACTS = st.lists(
    st.builds(
        Contact,
        case=st.integers(1, 6),
        person=st.sampled_from(["a", "b", "c", "d"]),
        on=st.sampled_from(["2026-04-01", "2026-05-31", "2027-03-31", "2026-03-31", "2026", "2026-07"]),
        method=st.sampled_from(["電話", "訪問", ""]),
        route=st.sampled_from(["本人", ""]),
        topic=st.sampled_from(["介護", "収入", ""]),
        topics=st.sampled_from([(), ("介護",), ("介護", "収入", "住まい")]),
        district=st.sampled_from(["青葉台", ""]),
        counted=st.sampled_from(["", "新規", "継続"]),
        first=st.booleans(),
    ),
    max_size=30,
)


@given(CONTACTS)
def test_new_and_again_make_up_the_total_and_people_are_no_more(contacts: list[Contact]) -> None:
    found = tally(contacts)
    assert found.total == len(contacts) == found.new + found.again
    assert found.people <= found.total
    assert (found.people == 0) == (not contacts)


@given(CONTACTS)
def test_every_way_of_dividing_but_topics_adds_up_to_all(contacts: list[Contact]) -> None:
    whole = tally(contacts)
    for by in (
        casework_counts.by_method,
        casework_counts.by_route,
        casework_counts.by_district,
        casework_counts.by_main_topic,
    ):
        parts = tallies(contacts, by).values()
        assert sum(part.total for part in parts) == whole.total
        assert sum(part.new for part in parts) == whole.new
        assert max((part.people for part in parts), default=0) <= whole.people <= sum(part.people for part in parts)


@given(CONTACTS)
def test_topics_counted_each_are_never_fewer_than_receptions(contacts: list[Contact]) -> None:
    parts = tallies(contacts, casework_counts.by_topic)
    assert sum(part.total for part in parts.values()) >= len(contacts)
    assert all(part.total <= len(contacts) for part in parts.values())


@given(CONTACTS)
def test_a_year_is_the_sum_of_its_months(contacts: list[Contact]) -> None:
    year = casework_counts.in_year(contacts, 2026)
    months = tallies(year, casework_counts.by_month)
    assert sum(part.total for part in months.values()) == len(year)
    assert all("2026-04" <= month <= "2027-03" for month in months)


def test_what_the_clerk_said_goes_before_the_order_of_receptions() -> None:
    contacts = [Contact(1, "a", "2026-05-01", first=True), Contact(1, "a", "2026-06-01", counted="新規")]
    assert tally(contacts) == Tally(new=2, again=0, people=1)


def test_the_same_name_with_the_same_birthday_or_telephone_is_one_person() -> None:
    one = person_of(1, "髙橋　花子", "1950-01-01", "093-111-2222")
    assert one == person_of(2, "高橋花子", "1950-01-01", "")
    assert person_of(3, "高橋花子", "", "093-111-2222") == person_of(4, "高橋 花子", "", "0931112222")
    assert one != person_of(5, "高橋花子", "1951-01-01", "093-111-2222")


def test_nameless_people_count_once_per_case() -> None:
    assert person_of(1, "匿名", "", "093-111-2222") != person_of(2, "匿名", "", "093-111-2222")
    assert person_of(1, "山田", "", "") != person_of(2, "山田", "", "")
