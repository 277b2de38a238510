"""Eras (元号) from 明治 to 令和: their borders, and the way between era years and western years."""

from dataclasses import dataclass

FIRST_SOLAR_DAY = "1873-01-01"
"""明治6年1月1日, the first day of the solar calendar; older Japanese dates are lunar."""


@dataclass(frozen=True, slots=True)
class Era:
    """One era; `first` and `last` are ISO days, `year_one` the western year of its 元年.

    Papers written before an era's end was announced run on: `written_to` is the last year they use.
    """

    name: str
    letter: str
    first: str
    last: str
    written_to: int

    @property
    def year_one(self) -> int:
        return int(self.first[:4])

    @property
    def last_year(self) -> int:
        return int(self.last[:4]) - self.year_one + 1


ERAS = (
    Era("明治", "M", "1868-01-25", "1912-07-29", 45),
    Era("大正", "T", "1912-07-30", "1926-12-24", 15),
    Era("昭和", "S", "1926-12-25", "1989-01-07", 64),
    Era("平成", "H", "1989-01-08", "2019-04-30", 42),
    Era("令和", "R", "2019-05-01", "9999-12-31", 7981),
)
_BY_SPELLING = {spelling: era for era in ERAS for spelling in (era.name, era.name[0], era.letter, era.letter.lower())}
_LATEST_FIRST = tuple((era.first, era.year_one, era) for era in reversed(ERAS))


def era_named(spelling: str) -> Era:
    """The era a spelling means: 昭和, 昭, S or s. KeyError when there is none such."""
    return _BY_SPELLING[spelling]


def era_on(day: str) -> Era | None:
    """The era of an ISO day; None before 明治."""
    for first, _, era in _LATEST_FIRST:
        if day >= first:
            return era
    return None


def era_year(day: str) -> tuple[Era, int] | None:
    """Era and year of era of an ISO day: "2019-05-01" → (令和, 1); None before 明治."""
    for first, year_one, era in _LATEST_FIRST:
        if day >= first:
            return era, int(day[:4]) - year_one + 1
    return None


def year_name(era: Era, year: int) -> str:
    """昭和21年, and 令和元年 for the first."""
    return f"{era.name}{'元' if year == 1 else year}年"
