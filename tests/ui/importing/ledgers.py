"""Invented ledgers to import: small ones cell by cell, and wizards brought to a page."""

import dataclasses
import io
import itertools
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.offices import NOW
from tests.ui.desks import HeardNotices, desk_of
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import Canvas, write_cells
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import ImportWizard
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.tasks import Tasks

HEADINGS: tuple[Cell, ...] = ("番号", "世帯主氏名", "ふりがな", "生年月日", "住所", "電話番号", "世帯類型", "飼い犬")
HOMES: tuple[tuple[Cell, ...], ...] = (
    (1, "高橋 ハナ", "たかはし はな", "昭和10年2月3日", "黒崎一丁目1-1", "093-100-0001", "高齢者", "シロ"),
    (2, "渡邉 一郎", "わたなべ いちろう", "S12.5.6", "黒崎一丁目2-2", "093-100-0002", "高齢者", None),
    (3, None, None, None, "黒崎一丁目3-3", None, None, None),
    (4, "佐藤 ミツ", "さとう みつ", "昭和64年2月1日", "黒崎一丁目4-4", "R5.4.1", "高齢者", None),
)


def workbook(*sheets: tuple[str, Sequence[Sequence[Cell]]], merged: tuple[Span, ...] = ()) -> bytes:
    """Sheets of rows as an .xlsx file."""
    return write_cells(
        Canvas(
            name,
            {(at, to): cell for at, row in enumerate(rows, 1) for to, cell in enumerate(row, 1) if cell is not None},
            merged,
        )
        for name, rows in sheets
    )


def homes(*rows: Sequence[Cell]) -> bytes:
    """A 見守り世帯台帳 with its title, these rows (HOMES when none are given) and a total."""
    chosen = rows or HOMES
    total = ("計", f"{len(chosen)}世帯")
    return workbook(("黒崎", [("見守り世帯台帳",), (), HEADINGS, *chosen, total]))


def encrypted(data: bytes, password: str) -> bytes:
    """The workbook behind a password."""
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415

    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, locked)
    return locked.getvalue()


def ticking(workspace: Workspace) -> Workspace:
    """The office with a clock that goes on: every import makes a backup named by its moment."""
    seconds = itertools.count()
    return dataclasses.replace(workspace, clock=lambda: NOW + timedelta(seconds=next(seconds)))


def busy_desk(workspace: Workspace, notices: HeardNotices, folder: Path) -> Iterator[Desk]:
    """A desk whose work runs on threads, as for clerks."""
    tasks = Tasks()
    tasks.refused.connect(notices.refuse)
    tasks.crashed.connect(notices.crash)
    yield Desk(workspace, tasks, notices, Preferences(folder / "window.ini"))
    tasks.close()
    assert notices.crashed == []


@pytest.fixture
def empty_desk(furnished: object, empty_office: Workspace, notices: HeardNotices, tmp_path: Path) -> Iterator[Desk]:
    """An office without records, its work done at once."""
    del furnished
    yield from desk_of(ticking(empty_office), notices, tmp_path)


@pytest.fixture
def threaded_desk(furnished: object, empty_office: Workspace, notices: HeardNotices, tmp_path: Path) -> Iterator[Desk]:
    """An office without records, its work on threads."""
    del furnished
    yield from busy_desk(ticking(empty_office), notices, tmp_path)


Opened = Callable[..., ImportWizard]


@pytest.fixture
def opened(qtbot: QtBot, empty_desk: Desk, tmp_path: Path) -> Opened:
    """Shows a wizard with a file of these bytes, on the page asked for."""

    kept: list[ImportWizard] = []  # Qt forgets a window nobody holds

    def open_with(data: bytes, step: int = 1, name: str = "台帳.xlsx", kind: str = "") -> ImportWizard:
        file = tmp_path / name
        file.write_bytes(data)
        wizard = shown(qtbot, empty_desk, kind)
        wizard.add_files([file])
        for _ in range(step):
            if wizard.step() < step:
                wizard.next()
        assert wizard.step() == step
        kept.append(wizard)
        return wizard

    return open_with


def shown(qtbot: QtBot, desk: Desk, kind: str = "") -> ImportWizard:
    """A wizard on screen."""
    wizard = ImportWizard(desk, kind)
    qtbot.addWidget(wizard)
    wizard.resize(1280, 600)
    wizard.show()
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    wizard.setFocus()
    return wizard
