"""見守り世帯台帳: the people of a household, whom to call, who watches over it, and its consents."""

from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=HOUSEHOLDS,
    icon="home-heart",
    sections=(
        Section(
            "世帯員",
            children="members",
            columns=("name", "name_kana", "is_head", "is_watched", "relation", "sex", "born_on", "phone"),
        ),
        Section(
            "世帯",
            (
                "number", "district", "neighbourhood", "block", "postal_code", "address", "building",
                "household_type", "living_alone", "reason",
            ),
        ),
        Section("緊急連絡先", children="contacts", columns=("name", "relation", "phone", "mobile", "has_key")),
        Section(
            "見守りの担当",
            children="assignments",
            columns=("role", "person", "method", "frequency", "helper", "since", "until"),
        ),
        Section("見守り", ("started_on", "last_confirmed_on", "key_holder", "ended_on", "end_reason")),
        Section("同意", children="consents", columns=("recipient", "state", "settled_on", "method", "paper", "until")),
        Section(
            "避難行動要支援",
            ("evacuation_support", "evacuation_consent", "evacuation_plan", "evacuation_place", "evacuation_helper"),
        ),
        Section("現況確認", children="confirmations", columns=("year", "confirmed_on", "by", "result", "note")),
        Section("休止期間", children="pauses", columns=("since", "until", "reason")),
        Section("備考と取得元", ("note", "origin", "purpose", "return_by")),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
        Section("非開示", children="non_disclosures", columns=("since", "until", "confirmed_by")),
    ),
    columns=("number", "head_name", "head_kana", "address", "phone", "household_type", "living_alone", "watcher"),
    condition_keys=(
        "household_type", "living_alone", "consent", "district", "neighbourhood", "minsei", "evacuation_support", "born_on",
    ),
    ended_word="終了",
    unit="世帯",
    hidden=("past",),
    errands=(("household_moves", "異動…"),),
)  # fmt: skip


def make_confirming(desk: Desk) -> WorkPage:
    """現況確認."""
    from welfare_desktop.ui.watching.confirm_page import ConfirmPage  # noqa: PLC0415 - cold start

    return ConfirmPage(desk)


def make_moving(desk: Desk) -> WorkPage:
    """異動."""
    from welfare_desktop.ui.watching.move_page import MovePage  # noqa: PLC0415 - cold start

    return MovePage(desk)


def make_consents(desk: Desk) -> WorkPage:
    """同意の更新."""
    from welfare_desktop.ui.watching.consent_page import ConsentPage  # noqa: PLC0415 - cold start

    return ConsentPage(desk)


def make_upkeep(desk: Desk) -> WorkPage:
    """点検."""
    from welfare_desktop.ui.watching.upkeep_page import UpkeepPage  # noqa: PLC0415 - cold start

    return UpkeepPage(desk)
