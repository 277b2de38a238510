"""Days as nearly every ledger writes them, looked up part by part: S21.4.1, 昭和二十一年四月一日, １９４６／４／１.

Only quicker than `date_reading`, never different from it: what lies at the border of an era, is no day of
the calendar or is spelled otherwise is left to it.
"""

import functools
import re
import unicodedata

from welfare_desktop.domain.japanese.eras import FIRST_SOLAR_DAY, era_named
from welfare_desktop.domain.japanese.numerals import KANJI_NUMBER, number_of

FIRST_YEAR, LAST_YEAR = 1800, 2199
ERA_SPELLING = "明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr]"

_DAY = re.compile("([^年/.／．-]{2,6})[年/.／．-]([^月/.／．-]{1,3})[月/.／．-]([^日]{1,3})日?")
_YEAR = re.compile(rf"({ERA_SPELLING})?([0-9]{{1,4}}|{KANJI_NUMBER})")
_NUMBER = re.compile(rf"[0-9]{{1,2}}|{KANJI_NUMBER}")
_LONG_MONTHS = frozenset(("-01", "-03", "-05", "-07", "-08", "-10", "-12"))


def usual_day(text: str) -> str | None:
    """ISO text of a plainly written day well within its era; None: read it with all care."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    spelt = found.groups()
    year, month, day = _year(spelt[0]), _number(spelt[1], 12), _number(spelt[2], 31)
    if not (year and month and day):
        return None
    sure = day < "-29" or (month != "-02" and (day < "-31" or month in _LONG_MONTHS))
    return year + month + day if sure else None


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
