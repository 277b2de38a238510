"""担当区域(席) and 定数: the places to be filled."""

from welfare_desktop.domain.registers.seats import QUOTAS, SEATS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=SEATS,
    icon="map-pin",
    sections=(
        Section("席", ("code", "role", "council", "district", "area", "number")),
        Section("期間と備考", ("founded_on", "abolished_on", "note")),
    ),
    columns=("code", "role", "council", "district", "area"),
    condition_keys=("role", "council"),
    ended_word="廃止",
    unit="席",
)
QUOTAS_LOOK = Look(
    kind=QUOTAS,
    icon="users",
    sections=(Section("定数", ("council", "term_begins_on", "role", "seats", "number", "note")),),
    columns=("term_begins_on", "council", "role", "seats", "note"),
    condition_keys=("term_begins_on", "role"),
)


def make_board(desk: Desk) -> WorkPage:
    """席と欠員."""
    from welfare_desktop.ui.terms.board_page import BoardPage  # noqa: PLC0415 - cold start

    return BoardPage(desk)
