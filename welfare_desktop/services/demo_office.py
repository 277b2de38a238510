"""The demo office on disk, and the main job end to end on invented data, without a window.

Nobody in it exists. Tests, tries and `welfare-desktop demo` use it.
"""

import dataclasses
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.host import files
from welfare_desktop.services import batches, editing, exporting, narrative, offices, printing, searching, undoing
from welfare_desktop.services.demo import demo_rows, sample_ledger
from welfare_desktop.services.demo.places import WARD
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.offices import USUAL, NewOffice, Opening
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.sheets.writing import Canvas, write_cells
from welfare_desktop.store import numbering
from welfare_desktop.store.records import chunks

CLERK = "山本"
HOUSEHOLDS = 20_000
SEED = 1
KEPT_AT_ONCE = 1_000
LEDGER = "昨年度_見守り世帯台帳.xlsx"
MARK = "main-job.txt"
"""Lies in an office that `main_job` made: only such a one is ever replaced."""
SEARCHED = "ﾜﾀﾅﾍﾞ"

Say = Callable[[str], None]


def make(  # noqa: PLR0913 - what a demo office is made of
    folder: Path,
    password: str,
    *,
    clerk: str | None = None,
    households: int = HOUSEHOLDS,
    seed: int = SEED,
    opening: Opening = USUAL,
    progress: Progress = no_progress,
) -> None:
    """Make an office and fill it with invented records, as one batch that can be undone.

    Refusals of `offices.create`; when filling fails the office stays empty.
    """
    new = NewOffice(f"{WARD}社会福祉協議会(見本)", WARD, clerk or CLERK, password)
    workspace, _ = offices.create(folder, new, opening)
    try:
        _fill(workspace, households, seed, progress)
    finally:
        offices.close(workspace)


def _fill(workspace: Workspace, households: int, seed: int, progress: Progress) -> None:
    with batches.writing(workspace, "demo") as (connection, batch):
        for kind, invented in demo_rows(households, seed):
            for done, chunk in enumerate(chunks(invented, KEPT_AT_ONCE)):
                numbered = numbering.numbered(connection, kind, chunk, workspace.today())
                batch.create_many(narrative.sealed(workspace, record) for record in numbered)
                progress(done * KEPT_AT_ONCE + len(chunk), len(invented))


def sample_ledger_file(path: Path, rows: int, seed: int = SEED) -> None:
    """Write last year's invented 見守り世帯台帳 as a clerk would have kept it in Excel."""
    sheet = sample_ledger(rows, seed).sheet
    cells = {
        (row, column): cell
        for row, line in enumerate(sheet.rows, 1)
        for column, cell in enumerate(line, 1)
        if cell is not None
    }
    files.replace_atomically(path, write_cells([Canvas(sheet.name, cells, sheet.merged)]))


def main_job(
    out: Path,
    households: int,
    progress: Progress = no_progress,
    say: Say = lambda _text: None,
    opening: Opening = USUAL,
) -> Iterator[Path]:
    """Import last year's ledger into a demo office, search, edit, print, export; yields each file as it stands.

    Everything lies under `out`; an office there that this did not make is never touched.
    """
    base = _own_folder(out)
    office, password, ledger = base / "office", base / "password.txt", base / LEDGER
    secret = secrets.token_urlsafe(12)
    files.replace_atomically(password, secret.encode("utf-8"))
    make(office, secret, households=households, opening=opening, progress=progress)
    files.replace_atomically(office / MARK, b"")
    yield office
    yield password
    sample_ledger_file(ledger, households)
    yield ledger
    workspace = offices.open_office(office, CLERK, secret, opening)
    try:
        _import(workspace, ledger, progress, say)
        _search_and_edit(workspace, say)
        yield _print(workspace, base, progress, say)
        yield _export(workspace, base, progress, say)
    finally:
        offices.close(workspace)


def _own_folder(out: Path) -> Path:
    """Where the job may work: `out`, or a folder in it where `out` holds somebody's office. Emptied of its own."""
    for base in (out, out / "main-job"):
        office = base / "office"
        if not office.exists() or (office / MARK).is_file():
            shutil.rmtree(office, ignore_errors=True)
            files.make_folder(base)
            return base
    raise Refusal(
        "main-job.occupied",
        "このフォルダーには、ほかの事務所のデータがあります。",
        todo="別のフォルダーを指定してください。",
    )


def _import(workspace: Workspace, ledger: Path, progress: Progress, say: Say) -> None:
    data = files.read(ledger, sources.LARGEST)
    source = sources.open_source(workspace, data, ledger.name, progress=progress)
    plan = importing.propose(workspace, source, progress=progress)
    for fate, count in plan.counts().items():
        say(f"取込 {fate.label}: {count:,}行")
    result = importing.carry_out(workspace, plan, {}, progress=progress)
    say(f"取り込みました: 新規 {result.created:,}、変更 {result.changed:,}(処理番号 {result.batch})")


def _search_and_edit(workspace: Workspace, say: Say) -> None:
    found = searching.ids(workspace, Listing("households", text=SEARCHED))
    say(f"「{SEARCHED}」で検索: {len(found):,}件")
    chosen = found[0] if found else searching.ids(workspace, Listing("households"))[0]
    record = searching.record(workspace, "households", chosen)
    day = workspace.today()
    saved = editing.save(workspace, "households", dataclasses.replace(record, last_confirmed_on=day))  # type: ignore[call-arg] # a household has this day
    say(f"1件を変更しました(処理番号 {saved.batch}、全 {len(undoing.batches(workspace))} 処理)")


def _print(workspace: Workspace, base: Path, progress: Progress, say: Say) -> Path:
    district = next(each for each in searching.districts(workspace, "households") if each.id and each.count)
    request = printing.RosterRequest("households", district.id, audience=Audience(purpose="見本の印刷"))
    job = printing.roster(workspace, "households", request, progress)
    path = base / f"見守り世帯名簿_{district.name}.pdf"
    written = printing.save_pdf(workspace, "households", job, path, progress)
    say(f"名簿: {written.people:,}世帯、{len(job.document.pages)}ページ")
    return path


def _export(workspace: Workspace, base: Path, progress: Progress, say: Say) -> Path:
    path = base / "見守り世帯.xlsx"
    written = exporting.export_register(
        workspace, "households", path, audience=Audience(purpose="見本の書出"), progress=progress
    )
    say(f"書出: {written.people:,}世帯")
    return path
