"""A workbook such as a city sends to be filled: merged headings, formulas, rules, names, a chart."""

import io
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

MACROS = b"macros"
BIN = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
TO_MACROS = (
    b'<Relationship Id="rId99" Target="vbaProject.bin"'
    b' Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/>'
)
SHEET = "黒崎 校区"
FIRST, LAST = 5, 7
HEADINGS = ("番号", "氏名", "生年月日", "人数", "続柄", "電話", "倍")


def city_template(rows: int = LAST - FIRST + 1) -> bytes:
    """The template with that many empty rows between its headings and its total."""
    book = Workbook()
    page = book.active
    page.title = SHEET
    last = FIRST + rows - 1
    page["A1"], page["F1"] = "見守り世帯一覧", f"=COUNTA(B{FIRST}:B{last})"
    page.merge_cells("A1:D1")
    page.merge_cells("E3:F3")
    page["E3"] = "緊急連絡先"
    for column, heading in enumerate(HEADINGS, 1):
        page.cell(4, column, heading)
    for row in range(FIRST, last + 1):
        page.cell(row, 2).font = Font(bold=True)
        page.cell(row, 3).number_format = "[$-411]ge.m.d"
        page.cell(row, 7, f"=D{row}*2")
        page.merge_cells(start_row=row, start_column=8, end_row=row, end_column=9)
    page.cell(last + 1, 1, "計").comment = Comment("合計です", "市")
    page.cell(last + 1, 4, f"=SUM(D{FIRST}:D{last})")
    page.cell(last + 3, 1, "備考")
    page.cell(last + 3, 2, f'=D{last + 1}+LOG10(10)&"D{last + 1}"')
    page.conditional_formatting.add(
        f"D{FIRST}:D{last}",
        CellIsRule(operator="greaterThan", formula=[f"$D${last + 1}"], fill=PatternFill("solid", fgColor="FFFF0000")),
    )
    choices = DataValidation(type="list", formula1=f"$K${last + 13}:$K${last + 15}")
    choices.add(f"E{FIRST}:E{last}")
    page.add_data_validation(choices)
    page.auto_filter.ref = f"A4:G{last}"
    page.print_area = f"A1:I{last + 3}"
    chart = BarChart()
    chart.add_data(Reference(page, min_col=4, min_row=FIRST, max_row=last))
    page.add_chart(chart, f"A{last + 5}")
    totals = book.create_sheet("集計")
    totals["A1"], totals["A2"] = f"='{SHEET}'!D{last + 1}", f"=SUM('{SHEET}'!D{FIRST}:D{last})"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def with_macros(data: bytes) -> bytes:
    """The same workbook as an .xlsm."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "[Content_Types].xml":
                part = part.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                ).replace(b"</Types>", BIN + b"</Types>")
            if name == "xl/_rels/workbook.xml.rels":
                part = part.replace(b"</Relationships>", TO_MACROS + b"</Relationships>")
            new.writestr(name, part)
        new.writestr("xl/vbaProject.bin", MACROS)
    return target.getvalue()
