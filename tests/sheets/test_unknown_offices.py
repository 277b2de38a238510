"""Habits that an adversary's ledgers showed: what offices nobody here has seen write around, above and into their lists."""

from typing import Any

import pytest

from tests.sheets.invented import sheet
from tests.sheets.test_said_around import read
from welfare_desktop.domain.mapping.mapped_tables import Around, propose_mapping
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span, Table, TableColumn, Workbook
from welfare_desktop.services.ledgers.looking import look
from welfare_desktop.sheets.tables.layout import find_layout, find_layouts


def rows_of(text: str) -> list[list[Cell]]:
    """A page written down: a line a row, | between cells, whole numbers as numbers, ~ for a line break."""
    cells = [[each.strip().replace("~", "\n") for each in line.split("|")] for line in text.strip("\n").split("\n")]
    return [[int(each) if each.isdigit() and each[0] != "0" else each or None for each in line] for line in cells]


def tables_of(
    text: str, known: frozenset[str], merged: tuple[Span, ...] = (), name: str = "Sheet1"
) -> tuple[Table, ...]:
    return find_layout(sheet(rows_of(text), merged, name), known).tables


def records_of(text: str, known: frozenset[str], kind: str) -> list[dict[str, Any]]:
    return [each for found in read(rows_of(text), known, kind) for each in found]


def told(records: list[dict[str, Any]], key: str) -> list[Any]:
    return [each.get(key) for each in records]


def keys_of(kind: str, *headings: str) -> list[str]:
    columns = [TableColumn(at, heading) for at, heading in enumerate(headings, 1)]
    return [each.key for each in propose_mapping(columns, {}, KINDS, kind).columns]


def test_rows_that_say_how_to_answer_belong_to_the_heading(known: frozenset[str]):
    text = """
番号|世帯主|性別|独居|同意|鍵
|||該当に○|○×|有無
1|愛甲　ヌイ|女|○|○|有
2|飯塚　政|男||×|無
3|鵜殿　チカ|女|○||有"""
    (table,) = tables_of(text, known)
    assert (table.header_rows, table.records) == ((1, 2), (3, 4, 5))


def test_headings_of_two_letters_each_over_each_other_are_one(known: frozenset[str]):
    text = """
整理|対象者|性|生年月日|年|電話|見守り
番号|氏名|別||齢|番号|協力員
1|蓑田　ハル|女|昭和4年1月1日|96|093-961-1001|矢部　恵
2|麦田　誠|男|昭和5年2月2日|95|093-961-1002|矢部　恵"""
    (table,) = tables_of(text, known)
    assert (table.header_rows, table.records) == ((1, 2), (3, 4))


def test_a_heading_may_be_four_rows_deep_with_remarks_at_its_foot(known: frozenset[str]):
    text = """
番|世帯の状況|||||体制||緊急時|
号|世帯主|||住所|電話|福祉|民生|連絡先|
|氏名|フリガナ|生年月日|||協力員|委員|氏名|電話
|||（和暦）||||||
1|赤星　ノリ|アカホシ　ノリ|昭和3年3月3日|大平1|093-613-0001|井本　久|江越　誠|赤星　徹|090-3000-0001
2|生駒　忠|イコマ　タダシ|昭和4年4月4日|大平2|093-613-0002|井本　久|江越　誠|生駒　文|090-3000-0002
3|牛尾　ヒデ|ウシオ　ヒデ|昭和5年5月5日|大平3|093-613-0003|小椋　良|江越　誠|牛尾　譲|090-3000-0003"""
    merged = (Span(1, 2, 1, 6), Span(1, 7, 1, 8), Span(1, 9, 1, 10), Span(2, 2, 2, 4), Span(2, 9, 2, 10))
    (table,) = tables_of(text, known, merged)
    assert (table.header_rows, len(table.records)) == ((1, 2, 3, 4), 3)
    assert [each.header.rpartition("／")[2] for each in table.columns][6:8] == ["協力員", "委員"]


def test_a_total_may_stand_above_what_it_sums_up(known: frozenset[str]):
    text = """
校区|世帯数|民生委員定数
全区|10,000|40
黒崎|4,000|16
陣山|3,500|14
鳴水|2,500|10"""
    (table,) = tables_of(text, known)
    assert table.records == (3, 4, 5)


@pytest.mark.parametrize(
    "line",
    ["|3|||", "|出席者数|2|2|2", "合計|4区域|||（うち欠員1）", "|計|¥140,000|¥130,600|¥2,900"],
)
def test_sums_in_whatever_words_are_no_records(known: frozenset[str], line: str):
    text = f"""
番号|氏名|4月|5月|6月
1|瀬口　環|○|○|×
2|園田　昇|○|欠|○
3|高松　泉|×|○|○
{line}"""
    (table,) = tables_of(text, known)
    assert table.records == (2, 3, 4)


def test_the_word_of_a_total_merged_downwards_holds_for_every_line(known: frozenset[str]):
    text = """
サロン名|区分|４月|５月
花の会|開催回数|2|2
|参加者数|30|28
風の会|開催回数|1|1
|参加者数|12|10
合計|開催回数|3|3
|参加者数|42|38"""
    merged = tuple(Span(top, 1, top + 1, 1) for top in (2, 4, 6))
    (table,) = tables_of(text, known, merged)
    assert table.records == (2, 4)


def test_a_group_without_anybody_is_no_record(known: frozenset[str]):
    text = """
氏名|世帯|電話
（１組）||
岩永　セツ|独居|093-671-9001
（２組）　該当なし||
（３組）||
草場　惟光|独居|093-671-9004"""
    (table,) = tables_of(text, known)
    assert table.records == (3, 6)


def test_legends_below_a_list_explain_letters_and_signs(known: frozenset[str]):
    text = """
見守り名簿
番号|氏名|類型|同意|住所
1|赤井　ウメ|ア|○|若宮1
2|井戸　勝則|イ|×|若宮2
3|植野　早紀|ウ|△|若宮3

【類型】|ア：高齢者のみ世帯|イ：障がい者世帯|ウ：ひとり親世帯|エ：その他
【同意】|○：同意あり|×：同意なし|△：未確認|"""
    records = records_of(text, known, "households")
    assert told(records, "household_type") == ["高齢者のみ世帯", "障がい者世帯", "ひとり親世帯"]
    assert told(records, "consent") == ["○", "×", "未確認"]


def test_a_legend_in_a_corner_may_go_on_below(known: frozenset[str]):
    text = """
見守り台帳|||1 高齢　2 障害
|||3 ひとり親　4 その他
番号|世帯主|区分|電話
1|阿部　金吾|1|052-671-0001
2|石川　つね|1|052-671-0002
3|宇野　恵美|3|052-671-0003
4|江崎　浩|2|052-671-0004
5|小川　澄|4|052-671-0005"""
    records = records_of(text, known, "households")
    assert told(records, "household_type") == ["高齢", "高齢", "ひとり親", "障害", "その他"]


@pytest.mark.parametrize(
    ("cell", "first", "others"),
    [
        ("夫 坂口 太郎~妻 坂口 花子", "坂口 太郎", [("坂口 花子", "妻")]),
        ("夫 谷川 実　妻 谷川 キミ", "谷川 実", [("谷川 キミ", "妻")]),
        ("古川 清（夫）・文子（妻）", "古川 清", [("古川 文子", "妻")]),
        ("山田　夫 太郎　妻 花子", "山田　太郎", [("山田　花子", "妻")]),
        ("久保 守（83）・良子（80）", "久保 守", [("久保 良子", None)]),
    ],
)
def test_couples_are_told_apart_by_what_they_are_to_each_other(
    known: frozenset[str], cell: str, first: str, others: list[tuple[str, str | None]]
):
    text = f"番号|世帯主・配偶者|住所\n1|{cell}|住之江1-1\n2|古賀 ヒサ|住之江1-2\n3|孫 太郎|住之江1-3"
    records = records_of(text, known, "households")
    assert told(records, "head_name") == [first, "古賀 ヒサ", "孫 太郎"]
    assert [(records[0].get("members.1.name"), records[0].get("members.1.relation"))] == others


def test_readings_ages_and_sex_behind_a_name_are_no_part_of_it(known: frozenset[str]):
    text = """
番号|対象者氏名（ふりがな）年齢|住所
1|工藤 ヤエ（くどう やえ）８８歳|枝光1-1
2|佐伯 勉・男・85歳|枝光1-2
3|下条 いと 91歳|枝光1-3"""
    records = records_of(text, known, "households")
    assert told(records, "head_name") == ["工藤 ヤエ", "佐伯 勉", "下条 いと"]
    assert (records[0]["head_kana"], records[1]["sex"]) == ("くどう やえ", "男")


def test_a_term_in_one_cell_tells_when_it_begins_and_ends(known: frozenset[str]):
    text = """
番号|氏名|任期|電話
1|青島　渉|R7.4.1～R9.3.31|093-741-1001
2|池亀　杏|R7.6.1～R9.3.31|093-741-1002"""
    records = records_of(text, known, "volunteers")
    assert told(records, "appointed_on") == told(records, "term_ends_on") == ["R7.4.1～R9.3.31", "R7.6.1～R9.3.31"]


def test_sums_in_thousands_are_turned_into_yen(known: frozenset[str]):
    text = """
サロン助成金交付一覧|||（単位：千円）
番号|サロン名|申請額|交付決定額
1|つばき|30|30
2|やまもも|1,050|40千円"""
    records = records_of(text, known, "salons")
    assert told(records, "grants.amount_requested") == ["30000", "1050000"]
    assert told(records, "grants.amount_granted") == ["30000", "40千円"]


def test_a_column_of_years_completes_the_days_beside_it(known: frozenset[str]):
    text = """
年度|受付日|相談者|主訴
R7|4月1日|添田　ウメ|介護の限界
R6|2月3日|匿名|失業中"""
    assert told(records_of(text, known, "cases"), "received_on") == ["2025-04-01", "2025-02-03"]


def test_the_year_of_a_title_goes_before_that_of_its_sheet(known: frozenset[str]):
    text = """
見守り対象者の異動一覧（令和7年度中）
番号|氏名|異動日|異動事由
3|綿貫　フサ|7/15|死亡
11|和田　信|2/10|施設入所"""
    page = sheet(rows_of(text), name="R8")
    (table,) = find_layout(page, known).tables
    assert table.records == (3, 4)
    assert told(records_of(text, known, "households"), "ended_on") == ["2025-07-15", "2026-02-10"]


@pytest.mark.parametrize(
    ("title", "district"),
    [
        ("見守り対象世帯一覧　（神宮東学区）", "神宮東学区"),
        ("校区名　：　永犬丸", "永犬丸"),
        ("福祉協力員名簿　　校区名（　天神　）", "天神"),
        ("中央町校区　見守り名簿", "中央町校区"),
        ("苅田町校区一覧", None),
        ("全校区　見守り名簿", None),
    ],
)
def test_titles_name_their_district_in_many_ways(known: frozenset[str], title: str, district: str | None):
    text = f"{title}||\n番号|氏名|住所\n1|青砥　学|大浦1-1\n2|内海　香|大浦1-2"
    (table,) = tables_of(text, known)
    assert dict(table.context).get("district") == district


def test_what_belongs_to_a_watcher_or_supporter_is_not_the_households(known: frozenset[str]):
    assert keys_of("households", "福祉協力員／氏名", "福祉協力員／電話", "世帯主／氏名", "世帯主／住所") == [
        "watcher",
        "",
        "head_name",
        "address",
    ]
    found = keys_of("households", "要支援者／氏名", "電話番号その他の連絡先", "住所又は居所", "避難支援者／電話番号")
    assert found == ["head_name", "phone", "address", ""]


@pytest.mark.parametrize(
    ("kind", "heading", "key"),
    [
        ("households", "生年月日 例：1950/1/1", "born_on"),
        ("households", "訪問理由", "reason"),
        ("households", "緊急時／誰に", "contacts.1.name"),
        ("households", "独居／該当に○", "living_alone"),
        ("salons", "参加登録／会員", "registered_members"),
        ("salons", "会場名称", "venue"),
        ("salons", "代表者等／電話", "leader_phone"),
        ("cases", "対応職員", "received_by"),
        ("cases", "初回相談", "received_on"),
        ("organisations", "連絡担当者／氏名", "contacts.1.name"),
        ("volunteers", "所属校区", "district"),
    ],
)
def test_headings_in_other_words(kind: str, heading: str, key: str):
    name = {
        "households": "世帯主",
        "salons": "サロン名",
        "cases": "相談者",
        "organisations": "団体名",
        "volunteers": "氏名",
    }
    found = keys_of(kind, name[kind], "代表者" if kind == "salons" else "番号", heading)
    assert found[2] == key


def test_the_reason_right_of_an_ending_is_why_it_ended():
    assert keys_of("households", "氏名", "見守り終了", "理由")[2] == "end_reason"
    assert keys_of("households", "氏名", "住所", "理由")[2] == "reason"


def test_a_salon_called_in_kana_is_no_reading(known: frozenset[str]):
    text = """
№|サロン|会場名称|代表者
1|わいわい|小森江市民センター|横手　茜
2|いきいき|柳町集会所|芳野　環
3|ほっと|丸山公民館|鷲尾　泰"""
    records = records_of(text, known, "salons")
    assert told(records, "name") == ["わいわい", "いきいき", "ほっと"]


def test_one_column_for_all_telephones_holds_landlines_too(known: frozenset[str]):
    text = """
番号|氏名|TEL~携帯
1|樺山　トミ|093-921-5001
2|木庭　勲|093-921-5002~090-1111-5002
3|郡　シマ|080-2222-5003"""
    records = records_of(text, known, "volunteers")
    assert told(records, "phone")[:2] == ["093-921-5001", "093-921-5002\n090-1111-5002"]


def test_parts_of_telephones_may_be_called_in_short(known: frozenset[str]):
    text = """
会員番号|氏名|電話番号||
||市外|市内|番号
1001|秋元　涼子|0532|45|1001
1002|伊原　大地|0532|45|1002
1003|梅田　早苗|0532|51|1003"""
    page = sheet(rows_of(text), (Span(1, 3, 1, 5),))
    (table,) = find_layout(page, known).tables
    samples = {each.column: [row[each.column - 1] for row in page.rows[2:]] for each in table.columns}
    found = [each.key for each in propose_mapping(table.columns, samples, KINDS, "volunteers").columns]
    assert found == ["number", "name", "phone", "phone", "phone"]


def test_records_of_three_lines_become_one_each(known: frozenset[str]):
    text = """
区分|ふりがな|性別|電話番号
|氏名||
|住所||
新|ぬのうら　まこと|男|093-651-9001
|布浦　真||
|荒生田1-1||
再|ねもと　ゆう|女|093-651-9002
|根本　ゆう||
|荒生田1-2||"""
    merged = tuple(Span(top, column, top + 2, column) for top in (1, 4, 7) for column in (1, 3, 4))
    (table,) = tables_of(text, known, merged)
    assert table.records == (4, 7)
    assert [each.header for each in table.columns] == ["区分", "ふりがな", "性別", "電話番号", "氏名", "住所"]
    assert [table.lines[row][-2:] for row in table.records] == [
        ("布浦　真", "荒生田1-1"),
        ("根本　ゆう", "荒生田1-2"),
    ]


FORMS = (
    """
様式第1号（第5条関係）||||
||||令和　　年　　月　　日
社会福祉協議会会長　様||||
|申請者|団体名||
||代表者氏名||印
||住所||
||電話||
サロン助成金交付申請書||||
１|サロン名|||
２|開催場所|||
３|開催回数|年　　　回||
４|申請額|　　　　　円||""",
    """
見守り活動報告書（個票）|||
報告月|令和7年4月|福祉協力員|村井　奏
対象者氏名|||
月日|時間|方法|様子
/|：|訪問・電話|元気・変わりあり
/|：|訪問・電話|元気・変わりあり
/|：|訪問・電話|元気・変わりあり""",
)


@pytest.mark.parametrize("form", FORMS)
def test_forms_to_be_filled_in_hold_no_records(known: frozenset[str], form: str):
    layout = find_layout(sheet(rows_of(form)), known)
    assert (layout.role, layout.tables) == ("skip", ())
    assert layout.reason


def test_a_monthly_sheet_is_no_example(known: frozenset[str]):
    page = sheet(rows_of("No|世帯主|住所\n1|中冨　ミネ|湯川1\n2|長井　功|湯川2"), name="月例")
    assert find_layout(page, known).role == "data"


def test_lists_of_words_to_choose_from_are_left_out_however_wide(known: frozenset[str]):
    people = sheet(rows_of("No|氏名|区分|電話\n1|明石　元|福祉協力員|093-661-0001\n2|井手　光|福祉協力員|093-661-0002"))
    words = sheet(
        rows_of("区分|役職|校区\n福祉協力員|会長|八幡\n民生委員|副会長|枝光\nニーズ対応員|会計|高見"), name="リスト"
    )
    layouts = find_layouts(Workbook("名簿.xlsx", (people, words), ""), known)
    assert [each.role for each in layouts] == ["data", "skip"]


def test_small_sheets_put_together_on_another_are_told(known: frozenset[str]):
    head = "番号|世帯主|電話"
    one = sheet(rows_of(f"{head}\n1|安曇　とき|093-561-0001\n2|伊集院　実|093-561-0002"), name="中井")
    two = sheet(rows_of(f"{head}\n1|鵜川　フミ|093-561-0011\n2|榎並　稔|093-561-0012"), name="到津")
    every = sheet(
        [*rows_of(head), *([at, *row[1:]] for at, row in enumerate([*one.rows[1:], *two.rows[1:]], 1))], name="全校区"
    )
    layouts = find_layouts(Workbook("台帳.xlsx", (one, two, every), ""), known)
    assert [each.role for each in layouts] == ["data", "data", "skip"]


def test_text_of_quoted_cells_alone_is_parted_by_its_tabs():
    text = '"番号"\t"氏名"\t"電話"\r\n"1"\t"麻生　和"\t"093-671-1001"\r\n"2"\t"伊東　道"\t"093-671-1002"\r\n'
    (found,) = look(text.encode("utf-16"), "名簿.csv")["sheets"]
    assert [each["records"] for each in found["tables"]] == [2]
    assert [each["header"] for each in found["tables"][0]["columns"]] == ["番号", "氏名", "電話"]


@pytest.mark.parametrize(
    ("title", "headings", "kind"),
    [
        ("見守りサポーター名簿", "番号|氏名|生年月日|住所|電話番号", "volunteers"),
        ("令和7年度　校区社協役員名簿", "職名|お名前|〒|ご住所|TEL", "volunteers"),
        ("協力員・見守り世帯名簿", "番号|協力員氏名|電話", "volunteers"),
        ("福祉協力員担当世帯割振表", "担当協力員|番号|世帯主|住所|備考", "households"),
        ("団体登録簿", "番号|団体の名称|代表者|連絡担当者／氏名", "organisations"),
        ("台帳", "番号|世帯主|マイナンバー|住所|電話|自治会費", "households"),
    ],
)
def test_a_list_is_of_the_register_that_its_title_and_headings_speak_of(
    known: frozenset[str], title: str, headings: str, kind: str
):
    columns = [TableColumn(at, heading) for at, heading in enumerate(headings.split("|"), 1)]
    assert propose_mapping(columns, {}, KINDS, around=Around(title)).kind == kind
