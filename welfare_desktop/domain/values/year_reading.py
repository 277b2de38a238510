"""Reading fiscal years as offices write them: 令和4年度, R4, 2022年度, 令和四年."""

import functools
import re
import unicodedata

from welfare_desktop.domain.japanese.eras import era_named, era_year, year_name
from welfare_desktop.domain.japanese.numerals import to_digits
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Marked, Parsed
from welfare_desktop.domain.values.text import quoted
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown
from welfare_desktop.domain.values.usual_days import ERA_SPELLING, FIRST_YEAR, LAST_YEAR

_YEAR = re.compile(rf"({ERA_SPELLING})?\.?\s*(\d{{1,4}}|元)\s*(?:年度?|会計年度)?\s*(?:分|事業)?")


@functools.lru_cache(maxsize=1024)
def read_fiscal_year(text: str) -> Parsed:
    """A fiscal year from text; Problem "fiscal-year.unreadable" when it has another form (a date, perhaps)."""
    if not text:
        return None
    if is_unknown(text):
        return NOT_KNOWN
    found = _YEAR.fullmatch(to_digits(unicodedata.normalize("NFKC", text)).replace(" ", "")) if len(text) < 20 else None
    if found is None:
        template = "「{text}」は年度として読めません。「令和4年度」のように書いてください。"
        return Problem("fiscal-year.unreadable", template, {"text": quoted(text)})
    year = 1 if found[2] == "元" else int(found[2])
    return _era_year(found[1], year) if found[1] else _western(year)


def _western(year: int) -> Parsed:
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year
    return Problem("fiscal-year.no-era", "年号がありません。「令和{year}年度」のように書いてください。", {"year": year})


def _era_year(spelling: str, year: int) -> Parsed:
    era = era_named(spelling)
    western = era.year_one + year - 1
    if year == 0 or western > LAST_YEAR:
        return Problem("fiscal-year.none", "{era}{year}年度という年度はありません。", {"era": era.name, "year": year})
    if year <= era.last_year:
        return western
    if year <= era.written_to:
        return Marked(western, "era.overrun")
    proper = era_year(f"{western}-12-31")
    names = {"written": year_name(era, year), "proper": year_name(*proper) if proper else str(western)}
    return Problem("fiscal-year.era-over", "{written}度はありません。{proper}度のことですか。", names)
