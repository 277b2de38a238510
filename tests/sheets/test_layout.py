from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sheets.invented import person, sheet, watch_ledger
from tests.sheets.scribbled import scribble
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Layout, Sheet, Span, Table, Workbook
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tables.layout import find_layout, find_layouts, table_at

HEAD: list[Cell] = ["番号", "氏名", "住所", "電話番号"]
# Files whose manifest counts what an importer must not take: numbered empty rows.
TEMPLATES = ("56_club_roster_template.xlsx",)


def people(first: int, last: int) -> list[list[Cell]]:
    return [[number - first + 1, person(number)[0], *person(number)[3:]] for number in range(first, last)]


def found(rows: Sequence[Sequence[Cell]], known: frozenset[str], merged: Sequence[Span] = ()) -> tuple[Table, ...]:
    laid = find_layout(sheet(rows, merged), known)
    assert_conserved(sheet(rows, merged), laid)
    return laid.tables


def assert_conserved(page: Sheet, laid: Layout) -> None:
    """Every non-empty row is a heading, a record or skipped with a reason; never two of them in one table."""
    filled = {number for number, row in enumerate(page.rows, 1) if row}
    placed = {each.row for each in laid.skipped}
    for table in laid.tables:
        rows = [*table.header_rows, *table.records, *(each.row for each in table.skipped)]
        assert len(rows) == len(set(rows))
        assert all(each.reason for each in table.skipped)
        placed.update(row for row in rows if page.rows[row - 1])
    assert placed == filled


def reasons(table: Table) -> dict[int, str]:
    return {each.row: each.reason for each in table.skipped}


@pytest.mark.parametrize("kind", ["xlsx", "xls", "csv"])
def test_the_lists_of_the_shared_ledgers_have_their_headings_and_records(
    ledgers: Path, manifest: dict[str, Any], known: frozenset[str], kind: str
):
    checked = 0
    for name, facts in manifest.items():
        listed = [each for each in facts["sheets"] if each["role"] == "data"]
        if facts["kind"] != kind or not listed or name in TEMPLATES:
            continue
        book = read((ledgers / name).read_bytes(), name)
        layouts = find_layouts(book, known)
        for facts_of_sheet, page, laid in zip(facts["sheets"], book.sheets, layouts, strict=True):
            assert_conserved(page, laid)
            if facts_of_sheet["role"] != "data":
                assert laid.role == "skip", (name, laid.sheet)
                continue
            tables = [(list(table.header_rows), len(table.records)) for table in laid.tables]
            assert tables == [(facts_of_sheet["header_rows"], facts_of_sheet["data_rows"]["count"])], (name, laid.sheet)
            checked += 1
    assert checked


def test_a_form_and_a_numbered_template_give_no_records(ledgers: Path, known: frozenset[str]):
    form = find_layout(read((ledgers / "54_form_care_insurance.xlsx").read_bytes(), "a.xlsx").sheets[0], known)
    assert (form.role, form.tables) == ("skip", ())
    assert "様式" in form.reason
    template = find_layout(read((ledgers / "56_club_roster_template.xlsx").read_bytes(), "a.xlsx").sheets[0], known)
    assert template.tables[0].header_rows == (1, 2)
    assert template.tables[0].records == ()
    assert len(template.tables[0].skipped) == 150


def test_a_watch_ledger_with_two_heading_rows_merges_dittos_and_totals_is_read_whole(known: frozenset[str]):
    rows, merged, records = watch_ledger(5_000, 200)
    (table,) = found(rows, known, merged)
    assert table.header_rows == (3, 4)
    assert table.records == tuple(records)
    assert [column.header for column in table.columns] == [
        "No.", "校区", "町内会", "世帯主／氏名", "世帯主／フリガナ", "生年月日", "住所", "電話番号",
        "緊急連絡先／氏名", "緊急連絡先／続柄", "緊急連絡先／電話", "備考",
    ]  # fmt: skip
    assert sum("合計・小計" in reason for reason in reasons(table).values()) == 26


def test_blocks_one_below_the_other_take_their_neighbourhood_from_the_line_above(known: frozenset[str]):
    rows = [
        ["会員名簿"], [], ["本町町内会"], HEAD, *people(0, 8), [], ["南町町内会"], HEAD, *people(8, 15), [], ["新町町内会"], HEAD,
        *people(15, 17),
    ]  # fmt: skip
    tables = found(rows, known)
    assert [len(table.records) for table in tables] == [8, 7, 2]
    assert [table.context for table in tables] == [
        (("neighbourhood", f"{town}町内会"),) for town in ("本町", "南町", "新町")
    ]


def test_tables_side_by_side_are_two_tables(known: frozenset[str]):
    pairs = zip(people(0, 10), people(10, 20), strict=True)
    rows = [["見守り名簿"], [*HEAD, None, *HEAD], *([*left, None, *right] for left, right in pairs), people(30, 31)[0]]
    tables = found(rows, known)
    assert [len(table.records) for table in tables] == [11, 10]
    assert [table.columns[0].column for table in tables] == [1, 6]


def test_headings_and_titles_repeated_on_every_page_are_no_records(known: frozenset[str]):
    rows = [["名簿"], HEAD, *people(0, 20), HEAD, *people(20, 40), ["名簿"], HEAD, *people(40, 50)]
    (table,) = found(rows, known)
    assert len(table.records) == 50
    assert sorted(reasons(table)) == [1, 23, 44, 45]


def test_lines_between_records_name_the_place_of_those_below(known: frozenset[str]):
    rows = [HEAD, ["【本町町内会】"], *people(0, 8), ["【南町町内会】"], *people(8, 15)]
    (table,) = found(rows, known)
    assert len(table.records) == 15
    assert table.context_at(5) == {"neighbourhood": "本町町内会"}
    assert table.context_at(12) == {"neighbourhood": "南町町内会"}


def test_numbered_empty_rows_are_skipped_and_rows_with_a_name_alone_are_not(known: frozenset[str]):
    rows = [HEAD, *people(0, 6), [7, "山田　花子"], [None, "佐藤　実"], *people(20, 25), [14], [15]]
    (table,) = found(rows, known)
    assert len(table.records) == 13
    assert sorted(reasons(table)) == [15, 16]


def test_a_total_that_never_says_so_is_noticed_by_its_sums(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["サロン名", "参加者数", "助成額"],
        ["本町", 12, 3000],
        ["南町", 8, 2000],
        [None, 20, 5000],
    ]
    (table,) = found(rows, known)
    assert table.records == (2, 3)


def test_people_on_the_following_rows_belong_to_the_household_above(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["番号", "世帯主氏名", "住所", "世帯員氏名", "続柄"],
        [1, "山田　太郎", "本町1-1", "山田　花子", "妻"],
        [None, None, None, "山田　一郎", "子"],
        [2, "佐藤　実", "南町2-2"],
    ]
    (table,) = found(rows, known)
    assert table.records == (2, 4)


def test_headings_three_rows_deep_are_flattened(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["番号", "氏名", "緊急連絡先", None, None, None],
        [None, None, "第1", None, "第2", None],
        [None, None, "氏名", "電話", "氏名", "電話"],
        *[[n + 1, person(n)[0], person(n + 1)[0], person(n)[4], person(n + 5)[0], person(n + 6)[4]] for n in range(9)],
    ]
    merged = [Span(1, 1, 3, 1), Span(1, 2, 3, 2), Span(1, 3, 1, 6), Span(2, 3, 2, 4), Span(2, 5, 2, 6)]
    (table,) = found(rows, known, merged)
    assert table.header_rows == (1, 2, 3)
    assert [column.header for column in table.columns][2:] == [
        "緊急連絡先／第1／氏名", "緊急連絡先／第1／電話", "緊急連絡先／第2／氏名", "緊急連絡先／第2／電話",
    ]  # fmt: skip


def test_document_fields_and_signature_boxes_above_a_list_are_no_headings(known: frozenset[str]):
    rows: list[list[Cell]] = [
        [None, None, "会長", "副会長"],
        [],
        ["見守り世帯名簿", None, "東校区"],
        ["民生委員：山田花子", None, None, "担当：佐藤"],
        HEAD,
        *people(0, 5),
    ]
    (table,) = found(rows, known)
    assert table.header_rows == (5,)
    assert dict(table.context)["district"] == "東校区"


def test_a_list_without_headings_has_columns_without_names(known: frozenset[str]):
    (table,) = found(people(0, 12), known)
    assert table.header_rows == ()
    assert len(table.records) == 12
    assert {column.header for column in table.columns} == {""}


def test_example_master_hidden_and_empty_sheets_are_skipped(known: frozenset[str]):
    example = sheet([HEAD, *people(0, 3)], name="記入例")
    choices = sheet([["世帯類型"], ["高齢者世帯"], ["その他"]], name="リスト")
    hidden = Sheet("控え", sheet([HEAD, *people(0, 3)]).rows, visible=False)
    for each in (example, choices, hidden, sheet([]), sheet([HEAD])):
        laid = find_layout(each, known)
        assert laid.role == "skip"
        assert laid.reason
        assert_conserved(each, laid)


def test_sheets_named_after_districts_lend_their_name_and_copies_are_left_out(known: frozenset[str]):
    book = Workbook(
        "a",
        (
            sheet([HEAD, *people(0, 5)], name="東谷"),
            sheet([HEAD, *people(5, 9)], name="西谷校区"),
            sheet([HEAD, *reversed(people(0, 5))], name="五十音順"),
        ),
        "",
    )
    east, west, copy = find_layouts(book, known)
    assert east.tables[0].context == (("district", "東谷"),)
    assert west.tables[0].context == (("district", "西谷校区"),)
    assert copy.role == "skip"
    assert "東谷" in copy.reason


def test_a_clerk_may_say_where_the_heading_is(known: frozenset[str]):
    laid = table_at(sheet([["い", "ろ", "は"], *people(0, 5)]), (1,), 4, known)
    assert laid.tables[0].header_rows == (1,)
    assert laid.tables[0].records == (2, 3, 4)


def test_the_heading_a_text_file_wrote_as_one_field_is_taken_apart(ledgers: Path, known: frozenset[str]):
    book = read((ledgers / "45_hachioji_afterschool.csv").read_bytes(), "a.csv")
    headers = [column.header for column in find_layout(book.sheets[0], known).tables[0].columns]
    assert headers[5:8] == ["住所", "電話番号", "予定定員"]


CELLS = st.one_of(
    st.none(),
    st.integers(0, 50),
    st.sampled_from(
        [
            "氏名",
            "住所",
            "電話番号",
            "計",
            "合計",
            "〃",
            "本町町内会",
            "山田　花子",
            "※注",
            "S10.1.2",
            "093-111-2222",
            "番号",
        ]
    ),
    st.text(max_size=4).filter(lambda text: bool(text) and not text.isspace()),
)


@given(st.lists(st.lists(CELLS, max_size=6), max_size=25), st.booleans())
def test_every_row_of_any_sheet_has_exactly_one_fate(known: frozenset[str], rows: list[list[Cell]], merge: bool):
    page = sheet(rows, [Span(1, 1, 2, 2)] if merge and len(rows) > 1 else [])
    for name in ("Sheet1", "東校区"):
        each = Sheet(name, page.rows, merged=page.merged)
        assert_conserved(each, find_layouts(Workbook("a", (each,), ""), known)[0])


@pytest.mark.parametrize("seed", range(0, 200, 20))
def test_ledgers_put_together_at_random_are_found_row_by_row(known: frozenset[str], seed: int):
    for number in range(seed, seed + 20):
        ledger = scribble(number)
        tables = found(ledger.rows, known)
        assert [(table.header_rows, table.records) for table in tables] == [((ledger.heading,), ledger.records)], number
