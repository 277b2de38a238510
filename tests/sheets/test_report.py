"""The report of an import: a copy of the source with what became of its rows written into it."""

import base64
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table
from xlsxwriter.workbook import Workbook

from tests.sheets.city_template import FIRST, SHEET, city_template
from welfare_desktop.sheets.marks import Marks, Remark, RowMark, SummaryLine, TableMarks, Tone
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.report import report_workbook
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

PEOPLE = (("山田", "S10.1.1"), ("佐藤", "S99.1.1"), ("鈴木", "S12.3.4"))
TITLE = "取込結果"
RED = "FFFFC7CE"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
CHILDREN = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
webPublishItems tableParts extLst"""
"""The children of a worksheet in their order (ECMA-376, 18.3.1.99)."""
PLACES = {name: place for place, name in enumerate(CHILDREN.split())}


def marks(
    fates: Mapping[int, str], *remarks: tuple[int, int, str], sheet: str = "名簿", header: int = 1, summary: str = TITLE
) -> Marks:
    tones = {"新規": Tone.NEW, "問題": Tone.PROBLEM, "除外": Tone.QUIET}
    rows = tuple(RowMark(row, tones[text], text) for row, text in fates.items())
    lines = [SummaryLine((summary,), Tone.TITLE), SummaryLine((sheet, "3行"), Tone.TEXT, (sheet, 3, 2))]
    return Marks([TableMarks(sheet, header, TITLE, rows)], [Remark(sheet, *each) for each in remarks], summary, lines)


FATES = marks({1: "除外", 2: "新規", 3: "問題", 4: "新規"}, (3, 2, "昭和は64年までです。"))


def ledger(change: Callable[[Any, Any], None] | None = None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "名簿"
    for row in (("氏名", "生年月日"), *PEOPLE):
        sheet.append(row)
    if change:
        change(book, sheet)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def loaded(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def reported(data: bytes, told: Marks = FATES, name: str = "名簿.xlsx") -> Any:
    return loaded(report_workbook(data, name, told))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def repacked(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in {**parts(data), **changed}.items():
            package.writestr(name, content)
    return target.getvalue()


def test_the_source_stands_with_the_fate_of_each_row_beside_it_and_unread_cells_red_and_remarked() -> None:
    book = reported(ledger())
    sheet = book["名簿"]
    assert [cell.value for cell in sheet["C"]] == [TITLE, "新規", "問題", "新規"]
    assert [(sheet.cell(at, 1).value, sheet.cell(at, 2).value) for at in (2, 3, 4)] == list(PEOPLE)
    remarked = sheet["B3"]
    assert remarked.comment is not None
    assert "昭和は64年までです。" in remarked.comment.text
    assert remarked.fill.fgColor.rgb == RED
    assert sheet["B2"].fill.fgColor.rgb != RED
    assert book.sheetnames == ["名簿", TITLE]
    assert book[TITLE]["A2"].hyperlink.location == "'名簿'!B3"


def test_what_the_import_says_nothing_of_stays_byte_for_byte() -> None:
    source = city_template()
    before, after = parts(source), parts(report_workbook(source, "様式.xlsx", marks({FIRST: "新規"}, sheet=SHEET)))
    changed = {name for name, content in before.items() if after[name] != content}
    assert changed <= {
        "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml",
    }  # fmt: skip
    assert set(after) - set(before) == {"xl/worksheets/sheet3.xml"}
    old, new = (
        loaded(source),
        openpyxl.load_workbook(io.BytesIO(report_workbook(source, "様式.xlsx", marks({FIRST: "新規"}, sheet=SHEET)))),
    )
    for row in old[SHEET].iter_rows():
        for cell in row:
            copied = new[SHEET].cell(cell.row or 0, cell.column or 0)
            assert (copied.value, copied.number_format, copied.font.b) == (cell.value, cell.number_format, cell.font.b)
    assert new[SHEET].merged_cells.ranges == old[SHEET].merged_cells.ranges
    assert new[SHEET].conditional_formatting
    assert new[SHEET].data_validations.dataValidation
    assert new[SHEET].cell(FIRST, 10).value == "新規"  # column H to I are merged


def test_an_unread_cell_keeps_everything_but_its_ground() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet["B3"].font = Font(bold=True, color="FF00FF00")
        sheet["B3"].number_format = "yyyy"

    cell = reported(ledger(change))["名簿"]["B3"]
    assert (cell.font.b, cell.font.color.rgb, cell.number_format) == (True, "FF00FF00", "yyyy")
    assert (cell.value, cell.fill.fgColor.rgb) == ("S99.1.1", RED)


def test_remarks_that_were_there_stay_and_grow() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet["B3"].comment, sheet["A2"].comment = Comment("要確認", "係"), Comment("転居", "係")

    sheet = reported(ledger(change))["名簿"]
    assert sheet["A2"].comment.text == "転居"
    assert sheet["B3"].comment.text == f"要確認\n{TITLE}: 昭和は64年までです。"
    told = marks({2: "新規", 3: "問題"}, (3, 1, "一"), (4, 1, "二"))
    sheet = reported(ledger(change), told)["名簿"]
    assert {place: sheet[place].comment.text for place in ("A2", "A3", "A4", "B3")} == {
        "A2": "転居", "A3": "一", "A4": "二", "B3": "要確認",
    }  # fmt: skip


def test_rows_a_filter_hides_are_shown_and_the_filter_reaches_to_the_fates() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet.auto_filter.ref = "A1:B4"
        sheet.auto_filter.add_filter_column(0, ["山田"])
        sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = sheet.row_dimensions[9].hidden = True

    source = ledger(change)
    data = report_workbook(source, "名簿.xlsx", FATES)
    sheet = loaded(data)["名簿"]
    assert (sheet.auto_filter.ref, sheet.auto_filter.filterColumn) == ("A1:C4", [])
    assert not any(sheet.row_dimensions[row].hidden for row in (3, 4))
    assert sheet.row_dimensions[9].hidden
    assert b"!$A$1:$C$4<" in parts(data)["xl/workbook.xml"]


def test_hidden_columns_stay_but_for_the_one_of_the_fates() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet.column_dimensions["B"].hidden = sheet.column_dimensions["C"].hidden = True
        sheet.column_dimensions["C"].min, sheet.column_dimensions["C"].max = 3, 16384

    (columns,) = re.findall(
        rb"<cols>.*</cols>", parts(report_workbook(ledger(change), "a.xlsx", FATES))["xl/worksheets/sheet1.xml"]
    )
    told = re.findall(rb'min="(\d+)" max="(\d+)"([^/]*)', columns)
    hidden = {(int(first), int(last)): b'hidden="1"' in rest for first, last, rest in told}
    assert hidden == {(2, 2): True, (3, 3): False, (4, 16384): True}


def test_a_table_of_excel_keeps_its_range_and_fates_stand_beyond_it() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet["C1"] = "備考"
        sheet.add_table(Table(displayName="表1", ref="A1:C4"))

    source = ledger(change)
    data = report_workbook(source, "名簿.xlsx", FATES)
    sheet = loaded(data)["名簿"]
    assert sheet.tables["表1"].ref == "A1:C4"
    assert [cell.value for cell in sheet["D"]] == [TITLE, "新規", "問題", "新規"]
    assert parts(data)["xl/tables/table1.xml"] == parts(source)["xl/tables/table1.xml"]


def test_tables_side_by_side_have_their_fates_one_after_the_other_and_stacked_ones_each_at_its_own_end() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet["D1"], sheet["D2"], sheet["F8"], sheet["F9"] = "名", "高橋", "名", "田中"

    left, right, below = (
        TableMarks("名簿", header, TITLE, tuple(RowMark(row, Tone.NEW, text) for row in rows))
        for header, rows, text in ((1, (2, 3, 4), "左"), (1, (2,), "右"), (8, (9,), "下"))
    )
    told = Marks([left, right, below], [], TITLE, [])
    sheet = reported(ledger(change), told)["名簿"]
    assert [sheet[place].value for place in ("E1", "E2", "E3", "F1", "F2", "G8", "G9")] == [
        TITLE, "左", "左", TITLE, "右", TITLE, "下",
    ]  # fmt: skip


def test_fates_do_not_stand_in_a_column_that_is_hidden_for_another_table() -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet.column_dimensions["C"].hidden = True
        for column, text in enumerate(("名", "かな", "カナ", "住所"), 1):
            sheet.cell(8, column, text)

    told = [
        TableMarks("名簿", 1, TITLE, (RowMark(2, Tone.NEW, "上"),)),
        TableMarks("名簿", 0, "", (RowMark(8, Tone.NEW, "下"),)),
    ]
    sheet = reported(ledger(change), Marks(told, [], TITLE, []))["名簿"]
    assert [sheet[place].value for place in ("C2", "D2", "E8")] == [None, "上", "下"]
    assert sheet.column_dimensions["C"].hidden


def test_macros_and_what_calls_them_are_taken_out() -> None:
    source = parts(ledger())
    macro = repacked(
        ledger(),
        {
            "xl/vbaProject.bin": b"macros",
            "[Content_Types].xml": source["[Content_Types].xml"].replace(
                b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            ),
            "xl/_rels/workbook.xml.rels": source["xl/_rels/workbook.xml.rels"].replace(
                b"</Relationships>",
                b'<Relationship Id="rId99" Target="vbaProject.bin"'
                b' Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>',
            ),
        },
    )
    found = parts(report_workbook(macro, "名簿.xlsm", FATES))
    assert "xl/vbaProject.bin" not in found
    assert all(b"macro" not in content and b"vbaProject" not in content for content in found.values())


def test_a_source_with_a_password_gives_a_report_with_the_same(ledgers: Path) -> None:
    import msoffcrypto  # noqa: PLC0415

    locked = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(ledger())).encrypt("市の合言葉", locked)
    data = report_workbook(locked.getvalue(), "名簿.xlsx", FATES, "市の合言葉")
    assert read(data, "名簿.xlsx", "市の合言葉").sheets[0].rows[2] == ("佐藤", "S99.1.1", "問題")
    old = (ledgers / "70_password_xor.xls").read_bytes()
    assert read(report_workbook(old, "a.xls", Marks([], [], TITLE, []), "password"), "a.xlsx", "password").sheets


def strict(xml: bytes) -> bytes:
    for name in ("spreadsheetml", "officeDocument"):
        old, new = f"http://schemas.openxmlformats.org/{name}/2006/", f"http://purl.oclc.org/ooxml/{name}/"
        xml = xml.replace(old.encode(), new.encode())
    return xml


def prefixed(xml: bytes) -> bytes:
    if b"<worksheet" not in xml and b"<styleSheet" not in xml:
        return xml
    return re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", xml).replace(b"xmlns=", b"xmlns:x=")


@pytest.mark.parametrize("prefix", [True, False])
def test_a_strict_workbook_and_one_with_prefixes_are_copied_too(prefix: bool) -> None:
    source = parts(ledger())
    changed = {name: prefixed(content) if prefix else strict(content) for name, content in source.items()}
    data = report_workbook(repacked(ledger(), changed), "名簿.xlsx", FATES)
    page = read(data, "名簿.xlsx").sheets[0]
    assert page.rows[0] == ("氏名", "生年月日", TITLE)
    assert b"purl" in parts(data)["xl/comments1.xml"] or prefix
    assert b"".join(parts(data).values()).count(b"http://schemas.openxmlformats.org/spreadsheetml") == 0 or prefix
    if prefix:
        assert loaded(data)["名簿"]["B3"].fill.fgColor.rgb == RED


@pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning")
@pytest.mark.parametrize("buttons", [0, 1])
def test_buttons_pictures_in_headings_and_rules_stay_and_all_stands_in_the_order_the_format_wants(
    tmp_path: Path, buttons: int
) -> None:
    picture = tmp_path / "印.png"
    picture.write_bytes(PNG)
    book = Workbook(target := io.BytesIO(), {"in_memory": True})
    page: Any = book.add_worksheet("名簿")
    for at, row in enumerate((("氏名", "生年月日"), *PEOPLE)):
        page.write_row(at, 0, row)
    if buttons:
        page.insert_button("E2", {"macro": "押す", "caption": "押す"})
    page.set_header("&L&G", {"image_left": str(picture)})
    page.insert_textbox("E8", "注意")
    page.conditional_format("A2:A4", {"type": "data_bar", "data_bar_2010": True})
    page.data_validation("A2:A4", {"validate": "list", "source": ["山田"]})
    page.add_table("H1:I3")
    page.autofilter("A1:B4")
    page.filter_column("A", "x == 山田")
    page.protect()
    other: Any = book.add_worksheet("別")
    other.write_comment("A1", "元から")
    book.close()
    source = target.getvalue()
    found = parts(report_workbook(source, "名簿.xlsx", FATES))
    sheet = found["xl/worksheets/sheet1.xml"]
    children = [each.tag.rpartition("}")[2] for each in ElementTree.fromstring(sheet)]
    assert children == sorted(children, key=PLACES.__getitem__)
    assert children.count("legacyDrawing") == children.count("legacyDrawingHF") == 1
    assert {"sheetProtection", "dataValidations", "conditionalFormatting", "drawing", "extLst"} <= set(children)
    shapes = b"".join(content for name, content in found.items() if name.endswith(".vml"))
    assert shapes.count(b'ObjectType="Note"') == 2
    assert shapes.count(b'ObjectType="Button"') == buttons
    copy = loaded(report_workbook(source, "名簿.xlsx", FATES))
    assert copy["別"]["A1"].comment.text == "元から"
    assert [copy["名簿"][place].value for place in ("J1", "J3")] == [TITLE, "問題"]
    assert copy["名簿"].auto_filter.ref == "A1:J4"


def test_a_sheet_named_as_the_page_leaves_the_page_another_name() -> None:
    def change(book: Any, _sheet: Any) -> None:
        book.create_sheet(TITLE)

    assert reported(ledger(change)).sheetnames == ["名簿", TITLE, f"{TITLE}(2)"]


def test_of_other_forms_the_values_are_copied_with_headings_marked() -> None:
    source = "氏名,生年月日\n山田,S10.1.1\n佐藤,S99.1.1\n".encode()
    told = marks({1: "除外", 2: "新規", 3: "問題"}, (3, 2, "昭和は64年までです。"), sheet="")
    sheet = reported(source, told, "名簿.csv").worksheets[0]
    assert [cell.value for cell in sheet["C"]] == [TITLE, "新規", "問題"]
    assert sheet["A1"].font.b
    assert sheet["B3"].comment is not None
    assert sheet["B3"].fill.fgColor.rgb == RED


def test_a_package_that_cannot_be_written_into_is_copied_by_its_values() -> None:
    source = write_workbook([OutSheet("名簿", (OutColumn("氏名"), OutColumn("生年月日")), PEOPLE)])
    broken = repacked(source, {"xl/styles.xml": b"<styleSheet/>"})
    sheet = reported(broken)["名簿"]
    assert [cell.value for cell in sheet["C"]] == [TITLE, "新規", "問題", "新規"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_opens_the_copy_with_its_remarks(tmp_path: Path) -> None:
    def change(_book: Any, sheet: Any) -> None:
        sheet["A2"].comment = Comment("転居", "係")

    (tmp_path / "a.xlsx").write_bytes(report_workbook(ledger(change), "名簿.xlsx", FATES))
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "ods",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "a.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with zipfile.ZipFile(tmp_path / "a.ods") as package:
        content = package.read("content.xml").decode()
    assert content.count("<office:annotation ") == 2
    assert "昭和は64年までです。" in content
