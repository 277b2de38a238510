"""年度の数値: what was counted or reported for a year, with the day it was counted and its source."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import APPROXIMATE, FIGURE_STATE
from welfare_desktop.domain.values import CountOrText, Date, FiscalYear, Reference, Text, YesNo

FINAL = "確定"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Record):
    """数値 of one indicator and year, of a district or the whole ward.

    `value` may be the text that stands for it (コロナ禍で正確な統計不可). Two documents may give two
    values: both are kept with their sources (資料間差異); neither overwrites the other. `computed` is
    true of what the program counted when a year was closed: such a figure never changes silently.
    """

    table: ClassVar[str] = "figures"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    indicator: Annotated[
        str | None, Field("指標", Text(120), headings.of("項目 指標名 区分 内容 統計項目"), required=True)
    ] = None
    year: Annotated[int | None, Field("年度", FiscalYear(), headings.of("対象年度 年"), expected=True)] = None
    as_of: Annotated[str | None, Field("基準日", Date(), headings.of("現在日 時点"))] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    value: Annotated[
        int | str | None, Field("数値", CountOrText(), headings.of("値 実績 実績値 件数 人数 数"), expected=True)
    ] = None
    unit: Annotated[str | None, Field("単位", Text(20))] = None
    approximate: Annotated[str | None, Field("概数", APPROXIMATE, headings.of("約 以上"))] = None
    state: Annotated[str | None, Field("速報・確定の別", FIGURE_STATE, headings.of("速報 確定"))] = None
    computed: Annotated[bool | None, Field("集計・記録の別", YesNo(yes="集計", no="記録"))] = None
    source: Annotated[str | None, Field("出典", Text(120), headings.of("資料名 資料 出典資料"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


def is_frozen(record: Record) -> bool:
    """Whether a record is a figure that the closing of a year (年度締め) froze."""
    return isinstance(record, Figure) and bool(record.computed) and record.state == FINAL


FIGURES = Kind(
    key="figures",
    label="年度の数値",
    record=Figure,
    columns=tuple(
        Column(key)
        for key in (
            "number", "indicator", "year", "as_of", "district", "value", "unit", "approximate", "state", "computed",
            "source", "note",
        )
    ),
    name="indicator",
    words=("source",),
)  # fmt: skip
