"""Eras and their borders, and Excel's own display of them."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import xlrd
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.japanese.eras import ERAS, era_named, era_on, era_year
from welfare_desktop.domain.values import Date, date_of_serial, short_era


@given(st.dates(date(1873, 1, 1), date(2100, 12, 31)))
def test_every_day_goes_to_its_era_and_back(day: date) -> None:
    for text in (Date().show(day.isoformat()), short_era(day.isoformat())):
        assert Date().parse(text) == day.isoformat()


@pytest.mark.parametrize(
    ("day", "era", "year"),
    [
        ("1912-07-29", "明治", 45), ("1912-07-30", "大正", 1), ("1926-12-24", "大正", 15), ("1926-12-25", "昭和", 1),
        ("1989-01-07", "昭和", 64), ("1989-01-08", "平成", 1), ("2019-04-30", "平成", 31), ("2019-05-01", "令和", 1),
    ],
)  # fmt: skip
def test_an_era_begins_and_ends_on_its_day(day: str, era: str, year: int) -> None:
    found = era_year(day)
    assert found is not None
    assert (found[0].name, found[1]) == (era, year)


def test_before_meiji_there_is_no_era() -> None:
    assert era_on("1868-01-24") is None
    assert era_year("1867-12-31") is None


def test_each_era_follows_the_one_before_without_a_gap() -> None:
    for before, after in pairwise(ERAS):
        assert (date.fromisoformat(after.first) - date.fromisoformat(before.last)).days == 1


def test_an_era_is_known_by_all_its_names() -> None:
    assert {era_named(name).name for name in ("昭和", "昭", "S", "s")} == {"昭和"}


def test_excels_own_era_display_is_read_as_the_day_excel_means(shared: Path) -> None:
    book = xlrd.open_workbook(str(shared / "ledgers" / "63_wareki_format_oracle.xls"))
    checked = 0
    for sheet in book.sheets():
        for row in sheet.get_rows():
            if len(row) < 4 or row[2].ctype != xlrd.XL_CELL_DATE or row[3].ctype != xlrd.XL_CELL_TEXT:
                continue
            shown = str(row[3].value).strip()
            if re.match(r"(?:明治|大正|昭和|平成|[MTSH])\D*\d+\D+\d+\D+\d+日?$", shown):
                assert Date().parse(shown) == date_of_serial(float(row[2].value))
                checked += 1
    assert checked > 5
