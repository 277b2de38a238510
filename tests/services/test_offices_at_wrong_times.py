"""An office whose files are torn, locked, taken away or wanted twice: plain words, and nothing lost."""

import multiprocessing
import os
import shutil
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from multiprocessing.pool import Pool
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from tests.offices import CLERK, OPENING, PASSWORD
from tests.store.samples import household
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import backing_up, checking, editing, offices
from welfare_desktop.services.offices import NewOffice
from welfare_desktop.services.workspace import Workspace

RACES = 20
NOBODY = 65534
NEW = NewOffice("小倉北区社会福祉協議会", "小倉北区", CLERK, PASSWORD)
GENERATIONS = ("keyring.json", "keyring.1.json", "keyring.2.json")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def open_again(folder: Path) -> None:
    workspace = offices.open_office(folder, CLERK, PASSWORD, OPENING)
    assert checking.check(workspace).sound
    offices.close(workspace)


def refusal_of(work: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        work()
    assert caught.value.happened
    return caught.value


def test_a_keyring_torn_anywhere_is_replaced_by_the_generation_before(empty_folder: Path) -> None:
    whole = (empty_folder / GENERATIONS[0]).read_bytes()
    (empty_folder / GENERATIONS[1]).write_bytes(whole)
    for cut in range(0, len(whole), len(whole) // 12):
        (empty_folder / GENERATIONS[0]).write_bytes(whole[:cut])
        assert offices.clerks(empty_folder) == (CLERK,)
    open_again(empty_folder)


def test_when_every_generation_is_torn_the_clerk_hears_of_the_backup_and_nothing_is_touched(empty_folder: Path) -> None:
    whole = (empty_folder / GENERATIONS[0]).read_bytes()
    for name in GENERATIONS:
        (empty_folder / name).write_bytes(whole[: len(whole) // 2])
    before = contents(empty_folder)
    refused = refusal_of(lambda: offices.open_office(empty_folder, CLERK, PASSWORD, OPENING))
    assert refused.code == "keyring.damaged"
    assert "バックアップ" in refused.todo
    assert contents(empty_folder) == before


def test_a_newer_programs_keyring_is_not_passed_over_for_an_older_one(empty_folder: Path) -> None:
    newest = empty_folder / GENERATIONS[0]
    shutil.copy(newest, empty_folder / GENERATIONS[1])
    newest.write_bytes(newest.read_bytes().replace(b'"format": 1', b'"format": 2', 1))
    assert refusal_of(lambda: offices.clerks(empty_folder)).code == "keyring.newer"


def test_an_office_that_lost_its_keyring_is_not_taken_for_an_empty_folder(empty_folder: Path) -> None:
    kept = (empty_folder / GENERATIONS[0]).read_bytes()
    (empty_folder / GENERATIONS[0]).unlink()
    assert offices.is_office(empty_folder)
    assert refusal_of(lambda: offices.clerks(empty_folder)).code == "keyring.missing"
    assert refusal_of(lambda: offices.create(empty_folder, NEW, OPENING)).code == "office.exists"
    (empty_folder / GENERATIONS[0]).write_bytes(kept)
    open_again(empty_folder)


def test_an_office_whose_setting_up_was_cut_short_is_set_up_anew(empty_folder: Path) -> None:
    (empty_folder / GENERATIONS[0]).rename(empty_folder / offices.BEGUN)
    assert not offices.is_office(empty_folder)
    assert refusal_of(lambda: offices.clerks(empty_folder)).code == "office.missing"
    workspace, _ = offices.create(empty_folder, NEW, OPENING)
    offices.close(workspace)
    assert not (empty_folder / offices.BEGUN).exists()
    open_again(empty_folder)


@pytest.fixture(scope="module")
def two_windows() -> Generator[Pool]:
    """Two processes that do what they are told at the same moment."""
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(2, timeout=60)
    with spawn.Pool(2, initializer=_meet_at, initargs=(barrier,)) as pool:
        yield pool


_meeting = list[Barrier]()


def _meet_at(barrier: Barrier) -> None:
    offices.preload()
    _meeting.append(barrier)


def _start(folder: Path) -> str:
    """Open the office, or set it up, at the same moment as the other; what the clerk is told."""
    new = not offices.is_office(folder)
    _meeting[0].wait()
    try:
        if new:
            workspace, _ = offices.create(folder, NEW, OPENING)
        else:
            workspace = offices.open_office(folder, CLERK, PASSWORD, OPENING)
    except Refusal as refusal:
        _meeting[0].wait()
        return refusal.code
    _meeting[0].wait()  # held until the other one has tried
    offices.close(workspace)
    return "open"


def test_of_two_windows_that_start_at_once_exactly_one_opens(two_windows: Pool, empty_folder: Path) -> None:
    for _ in range(RACES):
        assert sorted(two_windows.map(_start, [empty_folder] * 2, chunksize=1)) == ["office.in-use", "open"]
    open_again(empty_folder)


def test_of_two_windows_that_set_up_at_once_exactly_one_does(two_windows: Pool, tmp_path: Path) -> None:
    for race in range(RACES // 2):
        told = sorted(two_windows.map(_start, [tmp_path / str(race)] * 2, chunksize=1))
        assert told in (["office.in-use", "open"], ["office.exists", "open"])
        open_again(tmp_path / str(race))


@contextmanager
def as_somebody_else() -> Generator[None]:
    """Not as root, whom no folder refuses."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no folder that is read-only")
def test_a_folder_that_may_only_be_read_is_refused_in_words_and_left_as_it_was(empty_template: Path) -> None:
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders cannot be entered by somebody else
        folder = Path(shutil.copytree(empty_template, Path(place) / "office"))
        before = contents(folder)
        folder.chmod(0o555)
        Path(place).chmod(0o555)
        with as_somebody_else():
            assert offices.clerks(folder) == (CLERK,)
            opening = refusal_of(lambda: offices.open_office(folder, CLERK, PASSWORD, OPENING))
            making = refusal_of(lambda: offices.create(Path(place) / "new", NEW, OPENING))
        assert {opening.code, making.code} == {"file.in-use"}
        assert "権限" in opening.happened
        assert contents(folder) == before
        for path in (Path(place), folder):
            path.chmod(0o755)
        open_again(folder)


@contextmanager
def gone(folder: Path) -> Generator[None]:
    """The folder is not where it was."""
    elsewhere = folder.with_name("elsewhere")
    folder.rename(elsewhere)
    yield
    assert not folder.exists(), "made anew, and empty"
    elsewhere.rename(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files where they are")
def test_a_folder_that_vanished_is_said_so_and_work_goes_on_when_it_is_back(empty_office: Workspace) -> None:
    editing.save(empty_office, "households", household("前"))
    with gone(empty_office.paths.folder):
        for work in (
            lambda: editing.save(empty_office, "households", household("間")),
            lambda: backing_up.before_import(empty_office),
            lambda: checking.check(empty_office),
        ):
            assert refusal_of(work).code == "store.vanished"
        assert refusal_of(lambda: offices.confirm_password(empty_office, PASSWORD)).code.startswith("office.")
    editing.save(empty_office, "households", household("後"))
    assert checking.check(empty_office).counts["households"] == 2
