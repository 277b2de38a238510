"""What must hold when a process dies and when somebody reads the bytes."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.store.conftest import KEY, NOW
from tests.store.samples import household
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case, History
from welfare_desktop.domain.values import Sealed
from welfare_desktop.store import exchanges
from welfare_desktop.store.database import Store, open_store
from welfare_desktop.store.digest import digest
from welfare_desktop.store.journal import batches, open_batch
from welfare_desktop.store.undo import undo

CUTS, FLIPS = 900, 300
MARKER = "封印された主訴の目印"
REPOSITORY = Path(__file__).resolve().parents[2]

IMPORT = """
import sys
from pathlib import Path
from tests.store.conftest import KEY, NOW
from tests.store.samples import household
from welfare_desktop.store.database import open_store
from welfare_desktop.store.journal import open_batch
store = open_store(Path(sys.argv[1]), KEY)
print("ready", flush=True)
while True:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="import", at=NOW) as batch:
        batch.create_many(household(number) for number in range(400))
    print("done", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX; Windows is tried by hand")
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.08, 0.11, 0.15])
def test_a_process_killed_during_an_import_leaves_before_or_after(path: Path, delay: float) -> None:
    arguments = [sys.executable, "-c", IMPORT, str(path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, encoding="utf-8", cwd=REPOSITORY) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        acknowledged = process.stdout.read().count("done\n")
    store = open_store(path, KEY)
    with store.reading() as connection:
        found = batches(connection)
        kept = connection.exec_driver_sql("SELECT count(*) FROM households").scalar_one()
    assert kept == 400 * len(found)
    assert acknowledged <= len(found) <= acknowledged + 1
    assert {each.records for each in found} <= {400}
    assert store.check().sound
    store.close()


def test_a_log_cut_short_at_any_point_gives_a_committed_state(store: Store, path: Path, tmp_path: Path) -> None:
    states: dict[int, str] = {}
    for number in range(3):
        with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
            batch.create(household(number))
        with store.reading() as connection:
            states[number + 1] = digest(connection)
    with store.reading() as connection:
        shutil.copy(path, tmp_path / "main.db")
        log = path.with_name(path.name + "-wal").read_bytes()
        connection.exec_driver_sql("SELECT 1")
    whole = len(log)
    found: list[int] = []
    for cut in range(0, whole + 1, max(1, whole // CUTS)):
        torn = tmp_path / "torn.db"
        shutil.copy(tmp_path / "main.db", torn)
        torn.with_name("torn.db-wal").write_bytes(log[:cut])
        opened = open_store(torn, KEY, synchronous="OFF")
        with opened.reading() as connection:
            count = connection.exec_driver_sql("SELECT count(*) FROM households").scalar_one()
            assert count == 0 or digest(connection) == states[count]
        found.append(count)
        opened.close()
    assert len(found) >= CUTS
    assert found == sorted(found)
    assert found[0] < 3


def test_a_flipped_bit_anywhere_in_the_file_is_noticed(store: Store, path: Path, tmp_path: Path) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        batch.create_many(household(number) for number in range(50))
    store.close()
    whole, dice = path.read_bytes(), random.Random(20261121)
    for turn in range(FLIPS):
        flipped = bytearray(whole)
        flipped[dice.randrange(len(whole))] ^= 1 << dice.randrange(8)
        rotten = tmp_path / f"rotten{turn}.db"
        rotten.write_bytes(flipped)
        assert not _is_sound(rotten), turn
        assert rotten.read_bytes() == flipped, "a damaged file is left as it was"
        rotten.unlink()


def _is_sound(path: Path) -> bool:
    """Whether an office opens and passes its check; a refusal in words is as good as a fault found."""
    try:
        opened = open_store(path, KEY, synchronous="OFF")
    except Refusal:
        return False
    try:
        return opened.check().sound
    except Refusal:
        return False
    finally:
        opened.close()


def test_the_files_hold_nothing_readable(store: Store, path: Path) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        batch.create(household(1, note=MARKER))
    for each in path.parent.iterdir():
        content = each.read_bytes()
        assert MARKER.encode() not in content
        assert "渡邉".encode() not in content
        assert b"SQLite format" not in content


def test_sealed_text_is_in_no_table_of_an_unkeyed_copy(store: Store, path: Path, tmp_path: Path) -> None:
    def seal(text: str) -> Sealed:
        return Sealed(bytes(byte ^ 0xA5 for byte in text.encode()))

    with store.writing() as connection:
        with open_batch(connection, clerk="1", verb="import", at=NOW) as batch:
            history = History(content=seal(MARKER), response=seal(MARKER))
            case = batch.create(
                Case(number="見える番号", goal=seal(MARKER), next_action=seal(MARKER), history=(history,))
            )
        exchanges.put(connection, "old", "cases", {case.id: {"complaint": seal(MARKER)}})
        with open_batch(connection, clerk="1", verb="remove", at=NOW) as removal:
            removal.remove("cases", case.id)
        undo(connection, removal.id, clerk="1", at=NOW)
    store.close()
    plain = tmp_path / "plain.db"
    source = dbapi2.connect(str(path), isolation_level=None)
    source.execute(f"PRAGMA key=\"x'{KEY.hex()}'\"")
    source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    source.execute("SELECT sqlcipher_export('plain')")
    source.close()
    content = plain.read_bytes()
    assert "見える番号".encode() in content
    assert MARKER.encode() not in content
    assert MARKER.encode("utf-16-le") not in content
    assert seal(MARKER).data in content
