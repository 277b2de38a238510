from collections.abc import Sequence

import pytest

from welfare_desktop.domain.column_reading import TableReader
from welfare_desktop.domain.mapping.mapped_tables import could_be, guess_kind, propose
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import TableColumn


def proposed(kind: str, columns: dict[str, Sequence[Cell]]) -> list[str]:
    """The keys proposed for headings over cells."""
    found = [TableColumn(number, header) for number, header in enumerate(columns, 1)]
    return [each.key for each in propose(KINDS[kind], found, dict(enumerate(columns.values(), 1))).columns]


def test_marks_under_the_words_of_a_choice_are_that_choice_and_several_choices_stand_side_by_side():
    columns: dict[str, Sequence[Cell]] = {
        "受付番号": ("R6-1", "R6-2"),
        "電話": ("○",),
        "来所": ("○",),
        "病気や健康、障害のこと": ("○", "○"),
        "家賃やローンの支払い": ("○",),
        "仕事探し、就職について": (),
    }
    assert proposed("cases", columns) == ["number", "channel", "channel", "topics", "topics", "topics"]


def test_a_telephone_column_stays_one_beside_a_single_mark():
    columns: dict[str, Sequence[Cell]] = {"氏名": ("佐藤", "鈴木"), "電話": ("093-1", "093-2"), "訪問": ("○",)}
    assert proposed("households", columns)[1] == "phone"


def test_roles_marked_in_columns_are_roles():
    columns: dict[str, Sequence[Cell]] = {
        "氏名": ("佐藤　花子", "鈴木　一郎"),
        "福祉協力員": ("○", "○"),
        "民生委員": ("○",),
        "主任児童委員": (),
    }
    assert proposed("volunteers", columns) == ["name", "role", "role", "role"]


def test_the_second_address_is_the_building_only_where_it_holds_houses():
    houses = ("みどり荘101", "若葉団地2-403", "コーポ山田")
    lots = ("1-2-3", "4-5", "6-7")
    town = ("本町", "南町", "新町")
    assert proposed("volunteers", {"氏名": ("佐藤",), "住所1": town, "住所2": houses})[2] == "building"
    assert proposed("volunteers", {"氏名": ("佐藤",), "住所1": town, "住所2": lots})[2] == "address"


def test_months_over_large_numbers_count_people():
    few: dict[str, Sequence[Cell]] = {"サロン名": ("陽だまり",), "4月": (2, 1, 2), "5月": (2, 2, 1)}
    many: dict[str, Sequence[Cell]] = {"サロン名": ("陽だまり",), "4月": (12, 20, 9), "5月": (14, 0, 11)}
    assert proposed("salons", few)[1:] == ["monthly.4.times", "monthly.5.times"]
    assert proposed("salons", many)[1:] == ["monthly.4.attendance", "monthly.5.attendance"]


def test_a_general_heading_holds_the_choice_that_its_words_belong_to():
    words = ("独居", "高齢のみ", "独居", "日中独居")
    assert proposed("households", {"氏名": ("佐藤",), "区分": words})[1] == "living_alone"


def test_what_was_said_freely_under_a_choice_is_the_complaint():
    texts = ("家に入れない人がいて困っている", "家賃の支払いが遅れがち", "夫の介護がつらい")
    assert proposed("cases", {"受付番号": ("1",), "相談内容": texts})[1] == "complaint"


@pytest.mark.parametrize("header", ["氏名・電話", "氏名（フリガナ）住所", "お名前、ご住所", "①氏名", "おなまえ"])
def test_headings_of_several_facts_and_in_plain_words_name_the_person(header: str):
    assert proposed("volunteers", {header: ("佐藤　花子　本町1-2-3",)}) == ["name"]


def test_a_bare_list_follows_its_title_or_the_words_in_its_cells_and_else_no_register():
    headers = ("氏名", "住所", "電話", "区分")
    roles = (("佐藤", "鈴木", "田中"), (), (), ("民生委員", "福祉協力員", "福祉協力員"))
    kinds = KINDS.values()
    assert guess_kind(headers, kinds)[0] is None
    assert guess_kind(headers, kinds, "令和6年度 福祉協力員名簿")[0] == "volunteers"
    assert guess_kind(headers, kinds, "", roles)[0] == "volunteers"
    assert could_be(headers, KINDS["households"])
    assert not could_be(("業種", "店名", "定休日"), KINDS["households"])


def test_years_and_months_do_not_count_against_a_register():
    headers = ("No", "サロン名", *(f"{month}月" for month in range(1, 13)), "計")
    assert guess_kind(headers, KINDS.values(), "サロン実施報告")[0] == "salons"


def test_two_people_in_one_cell_are_told_of_where_a_record_is_one_person():
    rows = [("山田　太郎・花子",), ("田中　幸子\n佐藤　花子",), ("ヤマダ・ハナコ",), ("佐藤　花子",)]
    found = TableReader(KINDS["volunteers"], ("name",), (1,), {}).read(rows)
    assert [value for (value,) in found.values] == ["山田　太郎", "田中　幸子", "ヤマダ・ハナコ", "佐藤　花子"]
    assert sorted(found.problems) == [0, 1]
    assert not TableReader(KINDS["households"], ("head_name",), (1,), {}).read(rows).problems


def test_rows_of_a_table_without_a_mapped_column_are_rows_all_the_same():
    assert TableReader(KINDS["salons"], (), (), {}).read([(), ()]).values == [(), ()]


def test_of_a_period_the_fact_takes_its_own_end():
    reader = TableReader(KINDS["volunteers"], ("appointed_on", "term_ends_on"), (1, 2), {})
    found = reader.read([("R4.4.1～R7.3.31", "令和4年4月1日から令和7年3月31日まで"), ("R4.4.1", "2025-03-31")])
    assert found.values == [("2022-04-01", "2025-03-31"), ("2022-04-01", "2025-03-31")]
    assert not found.problems


def test_numbered_members_are_several_people():
    columns: dict[str, Sequence[Cell]] = {"世帯主": ("佐藤",), "世帯員①": ("花子",), "世帯員②": ("一郎",)}
    assert proposed("households", columns)[1:] == ["members.1.name", "members.2.name"]


def test_words_of_a_role_under_a_post_are_roles():
    assert proposed("volunteers", {"氏名": ("佐藤",), "職名": ("福祉協力員", "民生委員", "福祉協力員")})[1] == "role"
    assert proposed("volunteers", {"氏名": ("佐藤",), "職名": ("会長", "副会長", "会計")})[1] == "post"
