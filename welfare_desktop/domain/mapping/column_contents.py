"""What a column holds, by its cells alone: for columns whose heading says nothing."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum

from welfare_desktop.domain.japanese.width import squeeze
from welfare_desktop.domain.values.contract import Cell

MOST = 0.7
FEW = 3
LONGEST = 80
LONGEST_PART = 6
VEIL = "（個人番号）"
"""Stands wherever a cell of 個人番号 would be shown or copied."""
NUMBER_HEADING = re.compile(
    r"(?:個人番号|マイナンバー|個人ナンバー|mynumber|マイナンハー|マイナ番号)(?!.*(?:カード|有無|取得|申請|同意|提出|提示|保険証)(?!番号))",
    re.IGNORECASE,
)
"""マイナンバーカードの有無 is no number."""
ABOUT_NUMBER = re.compile(r"個人番号|マイナ|mynumber", re.IGNORECASE)
DIGITS = 12
"""Of an individual number."""
PHONE = re.compile(r"0\d{1,4}[-ー(]?\d{1,4}[-ー)]?\d{3,4}")
POSTAL_CODE = re.compile(r"〒?\d{3}-?\d{4}")
DATE = re.compile(
    r"(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?|(?:明治?|大正?|昭和?|平成?|令和?|[MTSHR])\.?(?:\d{1,2}|元)[-./年]\d{1,2}[-./月]\d{1,2}日?"
)
ADDRESS = re.compile(r".*(?:都|道|府|県|市|区|町|村|丁目|番地|番).*\d.*|.*[一-龠々]\d+-\d+(?:-\d+)?.*")
BUILDING = re.compile(
    r"荘|ハイツ|ハイム|マンション|アパート|コーポ|ビル|団地|号室|階|棟|方$|メゾン|レジデンス|ヴィラ|ビラ|パレス|タワー|プラザ"
    r"|コート|ハウス|ガーデン|シャトー|ドミトリー|寮|住宅|苑|館|ホーム"
)
ROOM = re.compile(r"[0-9]+号?$")
LOT = re.compile(r".*(?:丁目|\d番|大字)|[一-龠々ァ-ヶー]*\d+-\d+(?:-\d+)?$")
DATE_PART = re.compile(r"(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])\.?|(?:元|\d{1,4})[年月日]?")
NAME_PART = re.compile(r"[一-龠々〇ヶァ-ヴーぁ-ん髙﨑]+")
KANA = re.compile(r"[ァ-ヴーぁ-ん・]{2,}[ァ-ヴーぁ-ん・0-9]*")
NAME = re.compile(r"[一-龠々〇ヶァ-ヴーぁ-ん髙﨑]{2,16}")


class Content(StrEnum):
    """What the cells of a column look like."""

    NAME = "name"
    KANA = "kana"
    ADDRESS = "address"
    BIRTH = "birth"
    PHONE = "phone"
    POSTAL_CODE = "postal-code"
    UNKNOWN = ""


def content_of(cells: Sequence[Cell]) -> Content:
    """The content most of the cells agree on; UNKNOWN for mixed or very short columns."""
    texts = [squeeze(str(cell)[:LONGEST]) for cell in cells if cell is not None and not isinstance(cell, bool)]
    if len(texts) < FEW:
        return Content.UNKNOWN
    for content, fits in _TESTS:
        if sum(1 for text in texts if fits(text)) >= MOST * len(texts):
            if content is Content.NAME and len(set(texts)) < MOST * len(texts):
                return Content.UNKNOWN
            return content
    return Content.UNKNOWN


def _whole(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.fullmatch(text) is not None


_TESTS = (
    (Content.POSTAL_CODE, _whole(POSTAL_CODE)),
    (Content.PHONE, _whole(PHONE)),
    (Content.BIRTH, _whole(DATE)),
    (Content.KANA, _whole(KANA)),
    (Content.ADDRESS, _whole(ADDRESS)),
    (Content.NAME, _whole(NAME)),
)


def is_individual_number(header: str, cells: Sequence[Cell]) -> bool:
    """Whether a column holds 個人番号: by its heading, or because its cells are such numbers."""
    heading = squeeze(header)
    if NUMBER_HEADING.search(heading):
        return True
    texts = [_digits(cell) for cell in cells if cell is not None]
    about = ABOUT_NUMBER.search(heading) is not None
    valid = sum(1 for text in texts if has_check_digit(text) or (about and len(text) == DIGITS))
    return bool(texts) and valid >= MOST * len(texts)


def are_readings(cells: Sequence[Cell]) -> bool:
    """Whether all cells, however few, are kana."""
    texts = [squeeze(str(cell)[:LONGEST]) for cell in cells if cell is not None]
    return bool(texts) and all(map(KANA.fullmatch, texts))


def are_parts(cells: Sequence[Cell]) -> bool:
    """Whether cells hold only parts of numbers: an area code, an exchange, the first digits of a postal code."""
    texts = [squeeze(str(cell)) for cell in cells if cell is not None and not isinstance(cell, bool)]
    short = sum(1 for text in texts if len(text) <= LONGEST_PART and text.strip("-()〒").isdigit())
    return bool(texts) and short >= MOST * len(texts)


def are_date_parts(cells: Sequence[Cell]) -> bool:
    """Whether cells hold only an era, a year, a month or a day."""
    texts = [squeeze(str(cell)) for cell in cells if cell is not None and not isinstance(cell, bool)]
    return bool(texts) and sum(1 for text in texts if DATE_PART.fullmatch(text)) >= MOST * len(texts)


def are_buildings(cells: Sequence[Cell]) -> bool:
    """Whether cells hold the names of houses and flats, or rooms in them, and no towns or lots."""
    texts = [squeeze(str(cell)[:LONGEST]) for cell in cells if cell is not None and not isinstance(cell, bool)]
    houses = sum(1 for text in texts if BUILDING.search(text) or (ROOM.search(text) and not LOT.match(text)))
    return bool(texts) and houses >= MOST * len(texts)


def are_name_parts(cells: Sequence[Cell]) -> bool:
    """Whether cells hold only a surname or only a given name."""
    texts = [cell.strip() for cell in cells if isinstance(cell, str)]
    short = sum(1 for text in texts if len(text) <= LONGEST_PART - 1 and NAME_PART.fullmatch(text))
    return len(texts) >= FEW and short >= MOST * len(texts) and max(map(len, texts)) <= LONGEST_PART


def _digits(cell: Cell) -> str:
    text = str(cell)
    if len(text) < 12 or (len(text) != 12 and text.isascii() and text.isdigit()):
        return ""  # most cells are shorter, and a record's id is longer
    if text.isascii():
        bare = "".join(text.split()).replace("-", "")
        return bare if bare.isdigit() else ""
    return re.sub(r"[-\s]", "", squeeze(text))


def has_check_digit(digits: str) -> bool:
    """Whether twelve digits end in the check digit of an individual number (総務省令第85号 第5条)."""
    if len(digits) != 12 or not (digits.isascii() and digits.isdigit()):
        return False
    weights = [n + 1 if n <= 6 else n - 5 for n in range(11, 0, -1)]
    rest = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % 11
    return int(digits[-1]) == (0 if rest <= 1 else 11 - rest)
