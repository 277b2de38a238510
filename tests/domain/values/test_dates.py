"""Dates in every spelling of real ledgers."""

from datetime import date, timedelta

import pytest

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import (
    Date,
    FiscalYear,
    Marked,
    Month,
    age_on,
    date_of_serial,
    first_day,
    last_day,
    short_era,
    western,
)


def problem_of(text: object, kind: Date | Month | FiscalYear | None = None) -> str:
    parsed = (kind or Date()).parse(text)  # pyright: ignore[reportArgumentType]
    assert isinstance(parsed, Problem)
    return parsed.text()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("S28.03.23", "1953-03-23"),
        ("昭10.2.3", "1935-02-03"),
        ("昭２１．４．１", "1946-04-01"),
        ("s21.4.1", "1946-04-01"),
        ("Ｓ２１・４・１", "1946-04-01"),
        ("S 21. 4. 1", "1946-04-01"),
        ("S21 4 1", "1946-04-01"),
        ("S21,4,1", "1946-04-01"),
        ("S21-4-1", "1946-04-01"),
        ("S21ー4ー1", "1946-04-01"),
        ("S.21.4.1", "1946-04-01"),
        ("S210401", "1946-04-01"),
        ("昭和21年4月1日生", "1946-04-01"),
        ("昭和 21 年 4 月 1 日", "1946-04-01"),
        ("昭和21年04月01日生まれ", "1946-04-01"),
        ("昭和二十一年四月一日", "1946-04-01"),
        ("昭和三〇年四月二十日", "1955-04-20"),
        ("大正十五年十二月二十四日", "1926-12-24"),
        ("H元.5.1", "1989-05-01"),
        ("平成元年一月八日", "1989-01-08"),
        ("㍻31.4.30", "2019-04-30"),
        ("㋿元年5月1日", "2019-05-01"),
        ("令和元年五月一日", "2019-05-01"),
        ("令1.5.1", "2019-05-01"),
        ("1946/4/1", "1946-04-01"),
        ("1946.04.01", "1946-04-01"),
        ("1946-04-01", "1946-04-01"),
        ("1946-04-01T00:00:00", "1946-04-01"),
        ("1946-04-01 00:00:00", "1946-04-01"),
        ("１９４６年４月１日", "1946-04-01"),
        ("一九四六年四月一日", "1946-04-01"),
        ("19460401", "1946-04-01"),
        ("令和6年4月1日（月）", "2024-04-01"),
        ("令和6年4月1日月曜日", "2024-04-01"),
        ("令和4年4月1日現在", "2022-04-01"),
        ("昭和21年(1946年)4月1日", "1946-04-01"),
        ("1946年（昭和21年）4月1日", "1946-04-01"),
        ("昭和21年4月1日(78歳)", "1946-04-01"),
        ("2024年4月", "2024-04"),
        ("昭和二十一年四月", "1946-04"),
        ("S21.4", "1946-04"),
        ("昭和21年4月　日", "1946-04"),
        ("昭和21年", "1946"),
        ("S21", "1946"),
        ("1946年", "1946"),
        ("1946", "1946"),
        ("昭和64年", "1989"),
        ("平成31年", "2019"),
        ("明治45年7月29日", "1912-07-29"),
        ("明治三年", "1870"),
    ],
)
def test_a_spelling_gives_its_day(written: str, day: str) -> None:
    assert Date().parse(written) == day


@pytest.mark.parametrize(
    ("cell", "value", "mark"),
    [
        (16893, "1946-04-01", "serial.date"),
        (16893.0, "1946-04-01", "serial.date"),
        ("16893", "1946-04-01", "serial.date"),
        (45383.5, "2024-04-01", "serial.date"),
        (3210401, "1946-04-01", "era.code"),
        ("H31.5.1", "2019-05-01", "era.overrun"),
        ("昭和64年2月1日", "1989-02-01", "era.overrun"),
        ("平成33年3月31日", "2021-03-31", "era.overrun"),
        ("令和元年4月1日", "2019-04-01", "era.early"),
        ("明治3年5月1日", "1870", "calendar.lunar"),
        ("不明", None, "unknown"),
        ("ー", None, "unknown"),
        ("調査中", None, "unknown"),
        ("昭和　年　月　日", None, "unknown"),
        ("　年　月　日", None, "unknown"),
        ("昭和21年頃", "1946", "approximate"),
        ("昭和21年4月上旬", "1946-04", "approximate"),
        ("昭和21年?月?日", "1946", "part.unknown"),
        ("昭和21年4月日不明", "1946-04", "part.unknown"),
        ("2024/4/1 10:30", "2024-04-01", "time.dropped"),
    ],
)
def test_what_was_inferred_is_marked(cell: str | float, value: str | None, mark: str) -> None:
    assert Date().parse(cell) == Marked(value, mark)


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("令和5年2月30日", "2月30日という日付はありません。"),
        ("2023/2/29", "2023年はうるう年ではないので、2月29日という日付はありません。"),
        ("S21.13.1", "13月という月はありません。月は1から12です。"),
        ("S65.1.1", "昭和65年はありません。平成2年のことですか。"),
        ("大正16年", "大正16年はありません。昭和2年のことですか。"),
        ("H0.1.1", "0年という年はありません。年号か西暦4けたで書いてください。"),
        ("78歳", "「78歳」は年齢のようです。年齢ではなく「S21.4.1」のように日付を書いてください。"),
        (78, "「78」は年齢のようです。年齢ではなく「S21.4.1」のように日付を書いてください。"),
        ("21.4.1", "「21.4.1」の年号がわかりません。「S21.4.1」か「1946/4/1」のように書いてください。"),
        ("4月1日", "年がありません。「令和6年4月1日」のように書いてください。"),
        (
            "昭和21年(1947年)4月1日",
            "「昭和21年(1947年)4月1日」は年号の年と西暦の年が合いません。正しい年だけを書いてください。",
        ),
        ("山田", "「山田」は日付として読めません。「S21.4.1」のように書いてください。"),
        (True, "「True」は日付として読めません。「S21.4.1」のように書いてください。"),
    ],
)
def test_what_is_no_date_is_refused_in_words(cell: str | float, sentence: str) -> None:
    assert problem_of(cell) == sentence


def test_an_era_given_to_the_type_is_taken_where_none_is_written() -> None:
    assert Date("昭和").parse("21.4.1") == Marked("1946-04-01", "era.inferred")
    assert Date("昭和").parse("210401") == Marked("1946-04-01", "era.inferred")
    assert Date("昭和").parse("H1.5.1") == "1989-05-01"


@pytest.mark.parametrize(
    ("value", "shown", "short", "in_western"),
    [
        ("2019-05-01", "令和元年5月1日", "R1.5.1", "2019年5月1日"),
        ("1989-01-07", "昭和64年1月7日", "S64.1.7", "1989年1月7日"),
        ("1989-01-08", "平成元年1月8日", "H1.1.8", "1989年1月8日"),
        ("1946-04", "昭和21年4月", "S21.4", "1946年4月"),
        ("1946", "昭和21年", "S21", "1946年"),
        ("1926", "大正15年", "T15", "1926年"),
        ("1870-05-01", "1870年5月1日", "1870/5/1", "1870年5月1日"),
        ("1850", "1850年", "1850", "1850年"),
    ],
)
def test_a_date_is_shown_in_eras(value: str, shown: str, short: str, in_western: str) -> None:
    assert (Date().show(value), short_era(value), western(value)) == (shown, short, in_western)


def test_serial_numbers_skip_the_leap_day_that_never_was() -> None:
    assert [date_of_serial(number) for number in (1, 59, 60, 61, 0)] == [
        "1900-01-01", "1900-02-28", None, "1900-03-01", None,
    ]  # fmt: skip


def test_every_serial_number_taken_for_a_date_gives_its_day() -> None:
    for serial in range(3653, 73051, 97):
        expected = date(1899, 12, 30) + timedelta(serial)
        assert Date().parse(serial) == Marked(expected.isoformat(), "serial.date")


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("1946-04-01", "2026-03-31", 79),
        ("1946-04-01", "2026-04-01", 80),
        ("2024-02-29", "2025-02-28", 0),
        ("2024-02-29", "2025-03-01", 1),
        ("1946-04", "2026-11-21", 80),
        ("1946-11", "2026-11-21", None),
        ("1946", "2026-11-21", None),
        ("1946", "2026-12-31", 80),
        ("2027-01-01", "2026-11-21", None),
    ],
)
def test_age_is_in_full_years_where_the_birth_date_is_known_well_enough(born: str, day: str, age: int | None) -> None:
    assert age_on(born, day) == age


def test_a_partial_date_covers_its_days() -> None:
    assert (first_day("2024"), last_day("2024")) == ("2024-01-01", "2024-12-31")
    assert (first_day("2024-02"), last_day("2024-02")) == ("2024-02-01", "2024-02-29")
    assert (first_day("2024-02-03"), last_day("2024-02-03")) == ("2024-02-03", "2024-02-03")
    assert (first_day(""), last_day("")) == ("", "")


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("2024-04", "2024-04"),
        ("令和6年4月", "2024-04"),
        ("R6.4", "2024-04"),
        ("2024-04-01", "2024-04"),
        ("2024-04-15", Marked("2024-04", "day.dropped")),
        (45383, Marked("2024-04", "serial.date")),
        ("不明", Marked(None, "unknown")),
    ],
)
def test_a_month_is_read_from_months_and_days(cell: str | int, parsed: object) -> None:
    assert Month().parse(cell) == parsed


def test_a_year_alone_is_no_month() -> None:
    assert problem_of("令和6年", Month()) == "月がありません。「令和6年4月」のように書いてください。"


@pytest.mark.parametrize(
    ("cell", "parsed"),
    [
        ("令和4年度", 2022),
        ("令和４年度", 2022),
        ("R4", 2022),
        ("R4年度", 2022),
        ("2022", 2022),
        (2022.0, 2022),
        ("2022年度", 2022),
        ("令和四年", 2022),
        ("令和元年度", 2019),
        ("平成31年度", 2019),
        ("平成33年度", Marked(2021, "era.overrun")),
        ("2023-03-31", Marked(2022, "year.from-date")),
        ("R5.3.31", Marked(2022, "year.from-date")),
    ],
)
def test_a_fiscal_year_is_read_from_years_and_dates(cell: str | float, parsed: object) -> None:
    assert FiscalYear().parse(cell) == parsed


def test_a_fiscal_year_without_era_is_asked_for() -> None:
    assert problem_of("4", FiscalYear()) == "年号がありません。「令和4年度」のように書いてください。"
    assert problem_of("昭和66年度", FiscalYear()) == "昭和66年度はありません。平成3年度のことですか。"
