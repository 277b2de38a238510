"""年度の数値 that the office counts itself: each indicator with its unit, for the ward and for each district.

A figure counts by the day the fact happened (異動日), not by the day it was typed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.values import first_day, last_day

WARD = 0
"""Stands for the whole ward where a district is named."""


@dataclass(frozen=True, slots=True, order=True)
class Indicator:
    """A figure's name as it stands in lists, and its unit."""

    name: str
    unit: str


WATCHED = Indicator("見守り世帯数", "世帯")
ALONE = Indicator("見守り世帯のうち独居", "世帯")
QUOTA = Indicator("民生委員定数", "人")
VACANT = Indicator("民生委員欠員数", "人")
INSURED = Indicator("ボランティア活動保険加入者数", "人")
SALONS = Indicator("サロン開設数", "か所")
SALON_TIMES = Indicator("サロン開催回数", "回")
SALON_ATTENDANCE = Indicator("サロン延べ参加者数", "人")
WATCH_HOUSEHOLDS = Indicator("見守り活動の実世帯数", "世帯")
WATCH_TIMES = Indicator("見守り活動の延べ回数", "回")
HELP_TIMES = Indicator("助け合い活動の件数", "件")
CONSULTATIONS = Indicator("相談受付件数(延べ)", "件")
NEW_CONSULTATIONS = Indicator("相談受付件数のうち新規", "件")
CLIENTS = Indicator("相談の実人員", "人")
REGULAR = Indicator("連絡調整会議を定例開催する校(地)区数", "校(地)区")
PLANNED = Indicator("小地域福祉活動計画を策定した校(地)区数", "校(地)区")
PURSUED = Indicator("小地域福祉活動計画を推進する校(地)区数", "校(地)区")
WELCLUB = Indicator("ウェルクラブ活動等の参加者数", "人")


def of_type(household_type: str) -> Indicator:
    """見守り世帯数 of one 世帯類型."""
    return Indicator(f"{WATCHED.name} {household_type}", WATCHED.unit)


def of_role(role: str) -> Indicator:
    """How many people hold an office of one 委嘱区分."""
    return Indicator(f"{role}の人数", "人")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure: of a district (id), or of the whole ward (`WARD`)."""

    indicator: Indicator
    district: int
    value: int


def stands(started: str | None, ended: str | None, day: str) -> bool:
    """Whether what began and ended on these days is counted on a day: the day of its end it is no longer there.

    Dates may be known by month or year only; what is not known did not keep it from standing.
    """
    return (not started or first_day(started) <= day) and (not ended or last_day(ended) > day)


def summed(by_district: Mapping[int, int], indicator: Indicator) -> Iterable[Counted]:
    """A figure of every district that has one (0: not known in which), and their sum for the ward."""
    for district, value in by_district.items():
        if district != WARD and value:
            yield Counted(indicator, district, value)
    yield Counted(indicator, WARD, sum(by_district.values()))
