"""A dialog that lets something leave says who is left out for whom, and asks what for."""

from PySide6.QtWidgets import QFormLayout, QWidget
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.sharing import OFFICE, Audience
from welfare_desktop.ui.printing.audience_fields import AudienceFields, left_out_text


def test_what_stays_needs_no_purpose_and_what_leaves_does(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    fields = AudienceFields(owner)
    fields.add_to(QFormLayout(owner))
    assert (fields.audience(), fields.is_complete()) == (Audience(OFFICE), True)
    assert not fields.named.isEnabled()
    fields.to.setCurrentIndex(fields.to.findData("民生委員"))
    fields.named.setText("第一地区民児協")
    assert not fields.is_complete()
    assert fields.purpose.property("tone") == "problem"
    fields.purpose.setText("見守り訪問")
    assert fields.is_complete()
    assert fields.audience() == Audience("民生委員", "第一地区民児協", "見守り訪問")
    fields.to.setCurrentIndex(0)
    assert fields.audience() == Audience(OFFICE, "", "見守り訪問"), "nobody is named where nothing is given away"


def test_reasons_are_told_in_one_line() -> None:
    assert left_out_text({"非開示": 2, "提供の同意なし": 1204}) == "載せないもの: 非開示 2、提供の同意なし 1,204"
    assert left_out_text({}) == ""
