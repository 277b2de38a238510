"""A month's sheet, the year's confirmation and a death in a household, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.flows.conftest import seated
from tests.services.ledgers import ticking
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import editing, searching, undoing
from welfare_desktop.services.watching import activity_counts
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.watching.activity_page import ActivityPage
from welfare_desktop.ui.watching.move_page import MovePage
from welfare_desktop.ui.watching.sheet_page import SheetPage

HOUSEHOLDS_TAB = "Ctrl+3"


@pytest.fixture
def clerk(qtbot: QtBot, furnished: object, empty_office: Workspace, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk at the window of an office with one district and three households."""
    del furnished
    office = ticking(empty_office)
    area = editing.save(office, "districts", District(name="黒崎")).record.id
    for name, kana in (("青木 一郎", "アオキ イチロウ"), ("馬場 花子", "ババ ハナコ"), ("千葉 太郎", "チバ タロウ")):
        pair = (
            Member(name=name, name_kana=kana, is_head=True, is_watched=True),
            Member(name=f"{name[:2]} 妻", relation="妻", is_watched=True),
        )
        editing.save(office, "households", Household(district=area, members=pair))
    yield from seated(qtbot, office, tmp_path)


def go_to(clerk: Clerk, view: str) -> None:
    """The view of this name, with Ctrl+Tab from one to the next."""
    clerk.press(HOUSEHOLDS_TAB)
    clerk.rest()
    bar = clerk.window.registers.views
    for _ in range(bar.count()):
        if bar.tabText(bar.currentIndex()) == view:
            break
        clerk.press("Ctrl+Tab")
        clerk.rest()
    assert bar.tabText(bar.currentIndex()) == view


def choose_district(clerk: Clerk) -> None:
    """The first district of the tree, by its own keys."""
    tree = clerk.window.registers.tree
    tree.setFocus()
    clerk.press("Down")
    clerk.rest()


def test_a_months_sheet_is_typed_down_and_taken_back(clerk: Clerk) -> None:
    go_to(clerk, "活動の入力")
    choose_district(clerk)
    page = clerk.window.registers.work()
    assert isinstance(page, ActivityPage)
    page.focus()
    before = clerk.digest()
    for number in ("3", "2", "4"):
        clerk.press(number, "Return")
    clerk.press("F12")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    table = activity_counts.year_table(clerk.workspace, 2026)
    assert (table.tallies[-1][2].households, table.tallies[-1][2].times) == (3, 9)
    clerk.press("Home", "Right", "5", "Return")
    clerk.meanwhile(QMessageBox, lambda: clerk.push("破棄する"))
    clerk.press("Esc")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    undoing.undo(clerk.workspace, undoing.batches(clerk.workspace)[0].id)
    assert clerk.digest() == before


def test_the_year_is_confirmed_with_one_digit_each(clerk: Clerk) -> None:
    go_to(clerk, "現況確認")
    page = clerk.window.registers.work()
    assert isinstance(page, SheetPage)
    clerk.press("Return")
    clerk.rest()
    clerk.until(page.grid.table.hasFocus)
    clerk.press("1", "Return", "3", "Return", "1", "F12")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    clerk.press("Esc")
    clerk.rest()
    cells = [page.overview.model().index(0, column).data() for column in range(1, 6)]
    assert cells == ["3", "2", "0", "1", "0"]


def test_a_death_in_the_household_chosen_in_the_list(clerk: Clerk) -> None:
    clerk.press(HOUSEHOLDS_TAB)
    clerk.rest()
    clerk.press("Down")
    clerk.rest()
    household = clerk.page.table.current_id()
    go_to(clerk, "異動")
    page = clerk.window.registers.work()
    assert isinstance(page, MovePage)
    clerk.until(page.form.act.count)
    page.focus()
    clerk.walk_to("世帯員")
    clerk.press("Space")
    clerk.walk_to("理由")
    clerk.press("Down")
    clerk.rest()
    clerk.until(page._save.isEnabled)
    clerk.press("F12")
    clerk.rest()
    kept = searching.record(clerk.workspace, "households", household)
    assert isinstance(kept, Household)
    assert [(each.is_head, bool(each.died_on)) for each in kept.members] == [(True, False), (True, True)]
    assert kept.living_alone == "独居"
