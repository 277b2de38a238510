"""Whole rows made in the helper are the rows that the records would have given."""

import itertools
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import rows_of
from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choices, Narrative
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.whole_rows import WholeRows, columns_of, encode
from welfare_desktop.store.listed import listed
from welfare_desktop.store.rows import identified, state_of
from welfare_desktop.store.tables import (
    ORDINAL,
    PARENT,
    REVISION,
    ROOTS,
    SHAPES,
    TECHNICAL,
    WRITTEN,
    Shape,
    text_column,
)
from welfare_desktop.store.writing import insert_columns

Said: TypeAlias = tuple[tuple[Value, ...], tuple[Pair, ...]]
"""A row's values and its source texts by ledger key."""

OPEN = [kind for kind in KINDS.values() if kind.key != "cases"]


@pytest.mark.parametrize("name", SHAPES)
def test_rows_have_the_columns_that_are_inserted(name: str) -> None:
    shape = SHAPES[name]
    assert columns_of(shape.record, shape.keys, root=shape.parent is None) == insert_columns(shape)


@given(st.data())
def test_the_rows_are_those_of_the_records_built(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(OPEN))
    row = data.draw(rows_of(kind))
    keys, values = tuple(row), tuple(row.values())
    written = tuple((key, "元") for key, value in row.items() if value is not None and data.draw(st.booleans()))
    whole = WholeRows(kind, keys)
    made = made_of(whole, [(values, written)])
    record = identified(Builder(kind, keys).build(values, written))
    technical = listed(kind.key, record)
    expected: dict[str, list[dict[str, object]]] = {}
    for each in state_of(record).values():
        known = {key: each.values.get(key) for key in (*each.shape.keys, WRITTEN)}
        ties = {key: technical[key] for key in TECHNICAL} if each.shape.parent is None else {}
        expected.setdefault(each.shape.name, []).append({**known, **ties})
    found = {table: [read(table, each) for each in rows] for table, rows in made.items()}
    assert found == expected
    ids = [each["id"] for rows in made.values() for each in rows]
    assert len(ids) == len(set(ids)) <= 1 + whole.children


@given(st.data())
def test_many_rows_give_what_each_gives_alone(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(OPEN))
    rows = data.draw(st.lists(rows_of(kind), max_size=4))
    keys = tuple(dict.fromkeys(key for row in rows for key in row))
    said = [
        (tuple(row.get(key) for key in keys), tuple((key, "元") for key in row if key in keys[::2])) for row in rows
    ]
    whole = WholeRows(kind, keys)
    together = made_of(whole, said)
    alone = [made_of(whole, [each]) for each in said]
    roots = [row["id"] for row in together.get(kind.record.table, ())]
    for table, found in together.items():
        shape = SHAPES[table]
        one_by_one = [read(table, each) for made in alone for each in made.get(table, ())]
        if shape.parent is None:
            assert [read(table, each) for each in found] == one_by_one
        else:
            owned = sorted(found, key=lambda row: (roots.index(row[PARENT]), row[ORDINAL]))
            assert [read(table, each) for each in owned] == one_by_one
    ids = [each["id"] for found in together.values() for each in found]
    assert len(ids) == len(set(ids)) <= len(rows) * (1 + whole.children)


def made_of(whole: WholeRows, said: Sequence[Said]) -> dict[str, list[dict[str, Any]]]:
    """The rows made, by table and column; only columns of the whole row are named, and none twice."""
    ledger = list(zip(*(values for values, _ in said), strict=True))
    made: dict[str, list[dict[str, Any]]] = {}
    for table, columns, rows in whole.make(ledger, [written for _, written in said], itertools.count(100)):
        assert set(columns) <= set(whole.columns[table])
        assert len(columns) == len(set(columns))
        made.setdefault(table, []).extend(dict(zip(columns, row, strict=True)) for row in rows)
    return made


def read(table: str, row: Mapping[str, Any]) -> dict[str, object]:
    """A row by key as a record holds it: its two columns of a number or words as one, lists as text."""
    shape = SHAPES[table]
    cells: dict[str, object] = {**dict.fromkeys(insert_columns(shape)), **row}
    for key in shape.split:
        words = cells.pop(text_column(key))
        assert cells[key] is None or words is None
        cells[key] = words if cells[key] is None else cells[key]
    for key in ("id", PARENT, ORDINAL, REVISION):
        cells.pop(key, None)
    return {key: listed_again(shape, key, value) for key, value in cells.items()}


def listed_again(shape: Shape, key: str, value: object) -> object:
    held = shape.fields[key].type if key in shape.fields else None
    if isinstance(value, str) and (key == WRITTEN or isinstance(held, Choices)):
        return tuple(tuple(each) if isinstance(each, list) else each for each in json.loads(value))
    return value


def test_lists_are_written_as_the_database_holds_them() -> None:
    assert encode(("あ", "い")) == '["あ","い"]'
    assert encode((("name", "髙"),)) == '[["name","髙"]]'


def test_no_open_register_has_narratives() -> None:
    for kind in OPEN:
        assert not any(
            isinstance(fact.type, Narrative) for shape in ROOTS[kind.key].family() for fact in shape.fields.values()
        )
