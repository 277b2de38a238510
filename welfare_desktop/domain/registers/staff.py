"""職員: the office's people and what they are in charge of, apart from the accounts of the program."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import STAFF_ROLE
from welfare_desktop.domain.values import Date, Kana, Phone, Reference, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDuty(Record):
    """担当: a role in a district (or in the whole ward), from when to when."""

    table: ClassVar[str] = "staff_duties"

    role: Annotated[str | None, Field("役割", STAFF_ROLE)] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"))] = None
    since: Annotated[str | None, Field("担当開始日", Date())] = None
    until: Annotated[str | None, Field("担当終了日", Date())] = None
    note: Annotated[str | None, Field("備考", Text(100))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember(Record):
    """職員: 主任, 主事 and others, in the office from when to when."""

    table: ClassVar[str] = "staff"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER, "職員番号"))] = None
    name: Annotated[
        str | None, Field("氏名", Text(60), headings.of(headings.NAME, "職員名 職員氏名"), personal=True, required=True)
    ] = None
    name_kana: Annotated[
        str | None, Field("フリガナ", Kana(), headings.of(headings.KANA), personal=True, expected=True)
    ] = None
    post: Annotated[str | None, Field("職名", Text(40), headings.of("役職 職"))] = None
    section: Annotated[str | None, Field("所属", Text(60), headings.of("部署 課 係"))] = None
    phone: Annotated[str | None, Field("電話・内線", Phone(), headings.of(headings.PHONE, "電話 内線"))] = None
    started_on: Annotated[str | None, Field("着任日", Date(), headings.of("採用日 異動日"))] = None
    ended_on: Annotated[str | None, Field("離任日", Date(), headings.of("退職日 転出日"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    duties: Annotated[tuple[StaffDuty, ...], Children(StaffDuty, "担当")] = ()


STAFF = Kind(
    key="staff",
    label="職員",
    record=StaffMember,
    columns=(
        *(Column(key) for key in ("number", "name", "name_kana", "post", "section", "phone", "started_on", "ended_on")),
        Column("duties.N.role", label="担当N 役割", headers=headings.of("役割 担当業務")),
        Column("duties.N.district", label="担当N 校(地)区", headers=headings.of("担当校区 担当地区 担当校(地)区")),
        Column("note"),
    ),
    name="name",
    kana="name_kana",
    district="",
    phones=("phone",),
    words=("post", "section"),
    ended_on="ended_on",
)
