import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.mapping.column_contents import has_check_digit
from welfare_desktop.domain.mapping.mapped_tables import (
    Around,
    Profile,
    fold_heading,
    guess_kind,
    is_individual_number,
    join_cells,
    known_headings,
    propose,
    propose_mapping,
)
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import TableColumn


def columns(*headers: str) -> list[TableColumn]:
    return [TableColumn(number, header) for number, header in enumerate(headers, 1)]


def keys(kind: str, *headers: str) -> list[str]:
    return [each.key for each in propose(KINDS[kind], columns(*headers)).columns]


def test_width_spaces_line_breaks_and_signs_do_not_matter_in_a_heading():
    assert fold_heading("　氏　　名\n") == fold_heading("氏名")
    assert fold_heading("ﾌﾘｶﾞﾅ") == fold_heading("フリガナ")
    assert fold_heading("№") == fold_heading("Ｎｏ．")
    assert fold_heading("校(地)区") == fold_heading("校（地）区") == fold_heading("校地区")
    assert fold_heading("緊急連絡先①") == fold_heading("緊急連絡先１")


def test_headings_in_two_levels_name_contacts_by_number():
    found = keys(
        "households", "世帯主／氏名", "世帯主／ﾌﾘｶﾞﾅ", "緊急連絡先①／氏名", "緊急連絡先①／電話", "緊急連絡先2／続柄"
    )
    assert found == ["head_name", "head_kana", "contacts.1.name", "contacts.1.phone", "contacts.2.relation"]


def test_repeated_headings_right_of_a_family_count_up():
    found = keys("households", "氏名", "電話", "緊急連絡先", "続柄", "電話", "緊急連絡先", "続柄", "電話")
    assert found[2:] == [
        "contacts.1.name", "contacts.1.relation", "contacts.1.phone", "contacts.2.name", "contacts.2.relation", "contacts.2.phone",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_heading_of_a_register_maps_to_its_own_key(kind: str):
    for column in KINDS[kind].columns:
        if ".N." not in column.key:
            assert keys(kind, KINDS[kind].label_of(column.key)) == [column.key]
        else:
            numbered = column.key.replace(".N.", ".2.")
            assert keys(kind, KINDS[kind].label_of(numbered)) == [numbered]


def test_lists_of_facilities_map_as_salons():
    found = keys("salons", "NO．", "施設名称", "所在地", "電話番号", "定員／1", "定員／2", "開設者")
    assert found == ["number", "name", "address", "phone", "registered_members", "registered_members", "leader"]
    assert keys("salons", "施設名称１", "施設所在地１", "施設所在地２", "施設電話番号") == [
        "name",
        "address",
        "address",
        "phone",
    ]
    assert keys("salons", "name", "address", "telephoneNumber", "capacity") == [
        "name",
        "address",
        "phone",
        "registered_members",
    ]


def test_the_address_of_another_person_is_not_taken_for_the_own():
    assert keys("households", "氏名", "緊急連絡先／住所", "紹介者／住所") == ["head_name", "contacts.1.address", ""]
    assert keys("salons", "名称", "所在地", "開設者住所") == ["name", "address", ""]


def test_two_columns_do_not_share_a_key_unless_they_are_parts_of_one():
    mapping = propose(KINDS["volunteers"], columns("氏名", "住所", "所在地", "電話番号／1", "電話番号／2"))
    assert [each.key for each in mapping.columns] == ["name", "address", "", "phone", "phone"]
    assert mapping.fields == (("name", (1,)), ("address", (2,)), ("phone", (4, 5)))


def test_parts_are_joined_as_their_fact_is_written():
    volunteers = KINDS["volunteers"]
    assert join_cells(volunteers, "phone", ["03", "-", "3230", "-", "7161"]) == "03-3230-7161"
    assert join_cells(volunteers, "postal_code", ["102", None, "0085"]) == "102-0085"
    assert join_cells(volunteers, "address", ["本町1-1", "緑荘201"]) == "本町1-1　緑荘201"
    assert join_cells(KINDS["salons"], "registered_members", [40, "名"]) == "40名"
    assert join_cells(volunteers, "name", [None, None]) is None


def test_columns_without_a_heading_are_named_by_their_contents():
    samples: dict[int, tuple[Cell, ...]] = {
        1: ("山田　花子", "佐藤　実", "鈴木　一"),
        2: ("ヤマダ　ハナコ", "サトウ　ミノル", "スズキ　ハジメ"),
        3: ("本町1-2-3", "南町二丁目4番5号", "新町3番地6"),
        4: ("093-111-2222", "093-222-3333", "090-1111-2222"),
        5: ("S10.1.2", "昭和12年3月4日", "1940-05-06"),
        6: ("800-0001", "802-0002", "803-0003"),
        7: ("○", "×", "○"),
    }
    mapping = propose(KINDS["volunteers"], columns(*[""] * 7), samples)
    assert [each.key for each in mapping.columns] == [
        "name",
        "name_kana",
        "address",
        "phone",
        "born_on",
        "postal_code",
        "",
    ]
    assert all(each.confidence < 0.7 for each in mapping.columns)


def test_columns_of_marks_stand_for_the_choice_in_their_heading():
    headers = ("氏名", "世帯類型／高齢", "世帯類型／障害", "世帯類型／その他")
    samples: dict[int, tuple[Cell, ...]] = {1: ("山田　花子",), 2: ("○", "◎"), 3: ("✓",), 4: ()}
    found = propose(KINDS["households"], columns(*headers), samples)
    assert [each.key for each in found.columns] == ["head_name", *["household_type"] * 3]


def test_parts_of_a_name_a_date_and_a_number_belong_together():
    headers = ("姓", "名", "生年月日／年号", "生年月日／年", "生年月日／月", "生年月日／日", "電話番号", "", "")
    parts: dict[int, tuple[Cell, ...]] = {7: ("093", "092"), 8: ("111", "222"), 9: ("2222", "3333")}
    found = propose(KINDS["volunteers"], columns(*headers), parts)
    assert found.fields == (("name", (1, 2)), ("born_on", (3, 4, 5, 6)), ("phone", (7, 8, 9)))
    assert join_cells(KINDS["volunteers"], "born_on", ["昭和", 10, 1, 2]) == "昭和10.1.2"
    assert join_cells(KINDS["volunteers"], "born_on", ["S", "10", "年", "1", "月", "2", "日"]) == "S10年1月2日"


def test_the_relation_to_the_head_is_not_that_of_a_contact():
    found = propose(KINDS["households"], columns("氏名", "続柄", "住所"), {2: ("世帯主", "妻", "長男")})
    assert [each.key for each in found.columns] == ["head_name", "", "address"]


def test_a_legend_in_a_heading_does_not_hide_what_it_names():
    assert keys("households", "氏名", "世帯類型1高齢2障害3その他") == ["head_name", "household_type"]


def test_hidden_columns_are_offered_not_taken_for_granted():
    hidden = [TableColumn(1, "氏名"), TableColumn(2, "フリガナ", hidden=True)]
    name, kana = propose(KINDS["volunteers"], hidden).columns
    assert (name.key, kana.key) == ("name", "name_kana")
    assert kana.confidence < name.confidence
    assert "非表示" in kana.reason


def test_individual_numbers_are_recognised_and_never_mapped():
    assert has_check_digit("123456789018")
    assert not has_check_digit("123456789012")
    assert is_individual_number("マイナンバー", ())
    assert is_individual_number("個人番号（カード番号）", ())
    assert not is_individual_number("マイナンバーカードの有無", ("○", "×"))
    assert not is_individual_number("マイナンバーカード", ())
    assert is_individual_number("マイナンバーカード", ("123456789018", "123456789026"))
    assert is_individual_number("マイナカード", ("123456789011", "1234-5678-9022")), "mistyped ones too"
    assert is_individual_number("番号", ("123456789018", "1234 5678 9018"))
    assert not is_individual_number("番号", ("093-111-2222", "123"))
    mapping = propose(KINDS["volunteers"], columns("氏名", "番号"), {2: ("123456789018",)})
    assert mapping.individual_numbers == (2,)
    assert mapping.fields == (("name", (1,)),)
    assert mapping.unmapped == ()


def test_the_register_is_guessed_from_what_only_it_has():
    def kinds(*headers: str, title: str = "") -> str | None:
        return guess_kind(headers, KINDS.values(), title)[0]

    assert kinds("番号", "世帯主氏名", "住所", "電話", "緊急連絡先", "続柄") == "households"
    assert kinds("氏名", "ふりがな", "住所", "校区", "委嘱年月日", "任期") == "volunteers"
    assert kinds("サロン名", "会場", "代表者", "開催日") == "salons"
    assert kinds("受付番号", "相談日", "氏名", "相談方法", "担当") == "cases"
    assert kinds("氏名", "住所", "電話番号", title="見守り世帯台帳") == "households"
    assert kinds("氏名", "住所", "電話番号", title="福祉協力員名簿") == "volunteers"
    assert kinds("名称", "所在地", "TEL", "開設者") is None
    assert kinds("団体コード", "都道府県名", "人口") is None


def test_a_profile_maps_by_heading_wherever_the_columns_moved():
    first = propose(KINDS["salons"], columns("施設名称", "確認番号", "連絡先"))
    said = {**{each.header: each.key for each in first.columns}, "確認番号": "number", "連絡先": ""}
    settled = Profile.of("salons", said.items())
    moved = propose_mapping(columns("連 絡 先", "施設名称", "確認番号"), {}, KINDS, None, (settled,))
    assert moved.kind == "salons"
    assert [each.key for each in moved.columns] == ["", "name", "number"]
    assert Profile("salons", dict(reversed(list(settled.keys.items())))).fingerprint() == settled.fingerprint()


def test_a_profile_tells_headings_apart_that_stand_there_twice():
    headings = ("世帯主氏名", "電話番号", "緊急連絡先氏名", "電話番号")
    first = propose(KINDS["households"], columns(*headings))
    keys = ["head_name", "phone", "contacts.1.name", "contacts.1.phone"]
    assert [each.key for each in first.columns] == keys
    settled = Profile.of("households", ((each.header, each.key) for each in first.columns))
    moved = propose_mapping(
        columns("緊急連絡先氏名", "世帯主氏名", "電話番号", "電話 番号"), {}, KINDS, None, (settled,)
    )
    assert [each.key for each in moved.columns] == ["contacts.1.name", "head_name", "phone", "contacts.1.phone"]
    assert Profile("households", dict(settled.keys)).folded() == settled.folded()
    other = Profile.of("households", [(each.header, each.key) for each in first.columns[:3]])
    assert other.fingerprint() != settled.fingerprint()


def test_a_profile_of_another_register_gives_way_to_what_the_title_tells():
    headings = columns("氏名", "フリガナ", "住所", "電話番号")
    helpers = Profile("volunteers", {"氏名": "name", "フリガナ": "name_kana", "住所": "address", "電話番号": "phone"})
    homes = Profile(
        "households", {"氏名": "head_name", "フリガナ": "head_kana", "住所": "address", "電話番号": "phone"}
    )

    def kind(title: str, *profiles: Profile) -> str:
        return propose_mapping(headings, {}, KINDS, None, profiles, Around(title)).kind

    assert kind("名簿", helpers) == "volunteers"
    assert kind("福祉協力員名簿", helpers) == "volunteers"
    assert kind("見守り世帯台帳", helpers) == "households"
    assert kind("見守り世帯台帳", dataclasses.replace(helpers, told="households")) == "volunteers", "as the clerk said"
    assert kind("見守り世帯台帳", helpers, homes) == "households"
    assert kind("名簿", helpers, homes) == "", "headings alone tell no register"


def test_without_a_register_nothing_is_mapped():
    mapping = propose_mapping(columns("あん摩", "はり", "個人番号"), {}, KINDS)
    assert mapping.kind == ""
    assert mapping.fields == ()
    assert mapping.individual_numbers == (3,)


@given(st.lists(st.text(max_size=12), max_size=10), st.sampled_from(sorted(KINDS)))
def test_any_headings_are_mapped_to_keys_the_register_has(headers: list[str], kind: str):
    mapping = propose(KINDS[kind], columns(*headers))
    assert [each.column for each in mapping.columns] == list(range(1, len(headers) + 1))
    for key, _ in mapping.fields:
        KINDS[kind].field(key)


def test_known_headings_hold_those_of_all_registers():
    known = known_headings(KINDS.values())
    assert {"世帯主氏名", "サロン名", "受付番号"} <= known


def test_a_joined_heading_in_other_words_names_the_record():
    lines = ["佐藤　花子\n本町1-2-3\n093-581-1234", "田中　一郎\n本町2-3-4\n093-581-2345"] * 2
    found = propose(KINDS["households"], columns("番号", "対象者のお名前住所電話"), {2: lines})
    assert [each.key for each in found.columns] == ["number", "head_name"]


def test_a_legend_tells_which_choice_the_codes_under_a_general_heading_are():
    legend = ("区分：１…独居　２…高齢者のみ　３…日中独居",)
    found = propose(KINDS["households"], columns("氏名", "区分"), {2: [1, 2, 3, 1]}, None, legend)
    assert [each.key for each in found.columns] == ["head_name", "living_alone"]


def test_of_two_years_side_by_side_the_later_one_is_taken():
    found = propose(KINDS["districts"], columns("校区", "令和5年度／世帯数", "令和6年度／世帯数"))
    assert [each.key for each in found.columns] == ["name", "", "households"]


@pytest.mark.parametrize(
    ("parts", "address"),
    [
        (("小倉北区", "中井一丁目", "2-3"), "小倉北区中井一丁目2-3"),
        (("中井", "1", "2", "3"), "中井1-2-3"),
        (("中井5丁目1-2", "101号室"), "中井5丁目1-2　101号室"),
    ],
)
def test_an_address_over_several_cells_is_one_run(parts: tuple[Cell, ...], address: str):
    assert join_cells(KINDS["households"], "address", parts) == address
