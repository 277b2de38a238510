"""担い手名簿: people who serve, their appointments, insurance, training and awards."""

from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS, Volunteer
from welfare_desktop.domain.serving.years import served
from welfare_desktop.domain.values import last_day
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage


def _served(record: Record, today: str) -> tuple[str, str]:
    """How long somebody has served, to the day they died."""
    if not isinstance(record, Volunteer):
        return "", ""
    return "通算年数", served(record.appointments, min(today, last_day(record.died_on)) if record.died_on else today)


LOOK = Look(
    kind=VOLUNTEERS,
    icon="users",
    sections=(
        Section("基本", ("name", "name_kana", "number", "sex", "born_on", "district", "neighbourhood")),
        Section(
            "連絡先", ("postal_code", "address", "building", "phone", "mobile", "fax", "email", "contact_preference")
        ),
        Section(
            "委嘱・役職",
            children="appointments",
            columns=("role", "post", "district", "area", "appointed_on", "term_ends_on", "ended_on"),
            derived=_served,
        ),
        Section("名簿と誓約", ("roster_consent", "pledged_on", "origin", "moved_on", "died_on", "note")),
        Section("ボランティア活動保険", children="insurances", columns=("year", "plan", "covers_from", "covers_until")),
        Section("研修", children="trainings", columns=("name", "held_on", "attended")),
        Section("表彰", children="awards", columns=("kind", "awarded_on")),
        Section("外部番号", children="numbers", columns=("issuer", "number", "year")),
        Section("非開示", children="non_disclosures", columns=("since", "until", "confirmed_by")),
    ),
    columns=("number", "name", "name_kana", "role", "district", "neighbourhood", "address", "phone", "term_ends_on"),
    condition_keys=("role", "neighbourhood", "roster_consent", "term_ends_on", "born_on"),
    ended_word="退任",
    unit="人",
    hidden=("past",),
)


def make_rollover(desk: Desk) -> WorkPage:
    """改選・委嘱替え."""
    from welfare_desktop.ui.terms.rollover_page import RolloverPage  # noqa: PLC0415 - cold start

    return RolloverPage(desk)


def make_handover(desk: Desk) -> WorkPage:
    """引継ぎ."""
    from welfare_desktop.ui.handover.handover_page import HandoverPage  # noqa: PLC0415 - cold start

    return HandoverPage(desk)


def make_records(desk: Desk) -> WorkPage:
    """保険・研修・表彰 of many people."""
    from welfare_desktop.ui.terms.records_page import RecordsPage  # noqa: PLC0415 - cold start

    return RecordsPage(desk)


def make_same_persons(desk: Desk) -> WorkPage:
    """同一人物."""
    from welfare_desktop.ui.terms.same_persons_page import SamePersonsPage  # noqa: PLC0415 - cold start

    return SamePersonsPage(desk)
