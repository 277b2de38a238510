"""取組みの進捗, 取組事例, 広報実績, 調査: what the office reports about its own work."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import EVALUATION, FIGURE_STATE
from welfare_desktop.domain.values import Count, CountOrText, Date, FiscalYear, Month, Reference, Text, YesNo

SHEETS_UNIT = Count(("部", "通", "枚", "件"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyReturn(Record):
    """回収: what a district was sent and gave back."""

    table: ClassVar[str] = "survey_returns"

    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"))] = None
    sent: Annotated[int | None, Field("配布数", SHEETS_UNIT)] = None
    returned: Annotated[int | None, Field("回収数", SHEETS_UNIT)] = None
    returned_on: Annotated[str | None, Field("回収日", Date())] = None
    note: Annotated[str | None, Field("備考", Text(100))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey(Record):
    """調査: sent to whom, due when, what came back from each district."""

    table: ClassVar[str] = "surveys"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    name: Annotated[
        str | None, Field("調査名", Text(100), headings.of("名称 調査 アンケート名 アンケート"), required=True)
    ] = None
    target: Annotated[str | None, Field("調査対象", Text(100), headings.of("対象 対象者"))] = None
    sent_on: Annotated[str | None, Field("配布日", Date(), headings.of("発送日 送付日"), expected=True)] = None
    due_on: Annotated[str | None, Field("回答期限", Date(), headings.of("期限 締切 回収期限"), expected=True)] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    returns: Annotated[tuple[SurveyReturn, ...], Children(SurveyReturn, "配布と回収")] = ()


SURVEYS = Kind(
    key="surveys",
    label="調査",
    record=Survey,
    columns=tuple(Column(key) for key in ("number", "name", "target", "sent_on", "due_on", "note")),
    name="name",
    district="",
    words=("target",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicity(Record):
    """広報実績: one figure of a medium for one period, 速報 or 確定."""

    table: ClassVar[str] = "publicity"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    medium: Annotated[
        str | None, Field("媒体", Text(80), headings.of("広報媒体 媒体名 名称 広報紙"), required=True)
    ] = None
    period: Annotated[str | None, Field("対象月", Month(), headings.of("期間 年月 発行月 月"), expected=True)] = None
    count: Annotated[
        int | str | None, Field("数値", CountOrText(), headings.of("件数 部数 発行部数 回数 アクセス数"), expected=True)
    ] = None
    unit: Annotated[str | None, Field("単位", Text(20))] = None
    state: Annotated[str | None, Field("速報・確定の別", FIGURE_STATE, headings.of("速報 確定 区分"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


PUBLICITY = Kind(
    key="publicity",
    label="広報実績",
    record=Publicity,
    columns=tuple(Column(key) for key in ("number", "medium", "period", "count", "unit", "state", "note")),
    name="medium",
    district="",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """取組みの進捗 of one item of the plan in one fiscal year."""

    table: ClassVar[str] = "programmes"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    item: Annotated[
        str | None, Field("取組項目", Text(120), headings.of("項目 取組み 取組 事業 事業名 計画項目"), required=True)
    ] = None
    section: Annotated[str | None, Field("担当部署", Text(60), headings.of("担当 担当課 所管 部署"), expected=True)] = (
        None
    )
    year: Annotated[int | None, Field("年度", FiscalYear(), headings.of("対象年度"), expected=True)] = None
    progress: Annotated[
        str | None, Field("進捗の内容", Text(lines=True), headings.of("進捗 実績 取組内容 実施内容"), expected=True)
    ] = None
    evaluation: Annotated[str | None, Field("評価", EVALUATION, headings.of("達成度 自己評価"))] = None
    next_step: Annotated[
        str | None, Field("今後の取組み", Text(lines=True), headings.of("課題 今後の方向 今後の課題"))
    ] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


PROGRAMMES = Kind(
    key="programmes",
    label="取組みの進捗",
    record=Programme,
    columns=tuple(
        Column(key) for key in ("number", "item", "section", "year", "progress", "evaluation", "next_step", "note")
    ),
    name="item",
    district="",
    words=("section", "progress"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example(Record):
    """取組事例: a story the office may publish."""

    table: ClassVar[str] = "examples"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    title: Annotated[str | None, Field("事例名", Text(120), headings.of("題名 タイトル 事例 表題"), required=True)] = (
        None
    )
    year: Annotated[int | None, Field("年度", FiscalYear(), headings.of("対象年度"), expected=True)] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    organisation: Annotated[
        int | str | None, Field("団体", Reference("organisations"), headings.of("関係団体 団体名"))
    ] = None
    summary: Annotated[
        str | None, Field("概要", Text(lines=True), headings.of("内容 事例の概要 取組内容"), expected=True)
    ] = None
    publishable: Annotated[
        bool | None, Field("公表の可否", YesNo(yes="可", no="不可"), headings.of("公表 掲載可否"))
    ] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None


EXAMPLES = Kind(
    key="examples",
    label="取組事例",
    record=Example,
    columns=tuple(
        Column(key) for key in ("number", "title", "year", "district", "organisation", "summary", "publishable", "note")
    ),
    name="title",
    words=("summary",),
)
