"""Days as nearly every ledger writes them, looked up part by part: S21.4.1, 昭和二十一年四月一日, １９４６／４／１.

Only quicker than `date_reading`, never different from it: what lies at the border of an era, is no day of
the calendar or is spelled otherwise is left to it.
"""

import functools
import re
import unicodedata
from collections.abc import Set

from welfare_desktop.domain.japanese.eras import FIRST_SOLAR_DAY, era_named
from welfare_desktop.domain.japanese.numerals import KANJI_NUMBER, number_of

FIRST_YEAR, LAST_YEAR = 1800, 2199
ERA_SPELLING = "明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr]"

_DAY = re.compile("([^年/.／．-]{2,6})[年/.／．-]([^月/.／．-]{1,3})[月/.／．-]([^日]{1,3})日?")
_DAY_LINE = re.compile(
    "^(?:([^年/.／．\n-]{2,6})[年/.／．-]([^月/.／．\n-]{1,3})[月/.／．-]([^日\n]{1,3})日?|.*)$", re.MULTILINE
)
_SHOWN_LINE = re.compile("^(?:明治|大正|昭和|平成|令和)[1-9][0-9]?年[1-9][0-9]?月[1-9][0-9]?日$", re.MULTILINE)
_YEAR = re.compile(rf"({ERA_SPELLING})?([0-9]{{1,4}}|{KANJI_NUMBER})")
_NUMBER = re.compile(rf"[0-9]{{1,2}}|{KANJI_NUMBER}")
_LONG_MONTHS = frozenset(("-01", "-03", "-05", "-07", "-08", "-10", "-12"))


def usual_day(text: str) -> str | None:
    """ISO text of a plainly written day well within its era; None: read it with all care."""
    found = _DAY.fullmatch(text)
    return (_day_of(*found.groups()) or None) if found else None


def usual_days(lines: str) -> list[str]:
    """The same line by line; "" for a line to be read with all care."""
    return [_day_of(*parts) if parts[0] else "" for parts in _DAY_LINE.findall(lines)]


def shown_days(lines: str) -> Set[str]:
    """The lines that spell a usual day just as we show it: 昭和21年4月1日."""
    return frozenset(_SHOWN_LINE.findall(lines))


def _day_of(year: str, month: str, day: str) -> str:
    """ISO text of a day spelt in three parts; "" unless it is plainly one."""
    years, months, days = _year(year), _number(month, 12), _number(day, 31)
    if not (years and months and days):
        return ""
    sure = days < "-29" or (months != "-02" and (days < "-31" or months in _LONG_MONTHS))
    return years + months + days if sure else ""


@functools.lru_cache(maxsize=2048)
def _year(spelling: str) -> str:
    """The western year, "" unless it lies wholly within its era."""
    found = _YEAR.fullmatch(unicodedata.normalize("NFKC", spelling))
    if found is None:
        return ""
    spelt, digits = found.groups()
    number = _value(digits)
    if spelt is None:
        return str(number) if FIRST_YEAR <= number <= LAST_YEAR else ""
    era = era_named(spelt)
    year = era.year_one + number - 1
    whole = 1 < number < min(era.last_year, 100) and year >= int(FIRST_SOLAR_DAY[:4])
    return str(year) if whole else ""


@functools.lru_cache(maxsize=1024)
def _number(spelling: str, most: int) -> str:
    """A month or day as "-04"; "" when it is none."""
    narrow = unicodedata.normalize("NFKC", spelling)
    number = _value(narrow) if _NUMBER.fullmatch(narrow) else 0
    return f"-{number:02}" if 1 <= number <= most else ""


def _value(digits: str) -> int:
    return int(digits) if digits.isascii() else number_of(digits) or 0
