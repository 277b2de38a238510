"""Addresses that are one place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.japanese.addresses import address_key, address_keys, address_order, building_key

ONE_PLACE = [
    "福岡県北九州市八幡東区中央二丁目１番１号", "北九州市八幡東区中央2丁目1番1号", "八幡東区中央２－１－１", "中央2-1-1", "中央2丁目1-1",
    "中央2の1の1",
    "中央二の一の一", "中央二丁目一番一号", "中央 ２丁目１番地の１", "八幡東区中央2ー1ー1", "中央2丁目1番1号　コーポ山田１０１号室",
]  # fmt: skip


@pytest.mark.parametrize("spelling", ONE_PLACE)
def test_spellings_of_one_place_compare_equal(spelling: str) -> None:
    assert address_key(spelling) == "中央2-1-1"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("大字小熊野1234番地の5", "小熊野1234-5"),
        ("東京都千代田区霞が関1-2-2", "千代田区霞ヶ関１丁目２番２号".removeprefix("千代田区")),
        ("八幡東区三条の1", "三条ノ1"),
        ("小倉北区浅野三丁目", "浅野３"),
        ("戸畑区中原東四丁目1番", "戸畑区中原東４－１"),
    ],
)
def test_old_units_and_small_kana_do_not_matter(first: str, second: str) -> None:
    assert address_key(first) == address_key(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("中央2-1-1", "中央2-11"),
        ("一枝1-2", "二枝1-2"),
        ("三萩野1-2", "萩野1-2"),
        ("今市1-2", "1-2"),
        ("東中央1-1", "中央1-1"),
    ],
)
def test_other_places_stay_apart(first: str, second: str) -> None:
    assert address_key(first) != address_key(second)


@pytest.mark.parametrize(
    ("address", "building"),
    [
        ("中央2-1-1 コーポ山田101号室", "コ-ポ山田101"),
        ("中央2丁目1番1号コーポ山田１０１号", "コ-ポ山田101"),
        ("中央2-1-1-405", "405"),
        ("中央2-1-1", ""),
        ("中央", ""),
        ("", ""),
    ],
)
def test_the_building_is_a_part_of_its_own(address: str, building: str) -> None:
    assert building_key(address) == building


def test_numbers_order_by_size() -> None:
    places = ["中央10-1", "中央2-10", "中央2-9"]
    assert sorted(places, key=address_order) == ["中央2-9", "中央2-10", "中央10-1"]


@given(st.text(max_size=40) | st.text("中央八幡東区北九州市一二三0123丁目番地号の-ー　大字コーポ\n", max_size=30))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(address_key(text) + building_key(text), str)


@given(
    st.lists(
        st.text(max_size=30)
        | st.text("中央八幡東区北九州市福岡県一二三0123丁目番地号の-ー　大字コーポ\n\0がケ", max_size=20),
        max_size=6,
    )
)
def test_many_addresses_have_the_keys_they_have_alone(texts: list[str]) -> None:
    assert address_keys(texts) == list(map(address_key, texts))
