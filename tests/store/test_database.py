import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.conftest import KEY, NOW
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.store import settings
from welfare_desktop.store.database import Store, create, open_store
from welfare_desktop.store.journal import open_batch
from welfare_desktop.store.migrations import LATEST


def add_district(store: Store, name: str) -> int:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        return batch.create(District(name=name)).id


def refusal(path: Path, key: bytes = KEY) -> str:
    with pytest.raises(Refusal) as caught:
        open_store(path, key)
    return caught.value.code


def test_what_was_written_is_there_after_closing_and_opening(store: Store, path: Path) -> None:
    add_district(store, "到津")
    store.close()
    again = open_store(path, KEY)
    with again.reading() as connection:
        assert connection.exec_driver_sql("SELECT name FROM districts").scalar_one() == "到津"
        assert settings.get(connection, "office.ward") == "小倉北区"
    again.close()


def test_an_exception_takes_the_whole_block_back(store: Store) -> None:
    def fail() -> None:
        with store.writing() as connection:
            settings.put(connection, "a", 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.reading() as connection:
        assert settings.get(connection, "a") is None


def test_the_reader_cannot_write(store: Store) -> None:
    with pytest.raises(Refusal, match=r"store\.read-only"), store.reading() as connection:
        settings.put(connection, "a", 1)


def test_the_reader_sees_one_state_while_the_writer_goes_on(store: Store) -> None:
    with store.reading() as reading:
        before = settings.get(reading, "a")
        with store.writing() as writing:
            settings.put(writing, "a", 1)
        assert settings.get(reading, "a") == before
    with store.reading() as reading:
        assert settings.get(reading, "a") == 1


def test_threads_write_one_after_another(store: Store) -> None:
    def count_up() -> None:
        for _ in range(25):
            with store.writing() as connection:
                settings.next_number(connection, "serial")

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.writing() as connection:
        assert settings.next_number(connection, "serial") == 101


def test_the_settings_of_the_file_are_as_designed(store: Store) -> None:
    def pragma(connection: Connection, name: str) -> object:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    for side in (store.reading, store.writing):
        with side() as connection:
            found = {name: pragma(connection, name) for name in ("journal_mode", "foreign_keys", "trusted_schema")}
            assert found == {"journal_mode": "wal", "foreign_keys": 1, "trusted_schema": 0}
            assert pragma(connection, "cache_size") == -131072
            assert pragma(connection, "secure_delete") == 1
            assert pragma(connection, "temp_store") == 2


def test_another_key_a_broken_head_and_another_file_are_told_apart_from_damage(path: Path) -> None:
    assert refusal(path, bytes(32)) == "store.unreadable"
    content = path.read_bytes()
    path.write_bytes(b"not a database at all" * 1000)
    assert refusal(path) == "store.unreadable"
    middle = bytearray(content)
    for page in range(1, len(middle) // 4096):
        middle[page * 4096 + 100] ^= 1
    path.write_bytes(middle)
    assert refusal(path) == "store.damaged"


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "none.db"
    assert refusal(missing) == "store.missing"
    assert not missing.exists()


def test_a_newer_file_is_refused_and_untouched(path: Path) -> None:
    store = open_store(path, KEY)
    with store.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version={LATEST + 1}")
    store.close()
    before = path.read_bytes()
    assert refusal(path) == "store.newer"
    assert path.read_bytes() == before


def test_creating_over_an_office_is_refused(path: Path) -> None:
    with pytest.raises(Refusal, match=r"store\.exists"):
        create(path, KEY, name="甲", ward="乙")


def test_the_key_must_be_whole(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create(tmp_path / "a.db", b"short", name="甲", ward="乙")


def test_a_backup_is_one_verified_file_with_the_same_content(store: Store, tmp_path: Path) -> None:
    record = add_district(store, "到津")
    target = tmp_path / "backup" / "copy.db"
    target.parent.mkdir()
    assert store.backup(target).sound
    assert [each.name for each in target.parent.iterdir()] == ["copy.db"]
    copy = open_store(target, KEY)
    with copy.reading() as connection:
        assert connection.exec_driver_sql("SELECT id FROM districts").scalar_one() == record
    copy.close()


def test_a_backup_never_overwrites(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        store.backup(target)
    assert target.read_bytes() == b"precious"


def test_a_backup_that_cannot_be_written_leaves_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"store\.not-opened"):
        store.backup(tmp_path / "no such folder" / "copy.db")
    assert store.check().sound


@pytest.mark.parametrize("page", range(8))
def test_a_backup_of_a_damaged_page_is_refused_and_leaves_nothing(path: Path, tmp_path: Path, page: int) -> None:
    with closing(open_store(path, KEY)) as store, store.writing() as connection:
        settings.put(connection, "large", "字" * 10_000)
    content = bytearray(path.read_bytes())
    content[-(page * 4096) - 2000] ^= 4
    path.write_bytes(content)
    with closing(open_store(path, KEY)) as damaged, pytest.raises(Refusal, match=r"store\.damaged"):
        damaged.backup(tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db*"))


def test_a_full_disk_is_told_plainly_and_leaves_the_file_as_it_was(store: Store) -> None:
    with store.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
    with pytest.raises(Refusal, match=r"store\.disk-full"), store.writing() as connection:
        settings.put(connection, "large", "字" * 100_000)
    with store.writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        settings.put(connection, "small", 1)
    assert store.check().sound


def test_a_check_counts_rows_and_finds_flipped_bits(store: Store, path: Path) -> None:
    for number in range(200):
        add_district(store, f"校区{number}")
    assert store.check().counts["districts"] == 200
    store.close()
    content = bytearray(path.read_bytes())
    content[-2000] ^= 4
    path.write_bytes(content)
    damaged = open_store(path, KEY)
    found = damaged.check()
    damaged.close()
    assert not found.sound
    assert found.faults


def test_settings_are_kept_found_and_forgotten(store: Store) -> None:
    with store.writing() as connection:
        settings.put(connection, "mapping.a_b", {"見出し": ["氏名"]})
        settings.put(connection, "mapping.axb", 2)
        assert settings.starting_with(connection, "mapping.a_") == {"mapping.a_b": {"見出し": ["氏名"]}}
        settings.forget(connection, "mapping.axb")
        assert settings.get(connection, "mapping.axb", "none") == "none"
        assert settings.next_number(connection, "n", 5) == 1
        assert settings.next_number(connection, "n") == 6
