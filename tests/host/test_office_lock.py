import contextlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.host import jobs
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host.office_lock import Holder, OfficeLock
from welfare_desktop.host.processes import Helper

REPOSITORY = Path(__file__).resolve().parents[2]
YAMAMOTO = Holder("山本", "窓口PC-1", "10:42")
SATO = Holder("佐藤", "窓口PC-2", "10:50")

HOLD = """
import sys
from pathlib import Path
from tests.host import jobs
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host.office_lock import Holder, OfficeLock
try:
    lock = OfficeLock(Path(sys.argv[1]), Holder(sys.argv[2], "別のPC", "9:00"))
except Refusal as refusal:
    print(refusal.code, flush=True)
else:
    print("held", flush=True)
    sys.stdin.readline()
"""


def _holding(path: Path, clerk: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONUTF8": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), clerk],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def _said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_opener_is_told_who_holds_the_office(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    with OfficeLock(path, YAMAMOTO):
        for _ in range(2):
            with pytest.raises(Refusal) as caught:
                OfficeLock(path, SATO)
            assert caught.value.code == "office.in-use"
            assert "山本さんが10:42から使用中です(パソコン名: 窓口PC-1)" in caught.value.text()
    with OfficeLock(path, SATO), pytest.raises(Refusal) as caught:
        OfficeLock(path, YAMAMOTO)
    assert "佐藤" in caught.value.text()


def test_a_refused_opener_takes_nothing_from_the_holder(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    with OfficeLock(path, YAMAMOTO):
        with pytest.raises(Refusal):
            OfficeLock(path, SATO)
        path.read_bytes()
        with _holding(path, "第三者") as third:
            assert _said(third) == "office.in-use"


def test_a_shorter_name_leaves_nothing_of_a_longer_one(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    OfficeLock(path, Holder("とても長い名前の操作者" * 20, "PC", "1:00")).release()
    with OfficeLock(path, SATO), pytest.raises(Refusal) as caught:
        OfficeLock(path, YAMAMOTO)
    assert caught.value.values == {"clerk": "佐藤", "pc": "窓口PC-2", "since": "10:50"}


def test_another_process_is_refused_and_its_death_frees_the_office(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    with _holding(path, "髙橋") as other:
        assert _said(other) == "held"
        with pytest.raises(Refusal) as caught:
            OfficeLock(path, SATO)
        assert "髙橋さん" in caught.value.text()
        other.kill()
        other.wait()
        OfficeLock(path, SATO).release()


def test_of_many_that_start_at_once_exactly_one_holds(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    racers = [_holding(path, f"操作者{number}") for number in range(6)]
    try:
        said = [_said(racer) for racer in racers]
    finally:
        for racer in racers:
            racer.communicate("\n")
    assert sorted(said) == ["held"] + ["office.in-use"] * 5


def test_of_many_threads_exactly_one_holds(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"

    def attempt(number: int) -> OfficeLock | None:
        try:
            return OfficeLock(path, Holder(f"操作者{number}", "PC", "9:00"))
        except Refusal:
            return None

    with ThreadPoolExecutor(20) as pool:
        held = [lock for lock in pool.map(attempt, range(20)) if lock is not None]
    assert len(held) == 1
    held[0].release()
    held[0].release()


def test_an_unreadable_holder_is_still_a_holder(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    with OfficeLock(path, YAMAMOTO):
        for damage in (b"{", b"[]", b"null", b'{"clerk": 1}', b"\xff"):
            path.write_bytes(damage)
            with pytest.raises(Refusal) as caught:
                OfficeLock(path, SATO)
            assert "使用中" in caught.value.text()


def test_a_place_without_a_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        OfficeLock(tmp_path / "無い" / "office.lock", SATO)
    assert caught.value.code == "office.lock"


def test_the_helper_process_does_not_inherit_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "office.lock"
    lock = OfficeLock(path, YAMAMOTO)
    with contextlib.closing(Helper()) as helper:
        helper.run(jobs.own_id)
        lock.release()
        OfficeLock(path, SATO).release()
