"""活動記録: what was done in a district on a day or in a month."""

from welfare_desktop.domain.registers.activities import ACTIVITIES
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=ACTIVITIES,
    icon="home-heart",
    sections=(
        Section("活動", ("done_on", "district", "watcher", "household", "kind", "help_kind")),
        Section("実績", ("households", "times", "number")),
        Section("気づいたこと", ("finding",)),
    ),
    columns=("done_on", "district", "watcher", "kind", "help_kind", "households", "times", "household"),
    condition_keys=("done_on", "kind", "help_kind", "watcher"),
    order="done_on",
)


def make_sheets(desk: Desk) -> WorkPage:
    """活動の入力, loaded when it is first shown."""
    from welfare_desktop.ui.watching.activity_page import ActivityPage  # noqa: PLC0415

    return ActivityPage(desk)
