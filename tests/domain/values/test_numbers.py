"""Counts and amounts."""

import pytest

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Count, CountOrText, Marked, Money


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        (12.0, 12),
        ("1,234世帯", 1234),
        ("１２人", 12),
        ("12 名", 12),
        ("7, 320", 7320),
        ("十二人", 12),
        ("延べ20世帯（回）", 20),
        ("27社・団体", 27),
        ("1,234.0", 1234),
        ("3か所", 3),
        ("約30", Marked(30, "approximate")),
        ("30人以上", Marked(30, "approximate")),
        ("なし", Marked(0, "zero.word")),
        ("不明", Marked(None, "unknown")),
        ("－", Marked(None, "unknown")),
    ],
)
def test_a_count_is_read_with_commas_units_and_hedges(cell: str | float, parsed: object) -> None:
    assert Count().parse(cell) == parsed


def test_a_type_may_name_further_units() -> None:
    assert Count(("鉢",)).parse("12鉢") == 12
    assert isinstance(Count().parse("12鉢"), Problem)


@pytest.mark.parametrize(
    ("cell", "code"),
    [("-5", "number.negative"), (12.5, "number.fraction"), ("12.5", "number.fraction"), ("多数", "number.unreadable")],
)
def test_what_is_no_count_is_refused(cell: str | float, code: str) -> None:
    parsed = Count().parse(cell)
    assert isinstance(parsed, Problem)
    assert parsed.code == code


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("¥1,000-", 1000),
        ("￥１，０００－", 1000),
        ("1,000円", 1000),
        ("金1,000円也", 1000),
        ("5千円", 5000),
        ("1万5千円", 15000),
        ("1万5,000円", 15000),
        ("1.5万円", 15000),
        ("3千万円", 30_000_000),
        ("金壱万弐千円也", 12000),
        ("△1,000", -1000),
        ("▲1,000円", -1000),
        ("-1,000円", -1000),
        (1000.0, 1000),
        ("(1,000)", Marked(-1000, "minus.brackets")),
        ("約5,000円", Marked(5000, "approximate")),
        ("無料", Marked(0, "zero.word")),
        ("不明", Marked(None, "unknown")),
    ],
)
def test_an_amount_is_read_as_offices_write_it(cell: str | float, parsed: object) -> None:
    assert Money().parse(cell) == parsed


@pytest.mark.parametrize("cell", ["1.5", "12 34", "円", "百円玉", "1,00,0"])
def test_what_is_no_amount_is_refused(cell: str) -> None:
    assert isinstance(Money().parse(cell), Problem)


def test_amounts_are_shown_with_commas_and_a_triangle_for_minus() -> None:
    assert (Money().show(1234567), Money().show(-1000), Count().show(1234)) == ("1,234,567円", "△1,000円", "1,234")


def test_words_may_stand_for_a_count() -> None:
    assert CountOrText().parse("コロナ禍で正確な統計不可") == "コロナ禍で正確な統計不可"
    assert CountOrText().parse("1,234") == 1234
    assert CountOrText().parse("－") == "－"
