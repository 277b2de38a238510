"""見守り・助け合い活動: what was done in a district on a day or in a month, by whom and how often."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import ACTIVITY, HELP_KIND
from welfare_desktop.domain.values import Count, Date, Reference, Text

HOUSEHOLDS_UNIT = Count(("世帯", "戸", "件"))
TIMES_UNIT = Count(("回", "件", "延べ"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """活動記録: a line of a watcher's or a district's monthly sheet.

    `done_on` is a day or a month. `households` counts 実 (each household once), `times` 延べ; the
    household may stay unnamed. A figure counts by the day it happened, not the day it was typed.
    """

    table: ClassVar[str] = "activities"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    done_on: Annotated[
        str | None,
        Field("活動日・月", Date(), headings.of("活動日 活動月 日付 年月 実施日 実施月 訪問日 年月日"), required=True),
    ] = None
    district: Annotated[
        int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), expected=True)
    ] = None
    watcher: Annotated[
        int | str | None,
        Field(
            "活動者",
            Reference("volunteers"),
            headings.of("担当者 福祉協力員 協力員 訪問者 活動者名 担当"),
            personal=True,
        ),
    ] = None
    household: Annotated[
        int | str | None,
        Field("見守り世帯", Reference("households"), headings.of("世帯 対象世帯 対象者 訪問先"), personal=True),
    ] = None
    kind: Annotated[
        str | None, Field("活動の種類", ACTIVITY, headings.of("種類 活動内容 活動種別 区分"), expected=True)
    ] = None
    help_kind: Annotated[
        str | None, Field("助け合いの内容", HELP_KIND, headings.of("助け合い 支援内容 助け合い内容"))
    ] = None
    households: Annotated[int | None, Field("世帯数(実)", HOUSEHOLDS_UNIT, headings.of("実世帯数 世帯数 実数 実"))] = (
        None
    )
    times: Annotated[int | None, Field("回数(延べ)", TIMES_UNIT, headings.of("延べ回数 回数 延べ 延べ数 訪問回数"))] = (
        None
    )
    finding: Annotated[
        str | None,
        Field("気づいたこと", Text(lines=True), headings.of("気づき 様子 所見 特記事項 備考 内容"), personal=True),
    ] = None


ACTIVITIES = Kind(
    key="activities",
    label="活動記録",
    record=Activity,
    columns=tuple(
        Column(key)
        for key in (
            "number", "done_on", "district", "watcher", "household", "kind", "help_kind", "households", "times", "finding",
        )
    ),
    name="done_on",
    words=("finding",),
)  # fmt: skip
