"""Rows on the clipboard become a source: cells as they were copied, headings recognised, columns else by position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.plans import Fate
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import undoing
from welfare_desktop.services.ledgers import importing, pasting
from welfare_desktop.services.workspace import Workspace

SHOWN = (
    ("number", "整理番号"),
    ("head_name", "世帯主氏名"),
    ("head_kana", "フリガナ"),
    ("address", "住所"),
    ("phone", "電話"),
)


def test_cells_are_read_as_a_spreadsheet_copies_them() -> None:
    assert pasting.rows_of("1\t高橋 ハナ\r\n2\t渡邉\r\n") == (("1", "高橋 ハナ"), ("2", "渡邉"))
    assert pasting.rows_of('1\t"上\n下 ""新"""\t093\n') == (("1", '上\n下 "新"', "093"),)
    assert pasting.rows_of("\t\t\n\n") == ()


def test_a_lone_quotation_mark_is_a_ditto_mark_and_no_quoting() -> None:
    assert pasting.rows_of('黒崎\t1\n"\t2\n"\t3\n') == (("黒崎", "1"), ('"', "2"), ('"', "3"))
    assert pasting.rows_of('5"管\t6"管') == (('5"管', '6"管'),)


cells = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=8).filter(
    lambda text: not text.startswith('"')
)


@given(st.lists(st.lists(cells.filter(str.strip), min_size=1, max_size=4), min_size=1, max_size=5))
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in rows)
    assert pasting.rows_of(text) == tuple(map(tuple, rows))


def test_a_line_of_headings_is_recognised_wherever_its_columns_stand(empty_office: Workspace) -> None:
    text = "住所\t世帯主氏名\t電話\n黒崎一丁目1-1\t高橋 ハナ\t0931000001\n黒崎一丁目2-2\t渡邉 一郎\t\n"
    source, headed = pasting.open_pasted(empty_office, text, "households", SHOWN)
    assert headed
    assert source.name == "貼り付け"
    assert [each.key for each in source.sheets[0].tables[0].columns] == ["address", "head_name", "phone"]
    assert source.sheets[0].tables[0].records == (2, 3)


@pytest.mark.parametrize("rows", [1, 2, 7])
def test_without_headings_the_columns_are_those_of_the_list(empty_office: Workspace, rows: int) -> None:
    lines = [f"{n}\t高橋 ハナ{n}\tタカハシ ハナ\t黒崎一丁目{n}-1\t09310000{n:02}\t犬" for n in range(1, rows + 1)]
    source, headed = pasting.open_pasted(empty_office, "\r\n".join(lines), "households", SHOWN)
    assert not headed
    (table,) = source.sheets[0].tables
    assert [each.key for each in table.columns] == [*(key for key, _ in SHOWN), ""]
    assert table.records == tuple(range(2, rows + 2))
    plan = importing.propose(empty_office, source)
    assert plan.counts()[Fate.NEW] == rows
    assert plan.conserved()
    first = next(row for row in plan.tables[0].rows() if row.fate is Fate.NEW)
    assert first.values[:2] == ("1", "高橋 ハナ1")
    assert [text for _, text in first.others] == ["犬"]


def test_without_headings_and_numbers_the_columns_begin_with_the_name(empty_office: Workspace) -> None:
    text = "高橋 ハナ\tタカハシ ハナ\t黒崎一丁目1-1\n渡邉 一郎\tワタナベ イチロウ\t\n"
    source, _ = pasting.open_pasted(empty_office, text, "households", SHOWN)
    (table,) = source.sheets[0].tables
    assert [each.key for each in table.columns] == ["head_name", "head_kana", "address", "phone"]
    assert {each.reason for each in table.columns} == {pasting.IN_ORDER}


def test_an_individual_number_is_no_column_of_the_list(empty_office: Workspace) -> None:
    text = "1\t高橋 ハナ\tタカハシ ハナ\t123456789018\n2\t渡邉 一郎\tワタナベ イチロウ\t123456789026\n"
    source, _ = pasting.open_pasted(empty_office, text, "households", SHOWN)
    assert [each.key for each in source.sheets[0].tables[0].columns] == [
        "number",
        "head_name",
        "head_kana",
        "",
        "phone",
    ]
    plan = importing.propose(empty_office, source)
    assert "123456789018" not in str([row for table in plan.tables for row in table.rows()])


def test_one_column_of_names_is_enough(empty_office: Workspace) -> None:
    source, headed = pasting.open_pasted(
        empty_office, "高橋 ハナ\n渡邉 一郎\n", "households", [("head_name", "世帯主氏名")]
    )
    assert not headed
    assert importing.propose(empty_office, source).counts()[Fate.NEW] == 2


def test_text_stays_text_and_the_batch_names_the_clipboard(empty_office: Workspace) -> None:
    text = "整理番号\t世帯主氏名\t電話\t備考\n007\t高橋 ハナ\t093-100-0001\t=1+1\n"
    source, _ = pasting.open_pasted(empty_office, text, "households", SHOWN)
    plan = importing.propose(empty_office, source)
    values = dict(zip(plan.tables[0].keys, plan.tables[0].row(len(plan.tables[0]) - 1).values, strict=True))
    assert (values["number"], values["note"]) == ("007", "=1+1")
    assert undoing.batches(empty_office) == ()
    importing.carry_out(empty_office, plan, {})
    assert [each.source for each in undoing.batches(empty_office)] == ["貼り付け"]


def test_an_empty_clipboard_is_refused_in_words(empty_office: Workspace) -> None:
    with pytest.raises(Refusal) as refused:
        pasting.open_pasted(empty_office, " \n\t\n", "households", SHOWN)
    assert refused.value.code == "paste.empty"
