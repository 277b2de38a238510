"""Names in ledgers resolve where they are clear, and stay text where they are not."""

import pytest

from welfare_desktop.domain.references import Names

DISTRICTS = Names([(1, "黒崎校区", ()), (2, "陣原地区", ()), (3, "中央校区", ()), (4, "中央地区", ())], districts=True)


@pytest.mark.parametrize(
    "text", ["黒崎", "黒崎校区", "黒崎地区", "黒崎校(地)区", "黒崎校（地）区", "黒崎校・地区", "黒崎小学校区"]
)
def test_a_district_is_found_with_any_ending(text: str) -> None:
    assert DISTRICTS.resolve(text) == 1


def test_an_exact_name_wins_over_a_loose_one() -> None:
    assert (DISTRICTS.resolve("中央校区"), DISTRICTS.resolve("中央地区"), DISTRICTS.resolve("中央")) == (3, 4, "中央")


def test_what_is_not_known_stays_as_written() -> None:
    assert DISTRICTS.resolve("穴生") == "穴生"
    assert Names().resolve("黒崎") == "黒崎"


def test_endings_belong_to_districts_alone() -> None:
    assert Names([(1, "黒崎校区", ())]).resolve("黒崎") == "黒崎"


def test_people_of_one_name_are_told_apart_by_their_districts() -> None:
    people = Names([(1, "髙橋 花子", (10, 11)), (2, "高橋花子", (12,)), (3, "高橋 花子", (12,))])
    assert people.resolve("高橋　花子", 11) == 1
    assert people.resolve("高橋　花子", 12) == "高橋　花子"
    assert people.resolve("高橋　花子") == "高橋　花子"
    assert people.resolve("高橋　花子", "黒崎") == "高橋　花子"


def test_a_record_is_shown_by_its_name() -> None:
    assert (DISTRICTS[2], DISTRICTS[99]) == ("陣原地区", "")
