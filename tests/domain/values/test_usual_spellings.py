"""Usual spellings are read quickly, and exactly as the careful way reads them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.values import Cell, Text
from welfare_desktop.domain.values.date_reading import read_carefully
from welfare_desktop.domain.values.kana import read_kana, usual_kana
from welfare_desktop.domain.values.phone import read_phone, usual_phone
from welfare_desktop.domain.values.text import text_of
from welfare_desktop.domain.values.usual_days import usual_day

NUMBERS = [
    *map(str, range(100)),
    *(f"{number:02}" for number in range(10)),
    *"〇一二三四五六七八九十元０１４９",
    *(
        "十一",
        "二十",
        "二十一",
        "二〇",
        "六十三",
        "六十四",
        "〇五",
        "三十一",
        "１２",
        "２９",
        "2１",
        "1946",
        "１８９９",
    ),
    *("946", "千九百四十六", "一九四六", "2199", "2200", "1799", "①", "㋁", "٣"),
]
ERAS = ["", *"明大昭平令MTSHRmtshrＭＳＲｓ㍻㍾㋿", "明治", "大正", "昭和", "平成", "令和", "S.", "昭和 "]
BETWEEN = [*"年月日/.-／．－・,、 ー", "", "年 ", "..", "日生"]
number, between = st.sampled_from(NUMBERS), st.sampled_from(BETWEEN)
dates = st.builds("".join, st.tuples(st.sampled_from(ERAS), number, between, number, between, number, between))
usual_dates = st.builds(
    "{}{}{}{}{}{}{}".format,
    st.sampled_from(ERAS[:33]),
    number,
    st.sampled_from("年/.-／．－"),
    st.sampled_from(NUMBERS[:13]),
    st.sampled_from("月/.-／．－"),
    st.sampled_from([*NUMBERS[:33], "二十九", "三十", "三十一", "３１"]),
    st.sampled_from(["日", ""]),
)
phones = st.text("0123456789０９-－‐ー()（）/、 　TEL内", max_size=16) | st.builds(
    "{}0{}{}{}{}{}".format,
    st.sampled_from(["", "(", "（", "TEL"]),
    st.sampled_from(["93", "90", "80", "3", "120", "930", "9４", "９２", "800", "11"]),
    st.sampled_from([")", ")-", "(", "-", "－", "）", "", "ー"]),
    st.sampled_from(["123", "1234", "12", "671", "６７１", ""]),
    st.sampled_from(["-", "－", ")", "", "/"]),
    st.sampled_from(["4567", "456", "45678", "４５６７", "4567、093-1234567"]),
)
kana = st.text("ぁあがんゔゕゖァカガンヴヵヶヷヺー・ 　なしナシカﾞヽゝ゛゜\u3099ｶ-A山", max_size=8)


@settings(max_examples=400)
@given(dates | usual_dates | st.text(max_size=14))
def test_usual_days_are_read_as_with_all_care(text: str) -> None:
    text = text_of(text)
    found = usual_day(text)
    assert found is None or found == read_carefully(text, "")


@settings(max_examples=400)
@given(phones | st.text(max_size=14))
def test_usual_telephone_numbers_are_read_as_with_all_care(text: str) -> None:
    text = text_of(text)
    found = usual_phone(text)
    assert found is None or found == read_phone(text)


@settings(max_examples=400)
@given(kana | st.text(max_size=8))
def test_usual_readings_are_read_as_with_all_care(text: str) -> None:
    text = text_of(text)
    found = usual_kana(text)
    assert found is None or found == read_kana(text)


@given(st.text("0123456789", max_size=12))
def test_bare_digits_are_grouped_alike_however_wide(text: str) -> None:
    wide = text.translate({ord("0") + digit: ord("０") + digit for digit in range(10)})
    assert usual_phone(text) == usual_phone(wide)


@pytest.mark.parametrize(
    "text",
    ["S21.4.1", "昭和21年4月1日", "昭和二十一年四月一日", "Ｓ２１．４．１", "1946/4/1", "1946-04-01", "昭21/04/01"],
)
def test_spellings_of_nearly_every_ledger_are_usual(text: str) -> None:
    assert usual_day(text) == "1946-04-01"


@pytest.mark.parametrize(
    "text", ["S64.1.7", "昭和64年1月8日", "H元.1.8", "令和元年5月1日", "2023/2/29", "S21.4.31", "S21.4"]
)
def test_days_at_a_border_are_read_with_all_care(text: str) -> None:
    assert usual_day(text) is None


@given(
    st.lists(st.none() | st.text(" \u3000\u200b\u2000あａ1\n", max_size=4) | st.text(max_size=6) | st.integers()),
    st.sampled_from([Text(), Text(3), Text(lines=True)]),
)
def test_cells_of_plain_text_are_read_together_as_one_by_one(cells: list[Cell], text: Text) -> None:
    found = text.parse_plain(cells)
    assert found is None or found == [text.parse(cell) for cell in cells]


def test_a_column_with_more_than_plain_text_is_read_cell_by_cell() -> None:
    assert Text().parse_plain(["山田", None, "", "　"]) == ["山田", None, None, None]
    assert Text().parse_plain(["山田", 1]) is None
    assert Text().parse_plain(["山田\n一郎"]) is None
    assert Text(2).parse_plain(["山田一郎"]) is None
