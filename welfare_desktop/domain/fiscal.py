"""Fiscal years (年度, April to March) and the terms of 民生委員 (改選期)."""

from welfare_desktop.domain.japanese.eras import era_year, year_name

FIRST_MONTH = 4
ELECTION_EVERY = 3
ELECTION_YEAR = 2022
"""A year of 一斉改選 (1 December); they come every three years."""


def fiscal_year_of(day: str) -> int | None:
    """The fiscal year of an ISO day or month: "2023-03-31" → 2022. None when the month is not known."""
    if len(day) < len("2023-03"):
        return None
    year, month = int(day[:4]), int(day[5:7])
    return year if month >= FIRST_MONTH else year - 1


def fiscal_span(year: int) -> tuple[str, str]:
    """First and last ISO day of a fiscal year."""
    return f"{year:04}-04-01", f"{year + 1:04}-03-31"


def fiscal_months(year: int) -> tuple[str, ...]:
    """The twelve months of a fiscal year as YYYY-MM, from April."""
    spring = (f"{year:04}-{month:02}" for month in range(FIRST_MONTH, 13))
    winter = (f"{year + 1:04}-{month:02}" for month in range(1, FIRST_MONTH))
    return (*spring, *winter)


def fiscal_label(year: int) -> str:
    """令和4年度; the year in which an era begins is named after it (2019 → 令和元年度)."""
    found = era_year(f"{year:04}-12-31") if year != 1926 else era_year("1926-04-01")
    return f"{year_name(*found)}度" if found else f"{year}年度"


def election_term_of(day: str) -> int:
    """The year of the 一斉改選 whose term an ISO day falls in (terms begin on 1 December)."""
    year = int(day[:4]) if day[5:] >= "12-01" else int(day[:4]) - 1
    return year - (year - ELECTION_YEAR) % ELECTION_EVERY


def election_span(year: int) -> tuple[str, str]:
    """First and last ISO day of the term that begins with the 一斉改選 of a year."""
    return f"{year:04}-12-01", f"{year + ELECTION_EVERY:04}-11-30"
