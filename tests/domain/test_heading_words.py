import pytest

from welfare_desktop.domain.mapping.mapped_tables import propose
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import TableColumn

NAMES: list[Cell] = ["佐藤 花子", "髙橋 正夫", "渡邊 トミ子"]
KANA: list[Cell] = ["サトウ ハナコ", "タカハシ マサオ", "ワタナベ トミコ"]


def keys(register: str, *headers: str, cells: dict[int, list[Cell]] | None = None) -> list[str]:
    columns = [TableColumn(number, header) for number, header in enumerate(headers, 1)]
    return [each.key for each in propose(KINDS[register], columns, cells or {}).columns]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("対象者／お名前", "head_name"),
        ("要支援者氏名", "head_name"),
        ("■ご住所", "address"),
        ("居所", "address"),
        ("★台帳No", "number"),
        ("本人ＴＥＬ", "phone"),
        ("連絡先／携帯", "mobile"),
        ("緊急時の連絡先／第2連絡先／続柄", "contacts.2.relation"),
        ("緊急連絡先１／TEL", "contacts.1.phone"),
        ("家族２／お名前", "members.2.name"),
        ("電話／市外局番から記入", "phone"),
        ("鍵の預り先", "key_holder"),
        ("担当協力員", "watcher"),
        ("廃止事由", "end_reason"),
        ("緊急連絡先／電話", "contacts.1.phone"),
    ],
)
def test_headings_are_found_by_the_words_they_are_made_of(header: str, key: str):
    assert keys("households", header) == [key]


def test_a_heading_of_names_and_readings_is_told_by_what_stands_below():
    assert keys("households", "氏名（ふりがな）", cells={1: NAMES}) == ["head_name"]
    assert keys("organisations", "団体名", "団体名称(カナ)", cells={1: NAMES, 2: KANA}) == ["name", "name_kana"]
    assert keys("households", "氏名", "シメイ", cells={1: NAMES, 2: KANA}) == ["head_name", "head_kana"]


def test_a_choice_is_known_by_its_words_whatever_its_heading_says():
    cells: dict[int, list[Cell]] = {1: NAMES, 2: ["要介護1", "要支援2", "要介護1"]}
    assert keys("households", "氏名", "お体の具合", cells=cells) == ["head_name", "care_level"]


def test_codes_are_a_choice_where_the_heading_explains_them():
    cells: dict[int, list[Cell]] = {1: NAMES, 2: ["A", "C", "B"]}
    assert keys("households", "氏名", "暮らし（A独居 B高齢のみ C日中独居）", cells=cells) == [
        "head_name",
        "living_alone",
    ]


def test_marks_under_a_word_for_somebody_name_nobody():
    cells: dict[int, list[Cell]] = {1: NAMES, 2: ["○", "×", "○"]}
    assert keys("households", "氏名", "情報提供先／民生委員", cells=cells) == ["head_name", ""]


def test_parts_of_an_address_make_one():
    assert keys("households", "氏名", "町名", "番地", cells={1: NAMES}) == ["head_name", "address", "address"]


def test_a_figure_of_one_month_is_a_fact_of_that_month_and_not_of_the_year():
    assert keys("salons", "サロン名", "4月／回数", "3月／参加者数") == [
        "name",
        "monthly.4.times",
        "monthly.3.attendance",
    ]
    assert keys("volunteers", "氏名", "4月／回数", "5月／回数") == ["name", "", ""]
