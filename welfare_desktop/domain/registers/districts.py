"""校(地)区: the spine of a ward — its districts, their neighbourhoods, years, plans and papers."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.vocabulary import (
    DISTRICT_CHANGE,
    DISTRICT_KIND,
    DISTRICT_PAPER,
    FIGURE_SOURCE,
    PLAN_STATE,
)
from welfare_desktop.domain.values import Count, CountOrText, Date, FiscalYear, Kana, Phone, Reference, Text, YesNo

HOUSEHOLDS_UNIT = Count(("世帯", "戸"))
PEOPLE_UNIT = Count(("人", "名"))
TIMES_UNIT = Count(("回", "件"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbourhood(Record):
    """町内会・自治会 of a district, and its 組・班."""

    table: ClassVar[str] = "district_neighbourhoods"

    name: Annotated[str | None, Field("町内会・自治会名", Text(60))] = None
    name_kana: Annotated[str | None, Field("フリガナ", Kana())] = None
    sort_order: Annotated[int | None, Field("並び順", Count())] = None
    blocks: Annotated[str | None, Field("組・班", Text(200))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictYear(Record):
    """校区年度実績: what a district reports for one fiscal year; the newest year stands first.

    `coordination_meetings` is how often the 連絡調整会議 met, or the text that stands for it
    (統計不可). `welclub_*` is the ウェルクラブ of the district's schools. Per indicator and year one 集計元
    counts: our own 活動記録 (明細) or the totals the district reports, so that nothing counts twice.
    """

    table: ClassVar[str] = "district_years"

    year: Annotated[int | None, Field("年度", FiscalYear())] = None
    households: Annotated[int | None, Field("世帯数", HOUSEHOLDS_UNIT)] = None
    association_households: Annotated[int | None, Field("自治会加入世帯数", HOUSEHOLDS_UNIT)] = None
    ageing_rate: Annotated[str | None, Field("高齢化率", Text(10))] = None
    minsei_quota: Annotated[int | None, Field("民生委員定数", PEOPLE_UNIT)] = None
    coordination_meetings: Annotated[int | str | None, Field("連絡調整会議", CountOrText())] = None
    meets_regularly: Annotated[bool | None, Field("連絡調整会議の定例開催", YesNo(yes="定例", no="不定期"))] = None
    watch_source: Annotated[str | None, Field("見守り活動の集計元", FIGURE_SOURCE)] = None
    watch_households: Annotated[int | None, Field("見守り世帯数(校区報告)", HOUSEHOLDS_UNIT)] = None
    watch_times: Annotated[int | None, Field("見守り延べ回数(校区報告)", TIMES_UNIT)] = None
    help_source: Annotated[str | None, Field("助け合い活動の集計元", FIGURE_SOURCE)] = None
    help_households: Annotated[int | None, Field("助け合い世帯数(校区報告)", HOUSEHOLDS_UNIT)] = None
    help_times: Annotated[int | None, Field("助け合い延べ回数(校区報告)", TIMES_UNIT)] = None
    welclub_name: Annotated[str | None, Field("ウェルクラブ活動名", Text(100))] = None
    welclub_children: Annotated[int | None, Field("ウェルクラブ児童数", PEOPLE_UNIT)] = None
    welclub_guardians: Annotated[int | None, Field("ウェルクラブ保護者等", PEOPLE_UNIT)] = None
    welclub_materials: Annotated[str | None, Field("ウェルクラブ教材", Text(100))] = None
    welclub_facilities: Annotated[str | None, Field("ウェルクラブ協力施設", Text(200))] = None

    @property
    def association_rate(self) -> float | None:
        """加入率: households in the 自治会 out of all, 0 to 1; None where either is not known."""
        if not self.households or self.association_households is None:
            return None
        return self.association_households / self.households


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictPlan(Record):
    """小地域福祉活動計画, 第N次."""

    table: ClassVar[str] = "district_plans"

    round: Annotated[int | None, Field("次数", Count(("次",)))] = None
    state: Annotated[str | None, Field("策定状況", PLAN_STATE)] = None
    committee: Annotated[str | None, Field("策定委員会", Text(200))] = None
    adopted_on: Annotated[str | None, Field("策定日", Date())] = None
    since: Annotated[str | None, Field("計画開始日", Date())] = None
    until: Annotated[str | None, Field("計画終了日", Date())] = None
    priorities: Annotated[str | None, Field("重点項目", Text(lines=True))] = None
    progress: Annotated[str | None, Field("進捗", Text(lines=True))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictPaper(Record):
    """提出書類 of one fiscal year: when it is due and when it came."""

    table: ClassVar[str] = "district_papers"

    year: Annotated[int | None, Field("年度", FiscalYear())] = None
    paper: Annotated[str | None, Field("書類", DISTRICT_PAPER)] = None
    due_on: Annotated[str | None, Field("提出期限", Date())] = None
    received_on: Annotated[str | None, Field("受領日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictChange(Record):
    """統合・分割・改称: what this district becomes, or became, and when.

    Records move only by a plan the clerk approves; a merger of schools does not imply one.
    """

    table: ClassVar[str] = "district_changes"

    change: Annotated[str | None, Field("変更の種類", DISTRICT_CHANGE)] = None
    becomes: Annotated[int | str | None, Field("変更後の校(地)区", Reference("districts"))] = None
    effective_on: Annotated[str | None, Field("変更日", Date())] = None
    note: Annotated[str | None, Field("備考", Text(200))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictGrant(Grant):
    """助成 to a 校(地)区社協 (ふれあいネットワーク助成)."""

    table: ClassVar[str] = "district_grants"


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictNumber(ExternalNumber):
    """A number that another body gave the district."""

    table: ClassVar[str] = "district_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictPast(DatedFact):
    """異動履歴 of a district: its chairs and CSWs."""

    table: ClassVar[str] = "district_past"


@dataclass(frozen=True, slots=True, kw_only=True)
class District(Record):
    """校(地)区 with its 社会福祉協議会.

    `sort_order` is the city's own order, not 五十音. `chair_name` is the 会長 as the office's list of
    districts names them; the appointment stands with the person.
    """

    table: ClassVar[str] = "districts"

    code: Annotated[
        str | None, Field("コード", Text(10), headings.of(headings.NUMBER, "校区コード 地区コード 校(地)区コード"))
    ] = None
    name: Annotated[
        str | None, Field("校(地)区名", Text(40), headings.of(headings.DISTRICT, "校(地)区 名称 名前"), required=True)
    ] = None
    name_kana: Annotated[
        str | None,
        Field(
            "校(地)区名フリガナ",
            Kana(),
            headings.of(headings.KANA, "フリガナ 校区名カナ 校区名フリガナ 校区名ふりがな 地区名カナ 名称カナ"),
            expected=True,
        ),
    ] = None
    ward: Annotated[str | None, Field("区", Text(20), headings.of("区名 行政区 市区"))] = None
    kind: Annotated[str | None, Field("校区・地区の別", DISTRICT_KIND, headings.of("校区地区別 種別 区分"))] = None
    sort_order: Annotated[int | None, Field("並び順", Count(), headings.of("表示順 順番 順序"))] = None
    council_name: Annotated[
        str | None,
        Field("社会福祉協議会名", Text(80), headings.of("校(地)区社会福祉協議会 社協名称 校(地)区社協名 正式名称")),
    ] = None
    chair_name: Annotated[
        str | None,
        Field(
            "会長",
            Text(60),
            headings.of("会長名 会長氏名 校区会長 代表者 代表者名 社協会長 校(地)区社協会長"),
            personal=True,
            dated=True,
            expected=True,
        ),
    ] = None
    csw: Annotated[
        str | None,
        Field(
            "担当CSW",
            Text(60),
            headings.of("CSW 担当 担当職員 担当者 コミュニティソーシャルワーカー"),
            dated=True,
            expected=True,
        ),
    ] = None
    founded_on: Annotated[
        str | None, Field("設立日", Date(), headings.of("設立年月日 設立 結成日 発足日 結成年月日 設立年"))
    ] = None
    abolished_on: Annotated[str | None, Field("廃止日", Date(), headings.of("廃止年月日 解散日 終了日"))] = None
    area_text: Annotated[
        str | None,
        Field("区域(町丁目)", Text(lines=True), headings.of("区域 町丁目 対象区域 範囲 構成町内 該当町名")),
    ] = None
    elementary_school: Annotated[str | None, Field("小学校", Text(200), headings.of("小学校名 校区小学校"))] = None
    junior_high_school: Annotated[str | None, Field("中学校", Text(200), headings.of("中学校名 中学校区"))] = None
    care_centre: Annotated[
        str | None,
        Field("地域包括支援センター", Text(200), headings.of("包括 包括支援センター 地域包括 担当包括 包括センター")),
    ] = None
    base_facility: Annotated[
        str | None,
        Field("活動拠点", Text(80), headings.of("拠点 拠点施設 市民センター 活動拠点施設 事務所 事務局")),
    ] = None
    phone: Annotated[str | None, Field("電話", Phone(), headings.of(headings.PHONE))] = None
    fax: Annotated[str | None, Field("FAX", Phone(), headings.of(headings.FAX))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    neighbourhoods: Annotated[tuple[Neighbourhood, ...], Children(Neighbourhood, "町内会・自治会")] = ()
    years: Annotated[tuple[DistrictYear, ...], Children(DistrictYear, "校区年度実績")] = ()
    plans: Annotated[tuple[DistrictPlan, ...], Children(DistrictPlan, "小地域福祉活動計画")] = ()
    papers: Annotated[tuple[DistrictPaper, ...], Children(DistrictPaper, "提出書類")] = ()
    grants: Annotated[tuple[DistrictGrant, ...], Children(DistrictGrant, "助成")] = ()
    changes: Annotated[tuple[DistrictChange, ...], Children(DistrictChange, "統合・分割・改称")] = ()
    numbers: Annotated[tuple[DistrictNumber, ...], Children(DistrictNumber, "外部番号")] = ()
    past: Annotated[tuple[DistrictPast, ...], Children(DistrictPast, "異動履歴")] = ()


DISTRICTS = Kind(
    key="districts",
    label="校(地)区",
    record=District,
    columns=(
        Column("code"),
        Column("name"),
        Column("name_kana"),
        Column("ward"),
        Column("kind"),
        Column("sort_order"),
        Column("council_name"),
        Column("chair_name"),
        Column("csw"),
        Column("founded_on"),
        Column("abolished_on"),
        Column("area_text"),
        Column("elementary_school"),
        Column("junior_high_school"),
        Column("care_centre"),
        Column("base_facility"),
        Column("phone"),
        Column("fax"),
        Column("year", "years.1.year", "年度", headings.of("対象年度 実績年度")),
        Column("households", "years.1.households", "世帯数", headings.of("総世帯数 校区世帯数 世帯 全世帯数")),
        Column(
            "association_households",
            "years.1.association_households",
            "自治会加入世帯数",
            headings.of("加入世帯数 自治会加入世帯 町内会加入世帯数 町内会加入世帯 加入世帯"),
        ),
        Column("ageing_rate", "years.1.ageing_rate", "高齢化率", headings.of("高齢化率(%) 65歳以上の割合")),
        Column(
            "minsei_quota",
            "years.1.minsei_quota",
            "民生委員定数",
            headings.of("民生委員数 定数 民生委員の定数 民児委員定数"),
        ),
        Column("note"),
    ),
    name="name",
    kana="name_kana",
    number="code",
    district="",
    phones=("phone", "fax"),
    words=("chair_name", "csw", "base_facility", "elementary_school"),
    ended_on="abolished_on",
)
