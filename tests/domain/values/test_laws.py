"""What every value type promises, for any cell and any value."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import (
    Address,
    Choice,
    Choices,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Kana,
    Marked,
    Money,
    Month,
    Narrative,
    Parsed,
    Phone,
    PostalCode,
    Reference,
    Sealed,
    Text,
    Value,
    ValueType,
    YesNo,
)

OPTIONS = (
    "高齢者世帯",
    "障害のある人のある世帯",
    "ひとり親で子育て中の世帯",
    "DV・虐待",
    "孤独・孤立",
    "8050",
    "その他",
)
TYPES: tuple[ValueType, ...] = (
    Text(),
    Text(20),
    Text(lines=True),
    Kana(),
    Date(),
    Date("昭和"),
    Month(),
    FiscalYear(),
    Count(("人", "世帯")),
    CountOrText(),
    Money(),
    YesNo(),
    YesNo("可", "不可"),
    Choice(OPTIONS, (("老人", "高齢者世帯"),)),
    Choices(OPTIONS, (("老人", "高齢者世帯"),)),
    Phone(),
    PostalCode(),
    Address(),
    Reference("district"),
    Narrative(),
)
OFFICE_LETTERS = (
    "0123456789０１９元〇一二十百千万年月日度時生頃歳MTSHR明治大正昭和平成令和㍻㋿/-－ー―.．・,、，；()（）{}"
    "約人世帯円¥￥△▲×○レ有無 　\n\r\t〒℡TELカナｶﾞﾟかなハハﾞ\u3099山田𠮷邉󠄀\ue000\ufeff\x00不明同上高齢者世帯+"
)
any_text = st.text(max_size=60) | st.text(OFFICE_LETTERS, max_size=24)
any_cell = any_text | st.integers() | st.floats() | st.booleans() | st.none()

years = st.integers(1800, 2199)
months = st.builds("{:04}-{:02}".format, years, st.integers(1, 12))
days = st.dates(date(1800, 1, 1), date(2199, 12, 31))
clean_text = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("　 \ue000\U000e0100"), min_size=1)
katakana = st.text(st.sampled_from("アイウエオガギグゲゴッャュョーンヴヵ・"), min_size=1, max_size=8)
VALUES: list[tuple[ValueType, st.SearchStrategy[Any]]] = [
    (Text(), clean_text.map(str.strip).filter(bool)),
    (Kana(), st.lists(katakana.filter(lambda kana: kana not in "ー・"), min_size=1, max_size=3).map("\u3000".join)),
    (Date(), days.map(lambda day: day.isoformat()) | months | years.map(str)),
    (Month(), months),
    (FiscalYear(), st.integers(1868, 2198)),
    (Count(), st.integers(0, 10**15 - 1)),
    (CountOrText(), st.integers(0, 10**15 - 1) | st.sampled_from(["コロナ禍で正確な統計不可", "不明", "-"])),
    (Money(), st.integers(-(10**15) + 1, 10**15 - 1)),
    (YesNo(), st.booleans()),
    (YesNo("登載", "未登載"), st.booleans()),
    (Choice(OPTIONS), st.sampled_from(OPTIONS)),
    (Choices(OPTIONS), st.lists(st.sampled_from(OPTIONS), min_size=1, unique=True).map(tuple)),
    (Phone(), st.from_regex(r"\A0[1-9]{1,3}-[0-9]{3}-[0-9]{4}\Z").filter(lambda text: 12 <= len(text) <= 13)),
    (PostalCode(), st.from_regex(r"\A[0-9]{3}-[0-9]{4}\Z")),
    (Address(), clean_text.map(str.strip).filter(bool)),
]


def value_of(parsed: Parsed) -> Value:
    assert not isinstance(parsed, Problem)
    return parsed.value if isinstance(parsed, Marked) else parsed


@pytest.mark.parametrize("kind", TYPES, ids=repr)
@given(cell=any_cell)
def test_any_cell_gives_a_value_a_mark_or_a_problem_in_words(kind: ValueType, cell: str | float | None) -> None:
    parsed = kind.parse(cell)
    if isinstance(parsed, Problem):
        assert parsed.text().endswith(("。", "か。")) or "：" in parsed.text()
    else:
        assert not isinstance(value_of(parsed), float)


@pytest.mark.parametrize("kind", TYPES, ids=repr)
@given(cell=any_cell)
def test_whatever_was_read_reads_back_from_what_is_shown(kind: ValueType, cell: str | float | None) -> None:
    parsed = kind.parse(cell)
    if not isinstance(parsed, Problem):
        assert value_of(kind.parse(kind.show(value_of(parsed)))) == value_of(parsed)


@pytest.mark.parametrize(("kind", "values"), VALUES, ids=lambda part: repr(part) if hasattr(part, "parse") else "")
@given(data=st.data())
def test_what_is_shown_is_read_as_the_same_value_without_any_mark(
    kind: ValueType, values: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    value = data.draw(values)
    assert kind.parse(kind.show(value)) == value


@pytest.mark.parametrize("kind", TYPES, ids=repr)
@pytest.mark.parametrize("blank", [None, "", " ", "　", "\n \t"])
def test_blank_is_nothing_and_nothing_shows_blank(kind: ValueType, blank: str | None) -> None:
    assert kind.parse(blank) is None
    assert kind.show(None) == ""


@pytest.mark.parametrize("kind", TYPES, ids=repr)
def test_sealed_text_shows_as_nothing(kind: ValueType) -> None:
    assert kind.show(Sealed(b"cipher")) == ""


def test_an_id_has_no_text_of_its_own() -> None:
    assert Reference("district").show(123) == ""


def test_long_nonsense_is_read_as_fast_as_any_text() -> None:
    for nonsense in (
        "1" * 5000 + "x",
        "1,111" * 1000,
        "昭和" * 2000,
        "0-" * 3000,
        "（" * 3000,
        "一" * 5000,
        " " * 5000 + "x",
    ):
        for kind in TYPES:
            kind.parse(nonsense)
