"""後任の登録: somebody new takes a seat, once."""

from pytestqt.qtbot import QtBot

from tests.ui.desks import InlineTasks, write
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import WELFARE_HELPER
from welfare_desktop.services import searching
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.terms.successor_form import SuccessorForm


def test_f12_pressed_twice_registers_one_person(qtbot: QtBot, desk: Desk, tasks: InlineTasks) -> None:
    form = SuccessorForm(desk)
    qtbot.addWidget(form)
    form.show()
    form._appointment = Appointment(role=WELFARE_HELPER, appointed_on="2026-12-01")
    write(qtbot, form._person.cells["name"].editor.inner, "増田 八")
    tasks.keep_back()
    form.save()
    form.save()
    tasks.deliver()
    assert len(searching.references(desk.workspace, "volunteers", "増田 八")) == 1
