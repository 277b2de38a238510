"""Which record a row is about: the same, perhaps, or a new one; never a guess between two."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.matching import Band, Identity, Match, Matcher

FEW = st.sampled_from(("", "a", "b"))
DATES = st.sampled_from(("", "1940", "1940-02", "1940-02-03", "1951-01-01"))
IDENTITIES = st.builds(
    Identity,
    number=FEW,
    name=st.sampled_from(("渡辺太郎", "渡辺次郎", "佐藤花子")),
    kana=FEW,
    born_on=DATES,
    address=FEW,
    phone=FEW,
    area=FEW,
)
KNOWN = st.lists(IDENTITIES, max_size=6)


def matched(known: Sequence[Identity], row: Identity, **options: Any) -> tuple[Band, tuple[int, ...]]:
    found = Matcher(enumerate(known, 1), **options).match(row)
    return found.band, found.records


@given(KNOWN, IDENTITIES)
def test_a_match_is_one_record_and_a_question_names_at_least_one(known: list[Identity], row: Identity) -> None:
    band, records = matched(known, row)
    assert {Band.SAME: len(records) == 1, Band.ASK: len(records) >= 1, Band.NEW: not records}[band]


@given(KNOWN, IDENTITIES)
def test_two_records_that_say_the_same_are_never_told_apart(known: list[Identity], row: Identity) -> None:
    band, records = matched([*known, row, row], row)
    assert band is Band.ASK
    assert {len(known) + 1, len(known) + 2} <= set(records)


@given(KNOWN, IDENTITIES, st.randoms())
def test_the_order_of_the_records_does_not_matter(known: list[Identity], row: Identity, random: object) -> None:
    numbered = list(enumerate(known, 1))
    found = Matcher(numbered).match(row)
    random.shuffle(numbered)  # type: ignore[attr-defined] # hypothesis' own Random
    assert Matcher(numbered).match(row) == found


@given(IDENTITIES)
def test_a_record_alone_is_found_by_what_it_says(row: Identity) -> None:
    assert matched([row], row) == (Band.SAME, (1,))


ROW = Identity("5", "渡辺太郎", "ワタナベタロウ", "1940-02-03", "黒崎1-1", "0931111111")
STRANGER = Identity("9", "佐藤花子", "サトウハナコ", "1951-01-01", "陣原2-2", "0932222222")


def test_number_and_name_are_enough() -> None:
    assert matched([Identity("5", "渡辺太郎")], ROW) == (Band.SAME, (1,))


def test_a_number_that_moved_on_to_somebody_else_does_not_match() -> None:
    renumbered = [dataclasses.replace(STRANGER, number="5"), dataclasses.replace(ROW, number="77")]
    assert matched(renumbered, ROW) == (Band.SAME, (2,))
    assert matched([dataclasses.replace(STRANGER, number="5")], ROW) == (Band.NEW, ())


def test_another_name_under_the_same_number_and_address_is_a_question() -> None:
    widow = dataclasses.replace(ROW, name="渡辺ハナ", kana="ワタナベハナ", born_on="1944-05-06")
    assert matched([ROW], widow) == (Band.ASK, (1,))


def test_number_and_address_that_mean_two_records_are_a_question() -> None:
    known = [Identity("5", "渡辺太郎", address="別の町"), Identity("6", "渡辺太郎", address="黒崎1-1")]
    assert matched(known, ROW) == (Band.ASK, (1, 2))


def test_birth_and_address_that_mean_two_records_are_a_question() -> None:
    known = [Identity("", "渡辺太郎", born_on="1940-02-03"), Identity("", "渡辺太郎", address="黒崎1-1")]
    assert matched(known, dataclasses.replace(ROW, number="")) == (Band.ASK, (1, 2))


def test_father_and_son_of_one_name_and_address_are_told_by_birth() -> None:
    known = [dataclasses.replace(ROW, number=""), dataclasses.replace(ROW, number="", born_on="1970-01-01")]
    assert matched(known, dataclasses.replace(ROW, number="")) == (Band.SAME, (1,))


def test_a_corrected_birth_date_at_the_same_number_name_and_address_is_the_same() -> None:
    assert matched([ROW], dataclasses.replace(ROW, born_on="1940-02-04")) == (Band.SAME, (1,))
    elsewhere = dataclasses.replace(ROW, born_on="1940-02-04", address="陣原9-9", phone="", kana="")
    assert matched([ROW], elsewhere) == (Band.NEW, ())


def test_a_year_of_birth_does_not_speak_against_a_day_in_it() -> None:
    assert matched([ROW], dataclasses.replace(ROW, born_on="1940"))[0] is Band.SAME


def test_somebody_of_the_same_name_who_moved_is_a_question() -> None:
    known = [Identity("", "渡辺太郎", address="陣原2-2")]
    assert matched(known, Identity("", "渡辺太郎", address="黒崎1-1")) == (Band.ASK, (1,))
    assert matched(known, Identity("12", "渡辺太郎", address="黒崎1-1")) == (Band.ASK, (1,))


def test_a_list_of_names_finds_the_one_of_the_same_district() -> None:
    known = [Identity(name="渡辺太郎", area="1"), Identity(name="渡辺太郎", area="2")]
    assert matched(known, Identity(name="渡辺太郎", area="2")) == (Band.SAME, (2,))
    assert matched(known, Identity(name="渡辺太郎")) == (Band.ASK, (1, 2))


def test_a_slip_of_the_pen_at_the_same_birth_is_a_question() -> None:
    misread = dataclasses.replace(ROW, number="", name="渡辺大郎", address="", phone="")
    assert matched([dataclasses.replace(ROW, number="")], misread)[0] is Band.ASK


def test_strangers_are_new() -> None:
    assert matched([STRANGER], ROW) == (Band.NEW, ())
    assert matched([], ROW) == (Band.NEW, ())


def test_a_household_may_go_on_under_another_head() -> None:
    husband = Identity(
        name="高橋一郎", kana="タカハシイチロウ", born_on="1930-01-01", address="黒崎1-2-3", phone="0936211001"
    )
    wife = Identity(name="高橋花", kana="タカハシハナ", born_on="1935-02-03", address="黒崎1-2-3", phone="0936211001")
    assert matched([husband], wife, families=True) == (Band.ASK, (1,))
    assert matched([husband], wife) == (Band.NEW, ()), "husband and wife may both be volunteers"
    short = dataclasses.replace(wife, name="林花", kana="")
    for other in (short, dataclasses.replace(wife, phone="0936219999"), dataclasses.replace(wife, address="黒崎9")):
        assert matched([husband], other, families=True) == (Band.NEW, ())


def test_where_numbers_decide_a_person_may_have_several() -> None:
    other = dataclasses.replace(ROW, number="R8-77")
    assert matched([ROW], other, numbers_decide=True) == (Band.NEW, ())
    assert matched([ROW], ROW, numbers_decide=True) == (Band.SAME, (1,))
    assert matched([dataclasses.replace(STRANGER, number="5")], ROW, numbers_decide=True) == (Band.ASK, (1,))


def test_of_exact_candidates_told_apart_the_one_for_which_more_speaks_is_meant() -> None:
    one = Identity(number="5", name="髙橋ハナ", kana="タカハシハナ")
    other = Identity(number="9", name="髙橋ハナ", kana="タカハシハナ", born_on="1935-02-03", address="黒崎1-2-3")
    row = dataclasses.replace(other, number="5")
    assert Matcher([(1, one), (2, other)]).match(row).band is Band.ASK
    assert Matcher([(1, one), (2, other)], different={(1, 2)}).match(row) == Match(Band.SAME, (2,))
    even = dataclasses.replace(other, kana="", born_on="1935-02-03", address="")
    assert (
        Matcher([(1, one), (2, even)], different={(1, 2)}).match(dataclasses.replace(even, number="5")).band is Band.ASK
    )
