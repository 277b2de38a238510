"""Colours of rows, read from workbooks that openpyxl wrote."""

import io

import openpyxl
from openpyxl.styles import Color, Font, PatternFill

from tests.sheets.coloured import painted
from welfare_desktop.domain.tints import name_of
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tints import read_tints

YELLOW, RED = PatternFill("solid", fgColor="FFFF00"), Font(color="FFFF0000")


def test_rows_most_of_whose_cells_are_coloured_are_told_by_colour() -> None:
    data = painted({3: YELLOW, 4: RED, 5: Font(strike=True)})
    found = read_tints(data, {sheet.name: sheet.rows for sheet in read(data, "台帳.xlsx").sheets})["台帳"]
    assert dict(found.rows) == {("ground", "FFFF00"): [3], ("ink", "FF0000"): [4], ("struck", ""): [5]}


def test_theme_and_palette_colours_are_looked_up() -> None:
    theme = PatternFill("solid", fgColor=Color(theme=5, tint=0.6))
    palette = PatternFill("solid", fgColor=Color(indexed=13))
    data = painted({3: theme, 4: palette})
    found = read_tints(data, {"台帳": read(data, "台帳.xlsx").sheets[0].rows})["台帳"]
    assert ("ground", "FFFF00") in found.rows
    assert len(found.rows) == 2


def test_a_book_without_colours_is_not_looked_through() -> None:
    book = openpyxl.Workbook()
    saved = io.BytesIO()
    book.save(saved)
    assert read_tints(saved.getvalue(), {"Sheet": ()}) == {}


def test_tints_are_called_as_clerks_call_them() -> None:
    assert name_of("ground", "FFFF00") == "黄の背景"
    assert name_of("ink", "FF0000") == "赤の文字"
    assert name_of("ground", "BFBFBF") == "灰色の背景"
    assert name_of("ground", "F8CBAD") == "薄い橙の背景"
    assert name_of("struck", "") == "取り消し線"
