"""A value that a city's workbook wants in several columns stands there part by part, and is read back as it was."""

from collections.abc import Sequence
from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import given

from welfare_desktop.domain.mapping.joined_cells import join_cells
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Marked
from welfare_desktop.services.syncing.parting import divider

HOUSEHOLDS = KINDS["households"]


@pytest.mark.parametrize(
    ("key", "headings", "value", "parts"),
    [
        ("head_name", ("姓", "名"), "山田　花子", ["山田", "花子"]),
        ("head_name", ("氏名／1", "氏名／2"), "山田", ("山田", None)),
        ("postal_code", ("郵便番号／1", "郵便番号／2"), "803-0814", ["803", "0814"]),
        ("postal_code", ("郵便番号", "", ""), "803-0814", ["803", "-", "0814"]),
        ("phone", ("電話／1", "電話／2", "電話／3"), "093-561-0001", ["093", "561", "0001"]),
        ("phone", ("電話／市外局番", "電話／番号"), "093-561-0001", ["093", "561-0001"]),
        ("phone", ("電話／1", "電話／2", "電話／3", "", ""), "093-561-0001", ["093", "-", "561", "-", "0001"]),
        ("phone", ("電話／1", "電話／2", "電話／3"), "093-561-0001（呼出）", ("093-561-0001（呼出）", None, None)),
        ("born_on", ("年号", "年", "月", "日"), "1971-04-01", ["昭和", 46, 4, 1]),
        ("born_on", ("年", "月", "日"), "1971-04-01", [1971, 4, 1]),
        ("born_on", ("生年月日（和暦）", "月", "日"), "1971-04-01", ["昭和46年", "4月", "1日"]),
        ("address", ("都道府県", "市区町村", "町名", "番地"), "福岡県北九州市小倉北区城内1-1",
         ["福岡県", "北九州市小倉北区", "城内", "1-1"]),
        ("address", ("市区町村", "以降の住所"), "北九州市小倉北区城内1-1", ["北九州市小倉北区", "城内1-1"]),
        ("address", ("住所／1", "住所／2"), "北九州市小倉北区城内1-1", ("北九州市小倉北区城内1-1", None)),
        ("note", ("備考／1", "備考／2"), "あ　い", ("あ　い", None)),
    ],
)  # fmt: skip
def test_parts(key: str, headings: Sequence[str], value: str, parts: Sequence[object]) -> None:
    assert divider(HOUSEHOLDS, key, headings)(value) == parts


DAYS = st.dates(date(1873, 1, 1), date(2099, 12, 31)).map(date.isoformat)
HEADINGS = st.sampled_from(
    [("年号", "年", "月", "日"), ("年", "月", "日"), ("元号年", "月", "日"), ("日付／1", "日付／2")]
)


@given(day=DAYS, headings=HEADINGS)
def test_a_day_in_parts_is_read_as_that_day(day: str, headings: tuple[str, ...]) -> None:
    read_back(day, "born_on", headings)


@given(
    number=st.from_regex(r"0\d{1,4}-\d{1,4}-\d{4}", fullmatch=True),
    count=st.integers(2, 6),
)
def test_a_number_in_parts_is_read_as_that_number(number: str, count: int) -> None:
    read_back(number, "phone", ("電話", *[""] * (count - 1)))


@given(words=st.lists(st.text("山田太郎花子ヶ々", min_size=1, max_size=3), min_size=1, max_size=3))
def test_a_name_in_parts_is_read_as_that_name(words: list[str]) -> None:
    read_back("　".join(words), "head_name", ("姓", "名"))


def read_back(value: str, key: str, headings: Sequence[str]) -> None:
    held = HOUSEHOLDS.field(key).type
    cells = divider(HOUSEHOLDS, key, headings)(value)
    assert len(cells) == len(headings)
    found, kept = held.parse(join_cells(HOUSEHOLDS, key, cells)), held.parse(value)
    assert (found.value if isinstance(found, Marked) else found) == (kept.value if isinstance(kept, Marked) else kept)
