"""A plan is plain data: packed and unpacked unharmed, counted, and whole."""

import marshal

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.plans import (
    CellProblem,
    Difference,
    Fate,
    ImportPlan,
    Mode,
    PackedRows,
    RowPlan,
    TablePlan,
    block_of,
)
from welfare_desktop.domain.problems import Problem

PAIRS = st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple)
ROWS = st.builds(
    RowPlan,
    row=st.integers(1, 2**20),
    fate=st.sampled_from(Fate),
    values=st.lists(
        st.one_of(st.none(), st.text(), st.integers(), st.booleans(), st.tuples(st.text())), max_size=4
    ).map(tuple),
    record=st.integers(0, 2**63 - 1),
    reason=st.text(),
    candidates=st.lists(st.integers(1, 2**63 - 1), max_size=3).map(tuple),
    marks=PAIRS,
    problems=st.lists(
        st.builds(
            CellProblem,
            st.text(),
            st.integers(0, 100),
            st.builds(Problem, st.text(), st.text(), st.dictionaries(st.text(), st.one_of(st.text(), st.integers()))),
        ),
        max_size=2,
    ).map(tuple),
    differences=st.lists(st.builds(Difference, st.text(), st.text(), st.text()), max_size=2).map(tuple),
    written=PAIRS,
    others=PAIRS,
)


@given(ROWS)
def test_a_row_travels_as_plain_values(row: RowPlan) -> None:
    assert RowPlan.unpack(marshal.loads(marshal.dumps(row.pack()))) == row


@given(st.lists(ROWS, max_size=5))
def test_every_row_is_counted_once(rows: list[RowPlan]) -> None:
    table = TablePlan("名簿", "salons", (), (), PackedRows(block_of([row.pack()]) for row in rows))
    plan = ImportPlan("名簿.xlsx", "", Mode.UPDATE, (table,), len(rows))
    assert plan.conserved()
    assert [table.fate(at) for at in range(len(table))] == [row.fate for row in rows]
    assert list(table.rows()) == rows
    assert plan.counts() == {fate: sum(row.fate is fate for row in rows) for fate in Fate}


def test_a_row_too_many_or_too_few_breaks_the_sum() -> None:
    table = TablePlan("名簿", "", (), (), PackedRows([block_of([RowPlan(1, Fate.SKIPPED).pack()])]))
    assert not ImportPlan("", "", Mode.UPDATE, (table,), 2).conserved()
    assert not ImportPlan("", "", Mode.UPDATE, (table,), 0).conserved()


@given(st.lists(st.lists(ROWS, max_size=3), max_size=4))
def test_rows_are_found_in_whatever_blocks_they_came(blocks: list[list[RowPlan]]) -> None:
    packed = PackedRows(block_of([row.pack() for row in rows]) for rows in blocks)
    rows = [row for block in blocks for row in block]
    assert [RowPlan.unpack(each) for each in packed] == rows
    assert [RowPlan.unpack(packed[at]) for at in reversed(range(len(packed)))] == rows[::-1]
    assert list(packed.fates()) == [row.fate for row in rows]


def test_every_fate_has_a_word() -> None:
    assert len({fate.label for fate in Fate}) == len(Fate)
