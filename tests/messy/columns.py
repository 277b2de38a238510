"""What the ledgers of each register write, under which headings, and how a cell of it is made up."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.messy import people, spelling
from tests.messy.spelling import Spelled
from tests.messy.truth import Fact


@dataclass(frozen=True, slots=True)
class Column:
    """A ledger key, headings for it (of one level, and of two with their group), and how often it is filled."""

    key: str
    makes: str
    headings: tuple[str, ...]
    filled: float = 1.0
    group: str = ""
    below: str = ""


def column(key: str, makes: str, headings: str, filled: float = 1.0, group: str = "", below: str = "") -> Column:
    return Column(key, makes, tuple(headings.split()), filled, group, below)


NOTES = ("犬がいる", "耳が遠い", "週末は長女が来る", "鍵は長男", "要確認", "冬は不在", "杖歩行", "9/3 電話あり")
DOCTORS = ("桃園クリニック", "汐入医院", "高炉台病院", "若葉内科")
RELATIONS = ("長男", "長女", "次男", "姪", "妹", "甥", "弟")
PLACES = ("緑台市民センター", "港町公民館", "若葉集会所", "栄町会館")
SCHEDULES = ("毎月第2水曜", "毎週火曜", "第1・3金曜", "偶数月10日")
SCHOOLS = ("皿倉小学校", "高炉台小学校", "帆柱小学校", "河頭小学校")
TEXTS = {
    "note": NOTES, "doctor": DOCTORS, "relation": RELATIONS, "venue": PLACES, "schedule": SCHEDULES, "school": SCHOOLS,
    "centre": ("地域包括支援センター皿倉", "地域包括支援センター板櫃"), "ward": ("八幡東区", "戸畑区"),
    "building": ("みどり荘101", "汐入ハイツ305", "若葉団地2-403"), "recommended": ("緑台自治会", "校区社協", "港町町内会"),
    "complaint": ("家に入れない人がいる", "家賃が払えない", "介護がつらい"), "next": ("訪問する", "包括に連絡", "様子を見る"),
    "plan": ("基本", "Aプラン"),
    "salon": tuple(f"{name}サロン" for name in ("ひまわり", "ふれあい", "陽だまり", "なごみ", "ほほえみ", "茶話")),
    "body": ("自治連合会", "病院", "小学校", "商店会", "子ども食堂", "介護ステーション"),
}  # fmt: skip

CONTACT = (
    column("contacts.1.name", "person", "緊急連絡先氏名 緊急連絡先", 0.9, "緊急連絡先", "氏名"),
    column("contacts.1.relation", "text:relation", "緊急連絡先続柄 続柄", 0.9, "緊急連絡先", "続柄"),
    column("contacts.1.phone", "phone", "緊急連絡先電話 緊急連絡先電話番号", 0.9, "緊急連絡先", "電話"),
)
LEDGERS: dict[str, tuple[Column, ...]] = {
    "households": (
        column("number", "number", "No. 番号 整理番号 № 管理No. ★台帳番号"),
        column("district", "district", "校区 校(地)区 地区名"),
        column("neighbourhood", "town", "町内会 自治会名 町内会名"),
        column("head_name", "name", "世帯主氏名 世帯主 対象者氏名 お名前 要支援者氏名 対象者のお名前", 1.0, "世帯主", "氏名"),
        column("head_kana", "kana", "フリガナ ふりがな ﾌﾘｶﾞﾅ", 0.97, "世帯主", "フリガナ"),
        column("sex", "choice", "性別", 0.95),
        column("born_on", "born", "生年月日 生月日", 0.93),
        column("postal_code", "postal", "郵便番号 〒", 0.9),
        column("address", "address", "住所 現住所 所在地 ご住所 居所"),
        column("phone", "phone", "電話番号 電話 TEL お電話 ℡ 本人TEL", 0.85),
        column("mobile", "mobile", "携帯電話 携帯 携帯番号 携帯TEL スマホ", 0.5),
        column("household_type", "choice", "世帯類型 世帯区分 対象区分", 0.95),
        column("living_alone", "choice", "独居区分 居住形態", 0.9),
        column("method", "choice", "見守り方法 見守りの方法", 0.9),
        column("minsei", "person", "民生委員 担当民生委員 担当の民生委員名", 0.95),
        *CONTACT,
        column("consent", "choice", "同意 同意の有無 情報共有の同意", 0.9),
        column("care_level", "choice", "要介護度 介護度 介護認定の状況", 0.6),
        column("doctor", "text:doctor", "かかりつけ医 主治医", 0.6),
        column("started_on", "recent", "登録日 見守り開始日", 0.9),
        column("note", "text:note", "備考 特記事項", 0.4),
    ),
    "volunteers": (
        column("number", "number", "No. 番号 №"),
        column("district", "district", "校区 校区名 地区"),
        column("neighbourhood", "town", "町内会 自治会"),
        column("role", "choice", "委嘱区分 役割", 1.0),
        column("name", "name", "氏名 名前 福祉協力員氏名 福祉協力員 協力員お名前"),
        column("name_kana", "kana", "フリガナ ふりがな カナ", 0.97),
        column("sex", "choice", "性別 男女別", 0.95),
        column("born_on", "born", "生年月日", 0.9),
        column("postal_code", "postal", "郵便番号 〒", 0.9),
        column("address", "address", "住所 自宅住所"),
        column("phone", "phone", "電話番号 自宅電話 電話", 0.85),
        column("mobile", "mobile", "携帯電話 携帯", 0.5),
        column("fax", "phone", "FAX ＦＡＸ番号 ファックス Fax番号", 0.4),
        column("appointed_on", "recent", "委嘱日 委嘱年月日 委嘱の日", 0.95),
        column("term_ends_on", "recent", "任期満了日 任期満了", 0.9),
        column("letter_number", "text:plan", "委嘱番号", 0.5),
        column("recommended_by", "text:recommended", "推薦者 推薦団体", 0.7),
        column("note", "text:note", "備考 摘要", 0.4),
    ),
    "salons": (
        column("number", "number", "No. 番号"),
        column("district", "district", "校区 校区名"),
        column("name", "place:salon", "サロン名 サロン名称"),
        column("kind", "choice", "種別 サロン種別", 0.95),
        column("venue", "text:venue", "会場 開催場所 実施会場 会場名"),
        column("address", "address", "所在地 会場住所 会場所在地 会場のご住所", 0.9),
        column("leader", "person", "代表者 代表者氏名 代表者のお名前 責任者名", 0.95, "代表者", "氏名"),
        column("leader_phone", "phone", "代表者電話 代表者連絡先 代表者TEL 責任者の電話番号", 0.9, "代表者", "電話"),
        column("schedule", "text:schedule", "開催日 開催日時 開催日・時間 実施曜日", 0.95),
        column("times_a_year", "count:50", "年間回数 年間開催回数 年間開催（回）", 0.95),
        column("registered_members", "count:60", "登録者数 会員数", 0.95),
        column("helpers", "count:12", "協力者数 スタッフ数", 0.9),
        column("opened_on", "recent", "開設日 開設年月日", 0.9),
        column("note", "text:note", "備考", 0.3),
    ),
    "cases": (
        column("number", "case", "受付番号 相談番号"),
        column("received_on", "recent", "受付日 相談日 受理年月日 受付月日"),
        column("channel", "choice", "相談方法 方法", 0.95),
        column("client_name", "name", "相談者氏名 相談者 相談者のお名前 対象者名"),
        column("client_kana", "kana", "フリガナ ふりがな", 0.9),
        column("sex", "choice", "性別", 0.9),
        column("address", "address", "住所", 0.8),
        column("phone", "phone", "電話番号 連絡先", 0.7),
        column("topics", "topics", "相談内容", 0.95),
        column("status", "choice", "状況 対応状況 ステータス", 0.95),
        column("next_action", "text:next", "次の対応 今後の対応", 0.4),
    ),
    "districts": (
        column("code", "number", "コード 校区コード"),
        column("name", "area", "校区名 校(地)区名"),
        column("ward", "text:ward", "区名 行政区名 行政区"),
        column("chair_name", "person", "会長名 会長氏名 会長 校区会長名", 0.95),
        column("founded_on", "recent", "設立年月日 設立日 結成年月日", 0.8),
        column("base_facility", "text:venue", "活動拠点 拠点施設", 0.8),
        column("care_centre", "text:centre", "地域包括支援センター 担当包括", 0.9),
        column("elementary_school", "text:school", "小学校 小学校名", 0.9),
        column("phone", "phone", "電話番号 電話", 0.8),
        column("households", "count:5000", "世帯数 総世帯数"),
        column("association_households", "count:4000", "自治会加入世帯数"),
    ),
    "organisations": (
        column("number", "number", "No. 番号"),
        column("name", "place:body", "団体名 名称 団体名称 団体のお名前 関係機関名"),
        column("kind", "choice", "種別 区分", 0.95),
        column("address", "address", "所在地 住所", 0.95),
        column("phone", "phone", "電話番号 TEL", 0.9),
        column("fax", "phone", "FAX", 0.5),
        column("representative", "person", "代表者 代表者名", 0.9),
        column("contacts.1.name", "person", "担当者 担当者名 ご担当者 担当者のお名前", 0.8),
        column("district", "district", "校区"),
        column("note", "text:note", "備考", 0.3),
    ),
}  # fmt: skip
NAME = {"households": "head_name", "cases": "client_name"}
KANA = {"households": "head_kana", "volunteers": "name_kana", "cases": "client_kana"}
ALWAYS = {"cases": ("number",), "districts": ("name", "chair_name", "households")}
TITLES = {
    "households": ("見守り世帯台帳", "見守り対象世帯名簿", "令和6年度　見守り台帳"),
    "volunteers": (
        "福祉協力員名簿",
        "令和6年度　福祉協力員・民生委員名簿",
        "民生委員・児童委員一覧",
        "主任児童委員名簿",
        "登録ボランティア名簿",
    ),
    "salons": ("ふれあいサロン一覧", "サロン登録一覧表"),
    "cases": ("相談受付簿", "令和6年度相談・ケース一覧"),
    "districts": ("校区社協一覧", "校(地)区一覧"),
    "organisations": ("関係団体一覧", "連携先団体名簿"),
}
DAY_ALONE, NO_YEAR = "4月1日", "no year"
TITLED = {"令和6年度": "2024-04-01"}
"""What that day is under a title that names the year."""
ERRORS = {
    "born": ("S25.2.30", "昭和70年5月1日", "78歳", "令和5年13月1日"), "recent": ("R3.2.30", DAY_ALONE, "R5.13.1"),
    "phone": ("S22.4.5", "2024/5/1", "緑台公民館"), "mobile": ("H30.4.1",), "postal": ("80-12", "緑台"), "count": ("多数", "-3"),
    "choice": ("ヨ", "８８"),
}  # fmt: skip


@dataclass(slots=True)
class Author:
    """One clerk's habits: for each column a usual spelling, now and then another."""

    dice: random.Random
    kind: str
    names: people.People
    district: str = ""
    town: str = ""
    serial: int = 0
    habits: dict[str, int] = field(default_factory=dict[str, int])
    person: tuple[str, str, str, str] = ("", "", "", "")
    places: int = 0

    def habit(self, key: str) -> int:
        """The number of the usual spelling of a column; one in eight cells is spelled otherwise."""
        usual = self.habits.setdefault(key, self.dice.randrange(60))
        return usual if self.dice.random() < 0.88 else self.dice.randrange(60)

    def steady(self, key: str) -> int:
        """The usual spelling, always."""
        return self.habits.setdefault(key, self.dice.randrange(60))

    def spell(self, column: Column) -> Spelled:
        """A cell of a column and the fact in it."""
        makes, _, detail = column.makes.replace(" relation", "").partition(":")
        maker: Callable[[Column, str], Spelled] = getattr(self, f"_{makes}")
        if self.dice.random() >= column.filled:
            return None, Fact(None, "blank")
        if self.dice.random() < 0.015 and makes in ("born", "recent", "phone", "mobile"):
            return self.dice.choice(spelling.UNKNOWN), Fact(None, "unknown")
        return maker(column, detail)

    def begin(self) -> None:
        """A new record: another person, the next number."""
        self.person = self.names.next()
        self.serial += 1

    def _number(self, _column: Column, _detail: str) -> Spelled:
        return self.serial, Fact(str(self.serial), "number")

    def _case(self, _column: Column, _detail: str) -> Spelled:
        return f"R6-{self.serial:03}", Fact(f"R6-{self.serial:03}", "case number")

    def _district(self, _column: Column, _detail: str) -> Spelled:
        return self.district, Fact(self.district, "district")

    def _area(self, _column: Column, _detail: str) -> Spelled:
        name = f"{people.DISTRICTS[self.serial % 10]}{'' if self.serial <= 10 else 1 + self.serial // 10}校区"
        return name, Fact(name, "name")

    def _town(self, _column: Column, _detail: str) -> Spelled:
        return self.town, Fact(self.town, "neighbourhood")

    def _name(self, column: Column, _detail: str) -> Spelled:
        name = spelling.spell_name(self.person[:2], self.steady(column.key))
        return name, Fact(name, "name")

    def _kana(self, column: Column, _detail: str) -> Spelled:
        blank = "　" if self.steady("blank") % 2 else " "
        text = blank.join(self.person[2:])
        return spelling.spell_kana(text, self.habit(column.key)), Fact("　".join(self.person[2:]), "kana")

    def _person(self, column: Column, _detail: str) -> Spelled:
        other = self.names.next()
        name = spelling.spell_name(other[:2], self.steady(column.key))
        return name, Fact(name, "person")

    def _place(self, _column: Column, detail: str) -> Spelled:
        self.places += 1
        name = f"{self.dice.choice(people.TOWNS)}{self.dice.choice(TEXTS[detail])}{self.places}"
        return name, Fact(name, "name")

    def _born(self, column: Column, _detail: str) -> Spelled:
        return spelling.spell_date(people.day(self.dice, 1927, 1960), self.habit(column.key))

    def _recent(self, column: Column, _detail: str) -> Spelled:
        if self.dice.random() < 0.02:
            return "H31.5.1", Fact("2019-05-01", "date era overrun")
        return spelling.spell_date(people.day(self.dice, 2010, 2024), self.habit(column.key))

    def _phone(self, column: Column, _detail: str) -> Spelled:
        chance, number = self.dice.random(), people.phone(self.dice)
        if chance < 0.03:
            other = people.mobile(self.dice)
            return f"{number}{self.dice.choice(chr(10) + '、／')}{other}", Fact(f"{number}、{other}", "two phones")
        if chance < 0.05:
            return f"{number}（呼出）", Fact(f"{number}（呼出）", "phone with a note")
        return spelling.spell_phone(number, self.habit(column.key))

    def _mobile(self, column: Column, _detail: str) -> Spelled:
        return spelling.spell_phone(people.mobile(self.dice), self.habit(column.key))

    def _postal(self, column: Column, _detail: str) -> Spelled:
        return spelling.spell_postal_code(people.postal_code(self.dice), self.habit(column.key))

    def _address(self, _column: Column, _detail: str) -> Spelled:
        text = people.address(self.dice, self.town or self.dice.choice(people.TOWNS))
        return text, Fact(text, "address")

    def _choice(self, column: Column, _detail: str) -> Spelled:
        return spelling.spell_choice(column.key, self.kind, self.dice)

    def _topics(self, _column: Column, _detail: str) -> Spelled:
        return spelling.spell_topics(self.dice)

    def _count(self, _column: Column, detail: str) -> Spelled:
        count = self.dice.randint(1, int(detail))
        return count, Fact(count, "count")

    def _text(self, _column: Column, detail: str) -> Spelled:
        text = self.dice.choice(TEXTS[detail])
        return text, Fact(text, "text")

    def _own(self, _column: Column, _detail: str) -> Spelled:
        return "世帯主", Fact(None, "own relation")
