"""Columns are read at once where their cells are spelt as usual; nothing comes out otherwise than cell by cell."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import dates, kana
from welfare_desktop.domain.column_reading import ColumnReader, Reading
from welfare_desktop.domain.values import Date, Kana, Phone
from welfare_desktop.domain.values.contract import Cell, ValueType
from welfare_desktop.domain.values.dates import short_era, western

SEVERAL_LINES = "一行目\n二行目"
"""A cell that sends its whole column the long way."""

spelt_days = dates().flatmap(
    lambda day: st.sampled_from([day, Date().show(day), western(day), short_era(day), f" {day}", f"{day}T00:00:00"])
)
spelt_readings = kana() | st.sampled_from(
    ["やまだ　たろう", "やまだ たろう", "ﾔﾏﾀﾞ ﾀﾛｳ", "なし", "ナシ", "ー", "山田", "やまだ "]
)
spelt_phones = st.from_regex(r"\(?0[0-9]{1,4}[-)(]{1,2}[0-9]{1,4}-[0-9]{3,4}|0[0-9]{8,10}", fullmatch=True)
others = st.none() | st.integers(0, 99999) | st.floats(0, 50000) | st.booleans() | st.text(min_size=1, max_size=12)
cells = spelt_days | spelt_readings | spelt_phones | st.sampled_from(["不明", "1946年13月1日", "S21.2.29"]) | others


def read(value_type: ValueType, column: Sequence[Cell]) -> tuple[object, ...]:
    found = Reading([])
    values = ColumnReader("fact", 1, value_type, None).read(column, found)
    return values, found.marks, found.problems, found.written


@pytest.mark.parametrize("value_type", [Date("昭和"), Kana(), Phone()])
@given(column=st.lists(cells, max_size=12))
def test_columns_read_at_once_say_what_their_cells_say_one_by_one(value_type: ValueType, column: list[Cell]) -> None:
    at_once = read(value_type, column)
    slowly = read(value_type, [*column, SEVERAL_LINES])
    last = len(column)
    for told in slowly[1:]:
        told.pop(last, None)  # type: ignore[attr-defined]
    assert at_once == (slowly[0][:-1], *slowly[1:])  # type: ignore[index]


def test_only_days_written_as_we_show_them_keep_no_text_of_their_own() -> None:
    shown, others = ["昭和21年4月1日", "平成3年12月31日"], ["昭和21年04月1日", "S21.4.1", "1946-04-01", "1946年4月1日"]
    *_, written = read(Date(), [*shown, *others])
    assert written == {at: [("fact", text)] for at, text in enumerate(others, len(shown))}
