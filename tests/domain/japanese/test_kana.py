"""The order of readings and their row headings."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.japanese.kana import kana_key, row_of, to_katakana

IN_ORDER = [
    "", "1クミ", "ABC", "アオキ　イチロウ", "アオキ　ジロウ", "アオキザキ", "カー", "カア", "カイ", "ガイ", "カウ", "カキ", "カギ",
    "ガキ", "ガギ",
    "サトウ", "サトウ　ハナコ", "シオ", "ショウジ", "シヨウジ", "ショオ", "タカハシ", "タカハシダ", "ハハ", "ハバ", "ババ", "パパ",
    "ヒョウ", "ビョウ", "ビヨウ", "ビョウイン", "ビヨウイン", "ミスヾ", "ミスズ", "ワタナベ", "ヲカ", "ンダ", "山田",
]  # fmt: skip
readings = st.text(st.sampled_from("アカガサザタダッツハバパヤャーンヽヾヴ　 aZ1"), max_size=6)


def test_known_readings_stand_in_the_order_of_the_telephone_book() -> None:
    shuffled = random.Random(1).sample(IN_ORDER, len(IN_ORDER))
    assert sorted(shuffled, key=kana_key) == IN_ORDER


def test_comparing_bytes_gives_the_same_order() -> None:
    assert sorted(IN_ORDER, key=lambda reading: kana_key(reading).encode("utf-8")) == IN_ORDER


@pytest.mark.parametrize("spelling", ["ﾔﾏﾀﾞ ﾀﾛｳ", "やまだ　たろう", "  ヤマダ　 タロウ "])
def test_one_reading_has_one_key_however_it_is_written(spelling: str) -> None:
    assert kana_key(spelling) == kana_key("ヤマダ　タロウ")


@given(readings, readings)
def test_the_base_kana_decide_before_voicing_and_size(first: str, second: str) -> None:
    plain = str.maketrans("ガザダッバパャヾヴ", "カサタツハハヤヽウ")
    bases = [kana_key(reading.translate(plain)) for reading in (first, second)]
    if bases[0].split("\x01")[0] != bases[1].split("\x01")[0]:
        assert (kana_key(first) < kana_key(second)) == (bases[0] < bases[1])


@given(st.text(max_size=10))
def test_any_text_has_a_key_and_a_row(text: str) -> None:
    assert kana_key(text).endswith("~")
    assert row_of(text) in "アカサタナハマヤラワ他"


@pytest.mark.parametrize(
    ("reading", "row"),
    [
        ("タカハシ", "タ"), ("ﾀﾞﾃ", "タ"), ("がっこう", "カ"), ("ヴィラ", "ア"), ("ン", "ワ"), ("ヲカ", "ワ"), ("ャ", "ヤ"),
        ("パーク", "ハ"), ("山田", "他"), ("", "他"), ("NPO", "他"), ("　アオキ", "ア"),
    ],
)  # fmt: skip
def test_a_reading_stands_under_its_row(reading: str, row: str) -> None:
    assert row_of(reading) == row


def test_to_katakana_leaves_kanji_alone() -> None:
    assert to_katakana("山田はなｺさん") == "山田ハナコサン"
