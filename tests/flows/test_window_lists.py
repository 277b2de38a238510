"""Public lists of shops and nurseries become salons: in by F9, looked up, edited, out by F8, in again, all undone."""

import io
from pathlib import Path

import openpyxl

from tests.flows.clerk import Clerk
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import Fate
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import searching, undoing
from welfare_desktop.ui.exporting import ExportDialog
from welfare_desktop.ui.importing.wizard import FILE, MAPPING, RESULT, REVIEW, SHEETS

LISTS = (
    "07_takamatsu_barber_202405.xlsx",
    "28_takamatsu_barber_202607.xlsx",
    "31_tokyo_certified_nursery_201712.xlsx",
)
SALONS_TAB = "Ctrl+4"
HOME_TAB = "Ctrl+1"


def look_through(clerk: Clerk, file: Path) -> dict[Fate, int]:
    """F9, the file, and on to page 4; the counts of what would happen."""
    clerk.press("F9")
    clerk.until(lambda: clerk.wizard.step() == FILE)
    clerk.choose_file(file)
    clerk.press("Return")
    clerk.go_on(SHEETS, MAPPING, REVIEW)
    clerk.until(lambda: clerk.wizard.intake.plan and not clerk.wizard.intake.is_busy())
    plan = clerk.wizard.intake.plan
    assert plan is not None
    assert sum(plan.counts().values()) == plan.rows_in
    return dict(plan.counts())


def take_in(clerk: Clerk, file: Path) -> dict[Fate, int]:
    """The whole way through the wizard and out of it."""
    counts = look_through(clerk, file)
    clerk.go_on(RESULT)
    result, plan = clerk.wizard.intake.result, clerk.wizard.intake.plan
    assert result is not None
    assert plan is not None
    assert result.rows == plan.rows_in
    clerk.press("Alt+N")
    clerk.until(lambda: clerk.window.incoming.wizard is None)
    return counts


def take_back_the_latest(clerk: Clerk) -> None:
    """The newest work that still stands, from the home tab."""
    clerk.press(HOME_TAB)
    clerk.rest()
    home = clerk.window.registers.home
    clerk.walk_to(home._batches)
    standing = next(at for at, batch in enumerate(undoing.batches(clerk.workspace)) if stands(batch))
    way = standing - home._batches.currentRow()
    clerk.press(*("Down" if way > 0 else "Up",) * abs(way))
    assert [item.row() for item in home._batches.selectedItems()][:1] == [standing]
    clerk.answer("元に戻す")
    clerk.push("この作業を元に戻す")
    clerk.rest()


def stands(batch: undoing.BatchLine) -> bool:
    return batch.verb != "元に戻す" and not batch.undone_by


def test_three_lists_go_in_are_used_go_out_and_are_taken_back(clerk: Clerk, shared: Path, tmp_path: Path) -> None:
    clerk.press(SALONS_TAB)
    digests = [clerk.digest()]
    counts: list[dict[Fate, int]] = []
    for name in LISTS:
        counts.append(take_in(clerk, shared / "ledgers" / name))
        clerk.until(lambda: clerk.page.model.rowCount() == clerk.count("salons"))
        digests.append(clerk.digest())
    assert counts[0][Fate.NEW] == 381
    assert counts[1][Fate.SAME] > 200
    assert counts[1][Fate.CHANGED] > 0
    assert counts[2][Fate.NEW] > 500
    assert len(set(digests)) == 4

    salon = edit_one(clerk)
    digests.append(clerk.digest())
    exported = write_out(clerk, tmp_path / "salons.xlsx")
    assert [row["開設日"] for row in exported if row["サロン名"] == salon.name] == ["昭和46年4月1日"]
    assert len(exported) == clerk.count("salons")

    again = look_through(clerk, tmp_path / "salons.xlsx")
    assert (again[Fate.NEW], again[Fate.CHANGED], again[Fate.ASK], again[Fate.PROBLEM]) == (0, 0, 0, 0)
    assert again[Fate.SAME] == clerk.count("salons")
    clerk.answer("取込をやめる")
    clerk.press("Esc")
    assert clerk.digest() == digests.pop()

    while digests:
        take_back_the_latest(clerk)
        assert clerk.digest() == digests.pop()
    assert clerk.count("salons") == 0


def edit_one(clerk: Clerk) -> Salon:
    """Find a barber by a fragment, open it by Enter, write the day it opened, save by F12."""
    clerk.press("F3")
    clerk.write("藤沢理容")
    clerk.until(lambda: clerk.page.model.rowCount() == 1)
    clerk.press("Return", "Return")
    clerk.until(clerk.page.shows_form)
    clerk.walk_to("開設日", "Return")
    clerk.write("S46.4.1")
    clerk.press("F12")
    clerk.until(clerk.page.shows_list)
    (found,) = searching.ids(clerk.workspace, Listing("salons", text="藤沢理容"))
    salon = searching.record(clerk.workspace, "salons", found)
    assert isinstance(salon, Salon)
    assert salon.opened_on == "1971-04-01"
    return salon


def write_out(clerk: Clerk, path: Path) -> list[dict[str, object]]:
    """F8: the whole register; its first sheet as rows by heading."""
    clerk.press("F8")
    dialog = clerk.dialog(ExportDialog)
    clerk.press("Down")
    assert dialog._all.isChecked()
    clerk.walk_to("保存先", "Return")
    clerk.write(str(path))
    clerk.push("書き出す")
    clerk.rest()
    sheet = openpyxl.load_workbook(io.BytesIO(path.read_bytes())).worksheets[0]
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    at = next(at for at, row in enumerate(rows) if "サロン名" in row)
    heads = [str(head) for head in rows[at]]
    return [dict(zip(heads, row, strict=True)) for row in rows[at + 1 :] if any(row)]
