"""Dates (日付), months (年月) and fiscal years (年度).

A date is ISO text as far as it is known: "1946", "1946-04" or "1946-04-01"; as text it also sorts.
"""

from dataclasses import dataclass
from datetime import date

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.japanese.eras import FIRST_SOLAR_DAY, Era, era_year, year_name
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.date_reading import first_day, last_day, read_date_number, read_date_text
from welfare_desktop.domain.values.text import text_of
from welfare_desktop.domain.values.year_reading import read_fiscal_year

_MIDDLE = {4: "-07-01", 7: "-15", 10: ""}


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month or a year, read from every spelling an office uses.

    `era` (昭和 …) is taken where a two-digit year has none, and the value is then marked
    "era.inferred"; without it such a date is a Problem.
    """

    era: str = ""

    def parse(self, cell: Cell) -> Parsed:
        """ISO text; Marked for serial numbers and years past an era's end; Problem for impossible days and ages."""
        if isinstance(cell, str):
            if len(cell) == 10 and cell[4] == "-" == cell[7] and "1800" <= cell < "2200" and _is_day(cell):
                return cell
            return read_date_text(text_of(cell.removesuffix("T00:00:00")), self.era)
        return None if cell is None else read_date_number(cell)

    def show(self, value: Value) -> str:
        """和暦: 令和元年5月1日, 昭和21年4月, 昭和21年; western years before 明治 and the solar calendar."""
        return _show(value) if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Month:
    """A month, "YYYY-MM"."""

    def parse(self, cell: Cell) -> Parsed:
        """The month; a day other than the first is left off and marked "day.dropped"."""
        if isinstance(cell, str) and len(cell) == 7 and "1800" <= cell < "2200" and _is_day(cell + "-01"):
            return cell
        parsed = Date().parse(cell)
        if isinstance(parsed, Marked):
            month = _month_of(parsed.value)
            return month if isinstance(month, Problem) else Marked(month, parsed.mark)
        if isinstance(parsed, str) and len(parsed) == 10 and not parsed.endswith("-01"):
            return Marked(parsed[:7], "day.dropped")
        return parsed if isinstance(parsed, Problem) else _month_of(parsed)

    def show(self, value: Value) -> str:
        """令和6年4月."""
        return _show(value) if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year, the whole number of the year it begins in."""

    def parse(self, cell: Cell) -> Parsed:
        """The year; from a date it is worked out and marked "year.from-date"."""
        if isinstance(cell, int) and not isinstance(cell, bool) and 1868 <= cell < 2200:
            return cell
        year = read_fiscal_year(text_of(cell))
        if not isinstance(year, Problem) or year.code != "fiscal-year.unreadable":
            return year
        parsed = Date().parse(cell)
        day = parsed.value if isinstance(parsed, Marked) else parsed
        found = fiscal_year_of(day) if isinstance(day, str) else None
        return year if found is None else Marked(found, "year.from-date")

    def show(self, value: Value) -> str:
        """令和4年度."""
        return fiscal_label(value) if isinstance(value, int) else ""


def western(value: str) -> str:
    """A date in western years: 1946年4月1日, 1946年4月, 1946年."""
    year, month, day = value[:4], value[5:7], value[8:10]
    return f"{int(year)}年" + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")


def short_era(value: str) -> str:
    """A date for narrow columns: S21.4.1, S21.4, S21; western with slashes before 明治6年."""
    found = _era_of(value)
    rest = [str(int(part)) for part in value[5:].split("-") if part]
    if found is None:
        return "/".join([value[:4], *rest])
    return ".".join([f"{found[0].letter}{found[1]}", *rest])


def age_on(value: str, day: str) -> int | None:
    """Full years (満年齢) on an ISO day of somebody born on a date; None while month or day leave it open."""
    earliest, latest = first_day(value), last_day(value)
    oldest, youngest = _years_between(earliest, day), _years_between(latest, day)
    return oldest if oldest == youngest and oldest >= 0 else None


def _era_of(value: str) -> tuple[Era, int] | None:
    if value < FIRST_SOLAR_DAY and len(value) > 4:
        return None
    return era_year(value + _MIDDLE[len(value)])


def _show(value: str) -> str:
    found = _era_of(value)
    if found is None:
        return western(value)
    month, day = value[5:7], value[8:10]
    return year_name(*found) + (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _years_between(born: str, day: str) -> int:
    return int(day[:4]) - int(born[:4]) - (day[5:] < born[5:])


def _month_of(value: Value) -> str | Problem | None:
    if isinstance(value, str):
        return (
            value[:7]
            if len(value) >= 7
            else Problem("month.missing", "月がありません。「令和6年4月」のように書いてください。")
        )
    return None
