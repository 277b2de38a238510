import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.offices import CLERK, NOW, in_roles
from tests.services.ledgers import ticking
from tests.services.syncing import city
from tests.ui.desks import HeardNotices, unnamed
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import editing, searching, undoing
from welfare_desktop.services.syncing import arrangements, settling, vanishing
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.history import HistoryPage, headline


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> HistoryPage:
    page = HistoryPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def renamed(desk: Desk, *names: str) -> int:
    """A salon that was given these names one after another."""
    record = Salon(name=names[0])
    for name in names:
        kept = editing.save(desk.workspace, "salons", dataclasses.replace(record, name=name)).record
        assert isinstance(kept, Salon)
        record = kept
    return record.id


def entries(page: HistoryPage) -> list[QTreeWidgetItem]:
    items = (page._tree.topLevelItem(at) for at in range(page._tree.topLevelItemCount()))
    return [item for item in items if item is not None]


def test_each_change_says_who_when_and_what(desk: Desk, page: HistoryPage) -> None:
    page.open("salons", renamed(desk, "旧", "新"), "新")
    changed, created = entries(page)
    assert changed.text(0) == headline(NOW, CLERK, "変更")
    assert created.text(0).endswith("登録")
    fact = changed.child(0)
    assert fact is not None
    assert [fact.text(column) for column in range(3)] == ["サロン名", "旧", "新"]


def test_a_change_is_taken_back_and_that_too(desk: Desk, page: HistoryPage, notices: HeardNotices) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, batch: said.append((text, batch)))
    record = renamed(desk, "旧", "新")
    page.open("salons", record, "新")
    notices.answers += ["undo", "undo"]
    page._undo.click()
    assert name_of(desk, record) == "旧"
    assert said[0][0] == "1件を元に戻しました"
    assert entries(page)[0].text(0).endswith("元に戻す")
    page._undo.click()
    assert name_of(desk, record) == "新"


def name_of(desk: Desk, record: int) -> str | None:
    kept = searching.record(desk.workspace, "salons", record)
    assert isinstance(kept, Salon)
    return kept.name


def test_work_on_many_records_says_how_many_come_back(desk: Desk, page: HistoryPage, notices: HeardNotices) -> None:
    record = searching.ids(desk.workspace, Listing("salons"))[0]
    count = undoing.batches(desk.workspace)[0].count
    page.open("salons", record, "")
    page._undo.click()
    assert notices.asked == [f"「{headline(NOW, CLERK, '見本の作成')}」を元に戻しますか。"]
    assert f"{count:,}件の記録がすべて戻ります" in notices.details[0]
    assert undoing.batches(desk.workspace)[0].undone_by == 0


def test_narratives_are_named_but_not_shown(desk: Desk, page: HistoryPage) -> None:
    case = Case(number="R8-900", client_name="相談 花子", goal="ひとりで買い物に行けること")
    record = editing.save(desk.workspace, "cases", case).record
    page.open("cases", record.id, "")
    (created,) = entries(page)
    shown = {fact.text(0): fact.text(2) for at in range(created.childCount()) if (fact := created.child(at))}
    assert "（閲覧制限）" in shown.values()
    assert "ひとりで買い物に行けること" not in shown.values()
    assert shown["相談者氏名"] == "相談 花子"


def test_who_may_not_take_back_is_not_offered_it(qtbot: QtBot, desk: Desk) -> None:
    clerk = dataclasses.replace(desk, workspace=in_roles(desk.workspace, "一般職員"))
    page = HistoryPage(clerk)
    qtbot.addWidget(page)
    page.show()
    page.open("salons", renamed(desk, "旧", "新"), "新")
    assert not page._undo.isVisible()


def test_everything_in_reach_has_a_name(page: HistoryPage) -> None:
    assert unnamed(page) == []


def test_a_record_ended_through_a_receipt_names_the_list_it_was_missing_from(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    workspace = ticking(desk.workspace)
    _, data = city.sent(workspace, city.exchange(workspace, "households"), tmp_path / "送付.xlsx")
    record = next(iter(city.Page(data).rows))
    plan = city.compared(workspace, city.edited(data, lambda page: page.drop(record)))
    settling.carry_out(workspace, plan, {}, endings=vanishing.endings(workspace, plan, "2026-10-31", "転出"))
    page = HistoryPage(dataclasses.replace(desk, workspace=workspace))
    qtbot.addWidget(page)
    page.show()
    page.open("households", record, "")
    assert "先方の一覧「回答.xlsx」" in page._ended.text()
    assert "令和8年10月31日で終了" in page._ended.text()
    wanted = list[object]()
    page.receipt_wanted.connect(wanted.append)
    page._receipt.click()
    (receipt,) = arrangements.received(workspace, plan.arrangement)
    assert wanted == [receipt.id]
    page.open("salons", renamed(desk, "旧"), "旧")
    assert not page._ended.isVisible()
    assert not page._receipt.isVisible()
