"""What titles, signs and neighbouring cells add to the cells of a ledger, as its register reads it."""

from typing import Any

import pytest

from tests.sheets.invented import sheet
from welfare_desktop.domain.mapping.mapped_tables import Around, propose_mapping
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.ledgers.looking import samples_of, titles_of
from welfare_desktop.sheets.cells import ledger_rows
from welfare_desktop.sheets.tables.layout import find_layout

PEOPLE = ("佐藤　花子", "田中　一郎", "鈴木　三郎", "森　五月")


def read(rows: list[list[Cell]], known: frozenset[str], kind: str) -> list[list[dict[str, Any]]]:
    """The cells of every table's records by ledger key."""
    page = sheet(rows)
    found: list[list[dict[str, Any]]] = []
    for table in find_layout(page, known).tables:
        samples = samples_of(page, table)
        mapping = propose_mapping(table.columns, samples, KINDS, kind, around=Around(titles_of(page, table)))
        pairs = [(each.column, each.key) for each in mapping.columns]
        keys, _, lines = ledger_rows(page, table, KINDS[kind], pairs)
        found.append(
            [{key: cell for key, cell in zip(keys, line[1], strict=True) if cell is not None} for line in lines]
        )
    return found


def received(title: str, *days: Cell) -> list[list[Cell]]:
    lines: list[list[Cell]] = [[f"R6-{at}", day, PEOPLE[at], "家賃の相談"] for at, day in enumerate(days)]
    return [[title], ["受付番号", "受付日", "相談者", "主訴"], *lines]


def test_a_fiscal_year_in_the_title_gives_days_their_year(known: frozenset[str]):
    (records,) = read(received("令和6年度　相談受付簿", "4/1", "1月15日", "2/30"), known, "cases")
    assert [each["received_on"] for each in records] == ["2024-04-01", "2025-01-15", "2/30"]


@pytest.mark.parametrize("title", ["相談受付簿", "令和5年度・令和6年度　相談受付簿", "令和6年度からの相談受付簿"])
def test_a_title_that_tells_no_year_or_two_leaves_days_as_they_are(known: frozenset[str], title: str):
    (records,) = read(received(title, "4/1", "5/2", "6/3"), known, "cases")
    assert [each["received_on"] for each in records] == ["4/1", "5/2", "6/3"]


def test_a_month_in_the_title_gives_its_days_their_year(known: frozenset[str]):
    (records,) = read(received("相談受付簿（令和7年1月分）", "1/5", "2/1", "1/31"), known, "cases")
    assert [each["received_on"] for each in records] == ["2025-01-05", "2/1", "2025-01-31"]


def test_the_topic_marked_above_others_is_the_main_one(known: frozenset[str]):
    marks: list[list[Cell]] = [["◎", None, "○"], [None, "○", None], ["○", "◎", None]]
    lines: list[list[Cell]] = [[f"R6-{at}", "R6.4.1", PEOPLE[at], *each] for at, each in enumerate(marks)]
    (records,) = read([["受付番号", "受付日", "相談者", "病気", "住まい", "収入"], *lines], known, "cases")
    assert [each.get("main_topic") for each in records] == ["病気", None, "住まい"]
    assert [each["topics"] for each in records] == ["病気、収入", "住まい", "病気、住まい"]


def test_births_and_relations_of_two_people_in_a_cell_are_told_apart(known: frozenset[str]):
    lines: list[list[Cell]] = [
        [1, "佐藤　一郎・花子", "S10.1.1・S12.2.2", "本町1"],
        [2, "田中　実\n妻　桜", "S11.1.1", "本町2"],
        [3, "鈴木　誠", "S9.9.9", "本町3"],
    ]
    (records,) = read([["番号", "世帯主", "生年月日", "住所"], *lines], known, "households")
    assert (records[0]["born_on"], records[0]["members.1.born_on"]) == ("S10.1.1", "S12.2.2")
    assert (records[1]["members.1.relation"], records[1]["members.1.name"]) == ("妻", "田中　桜")


def test_a_relation_right_of_a_member_is_that_members(known: frozenset[str]):
    lines: list[list[Cell]] = [[at, name, "佐藤　健", "長男", "S40.1.1"] for at, name in enumerate(PEOPLE, 1)]
    (records,) = read([["番号", "世帯主", "世帯員1", "続柄", "生年月日"], *lines], known, "households")
    assert records[0]["members.1.relation"] == "長男"
    assert records[0]["members.1.born_on"] == "S40.1.1"


def test_seven_digits_right_of_the_address_are_a_telephone(known: frozenset[str]):
    lines: list[list[Cell]] = [[name, f"本町1-{at}", f"581-111{at}"] for at, name in enumerate(PEOPLE)]
    (records,) = read([["氏名", "住所", None], *lines], known, "volunteers")
    assert records[0]["phone"] == "581-1110"


def test_headings_on_two_lines_without_merges_are_read_as_one(known: frozenset[str]):
    lines: list[list[Cell]] = [[at, name, "S21.4.1", "093-581-1111", "R4.4.1"] for at, name in enumerate(PEOPLE, 1)]
    head: list[list[Cell]] = [["番号", "氏名", "生年", "電話", "委嘱"], [None, None, "月日", "番号", "年月日"]]
    (records,) = read([*head, *lines], known, "volunteers")
    assert len(records) == len(PEOPLE)
    assert (records[0]["born_on"], records[0]["appointed_on"]) == ("S21.4.1", "R4.4.1")


def test_a_numbered_line_without_a_name_is_a_record_of_its_own(known: frozenset[str]):
    lines: list[list[Cell]] = [[at, name, f"S2{at}.4.1", f"093-581-111{at}"] for at, name in enumerate(PEOPLE, 1)]
    lines[1][1] = None
    (records,) = read([["番号", "氏名", "生年月日", "電話"], *lines], known, "volunteers")
    assert [each.get("name") for each in records] == [PEOPLE[0], None, *PEOPLE[2:]]


def test_lists_of_two_things_side_by_side_are_two_tables(known: frozenset[str]):
    lines: list[list[Cell]] = [
        [name, "093-581-1111", None, f"さくら{at}会", "公民館"] for at, name in enumerate(PEOPLE)
    ]
    page = sheet([["氏名", "電話", None, "サロン名", "会場"], *lines])
    tables = find_layout(page, known).tables
    assert [[each.header for each in table.columns] for table in tables] == [["氏名", "電話"], ["サロン名", "会場"]]


def test_two_sums_at_once_are_a_total_whatever_it_is_called(known: frozenset[str]):
    lines: list[list[Cell]] = [
        [1, "さくら", "公民館", 20, 12],
        [2, "つばき", "会館", 15, 24],
        [3, "ゆり", "会館", 30, 10],
    ]
    total: list[Cell] = [None, "全サロン", None, 65, 46]
    head: list[Cell] = ["番号", "サロン名", "会場", "登録者数", "年間回数"]
    (table,) = find_layout(sheet([head, *lines, total]), known).tables
    assert len(table.records) == len(lines)


def test_the_same_people_in_a_second_block_are_listed_again(known: frozenset[str]):
    block: list[list[Cell]] = [
        ["番号", "氏名", "電話"],
        *([at, name, f"093-581-{at}111"] for at, name in enumerate(PEOPLE, 1)),
    ]
    page = sheet([["名簿"], ["桜町町内会"], *block, [], ["緑町町内会"], *block])
    assert [len(table.records) for table in find_layout(page, known).tables] == [len(PEOPLE), len(PEOPLE)]
