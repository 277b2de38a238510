"""The city's own workbooks in the window: registered, replaced by a newer one, taken off the list, or left half done."""

from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from tests.ui.syncing.test_exchange_pages import shown
from welfare_desktop.services.syncing import arrangements, templates
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import FileSource
from welfare_desktop.ui.syncing.exchanges import Exchanges

HEADINGS = ("No.", "氏名", "生年月日", "住所", "電話番号", "備考")


@pytest.fixture
def pages(qtbot: QtBot, desk: Desk) -> Exchanges:
    return shown(qtbot, desk)


def form(path: Path, *headings: str) -> Path:
    """A workbook of the city without rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "見守り対象世帯一覧"
    sheet["A2"] = "基準日"
    for column, heading in enumerate(headings or HEADINGS, 1):
        sheet.cell(4, column).value = heading
    with path.open("wb") as file:
        book.save(file)
    return path


def registered(pages: Exchanges, path: Path) -> None:
    """Register a template and go on to a first exchange with it."""
    pages.list._template.click()
    pages.templates.take_file(path, "households")
    pages.templates.keep()
    pages.arrange.keep()
    pages.send.leave()


def test_a_template_of_the_city_is_registered_and_used(pages: Exchanges, desk: Desk, tmp_path: Path) -> None:
    city_form = form(tmp_path / "市様式.xlsx")
    pages.list._template.click()
    pages.templates.take_file(city_form, "households")
    assert pages.templates.model.rowCount() == 6
    assert pages.templates.facts.answers() == ("as_of",)
    name = pages.templates.model.index(1, 3)
    pages.templates.model.setData(name, "note")
    assert not pages.templates._keep.isEnabled()
    pages.templates.model.setData(name, "head_name")
    pages.templates.keep()
    (template,) = templates.listing(desk.workspace)
    assert template.name == "市様式"
    assert pages.currentWidget() is pages.arrange
    pages.arrange.keep()
    assert arrangements.listing(desk.workspace)[0].arrangement.template == template.id
    assert pages.send._template.text() == "市様式"


def test_a_registration_left_half_done_asks_first(pages: Exchanges, notices: HeardNotices, tmp_path: Path) -> None:
    pages.list._template.click()
    pages.templates.take_file(form(tmp_path / "市様式.xlsx"), "households")
    notices.answers += ["stay", "drop"]
    assert not pages.leave()
    assert pages.currentWidget() is pages.templates
    assert pages.leave()
    assert pages.currentWidget() is pages.list
    assert notices.asked == ["様式の登録をやめますか。"] * 2


def test_a_template_in_use_stays_and_is_replaced_with_its_exchanges(
    pages: Exchanges, desk: Desk, notices: HeardNotices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(pages, form(tmp_path / "市様式.xlsx"))
    pages.list._template.click()
    page = pages.templates
    listed = page.registered
    assert [listed.table.item(0, column).text() for column in (0, 1, 3)] == [  # pyright: ignore[reportOptionalMemberAccess]
        "市様式", "見守り世帯", "市社協 地域支援課　見守り世帯",
    ]  # fmt: skip
    notices.answers += ["drop"]
    listed._remove.click()
    assert "この様式は交換で使われています" in page.banner.text()
    newer = form(tmp_path / "新様式.xlsx", *HEADINGS, "郵便番号")
    monkeypatch.setattr(FileSource, "choose", lambda source: source.one_taken.emit(newer))
    listed._replace.click()
    assert page._name.text() == "市様式"
    page._name.setText("市様式 令和9年度")
    page.keep()
    assert pages.currentWidget() is pages.list
    (template,) = templates.listing(desk.workspace)
    assert template.name == "市様式 令和9年度"
    assert {"postal_code"} <= set(template.keys())
    assert [line.arrangement.template for line in arrangements.listing(desk.workspace)] == [template.id]


def test_a_template_nobody_uses_is_taken_off_the_list(
    pages: Exchanges, desk: Desk, notices: HeardNotices, tmp_path: Path
) -> None:
    registered(pages, form(tmp_path / "市様式.xlsx"))
    (line,) = arrangements.listing(desk.workspace)
    pages.list._charges.click()
    pages.arrange._form.setCurrentIndex(0)
    pages.arrange.keep()
    assert arrangements.get(desk.workspace, line.arrangement.id).template == 0
    pages.list._template.click()
    notices.answers += ["stay", "drop"]
    pages.templates.registered._remove.click()
    assert len(templates.listing(desk.workspace)) == 1
    pages.templates.registered._remove.click()
    assert templates.listing(desk.workspace) == ()
    assert not pages.templates.registered.isVisible()


def test_one_sheet_is_copied_for_every_district_where_the_clerk_says_so(
    pages: Exchanges, desk: Desk, tmp_path: Path
) -> None:
    pages.list._template.click()
    page = pages.templates
    page.take_file(form(tmp_path / "市様式.xlsx"), "households")
    assert page._twins.isVisible()
    page._twins.setChecked(True)
    page.keep()
    (template,) = templates.listing(desk.workspace)
    assert template.by_district
    pages.arrange.keep()
    pages.send._look()
    assert "新しく作るシート" in pages.send._leaves.text()
