"""Periods written in one cell (期間): R7.4.1～R9.3.31, 令和7年4月1日から令和9年3月31日まで."""

import re

from welfare_desktop.domain.values.contract import Marked
from welfare_desktop.domain.values.dates import Date

PERIOD = re.compile(r"\s*(.{4,16}?)\s*(?:～|〜|~|∼|から|より|→|－|-)\s*([^\d\s]?.{3,16}?)\s*(?:まで)?\s*")
_APART = re.compile(r"[0-9０-９元]\S*?\s*(?:～|〜|~|∼|から|より|→|－|-)\s*\D*[0-9０-９]")


def is_period(text: str) -> bool:
    """Whether a text names two days, one to begin and one to end with."""
    found = PERIOD.fullmatch(text) if _APART.search(text) else None
    return found is not None and all(_is_day(part) for part in found.groups())


def _is_day(text: str) -> bool:
    parsed = Date().parse(text)
    return isinstance(parsed.value if isinstance(parsed, Marked) else parsed, str)
