"""The body of a template (様式の記入欄): how far it reaches, and what a filled copy could not keep."""

import re
from collections.abc import Iterator, Sequence

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.forms.package import Package
from welfare_desktop.sheets.forms.sidecar import column_number

_ROW = re.compile(rb'<(?:[\w.-]+:)?row\b[^<>]*?\br="(\d+)"[^<>]*?(?:/>|>(.*?)</(?:[\w.-]+:)?row>)', re.DOTALL)
_CELL = re.compile(rb'<(?:[\w.-]+:)?c\b[^<>]*?\br="([A-Z]+)\d+"')
_WORKED_OUT = re.compile(
    rb'<(?:[\w.-]+:)?c\b[^<>]*?\br="([A-Z]+)\d+"[^<>]*(?<!/)>\s*<(?:[\w.-]+:)?f\b[^<>]*?(?:/>|>([^<]*))'
)
_ROWS = re.compile(rb"(?<![\w!$])\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)")
_TABLE = re.compile(rb"<(?:[\w.-]+:)?table\b[^<>]*>")
_REACH = re.compile(rb"""\bref\s*=\s*["'][A-Z]+(\d+):[A-Z]+(\d+)["']""")
_TOTALS = re.compile(rb"""\btotalsRowCount\s*=\s*["'](\d+)["']""")
_LOST = (
    ("_xmlsignatures/", "デジタル署名（記入すると無効になります）"),
    (
        "xl/pivotTables/",
        "ピボットテーブル（記入後に更新が必要です。行を増やす表と同じシートにあるときは記入できません）",
    ),
    ("xl/queryTables/", "外部データの取り込み（記入後に更新すると元に戻ることがあります）"),
)


def losses(data: bytes, name: str) -> Iterator[str]:
    """What of a workbook a filled copy cannot keep. Refusal for what is no .xlsx or .xlsm, with the way out."""
    if guard.check(data, name) != "xlsx":
        raise Refusal(
            "template.old-format",
            "この形式のファイルには記入できません。",
            "ファイルは変更していません。",
            "Excelで開き、パスワードを外して「Excelブック（.xlsx）」で保存してから登録してください。",
        )
    parts = set(Package(data))
    for beginning, told in _LOST:
        if any(part.startswith(beginning) for part in parts):
            yield told


def last_row(data: bytes, sheet: str, first: int, stop: int, columns: Sequence[int]) -> int:
    """The last row, from `first` on, prepared in these columns: it has cells, or belongs to the same Excel table.

    `stop` (0: none) is not reached.
    """
    package = Package(data)
    part = package.sheets().get(sheet)
    last = first
    for found in _ROW.finditer(package.read(part)) if part else ():
        number = int(found[1])
        if number < first or (stop and number >= stop):
            continue
        if number > last + 1:
            break
        own = {column_number(letters.decode()) for letters in _CELL.findall(found[2] or b"")}
        if own.isdisjoint(columns):
            break
        last = number
    end = _table_end(package, part, first) if part else first
    return max(last, min(end, stop - 1) if stop else end)


def _table_end(package: Package, part: str, first: int) -> int:
    """The last row for records of the Excel table that has row `first`; that row itself where there is none."""
    for kind, target in package.related(part).values():
        found = _TABLE.search(package.read(target)) if kind == "table" and target in package else None
        reach = _REACH.search(found[0]) if found else None
        if found and reach and int(reach[1]) < first <= int(reach[2]):
            totals = _TOTALS.search(found[0])
            return max(first, int(reach[2]) - (int(totals[1]) if totals else 0))
    return first


def formulas(data: bytes, sheet: str, first: int) -> dict[int, tuple[set[int], set[int]]]:
    """By row, from `first` on: the columns with a formula, and those of them that work out several rows (SUM(B6:B15))."""
    package = Package(data)
    part = package.sheets().get(sheet)
    found: dict[int, tuple[set[int], set[int]]] = {}
    for row in _ROW.finditer(package.read(part)) if part else ():
        if int(row[1]) < first or not row[2] or b"f" not in row[2]:
            continue
        every, totals = found.setdefault(int(row[1]), (set(), set()))
        for cell in _WORKED_OUT.finditer(row[2]):
            column = column_number(cell[1].decode())
            every.add(column)
            if any(top != bottom for top, bottom in _ROWS.findall(cell[2] or b"")):
                totals.add(column)
    return found
