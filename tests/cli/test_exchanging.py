"""exchange send, receive and list: counts as JSON, nothing written by --dry-run, the same file twice is nothing."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.cli.test_cli import Office, digest_of
from tests.offices import PASSWORD
from tests.services.syncing.city import Page
from tests.sheets.city_template import SHEET, city_template
from welfare_desktop import cli
from welfare_desktop.domain.exchange import Fate


@pytest.fixture
def office(demo_folder: Path, tmp_path: Path) -> Office:
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD + "\n", encoding="utf-8")
    return Office(demo_folder, password)


def received(office: Office, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    code = office.call("exchange", "receive", *arguments, "--json")
    return code, json.loads(capsys.readouterr().out)


def test_a_list_is_sent_changed_and_received_and_received_again(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "送付.xlsx"
    assert office.call("exchange", "send", "--register", "households", "--out", path, "--due", "2026-12-01") == cli.DONE
    assert capsys.readouterr().out.strip() == str(path)
    office.call("exchange", "list")
    assert "2026-12-01" in capsys.readouterr().out
    page = Page(path.read_bytes())
    one, two = list(page.rows)[:2]
    page.write(one, "備考", "市が書いた")
    page.drop(two)
    path.write_bytes(page.data())
    before = digest_of(office, capsys)
    code, dry = received(office, capsys, path, "--dry-run")
    assert code == cli.DONE
    assert set(dry["counts"]) == {str(fate) for fate in Fate}
    assert (dry["counts"]["theirs"], dry["counts"]["vanished"]) == (1, 1)
    assert digest_of(office, capsys) == before
    code, done = received(office, capsys, path)
    assert (code, done["changed"], done["open"]) == (cli.WITH_PROBLEMS, 1, 1)
    after = digest_of(office, capsys)
    assert after != before
    _, again = received(office, capsys, path)
    assert (again["counts"]["theirs"], again["changed"]) == (0, 0)
    assert digest_of(office, capsys) == after
    assert office.call("undo", done["batch"]) == cli.DONE
    assert digest_of(office, capsys) == before


def test_one_district_leaves_the_others_in_peace(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    every, one = tmp_path / "全部.xlsx", tmp_path / "一校区.xlsx"
    office.call("exchange", "send", "--register", "households", "--out", every)
    page = Page(every.read_bytes())
    district = page.said(next(iter(page.rows)), "校(地)区")
    office.call("exchange", "send", "--register", "households", "--district", district, "--out", one)
    assert {Page(one.read_bytes()).said(record, "校(地)区") for record in Page(one.read_bytes()).rows} == {district}
    code, found = received(office, capsys, one)
    assert code == cli.DONE
    assert found["counts"]["vanished"] == 0


def test_the_citys_template_is_filled_and_recognised(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template, path = tmp_path / "市の様式.xlsx", tmp_path / "送付.xlsx"
    template.write_bytes(city_template())
    arguments = ("--register", "households", "--template", template, "--out", path)
    assert office.call("exchange", "send", *arguments) == cli.DONE
    assert office.call("exchange", "send", *arguments) == cli.DONE
    assert load_workbook(io.BytesIO(path.read_bytes()))[SHEET]["B5"].value
    _, found = received(office, capsys, path)
    assert {fate for fate, count in found["counts"].items() if count} == {"unchanged"}


def test_mass_vanishing_is_refused_until_it_is_confirmed(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "送付.xlsx"
    office.call("exchange", "send", "--register", "organisations", "--out", path)
    page = Page(path.read_bytes())
    for record in list(page.rows)[:50]:
        page.drop(record)
    path.write_bytes(page.data())
    assert office.call("exchange", "receive", path) == cli.REFUSED
    capsys.readouterr()
    code, found = received(office, capsys, path, "--confirm")
    assert code == cli.WITH_PROBLEMS
    assert found["counts"]["vanished"] == 50
    assert found["guards"]


def test_cases_are_exchanged_with_nobody(office: Office, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        office.call("exchange", "send", "--register", "cases", "--out", tmp_path / "x.xlsx")
    assert stopped.value.code == cli.USAGE


def test_what_is_asked_for_in_vain_is_said_in_japanese_and_writes_nothing(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "送付.xlsx", tmp_path / "二通目.xlsx"
    office.call("exchange", "send", "--register", "households", "--out", path)
    send = ("send", "--register", "volunteers", "--out", out)
    receive = ("receive", path, "--dry-run")
    for arguments, said in (
        ((*send, "--due", "12月10日"), "返送期限「12月10日」が日付として読めません"),
        ((*send, "--as-of", "2026-13-40"), "基準日「2026-13-40」が日付として読めません"),
        ((*send, "--role", "大臣"), "委嘱区分「大臣」はありません"),
        ((*send, "--district", "どこか"), "校(地)区が見つかりません"),
        (("send", "--register", "volunteers", "--out", tmp_path / "x.xls"), "Excelで開けるファイルになりません"),
        ((*receive, "--register", "volunteers"), "見守り世帯"),
        ((*receive, "--exchange", "ない名前"), "交換「ない名前」は登録されていません"),
        ((*receive, "--as-of", "昨日"), "基準日「昨日」が日付として読めません"),
        (("receive", tmp_path / "ない.xlsx"), "読み込めません"),
    ):
        capsys.readouterr()
        assert office.call("exchange", *arguments) == cli.REFUSED, arguments
        assert said in capsys.readouterr().err, arguments
    assert not out.exists()
    office.call("exchange", "list")
    assert len(capsys.readouterr().out.splitlines()) == 2  # households, and volunteers who were to be sent


def test_only_a_role_is_sent(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "民生委員.xlsx"
    arguments = ("--register", "volunteers", "--role", "民生委員", "--out", path)
    assert office.call("exchange", "send", *arguments) == cli.DONE
    page = Page(path.read_bytes())
    assert {page.said(record, "委嘱区分") for record in page.rows} == {"民生委員(世帯担当)"}


def test_a_newer_file_of_the_citys_template_takes_the_place_of_the_older(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    template, path = tmp_path / "市の様式.xlsx", tmp_path / "送付.xlsx"
    arguments = ("--register", "households", "--template", template, "--out", path)
    for title in ("令和7年度", "令和8年度"):
        book = load_workbook(io.BytesIO(city_template()))
        book[SHEET]["A1"] = title
        target = io.BytesIO()
        book.save(target)
        template.write_bytes(target.getvalue())
        assert office.call("exchange", "send", *arguments) == cli.DONE
        assert load_workbook(io.BytesIO(path.read_bytes()))[SHEET]["A1"].value == title
    assert "差し替えます" in capsys.readouterr().err
