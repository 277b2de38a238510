"""The tabs of the window: the registers on each, and the pages of work beside them."""

from collections.abc import Callable
from dataclasses import dataclass

from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.tabs import (
    activities,
    cases,
    districts,
    events,
    figures,
    funds,
    households,
    insurances,
    organisations,
    programmes,
    salons,
    seats,
    staff,
    volunteers,
)
from welfare_desktop.ui.work_page import WorkPage


@dataclass(frozen=True, slots=True)
class Work:
    """A page of work: its key, its name on screen, and what makes it (importing its module only then)."""

    key: str
    label: str
    make: Callable[[Desk], WorkPage]


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its name, icon, registers and pages of work, in the order of its line of views."""

    label: str
    icon: str
    looks: tuple[Look, ...]
    works: tuple[Work, ...] = ()

    def views(self) -> tuple[tuple[str, str], ...]:
        """Key and name of every view of the tab, registers first."""
        return (
            *((look.kind.key, look.kind.label) for look in self.looks),
            *((work.key, work.label) for work in self.works),
        )


TABS: tuple[Tab, ...] = (
    Tab(
        "担い手名簿",
        "users",
        (volunteers.LOOK, seats.LOOK, seats.QUOTAS_LOOK, insurances.LOOK),
        (
            Work("seating", "席と欠員", seats.make_board),
            Work("rollover", "改選・委嘱替え", volunteers.make_rollover),
            Work("service_records", "保険・研修・表彰", volunteers.make_records),
            Work("handover", "引継ぎ", volunteers.make_handover),
            Work("same_persons", "同一人物", volunteers.make_same_persons),
        ),
    ),
    Tab(
        "見守り世帯",
        "home-heart",
        (households.LOOK, activities.LOOK),
        (
            Work("activity_sheets", "活動の入力", activities.make_sheets),
            Work("confirming", "現況確認", households.make_confirming),
            Work("consents", "同意", households.make_consents),
            Work("household_moves", "異動", households.make_moving),
            Work("upkeep", "点検", households.make_upkeep),
        ),
    ),
    Tab(
        "サロン",
        "coffee",
        (salons.LOOK,),
        (
            Work("salon-results", "実施報告の入力", salons.make_results),
            Work("grants", "助成の進み具合", salons.make_grants),
        ),
    ),
    Tab(
        "相談・ケース",
        "messages",
        (cases.LOOK,),
        (
            Work("case-reception", "相談の受付", cases.make_reception),
            Work("case-board", "ケース管理", cases.make_board),
            Work("case-counts", "相談の集計", cases.make_counts),
        ),
    ),
    Tab(
        "校(地)区",
        "map-pin",
        (districts.LOOK, staff.LOOK),
        (
            Work("karte", "校区カルテ", districts.make_karte),
            Work("district-years", "年度実績の入力", districts.make_years),
            Work("papers", "提出書類", districts.make_papers),
            Work("plans", "計画の状況", districts.make_plans),
            Work("district-changes", "校(地)区の変更", districts.make_changes),
        ),
    ),
    Tab(
        "団体・行事",
        "building-community",
        (organisations.LOOK, events.LOOK, funds.LOOK, *programmes.LOOKS),
        (
            Work("memberships", "所属", organisations.make_memberships),
            Work("attendance", "行事実績", events.make_attendance),
            Work("attendees", "参加者", events.make_attendees),
            Work("fund-sums", "会費集計", funds.make_sums),
            Work("survey-returns", "調査回収", programmes.make_returns),
        ),
    ),
    Tab(
        "統計・資料",
        "columns-3",
        (figures.LOOK,),
        (
            Work("closing", "年度締め", figures.make_closing),
            Work("provisions", "提供・持出記録簿", figures.make_provisions),
            Work("backups", "控え", figures.make_backups),
        ),
    ),
)
