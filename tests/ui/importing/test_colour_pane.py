"""Coloured rows: asked what they mean, put into the plan, remembered for next year."""

from openpyxl.styles import Font, PatternFill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.sheets.coloured import painted
from tests.ui.desks import HeardNotices, unnamed
from tests.ui.importing.ledgers import Opened
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Fate, RowPlan
from welfare_desktop.domain.tints import Meaning
from welfare_desktop.services import searching
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import MAPPING, RESULT, REVIEW, ImportWizard

YELLOW = PatternFill("solid", fgColor="FFFF00")
LEDGER = painted({3: YELLOW, 5: Font(strike=True)}, legend=("転出予定", YELLOW))


def rows(wizard: ImportWizard) -> dict[int, tuple[RowPlan, dict[str, object]]]:
    plan = wizard.intake.plan
    assert plan is not None
    table = plan.tables[0]
    return {row.row: (row, dict(zip(table.keys, row.values, strict=True))) for row in table.rows() if row.values}


def test_colours_are_told_with_the_sheets_own_legend(opened: Opened) -> None:
    page = opened(LEDGER, MAPPING, kind="households").mapping
    place = page.intake.taken()[0]
    found = page.intake.colours.asked(place, page.intake.table(place))
    assert [(each.name, each.rows, each.legend) for each in found] == [
        ("取り消し線", (5,), ""),
        ("黄の背景", (3,), "転出予定"),
    ]
    assert "黄の背景 1行" in page.colours.summary([place])
    page.ask_colours()
    assert unnamed(page) == []


def test_a_strike_is_proposed_as_an_ending_and_a_colour_as_nothing(opened: Opened) -> None:
    wizard = opened(LEDGER, REVIEW, kind="households")
    found = rows(wizard)
    assert found[5][1]["ended_on"] == wizard.intake.workspace.today()
    assert found[3][1]["ended_on"] is None
    assert found[2][0].fate is Fate.NEW
    assert wizard.intake.plan is not None
    assert wizard.intake.plan.conserved()


def test_what_the_clerk_says_of_a_colour_is_imported_and_remembered(
    qtbot: QtBot, opened: Opened, empty_desk: Desk
) -> None:
    wizard = opened(LEDGER, MAPPING, kind="households")
    wizard.mapping.ask_colours()
    wizard.mapping.colours.choose("ground:FFFF00", Meaning.CHECK, "転出予定")
    wizard.mapping.colours.choose("struck", Meaning.NOTHING, "")
    wizard.next()
    qtbot.waitUntil(lambda: wizard.intake.plan is not None)
    assert rows(wizard)[3][1]["note"] == "要確認（転出予定）"
    assert "ended_on" not in rows(wizard)[5][1]
    wizard.next()
    assert wizard.step() == RESULT
    (record,) = searching.ids(empty_desk.workspace, Listing("households", text="高橋 2子"))
    assert searching.rows(empty_desk.workspace, "households", [record], ["note"]) == [("要確認（転出予定）",)]
    again = opened(LEDGER, REVIEW, "翌年.xlsx", "households")
    assert again.intake.to_be_written() == (0, 0)
    assert again.intake.plan is not None
    assert again.intake.plan.counts()[Fate.SAME] == 6


def test_an_ending_found_by_colour_changes_a_record_we_hold(opened: Opened) -> None:
    opened(painted({}), RESULT, kind="households")
    wizard = opened(LEDGER, MAPPING, "今年度.xlsx", "households")
    wizard.mapping.ask_colours()
    wizard.mapping.colours.choose("ground:FFFF00", Meaning.ENDED, "令和8年9月30日")
    wizard.next()
    row, values = rows(wizard)[3]
    assert row.fate is Fate.CHANGED
    assert values["ended_on"] == "2026-09-30"
    assert [(each.key, each.ours, each.theirs) for each in row.differences] == [("ended_on", "", "令和8年9月30日")]


def test_a_day_that_cannot_be_read_is_told_before_going_on(opened: Opened) -> None:
    wizard = opened(LEDGER, MAPPING, kind="households")
    wizard.mapping.ask_colours()
    wizard.mapping.colours.choose("struck", Meaning.ENDED, "2月30日")
    assert not wizard.mapping.is_ready()
    assert "終わりの日" in wizard.mapping.hint()
    wizard.mapping.colours.choose("struck", Meaning.ENDED, "R8.2.28")
    assert wizard.mapping.is_ready()


def test_choosing_an_ending_by_keyboard_puts_in_todays_date(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(LEDGER, MAPPING, kind="households")
    colours = wizard.mapping.colours
    wizard.mapping.ask_colours()
    box, line = (
        colours.findChild(QComboBox, "meaning ground:FFFF00"),
        colours.findChild(QLineEdit, "text ground:FFFF00"),
    )
    assert isinstance(box, QComboBox)
    assert isinstance(line, QLineEdit)
    box.setFocus()
    assert not line.isEnabled()  # 意味はない: there is nothing to write
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "終了・廃止"
    assert line.isEnabled()
    assert line.text() == "令和8年11月21日"
    assert colours.is_ready()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert line.text() == "転出予定"
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_escape_closes_the_colours_before_it_asks_about_the_import(
    qtbot: QtBot, opened: Opened, notices: HeardNotices
) -> None:
    wizard = opened(LEDGER, MAPPING, kind="households")
    wizard.mapping.ask_colours()
    first = wizard.mapping.colours.findChild(QComboBox, "meaning struck")
    assert isinstance(first, QComboBox)
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert wizard.mapping.table.hasFocus()
    assert notices.asked == []
    qtbot.keyClick(wizard.mapping.table, Qt.Key.Key_Escape)
    assert notices.asked == ["この取込をやめますか。"]
