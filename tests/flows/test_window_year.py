"""Last year's 見守り世帯台帳 of 5,000 rows goes in whole, and one district's roster comes out as a PDF that says it all."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.flows.conftest import seated
from tests.services.ledgers import ticking
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.plans import Fate
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import editing, searching
from welfare_desktop.services.demo import SampleLedger, demo_rows, sample_ledger
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import Canvas, write_cells
from welfare_desktop.store import provisions
from welfare_desktop.ui.importing.wizard import MAPPING, RESULT, REVIEW, SHEETS
from welfare_desktop.ui.printing.paper_page import PaperPage
from welfare_desktop.ui.printing.roster_dialog import RosterDialog

ROWS = 5_000
HOUSEHOLDS_TAB = "Ctrl+3"
PRINTED = (
    "number", "head_name", "head_kana", "born_on", "address", "building", "phone", "mobile", "household_type",
    "living_alone", "contacts.1.name", "contacts.1.phone", "note",
)  # fmt: skip


@pytest.fixture
def clerk(qtbot: QtBot, furnished: object, empty_office: Workspace, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk at the window of an office that knows its districts and nobody yet."""
    del furnished
    office = ticking(empty_office)
    for _, records in demo_rows(1):
        for record in records:
            if isinstance(record, District):
                editing.save(office, "districts", record)
    yield from seated(qtbot, office, tmp_path)


def write_ledger(ledger: SampleLedger, path: Path) -> None:
    cells = {
        (row, column): cell
        for row, line in enumerate(ledger.sheet.rows, 1)
        for column, cell in enumerate(line, 1)
        if cell is not None
    }
    path.write_bytes(write_cells([Canvas(ledger.sheet.name, cells, ledger.sheet.merged)]))


def test_last_years_ledger_goes_in_and_a_district_roster_comes_out(clerk: Clerk, tmp_path: Path) -> None:
    ledger = sample_ledger(ROWS)
    write_ledger(ledger, tmp_path / "昨年度_見守り世帯台帳.xlsx")
    before = clerk.digest()
    take_in(clerk, tmp_path / "昨年度_見守り世帯台帳.xlsx")
    assert clerk.count("households") == ROWS
    assert clerk.digest() != before

    district = max(
        (each for each in searching.districts(clerk.workspace, "households") if each.id), key=lambda each: each.count
    )
    expected = [truth for truth in ledger.truth.values() if truth["district"] == district.name]
    others = [truth for truth in ledger.truth.values() if truth["district"] != district.name]
    assert district.count == len(expected) > 100
    clerk.press(HOUSEHOLDS_TAB)
    print_roster(clerk, district.id, tmp_path / "roster.pdf")
    text = fold_text("".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "roster.pdf").pages))
    text = "".join(text.split())
    assert missing(text, expected) == []
    numbers = {shown(truth, "contacts.1.phone") for truth in expected} | {shown(truth, "phone") for truth in expected}
    strangers = [shown(truth, "phone") for truth in others if shown(truth, "phone") not in numbers]
    assert [phone for phone in strangers if phone and phone in text] == []
    with clerk.workspace.store.reading() as connection:
        (line,) = provisions.provisions(connection)
    assert (line.count, line.recipient) == (len(expected), "")


def take_in(clerk: Clerk, file: Path) -> None:
    """F9 and the six pages; people invented twice are taken as two, as the clerk decides."""
    clerk.press(HOUSEHOLDS_TAB, "F9")
    clerk.choose_file(file)
    clerk.press("Return")
    clerk.go_on(SHEETS, MAPPING, REVIEW)
    clerk.until(clerk.wizard.review.is_ready)
    review, plan = clerk.wizard.review, clerk.wizard.intake.plan
    assert plan is not None
    assert plan.counts()[Fate.NEW] + plan.counts()[Fate.ASK] == ROWS
    if plan.counts()[Fate.ASK]:
        review.show_fate(Fate.ASK)
        clerk.press("Alt+A", "Alt+W")
    clerk.go_on(RESULT)
    result = clerk.wizard.intake.result
    assert result is not None
    assert (result.created, result.rows) == (ROWS, plan.rows_in)
    clerk.press("Return")
    clerk.until(lambda: clerk.window.incoming.wizard is None)


def print_roster(clerk: Clerk, district: int, path: Path) -> None:
    """F7, the district, the pages on screen one after another, the PDF."""
    clerk.press("F7")
    dialog = clerk.dialog(RosterDialog)
    clerk.walk_to(dialog._district, "Return")
    while dialog._district.currentData() != district:
        clerk.press("Down")
    clerk.walk_to(dialog._audience.purpose, "Return")
    clerk.write("見守り活動")
    clerk.press("Return", "Return", "Return", "Return")
    clerk.until(lambda: isinstance(clerk.window._layers.currentWidget(), PaperPage))
    page = clerk.window._layers.currentWidget()
    assert isinstance(page, PaperPage)
    pane = page.pane
    clerk.until(lambda: pane.document.pages)
    assert pane.document.missing_glyphs == ()
    for number in range(2, len(pane.document.pages) + 1):
        clerk.press("PgDown")
        assert pane.page_number == number
    clerk.choose_file(path)
    clerk.push(pane.save_button)
    clerk.until(path.exists)
    clerk.rest()
    assert len(pypdf.PdfReader(path).pages) == len(pane.document.pages)
    clerk.press("Esc")
    assert clerk.page.isVisible()


def missing(text: str, truths: list[Mapping[str, Value]]) -> list[tuple[Value, str]]:
    """What of the households' facts the text does not hold."""
    wanted = [
        (truth["number"], key, "".join(fold_text(shown(truth, key)).split())) for truth in truths for key in PRINTED
    ]
    return [(number, key) for number, key, said in wanted if said not in text]


def shown(truth: Mapping[str, Value], key: str) -> str:
    value = truth.get(key)
    return KINDS["households"].field(key).type.show(value) if value is not None else ""
