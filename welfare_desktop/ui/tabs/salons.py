"""サロン: where people of a district meet, who leads, how often."""

from welfare_desktop.domain.registers.salons import SALONS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=SALONS,
    icon="coffee",
    sections=(
        Section("基本", ("name", "name_kana", "number", "kind", "district", "target", "opened_on", "closed_on")),
        Section("会場", ("venue", "address", "phone")),
        Section("運営", ("leader", "leader_person", "leader_phone", "treasurer", "helpers")),
        Section("活動", ("schedule", "times_a_year", "registered_members", "fee", "listens_to_worries", "note")),
        Section(
            "助成",
            children="grants",
            columns=("year", "kind", "applied_on", "decision", "amount_granted", "paid_on", "reported_on", "fixed_on"),
        ),
        Section("実施報告", children="years", columns=("year", "times_04", "attendance_04")),
        Section("休止期間", children="pauses", columns=("since", "until", "reason")),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
    ),
    columns=("number", "name", "district", "kind", "venue", "leader", "leader_phone", "schedule"),
    condition_keys=("kind", "listens_to_worries", "times_a_year", "opened_on"),
    ended_word="廃止",
)


def make_results(desk: Desk) -> WorkPage:
    """実施報告の入力."""
    from welfare_desktop.ui.grants.results_page import ResultsPage  # noqa: PLC0415 - only when it is shown

    return ResultsPage(desk)


def make_grants(desk: Desk) -> WorkPage:
    """助成の進み具合."""
    from welfare_desktop.ui.grants.board_page import GrantBoardPage  # noqa: PLC0415 - only when it is shown

    return GrantBoardPage(desk)
