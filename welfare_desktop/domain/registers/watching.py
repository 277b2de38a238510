"""How a household is watched over: who has it in charge, to whom its facts may go, when it was last seen."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers.vocabulary import (
    CONFIRMATION,
    CONSENT_METHOD,
    CONSENT_STATE,
    RECIPIENT,
    WATCH_METHOD,
    WATCH_ROLE,
)
from welfare_desktop.domain.values import Date, FiscalYear, Reference, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """担当: who watches over the household, from when to when.

    `helper` names a nearby helper who is in no register.
    """

    table: ClassVar[str] = "household_assignments"

    role: Annotated[str | None, Field("担当区分", WATCH_ROLE)] = None
    person: Annotated[int | str | None, Field("担当者", Reference("volunteers"))] = None
    method: Annotated[str | None, Field("見守り方法", WATCH_METHOD)] = None
    frequency: Annotated[str | None, Field("頻度", Text(40))] = None
    helper: Annotated[str | None, Field("近隣の協力者", Text(80), personal=True)] = None
    since: Annotated[str | None, Field("担当開始日", Date())] = None
    until: Annotated[str | None, Field("担当終了日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """情報共有の同意 per recipient; one without a row counts as 未確認.

    What stood before is kept below with the day it ended (`until`): of a recipient's rows the first holds.
    """

    table: ClassVar[str] = "household_consents"

    recipient: Annotated[str | None, Field("提供先", RECIPIENT)] = None
    state: Annotated[str | None, Field("同意", CONSENT_STATE)] = None
    settled_on: Annotated[str | None, Field("同意確認日", Date())] = None
    method: Annotated[str | None, Field("同意方法", CONSENT_METHOD)] = None
    given_by: Annotated[str | None, Field("同意者(代理の場合)", Text(60), personal=True)] = None
    relation: Annotated[str | None, Field("本人との関係", Text(20))] = None
    paper: Annotated[str | None, Field("同意書の保管場所", Text(80))] = None
    until: Annotated[str | None, Field("終了日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(Record):
    """現況確認 of one fiscal year: who saw the household when, and what came of it; the newest stands first."""

    table: ClassVar[str] = "household_confirmations"

    year: Annotated[int | None, Field("年度", FiscalYear())] = None
    confirmed_on: Annotated[str | None, Field("確認日", Date())] = None
    by: Annotated[int | str | None, Field("確認者", Reference("volunteers"))] = None
    result: Annotated[str | None, Field("結果", CONFIRMATION)] = None
    note: Annotated[str | None, Field("備考", Text(200), personal=True)] = None
