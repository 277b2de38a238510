"""The tasks of `clerk_tasks` about lists, files and what was done before, by keys only and counted."""

import dataclasses
import io
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from tests.flows.task_clerk import TaskClerk
from tests.flows.test_clerk_tasks import find, head, home, person
from tests.services.ledgers import workbook_of
from tests.services.pairs import keep
from tests.services.test_joining import HANA, HANA_AGAIN
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services import editing, searching
from welfare_desktop.ui.closing.closing_page import ClosingPage
from welfare_desktop.ui.exporting import ExportDialog
from welfare_desktop.ui.importing.wizard import FILE, MAPPING, RESULT, REVIEW, SHEETS
from welfare_desktop.ui.joining.candidates_page import CandidatesPage
from welfare_desktop.ui.joining.join_page import JoinPage
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.paper_page import PaperPage
from welfare_desktop.ui.printing.roster_dialog import RosterDialog
from welfare_desktop.ui.records.column_chooser import ColumnChooser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus without a screen
PEOPLE, HOMES = "Ctrl+2", "Ctrl+3"
HEADS = ("番号", "世帯主氏名", "生年月日", "住所", "電話", "見守り開始日")


def ledger(count: int) -> list[tuple[Cell, ...]]:
    names = "一二三四五六七八九十"
    return [
        (
            100 + at,
            f"甲野 {names[at]}郎",
            f"S{at + 10}.4.5",
            f"北九州市帆柱区大浦{at + 1}-2-3",
            f"093-631-00{at:02}",
            "R5.4.1",
        )
        for at in range(count)
    ]


def test_a_list_goes_to_a_workbook(counted: TaskClerk, tmp_path: Path) -> None:
    path = tmp_path / "協力員.xlsx"
    counted.window._desk.preferences.keep_text(FOLDER, str(tmp_path))
    with counted.task("export", file=path.name):
        counted.press(PEOPLE)
        counted.rest()
        counted.press("F8")
        dialog = counted.dialog(ExportDialog)
        written = Path(dialog._place.line.text())
        counted.press("F12")
        counted.until(written.exists)
        counted.rest()
    sheet = openpyxl.load_workbook(io.BytesIO(written.read_bytes())).worksheets[0]
    assert sheet.max_row > counted.count("volunteers")


def test_a_districts_roster_becomes_a_pdf(counted: TaskClerk, tmp_path: Path) -> None:
    path = tmp_path / "大浦.pdf"
    with counted.task("roster", district="大浦", file=path.name):
        counted.press(HOMES)
        counted.rest()
        counted.district("大浦")
        counted.press("F7")
        counted.dialog(RosterDialog)
        counted.press("F12")
        counted.until(lambda: isinstance(counted.window._layers.currentWidget(), PaperPage))
        page = counted.window._layers.currentWidget()
        assert isinstance(page, PaperPage)
        counted.until(lambda: page.pane.document.pages)
        counted.choose_file(path)
        counted.press("F12")
        counted.until(path.exists)
        counted.rest()
    assert pypdf.PdfReader(path).pages


def test_columns_are_chosen(counted: TaskClerk) -> None:
    with counted.task("columns"):
        counted.press(HOMES, "Return")
        counted.rest()
        counted.menu("表示する列を選ぶ")
        counted.dialog(ColumnChooser)
        counted.press("Down", "Down", "Space", "Down", "Down", "Down", "Space", "Return")
        counted.rest()
    assert "head_kana" not in counted.page.model.columns


def test_a_change_is_looked_up_and_taken_back(counted: TaskClerk) -> None:
    somebody = person(counted)
    editing.save(counted.workspace, "volunteers", dataclasses.replace(somebody, note="間違い"))
    with counted.task("history", name=somebody.name or ""):
        find(counted, PEOPLE, somebody.name or "", somebody.id)
        counted.menu("変更の履歴")
        counted.until(lambda: counted.page._history is not None and counted.page._history._tree.topLevelItemCount())
        counted.rest()
        counted.confirm()
        counted.push("この変更を元に戻す")
        counted.rest()
    after = searching.record(counted.workspace, "volunteers", somebody.id)
    assert isinstance(after, Volunteer)
    assert after.note == somebody.note


def go_through(clerk: TaskClerk, *steps: int) -> None:
    clerk.go_on(*steps)


def test_last_years_ledger_is_imported(counted: TaskClerk, tmp_path: Path) -> None:
    path = tmp_path / "昨年度.xlsx"
    path.write_bytes(workbook_of({"見守り世帯台帳": [HEADS, *ledger(8)]}))
    before = counted.count("households")
    with counted.task("import", file=path.name):
        counted.press(HOMES, "F9")
        counted.until(lambda: counted.wizard.step() == FILE)
        counted.choose_file(path)
        counted.press("Return")
        counted.go_on(SHEETS, MAPPING, REVIEW)
        counted.until(counted.wizard.review.is_ready)
        counted.go_on(RESULT)
        counted.press("Return")
        counted.until(lambda: counted.window.incoming.wizard is None)
        counted.rest()
    assert counted.count("households") == before + 8


def test_rows_copied_from_a_workbook_are_pasted(counted: TaskClerk) -> None:
    rows: Sequence[Sequence[Cell]] = [HEADS, *ledger(3)]
    QGuiApplication.clipboard().setText("\n".join("\t".join(str(cell) for cell in row) for row in rows))
    before = counted.count("households")
    with counted.task("paste"):
        counted.press(HOMES, "Return")
        counted.rest()
        counted.press("Ctrl+V")
        counted.rest()
        counted.until(lambda: not counted.page.shows_list())
        wizard = counted.page.pasting.wizard
        assert wizard is not None
        for step in (REVIEW, RESULT):
            counted.until(lambda step=step: wizard.step() == step and wizard.pages[step].is_ready())
            counted.press("Alt+N")
        counted.until(lambda: counted.page.pasting.wizard is None)
        counted.rest()
    assert counted.count("households") == before + 3


def test_a_duplicate_is_settled(counted: TaskClerk) -> None:
    keep(counted.workspace, HANA, HANA_AGAIN)
    before = counted.count("households")
    with counted.task("duplicate"):
        counted.press(HOMES)
        counted.rest()
        counted.press("F6")
        counted.until(lambda: isinstance(counted.page.currentWidget(), CandidatesPage))
        counted.rest()
        counted.press("Return")
        counted.until(lambda: isinstance(counted.page.currentWidget(), JoinPage))
        counted.rest()
        counted.press("Alt+J")
        counted.until(lambda: counted.count("households") == before - 1)
        counted.rest()


def test_late_entries_are_seen(counted: TaskClerk) -> None:
    close_the_year(counted)
    late = dataclasses.replace(home(counted), ended_on="2026-03-20", end_reason="転出")
    editing.save(counted.workspace, "households", late)
    with counted.task("late", file="R7_確定.xlsx"):
        counted.to("Ctrl+8", 2)
        counted.pick("令和7年度(")
        counted.rest()
        page = counted.work(ClosingPage)
        counted.until(page._late._records.isVisible)
    assert late.id in [entry.record for entry in page._late._entries]


def close_the_year(clerk: TaskClerk) -> None:
    """Close it; the clerk is back at the home page."""
    clerk.to("Ctrl+8", 2)
    clerk.push("集計する")
    clerk.rest()
    clerk.meanwhile(QMessageBox, lambda: clerk.push("締める"))
    clerk.press("F12")
    clerk.rest()
    clerk.press("Ctrl+1")
    clerk.rest()


def test_the_citys_workbook_goes_out_and_comes_back(counted: TaskClerk, tmp_path: Path) -> None:
    path, back = tmp_path / "市提出.xlsx", tmp_path / "市回答.xlsx"
    household = home(counted)
    name = head(household)
    with counted.task("exchange", file=path.name, back=back.name, name=name):
        counted.press(HOMES)
        counted.rest()
        counted.press("F11")
        counted.rest()
        counted.push("新しい交換(&E)…")
        counted.rest()
        exchanges = counted.window.exchanges
        assert exchanges is not None
        counted.push(exchanges.arrange._save)
        counted.until(lambda: exchanges.currentWidget() is exchanges.send)
        counted.rest()
        counted.walk_to("保存先")
        before = counted.strokes
        counted.write(str(path))
        counted.strokes = before + len(path.name)
        counted.until(exchanges.send._send.isEnabled)
        counted.press("Return", "Return")
        counted.until(path.exists)
        counted.rest()
        correct_telephones(path, back, 2)
        counted.press("Alt+R")
        counted.until(lambda: exchanges.currentWidget() is exchanges.receive)
        counted.choose_file(back)
        counted.press("Return")
        counted.until(exchanges.receive._compare.isEnabled)
        counted.press("Alt+N")
        counted.until(lambda: exchanges.currentWidget() is exchanges.differences)
        counted.rest()
        counted.press("Alt+U")
        counted.rest()
        counted.press("Alt+N")
        counted.until(lambda: exchanges.currentWidget() is exchanges.result)
        counted.rest()
    for number in (1, 2):
        found = searching.ids(counted.workspace, Listing("households", text=f"093-555-000{number}"))
        assert len(found) == 1


def correct_telephones(path: Path, back: Path, count: int) -> None:
    """What the city did: other telephone numbers in the first rows."""
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    sheet = book.worksheets[0]
    headed = next(row for row in sheet.iter_rows(max_row=8) if any(cell.value == "世帯主氏名" for cell in row))
    column = next(cell.column for cell in headed if cell.value == "電話")
    for row in range(1, count + 1):
        sheet.cell((headed[0].row or 0) + row, column or 0).value = f"093-555-000{row}"
    with back.open("wb") as file:
        book.save(file)
