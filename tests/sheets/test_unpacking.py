from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sheets.invented import sheet
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.mapped_tables import propose
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Span
from welfare_desktop.sheets.cells import LedgerRow, ledger_rows
from welfare_desktop.sheets.name_cells import contact, people, with_reading
from welfare_desktop.sheets.tables.layout import find_layout

HOUSEHOLDS = KINDS["households"]
HEAD: list[Cell] = ["番号", "世帯主", "住所", "電話番号", "世帯類型"]
PAIRS = [(1, "number"), (2, "head_name"), (3, "address"), (4, "phone"), (5, "household_type")]


def read(
    page: Sheet, known: frozenset[str], pairs: Sequence[tuple[int, str]], kind: Kind = HOUSEHOLDS
) -> list[tuple[dict[str, Cell], LedgerRow]]:
    """Each record's filled cells by ledger key, with the row they come from."""
    keys, _, rows = ledger_rows(page, find_layout(page, known).tables[0], kind, pairs)
    return [({key: cell for key, cell in zip(keys, row[1], strict=True) if cell is not None}, row) for row in rows]


def household(number: int, name: Cell, kind: Cell = "高齢") -> list[Cell]:
    return [number, name, f"本町1-{number}", f"093-111-200{number}", kind]


def test_kana_beside_a_name_goes_to_its_own_key_and_the_cell_is_kept_as_written(known: frozenset[str]):
    names = ["山田　花子（ヤマダ　ハナコ）", "佐藤　実\nサトウ　ミノル", "すずき　はじめ\n鈴木　一", "田中　清"]
    found = read(sheet([HEAD, *[household(n, name) for n, name in enumerate(names, 1)]]), known, PAIRS)
    assert [(cells["head_name"], cells.get("head_kana")) for cells, _ in found] == [
        ("山田　花子", "ヤマダ　ハナコ"),
        ("佐藤　実", "サトウ　ミノル"),
        ("鈴木　一", "すずき　はじめ"),
        ("田中　清", None),
    ]
    _, (_, _, marks, others) = found[0]
    assert {("head_name", "kana.inside"), ("head_kana", "kana.inside")} <= set(marks)
    assert ("世帯主", names[0]) in others


def test_couples_in_one_cell_are_two_people_of_the_household(known: frozenset[str]):
    names = ["山田　太郎・花子", "佐藤　実（妻　キヨ）", "マリア・ゴメス", "鈴木\n一"]
    found = read(sheet([HEAD, *[household(n, name) for n, name in enumerate(names, 1)]]), known, PAIRS)
    assert found[0][0]["head_name"] == "山田　太郎"
    assert found[0][0]["members.1.name"] == "山田　花子"
    assert ("members.1.name", "surname.added") in found[0][1][2]
    assert (found[1][0]["members.1.name"], found[1][0]["members.1.relation"]) == ("佐藤　キヨ", "妻")
    assert [cells["head_name"] for cells, _ in found[2:]] == names[2:]


def test_a_name_that_holds_a_word_in_brackets_keeps_it(known: frozenset[str]):
    page = sheet(
        [
            ["サロン名", "会場", "住所"],
            *[[name, "公民館", "本町1"] for name in ("ふれあい（さくら）", "茶話会", "陽だまり")],
        ]
    )
    pairs = [(1, "name"), (2, "venue"), (3, "address")]
    assert next(cells["name"] for cells, _ in read(page, known, pairs, KINDS["salons"])) == "ふれあい（さくら）"


def test_phonetic_runs_fill_a_blank_reading_and_say_so(known: frozenset[str]):
    plain = sheet([HEAD, *[household(n, name) for n, name in enumerate(("山田　花子", "佐藤　実", "鈴木　一"), 1)]])
    page = Sheet("台帳", plain.rows, readings={(2, 2): "ヤマダ　ハナコ"})
    found = read(page, known, PAIRS)
    assert found[0][0]["head_kana"] == "ヤマダ　ハナコ"
    assert ("head_kana", "phonetic.read") in found[0][1][2]
    assert "head_kana" not in found[1][0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("高齢・○障害・その他", "障害"),
        ("□高齢　☑障害　□その他", "障害"),
        ("1.高齢 ②障害 3.その他", "障害"),
        ("高齢（　）障害（○）その他（　）", "障害"),
    ],
)
def test_the_circled_word_of_several_is_the_one_chosen(known: frozenset[str], written: str, meant: str):
    rows = [household(n, name, written) for n, name in enumerate(("山田　花子", "佐藤　実", "鈴木　一"), 1)]
    (cells, (_, _, marks, others)), *_ = read(sheet([HEAD, *rows]), known, PAIRS)
    assert cells["household_type"] == meant
    assert ("household_type", "choice.circled") in marks
    assert ("世帯類型", written) in others


def test_codes_mean_what_a_legend_on_the_sheet_says_and_nothing_without_one(known: frozenset[str]):
    rows = [household(n, name, n) for n, name in enumerate(("山田　花子", "佐藤　実", "鈴木　一"), 1)]
    legend: list[Cell] = ["区分　1 高齢　2 障害　3 ひとり親　4 その他"]
    found = read(sheet([["見守り台帳"], HEAD, *rows, [], legend]), known, PAIRS)
    assert [cells["household_type"] for cells, _ in found] == ["高齢", "障害", "ひとり親"]
    assert [cells["household_type"] for cells, _ in read(sheet([HEAD, *rows]), known, PAIRS)] == [1, 2, 3]


def test_circles_under_the_choices_are_read_by_their_headings(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["氏名", "世帯類型", None, "住所"],
        [None, "高齢", "障害", None],
        ["山田　花子", "○", None, "本町1"],
        ["佐藤　実", None, "✓", "本町2"],
        ["鈴木　一", None, None, "本町3"],
    ]
    merged = [Span(1, 1, 2, 1), Span(1, 2, 1, 3), Span(1, 4, 2, 4)]
    pairs = [(1, "head_name"), (2, "household_type"), (3, "household_type"), (4, "address")]
    found = read(sheet(rows, merged), known, pairs)
    assert [cells.get("household_type") for cells, _ in found] == ["高齢", "障害", None]


def test_further_rows_of_a_household_are_its_members(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["番号", "氏名", "続柄", "生年月日", "住所", "備考"],
        [1, "山田　太郎", "世帯主", "S10.1.2", "本町1-1"],
        [None, "山田　花子", "妻", "S12.3.4", None, "入院中"],
        [None, "山田　一郎", "長男", "S40.5.6"],
        [2, "佐藤　実", "世帯主", "S11.1.1", "本町1-2"],
        [3, "鈴木　一", "世帯主", "S11.1.1", "本町1-3"],
    ]
    pairs = [(1, "number"), (2, "head_name"), (4, "born_on"), (5, "address"), (6, "note")]
    found = read(sheet(rows), known, pairs)
    assert [cells["head_name"] for cells, _ in found] == ["山田　太郎", "佐藤　実", "鈴木　一"]
    first, (_, _, marks, others) = found[0]
    assert (first["members.1.name"], first["members.1.relation"], first["members.1.born_on"]) == (
        "山田　花子", "妻", "S12.3.4"
    )  # fmt: skip
    assert first["members.2.name"] == "山田　一郎"
    assert ("members.2.name", "row.continued") in marks
    assert ("備考", "入院中") in others


def test_a_record_of_two_rows_has_its_kana_over_its_name(known: frozenset[str]):
    rows: list[list[Cell]] = [["番号", "氏名", "住所"]]
    merged: list[Span] = []
    for number, (kana, name) in enumerate((("ヤマダ　ハナコ", "山田　花子"), ("サトウ　ミノル", "佐藤　実")), 1):
        rows.append([number, kana, f"本町{number}"])
        rows.append([None, name])
        merged += [Span(2 * number, column, 2 * number + 1, column) for column in (1, 3)]
    found = read(sheet(rows, merged), known, [(1, "number"), (2, "head_name"), (3, "address")])
    assert [(cells["head_name"], cells["head_kana"]) for cells, _ in found] == [
        ("山田　花子", "ヤマダ　ハナコ"), ("佐藤　実", "サトウ　ミノル"),
    ]  # fmt: skip


def test_cells_without_a_stored_result_are_marked_and_read_as_nothing(known: frozenset[str]):
    plain = sheet([HEAD, *[household(n, name) for n, name in enumerate(("山田　花子", "佐藤　実", "鈴木　一"), 1)]])
    page = Sheet("台帳", plain.rows, unsaved=frozenset({(2, 4)}), errors=frozenset({(3, 3)}), struck=frozenset({4}))
    found = read(page, known, PAIRS)
    assert ("phone", "formula.unsaved") in found[0][1][2]
    assert "phone" not in found[0][0]
    assert ("address", "cell.error") in found[1][1][2]
    assert ("head_name", "row.struck") in found[2][1][2]


def test_serials_of_1904_are_counted_from_1900(known: frozenset[str]):
    plain = sheet(
        [["氏名", "生年月日", "住所"], *[[name, 11000, "本町1"] for name in ("山田　花子", "佐藤　実", "鈴木　一")]]
    )
    page = Sheet("台帳", plain.rows, from_1904=True)
    pairs = [(1, "head_name"), (2, "born_on"), (3, "address")]
    assert read(page, known, pairs)[0][0]["born_on"] == 12462


def test_an_export_of_ours_means_every_cell_as_it_stands(known: frozenset[str]):
    title: list[Cell] = ["見守り世帯　2件　管理番号 12　取扱注意"]
    page = sheet(
        [title, HEAD, household(1, "山田　太郎・花子"), household(2, "佐藤　実（サトウ　ミノル）"), household(3, "〃")]
    )
    found = read(page, known, PAIRS)
    assert [cells["head_name"] for cells, _ in found] == ["山田　太郎・花子", "佐藤　実（サトウ　ミノル）", "〃"]


def test_remarks_beside_a_table_stay_with_their_record(known: frozenset[str]):
    rows: list[list[Cell]] = [household(n, name) for n, name in enumerate(("山田　花子", "佐藤　実", "鈴木　一"), 1)]
    rows[1] += [None, "←要確認"]
    found = read(sheet([HEAD, *rows]), known, PAIRS)
    assert ("欄外", "←要確認") in found[1][1][3]


def test_what_one_cell_says_of_a_contact_is_taken_apart():
    assert contact("佐藤一郎（長男）090-1111-2222") == ("佐藤一郎", "長男", "090-1111-2222")
    assert contact("長女　佐藤　和子　093-111-2222") == ("佐藤　和子", "長女", "093-111-2222")
    assert contact("佐藤　一郎") is None
    assert contact("民生委員に聞くこと") is None


@given(st.text(max_size=80))
def test_no_text_is_lost_when_a_name_is_taken_apart(text: str):
    letters = set("".join(text.split()))
    first, others = people(text)
    assert first or not text.strip()
    if pair := with_reading(text):
        assert set("".join("".join(pair).split())) <= letters
    told = contact(text)
    assert told is None or set("".join("".join(told).split())) <= letters
    assert len(others) <= 3


NAMES = ("山田　太郎・花子", "ヤマダ", "山田（ヤマダ）", "1 高齢 2 障害")
CELLS = st.one_of(
    st.none(),
    st.integers(0, 30),
    st.sampled_from(["氏名", "続柄", "世帯主", "妻", "住所", "世帯類型", "高齢・○障害", "○", *NAMES]),
    st.text(min_size=1, max_size=5).filter(lambda text: not text.isspace()),
)


@given(st.lists(st.lists(CELLS, max_size=6), min_size=2, max_size=12), st.booleans(), st.sampled_from(sorted(KINDS)))
def test_any_table_gives_one_row_for_each_record(known: frozenset[str], rows: list[list[Cell]], merge: bool, kind: str):
    page = sheet(rows, [Span(2, 1, 4, 1), Span(2, 3, 4, 3)] if merge and len(rows) > 4 else [])
    for table in find_layout(page, known).tables:
        pairs = [(each.column, each.key) for each in propose(KINDS[kind], table.columns).columns if each.key]
        keys, sources, found = ledger_rows(page, table, KINDS[kind], pairs)
        read_rows = list(found)
        assert [row[0] for row in read_rows] == list(table.records)
        assert all(len(row[1]) == len(keys) == len(sources) for row in read_rows)
        assert all(KINDS[kind].field(key) for key in keys)
