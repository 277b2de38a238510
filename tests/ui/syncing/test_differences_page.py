"""What is only written otherwise, and who vanished: shown apart, and decided one by one or in bulk."""

import dataclasses
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services.ledgers import ticking
from tests.services.syncing import city
from tests.ui.desks import HeardNotices
from tests.ui.syncing.test_exchange_pages import dropped, receive, sent, shown
from welfare_desktop.domain.exchange import Choice, Fate
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.syncing.exchanges import Exchanges
from welfare_desktop.ui.syncing.line_model import DECISION
from welfare_desktop.ui.syncing.verdicts import SPELLED

ADDRESS = city.label("households", "address")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Backups are named by the time, which has to go on."""
    return dataclasses.replace(desk, workspace=ticking(desk.workspace))


@pytest.fixture
def pages(qtbot: QtBot, desk: Desk) -> Exchanges:
    return shown(qtbot, desk)


def household(workspace: Workspace, record: int) -> Household:
    found = searching.record(workspace, "households", record)
    assert isinstance(found, Household)
    return found


def said(pages: Exchanges) -> list[str]:
    model = pages.differences.model
    return [model.index(row, DECISION).data() for row in range(model.rowCount())]


def respelled(page: city.Page, record: int) -> None:
    """The same address in full-width digits."""
    theirs = str(page.said(record, ADDRESS)).translate({ord(str(n)): chr(ord("０") + n) for n in range(10)})
    page.write(record, ADDRESS, theirs)


def test_other_spellings_are_shown_apart_and_taken_only_when_said(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    records, data = sent(desk, tmp_path)
    two = [each for each in records if any(map(str.isdigit, household(desk.workspace, each).address or ""))][:2]
    receive(pages, tmp_path, data, *(lambda page, each=each: respelled(page, each) for each in two))
    page = pages.differences
    assert pages.reception.counts[SPELLED] == 2
    assert pages.reception.open_count() == 0
    page.filters.button(SPELLED).click()
    assert said(pages) == ["当方のまま"] * 2
    page.filter.setText("どこにもない名前")
    page.narrow()
    assert page.model.rowCount() == 0
    page.filter.clear()
    page.narrow()
    page.list.selectRow(0)
    page.settle(Choice.TAKE)
    assert said(pages) == ["先方を採る", "当方のまま"]
    before = [household(desk.workspace, each).address for each in two]
    page.carry_out()
    after = [household(desk.workspace, each).address for each in two]
    assert [one == other for one, other in zip(before, after, strict=True)].count(False) == 1


def test_all_spellings_are_taken_at_once(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    records, data = sent(desk, tmp_path)
    two = [each for each in records if any(map(str.isdigit, household(desk.workspace, each).address or ""))][:2]
    receive(pages, tmp_path, data, *(lambda page, each=each: respelled(page, each) for each in two))
    pages.differences.show_fate(SPELLED)
    pages.differences.accept()
    assert said(pages) == ["先方を採る"] * 2


def test_who_vanished_is_ended_in_bulk_with_a_day_and_a_reason(
    pages: Exchanges, desk: Desk, notices: HeardNotices, tmp_path: Path
) -> None:
    (one, other, third, *_), data = sent(desk, tmp_path, as_of="2026-10-01")
    receive(pages, tmp_path, data, dropped([one, other, third]))
    page = pages.differences
    page.show_fate(Fate.VANISHED)
    assert page.ending.isVisibleTo(pages)
    assert page.ending.said() == ("2026-10-01", "")
    page.select_all()
    page.ending.day.put(None)
    page.settle(Choice.TAKE)
    assert said(pages) == ["未決定"] * 3  # without a day nothing ends
    page.ending.day.put("2026-10-31")
    page.ending.reason.setCurrentIndex(page.ending.reason.findData("転出"))
    page.settle(Choice.TAKE)
    assert set(said(pages)) == {"終了 令和8年10月31日"}
    page.list.selectRow(2)
    page.settle(Choice.KEEP)
    assert said(pages).count("そのまま") == 1
    page.list.selectRow(1)
    page._toggle()
    page._toggle()
    assert said(pages).count("終了 令和8年10月31日") == 2
    notices.answers += ["stay"]
    pages.back()
    assert "もう一度選んでください" in notices.details[-1]
    notices.answers += ["go"]
    page.carry_out()
    assert pages.currentWidget() is pages.result
    assert "終了 2件" in pages.result._done.text()
    found = [household(desk.workspace, each) for each in (one, other, third)]
    assert sorted((each.ended_on or "", each.end_reason or "") for each in found) == [
        ("", ""), ("2026-10-31", "転出"), ("2026-10-31", "転出"),
    ]  # fmt: skip
