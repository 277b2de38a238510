"""Taking an import back after its records were changed by hand."""

import dataclasses

from PySide6.QtGui import QGuiApplication

from tests.ui.desks import HeardNotices
from tests.ui.importing.ledgers import Opened, homes
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.services import editing, searching
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import RESULT
from welfare_desktop.ui.taking_back import take_back


def test_all_records_that_an_undo_kept_can_be_copied(opened: Opened, empty_desk: Desk, notices: HeardNotices) -> None:
    rows = [(at, f"高橋 {at}子", None, None, f"黒崎一丁目{at}-1", None, None, None) for at in range(1, 21)]
    result = opened(homes(*rows), RESULT, kind="households").intake.result
    assert result is not None
    for record in result.touched["households"]:
        home = searching.record(empty_desk.workspace, "households", record)
        assert isinstance(home, Household)
        editing.save(empty_desk.workspace, "households", dataclasses.replace(home, note="あとから"))
    said: list[str] = []
    notices.answers.append("copy")
    take_back(empty_desk, result.batch, lambda text, _batch: said.append(text))
    assert said == ["0件を元に戻しました(あとの変更があるため残したもの 20件)"]
    assert notices.details[-1].endswith("ほか 5件")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 20
    assert all("その後に変更されています" in line for line in copied)
