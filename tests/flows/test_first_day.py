"""A ward office's first day without a window: last year's ledger goes in whole, is used, and can be taken back."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offices import OPENING, opened
from tests.services.ledgers import rows_with, ticking, workbook_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Decision, Fate, ImportPlan, RowDecision
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.domain.values import Address, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import checking, editing, exporting, printing, searching, undoing
from welfare_desktop.services.demo import SampleLedger, sample_ledger
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import Canvas, write_cells

HOUSEHOLDS = 1_000
LEDGER = "昨年度_見守り世帯台帳.xlsx"


@pytest.fixture(scope="module")
def ledger() -> SampleLedger:
    return sample_ledger(HOUSEHOLDS, 3)


@pytest.fixture(scope="module")
def data(ledger: SampleLedger) -> bytes:
    cells = {
        (row, column): cell
        for row, line in enumerate(ledger.sheet.rows, 1)
        for column, cell in enumerate(line, 1)
        if cell is not None
    }
    return write_cells([Canvas(ledger.sheet.name, cells, ledger.sheet.merged)])


@pytest.fixture
def office(empty_folder: Path, helper: Helper) -> Iterator[Workspace]:
    for workspace in opened(empty_folder, helper):
        yield ticking(workspace)


def proposed(office: Workspace, data: bytes) -> ImportPlan:
    return importing.propose(office, sources.open_source(office, data, LEDGER))


def carried_out(office: Workspace, plan: ImportPlan) -> importing.ImportResult:
    """Import the plan; somebody invented twice becomes two records, as the clerk says."""
    asked = {
        (index, row.row): RowDecision(Decision.AS_NEW)
        for index, table in enumerate(plan.tables)
        for row in table.rows()
        if row.fate is Fate.ASK
    }
    assert len(asked) <= HOUSEHOLDS // 200
    return importing.carry_out(office, plan, asked)


def records_of(plan: ImportPlan) -> dict[int, dict[str, Value]]:
    """What was read, by row; blanks left out."""
    (table,) = (table for table in plan.tables if table.kind)
    return {
        row.row: {key: value for key, value in zip(table.keys, row.values, strict=True) if value is not None}
        for row in table.rows()
        if row.fate is not Fate.SKIPPED
    }


def test_last_years_ledger_reads_as_it_truly_says(office: Workspace, data: bytes, ledger: SampleLedger) -> None:
    plan = proposed(office, data)
    assert plan.conserved()
    assert plan.counts()[Fate.NEW] + plan.counts()[Fate.ASK] == HOUSEHOLDS
    read = records_of(plan)
    assert read.keys() == ledger.truth.keys()
    wrong = [
        (row, key, value, read[row].get(key))
        for row, truth in ledger.truth.items()
        for key, value in truth.items()
        if read[row].get(key) != value
    ]
    assert wrong == []
    assert all(truth.keys() >= read[row].keys() for row, truth in ledger.truth.items())
    assert [row for row in rows_with(plan, Fate.NEW) if row.problems] == []


def test_what_was_filled_in_is_marked_and_what_was_left_out_says_why(office: Workspace, data: bytes) -> None:
    plan = proposed(office, data)
    marks = {mark for row in rows_with(plan, Fate.NEW) for _, mark in row.marks}
    assert {"ditto.filled", "merged.filled"} <= marks
    skipped = rows_with(plan, Fate.SKIPPED)
    assert len(skipped) >= 5
    assert all(row.reason for row in skipped)


def test_the_first_day_end_to_end(office: Workspace, data: bytes, tmp_path: Path) -> None:
    before = checking.check(office).digest
    imported = carried_out(office, proposed(office, data))
    assert (imported.created, checking.check(office).counts["households"]) == (HOUSEHOLDS, HOUSEHOLDS)
    whole = checking.check(office).digest

    again = proposed(office, data)
    assert again.counts()[Fate.SAME] + again.counts()[Fate.ASK] == HOUSEHOLDS
    assert importing.carry_out(office, again, {}).batch == 0
    assert checking.check(office).digest == whole

    found = searching.ids(office, Listing("households", text="ﾜﾀﾅﾍﾞ")) or searching.ids(office, Listing("households"))
    record = searching.record(office, "households", found[0])
    assert isinstance(record, Household)
    edited = editing.save(office, "households", dataclasses.replace(record, note="窓口で確認済み"))
    paper = printing.roster(
        office, "households", printing.RosterRequest("households", None, audience=Audience(purpose="見守り"))
    )
    assert printing.save_pdf(office, "households", paper, tmp_path / "roster.pdf").people == HOUSEHOLDS
    assert exporting.export_register(office, "households", tmp_path / "register.xlsx").people == HOUSEHOLDS

    report = undoing.undo(office, imported.batch)
    assert report.undone == HOUSEHOLDS - 1
    assert len(report.kept) == 1
    assert list(searching.ids(office, Listing("households"))) == [record.id]
    undoing.undo(office, edited.batch)
    undoing.undo(office, imported.batch)
    assert checking.check(office).digest == before


def test_undo_at_once_is_as_if_nothing_had_been(office: Workspace, data: bytes) -> None:
    before = checking.check(office).digest
    imported = carried_out(office, proposed(office, data))
    report = undoing.undo(office, imported.batch)
    assert (report.undone, report.kept) == (HOUSEHOLDS, ())
    assert checking.check(office).digest == before
    undoing.undo(office, report.batch)
    assert checking.check(office).counts["households"] == HOUSEHOLDS


def test_what_was_kept_says_what_the_ledger_says(office: Workspace, data: bytes, ledger: SampleLedger) -> None:
    """Every value once more, from the records: nothing is lost between the plan and the database."""
    carried_out(office, proposed(office, data))
    kind = KINDS["households"]
    ids = searching.ids(office, Listing("households"))
    kept = {str(row[0]): row for row in searching.rows(office, "households", ids, ledger.keys)}
    for truth in ledger.truth.values():
        row = kept[str(truth["number"])]
        for key, shown in zip(ledger.keys, row, strict=True):
            held = kind.field(key).type
            expected = truth.get(key) if isinstance(held, Reference | Address) else held.show(truth.get(key))
            assert (shown or "") == (expected or ""), (truth["number"], key)


def test_several_registers_of_one_workbook(office: Workspace) -> None:
    sheets = {
        "サロン一覧": [("番号", "サロン名", "代表者"), *((at, f"サロン{at}", "代表 太郎") for at in range(1, 8))],
        "見守り世帯台帳": [
            ("番号", "世帯主氏名", "生年月日", "住所", "見守り開始日"),
            *((at, f"見守 {at}子", f"S{at + 3}.4.5", f"黒崎{at}-2-3", "R5.4.1") for at in range(1, 8)),
        ],
    }
    plan = proposed(office, workbook_of(sheets))
    assert {table.kind for table in plan.tables if table.kind} == {"salons", "households"}
    assert plan.conserved()
    result = importing.carry_out(office, plan, {})
    counts = checking.check(office).counts
    assert (result.created, counts["salons"], counts["households"]) == (14, 7, 7)


def test_a_day_with_a_fixed_clock_makes_no_difference(empty_office: Workspace, data: bytes) -> None:
    assert empty_office.clock() == OPENING.clock()
    assert carried_out(empty_office, proposed(empty_office, data)).created == HOUSEHOLDS
