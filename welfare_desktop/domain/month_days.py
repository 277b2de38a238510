"""A day of every year as clerks write it (3月31日), for the month and day the office's rules hold (03-31)."""

import datetime
import re
import unicodedata

_WRITTEN = re.compile(r"(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?")
_LEAP = 2000


def shown(month_day: str) -> str:
    """As a clerk writes it: 3月31日 for "03-31"; "" for ""."""
    return f"{int(month_day[:2])}月{int(month_day[3:])}日" if month_day else ""


def read(text: str) -> str | None:
    """The month and day in 3月31日, 3/31 or 03-31, letters of any width; "" for nothing, None for no such day."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return ""
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        return None
    try:
        return datetime.date(_LEAP, int(found[1]), int(found[2])).strftime("%m-%d")
    except ValueError:
        return None
