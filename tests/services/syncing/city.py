"""The other side of an exchange: opens what was sent, edits cells by heading, deletes rows, saves it again."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from welfare_desktop.domain.exchange import ID_HEADING, Decisions, ExchangePlan, Fate, accepted
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.syncing import arrangements, receiving, sending, settling
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.syncing.sending import SendRequest, Sent
from welfare_desktop.services.syncing.settling import ReceiveResult
from welfare_desktop.services.workspace import Workspace

Edit = Callable[["Page"], None]


class Page:
    """The first sheet of a workbook as the city sees it."""

    def __init__(self, data: bytes) -> None:
        self.book = load_workbook(io.BytesIO(data))
        self.sheet: Any = self.book.worksheets[0]
        self.head = next(row[0].row for row in self.sheet.iter_rows() if any(cell.value == ID_HEADING for cell in row))
        self.columns = {cell.value: cell.column for cell in self.sheet[self.head] if cell.value}
        ids = self.columns[ID_HEADING]
        self.rows = {
            int(self.sheet.cell(row, ids).value): row
            for row in range(self.head + 1, self.sheet.max_row + 1)
            if self.sheet.cell(row, ids).value
        }

    def write(self, record: int, heading: str, value: object) -> None:
        self.sheet.cell(self.rows[record], self.columns[heading]).value = value

    def said(self, record: int, heading: str) -> Any:
        return self.sheet.cell(self.rows[record], self.columns[heading]).value

    def drop(self, record: int) -> None:
        row = self.rows.pop(record)
        self.sheet.delete_rows(row)
        self.rows = {each: at - (at > row) for each, at in self.rows.items()}

    def copy(self, record: int) -> int:
        """The row once more below the last; its number."""
        row = self.sheet.max_row + 1
        for column in self.columns.values():
            self.sheet.cell(row, column).value = self.sheet.cell(self.rows[record], column).value
        return row

    def add(self, **said: object) -> int:
        row = self.sheet.max_row + 1
        for heading, value in said.items():
            self.sheet.cell(row, self.columns[heading]).value = value
        return row

    def data(self) -> bytes:
        target = io.BytesIO()
        self.book.save(target)
        return target.getvalue()


def edited(data: bytes, *edits: Edit) -> bytes:
    page = Page(data)
    for edit in edits:
        edit(page)
    return page.data()


def label(kind: str, key: str) -> str:
    return KINDS[kind].label_of(key)


def sent(workspace: Workspace, arrangement: Arrangement, path: Path, **asked: Any) -> tuple[Sent, bytes]:
    done = sending.send(workspace, SendRequest(arrangement.id, **asked), path)
    return done, path.read_bytes()


def compared(workspace: Workspace, data: bytes, arrangement: int = 0, **said: Any) -> ExchangePlan:
    received = receiving.open_file(workspace, data, "回答.xlsx")
    return receiving.propose(workspace, received, arrangement, **said)


def carried_out(workspace: Workspace, plan: ExchangePlan, decisions: Decisions | None = None) -> ReceiveResult:
    said = accepted(plan) if decisions is None else decisions
    return settling.carry_out(workspace, plan, said, frozenset(guard.key for guard in plan.guards))


def counts(plan: ExchangePlan) -> dict[str, int]:
    """The counts that are not 0."""
    return {str(fate): count for fate, count in plan.counts().items() if count}


def changes(plan: ExchangePlan) -> int:
    """Lines that would ask for anything or change anything."""
    quiet = {Fate.UNCHANGED, Fate.OURS}
    return sum(count for fate, count in plan.counts().items() if fate not in quiet)


def exchange(workspace: Workspace, kind: str) -> Arrangement:
    return arrangements.create(workspace, kind)
