"""A ledger whose rows are coloured."""

import io
from collections.abc import Mapping

import openpyxl
from openpyxl.styles import Font, PatternFill

HEADINGS = ("番号", "世帯主氏名", "住所", "電話番号", "備考")
HOMES = tuple((n, f"高橋 {n}子", f"黒崎一丁目{n}-{n}", f"093-100-000{n}", None) for n in range(1, 7))


def painted(looks: Mapping[int, Font | PatternFill], legend: tuple[str, PatternFill] | None = None) -> bytes:
    """Headings in row 1, six homes in rows 2 to 7; these rows painted; a legend below."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "台帳"
    for row in (HEADINGS, *HOMES):
        sheet.append(row)
    for row, look in looks.items():
        for cell in sheet[row]:
            if isinstance(look, Font):
                cell.font = look
            else:
                cell.fill = look
    if legend is not None:
        sheet["A9"].fill = legend[1]
        sheet["B9"] = legend[0]
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()
