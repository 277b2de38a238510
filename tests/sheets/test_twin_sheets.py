"""A sheet copied within a workbook: as Excel would copy it, and nothing else is touched."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.table import Table

from tests.benchmarks import libreoffice
from tests.sheets.city_template import SHEET, city_template
from welfare_desktop.sheets.filling.twin_sheets import obstacles, with_twins


def plain() -> bytes:
    """The city's template without its chart."""
    book = load_workbook(io.BytesIO(city_template()))
    page: Any = book[SHEET]
    page._charts = []
    page["J1"] = f"='{SHEET}'!A1&集計!A1"
    page.print_title_rows = "4:4"
    page.page_setup.orientation = "landscape"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_the_copy_has_styles_rules_names_remarks_and_formulas_of_its_own() -> None:
    data, (first, second) = with_twins(plain(), SHEET, ["大浦", "東/浜"])
    assert (first, second) == ("大浦", "東・浜")
    book: Any = load_workbook(io.BytesIO(data))
    assert book.sheetnames == [SHEET, "集計", "大浦", "東・浜"]
    model: Any = book[SHEET]
    for name in (first, second):
        page: Any = book[name]
        assert page["J1"].value == f"='{name}'!A1&集計!A1"
        assert page["D8"].value == "=SUM(D5:D7)"
        assert page["B5"].font.b
        assert page["C5"].number_format == model["C5"].number_format
        assert page["A8"].comment.text == model["A8"].comment.text
        assert sorted(map(str, page.merged_cells.ranges)) == sorted(map(str, model.merged_cells.ranges))
        assert len(page.conditional_formatting) == len(model.conditional_formatting) == 1
        assert len(page.data_validations.dataValidation) == 1
        assert page.print_area == f"'{name}'!$A$1:$I$10"
        assert page.print_title_rows == "$4:$4"
        assert page.page_setup.orientation == "landscape"
        assert not page.sheet_view.tabSelected


def test_every_other_part_stays_byte_for_byte() -> None:
    before = plain()
    after = with_twins(before, SHEET, ["大浦"])[0]
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        changed = {name for name in old.namelist() if old.read(name) != new.read(name)}
        assert changed == {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"}
        assert new.testzip() is None


def test_what_cannot_be_made_twice_is_named() -> None:
    assert list(obstacles(city_template(), SHEET)) == ["グラフ"]
    book = Workbook()
    page: Any = book.active
    page.append(["氏名", "住所"])
    page.append(["山田", "城内"])
    page.add_table(Table(displayName="t", ref="A1:B2"))
    target = io.BytesIO()
    book.save(target)
    assert list(obstacles(target.getvalue(), page.title)) == ["テーブル"]
    assert list(obstacles(plain(), SHEET)) == []
    assert list(obstacles(plain(), "ない")) == ["シート「ない」"]


def test_libreoffice_opens_it_with_all_sheets(tmp_path: Path) -> None:
    program = libreoffice.find()
    if program is None:
        pytest.skip(libreoffice.MISSING)
    path = tmp_path / "様式.xlsx"
    path.write_bytes(with_twins(plain(), SHEET, ["大浦", "東浜"])[0])
    saved = libreoffice.convert(program, path, "xlsx", tmp_path / "saved")
    book: Any = load_workbook(saved)
    assert book.sheetnames == [SHEET, "集計", "大浦", "東浜"]
    page: Any = book["大浦"]
    assert page["A4"].value == "番号"
