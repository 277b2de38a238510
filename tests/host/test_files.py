import errno
import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files

REPOSITORY = Path(__file__).resolve().parents[2]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.binary(max_size=3000), second=st.binary(max_size=3000))
def test_the_new_bytes_replace_the_old_ones(tmp_path: Path, first: bytes, second: bytes) -> None:
    path = tmp_path / "台帳.xlsx"
    for data in (first, second):
        files.replace_atomically(path, data)
        assert files.read(path, 3000) == data
    assert [entry.name for entry in tmp_path.iterdir()] == ["台帳.xlsx"]


def _limited(path: Path, size: int, limit: int) -> subprocess.CompletedProcess[str]:
    """Write `size` bytes where no file may grow over `limit`, in a process of its own; prints the refusal's code."""
    script = (
        "import resource, sys\nfrom pathlib import Path\n"
        "from welfare_desktop.domain.problems import Refusal\nfrom welfare_desktop.host import files\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try:\n"
        f"    files.replace_atomically(Path(sys.argv[1]), b'n' * {size})\n"
        "except Refusal as refusal:\n    print(refusal.code)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(
        [sys.executable, "-c", script, str(path)], env=environment, capture_output=True, text=True, check=True
    )


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "keyring.json"
    path.write_bytes(b"old")
    assert _limited(path, 100_000, 8192).stdout.strip() == "file.disk-full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert not _limited(path, 100_000, 200_000).stdout
    assert path.stat().st_size == 100_000


def test_a_really_full_device_is_said_to_be_full() -> None:
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)) as caught, Path("/dev/full").open("wb") as full:
        full.write(b"x")
    assert files._refusal(caught.value, "台帳.xlsx", "書き込めません").code == "file.disk-full"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk-full"),
        (errno.EDQUOT, "file.disk-full"),
        (errno.EROFS, "file.read-only"),
        (errno.EACCES, "file.in-use"),
        (errno.EPERM, "file.in-use"),
        (errno.ENOENT, "file.missing"),
        (errno.ENOTDIR, "file.missing"),
        (errno.ENAMETOOLONG, "file.name"),
        (errno.EIO, "file.device"),
        (None, "file.device"),
    ],
)
def test_each_error_has_its_words_with_the_name_and_a_way_out(number: int | None, code: str) -> None:
    refusal = files._refusal(OSError(number, "x"), "台帳{}.xlsx", "書き込めません")
    assert refusal.code == code
    assert "台帳{}.xlsx" in refusal.text()
    assert refusal.todo
    assert "台帳" not in str(refusal)


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    for attempt in (
        lambda: files.replace_atomically(tmp_path / "無い" / "台帳.xlsx", b""),
        lambda: files.read(tmp_path / "無い.xlsx", 10),
        lambda: files.sha256(tmp_path / "無い.xlsx"),
    ):
        with pytest.raises(Refusal) as caught:
            attempt()
        assert caught.value.code == "file.missing"


def test_a_folder_in_the_place_of_the_file_is_refused_and_nothing_stays(tmp_path: Path) -> None:
    (tmp_path / "台帳").mkdir()
    with pytest.raises(Refusal):
        files.replace_atomically(tmp_path / "台帳", b"x")
    with pytest.raises(Refusal):
        files.read(tmp_path / "台帳", 10)
    assert [entry.name for entry in tmp_path.iterdir()] == ["台帳"]


def test_too_large_a_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    assert files.read(path, 5) == b"12345"
    with pytest.raises(Refusal) as caught:
        files.read(path, 4)
    assert caught.value.code == "file.too-large"
    assert caught.value.text()


def test_three_generations_are_kept_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "keyring.json"
    for number in range(5):
        files.replace_keeping(path, str(number).encode())
        assert path.read_bytes() == str(number).encode()
    assert [kept.read_bytes() for kept in files.candidates(path)] == [b"4", b"3", b"2"]
    assert [kept.name for kept in files.candidates(path)] == ["keyring.json", "keyring.1.json", "keyring.2.json"]
    assert len(list(tmp_path.iterdir())) == 3


def test_one_generation_keeps_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    files.replace_keeping(path, b"1", generations=1)
    files.replace_keeping(path, b"2", generations=1)
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.json"]


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abc" * 100_000)
    assert files.sha256(path) == hashlib.sha256(b"abc" * 100_000).hexdigest()


def test_what_a_killed_process_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".0123456789abcdef.part").write_bytes(b"half")
    (tmp_path / "office.db").write_bytes(b"whole")
    (tmp_path / "x.part").write_bytes(b"not ours")
    assert files.sweep(tmp_path) == 1
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["office.db", "x.part"]


WRITER = """
import sys
from pathlib import Path
from welfare_desktop.host import files
path = Path(sys.argv[1])
files.replace_keeping(path, b"0" * 200_000)
print("ready", flush=True)
number = 0
while True:
    number = (number + 1) % 10
    files.replace_keeping(path, str(number).encode() * 200_000)
"""


@pytest.mark.parametrize("pause", [0.0, 0.003, 0.011, 0.02])
def test_a_process_killed_while_writing_leaves_a_whole_file(tmp_path: Path, pause: float) -> None:
    path = tmp_path / "keyring.json"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], env=environment, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(timeout=max(pause, 0.001))
        writer.send_signal(signal.SIGKILL)
    for kept in (one for one in files.candidates(path) if one.exists()):
        data = kept.read_bytes()
        assert len(data) == 200_000
        assert len(set(data)) == 1
    assert path.exists()


CHANGE = """
import sys
from pathlib import Path
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files
try:
    files.replace_keeping(Path(sys.argv[1]), b"3" * 10_000)
except Refusal:
    sys.exit(3)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace injects the faults")
@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO"])
@pytest.mark.parametrize(("call", "least"), [("write", 2), ("fsync", 4), ("rename", 3)])
def test_a_fault_at_any_system_call_leaves_whole_generations(tmp_path: Path, fault: str, call: str, least: int) -> None:
    path = tmp_path / "office" / "keyring.json"
    trials = 0
    while _changed_under(f"inject={call}:{fault}:when={trials + 1}", path):
        trials += 1
        kept = [one.read_bytes() for one in files.candidates(path) if one.exists()]
        assert kept[0][:1] in {b"2", b"3"}
        assert all(data in {bytes([digit]) * 10_000 for digit in b"0123"} for data in kept)
        files.replace_keeping(path, b"9")
        assert path.read_bytes() == b"9"
    assert trials >= least


def _changed_under(injection: str, path: Path) -> bool:
    """Change a keyring with three generations under one injected fault; whether there was a call to inject it in."""
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir()
    for old in (b"0", b"1", b"2"):
        files.replace_keeping(path, old * 10_000)
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
    trace = path.parent.parent / "trace"
    strace = ["strace", "-f", "-qqq", "-o", str(trace), "-e", "trace=write,fsync,rename", "-e", injection]
    done = subprocess.run([*strace, sys.executable, "-c", CHANGE, str(path)], env=environment, check=False)
    assert done.returncode in {0, 3, -signal.SIGKILL, 128 + signal.SIGKILL}
    if "KILL" not in injection:
        assert not list(path.parent.glob(".*.part"))
    return done.returncode != 0 or "INJECTED" in trace.read_text(encoding="utf-8")
