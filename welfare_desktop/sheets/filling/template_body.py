"""The body of a template (様式の記入欄): how far it reaches, and what a filled copy could not keep."""

import re
from collections.abc import Iterator, Sequence

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.forms.package import Package
from welfare_desktop.sheets.forms.sidecar import column_number

_ROW = re.compile(rb'<(?:[\w.-]+:)?row\b[^<>]*?\br="(\d+)"[^<>]*?(?:/>|>(.*?)</(?:[\w.-]+:)?row>)', re.DOTALL)
_CELL = re.compile(rb'<(?:[\w.-]+:)?c\b[^<>]*?\br="([A-Z]+)\d+"')
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
    """The last row, from `first` on, that has cells prepared in these columns; `stop` (0: none) is not reached."""
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
    return last
