"""Whether a sheet can be read by a program (機械判読チェック): what breaks each point, and where.

The points and their source stand in `domain.legibility`. Every check is a function of the page or of one
column and answers with the cells that break its point.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.legibility import POINTS, Finding, State
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row
from welfare_desktop.sheets.forms.sidecar import column_letters
from welfare_desktop.sheets.overlays import Overlay
from welfare_desktop.sheets.tables.shapes import DITTO

PLACES_SHOWN = 200
NUMERIC_SHARE = 0.6
FEW = 3
CALENDAR = ("年", "月", "日")
LONG = 40

Place = tuple[int, int]
"""Row and column, from 1."""
Report = Callable[[int, int], None]

FIGURE = re.compile(
    r"\s*(?:約|計)?[△▲\-－+]?[￥¥]?[\d０-９][\d０-９,，.．]*\s*"
    r"(?:[(（]?(?:円|千円|人|名|世帯|件|回|歳|才|か所|箇所|ヶ所|団体|軒|戸|％|%|点|日|時間|分|年|km|m|㎡)[)）]?)?\s*"
)
PLAIN_FIGURE = re.compile(r"-?\d+(?:\.\d+)?")
CODE = re.compile(r"0\d+")
DIGIT = re.compile(r"[\d０-９]")
NO_AMOUNT = re.compile(
    r"番号|no|№|コード|code|電話|tel|fax|携帯|連絡先|郵便|〒|日付|年月日|生年|年度|月日|期日|日時|番$|順", re.IGNORECASE
)
UNIT = re.compile(
    r"[(（\[【]\s*(?:単位)?[^()（）]{0,6}(?:円|人|名|世帯|件|回|歳|か所|箇所|団体|軒|戸|％|%|点|日|時間|分|年|km|m|㎡)\s*[)）\]】]"
    r"|数$|数[^ぁ-ん]|年齢|歳|人員|率|割合|％|%|金額|円|緯度|経度|年$|月$|日$"
)
UNIT_LINE = re.compile(r"単位\s*[:：]|[(（]\s*単位")
PHONE = re.compile(r"\d{2,5}[-－ー‐(（]\d{1,4}[-－ー‐)）]\d{3,4}|0\d{9,10}")
TWO_PHONES = 19
"""Characters of two telephone numbers and what stands between them."""
SEPARATED = re.compile(r"[\n\r、，,／/;；]")
LIST = re.compile(r"[、，,／/;；]")
REMARKS = re.compile(r"備考|摘要|内容|特記|メモ|理由|状況|住所|所在地|事項|記事|経過|曜日|日時|時間")
SENTENCE = re.compile(r"[。．]|です|ます")
EDGED = re.compile(r"^\s|\s$|[ 　]{2,}")
SPACED = re.compile(r"\s")
PECULIAR = re.compile(
    "[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u3220-\u33ff\ue000-\uf8ff\ufe00-\ufe0f"
    "\U0001f000-\U0001faff\U000e0100-\U000e01ef\U000f0000-\U0010ffff]"
)
ERA = re.compile(
    r"(?:明治|大正|昭和|平成|令和)\s*(?:元|[\d０-９]{1,2})\s*年?"
    r"|(?:^|[\s(（])[MTSHRＭＴＳＨＲ明大昭平令][.．]?\s*(?:元|[\d０-９]{1,2})\s*[年./．・\-－]"
)
NUMBERING = re.compile(r"番号|番$|コード|№|(?:[Nn][Oo]|[Ii][Dd]|ＮＯ|Ｎｏ|ＩＤ)[.．]?\s*$")
WESTERN = re.compile(r"(?:18|19|20)\d\d")
AREA = re.compile(r"住所|所在|校区|地区|地域|町|区|市|村|番地|都道府県|自治体|団体コード|地方公共")
AREA_NAME = re.compile(r"[\u3400-\u9fff々ヶケ]{1,8}(?:校区|地区|町内|区|市|町|村|県)")


@dataclass(frozen=True, slots=True)
class Listed:
    """A table of the page: heading rows, columns as (number, heading), and its record rows."""

    header_rows: tuple[int, ...]
    columns: tuple[tuple[int, str], ...]
    records: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PageRead:
    """A sheet as it was read. `form` is the file's kind by its bytes, `suffix` what its name says.

    `merged` are ranges (top, left, bottom, right); `overlay` is None where the file does not tell.
    """

    name: str
    form: str
    suffix: str
    rows: Sequence[Row]
    merged: Sequence[tuple[int, int, int, int]]
    tables: Sequence[Listed]
    overlay: Overlay | None = None


@dataclass(slots=True)
class _Column:
    """One column of a table with its filled record cells."""

    number: int
    header: str
    cells: Sequence[tuple[int, Cell]]
    head: Place
    figures: bool = field(init=False)

    def __post_init__(self) -> None:
        telling = sum(1 for _, cell in self.cells if _is_figure(cell))
        called_so = UNIT.search(self.header) is not None and not self.header.endswith(CALENDAR)
        called_so = called_so and 0 < len(self.cells) <= 2 * telling
        numeric = called_so or telling >= max(FEW, NUMERIC_SHARE * len(self.cells))
        self.figures = numeric and not NO_AMOUNT.search(self.header)


def check(page: PageRead, report: Report | None = None) -> tuple[Finding, ...]:
    """How the page keeps to each of the 15 points, in their order."""
    told = report or _silent
    found: dict[str, list[Place]] = {number: list(look(page)) for number, look in PAGE_CHECKS.items()}
    total = sum(len(table.columns) for table in page.tables)
    done = 0
    has_units = any(UNIT_LINE.search(text) for _, text in _titles(page))
    for table in page.tables:
        for column in _columns(page, table):
            for number, search in COLUMN_CHECKS.items():
                found.setdefault(number, []).extend((row, column.number) for row in search(column, page))
            if column.figures and not has_units and not UNIT.search(column.header):
                found.setdefault("1-9", []).append(column.head)
            done += 1
            told(done, total)
    ranges = {"1-4": [_range(*each) for each in page.merged], "2-1": _gaps(page), "2-2": _several(page)}
    return tuple(_finding(point.number, at, page, found, ranges) for at, point in enumerate(POINTS))


def _finding(
    number: str, at: int, page: PageRead, found: Mapping[str, Sequence[Place]], ranges: Mapping[str, list[str]]
) -> Finding:
    point = POINTS[at]
    if number in ("1-7", "1-8") and page.overlay is None and page.form != "text":
        return Finding(point, State.UNKNOWN)
    if number in ("1-1", "1-12"):
        broken = _is_misnamed(page) if number == "1-1" else not _names_area(page)
        return Finding(point, State.FOUND if broken else State.FINE, int(broken))
    places = ranges[number] if number in ranges else named(found.get(number, ()))
    count = len(ranges[number]) if number in ranges else len(found.get(number, ()))
    return Finding(point, State.FOUND if count else State.FINE, count, tuple(places[:PLACES_SHOWN]))


def named(places: Iterable[Place]) -> list[str]:
    """Cells as Excel names them, those below each other as one range: B4, C4:C19."""
    runs: list[list[int]] = []  # column, first row, last row
    for column, row in sorted({(column, row) for row, column in places}):
        if runs and runs[-1][0] == column and runs[-1][2] == row - 1:
            runs[-1][2] = row
        else:
            runs.append([column, row, row])
    return [_range(first, column, last, column) for column, first, last in runs]


def _range(top: int, left: int, bottom: int, right: int) -> str:
    first, last = f"{column_letters(left)}{top}", f"{column_letters(right)}{bottom}"
    return first if first == last else f"{first}:{last}"


def _silent(done: int, total: int) -> None:
    del done, total


# --- the page ---


def _is_misnamed(page: PageRead) -> bool:
    """Whether the name says another kind of file than the bytes do."""
    expected = {"text": (".csv", ".tsv", ".txt", ""), "ole": (".xls", ".xlsx", ".xlsm")}
    return page.suffix not in expected.get(page.form, (f".{page.form}", ".xlsm"))


def _names_area(page: PageRead) -> bool:
    """Whether a column, the sheet's name or a line above the tables says where."""
    if not page.tables or any(AREA.search(header) for table in page.tables for _, header in table.columns):
        return True
    return bool(AREA_NAME.search(page.name)) or any(AREA_NAME.search(text) for _, text in _titles(page))


def _titles(page: PageRead) -> Iterator[tuple[Place, str]]:
    """Texts outside headings and records."""
    inside = {row for table in page.tables for row in (*table.header_rows, *table.records)}
    for number, row in enumerate(page.rows, 1):
        if number not in inside:
            yield from (((number, column), cell) for column, cell in enumerate(row, 1) if isinstance(cell, str))


def _headings(page: PageRead) -> Iterator[tuple[Place, str]]:
    for table in page.tables:
        for number in table.header_rows:
            row = page.rows[number - 1] if number <= len(page.rows) else ()
            yield from (((number, column), cell) for column, cell in enumerate(row, 1) if isinstance(cell, str))


def _arranged_headings(page: PageRead) -> Iterator[Place]:
    return (place for place, text in _headings(page) if SPACED.search(text.strip()) or EDGED.search(text))


def _formulas(page: PageRead) -> Iterable[Place]:
    return page.overlay.formulas if page.overlay else ()


def _objects(page: PageRead) -> Iterable[Place]:
    return page.overlay.objects if page.overlay else ()


def _peculiar(page: PageRead) -> Iterator[Place]:
    for number, row in enumerate(page.rows, 1):
        for column, cell in enumerate(row, 1):
            if isinstance(cell, str) and not cell.isascii() and PECULIAR.search(cell):
                yield number, column


def _eras_around(page: PageRead) -> Iterator[Place]:
    return (place for place, text in (*_titles(page), *_headings(page)) if _is_era(text))


def _nameless(page: PageRead) -> Iterator[Place]:
    """Headings left out: where the heading of the column would stand."""
    for table in page.tables:
        head = table.header_rows[-1] if table.header_rows else max(1, min(table.records, default=1) - 1)
        yield from ((head, column) for column, header in table.columns if not header)


def _gaps(page: PageRead) -> list[str]:
    """Blank rows between records, blank columns inside a table, and a table that goes on under its heading again."""
    gaps: list[str] = []
    for table in page.tables:
        gaps += [f"{first}:{last}" for first, last in _blank_rows(page, table)]
        numbers = [number for number, _ in table.columns]
        inside = set(range(min(numbers, default=1), max(numbers, default=0))) - set(numbers)
        blank = sorted(number for number in inside if not _is_filled(page, table, number))
        gaps += [f"{column_letters(number)}:{column_letters(number)}" for number in blank]
    headings = [tuple(fold_heading(header) for _, header in table.columns) for table in page.tables]
    again = [at for at, heading in enumerate(headings) if any(heading) and heading in headings[:at]]
    return gaps + [_extent(page.tables[at]) for at in again]


def _blank_rows(page: PageRead, table: Listed) -> Iterator[tuple[int, int]]:
    start = 0
    for number in range(min(table.records, default=1), max(table.records, default=0) + 1):
        blank = number > len(page.rows) or not page.rows[number - 1]
        if blank and not start:
            start = number
        elif not blank and start:
            yield start, number - 1
            start = 0


def _is_filled(page: PageRead, table: Listed, column: int) -> bool:
    rows = (page.rows[row - 1] for row in (*table.header_rows, *table.records))
    return any(column <= len(row) and row[column - 1] is not None for row in rows)


def _several(page: PageRead) -> list[str]:
    return [_extent(table) for table in page.tables] if len(page.tables) > 1 else []


def _extent(table: Listed) -> str:
    rows = (*table.header_rows, *table.records)
    numbers = [number for number, _ in table.columns] or [1]
    return _range(min(rows, default=1), min(numbers), max(rows, default=1), max(numbers))


# --- one column ---


def _columns(page: PageRead, table: Listed) -> Iterator[_Column]:
    rows = [(number, page.rows[number - 1]) for number in table.records if number <= len(page.rows)]
    head = table.header_rows[-1] if table.header_rows else 1
    for number, header in table.columns:
        cells = [
            (row, cell) for row, values in rows if number <= len(values) and (cell := values[number - 1]) is not None
        ]
        yield _Column(number, header, cells, (head, number))


def _is_figure(cell: Cell) -> bool:
    if isinstance(cell, str):
        return FIGURE.fullmatch(cell) is not None and not CODE.match(cell)
    return not isinstance(cell, bool)


def _joined(column: _Column, page: PageRead) -> Iterator[int]:
    """Cells with several lines, phones or list items."""
    del page
    if REMARKS.search(column.header):
        return
    for row, cell in column.cells:
        if isinstance(cell, str) and len(cell) <= LONG and _is_joined(cell):
            yield row


def _is_joined(text: str) -> bool:
    if len(text) >= TWO_PHONES and len(PHONE.findall(text)) > 1:
        return True
    if not SEPARATED.search(text):
        return False
    if sum(1 for line in text.splitlines() if line.strip()) > 1:
        return True
    parts = [part.strip() for part in LIST.split(text)]
    figures = all(DIGIT.search(part) for part in parts)
    return len(parts) > 1 and all(parts) and not figures and not SENTENCE.search(text)


def _wordy(column: _Column, page: PageRead) -> Iterator[int]:
    """Numbers written with words, or as text though the others are numbers."""
    if not column.figures:
        return
    for row, cell in column.cells:
        plain = page.form == "text" and isinstance(cell, str) and PLAIN_FIGURE.fullmatch(cell)
        if isinstance(cell, str) and DIGIT.search(cell) and not CODE.match(cell) and not plain:
            yield row


def _arranged(column: _Column, page: PageRead) -> Iterator[int]:
    del page
    return (row for row, cell in column.cells if isinstance(cell, str) and EDGED.search(cell))


def _dittoed(column: _Column, page: PageRead) -> Iterator[int]:
    del page
    return (
        row for row, cell in column.cells if isinstance(cell, str) and len(cell) < FEW * 2 and DITTO.fullmatch(cell)
    )


def _eras(column: _Column, page: PageRead) -> Iterator[int]:
    """Days of an era; R6-1 under 受付番号 is no day."""
    del page
    if NUMBERING.search(column.header):
        return iter(())
    return (row for row, cell in column.cells if isinstance(cell, str) and len(cell) <= LONG and _is_era(cell))


def _is_era(text: str) -> bool:
    return ERA.search(text) is not None and not WESTERN.search(text)


def _marked(column: _Column, page: PageRead) -> Iterator[int]:
    """Marks and words among numbers."""
    del page
    if column.figures:
        yield from (row for row, cell in column.cells if isinstance(cell, str) and not DIGIT.search(cell))


PAGE_CHECKS: Mapping[str, Callable[[PageRead], Iterable[Place]]] = {
    "1-5": _arranged_headings,
    "1-6": _nameless,
    "1-7": _formulas,
    "1-8": _objects,
    "1-10": _peculiar,
    "1-11": _eras_around,
}
COLUMN_CHECKS: Mapping[str, Callable[[_Column, PageRead], Iterable[int]]] = {
    "1-2": _joined,
    "1-3": _wordy,
    "1-5": _arranged,
    "1-6": _dittoed,
    "1-11": _eras,
    "1-13": _marked,
}
