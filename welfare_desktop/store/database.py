"""The database file of an office: opening it, its writer and its reader, backup and check.

SQLCipher with a raw 256-bit key. One connection writes (`BEGIN IMMEDIATE`), one reads
(`query_only`); a lock around each lets any thread call, one at a time. Nothing else may ever open
the live file: closing a plain file handle on it drops SQLite's lock on POSIX.
"""

import hashlib
import hmac
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.store import settings
from welfare_desktop.store.failures import damaged, is_disk_failure, told_plainly, uncertain, vanished
from welfare_desktop.store.migrations import LATEST
from welfare_desktop.store.tables import OFFICE

OLDEST_ENGINE = (3, 51, 3)
"""Older SQLite can damage a WAL database (sqlite.org/wal.html#walresetbug)."""
APPLICATION = 0x57464C44
"""Marks the file as ours (PRAGMA application_id)."""

INSPECTING = 65_536
"""Kilobytes of pages kept while a file is checked: what one look deciphered the next finds again."""

Synchronous = Literal["FULL", "NORMAL", "OFF"]

# The driver looks for a conversion of everything but numbers and texts; where it finds none that takes
# a microsecond for each value, most of the time of a bulk insert.
dbapi2.register_adapter(type(None), lambda nothing: nothing)
dbapi2.register_adapter(bool, int)


@dataclass(frozen=True, slots=True)
class Check:
    """What a check found: `faults` in the engine's words (no personal data), rows per table."""

    faults: tuple[str, ...]
    broken_references: int
    counts: Mapping[str, int]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults and not self.broken_references


@dataclass(frozen=True, slots=True)
class _Side:
    """One connection of the store and the lock that guards it."""

    engine: Engine
    lock: threading.RLock

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        with self.lock, told_plainly(), self.engine.begin() as connection:
            yield connection


class Store:
    """An open database. Made by `create` and `open_store`."""

    def __init__(self, path: Path, key: bytes, synchronous: Synchronous = "FULL") -> None:
        self.path = path
        self._key = key
        self._writer = _side(path, key, "BEGIN IMMEDIATE", (f"PRAGMA synchronous={synchronous}",))
        self._reader = _side(path, key, "BEGIN", (f"PRAGMA synchronous={synchronous}", "PRAGMA query_only=ON"))

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A transaction that may write; kept when the block ends, undone when it raises.

        Blocks of several threads follow one another; they do not nest. Refusal on a full or failing disk:
        nothing was kept, unless it is `store.uncertain`; `store.vanished` when the file is no longer there.
        """
        with self._writer.lock:
            self.require_there()
            try:
                with self._writer.transaction() as connection:
                    yield connection
            except Refusal as refusal:
                if is_disk_failure(refusal):
                    self._take_back()
                raise

    def require_there(self) -> None:
        """Refusal `store.vanished` when the file is no longer where it was opened: what is written would be lost."""
        if not self.path.is_file():
            raise vanished()

    def _take_back(self) -> None:
        """Make sure that a commit whose sync failed is gone. Refusal `store.uncertain` when it cannot be done.

        Its frames are whole in the log and would count at the next start after a crash. A commit of nothing
        overwrites the first of them, and the checksums of the others no longer follow.
        """
        try:
            with self._writer.transaction() as connection:
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                connection.exec_driver_sql(f"PRAGMA user_version={version}")
        except Refusal as refusal:
            raise uncertain() from refusal

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A short transaction that sees one state of the data and cannot write."""
        with self._reader.transaction() as connection:
            yield connection

    def secret(self, purpose: str) -> bytes:
        """32 bytes for one purpose, the same on every PC of the office; the database's key cannot be found from them."""
        return hmac.digest(self._key, purpose.encode("utf-8"), hashlib.sha256)

    def close(self) -> None:
        """Close both connections; the log is folded into the file."""
        for side in (self._reader, self._writer):
            with side.lock:
                side.engine.dispose()

    def version(self) -> int:
        """The number of the last migration that ran; 0 for an empty file."""
        with self._writer.transaction() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()  # damage shows here
            return connection.exec_driver_sql("PRAGMA user_version").scalar_one()

    def backup(self, target: Path) -> Check:
        """Copy the database as it is now into a new file with the same key, and verify the copy.

        `target` must not exist; nothing is left of a copy that fails. Work may go on meanwhile.
        """
        if target.exists():
            raise FileExistsError(target.name)
        self.require_there()
        try:
            with told_plainly():
                counts = _copy(self.path, target, self._key)
                found = _inspect(target, self._key, seals=False)
            if not found.sound or found.counts != counts:
                raise Refusal("store.backup-failed", "バックアップを確かめたところ、内容が一致しませんでした。")
        except BaseException:
            for suffix in ("", "-wal", "-shm", "-journal"):
                with suppress(OSError):  # the disk that failed; what failed first is what the clerk hears
                    target.with_name(target.name + suffix).unlink(missing_ok=True)
            raise
        return found

    def check(self) -> Check:
        """Verify every page, every row's form, every reference; searching goes on meanwhile."""
        self.require_there()
        with told_plainly():
            return _inspect(self.path, self._key)

    @contextmanager
    def without_foreign_keys(self) -> Generator[None]:
        """For migrations only: SQLite obeys this pragma outside a transaction alone."""
        with self._writer.lock:
            _pragma(self._writer.engine, "PRAGMA foreign_keys=OFF")
            try:
                yield
            finally:
                _pragma(self._writer.engine, "PRAGMA foreign_keys=ON")


def create(path: Path, key: bytes, *, name: str, ward: str, synchronous: Synchronous = "FULL") -> Store:
    """Make the database of a new office. Refusal when the file is already there."""
    _require_engine()
    if path.exists():
        raise Refusal(
            "store.exists",
            "この場所には既に事務所のデータがあります。",
            todo="別のフォルダーを選ぶか、既にある事務所を開いてください。",
        )

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
        connection.execute(OFFICE.insert().values(id=new_id(), replica=new_id()))
        settings.put(connection, "office.name", name)
        settings.put(connection, "office.ward", ward)

    return _current(Store(path, key, synchronous), begin)


def open_store(
    path: Path,
    key: bytes,
    *,
    synchronous: Synchronous = "FULL",
    before_migration: Callable[[Store], None] | None = None,
) -> Store:
    """Open an office's database, bringing an older one up to date.

    `before_migration` gets the store as it was, to back it up. Refusals: missing, unreadable (wrong
    key or destroyed), damaged, not an office's, made by a newer program.
    """
    _require_engine()
    if not path.is_file():
        raise Refusal(
            "store.missing",
            "事務所のデータが見つかりません。",
            "",
            "フォルダーが移動・削除されていないか確かめてください。" + "見つからないときは管理者に連絡してください。",
        )
    store = Store(path, key, synchronous)
    with _closed_on_failure(store):
        if store.version() == 0:
            raise Refusal("store.empty", "データベースの作成が途中で終わっています。", "", "管理者に連絡してください。")
        if store.version() < LATEST and before_migration is not None:
            before_migration(store)
    return _current(store)


def _current(store: Store, begin: Callable[[Connection], None] | None = None) -> Store:
    with _closed_on_failure(store):
        version = store.version()
        if version > LATEST:
            raise Refusal(
                "store.newer",
                "このデータは、新しい版のプログラムで使われています。",
                "ファイルには手を加えていません。",
                "プログラムを新しい版に更新してから開いてください。",
            )
        if version < LATEST:
            from welfare_desktop.store.migrations import steps  # noqa: PLC0415 - Alembic takes 0.27 s to load

            with store.without_foreign_keys(), store.writing() as connection:
                steps.run(connection, version)
                if begin is not None:
                    begin(connection)
    return store


@contextmanager
def _closed_on_failure(store: Store) -> Generator[None]:
    try:
        yield
    except BaseException:
        store.close()
        raise


def _require_engine() -> None:
    if dbapi2.sqlite_version_info < OLDEST_ENGINE:
        raise Refusal(
            "store.engine-old",
            "データベースの部品が古いため、安全に使えません。",
            todo="プログラムを入れ直してください。",
        )


def _side(path: Path, key: bytes, begin: str, pragmas: tuple[str, ...]) -> _Side:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: _connect(path, key, pragmas),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=0.1,
        hide_parameters=True,
    )

    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", begin_transaction)
    return _Side(engine, threading.RLock())


def _connect(path: Path, key: bytes, pragmas: tuple[str, ...] = ()) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None, cached_statements=256)
    try:
        _unlock(connection, key)
        for pragma in (*_PRAGMAS, *pragmas):
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA mmap_size=0",
    "PRAGMA cache_size=-131072",  # with 2 MB an encrypted bulk insert is seven times slower
)


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    if len(key) != 32:
        raise ValueError("the key has 32 bytes")
    connection.execute("PRAGMA cipher_log_level=NONE")  # else a wrong key writes to stderr
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")


def _pragma(engine: Engine, pragma: str) -> None:
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(pragma)
    finally:
        connection.close()


def _copy(source: Path, target: Path, key: bytes) -> Mapping[str, int]:
    """Copy one state of the source; the rows per table of that state. Refusal when a page of it is damaged."""
    origin, copy = _connect(source, key, ("PRAGMA query_only=ON",)), dbapi2.connect(str(target), isolation_level=None)
    try:
        _unlock(copy, key)
        origin.execute("BEGIN")
        origin.backup(copy)
        if _broken_seals(origin):  # such a page is copied as zeros, without a word
            raise damaged()
        counts = _counts(origin)  # of pages that were just read
        origin.execute("COMMIT")
        copy.execute("PRAGMA journal_mode=DELETE")  # a backup is one file
    finally:
        copy.close()
        origin.close()
    return counts


def _inspect(path: Path, key: bytes, *, seals: bool = True) -> Check:
    """Check a file. The `seals` of pages that were just written are not looked at one by one: reading looks at them."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        _unlock(connection, key)
        connection.execute(f"PRAGMA cache_size=-{INSPECTING}")
        faults = _broken_seals(connection) if seals else []
        with suppress(dbapi2.DatabaseError) if faults else _unsuppressed():
            faults += [row[0] for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
            broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            return Check(tuple(faults), broken, _counts(connection))
        return Check(tuple(faults), 0, {})
    finally:
        connection.close()


def _broken_seals(connection: dbapi2.Connection) -> list[str]:
    """The pages of the file that are not as they were sealed, in the engine's words."""
    return [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]


@contextmanager
def _unsuppressed() -> Generator[None]:
    yield


def _counts(connection: dbapi2.Connection) -> Mapping[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
    )
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names.fetchall()}  # noqa: S608 - names from the schema
