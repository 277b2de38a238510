"""Dates whose cells do not say all: days without a year under a title that names it, serial numbers since 1904."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass

from welfare_desktop.domain.fiscal import FIRST_MONTH
from welfare_desktop.domain.japanese.names import parts_of
from welfare_desktop.domain.values import Date, FiscalYear, Marked
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.values.date_reading import FIRST_SERIAL, LAST_SERIAL
from welfare_desktop.domain.values.usual_days import ERA_SPELLING
from welfare_desktop.domain.workbooks import Sheet, Table
from welfare_desktop.sheets.tables.shapes import is_note, text_of

SERIALS_APART = 1462
"""Days between 1 January 1900 and 1904, as Excel counts them."""
MONTHS = 12
FIRST = 3
"""Texts on a sheet among which its title is, where it stands above another of its tables."""
NUMBER = r"[0-9]{1,4}|元"
FISCAL = re.compile(rf"((?:{ERA_SPELLING})?\.?\s*(?:{NUMBER})\s*年度)(?!末|から|より|以降|以前|まで)")
MONTHLY = re.compile(
    rf"((?:{ERA_SPELLING})?\.?\s*(?:{NUMBER})\s*年)\s*([0-9]{{1,2}})\s*月(?!\s*[0-9]|末|から|より|以降|現在)"
)
YEAR_SHEET = re.compile(
    rf"((?:{ERA_SPELLING})\.?\s*(?:{NUMBER})|20[0-9]{{2}})\s*(?:年度?)?\s*(?:分|実績|名簿|台帳|一覧)?"
)
DAY = re.compile(r"([0-9]{1,2})\s*[/.月\-]\s*([0-9]{1,2})日?\s*(?:\([月火水木金土日](?:曜日?)?\))?")


@dataclass(frozen=True, slots=True)
class YearTold:
    """The fiscal year that a title names, or the calendar year of its one month."""

    year: int
    month: int = 0

    def day_of(self, text: str) -> str:
        """The ISO day of 4/1 or 4月1日 within it; "" for other texts and days that are not in it."""
        found = DAY.fullmatch(text_of(text))
        month, day = map(int, found.groups()) if found else (0, 0)
        if not 1 <= month <= MONTHS or self.month not in (0, month):
            return ""
        year = self.year if self.month or month >= FIRST_MONTH else self.year + 1
        return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= calendar.monthrange(year, month)[1] else ""


def year_told(sheet: Sheet, table: Table) -> YearTold | None:
    """The one year that the sheet's name and the lines above a table tell; None when they tell none, or two."""
    top = min(table.header_rows, default=table.first_row)
    above = [sheet.rows[each.row - 1] for each in table.skipped if each.row < top]
    titles = [text_of(cell) for row in above for cell in row if isinstance(cell, str)]
    texts = [_as_fiscal(text_of(sheet.name)), *titles]
    years = (
        fiscal_years(titles)
        or fiscal_years(texts)
        or fiscal_years(text_of(each) for each in table.notes[:FIRST] if not is_note(each))
    )
    if years:
        return YearTold(years.pop()) if len(years) == 1 else None
    months = {(_year_of(written), int(month)) for text in texts for written, month in MONTHLY.findall(text)}
    year, month = months.pop() if len(months) == 1 else (None, 0)
    return YearTold(year, month) if year else None


def _as_fiscal(name: str) -> str:
    """Sheets named R6, 令和6 or 2024 are of those fiscal years; other names as they are."""
    found = YEAR_SHEET.fullmatch(name)
    return f"{found[1]}年度" if found else name


def fiscal_years(texts: Iterable[str]) -> set[int]:
    """All fiscal years that some texts name."""
    return {year for text in texts for written in FISCAL.findall(text) if (year := _year_of(written))}


def _year_of(written: str) -> int | None:
    parsed = FiscalYear().parse(written)
    value = parsed.value if isinstance(parsed, Marked) else parsed
    return value if isinstance(value, int) else None


def births(text: str, count: int) -> tuple[str, ...]:
    """The days of birth of `count` people in one cell (S10.1.1・S12.2.2); () when it does not hold so many."""
    parts = parts_of(text)
    read = [Date().parse(part) for part in parts]
    days = [each.value if isinstance(each, Marked) else each for each in read]
    return tuple(parts) if len(parts) == count and all(isinstance(day, str) for day in days) else ()


def counted_from_1900(cell: Cell) -> Cell:
    """A serial date of a workbook that counts from 1904, as everybody else counts; other cells as they are."""
    if not isinstance(cell, int) or isinstance(cell, bool):
        return cell
    return cell + SERIALS_APART if FIRST_SERIAL - SERIALS_APART <= cell <= LAST_SERIAL else cell
