"""A list of the next term adds its appointments: what somebody served before stays known."""

import pytest

from tests.services.ledgers import Rows, imported, proposed, ticking
from welfare_desktop.domain.plans import Fate, Mode
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.services import searching, undoing
from welfare_desktop.services.ledgers import importing
from welfare_desktop.services.workspace import Workspace

HEAD = ("氏名", "生年月日", "役職", "委嘱日", "任期満了日", "担当町内", "委嘱番号")


def people(role: str, appointed_on: str, until: str, letter: str | None = None) -> Rows:
    return (HEAD, ("林 花子", "S30.1.1", role, appointed_on, until, "黒崎一", letter))


def appointments(workspace: Workspace, record: int) -> tuple[Appointment, ...]:
    found = searching.record(workspace, "volunteers", record)
    assert isinstance(found, Volunteer)
    return found.appointments


def test_the_next_term_is_an_appointment_of_its_own(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    (record,) = imported(office, people("民生委員", "R4.12.1", "R7.11.30", "第5号"), "volunteers").touched["volunteers"]
    before = appointments(office, record)
    result = imported(office, people("民生委員", "R7.12.1", "R10.11.30"), "volunteers")
    new, old = appointments(office, record)
    assert (new.appointed_on, new.term_ends_on, new.ended_on) == ("2025-12-01", "2028-11-30", None)
    assert (new.role, new.area, new.letter_number) == (old.role, "黒崎一", None)
    assert (old.appointed_on, old.ended_on, old.end_reason) == ("2022-12-01", "2025-11-30", "任期満了")
    assert old.letter_number == "第5号"
    again = proposed(office, people("民生委員", "R7.12.1", "R10.11.30"), "volunteers")
    assert again.counts()[Fate.CHANGED] == 0
    undoing.undo(office, result.batch)
    assert [(each.id, each.appointed_on) for each in appointments(office, record)] == [
        (each.id, each.appointed_on) for each in before
    ]


@pytest.mark.parametrize("day", ["R4.12.10", "R4.12"])
def test_a_corrected_day_is_no_further_term(empty_office: Workspace, day: str) -> None:
    office = ticking(empty_office)
    (record,) = imported(office, people("民生委員", "R4.12.1", "R7.11.30"), "volunteers").touched["volunteers"]
    imported(office, people("民生委員", day, "R7.11.30"), "volunteers")
    assert len(appointments(office, record)) == 1


def test_another_role_does_not_end_the_one_before(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    (record,) = imported(office, people("福祉協力員", "R4.4.1", "R7.3.31"), "volunteers").touched["volunteers"]
    imported(office, people("民生委員", "R7.12.1", "R10.11.30"), "volunteers")
    new, old = appointments(office, record)
    assert (new.role, old.role, old.ended_on) == ("民生委員(世帯担当)", "福祉協力員", None)


def test_an_earlier_list_takes_nothing_of_the_later_term_back(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    first, second = people("福祉協力員", "R4.4.1", "R7.3.31"), people("民生委員", "R7.12.1", "R10.11.30")
    (record,) = imported(office, first, "volunteers").touched["volunteers"]
    imported(office, second, "volunteers")
    held = appointments(office, record)
    result = imported(office, first, "volunteers")
    assert (result.changed, result.unchanged) == (0, 1)
    assert appointments(office, record) == held


def test_two_offices_of_one_person_stand_beside_each_other_however_often_their_lists_come(
    empty_office: Workspace,
) -> None:
    office = ticking(empty_office)
    helpers, minsei = people("福祉協力員", "R7.4.1", "R10.3.31", "第5号"), people("民生委員", "R7.12.1", "R10.11.30")
    (record,) = imported(office, helpers, "volunteers").touched["volunteers"]
    for rows in (minsei, helpers, minsei):
        imported(office, rows, "volunteers")
        first, second = appointments(office, record)
        assert (first.role, first.appointed_on, first.letter_number) == ("民生委員(世帯担当)", "2025-12-01", None)
        assert (second.role, second.appointed_on, second.letter_number) == ("福祉協力員", "2025-04-01", "第5号")
        assert second.ended_on is None


def test_offices_without_days_are_not_doubled(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    helpers, minsei = (("氏名", "生年月日", "役職"), ("林 花子", "S30.1.1", "福祉協力員")), (
        ("氏名", "生年月日", "役職"), ("林 花子", "S30.1.1", "民生委員"),
    )  # fmt: skip
    (record,) = imported(office, helpers, "volunteers").touched["volunteers"]
    for rows in (minsei, helpers, minsei, helpers):
        imported(office, rows, "volunteers")
        assert [each.role for each in appointments(office, record)] == ["民生委員(世帯担当)", "福祉協力員"]


def test_the_next_term_of_a_second_office_ends_its_own(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    (record,) = imported(office, people("福祉協力員", "R5.4.1", "R8.3.31"), "volunteers").touched["volunteers"]
    imported(office, people("民生委員", "R5.12.1", "R7.11.30"), "volunteers")
    imported(office, people("福祉協力員", "R8.4.1", "R11.3.31"), "volunteers")
    held = [(each.role, each.appointed_on, each.ended_on) for each in appointments(office, record)]
    assert held == [
        ("福祉協力員", "2026-04-01", None),
        ("民生委員(世帯担当)", "2023-12-01", None),
        ("福祉協力員", "2023-04-01", "2026-03-31"),
    ]


def test_filling_blanks_takes_nothing_of_another_office(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    rows = (("氏名", "生年月日", "役職", "委嘱日"), ("林 花子", "S30.1.1", "福祉協力員", "R7.4.1"))
    (record,) = imported(office, rows, "volunteers").touched["volunteers"]
    plan = proposed(office, people("民生委員", "R7.12.1", "R10.11.30", "第5号"), "volunteers", Mode.FILL)
    importing.carry_out(office, plan, {})
    (held,) = appointments(office, record)
    assert (held.role, held.appointed_on, held.term_ends_on, held.letter_number) == (
        "福祉協力員",
        "2025-04-01",
        None,
        None,
    )
