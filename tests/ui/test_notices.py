from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui.notices import Choice, Notices, crash_report

CHOICES = (Choice("save", "登録する"), Choice("drop", "破棄する", dangerous=True), Choice("back", "戻る"))


def press(verb: str, seen: list[str]) -> None:
    """Press a button of the box that will open, and note its texts."""

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend((box.text(), box.informativeText()))
        next(button for button in box.buttons() if button.text() == verb).click()

    QTimer.singleShot(0, act)


def test_a_refusal_says_what_happened_what_is_safe_and_what_to_do(qtbot: QtBot, furnished: QApplication) -> None:
    seen: list[str] = []
    press("閉じる", seen)
    refusal = Refusal("x", "{name}を開けません。", todo="閉じてから、もう一度。", values={"name": "台帳.xlsx"})
    Notices().refuse(refusal)
    assert seen == ["台帳.xlsxを開けません。", "登録済みの内容は変わっていません。\n閉じてから、もう一度。"]


def test_a_decision_answers_the_verb_that_was_pressed(qtbot: QtBot, furnished: QApplication) -> None:
    press("破棄する", [])
    assert Notices().decide("移りますか。", "", CHOICES) == "drop"


def test_esc_changes_nothing_and_the_dangerous_verb_is_never_the_default(qtbot: QtBot, furnished: QApplication) -> None:
    defaults: list[str] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        defaults.append(box.defaultButton().text())
        box.reject()

    QTimer.singleShot(0, act)
    assert Notices().decide("消しますか。", "", (Choice("go", "消す", dangerous=True), Choice("no", "やめる"))) == "no"
    assert defaults == ["やめる"]


def test_a_crash_report_names_types_and_places_but_no_data() -> None:
    report = crash_report(failure())
    assert "builtins.KeyError" in report
    assert "builtins.ValueError" in report
    assert "ui/test_notices.py:" in report
    assert "高橋" not in report
    assert "093" not in report


def failure() -> BaseException:
    """An error with a cause, both quoting data."""
    try:
        try:
            raise ValueError("高橋 花子")
        except ValueError as cause:
            raise KeyError("093-641-1234") from cause
    except KeyError as error:
        return error
