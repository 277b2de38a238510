"""Reading dates as offices write them: S28.03.23, 昭10.2.3, 令和元年五月一日, ㍻元.5.1, 1946/4/1, 19460401."""

import functools
import re
import unicodedata
from calendar import monthrange
from datetime import date

from welfare_desktop.domain.japanese.eras import FIRST_SOLAR_DAY, Era, era_named, era_year, year_name
from welfare_desktop.domain.japanese.numerals import KANJI_NUMBER, to_digits
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Marked, Parsed
from welfare_desktop.domain.values.text import quoted
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown
from welfare_desktop.domain.values.usual_days import ERA_SPELLING, FIRST_YEAR, LAST_YEAR, usual_day

FIRST_SERIAL, LAST_SERIAL = 3653, 73050
"""Serial numbers of 31 December 1909 and 31 December 2099: other numbers are not taken for dates."""
ERA_CODES = "MTSHR"
"""Registers of cities write eras as 1 to 5: 3210401 is 昭和21年4月1日."""

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−─ーｰ", "-"))
_KANJI = re.compile(KANJI_NUMBER)
_TIME = re.compile(
    r"(?<=[\d日)])(?:T|\s+(?:午前|午後)?|(?<=[日)]))(\d{1,2})(?::|時)(\d{1,2})?(?:[:分](\d{1,2})?)?(?:\.\d+|秒)?Z?$"
)
_WEEKDAY = re.compile(
    r"(?:\([日月火水木金土](?:曜日?)?(?:[・,]祝)?\)|(?<=日)\s*[日月火水木金土]曜日?|(?<=\d)\s+[日月火水木金土](?:曜日?)?$)\s*"
)
_AGE_BESIDE = re.compile(r"\(満?\d{1,3}[歳才]\)|(?<=[\d日])\s*\(満?\d{2,3}\)$")
_YEAR_BESIDE = re.compile(rf"\(((?:{ERA_SPELLING})?)\.?(\d{{1,4}}|元)年?\)")
_AGE = re.compile(r"満?(?:年齢)?\d{1,3}\s*[歳才](?:代|位|くらい|ぐらい)?")
_ENDING = re.compile(r"\s*(?:生まれ|生れ|生|付け|付|現在|時点)$")
_ABOUT = re.compile(r"^(?:約|およそ)|\s*(?:頃|ころ|ごろ|上旬|中旬|下旬|初旬|初め|末|以前|以降)$")
_MISSING_PART = re.compile(
    r"(?<![\d〇一二三四五六七八九十])(?:不明|未詳|不詳|[?×xX*〇○]+)(?=[年月日]|$)|(?:不明|未詳|不詳)$"
)
_LOOSE_BLANK = re.compile(r"(?<!\d)\s+|\s+(?!\d)")
_SEPARATOR = re.compile(r"[./\-・,、年月\s]")
_PARTS = re.compile(
    rf"(?P<era>{ERA_SPELLING})?\.?(?P<year>\d{{1,4}}|元)(?:\.(?P<month>\d{{1,2}}))?(?:\.(?P<day>\d{{1,2}}))?"
)
_COMPACT = re.compile(rf"(?P<era>{ERA_SPELLING})(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)")
_WESTERN_COMPACT = re.compile(r"(?P<era>)(?P<year>(?:1[89]|2[01])\d\d)(?P<month>\d\d)(?P<day>\d\d)")
_CODED = re.compile(r"([1-5])(\d\d)(\d\d)(\d\d)")
_BARE_ERA = re.compile(f"(?:{ERA_SPELLING})?")


def read_date_text(text: str, era: str = "") -> Parsed:
    """A date from text without outer blanks; `era` is meant where a two-digit year has none."""
    if not text:
        return None
    if len(text) > 40:
        return unreadable(text)
    return _read(text, era)


def read_date_number(number: float) -> Parsed:
    """A date from a number: a serial number, a western year, 19460401 or the city's 3210401."""
    if isinstance(number, bool) or not 0 <= number < 10**8:
        return unreadable(str(number))
    whole = int(number)
    if FIRST_SERIAL <= number <= LAST_SERIAL + 1:
        day = date_of_serial(number)
        return unreadable(str(number)) if day is None else Marked(day, "serial.date")
    if whole != number:
        return unreadable(str(number))
    return _age(str(whole)) if whole <= 130 else _read(str(whole), "")


def date_of_serial(number: float) -> str | None:
    """ISO day of an Excel serial number (1900 system); None for 29 February 1900, which never was, and below 1."""
    whole = int(number)
    if whole < 1 or whole == 60 or whole > 2958465:
        return None
    return date.fromordinal(693594 + whole + (whole < 60)).isoformat()


def first_day(value: str) -> str:
    """The first ISO day a year, month or day covers; "" of ""."""
    return value + "-01-01"[len(value) - 4 :] if value else ""


def last_day(value: str) -> str:
    """The last ISO day a year, month or day covers; "" of ""."""
    if len(value) == 7:
        return f"{value}-{monthrange(int(value[:4]), int(value[5:]))[1]:02}"
    return value + "-12-31"[len(value) - 4 :] if value else ""


def unreadable(text: str) -> Problem:
    """What to say of a text that is no date."""
    template = "「{text}」は日付として読めません。「S21.4.1」のように書いてください。"
    return Problem("date.unreadable", template, {"text": quoted(text)})


def _read(text: str, era: str) -> Parsed:
    return usual_day(text) or read_carefully(text, era)


@functools.lru_cache(maxsize=4096)
def read_carefully(text: str, era: str) -> Parsed:
    """A date in any spelling; also what `usual_day` reads, more slowly."""
    if is_unknown(text):
        return NOT_KNOWN
    plain = unicodedata.normalize("NFKC", text).strip()
    if _AGE.fullmatch(plain):
        return _age(plain)
    plain, mark = _strip_surroundings(plain)
    plain, beside = _take_year_beside(plain)
    if plain.isdigit() and plain.isascii():
        return _read_digits(plain, era)
    if "年" not in plain and re.match(r"\d{1,2}\s*月", plain):
        return Problem("date.no-year", "年がありません。「令和6年4月1日」のように書いてください。")
    parsed = _read_parts(_with_dots(plain), era, text)
    return _with_marks(parsed, mark, beside, text)


def _strip_surroundings(text: str) -> tuple[str, str]:
    """Take off time, weekday, age and endings; the mark says what was lost by it."""
    mark = ""
    time = _TIME.search(text)
    if time:
        text = text[: time.start()]
        mark = "time.dropped" if any(int(part) for part in time.groups() if part) else ""
    text = _AGE_BESIDE.sub("", _WEEKDAY.sub("", text)).translate(_DASHES)
    text = _ENDING.sub("", text)
    exact = _ABOUT.sub("", text)
    known = _MISSING_PART.sub("", exact)
    mark = "approximate" if exact != text else mark
    mark = "part.unknown" if known != exact else mark
    return (to_digits(known) if _KANJI.search(known) else known).strip(), mark


def _take_year_beside(text: str) -> tuple[str, int | None]:
    """Take off a second spelling of the year: 昭和21年(1946年)4月1日."""
    found = _YEAR_BESIDE.search(text)
    if found is None or found.start() == 0:
        return text, None
    year = 1 if found[2] == "元" else int(found[2])
    return text[: found.start()] + "年" + text[found.end() :].removeprefix("年"), year + _offset(found[1])


def _offset(spelling: str) -> int:
    return era_named(spelling).year_one - 1 if spelling else 0


def _read_digits(digits: str, era: str) -> Parsed:
    western = _WESTERN_COMPACT.fullmatch(digits)
    if western:
        return _build(None, int(western["year"]), int(western["month"]), int(western["day"]))
    coded = _CODED.fullmatch(digits)
    if coded:
        parsed = _build(era_named(ERA_CODES[int(coded[1]) - 1]), int(coded[2]), int(coded[3]), int(coded[4]))
        return Marked(parsed, "era.code") if isinstance(parsed, str) else parsed
    if len(digits) == 6 and era:
        return _inferred(_build(era_named(era), int(digits[:2]), int(digits[2:4]), int(digits[4:])))
    return _read_short(digits)


def _read_short(digits: str) -> Parsed:
    if len(digits) == 5 and FIRST_SERIAL <= int(digits) <= LAST_SERIAL:
        return Marked(date_of_serial(int(digits)), "serial.date")
    if len(digits) == 4:
        return _build(None, int(digits), 0, 0)
    return _age(digits) if len(digits) <= 3 else _no_era(digits)


def _with_dots(text: str) -> str:
    tight = _LOOSE_BLANK.sub("", text)
    return re.sub(r"\.+", ".", _SEPARATOR.sub(".", tight).removesuffix("日")).rstrip(".")


def _read_parts(dotted: str, era: str, text: str) -> Parsed:
    if _BARE_ERA.fullmatch(dotted):
        return NOT_KNOWN
    found = _COMPACT.fullmatch(dotted) or _PARTS.fullmatch(dotted)
    if found is None:
        return unreadable(text)
    year = 1 if found["year"] == "元" else int(found["year"])
    groups = found.groupdict()
    month, day = int(groups["month"] or 0), int(groups["day"] or 0)
    if found["era"]:
        return _build(era_named(found["era"]), year, month, day)
    if len(found["year"]) > 2:
        return _build(None, year, month, day)
    return _inferred(_build(era_named(era), year, month, day)) if era else _no_era(text)


def _inferred(parsed: Parsed) -> Parsed:
    return Marked(parsed, "era.inferred") if isinstance(parsed, str) else parsed


def _build(era: Era | None, year: int, month: int, day: int) -> Parsed:
    """ISO text of the parts; 0 stands for a month or day that is not known."""
    western = year if era is None else era.year_one + year - 1
    if year == 0 or (era is None and not FIRST_YEAR <= western <= LAST_YEAR) or western > LAST_YEAR:
        return Problem("date.year", "{year}年という年はありません。年号か西暦4けたで書いてください。", {"year": year})
    if month > 12 or (day and not month):
        return Problem("date.month", "{month}月という月はありません。月は1から12です。", {"month": month})
    if day and day > monthrange(western, month)[1]:
        return _no_such_day(western, month, day)
    value = f"{western:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")
    return value if era is None else _within(era, year, value)


def _within(era: Era, year: int, value: str) -> Parsed:
    """Hold a date against its era's borders."""
    if len(value) > 4 and value < FIRST_SOLAR_DAY:
        return Marked(value[:4], "calendar.lunar")
    if last_day(value) < era.first:
        return Marked(value, "era.early")
    if first_day(value) <= era.last:
        return value
    if year <= max(era.last_year, era.written_to):
        return Marked(value, "era.overrun")
    proper = era_year(first_day(value))
    names = {"written": year_name(era, year), "proper": year_name(*proper) if proper else value[:4]}
    return Problem("date.era-over", "{written}はありません。{proper}のことですか。", names)


def _with_marks(parsed: Parsed, mark: str, beside: int | None, text: str) -> Parsed:
    if isinstance(parsed, Problem) or parsed is NOT_KNOWN:
        return parsed
    value = parsed.value if isinstance(parsed, Marked) else parsed
    if beside is not None and isinstance(value, str) and int(value[:4]) != beside:
        template = "「{text}」は年号の年と西暦の年が合いません。正しい年だけを書いてください。"
        return Problem("date.two-years", template, {"text": quoted(text)})
    return parsed if isinstance(parsed, Marked) or not mark else Marked(value, mark)


def _age(text: str) -> Problem:
    template = "「{text}」は年齢のようです。年齢ではなく「S21.4.1」のように日付を書いてください。"
    return Problem("date.age", template, {"text": quoted(text)})


def _no_era(text: str) -> Problem:
    template = "「{text}」の年号がわかりません。「S21.4.1」か「1946/4/1」のように書いてください。"
    return Problem("date.no-era", template, {"text": quoted(text)})


def _no_such_day(year: int, month: int, day: int) -> Problem:
    values = {"year": year, "month": month, "day": day}
    if month == 2 and day == 29:
        return Problem("date.leap", "{year}年はうるう年ではないので、2月29日という日付はありません。", values)
    return Problem("date.day", "{month}月{day}日という日付はありません。", values)
