"""団体: bodies the office works with, their contacts and memberships."""

from welfare_desktop.domain.registers.organisations import ORGANISATIONS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=ORGANISATIONS,
    icon="building-community",
    sections=(
        Section("基本", ("name", "name_kana", "number", "kind", "district", "representative")),
        Section("連絡先", ("postal_code", "address", "building", "phone", "fax", "email")),
        Section(
            "担当者", children="contacts", columns=("name", "name_kana", "post", "phone", "email", "since", "until")
        ),
        Section("所属", children="memberships", columns=("body", "since", "until")),
        Section(
            "助成",
            children="grants",
            columns=("year", "kind", "applied_on", "decision", "amount_granted", "paid_on", "reported_on", "fixed_on"),
        ),
        Section("冊子", ("booklet_consent", "booklet_text")),
        Section("期間と備考", ("started_on", "ended_on", "note")),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
    ),
    columns=("number", "name", "kind", "district", "representative", "address", "phone"),
    condition_keys=("kind", "booklet_consent", "memberships.1.body"),
    ended_word="解散",
    unit="団体",
)


def make_memberships(desk: Desk) -> WorkPage:
    """所属の一覧."""
    from welfare_desktop.ui.events.membership_page import MembershipPage  # noqa: PLC0415 - only when it is shown

    return MembershipPage(desk)
