"""校(地)区: the spine of the ward, with its 町内会, yearly figures and plans."""

from welfare_desktop.domain.registers.districts import DISTRICTS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=DISTRICTS,
    icon="map-pin",
    sections=(
        Section("基本", ("name", "name_kana", "code", "ward", "kind", "sort_order", "founded_on", "abolished_on")),
        Section("社会福祉協議会", ("council_name", "chair_name", "csw", "base_facility", "phone", "fax")),
        Section("区域", ("area_text", "elementary_school", "junior_high_school", "care_centre")),
        Section("町内会・自治会", children="neighbourhoods", columns=("name", "name_kana", "sort_order", "blocks")),
        Section(
            "校区年度実績",
            children="years",
            columns=("year", "households", "association_households", "ageing_rate", "minsei_quota"),
        ),
        Section("小地域福祉活動計画", children="plans", columns=("round", "state", "adopted_on", "since", "until")),
        Section("提出書類", children="papers", columns=("year", "paper", "due_on", "received_on")),
        Section(
            "助成",
            children="grants",
            columns=("year", "kind", "applied_on", "decision", "amount_granted", "paid_on", "reported_on", "fixed_on"),
        ),
        Section("統合・分割・改称", children="changes", columns=("change", "becomes", "effective_on", "note")),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
        Section("備考", ("note",)),
    ),
    columns=("code", "name", "name_kana", "kind", "chair_name", "csw", "phone", "households", "base_facility"),
    condition_keys=("kind", "csw", "care_centre"),
    ended_word="廃止",
    unit="校区",
    hidden=("past",),
    order="sort_order",
)


def make_years(desk: Desk) -> WorkPage:
    """年度実績の入力."""
    from welfare_desktop.ui.districts.years_page import YearsPage  # noqa: PLC0415 - only when it is shown

    return YearsPage(desk)


def make_papers(desk: Desk) -> WorkPage:
    """提出書類."""
    from welfare_desktop.ui.districts.papers_page import PapersPage  # noqa: PLC0415 - only when it is shown

    return PapersPage(desk)


def make_changes(desk: Desk) -> WorkPage:
    """校(地)区の変更."""
    from welfare_desktop.ui.districts.changes_page import ChangesPage  # noqa: PLC0415 - only when it is shown

    return ChangesPage(desk)


def make_karte(desk: Desk) -> WorkPage:
    """校区カルテ."""
    from welfare_desktop.ui.districts.karte_page import KartePage  # noqa: PLC0415 - only when it is shown

    return KartePage(desk)


def make_plans(desk: Desk) -> WorkPage:
    """計画の状況."""
    from welfare_desktop.ui.districts.plans_page import PlansPage  # noqa: PLC0415 - only when it is shown

    return PlansPage(desk)
