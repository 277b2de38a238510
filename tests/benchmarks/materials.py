"""What the measures work on: invented offices and ledgers, made once per run of the benchmarks.

What makes them is loaded when they are made: a process whose memory is measured only opens them.
"""

import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from welfare_desktop.domain.values import Cell
from welfare_desktop.services import offices
from welfare_desktop.services.ledgers import ledger_work
from welfare_desktop.services.offices import NewOffice, Opening
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.vault.keys import CHEAP

CLERK = "山本"
"""As the invented offices have it."""
PASSWORD = "とてもながいパスワード123"
OPENING = Opening(cost=CHEAP)
"""Stretching the password is not measured; everything else is as in an office (synchronous FULL)."""
FILLING = Opening(cost=CHEAP, synchronous="OFF")

CITY = 135_812
"""Households on the watch lists of a whole city: the most this program must carry."""
WARD = LEDGER_ROWS = 20_000
VILLAGE = 2_000
PART = 5_000
"""Households invented together: what they cost grows with the square."""
AS_WRITTEN: dict[str, Any] = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
HEADINGS: Mapping[str, str] = {
    "number": "番号",
    "district": "校区",
    "neighbourhood": "町内会",
    "head_name": "世帯主氏名",
    "head_kana": "ふりがな",
    "sex": "性別",
    "born_on": "生年月日",
    "postal_code": "〒",
    "address": "住所",
    "phone": "電話番号",
    "household_type": "世帯類型",
    "living_alone": "独居",
    "watcher": "担当福祉協力員",
    "minsei": "民生委員",
    "contacts.1.name": "緊急連絡先氏名",
    "contacts.1.relation": "緊急連絡先続柄",
    "contacts.1.phone": "緊急連絡先電話",
    "consent": "同意",
    "started_on": "登録日",
    "note": "備考",
}
"""The 20 of the sample ledger's 24 columns that the plain ledger has."""
MERGED_OR_DITTO = frozenset({"district", "neighbourhood", "watcher", "minsei"})
"""A plain list says these on every row."""


def plain_ledger(folder: Path, rows: int = LEDGER_ROWS) -> Path:
    """A workbook of one heading row and `rows` households in 20 columns, spelled as clerks spell.

    Its texts are shared, as Excel saves them; numbered from 1 without a gap.
    """
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415 - as above

    path = folder / f"ledger-{rows}.xlsx"
    if not path.exists():
        book = Workbook(str(path), AS_WRITTEN)
        sheet = book.add_worksheet("台帳")
        for at, line in enumerate(chain([list(HEADINGS.values())], _lines(rows))):
            for column, value in enumerate(line):
                if value is not None:
                    sheet.write_string(at, column, str(value))
        book.close()
    return path


def _lines(rows: int) -> Iterator[Sequence[Cell]]:
    from welfare_desktop.services.demo import sample_ledger  # noqa: PLC0415 - as above

    numbers = count(1)
    for part, first in enumerate(range(0, rows, PART), 1):
        ledger = sample_ledger(min(PART, rows - first), seed=part)
        for row, truth in ledger.truth.items():
            written = dict(zip(ledger.keys, ledger.sheet.rows[row - 1], strict=True))
            said = {key: truth.get(key) for key in MERGED_OR_DITTO}
            line = {**written, **said, "number": next(numbers)}
            yield [None if (value := line[key]) is None else str(value) for key in HEADINGS]


def demo(folder: Path, households: int) -> Path:
    """The folder of an invented office with so many households and what goes with them; made when first wanted."""
    from welfare_desktop.services import demo_office  # noqa: PLC0415 - as above

    office = folder / f"office-{households}"
    if not office.exists():
        demo_office.make(office, PASSWORD, households=households, opening=FILLING)
    return office


@contextmanager
def opened(office: Path) -> Generator[Workspace]:
    """An office at work, its helper ready as it is when a clerk has signed in."""
    workspace = offices.open_office(office, CLERK, PASSWORD, OPENING)
    try:
        yield ready(workspace)
    finally:
        offices.close(workspace)


@contextmanager
def empty_office() -> Generator[Workspace]:
    """A new office without a record, its helper ready."""
    with TemporaryDirectory() as folder:
        new = NewOffice("帆柱区社会福祉協議会", "帆柱区", CLERK, PASSWORD)
        workspace, _ = offices.create(Path(folder) / "office", new, OPENING)
        try:
            yield ready(workspace)
        finally:
            offices.close(workspace)


def ready(workspace: Workspace) -> Workspace:
    """The workspace with its helper ready, as it is by the time a clerk has signed in and chosen a file."""
    workspace.helper.run(ledger_work.is_open, "")
    return workspace


def helper_pid(workspace: Workspace) -> int:
    """The helper's process id."""
    return workspace.helper.run(os.getpid)
