"""Receiving 20,000 rows back from the city, and filling its template, each against the least such work can cost."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import python_calamine
from openpyxl import Workbook

from tests.benchmarks.figures import Figure, Result, paired, timed
from tests.benchmarks.import_speed import MOST, take_in
from tests.benchmarks.materials import HEADINGS, LEDGER_ROWS, empty_office, plain_ledger
from welfare_desktop.domain.exchange import Fate, accepted
from welfare_desktop.services.syncing import arrangements, receiving, sending, settling
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.filling.templates import Content, Filling, fill

REGISTERED = 23_000
"""So many that 20,000 may be sent: some households refuse."""
FOUND = 450
CHANGED_EVERY = 40
"""One row in so many was changed by the city: 500 of 20,000."""
CELLS, ACROSS = 5_000, 10
TEMPLATE_ROWS = 20_000
SHEET = "名簿"
PART = "xl/worksheets/sheet1.xml"


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """From the file's bytes to the settled receipt; from the template's bytes to the filled copy's."""
    with empty_office() as workspace:
        take_in(workspace, plain_ledger(folder, REGISTERED))
        yield from _receiving(workspace, runs, folder)
    yield from _filling(runs)


def _receiving(workspace: Workspace, runs: int, folder: Path) -> Iterator[Result]:
    arrangement = arrangements.create(workspace, "households")
    ours: list[float] = []
    proposing: list[float] = []
    calamine: list[float] = []
    for run in range(runs):
        path = folder / f"sent-{run}.xlsx"
        sending.send(workspace, sending.SendRequest(arrangement.id, tuple(HEADINGS)), path)
        back = edited(path.read_bytes(), run)
        calamine.append(timed(lambda back=back: read_with_calamine(back)))
        proposing.append(timed(lambda back=back: propose(workspace, back)))
        ours.append(timed(lambda back=back: receive(workspace, back)))
    yield Figure("受領 20,000行(照合まで)", "python-calamine の読取", paired(proposing, calamine), 5)
    yield Figure("受領 20,000行(500行の変更を実行まで)", "python-calamine の読取", paired(ours, calamine), 8)


def edited(data: bytes, run: int) -> bytes:
    """The workbook with the note of one row in so many written anew: what the city's clerks send back."""
    source = io.BytesIO(data)
    target = io.BytesIO()
    column = chr(ord("A") + len(HEADINGS) - 1)
    pattern = re.compile(rf'<c r="({column})(\d+)"( s="\d+")?(?: t="s"><v>\d+</v></c>|/>)')

    def written(found: re.Match[str]) -> str:
        row = int(found[2])
        if row < 4 or row % CHANGED_EVERY:
            return found[0]
        said = f"市が{run}回目に書いた{row}"
        return f'<c r="{column}{row}"{found[3] or ""} t="inlineStr"><is><t>{said}</t></is></c>'

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, pattern.sub(written, part.decode()).encode() if name == PART else part)
    return target.getvalue()


def read_with_calamine(data: bytes) -> int:
    """All cells of the first sheet; how many rows."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    return len(list(book.get_sheet_by_index(0).iter_rows()))


def propose(workspace: Workspace, data: bytes) -> receiving.ExchangePlan:
    """Open and compare; every change must be found."""
    plan = receiving.propose(workspace, receiving.open_file(workspace, data, "回答.xlsx"))
    if len(plan.tables[0]) < LEDGER_ROWS * MOST or plan.counts()[Fate.THEIRS] < FOUND:
        raise RuntimeError(f"{plan.counts()[Fate.THEIRS]} rows were found changed")
    return plan


def receive(workspace: Workspace, data: bytes) -> None:
    """Open, compare and carry out."""
    plan = propose(workspace, data)
    result = settling.carry_out(workspace, plan, accepted(plan))
    if result.changed < FOUND:
        raise RuntimeError(f"{result.changed} records were changed")


def _filling(runs: int) -> Iterator[Result]:
    data = template()
    cells: dict[tuple[int, int], Content] = {
        (row, column): f"値{row}-{column}" for row in range(5, 5 + CELLS // ACROSS) for column in range(1, ACROSS + 1)
    }
    ours = [timed(lambda: fill(data, [Filling(SHEET, cells)])) for _ in range(runs)]
    bare = [timed(lambda: patch(data)) for _ in range(runs)]
    yield Figure("様式への記入 5,000セル(20,000行の様式)", "zip の書換えだけ", paired(ours, bare), 1.5)


def template() -> bytes:
    """A city's template with merged headings, a rule, formulas and 20,000 rows."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = SHEET
    page.merge_cells("A3:C3")
    for column in range(1, ACROSS + 2):
        page.cell(4, column, f"見出し{column}")
    for row in range(5, 5 + TEMPLATE_ROWS):
        for column in range(1, ACROSS + 1):
            page.cell(row, column, f"前の値{row % 97}")
        page.cell(row, ACROSS + 1, f"=LEN(A{row})")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def patch(data: bytes) -> bytes:
    """The least a filled copy costs: the sheet unpacked, one text replaced, everything packed again."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"<sheetData>", b"<sheetData>") if name == PART else part)
    return target.getvalue()
