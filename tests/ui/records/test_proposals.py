"""Fields that fill themselves: the end of a term, 再任, the cover of an insurance."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import write
from welfare_desktop.domain.registers.insurances import GroupInsurance
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.child_list import ChildList
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.records.field_grid import FieldGrid
from welfare_desktop.ui.records.form import RecordForm
from welfare_desktop.ui.tabs import insurances, volunteers

HELPER = "福祉協力員"


@pytest.fixture
def appointments(qtbot: QtBot, desk: Desk) -> ChildList:
    """A form of somebody who was a 福祉協力員 once and is asked again."""
    before = Appointment(id=1, role=HELPER, appointed_on="2020-04-01", ended_on="2023-03-31")
    form = opened(qtbot, desk, RecordForm(volunteers.LOOK, desk))
    form.open(Volunteer(name="赤木 一", appointments=(before,)))
    children = form._sections.lists["appointments"]
    children.add()
    children.grid.cells["role"].editor.put(HELPER)
    children.grid.cells["role"].editor.edited.emit()
    return children


def opened(qtbot: QtBot, desk: Desk, form: RecordForm) -> RecordForm:
    del desk
    form._sections.complete()
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def type_day(qtbot: QtBot, grid: FieldGrid, key: str, text: str) -> None:
    editor = grid.cells[key].editor
    assert isinstance(editor, LineEditor)
    editor.focus()
    editor.line.selectAll()
    write(qtbot, editor.line, text)


def test_the_end_of_a_term_and_reappointment_are_proposed(qtbot: QtBot, appointments: ChildList) -> None:
    type_day(qtbot, appointments.grid, "appointed_on", "R8.4.1")
    qtbot.waitUntil(lambda: appointments.take()[1].term_ends_on == "2029-03-31")  # type: ignore[attr-defined]
    assert appointments.take()[1].is_reappointment is True  # type: ignore[attr-defined]


def test_another_day_proposes_another_end(qtbot: QtBot, appointments: ChildList) -> None:
    type_day(qtbot, appointments.grid, "appointed_on", "R8.4.1")
    qtbot.waitUntil(lambda: appointments.take()[1].term_ends_on == "2029-03-31")  # type: ignore[attr-defined]
    type_day(qtbot, appointments.grid, "appointed_on", "R7.4.1")
    qtbot.waitUntil(lambda: appointments.take()[1].term_ends_on == "2028-03-31")  # type: ignore[attr-defined]


def test_what_the_clerk_wrote_is_not_overwritten(qtbot: QtBot, appointments: ChildList) -> None:
    type_day(qtbot, appointments.grid, "term_ends_on", "R9.9.9")
    type_day(qtbot, appointments.grid, "appointed_on", "R8.4.1")
    qtbot.waitUntil(lambda: appointments.take()[1].is_reappointment is True)  # type: ignore[attr-defined]
    assert appointments.take()[1].term_ends_on == "2027-09-09"  # type: ignore[attr-defined]


def test_the_cover_of_a_group_follows_from_its_procedure(qtbot: QtBot, desk: Desk) -> None:
    form = opened(qtbot, desk, RecordForm(insurances.LOOK, desk))
    form.open(GroupInsurance(holder="よりあい"))
    (grid,) = [each for each in form._sections.grids if "applied_on" in each.cells]
    type_day(qtbot, grid, "applied_on", "R8.5.10")
    qtbot.waitUntil(lambda: bool(form._sections.take(GroupInsurance()).covers_from))  # type: ignore[attr-defined]
    made = form._sections.take(GroupInsurance())
    assert isinstance(made, GroupInsurance)
    assert (made.covers_from, made.covers_until) == ("2026-05-11", "2027-03-31")
