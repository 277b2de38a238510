"""Every fact of every register can be kept, shown, looked for, exported and imported."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from welfare_desktop.domain.kinds import Kind, further_columns
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import (
    Choice,
    Choices,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Kana,
    Money,
    Month,
    Narrative,
    Phone,
    PostalCode,
    YesNo,
)
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.services import editing, exporting, searching
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace

REGISTERS = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.key)
_USUAL: dict[type, Value] = {
    Kana: "タカハシ　ハナ",
    Date: "2024-05-06",
    Month: "2024-05",
    FiscalYear: 2024,
    Count: 7,
    CountOrText: 8,
    Money: 12000,
    Phone: "093-111-2222",
    PostalCode: "805-0001",
    YesNo: True,
}


def usual(held: ValueType, label: str) -> Value:
    """A value an office might keep; a text names its own field, so that one is not taken for another."""
    if isinstance(held, Choice):
        return held.options[0]
    if label == "閲覧制限":
        return False  # else only its team opens the case
    if isinstance(held, Choices):
        return held.options[:2]
    return _USUAL.get(type(held), f"{label}の例"[: getattr(held, "limit", None) or 40])


def filled(record: type[Record], kind: Kind | None = None) -> Record:
    """A record in which every fact says something, with one child of each kind."""
    facts: dict[str, Any] = {key: usual(field.type, field.label) for key, field in fields_of(record).items()}
    children: dict[str, Any] = {
        key: (filled(child.record),) for key, child in children_of(record).items() if kind is None or key != "past"
    }
    return record(**facts, **children)


def kept(office: Workspace, kind: Kind) -> Record:
    return editing.save(office, kind.key, filled(kind.record, kind)).record


def keys(kind: Kind) -> list[str]:
    """Every ledger key, the first child of each family."""
    columns = (*kind.columns, *further_columns(kind))
    return [column.key.replace(".N.", ".1.") for column in columns]


@REGISTERS
def test_what_was_entered_is_kept(empty_office: Workspace, kind: Kind) -> None:
    record = kept(empty_office, kind)
    found = searching.record(empty_office, kind.key, record.id)
    for key in fields_of(kind.record):
        assert getattr(found, key) == getattr(record, key), key
        assert getattr(found, key) is not None, key
    for name, children in children_of(kind.record).items():
        for child in getattr(found, name):
            assert all(getattr(child, key) is not None for key in fields_of(children.record)), name


@REGISTERS
def test_every_fact_can_be_shown_in_a_list_and_looked_for(empty_office: Workspace, kind: Kind) -> None:
    record = kept(empty_office, kind)
    for key in keys(kind):
        value = value_at(record, kind.column(key).place)
        if value is None:
            continue  # another child of a family, or one chosen by what it says
        (row,) = searching.rows(empty_office, kind.key, (record.id,), (key,))
        assert row != ("",), key
        if not isinstance(kind.field(key).type, Narrative):
            wanted = value[0] if isinstance(value, tuple) else value
            listing = Listing(kind.key, conditions=(Condition(key, "is", wanted),))
            assert list(searching.ids(empty_office, listing)) == [record.id], key


@REGISTERS
def test_every_fact_leaves_with_the_register(empty_office: Workspace, kind: Kind, tmp_path: Path) -> None:
    kept(empty_office, kind)
    path = tmp_path / "台帳.xlsx"
    exporting.export_register(empty_office, kind.key, path)
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    cells = {
        str(cell)
        for sheet in book.worksheets
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    }
    for record in (kind.record, *(child.record for name, child in children_of(kind.record).items() if name != "past")):
        for key, field in fields_of(record).items():
            if not isinstance(field.type, Narrative):
                value = usual(field.type, field.label)
                shown = field.type.show(value)
                assert {shown, str(value)} & cells or _as_date(shown, cells), (record.__name__, key, shown)


def _as_date(shown: str, cells: set[str]) -> bool:
    """Whether a day or a month stands among the cells as a date."""
    return shown in ("令和6年5月6日", "令和6年5月") and any(cell.startswith("2024-05") for cell in cells)


@REGISTERS
def test_every_fact_comes_in_under_its_label(empty_office: Workspace, kind: Kind) -> None:
    chosen = [
        key
        for key in keys(kind)
        if not isinstance(kind.field(key).type, Narrative) and not kind.column(key).place.startswith("members.2")
    ]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for at, key in enumerate(chosen, 1):
        field = kind.field(key)
        sheet.cell(1, at, kind.label_of(key))
        sheet.cell(2, at, field.type.show(usual(field.type, field.label)))
    data = io.BytesIO()
    book.save(data)
    source = sources.open_source(empty_office, data.getvalue(), f"{kind.label}.xlsx", register=kind.key)
    plan = importing.propose(empty_office, source)
    importing.carry_out(empty_office, plan, {})
    (record,) = searching.ids(empty_office, Listing(kind.key))
    found = searching.record(empty_office, kind.key, record)
    wrong = {
        key: (value_at(found, kind.column(key).place), usual(kind.field(key).type, kind.field(key).label))
        for key in chosen
        if value_at(found, kind.column(key).place) != usual(kind.field(key).type, kind.field(key).label)
    }
    assert wrong == {}


def test_no_fact_of_the_catalogue_is_left_out() -> None:
    """What the four tests above go through is all there is: the past is told by the history of a record."""
    for kind in KINDS.values():
        places = {kind.column(key).place for key in keys(kind)}
        for key in fields_of(kind.record):
            assert key in places
        for name, child in children_of(kind.record).items():
            if name != "past":
                assert all(f"{name}.1.{key}" in places or _chosen(places, name, key) for key in fields_of(child.record))


def _chosen(places: set[str], name: str, key: str) -> bool:
    return any(place.startswith(f"{name}.") and place.endswith(f".{key}") for place in places)
