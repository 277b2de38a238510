"""行事: trainings, lectures, フードサポート, meetings, day by day."""

from welfare_desktop.domain.registers.events import EVENTS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=EVENTS,
    icon="messages",
    sections=(
        Section("基本", ("name", "kind", "round", "district", "state", "held_on", "place", "host", "target", "number")),
        Section(
            "開催実績",
            children="days",
            columns=("held_on", "attendance", "reserved", "walk_in", "consultations", "first_time"),
        ),
        Section("参加者", children="attendees", columns=("person", "name", "organisation", "attended", "note")),
        Section("内容・議事録", ("minutes", "note")),
    ),
    columns=("held_on", "name", "round", "kind", "state", "district", "place", "attendance"),
    condition_keys=("kind", "state", "held_on"),
    order="held_on",
)


def make_attendance(desk: Desk) -> WorkPage:
    """行事の実績入力."""
    from welfare_desktop.ui.events.attendance_page import AttendancePage  # noqa: PLC0415 - only when it is shown

    return AttendancePage(desk)


def make_attendees(desk: Desk) -> WorkPage:
    """参加者の受付."""
    from welfare_desktop.ui.events.attendees_page import AttendeesPage  # noqa: PLC0415 - only when it is shown

    return AttendeesPage(desk)
