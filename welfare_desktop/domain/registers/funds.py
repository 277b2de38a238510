"""会費・寄付: 賛助会費, 寄付, 寄贈, 共同募金, 応援基金 and what they are for."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import FUND_KIND
from welfare_desktop.domain.values import Date, FiscalYear, Money, Reference, Text, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund(Record):
    """会費・寄付. Of a 寄贈 the goods and their quantity; of 共同募金 the receipt number is the 共同募金会's.

    A payer who wants no name is kept as 匿名.
    """

    table: ClassVar[str] = "funds"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    payer: Annotated[
        str | None,
        Field(
            "納入者・寄付者",
            Text(100),
            headings.of("寄付者 納入者 会員名 氏名 名称 団体名 寄附者"),
            personal=True,
            required=True,
        ),
    ] = None
    kind: Annotated[str | None, Field("種別", FUND_KIND, headings.of("区分 種類 会費区分 会員区分"), expected=True)] = (
        None
    )
    year: Annotated[int | None, Field("対象年度", FiscalYear(), headings.of("年度"), expected=True)] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    amount: Annotated[int | None, Field("金額", Money(), headings.of("寄付額 会費額 納入額 金額(円)"))] = None
    goods: Annotated[str | None, Field("品名", Text(100), headings.of("寄贈品 物品 物品名"))] = None
    quantity: Annotated[str | None, Field("数量", Text(40), headings.of("個数"))] = None
    received_on: Annotated[
        str | None, Field("受領日", Date(), headings.of("納入日 受入日 入金日 寄付日 受付日"), expected=True)
    ] = None
    receipt_number: Annotated[str | None, Field("領収番号", Text(30), headings.of("領収書番号 領収No 領収証番号"))] = (
        None
    )
    use_named: Annotated[str | None, Field("使途の指定", Text(100), headings.of("使途 指定使途 寄付の目的"))] = None
    publication_consent: Annotated[
        bool | None, Field("公表の可否", YesNo(yes="可", no="不可"), headings.of("公表 氏名公表 掲載可否"))
    ] = None
    target: Annotated[int | None, Field("目標額", Money(), headings.of("目標"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


FUNDS = Kind(
    key="funds",
    label="会費・寄付",
    record=Fund,
    columns=tuple(
        Column(key)
        for key in (
            "number", "payer", "kind", "year", "district", "amount", "goods", "quantity", "received_on",
            "receipt_number", "use_named", "publication_consent", "target", "note",
        )
    ),
    name="payer",
    words=("goods", "receipt_number", "use_named"),
)  # fmt: skip
