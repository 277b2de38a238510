"""相談・ケース: who came for advice, what was done, and what comes next."""

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers.cases import CASES
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=CASES,
    icon="messages",
    sections=(
        Section("受付", ("number", "status", "responsible", "next_action_on", "next_action")),
        Section(
            "相談者",
            (
                "client_name", "client_kana", "sex", "born_on", "address", "phone", "mobile", "district", "household",
                "volunteer",
            ),
        ),
        Section(
            "相談受付",
            children="receptions",
            columns=("number", "received_on", "received_by", "method", "route", "main_topic"),
        ),
        Section("アセスメントと計画", ("functions", "assessment", "goal", "plan", "team", "restricted")),
        Section(
            "支援経過", children="history", columns=("happened_at", "by", "method", "with_whom", "content", "next_on")
        ),
        Section(
            "関係機関", children="agencies", columns=("organisation", "role", "contact", "linked_on", "outcome")
        ),
        Section("会議", children="meetings", columns=("kind", "held_on", "attendees", "decisions")),
        Section("家族・関係者", children="relatives", columns=("name", "relation", "lives_together", "tie", "phone")),
        Section("節目", children="turns", columns=("turn", "on", "reason", "handed_to")),
        Section(
            "情報共有の同意と終結", ("consent_on", "consent_scope", "consent_paper", "closed_on", "close_reason")
        ),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
        Section("非開示", children="non_disclosures", columns=("since", "until", "confirmed_by")),
    ),
    columns=("number", "status", "received_on", "client_name", "district", "main_topic", "responsible", "next_action_on"),
    condition_keys=("status", "main_topic", "channel", "responsible", "received_on", "next_action_on"),
    ended_word="終結",
    hidden=("past",),
    errands=(("case-board", "支援の記録・ネットワーク図…"),),
)  # fmt: skip


def make_reception(desk: Desk) -> WorkPage:
    """相談の受付."""
    from welfare_desktop.ui.casework.reception_page import ReceptionPage  # noqa: PLC0415 - loads when first shown

    return ReceptionPage(desk) if _may_work(desk) else _withheld(desk)


def make_board(desk: Desk) -> WorkPage:
    """ケース一覧（見方）."""
    from welfare_desktop.ui.casework.board_page import BoardPage  # noqa: PLC0415 - loads when first shown

    return BoardPage(desk) if _may_work(desk) else _withheld(desk)


def make_counts(desk: Desk) -> WorkPage:
    """相談の集計."""
    from welfare_desktop.ui.casework.counts_page import CountsPage  # noqa: PLC0415 - loads when first shown

    return CountsPage(desk) if _may_work(desk) else _withheld(desk)


def _may_work(desk: Desk) -> bool:
    return allows(desk.workspace.clerk.roles, "cases.work")


def _withheld(desk: Desk) -> WorkPage:
    from welfare_desktop.ui.casework.withheld_page import WithheldPage  # noqa: PLC0415 - few clerks see it

    return WithheldPage(desk)
