"""担当区域(席) and 定数: the places to be filled, and how many there may be."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import MINSEI_ROLE, SERVICE_ROLE
from welfare_desktop.domain.values import Count, Date, Reference, Text

COUNCIL = headings.of("民児協 地区民児協名 民児協名 民生委員児童委員協議会 地区民生委員児童委員協議会")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Record):
    """席: one 担当区域 for one person. A seat that nobody holds is a 欠員.

    `council` is the 地区民児協, which does not match the 校(地)区.
    """

    table: ClassVar[str] = "seats"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    code: Annotated[
        str | None, Field("席番号", Text(20), headings.of("席 席No 区域番号 担当区域番号 担当番号"), required=True)
    ] = None
    role: Annotated[
        str | None, Field("委嘱区分", SERVICE_ROLE, headings.of("区分 役割 職名 委員区分"), expected=True)
    ] = None
    council: Annotated[str | None, Field("地区民児協", Text(60), COUNCIL)] = None
    district: Annotated[
        int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), expected=True)
    ] = None
    area: Annotated[
        str | None, Field("担当区域", Text(200), headings.of("区域 町丁目 担当町内 担当地区 受持区域"), expected=True)
    ] = None
    founded_on: Annotated[str | None, Field("設置日", Date())] = None
    abolished_on: Annotated[str | None, Field("廃止日", Date(), headings.of("廃止年月日"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


SEATS = Kind(
    key="seats",
    label="担当区域",
    record=Seat,
    columns=tuple(
        Column(key)
        for key in ("number", "code", "role", "council", "district", "area", "founded_on", "abolished_on", "note")
    ),
    name="code",
    words=("council", "area"),
    ended_on="abolished_on",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota(Record):
    """定数 of a 地区民児協 for one 改選期, which is named by the day its terms begin (1 December)."""

    table: ClassVar[str] = "quotas"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    council: Annotated[str | None, Field("地区民児協", Text(60), COUNCIL, required=True)] = None
    term_begins_on: Annotated[
        str | None, Field("改選期(任期の初日)", Date(), headings.of("改選期 改選日 一斉改選"), expected=True)
    ] = None
    role: Annotated[
        str | None, Field("委員の区分", MINSEI_ROLE, headings.of("区分 委嘱区分 委員区分"), expected=True)
    ] = None
    seats: Annotated[
        int | None, Field("定数", Count(("人", "名", "席")), headings.of("定員 委員定数"), expected=True)
    ] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


QUOTAS = Kind(
    key="quotas",
    label="定数",
    record=Quota,
    columns=tuple(Column(key) for key in ("number", "council", "term_begins_on", "role", "seats", "note")),
    name="council",
    district="",
)
