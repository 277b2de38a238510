"""The exchange by keys alone: sent, edited by the other side, received, settled, carried out, taken back."""

import dataclasses
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from tests.flows.clerk import Clerk
from tests.services.pairs import keep
from welfare_desktop.domain.exchange import Choice, Fate
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import editing, searching
from welfare_desktop.services.syncing import arrangements
from welfare_desktop.ui.syncing.differences_page import DifferencesPage
from welfare_desktop.ui.syncing.exchange_list import ExchangeList
from welfare_desktop.ui.syncing.exchanges import Exchanges
from welfare_desktop.ui.syncing.receipt_result_page import ReceiptResultPage
from welfare_desktop.ui.syncing.receive_page import ReceivePage
from welfare_desktop.ui.syncing.send_page import SendPage

COUNT = 12
PHONE, NOTE, NAME = "電話", "備考", "世帯主氏名"


def households() -> list[Household]:
    return [
        Household(
            address=f"北九州市八幡西区黒崎{at}-2-3",
            note="火曜は不在",
            members=(
                Member(
                    name=f"甲野 {'一二三四五六七八九十百千'[at]}郎",
                    born_on="1940",
                    phone=f"093-631-00{at:02}",
                    is_head=True,
                ),
            ),
        )
        for at in range(COUNT)
    ]


def exchanges(clerk: Clerk) -> Exchanges:
    found = clerk.window.exchanges
    assert found is not None
    return found


def shown(clerk: Clerk, page: type) -> Callable[[], bool]:
    return lambda: isinstance(exchanges(clerk).currentWidget(), page)


def send(clerk: Clerk, path: Path) -> None:
    """F11, a new exchange about households, and the file."""
    clerk.press("Ctrl+3", "F11")
    clerk.rest()
    clerk.push("新しい交換(&E)…")
    clerk.rest()
    clerk.push(exchanges(clerk).arrange._save)
    clerk.until(shown(clerk, SendPage))
    clerk.rest()
    clerk.walk_to("保存先")
    clerk.write(str(path))
    clerk.until(exchanges(clerk).send._send.isEnabled)
    clerk.press("Return")  # from the last field to the button
    clerk.push(exchanges(clerk).send._send)
    clerk.until(path.exists)
    clerk.until(shown(clerk, ExchangeList))
    clerk.rest()


def table(path: Path) -> tuple[openpyxl.Workbook, Any, dict[str, int], dict[str, int]]:
    """The book, its list, the columns by heading and the rows by name."""
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows(max_row=8) if any(cell.value == NAME for cell in row))
    columns = {str(cell.value): cell.column for cell in head if cell.value and cell.column}
    first = (head[0].row or 0) + 1
    rows = {str(name): row for row in range(first, sheet.max_row + 1) if (name := sheet.cell(row, columns[NAME]).value)}
    return book, sheet, columns, rows


def edit_there(path: Path, back: Path) -> None:
    """What the city did: two telephones, a note emptied, one row gone, one household more."""
    book, sheet, columns, rows = table(path)
    named = [each.members[0].name or "" for each in households()]
    for at, phone in ((0, "093-555-0001"), (1, "093-555-0002")):
        sheet.cell(rows[named[at]], columns[PHONE]).value = phone
    sheet.cell(rows[named[2]], columns[NOTE]).value = None
    last = sheet.max_row + 1
    sheet.cell(last, columns[NAME]).value = "乙野 花子"
    sheet.cell(last, columns["住所"]).value = "北九州市八幡西区熊西9-9-9"
    sheet.delete_rows(rows[named[3]])
    with back.open("wb") as file:
        book.save(file)


def edit_here(clerk: Clerk, household: int, phone: str) -> None:
    """Our own change of the same telephone."""
    record = searching.record(clerk.workspace, "households", household)
    assert isinstance(record, Household)
    member = dataclasses.replace(record.members[0], phone=phone)
    editing.save(clerk.workspace, "households", dataclasses.replace(record, members=(member,)))


def receive(clerk: Clerk, back: Path) -> DifferencesPage:
    clerk.push("受け取る(&R)…")
    clerk.until(shown(clerk, ReceivePage))
    clerk.choose_file(back)
    clerk.press("Return")
    clerk.until(exchanges(clerk).receive._compare.isEnabled)
    clerk.press("Alt+N")
    clerk.until(shown(clerk, DifferencesPage))
    clerk.rest()
    return exchanges(clerk).differences


def phone_of(clerk: Clerk, household: int) -> str | None:
    record = searching.record(clerk.workspace, "households", household)
    assert isinstance(record, Household)
    return record.members[0].phone


def test_a_list_goes_out_comes_back_is_settled_and_taken_back(clerk: Clerk, tmp_path: Path) -> None:
    kept = [each.id for each in keep(clerk.workspace, *households())]
    path, back = tmp_path / "sent.xlsx", tmp_path / "back.xlsx"
    send(clerk, path)
    (line,) = arrangements.listing(clerk.workspace)
    assert line.last_sent is not None
    assert line.last_sent.counted == COUNT
    edit_there(path, back)
    edit_here(clerk, kept[1], "093-777-0002")
    before = clerk.digest()
    page = receive(clerk, back)
    counts = exchanges(clerk).reception.counts
    expected = {Fate.NEW: 1, Fate.THEIRS: 2, Fate.CONFLICT: 1, Fate.VANISHED: 1, Fate.UNCHANGED: COUNT - 4}
    assert {fate: count for fate, count in counts.items() if count} == expected
    settle(clerk, page)
    clerk.press("Alt+N")
    clerk.until(shown(clerk, ReceiptResultPage))
    clerk.rest()
    assert phone_of(clerk, kept[0]) == "093-555-0001"
    assert phone_of(clerk, kept[1]) == "093-777-0002"
    assert clerk.count("households") == COUNT + 1
    clerk.answer("元に戻す")
    clerk.push("この受け取りを元に戻す(&Z)")
    clerk.until(lambda: clerk.count("households") == COUNT)
    clerk.rest()
    assert clerk.digest() == before
    clerk.press("Esc")
    clerk.until(shown(clerk, ExchangeList))
    clerk.rest()
    clerk.press("Esc")
    assert clerk.page.shows_list()


def settle(clerk: Clerk, page: DifferencesPage) -> None:
    """要確認: keep ours, fact by fact; the rest in bulk; what vanished stays; what they emptied stays open."""
    reception = exchanges(clerk).reception
    assert page.filters.sight == Fate.CONFLICT
    assert clerk.focus() is page.list
    clerk.press("Return")
    clerk.until(page.pane.table.hasFocus)
    clerk.rest()
    clerk.press("Right")
    assert Choice.TAKE in reception.decisions.values()
    clerk.press("Left")
    assert set(reception.decisions.values()) == {Choice.KEEP}
    clerk.press("Return")
    clerk.until(page.list.hasFocus)
    clerk.press("Alt+U")
    clerk.until(lambda: reception.open_count() == 2)
    clerk.push(page.filters.button(Fate.VANISHED))
    clerk.rest()
    clerk.press("Alt+K")
    clerk.until(lambda: reception.open_count() == 1)


def test_what_was_decided_waits_and_is_gone_on_with(clerk: Clerk, tmp_path: Path) -> None:
    kept = [each.id for each in keep(clerk.workspace, *households())]
    path, back = tmp_path / "sent.xlsx", tmp_path / "back.xlsx"
    send(clerk, path)
    edit_there(path, back)
    edit_here(clerk, kept[1], "093-777-0002")
    page = receive(clerk, back)
    clerk.press("Space")
    decided = dict(exchanges(clerk).reception.decisions)
    assert set(decided.values()) == {Choice.TAKE}
    clerk.answer("保存して、あとで続ける")
    clerk.press("Esc")
    clerk.until(shown(clerk, ExchangeList))
    clerk.rest()
    clerk.push("確認の続き(&G)…")
    clerk.until(exchanges(clerk).receive._compare.isEnabled)
    clerk.press("Alt+N")
    clerk.until(shown(clerk, DifferencesPage))
    clerk.rest()
    assert exchanges(clerk).reception.decisions == decided
    assert page.filters.sight == Fate.CONFLICT
    clerk.press("Esc")
    clerk.until(shown(clerk, ExchangeList))
