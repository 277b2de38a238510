"""Codes with a legend on the sheet: shown as they were read, and corrected by the clerk."""

import io

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.desks import unnamed
from tests.ui.importing.ledgers import Opened, workbook
from welfare_desktop.ui.importing.excerpt import excerpt
from welfare_desktop.ui.importing.wizard import MAPPING, RESULT, SHEETS, ImportWizard

ROWS = [
    ("番号", "世帯主氏名", "住所", "類型"),
    *((n, f"高橋 {n}子", f"黒崎一丁目{n}-1", n % 3 + 1) for n in range(1, 9)),
    (),
    ("類型 1 高齢 2 障害 3 ひとり親",),
]
LEDGER = workbook(("台帳", ROWS))


def kinds(wizard: ImportWizard) -> list[object]:
    plan = wizard.intake.plan
    assert plan is not None
    table = plan.tables[0]
    return [dict(zip(table.keys, row.values, strict=True))["household_type"] for row in table.rows() if row.values]


def test_codes_are_shown_as_the_legend_reads_them(qtbot: QtBot, opened: Opened) -> None:
    page = opened(LEDGER, MAPPING, kind="households").mapping
    qtbot.waitUntil(lambda: page.parsed.rowCount() == 8)
    assert "1=高齢者世帯" in page.coded()
    intake = page.intake
    assert intake.source is not None
    assert excerpt(intake.workspace, intake.source, 0, 1, 9).problems == {}
    page.look_at_codes()
    assert unnamed(page) == []


def test_a_code_the_clerk_corrects_is_imported_so(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(LEDGER, MAPPING, kind="households")
    page = wizard.mapping
    qtbot.waitUntil(lambda: page.parsed.rowCount() == 8)
    page.look_at_codes()
    page.codes.choose("household_type", "2", "その他")
    wizard.next()
    qtbot.waitUntil(lambda: wizard.intake.plan is not None)
    assert kinds(wizard).count("その他") == 3
    assert kinds(wizard).count("高齢者世帯") == 2
    wizard.next()
    assert wizard.step() == RESULT
    again = opened(LEDGER, MAPPING, "来年度.xlsx", "households")
    qtbot.waitUntil(lambda: again.mapping.parsed.rowCount() == 8)
    again.next()
    qtbot.waitUntil(lambda: again.intake.plan is not None)
    assert kinds(again).count("その他") == 3


def test_hidden_rows_and_columns_are_said_to_be_read(opened: Opened) -> None:
    book = openpyxl.load_workbook(io.BytesIO(LEDGER))
    sheet = book["台帳"]
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[4].hidden = True
    saved = io.BytesIO()
    book.save(saved)
    page = opened(saved.getvalue(), SHEETS, kind="households").sheets
    assert "1行、C列" in page.hidden()
    assert opened(LEDGER, SHEETS, "二.xlsx", "households").sheets.hidden() == ""


def test_a_code_is_corrected_with_the_keyboard(qtbot: QtBot, opened: Opened) -> None:
    page = opened(LEDGER, MAPPING, kind="households").mapping
    qtbot.waitUntil(lambda: page.parsed.rowCount() == 8)
    page.look_at_codes()
    box = next(each for each in page.codes.findChildren(QComboBox) if each.accessibleName().endswith("2 の意味"))
    before = box.currentText()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() != before
    place = page.intake.taken()[0]
    assert page.intake.codes.of(place, page.intake.table(place)) == {("household_type", "2"): box.currentData()}
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
