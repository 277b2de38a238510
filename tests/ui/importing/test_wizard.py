"""The whole way through the wizard, on invented and on real ledgers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.ui.desks import HeardNotices, desk_of, unnamed
from tests.ui.importing.ledgers import HOMES, Opened, encrypted, homes, shown, workbook
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CLERK
from welfare_desktop.domain.plans import Decision, Fate
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import checking, choosing, demo_office, searching
from welfare_desktop.services.ledgers import importing
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import CARRY, FILE, MAPPING, RESULT, REVIEW, SHEETS, ImportWizard

NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def count(desk: Desk, kind: str) -> int:
    return len(searching.ids(desk.workspace, Listing(kind)))


def test_last_years_ledger_goes_through_all_pages_and_back(
    qtbot: QtBot, threaded_desk: Desk, notices: HeardNotices, tmp_path: Path
) -> None:
    ledger = tmp_path / "昨年度_見守り世帯台帳.xlsx"
    demo_office.sample_ledger_file(ledger, 600)
    before = checking.check(threaded_desk.workspace).digest
    wizard = shown(qtbot, threaded_desk, "households")
    wizard.add_files([ledger])
    qtbot.waitUntil(wizard.files.is_ready, timeout=30_000)
    wizard.next()
    assert wizard.step() == SHEETS
    qtbot.waitUntil(lambda: wizard.sheets.model.text(6, 1) == "1", timeout=10_000)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.mapping.parsed.rowCount() == 10, timeout=30_000)
    wizard.next()
    assert wizard.step() == REVIEW
    qtbot.waitUntil(lambda: wizard.intake.plan is not None, timeout=30_000)
    assert wizard.intake.to_be_written() == (600, 0)
    wizard.next()
    assert wizard.step() == CARRY
    qtbot.waitUntil(lambda: wizard.step() == RESULT, timeout=60_000)
    result = wizard.intake.result
    assert result is not None
    assert wizard.intake.plan is not None
    assert (result.created, result.rows) == (600, wizard.intake.plan.rows_in)
    assert count(threaded_desk, "households") == 600
    notices.answers.append("undo")
    wizard.result.take_back()
    qtbot.waitUntil(lambda: not wizard.result.can_take_back(), timeout=60_000)
    assert checking.check(threaded_desk.workspace).digest == before


def test_the_barbers_of_two_years_become_salons(qtbot: QtBot, empty_desk: Desk, shared: Path) -> None:
    for name, expected in (("07_takamatsu_barber_202405.xlsx", 381), ("28_takamatsu_barber_202607.xlsx", 371)):
        wizard = shown(qtbot, empty_desk, "salons")
        wizard.add_files([shared / "ledgers" / name])
        assert wizard.intake.records() == expected
        for step in (SHEETS, MAPPING, REVIEW, RESULT):
            wizard.next()
            assert wizard.step() == step
        result = wizard.intake.result
        assert result is not None
        assert wizard.intake.plan is not None
        assert result.rows == wizard.intake.plan.rows_in
    assert result.unchanged > 200
    assert result.changed > 0
    assert count(empty_desk, "salons") == 381 + result.created


def test_the_nurseries_become_salons(qtbot: QtBot, empty_desk: Desk, shared: Path) -> None:
    wizard = shown(qtbot, empty_desk, "salons")
    wizard.add_files([shared / "ledgers" / "31_tokyo_certified_nursery_201712.xlsx"])
    for _ in range(4):
        wizard.next()
    assert wizard.step() == RESULT
    assert count(empty_desk, "salons") > 100


def test_a_form_imports_nothing_and_says_why(qtbot: QtBot, empty_desk: Desk, shared: Path) -> None:
    wizard = shown(qtbot, empty_desk, "households")
    wizard.add_files([shared / "ledgers" / "54_form_care_insurance.xlsx"])
    wizard.next()
    assert wizard.step() == SHEETS
    assert not wizard.sheets.is_ready()
    assert "0件" in wizard.sheets.hint()
    assert "様式" in wizard.sheets.status()
    wizard.next()
    assert wizard.step() == SHEETS


def test_a_password_is_asked_for_in_place_and_asked_again(
    qtbot: QtBot, empty_desk: Desk, notices: HeardNotices, shared: Path, tmp_path: Path
) -> None:
    wizard = shown(qtbot, empty_desk)
    wizard.add_files([shared / "ledgers" / "70_password_xor.xls"])
    assert wizard.files.password.isVisible()
    assert not wizard.files.is_ready()
    locked = tmp_path / "暗号化.xlsx"
    locked.write_bytes(encrypted(homes(), "ひらけごま"))
    wizard.add_files([locked])
    assert wizard.files.password.hasFocus()
    wizard.files.password.setText("ちがう")
    press(qtbot, Qt.Key.Key_Return)
    assert "違います" in wizard.files.password_note()
    wizard.files.password.setText("ひらけごま")
    press(qtbot, Qt.Key.Key_Return)
    assert wizard.files.is_ready()
    assert not wizard.files.password.isVisible()
    assert notices.refused == []


def test_a_file_that_cannot_be_read_is_refused_in_place(opened: Opened) -> None:
    wizard = opened(b"\x00\x01\x02 no ledger", FILE, "壊れた.xlsx")
    assert wizard.files.refusal()
    assert not wizard.files.is_ready()
    assert wizard.step() == FILE


def test_a_text_file_is_shown_and_read_in_the_encoding_chosen(opened: Opened) -> None:
    text = "番号,世帯主氏名,住所\n1,髙橋 ハナ,黒崎一丁目\n2,渡邉 一郎,黒崎二丁目\n"
    wizard = opened(text.encode("cp932"), FILE, "世帯.csv")
    assert wizard.files.preview_text(1, 1) == "髙橋 ハナ"
    wizard.files.choose_encoding("euc-jp")
    assert wizard.files.refusal() or wizard.files.preview_text(1, 1) != "髙橋 ハナ"
    wizard.files.choose_encoding("cp932")
    assert wizard.files.preview_text(1, 1) == "髙橋 ハナ"
    assert wizard.files.is_ready()


def test_files_wait_in_a_queue_and_come_one_after_another(qtbot: QtBot, empty_desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / "一.xlsx", tmp_path / "二.xlsx"]
    files[0].write_bytes(homes(HOMES[0]))
    files[1].write_bytes(homes(HOMES[1]))
    wizard = shown(qtbot, empty_desk, "households")
    wizard.add_files(files)
    for _ in range(4):
        wizard.next()
    assert wizard.step() == RESULT
    assert wizard.result.verb().startswith("次のファイルへ")
    wizard.next()
    assert wizard.step() == FILE
    assert wizard.intake.path == files[1]
    for _ in range(4):
        wizard.next()
    with qtbot.waitSignals([wizard.finished, wizard.closed]) as heard:
        wizard.next()
    assert heard.all_signals_and_args is not None
    assert count(empty_desk, "households") == 2


def test_a_form_and_a_broken_file_in_the_queue_are_passed_over_with_the_reason_kept(
    qtbot: QtBot, empty_desk: Desk, tmp_path: Path
) -> None:
    form = workbook(("申請書", [("見守り申請書",), (), ("下記のとおり申請します。",), ("氏名",), ("住所",)]))
    files = [tmp_path / name for name in ("様式.xlsx", "壊れた.xlsx", "台帳.xlsx", "別の様式.xlsx")]
    for file, data in zip(files, (form, homes(HOMES[0])[:900], homes(HOMES[0]), form), strict=True):
        file.write_bytes(data)
    wizard = shown(qtbot, empty_desk, "households")
    wizard.add_files(files)
    wizard.next()
    assert wizard.step() == SHEETS
    assert "取り込む一覧がありません" in wizard.sheets.hint()
    assert wizard._next.isEnabled()
    assert "次のファイルへ" in wizard._next.text()
    wizard.next()
    assert (wizard.step(), wizard.files.refusal() != "") == (FILE, True)
    wizard.next()
    wizard.next()
    assert (wizard.step(), wizard.intake.path.name) == (SHEETS, "台帳.xlsx")
    for _ in range(3):
        wizard.next()
    assert wizard.step() == RESULT
    wizard.next()
    wizard.next()
    assert wizard.step() == SHEETS
    assert not wizard._next.isEnabled()  # no file waits behind this one
    assert [each.state.split("、")[0] for each in wizard.files._queued[:3]] == [
        "取り込む一覧がないため", "読めませんでした", "取り込みました: 新規 1件",
    ]  # fmt: skip


def test_a_list_whose_register_is_not_said_yet_is_not_passed_over(
    qtbot: QtBot, empty_desk: Desk, tmp_path: Path
) -> None:
    rows = [("甲", "乙", "丙"), *((f"い{at}", at, f"ろ{at}") for at in range(12))]
    files = [tmp_path / name for name in ("不明.xlsx", "台帳.xlsx")]
    for file, data in zip(files, (workbook(("一覧", rows)), homes(HOMES[0])), strict=True):
        file.write_bytes(data)
    wizard = shown(qtbot, empty_desk)
    wizard.add_files(files)
    wizard.next()
    assert wizard.sheets.hint() == "台帳の種類を選んでください。"
    assert not wizard._next.isEnabled()


def test_the_pages_can_be_walked_with_the_keyboard_alone(qtbot: QtBot, opened: Opened) -> None:
    wizard = opened(homes(), FILE, kind="households")
    for step in (SHEETS, MAPPING):
        press(qtbot, Qt.Key.Key_Return)
        assert wizard.step() == step
    for key, step in ((Qt.Key.Key_N, REVIEW), (Qt.Key.Key_B, MAPPING), (Qt.Key.Key_N, REVIEW), (Qt.Key.Key_N, RESULT)):
        press(qtbot, key, ALT)
        qtbot.waitUntil(lambda wanted=step: wizard.step() == wanted)
    wizard.back()
    assert wizard.step() == RESULT


def test_esc_asks_before_anything_is_thrown_away(qtbot: QtBot, opened: Opened, notices: HeardNotices) -> None:
    wizard = opened(homes(), SHEETS, kind="households")
    press(qtbot, Qt.Key.Key_Escape)
    assert notices.asked == ["この取込をやめますか。"]
    assert wizard.is_dirty()
    notices.answers.append("drop")
    with qtbot.waitSignal(wizard.closed):
        press(qtbot, Qt.Key.Key_Escape)


def test_esc_on_the_first_page_just_closes(qtbot: QtBot, empty_desk: Desk, notices: HeardNotices) -> None:
    wizard = shown(qtbot, empty_desk)
    with qtbot.waitSignal(wizard.closed):
        press(qtbot, Qt.Key.Key_Escape)
    assert notices.asked == []


def test_stopping_leaves_the_office_as_it_was(qtbot: QtBot, threaded_desk: Desk, tmp_path: Path) -> None:
    ledger = tmp_path / "台帳.xlsx"
    demo_office.sample_ledger_file(ledger, 1_500)
    before = checking.check(threaded_desk.workspace).digest
    wizard = shown(qtbot, threaded_desk, "households")
    wizard.add_files([ledger])
    qtbot.waitUntil(wizard.files.is_ready, timeout=30_000)
    wizard.next()
    wizard.next()
    wizard.next()
    qtbot.waitUntil(wizard.review.is_ready, timeout=30_000)
    wizard.next()
    wizard.carry.stop()
    qtbot.waitUntil(lambda: wizard.step() == REVIEW, timeout=30_000)
    assert "何も取り込んでいません" in wizard.message()
    assert checking.check(threaded_desk.workspace).digest == before
    assert count(threaded_desk, "households") == 0


def test_the_mapping_is_kept_for_next_year(qtbot: QtBot, opened: Opened, empty_desk: Desk) -> None:
    wizard = opened(homes(), MAPPING, kind="households")
    model = wizard.mapping.model
    model.setData(model.index(7, 3), "note")
    for _ in range(2):
        wizard.next()
    assert wizard.step() == RESULT
    (kept,) = choosing.profiles(empty_desk.workspace)
    assert kept.keys["飼い犬"] == "note"
    again = opened(homes(HOMES[1]), MAPPING, "来年.xlsx", "households")
    assert again.mapping.model.index(7, 3).data() == "備考"
    assert "前回" in again.mapping.model.reason(7)


def test_what_was_imported_is_told_though_the_mapping_cannot_be_kept(
    opened: Opened, empty_desk: Desk, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refusal("mapping.shut", "だめです。")

    monkeypatch.setattr(importing, "keep_mappings", refuse)
    wizard = opened(homes(), RESULT, kind="households")
    assert wizard.step() == RESULT
    assert notices.refused == ["mapping.shut"]
    assert count(empty_desk, "households") > 0


def test_a_file_that_is_refused_behind_the_lock_says_so_afterwards(
    qtbot: QtBot, empty_desk: Desk, tmp_path: Path
) -> None:
    wizard = shown(qtbot, empty_desk)
    wizard.hide()
    locked = tmp_path / "暗号化.xlsx"
    locked.write_bytes(encrypted(homes(), "ひらけごま"))
    wizard.add_files([locked])
    wizard.show()
    assert wizard.files.password_note()


def test_a_record_that_moved_meanwhile_is_proposed_anew(opened: Opened, empty_desk: Desk) -> None:
    first = opened(homes(HOMES[0]), RESULT, kind="households")
    assert first.step() == RESULT
    changed = (*HOMES[0][:4], "黒崎九丁目9-9", *HOMES[0][5:])
    wizard = opened(homes(changed), REVIEW, "変更.xlsx", "households")
    assert wizard.intake.to_be_written() == (1, 0)
    other = opened(homes((*HOMES[0][:4], "黒崎八丁目8-8", *HOMES[0][5:])), RESULT, "別.xlsx", "households")
    assert other.intake.result is not None
    assert other.intake.result.changed == 1
    wizard.next()
    assert wizard.step() == REVIEW
    assert "変更されています" in wizard.message()
    assert wizard.intake.plan is not None
    assert wizard.intake.plan.counts()[Fate.CHANGED] == 1


def test_a_clerk_without_the_right_sees_everything_but_carries_nothing_out(
    qtbot: QtBot, furnished: QApplication, empty_office: Workspace, notices: HeardNotices, tmp_path: Path
) -> None:
    for desk in desk_of(in_roles(empty_office, CLERK), notices, tmp_path):
        file = tmp_path / "台帳.xlsx"
        file.write_bytes(homes())
        wizard = shown(qtbot, desk, "households")
        wizard.add_files([file])
        for _ in range(4):
            wizard.next()
        assert wizard.step() == REVIEW
        assert "管理者" in wizard.review.hint()


def test_everything_in_reach_of_the_keyboard_has_a_name(opened: Opened) -> None:
    wizard = opened(homes(), REVIEW, kind="households")
    assert unnamed(wizard) == []


@pytest.mark.parametrize("decision", [Decision.LEAVE, Decision.TAKE])
def test_what_was_settled_survives_going_back(opened: Opened, decision: Decision) -> None:
    wizard = opened(homes(), REVIEW, kind="households")
    wizard.intake.settle([(0, index) for index in range(1)], decision)
    settled = {place for place, said in wizard.intake.decisions.items() if said.decision is decision}
    wizard.back()
    model = wizard.mapping.model
    model.setData(model.index(7, 3), "note")
    wizard.next()
    assert {place for place, said in wizard.intake.decisions.items() if said.decision is decision} == settled


def test_rows_of_sheets_left_out_are_counted_too(opened: Opened) -> None:
    rows = [("番号", "世帯主氏名", "住所"), (1, "高橋 ハナ", "黒崎一丁目"), (2, "渡邉 一郎", "黒崎二丁目")]
    wizard = opened(workbook(("黒崎", rows), ("記入例", rows)), RESULT, kind="households")
    assert isinstance(wizard, ImportWizard)
    assert wizard.intake.result is not None
    assert wizard.intake.plan is not None
    assert wizard.intake.result.rows == wizard.intake.plan.rows_in == 6
