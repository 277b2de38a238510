"""Cells become proposed rows: nothing is guessed silently, nothing is lost, only a name is required."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies import rows_of
from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.known_records import Known
from welfare_desktop.domain.plans import Fate, Mode, RowPlan
from welfare_desktop.domain.proposal import FAULTS, Options, Seen, propose
from welfare_desktop.domain.record_rows import flatten
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.domain.registers.salons import SALONS
from welfare_desktop.domain.values import Narrative, Reference
from welfare_desktop.domain.values.contract import Cell, Value

KEYS = ("number", "head_name", "born_on", "address", "phone")


def plans(
    kind: Kind,
    keys: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    known: Known | None = None,
    options: Options | None = None,
) -> list[RowPlan]:
    lines = [(at, row, (), ()) for at, row in enumerate(rows, 2)]
    found = propose(kind, keys, range(1, len(keys) + 1), lines, known, options)
    return [RowPlan.unpack(each) for each in found]


def knowing(kind: Kind, keys: Sequence[str], values: Mapping[int, tuple[Value, ...]], **names: Names) -> Known:
    known = Known(kind, keys, keys, names)
    known.add(list(values.items()))
    return known


@given(st.data())
def test_what_is_shown_is_read_built_and_flattened_to_the_same_row(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    row = {
        key: value
        for key, value in data.draw(rows_of(kind)).items()
        if value is not None and not (isinstance(kind.field(key).type, Reference) and isinstance(value, int))
    }
    keys = tuple(row)
    (plan,) = plans(kind, keys, [[kind.field(key).type.show(row[key]) for key in keys]])
    assert plan.problems == ()
    built = Builder(kind, keys).build(plan.values, plan.written)
    assert flatten(kind, built, keys) == row


@given(st.data())
@settings(max_examples=30)
def test_a_row_of_what_we_hold_is_the_same(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    row = {
        key: value
        for key, value in data.draw(rows_of(kind)).items()
        if value is not None and not isinstance(kind.field(key).type, Reference | Narrative)
    }
    name = str(row.get(kind.person or kind.name, ""))
    assume(not name or name_key(name))  # a sound mark alone (ﾞ) is no name to be found by
    keys = tuple(row)
    known = knowing(kind, keys, {7: tuple(row.values())})
    (plan,) = plans(kind, keys, [[kind.field(key).type.show(row[key]) for key in keys]], known)
    assert (plan.fate, plan.record, plan.differences) == (Fate.SAME, 7, ())


@given(st.lists(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()), min_size=5, max_size=5))
def test_whatever_stands_in_the_cells_every_row_has_a_fate(cells: list[Cell]) -> None:
    (plan,) = plans(HOUSEHOLDS, KEYS, [cells])
    assert plan.fate in (Fate.NEW, Fate.PROBLEM)
    assert (plan.fate is Fate.PROBLEM) == (plan.values[1] is None)
    assert all(plan.values[KEYS.index(each.key)] is None for each in plan.problems)
    assert {each.key for each in plan.problems} <= {key for key, _ in plan.written}


def test_numbers_and_truth_values_that_are_equal_stay_different_cells() -> None:
    found = plans(SALONS, ("name", "number"), [["い", 1], ["ろ", 1.5], ["は", True], ["に", "1.0"], ["ほ", 1.0]])
    assert [plan.values[1] for plan in found] == ["1", "1.5", "TRUE", "1.0", None]
    assert found[4].marks == (("number", "number.taken"),)


def test_a_problem_names_its_field_its_column_and_keeps_the_text() -> None:
    (plan,) = plans(HOUSEHOLDS, KEYS, [["1", "渡邉 太郎", "昭和10年2月30日", None, None]])
    (problem,) = plan.problems
    assert (plan.fate, problem.key, problem.column) == (Fate.NEW, "born_on", 3)
    assert plan.written == (("born_on", "昭和10年2月30日"),)


def test_a_row_without_a_name_is_refused() -> None:
    (plan,) = plans(HOUSEHOLDS, KEYS, [["1", "　", "S10.2.3", "黒崎1", None]])
    assert plan.fate is Fate.PROBLEM
    assert "世帯主氏名" in plan.reason


def test_what_was_repaired_is_marked() -> None:
    (plan,) = plans(HOUSEHOLDS, KEYS, [["1", "渡邉 太郎", "不明", None, "931234567"]])
    assert dict(plan.marks)["phone"] == "zero.restored"
    assert plan.values[2] is None
    assert ("born_on", "不明") in plan.written


def test_a_twin_in_the_file_is_a_question_and_says_where() -> None:
    rows = [
        ["1", "渡邉 太郎", "S10.2.3", "黒崎1-1", None],
        ["2", "渡邉太郎", "昭和10年2月3日", "別の町", None],
        ["3", "渡邉 太郎", "S30.1.1", "黒崎1-1", None],
    ]
    found = plans(HOUSEHOLDS, KEYS, rows)
    assert [plan.fate for plan in found] == [Fate.NEW, Fate.ASK, Fate.NEW]
    assert found[1].reason == "2行目と生年月日と世帯主氏名が同じです(重複)。"


def test_a_twin_on_another_sheet_names_the_sheet() -> None:
    seen = Seen()
    row = [["1", "渡邉 太郎", "S10.2.3", "黒崎1-1", None]]
    plans(HOUSEHOLDS, KEYS, row, options=Options(sheet="黒崎", seen=seen))
    (twin,) = plans(HOUSEHOLDS, KEYS, row, options=Options(sheet="陣原", seen=seen))
    assert (twin.fate, twin.reason) == (Fate.ASK, "シート「黒崎」2行目と内容が同じです(重複)。")


def test_a_number_given_twice_goes_to_the_first() -> None:
    first, second = plans(SALONS, ("number", "name"), [["1", "ひまわり"], ["１", "さくら"]])
    assert (first.values[0], second.values[0]) == ("1", None)
    assert second.marks == (("number", "number.taken"),)
    assert ("number", "１") in second.written


def test_a_matched_record_keeps_its_number() -> None:
    known = knowing(
        SALONS, ("number", "name", "address"), {7: ("3", "ひまわり", "黒崎1-1"), 8: (None, "さくら", "黒崎2-2")}
    )
    kept, given_one = plans(
        SALONS, ("number", "name", "address"), [["1", "ひまわり", "黒崎1-1"], ["2", "さくら", "黒崎2-2"]], known
    )
    assert (kept.fate, kept.marks) == (Fate.SAME, (("number", "number.kept"),))
    assert [each.key for each in given_one.differences] == ["number"]


@pytest.mark.parametrize(("mode", "keys"), [
    (Mode.UPDATE, ["leader", "venue"]), (Mode.FILL, ["venue"]), (Mode.SKIP, []),
])  # fmt: skip
def test_the_mode_decides_what_may_change(mode: Mode, keys: list[str]) -> None:
    columns = ("name", "leader", "venue", "target")
    known = knowing(SALONS, columns, {7: ("ひまわり", "山田", None, "高齢者")})
    (plan,) = plans(SALONS, columns, [["ひまわり", "田中", "会館", None]], known, Options(mode))
    assert [each.key for each in plan.differences] == keys
    assert plan.fate is (Fate.CHANGED if keys else Fate.SAME)


def test_a_name_that_may_mean_our_record_is_no_difference() -> None:
    people = Names([(1, "山本 幸子", ()), (2, "山本幸子", ())])
    known = knowing(HOUSEHOLDS, ("head_name", "watcher"), {7: ("渡邉 太郎", 2)}, volunteers=people)
    (plan,) = plans(HOUSEHOLDS, ("head_name", "watcher"), [["渡邉 太郎", "山本　幸子"]], known)
    assert (plan.fate, plan.values[1]) == (Fate.SAME, "山本　幸子")


def test_a_resolved_name_keeps_the_text_it_was_found_by() -> None:
    districts = Names([(1, "黒崎校区", ())], districts=True)
    (plan,) = plans(
        HOUSEHOLDS, ("head_name", "district"), [["渡邉 太郎", "黒崎"]], knowing(HOUSEHOLDS, (), {}, districts=districts)
    )
    assert (plan.values[1], plan.written) == (1, (("district", "黒崎"),))


def test_a_narrative_leaves_no_text_beside_it() -> None:
    (plan,) = plans(KINDS["cases"], ("number", "complaint"), [["1", "  秘密\r\nの主訴 "]])
    assert plan.values[1] == "秘密\nの主訴"
    assert plan.written == ()


@pytest.mark.parametrize("theirs", ["山田 太郎", "山田　　太郎", "山田  太郎", "山田太郎"])
def test_a_name_with_other_blanks_is_the_same_name(theirs: str) -> None:
    known = knowing(HOUSEHOLDS, KEYS, {7: ("1", "山田　太郎", "1940-02-03", None, None)})
    (plan,) = plans(HOUSEHOLDS, KEYS, [["1", theirs, "S15.2.3", None, None]], known)
    assert (plan.fate, plan.record, plan.differences) == (Fate.SAME, 7, ())


def test_another_spelling_of_a_name_is_a_change() -> None:
    known = knowing(HOUSEHOLDS, KEYS, {7: ("1", "渡辺　太郎", "1940-02-03", None, None)})
    (plan,) = plans(HOUSEHOLDS, KEYS, [["1", "渡邉 太郎", "S15.2.3", None, None]], known)
    assert [each.key for each in plan.differences] == ["head_name"]


def test_readings_and_names_of_relatives_may_have_other_blanks_too() -> None:
    keys = ("number", "head_name", "head_kana", "contacts.1.name", "note")
    known = knowing(HOUSEHOLDS, keys, {7: ("1", "山田　太郎", "ヤマダ　タロウ", "山田 花子", "毎朝 散歩")})
    (plan,) = plans(HOUSEHOLDS, keys, [["1", "山田　太郎", "ﾔﾏﾀﾞﾀﾛｳ", "山田　花子", "毎朝散歩"]], known)
    assert [each.key for each in plan.differences] == ["note"]


@pytest.mark.parametrize("mark", FAULTS)
def test_a_cell_whose_value_is_not_in_the_file_is_a_problem_of_its_field(mark: str) -> None:
    line = (2, ("1", "山田 太郎", None, "黒崎1-1", None), (("born_on", mark), ("address", "merged.filled")), ())
    (plan,) = map(RowPlan.unpack, propose(HOUSEHOLDS, KEYS, range(1, 6), [line]))
    assert (plan.fate, plan.values[2], plan.marks) == (Fate.NEW, None, (("address", "merged.filled"),))
    assert [(each.key, each.column, each.problem.text()) for each in plan.problems] == [("born_on", 3, FAULTS[mark])]


def test_a_name_whose_value_is_not_in_the_file_refuses_the_row() -> None:
    line = (2, ("1", None, None, "黒崎1-1", None), (("head_name", "formula.unsaved"),), ())
    (plan,) = map(RowPlan.unpack, propose(HOUSEHOLDS, KEYS, range(1, 6), [line]))
    assert plan.fate is Fate.PROBLEM
    assert [each.key for each in plan.problems] == ["head_name"]
