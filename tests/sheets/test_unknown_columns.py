"""Columns of an adversary's ledgers: whose they are, what they hold where the heading tells little."""

import pytest

from tests.sheets.test_unknown_offices import keys_of, records_of, rows_of, tables_of, told
from welfare_desktop.domain.mapping.mapped_tables import Around, propose_mapping
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.choices import YesNo
from welfare_desktop.domain.workbooks import Span, TableColumn
from welfare_desktop.sheets.tables.served_roles import role_in


def held_by(kind: str, text: str) -> list[str]:
    """The keys of the columns of a list, by headings and cells."""
    head, *rows = rows_of(text)
    columns = [TableColumn(at, str(heading)) for at, heading in enumerate(head, 1)]
    samples = {
        at: tuple(row[at - 1] for row in rows if len(row) >= at and row[at - 1] is not None)
        for at in range(1, len(head) + 1)
    }
    return [each.key for each in propose_mapping(columns, samples, KINDS, kind).columns]


def test_the_head_of_every_member_is_not_whom_the_row_is_about():
    text = """
世帯番号|世帯主氏名|世帯員氏名|続柄|生年月日
1|荒巻　豊|荒巻　豊|本人|S10.10.1
1|荒巻　豊|荒巻　文|妻|S13.11.2
2|今里　ウメ|今里　ウメ|本人|S5.1.20"""
    assert held_by("households", text.strip()) == ["number", "", "head_name", "", "born_on"]


def test_people_of_a_household_may_bear_their_relation_in_brackets(known: frozenset[str]):
    text = """
番号|世帯主|住所|世帯員1|世帯員2
1|湯浅　剛|竹下町1|湯浅　恵（妻）|湯浅　陸（長男）
2|米倉　豊|竹下町3|米倉　ミサ（妻）|"""
    records = records_of(text, known, "households")
    assert told(records, "members.1.name") == ["湯浅　恵", "米倉　ミサ"]
    assert told(records, "members.2.relation") == ["長男", None]


def test_a_relation_may_stand_before_whom_to_call(known: frozenset[str]):
    text = """
要援護者|第1連絡先
弓削　フジ|弓削　直（長男）090-1414-0001
吉武　久|妻：吉武　節子 093-511-0002"""
    records = records_of(text, known, "households")
    assert told(records, "contacts.1.name") == ["弓削　直", "吉武　節子"]
    assert told(records, "contacts.1.relation") == ["長男", "妻"]


def test_days_under_a_heading_of_choices_are_days():
    text = "校区|氏名|委嘱\n藤松|貴田　昂|R4.12.1\n藤松|木山　杏|R7.12.1"
    assert held_by("volunteers", text) == ["district", "name", "appointed_on"]


def test_marks_that_say_no_word_are_no_choice():
    text = "番号|世帯主|健康状態／良好|健康状態／要介護\n1|本庄　コト|○|\n2|前川　忠||○\n3|松隈　スエ|○|"
    assert held_by("households", text)[2:] == ["", ""]


def test_words_of_another_choice_unmask_a_general_heading_of_two_rows():
    text = "番号|サロン名|区分|申請額\n1|つばき|継続|30,000\n2|やまもも|新規|40,000"
    assert held_by("salons", text)[2] == "grants.kind"


def test_the_school_district_goes_before_the_area():
    assert keys_of("volunteers", "地区", "校区", "委員名", "電話") == ["", "district", "name", "phone"]


def test_names_of_two_words_are_names_whatever_they_are_called():
    text = "順|お届け先|住所\n1|野田　ツマ|枝光1-1\n2|萩尾　隆・春江|枝光1-2\n3|浜砂　キミ|枝光1-3"
    assert "head_name" in held_by("households", text)


@pytest.mark.parametrize(
    ("kind", "heading", "key"),
    [
        ("households", "世帯主生年月日", "born_on"),
        ("households", "生年月日和暦", "born_on"),
        ("households", "配慮を要する理由", "reason"),
        ("households", "異動日", "ended_on"),
        ("households", "配偶者", "members.1.name"),
        ("households", "同意区分", "consent"),
        ("volunteers", "新規・再任", "is_reappointment"),
        ("salons", "代表世話人／氏名", "leader"),
        ("salons", "副世話人／電話", ""),
        ("salons", "主な会場", "venue"),
        ("households", "緊急のとき／お名前", "contacts.1.name"),
    ],
)
def test_further_headings_in_other_words(kind: str, heading: str, key: str):
    name = {"households": "世帯主氏名", "volunteers": "氏名", "salons": "サロン名"}[kind]
    assert keys_of(kind, name, "番号", heading)[2] == key


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("福祉協力員委嘱状交付者名簿　令和７年４月１日付", "福祉協力員"),
        ("福祉協力員推薦調書（荒生田校区）", "福祉協力員"),
        ("活動費支給一覧（福祉協力員）", "福祉協力員"),
        ("楠橋地区民生委員児童委員協議会名簿", "民生委員"),
        ("福祉協力員研修会出席者", ""),
    ],
)
def test_titles_say_what_people_serve_as(title: str, role: str):
    assert role_in(title) == role


def test_new_and_again_in_other_words():
    answer = YesNo(yes="再任", no="新任")
    assert [answer.parse(word) for word in ("新規", "継続", "新", "再")] == [
        False,
        True,
        *map(answer.parse, ("新", "再")),
    ]
    assert answer.parse("継続") is True
    assert answer.parse("新規") is False


def test_counts_below_a_list_are_no_record_wherever_they_stand(known: frozenset[str]):
    text = """
NO.|お名前|ご住所|4月|5月
1|小早川　テイ|黄金町1|○|○
2|西条　勲|黄金町2|○|
3|須崎　ミワ|黄金町3||○
訪問世帯数|||2|2"""
    (table,) = tables_of(text, known)
    assert table.records == (2, 3, 4)


def test_a_lone_remark_under_a_heading_is_part_of_it(known: frozenset[str]):
    text = """
№|団体名|代表者名|連絡先|備考
|||（電話・FAX）|
1|点字の会|田添　真弓|093-921-7001|
2|おもちゃの病院|津留　健|093-921-7002|"""
    (table,) = tables_of(text, known)
    assert (table.header_rows, table.records) == ((1, 2), (3, 4))


def test_a_heading_over_several_columns_without_a_merge_may_be_found_on_its_second_line(known: frozenset[str]):
    text = """
世帯主|ご住所|℡|世帯員||||||
氏名|||氏名|続柄|生年月日|||
熊手　初音|日の出町2-14|093-381-1111|清田　照代|甥|S|35|8|28
松尾　静香|日の出町4-8|093-389-4693|松尾　夏枝|長男|S|31|12|25"""
    (table,) = tables_of(text, known, (Span(9, 1, 9, 2),))
    assert (table.header_rows, table.records) == ((1, 2), (3, 4))


def test_days_side_by_side_head_columns(known: frozenset[str]):
    text = """
No|利用者名|住所|5/7|5/14|5/21
1|笹原　ツル|千代ヶ崎1|○|○|○
2|篠崎　弘|千代ヶ崎2|○|×|○
3|菅原　サダ|千代ヶ崎3|○|○|
|食数||3|2|2"""
    (table,) = tables_of(text, known)
    assert (table.header_rows, table.records) == ((1,), (2, 3, 4))


def test_whose_list_it_is_does_not_say_of_whom():
    headings = [TableColumn(at, each) for at, each in enumerate(("番号", "氏名", "住所", "世帯の別"), 1)]
    assert propose_mapping(headings, {}, KINDS, around=Around("校区台帳　民生委員：石原")).kind == ""
    assert propose_mapping(headings, {}, KINDS, around=Around("民生委員名簿")).kind == "volunteers"


def test_who_served_before_is_not_whom_a_change_is_about():
    text = "校区|旧協力員|新協力員|住所\n赤坂|谷口　勝|田原　望|赤坂1\n霧丘|千葉　進|津田　薫|霧ケ丘2\n霧丘|土屋　茂|寺田　円|霧ケ丘3"
    assert held_by("volunteers", text) == ["district", "", "name", "address"]


def test_a_field_of_the_paper_above_a_heading_is_no_heading(known: frozenset[str]):
    text = """
見守り対象者台帳||||||
||||校区|中井|
班|氏名|フリガナ|住所|電話|生年月日|見守り区分
1|佐藤　花子|サトウ　ハナコ|中井1-2-3|093-581-1201|昭和12年3月4日|独居
2|鈴木　一郎|スズキ　イチロウ|中井1-5-10|093-581-1302|昭和15年11月20日|高齢のみ"""
    (table,) = tables_of(text, known)
    assert (table.header_rows, table.records) == ((3,), (4, 5))


def test_who_signs_and_what_is_counted_beside_a_list_are_no_part_of_it(known: frozenset[str]):
    text = """
番号|町内会|氏名|電話|||町内会|人数
1|中井1|佐藤　花子|093-581-1201|||中井1|2
2|中井1|鈴木　一郎|093-581-1302|||計|2
3|中井2|髙橋　ミツ|093-581-2203||||

会長|事務局長|係長|担当||||

※取扱注意|||||||"""
    (table,) = tables_of(text, known)
    assert table.records == (2, 3, 4)
