"""The same list said otherwise: what stands beside, below or between it, and how it is headed, changes no record."""

from collections.abc import Sequence

import pytest

from tests.sheets.invented import Grid, person, sheet
from tests.sheets.test_layout import assert_conserved
from welfare_desktop.domain.mapping.column_headings import HeadingIndex
from welfare_desktop.domain.mapping.joined_cells import join_cells
from welfare_desktop.domain.mapping.mapped_tables import propose_mapping
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Phone
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Span, Table, TableColumn, Workbook
from welfare_desktop.services.ledgers.looking import samples_of
from welfare_desktop.sheets.tables.layout import find_layout, find_layouts

Rows = list[Sequence[Cell]]

HEAD: list[Cell] = ["番号", "氏名", "住所", "電話番号"]
GROUPED: Rows = [
    ["番号", "世帯主", None, "住所", "電話番号", "緊急連絡先", None],
    [None, "氏名", "フリガナ", None, None, "氏名", "電話"],
]
GROUPS = (Span(1, 2, 1, 3), Span(1, 6, 1, 7), *(Span(1, column, 2, column) for column in (1, 4, 5)))


def people(count: int) -> Rows:
    return [[number + 1, person(number)[0], *person(number)[3:]] for number in range(count)]


def grouped(count: int) -> Rows:
    lines = (person(number) for number in range(count))
    return [
        [number, name, kana, address, phone, person(number + 20)[0], person(number + 20)[4]]
        for number, (name, kana, _, address, phone) in enumerate(lines, 1)
    ]


def tables_of(rows: Grid, known: frozenset[str], merged: Sequence[Span] = ()) -> tuple[Table, ...]:
    page = sheet(rows, merged)
    laid = find_layout(page, known)
    assert_conserved(page, laid)
    return laid.tables


def beside(rows: Grid, texts: Sequence[Sequence[Cell]], width: int) -> Rows:
    """The rows with a legend right of them, beyond a blank column."""
    return [
        [*row, *[None] * (width + 1 - len(row)), *(texts[at] if at < len(texts) else ())] for at, row in enumerate(rows)
    ]


@pytest.mark.parametrize(
    "legend",
    [
        [["【凡例】"], ["1：該当する"], ["2：該当しない"], ["9：不明"]],
        [["記号", "意味"], ["A", "毎日"], ["B", "週１回"], ["C", "月１回"]],
    ],
)
def test_a_legend_beside_a_heading_of_two_rows_belongs_to_neither(known: frozenset[str], legend: Grid):
    rows = [*GROUPED, *grouped(8)]
    (plain,) = tables_of(rows, known, GROUPS)
    (table,) = tables_of(beside(rows, legend, 7), known, GROUPS)
    assert (table.header_rows, table.records) == ((1, 2), plain.records)
    assert table.columns == plain.columns


def test_a_legend_beside_column_numbers_makes_no_heading_of_them(known: frozenset[str]):
    rows = [HEAD, ["(1)", "(2)", "(3)", "(4)"], *people(6)]
    (table,) = tables_of(beside(rows, [["凡例"], ["○ 済"], ["× 未"]], 4), known)
    assert (table.header_rows, table.records) == ((1,), tuple(range(3, 9)))
    assert [column.header for column in table.columns] == HEAD


def test_the_first_of_repeated_headings_opens_the_list(known: frozenset[str]):
    head: list[Cell] = ["校(地)区名", "会長", "電話番号", "総世帯数"]
    lines: Rows = [[f"{name}校区", person(at)[0], person(at)[4], 900 + at] for at, name in enumerate("東西南北中上下")]
    rows = [head, *lines[:2], [*lines[2], None, "済"], *lines[3:5], head, *lines[5:]]
    (table,) = tables_of(rows, known)
    assert (table.header_rows, len(table.records)) == ((1,), 7)


def test_a_spread_name_and_a_postal_mark_head_a_list_as_well_as_they_stand_in_a_form(known: frozenset[str]):
    rows: Rows = [["氏　　名", "〒", None, "住　　所", "電　　話"]]
    rows += [[person(at)[0], 800 + at, 1111 * at, *person(at)[3:]] for at in range(1, 7)]
    (table,) = tables_of(rows, known)
    assert (table.header_rows, len(table.records)) == ((1,), 6)


def test_a_repeated_heading_may_lack_what_the_first_one_adds(known: frozenset[str]):
    lines = [*people(6), [7, "戸田　トミ"]]
    rows = [[*HEAD, "確認欄", "訪問日"], *lines[:6], HEAD, lines[6]]
    (table,) = tables_of(rows, known)
    assert (table.header_rows, len(table.records)) == ((1,), 7)


def test_a_repeated_line_of_groups_may_lack_what_the_first_one_adds(known: frozenset[str]):
    groups: list[Cell] = ["基本情報", None, None, None, "登録の状況", None]
    names: list[Cell] = ["番号", "氏名", "住所", "電話番号", "登録日", "備考"]
    lines: Rows = [[*row, f"R6.4.{row[0]}", "無"] for row in people(8)]
    rows: Rows = [[*groups, "確認欄", "訪問日"], names, *lines[:5], groups, names, *lines[5:]]
    (table,) = tables_of(rows, known, [Span(1, 1, 1, 4), Span(1, 5, 1, 6), Span(8, 1, 8, 4), Span(8, 5, 8, 6)])
    assert (table.header_rows, len(table.records)) == ((1, 2), 8)


def test_stamps_under_a_narrow_list_are_no_record(known: frozenset[str]):
    rows = [HEAD, *people(6), [], [None, "確認者", "課長", "係長"]]
    (table,) = tables_of(rows, known)
    assert table.records == tuple(range(2, 8))


def test_a_spacer_column_cuts_no_list_in_two(known: frozenset[str]):
    rows: Rows = [["№", "名称", None, "所在地", "電話番号", "name"]]
    rows += [[at + 1, f"{person(at)[0]}治療院", None, person(at)[3], person(at)[4]] for at in range(6)]
    (table,) = tables_of(rows, known)
    assert len(table.records) == 6


def test_a_list_in_another_order_than_its_numbers_still_has_empty_lines_at_its_end(known: frozenset[str]):
    lines = people(9)
    rows = [HEAD, *(lines[at] for at in (4, 1, 7, 0, 8, 3, 2, 6, 5)), *([at] for at in range(10, 15))]
    (table,) = tables_of(rows, known)
    assert table.records == tuple(range(2, 11))


def test_a_name_under_its_reading_goes_on_with_it_though_other_columns_are_empty(known: frozenset[str]):
    rows: Rows = [["番号", "氏名", "住所", "電話番号", "確認欄"]]
    merged: list[Span] = []
    for at in range(5):
        name, _, _, address, phone = person(at)
        merged += [Span(len(rows) + 1, column, len(rows) + 2, column) for column in (3, 4)]
        rows += [[at + 1, "タナカ　イチロウ", address, phone], [None, name]]
    (table,) = tables_of(rows, known, merged)
    assert table.records == (2, 4, 6, 8, 10)


def test_lists_of_choices_are_none_whatever_their_sheet_is_called(known: frozenset[str]):
    data = sheet(
        [["番号", "氏名", "性別", "世帯類型"], *([*row[:2], "女", "高齢者世帯"] for row in people(8))], name="台帳"
    )
    choices = [["性別", "世帯類型", "同意"], ["男", "高齢者世帯", "有"], ["女", "障害者世帯", "無"], [None, "その他"]]
    for name in ("リスト2", "Sheet3", "入力規則"):
        book = Workbook("a.xlsx", (data, sheet(choices, name=name)), "")
        assert [layout.role for layout in find_layouts(book, known)] == ["data", "skip"], name


def test_helpers_named_by_their_role_are_no_list_of_choices(known: frozenset[str]):
    head = ["福祉協力員", "自宅住所", "自宅電話"]

    def helpers(first: int, count: int, name: str) -> Sheet:
        rows = [[f"見守{at}子", f"西台{at}丁目1", f"093-111-{at:04}"] for at in range(first, first + count)]
        return sheet([head, *rows[:-1], rows[-1][:2]], name=name)

    layouts = find_layouts(Workbook("a.xlsx", (helpers(0, 11, "東校区"), helpers(20, 8, "西校区")), ""), known)
    assert [len(layout.tables[0].records) for layout in layouts] == [11, 8]


def test_a_short_list_of_people_beside_a_long_one_is_no_list_of_choices(known: frozenset[str]):
    first = Sheet("東校区", sheet([HEAD, *people(8)]).rows)
    second = Sheet("西校区", sheet([HEAD, *([row[0], f"{row[1]}次", *row[2:]] for row in people(3))]).rows)
    layouts = find_layouts(Workbook("a.xlsx", (first, second), ""), known)
    assert [len(layout.tables[0].records) for layout in layouts] == [8, 3]


@pytest.mark.parametrize(
    ("kind", "heading", "key"),
    [
        ("volunteers", "電話（市外局番から）／1", "phone"),
        ("households", "電話\n（市外局番から）／2", "phone"),
        ("districts", "③行政区名", "ward"),
        ("districts", "◎行政区名", "ward"),
        ("organisations", "基本情報／address", "address"),
        ("organisations", "【必須】address", "address"),
        ("households", "ケータイ", "mobile"),
        ("households", "自治会・町内会", "neighbourhood"),
        ("households", "かかりつけ医療機関", "members.1.doctor"),
        ("households", "連絡先／〒", "postal_code"),
        ("organisations", "連絡先／FAX", "fax"),
        ("households", "緊急連絡先／緊急連絡先氏名", "contacts.1.name"),
        ("households", "要支援者氏名（姓と名の間は1字空ける）", "head_name"),
    ],
)
def test_numbers_groups_and_instructions_leave_a_heading_what_it_is(kind: str, heading: str, key: str):
    found, _ = HeadingIndex.of(KINDS[kind]).find(heading)
    assert KINDS[kind].field(found) == KINDS[kind].field(key)


def test_a_numbered_heading_of_several_facts_leads_with_its_name():
    index = HeadingIndex.of(KINDS["volunteers"])
    assert all(index.leads(heading) for heading in ("氏名／電話", "②氏名／電話", "3. 氏名電話"))


@pytest.mark.parametrize("broken", ["093-\n671-1234", "093-671\n-1234", "093ー\n671ー1234"])
def test_a_telephone_number_broken_at_a_hyphen_is_one(broken: str):
    assert Phone().parse(broken) == "093-671-1234"


def test_parts_of_a_number_are_joined_without_what_cannot_be_seen():
    assert join_cells(KINDS["households"], "phone", ("093\u200b", " 671", "1234\u200b")) == "093-671-1234"


def test_numbers_of_a_list_are_known_though_its_heading_is_numbered_and_repeated(known: frozenset[str]):
    head: list[Cell] = ["①No.", "②氏名", "③住所", "④電話番号"]
    lines: Rows = [[at + 41, *row[1:]] for at, row in enumerate(people(9))]
    rows: Rows = [head, *lines[:3], head, *lines[3:6], head, *lines[6:], [50], [51], [52]]
    (table,) = tables_of(rows, known)
    assert len(table.records) == 9


def test_dittos_do_not_hide_what_a_column_holds(known: frozenset[str]):
    buildings: list[Cell] = ["若葉荘101", "〃", "〃", "〃", "〃", "〃", "みどりハイツ305", "〃", "〃"]
    rows: Rows = [["番号", "世帯主", "住所１", "住所２", "電話番号"]]
    rows += [[*row[:3], building, row[3]] for row, building in zip(people(9), buildings, strict=True)]
    page = sheet(rows)
    (table,) = find_layout(page, known).tables
    mapping = propose_mapping(table.columns, samples_of(page, table), KINDS, "households")
    assert [each.key for each in mapping.columns] == ["number", "head_name", "address", "building", "phone"]


def test_readings_beside_names_under_one_group_need_no_heading_of_their_own(known: frozenset[str]):
    rows: Rows = [["番号", "世帯主", None, "住所", "電話番号"], [None, "氏名", None, None, None]]
    rows += [[at + 1, *person(at)[:2], *person(at)[3:]] for at in range(6)]
    page = sheet(rows, [Span(1, 2, 1, 3), *(Span(1, column, 2, column) for column in (1, 4, 5))])
    (table,) = find_layout(page, known).tables
    mapping = propose_mapping(table.columns, samples_of(page, table), KINDS, "households")
    assert [each.key for each in mapping.columns] == ["number", "head_name", "head_kana", "address", "phone"]


def test_stamps_over_a_list_are_no_heading(known: frozenset[str]):
    rows: Rows = [[None, None, "会長", "事務局長", "担当"], [], [], ["id", "area", "name", "address", "telephone"]]
    rows += [[at + 1, "三丁目", person(at)[0], *person(at)[3:]] for at in range(6)]
    (table,) = tables_of(rows, known)
    assert (table.header_rows, len(table.records)) == ((4,), 6)


def test_remarks_left_of_a_wide_list_make_no_column(known: frozenset[str]):
    headings: list[Cell] = [
        "番号",
        "氏名",
        "住所",
        "電話番号",
        "性別",
        "年齢",
        "民生委員",
        "登録日",
        "同意",
        "介護度",
        "主治医",
        "備考",
    ]
    rows: Rows = [[None, *headings]]
    rows += [[None, *row, "女", 80, "矢部", "R6.4.1", "有", "要介護1", "若葉内科", "無"] for row in people(8)]
    rows += [[None, 9], [None, 10], [], ["【印】", "☎ 電話", "→ 訪問"], ["凡例", "○ あり", "× なし"]]
    (table,) = tables_of(rows, known)
    assert ([column.header for column in table.columns], len(table.records)) == (headings, 8)


def test_one_heading_may_stand_over_names_and_their_readings(known: frozenset[str]):
    rows: Rows = [["番号", "氏名", None, "住所", "電話番号"]]
    rows += [[at + 1, *person(at)[:2], *person(at)[3:]] for at in range(6)]
    page = sheet(rows, [Span(1, 2, 1, 3)])
    (table,) = find_layout(page, known).tables
    mapping = propose_mapping(table.columns, samples_of(page, table), KINDS, "volunteers")
    assert [each.key for each in mapping.columns] == ["number", "name", "name_kana", "address", "phone"]


def test_what_brackets_say_behind_a_heading_hides_no_names(known: frozenset[str]):
    rows: Rows = [["番号", "福祉協力員\n（姓と名の間は1字空ける）", "性別", "住所（番地まで）", "電話番号"]]
    merged: list[Span] = []
    for at in range(5):
        name, kana, _, address, phone = person(at)
        merged += [Span(len(rows) + 1, column, len(rows) + 2, column) for column in (1, 3, 4, 5)]
        rows += [[at + 1, kana, "女", address, phone], [None, name]]
    (table,) = tables_of(rows, known, merged)
    assert table.records == (2, 4, 6, 8, 10)


def test_marks_behind_numbered_parts_keep_them_together():
    columns = [TableColumn(at, heading) for at, heading in enumerate(("番号", "氏名", "住所1※", "住所２"), 1)]
    samples: dict[int, tuple[Cell, ...]] = {3: ("港町1-1", "港町1-2", "港町2-3"), 4: ("若葉荘101", "汐入ハイツ305")}
    mapping = propose_mapping(columns, samples, KINDS, "volunteers")
    assert [each.key for each in mapping.columns] == ["number", "name", "address", "building"]


def test_digits_of_a_telephone_with_a_remark_are_narrow():
    assert Phone().parse("０９３－６７１－１２３４（呼出）") == "093-671-1234（呼出）"


def test_a_vacant_place_at_the_foot_of_a_page_opens_no_list_of_its_own(known: frozenset[str]):
    rows = [HEAD, *people(4), [None, "（欠員）"], HEAD, *people(8)[4:]]
    (layout,) = find_layouts(Workbook("a.xlsx", (sheet(rows, name="台帳"),), ""), known)
    assert [len(table.records) for table in layout.tables] == [8]
