"""A fault at every system call of everyday work: before or after, never between; said in words; works again.

WELFARE_FULL=1 tries every call of every work; otherwise the long ones (import, undo, backup) are sampled evenly,
because their calls repeat: hundreds of pages of one write-ahead log, or of one copied file. No released schema is
older than today's, so that the one migration there is to interrupt is the first, in setting up.
"""

import os
import shutil
import zipfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile.faults import (
    DURABLE,
    Call,
    Fault,
    Work,
    attempt,
    calls_of,
    failing,
    folder_in_memory,
    full,
    in_office,
    killed,
    opened,
    pulled,
)
from tests.offices import CLERK, NOW, OPENING, PASSWORD
from tests.store.samples import household
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.plans import ImportPlan
from welfare_desktop.domain.problems import WrongPassword
from welfare_desktop.host import settings
from welfare_desktop.host.files import candidates
from welfare_desktop.services import backing_up, choosing, editing, exporting, offices, outputs, undoing
from welfare_desktop.services.ledgers import carrying, importing, sources
from welfare_desktop.services.offices import NewOffice
from welfare_desktop.services.outputs import Output
from welfare_desktop.services.workspace import Workspace, no_progress

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace injects the faults")

EVERY = bool(os.environ.get("WELFARE_FULL"))
MOST = 40
LEDGER = "番号,世帯主,フリガナ,住所\r\n" + "".join(
    f"{row},山田　{row}郎,ヤマダ　{row}ロウ,城内{row}-1\r\n" for row in range(1, 9)
)
PAPER, EXPORT = "名簿.pdf", "名簿.xlsx"
NEW = NewOffice("小倉北区社会福祉協議会", "小倉北区", CLERK, PASSWORD)
OTHER_PASSWORD = "another long password"
STORE_SAID_NO = ("store.disk-full", "store.disk-failed")

State = tuple[object, ...]
NOTHING: State = ("no office, and one can be made",)


@dataclass(frozen=True, slots=True)
class Prepared:
    """An office with one import in it, the plan of another, the batch of the first; a folder without an office."""

    home: Path
    folder: Path
    nowhere: Path
    plan: ImportPlan
    batch: int
    code: str


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Generator[Path]:
    with folder_in_memory(tmp_path_factory.mktemp("faults")) as folder:
        yield folder


@pytest.fixture(scope="module")
def prepared(home: Path) -> Prepared:
    folder, nowhere = home / "prepared", home / "nowhere"
    nowhere.mkdir()
    workspace, code = offices.create(folder, NEW, OPENING)
    try:
        first = importing.carry_out(workspace, _plan(workspace, LEDGER), {})
        write_file(workspace)
        choosing.keep_columns(workspace, "households", ("number",))
        plan = _plan(workspace, LEDGER.replace("城内", "大手町").replace("\r\n1,", "\r\n99,"))
    finally:
        offices.close(workspace)
    offices.preload()
    return Prepared(home, folder, nowhere, plan, first.batch, code)


def _plan(workspace: Workspace, text: str) -> ImportPlan:
    source = sources.open_source(workspace, text.encode(), "台帳.csv", register="households")
    return importing.propose(workspace, source)


def write_file(workspace: Workspace) -> None:
    output = Output("名簿", "households", (1, 2), ("head_name",))
    outputs.write(workspace, workspace.paths.folder / PAPER, output, lambda serial: serial.encode() * 4096)


def export(workspace: Workspace) -> None:
    path = workspace.paths.folder / EXPORT
    exporting.export_list(workspace, Listing("households"), ("head_name", "address"), path)


def keep_settings(workspace: Workspace) -> None:
    settings.save(workspace.paths.folder / "settings.json", settings.Settings(last_folder="C:\\台帳" * 100))


@contextmanager
def set_up(folder: Path) -> Generator[Callable[[], object]]:
    made = list[Workspace]()
    yield lambda: made.append(offices.create(folder, NEW, DURABLE)[0])
    offices.close(made[-1])


def works(prepared: Prepared) -> dict[str, Work]:
    @contextmanager
    def recover(folder: Path) -> Generator[Callable[[], object]]:
        made = list[Workspace]()
        yield lambda: made.append(offices.recover(folder, prepared.code, CLERK, OTHER_PASSWORD, DURABLE)[0])
        offices.close(made[-1])

    return {
        "save": in_office(lambda workspace: editing.save(workspace, "households", household("新"))),
        "import": in_office(lambda each: carrying.Carrying(each, prepared.plan, {}, no_progress).carry_out()),
        "undo": in_office(lambda workspace: undoing.undo(workspace, prepared.batch)),
        "backup": in_office(lambda each: backing_up.copy_to_backups(each.paths, each.store, "trial", NOW)),
        "columns": in_office(lambda each: choosing.keep_columns(each, "households", ("number", "address"))),
        "sign in": in_office(lambda workspace: offices.confirm_password(workspace, PASSWORD)),
        "settings": in_office(keep_settings),
        "output": in_office(write_file),
        "export": in_office(export, offices.warm_up),
        "recover": recover,
        "set up": set_up,
    }


WORKS = ("save", "import", "undo", "backup", "columns", "sign in", "settings", "output", "export", "recover", "set up")


@pytest.fixture(scope="module")
def calls(prepared: Prepared) -> dict[str, tuple[list[Call], State]]:
    """The calls of each work without a fault, and what stands after it; found when first asked for."""
    return {}


@pytest.mark.parametrize("name", WORKS)
@pytest.mark.parametrize("fault", [killed, full, failing, pulled])
def test_a_fault_at_any_call_leaves_before_or_after(
    name: str, fault: Fault, prepared: Prepared, calls: dict[str, tuple[list[Call], State]]
) -> None:
    work, trace = works(prepared)[name], prepared.home / "trace"
    start = prepared.nowhere if name == "set up" else prepared.folder
    folder = prepared.home / "office"
    if name not in calls:
        with _copied(start, folder):
            called = calls_of(folder, work, trace)
            calls[name] = called, _state(folder)
    (called, after), before = calls[name], _state(start)
    for at in _sampled(name, called):
        faults = fault(called, at)
        with _copied(start, folder):
            found = attempt(folder, work, trace, faults, again=fault is failing)
            assert found.told != "broken", faults
            assert found.killed or fault is not killed, faults
            state = _state(folder)
            assert state == after if found.acknowledged else state in {before, after}, faults
            if found.told in STORE_SAID_NO:
                assert state == before, (faults, "refused by the store, and done all the same")
            _require_whole_files(folder, found.killed or fault is pulled)
            if found.refused and state == before and fault is not pulled:
                assert attempt(folder, work, trace).acknowledged, faults


def _sampled(name: str, calls: list[Call]) -> list[int]:
    """The places of the calls that are hit."""
    places = [at for at, call in enumerate(calls) if call.writes]
    if EVERY:
        return places
    if name == "export":  # a second each, for a helper process; "output" has the rest of its calls
        return [at for at in places if calls[at].name in {"write", "rename"}]
    rare = [at for at in places if calls[at].name != "pwrite64"] if name == "set up" else []
    step = max(1, len(places) // (MOST // 2 if rare else MOST))
    return sorted({*places[::step], *places[:3], *places[-3:], *rare})


@contextmanager
def _copied(folder: Path, copy: Path) -> Generator[None]:
    shutil.copytree(folder, copy)
    try:
        yield
    finally:
        shutil.rmtree(copy)


def _state(folder: Path) -> State:
    """What a copy of the office holds, opened as the next morning: rows per table, the households. It must be sound.

    Ids are given anew in every trial, so they do not count.
    """
    copy = folder.with_name("copy")
    with _copied(folder, copy):
        if not offices.is_office(copy):
            offices.close(offices.create(copy, NEW, OPENING)[0])
            return NOTHING
        workspace, password = _opened_by_either(copy)
        try:
            found = workspace.store.check()
            assert found.sound
            with workspace.store.reading() as connection:
                rows = connection.exec_driver_sql("SELECT number, address, revision FROM households ORDER BY 1, 2, 3")
                return password, tuple(sorted(found.counts.items())), tuple(tuple(row) for row in rows)
        finally:
            offices.close(workspace)


def _opened_by_either(folder: Path) -> tuple[Workspace, str]:
    try:
        return opened(folder), PASSWORD
    except WrongPassword:
        return opened(folder, OTHER_PASSWORD), OTHER_PASSWORD


def _require_whole_files(folder: Path, cut_short: bool) -> None:
    """Every file besides the database is the old one or the new one; a copy cut short may be there, unverified."""
    paper = folder / PAPER
    assert not paper.exists() or paper.stat().st_size % 4096 == 0
    workbook = folder / EXPORT
    if workbook.exists():
        with zipfile.ZipFile(workbook) as archive:
            assert archive.testzip() is None
    kept = folder / "settings.json"
    assert not kept.exists() or settings.load(kept) != settings.Settings()
    assert candidates(folder / "keyring.json")[0].is_file() or not offices.is_office(folder)
    for database in (folder / "backups").glob("*.db"):
        assert database.stat().st_size > 0 or cut_short


@pytest.mark.parametrize(("lasting", "told"), [("", {"store.disk-failed", "done"}), ("+", {"store.uncertain", "done"})])
def test_a_commit_whose_sync_failed_does_not_come_back_after_a_crash(
    lasting: str, told: set[str], prepared: Prepared
) -> None:
    """Its pages are whole in the log. Where nothing can be synced any more, the clerk is told that nobody knows."""
    work, trace, folder = works(prepared)["save"], prepared.home / "trace", prepared.home / "office"
    before = _state(prepared.folder)
    with _copied(prepared.folder, folder):
        syncs = [call for call in calls_of(folder, work, trace) if call.name == "fsync"]
    heard = set[str]()
    for sync in syncs:
        with _copied(prepared.folder, folder):
            found = attempt(folder, work, trace, [f"fsync:error=EIO:when={sync.turn}{lasting}"])
            heard.add(found.told)
            assert found.told != "store.disk-failed" or _state(folder) == before
    assert heard == told
