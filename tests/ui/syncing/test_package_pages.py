"""Change packages in the window: written, looked into, merged, and what two PCs wrote differently settled."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services.ledgers import ticking
from tests.services.test_packaging import SECRET, change, first, home, household, opened, second
from tests.ui.desks import HeardNotices, desk_of
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import editing, packaging
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.numbering import BLOCK
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.syncing.exchanges import Exchanges
from welfare_desktop.ui.syncing.reminders import Reminders

__all__ = ["first", "second"]


@pytest.fixture
def desk(furnished: object, first: Workspace, notices: HeardNotices, tmp_path: Path) -> Iterator[Desk]:
    """The desk of the first PC."""
    del furnished
    yield from desk_of(ticking(first), notices, tmp_path)


@pytest.fixture
def pages(qtbot: QtBot, desk: Desk) -> Exchanges:
    pages = Exchanges(desk)
    qtbot.addWidget(pages)
    pages.resize(1100, 560)
    pages.show()
    pages.show_packages()
    return pages


def test_a_package_is_written_with_a_password_given_twice(
    pages: Exchanges, desk: Desk, second: Workspace, tmp_path: Path
) -> None:
    kept = home(desk.workspace, address="北九州市小倉北区城内1-1")
    pages.packages._send.click()
    page = pages.package_send
    page._all.setChecked(True)
    page._by_password.setChecked(True)
    one, again = page._password.lines()
    one.setText(SECRET)
    assert not page._send.isEnabled()
    again.setText(SECRET)
    page._place.line.setText(str(tmp_path / "stick"))
    page.send()
    data = (tmp_path / "stick.wdp").read_bytes()
    assert packaging.needs_password(data)
    assert one.text() == ""
    assert pages.currentWidget() is pages.packages
    packaging.receive(second, data, password=SECRET)
    assert household(second, kept.id).address == "北九州市小倉北区城内1-1"


def test_a_package_is_looked_into_before_it_is_merged(
    pages: Exchanges, desk: Desk, second: Workspace, tmp_path: Path
) -> None:
    said = list[str]()
    pages.said.connect(lambda text, _: said.append(text))
    kept = home(second, address="北九州市小倉北区城内1-1")
    path = tmp_path / "from-second.wdp"
    packaging.send(second, path, password=SECRET)
    pages.packages._receive.click()
    page = pages.package_receive
    page.take_file(path)
    assert page.first_field() is page._password
    page._password.setText("ちがう合言葉123456")
    page._unlock()
    assert page.banner.text()
    assert not page._receive.isEnabled()
    page._password.setText(SECRET)
    page._unlock()
    assert "うちここにないもの" in page._told.text()
    page.receive()
    assert "取り込みました" in said[-1]
    assert household(desk.workspace, kept.id).address == "北九州市小倉北区城内1-1"


def test_what_two_pcs_wrote_differently_is_settled_by_a_key(
    qtbot: QtBot, pages: Exchanges, desk: Desk, second: Workspace, tmp_path: Path
) -> None:
    batches = list[object]()
    pages.said.connect(lambda _, batch: batches.append(batch))
    kept = home(desk.workspace, address="もとの住所1-1")
    path = tmp_path / "package.wdp"
    packaging.send(desk.workspace, path)
    packaging.receive(second, path.read_bytes())
    change(desk.workspace, kept.id, address="ここで書いた住所2-2")
    change(second, kept.id, address="分室で書いた住所3-3")
    packaging.send(second, path)
    packaging.receive(desk.workspace, path.read_bytes())
    reminders = Reminders(desk)
    qtbot.addWidget(reminders)
    reminders.refresh()
    assert "要確認 1件" in reminders.text()
    pages.show_packages()
    page = pages.packages
    assert page.list.rowCount() == 1
    shown = [page.choices.item(at, 0) for at in range(page.choices.rowCount())]
    texts = [item.text() if item else "" for item in shown]
    assert set(texts) == {"ここで書いた住所2-2", "分室で書いた住所3-3"}
    page.choices.selectRow(texts.index("分室で書いた住所3-3"))
    page.choices.opened.emit()
    assert household(desk.workspace, kept.id).address == "分室で書いた住所3-3"
    assert page.list.rowCount() == 0
    assert batches[-1]
    reminders.refresh()
    assert reminders.text() == ""


def test_a_copy_joins_from_the_window_and_then_sends(
    qtbot: QtBot, first: Workspace, helper: Helper, notices: HeardNotices, tmp_path: Path
) -> None:
    packaging.send(first, tmp_path / "first.wdp")
    folder = tmp_path / "copy"
    shutil.copytree(first.paths.folder, folder, ignore=shutil.ignore_patterns("*.db*", "*.lock"))
    first.store.backup(folder / first.paths.database.name)
    for copy in opened(folder, helper):
        for desk in desk_of(ticking(copy), notices, tmp_path):
            pages = Exchanges(desk)
            qtbot.addWidget(pages)
            pages.show()
            pages.show_packages()
            pages.packages._join.click()
            assert pages.currentWidget() is pages.package_join
            notices.answers += ["stay", "join"]
            pages.package_join.join()
            assert pages.currentWidget() is pages.package_join
            pages.package_join._place.setCurrentIndex(1)
            pages.package_join.join()
            assert pages.currentWidget() is pages.packages
            packaging.send(copy, tmp_path / "copy.wdp")
            case = editing.save(copy, "cases", Case(client_name="相談　花子")).record
            assert isinstance(case, Case)
            assert case.number is not None
            assert int(case.number.rpartition("-")[2]) > 2 * BLOCK


def test_the_pc_that_has_the_number_is_told_that_it_need_not_join(pages: Exchanges, notices: HeardNotices) -> None:
    pages.packages._join.click()
    notices.answers.append("join")
    pages.package_join.join()
    assert "自分の番号で記録しています" in pages.package_join.banner.text()
