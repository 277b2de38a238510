"""Opening and closing an office: first start, sign-in, recovery.

Imports only domain, host and vault at the top, so that the sign-in page stands at once; the store and the
other services load while the clerk types (`preload`).
"""

import importlib
import platform
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.permissions import ADMINISTRATOR, CASE_WORKER
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files
from welfare_desktop.host.office_lock import Holder, OfficeLock
from welfare_desktop.host.paths import OfficePaths
from welfare_desktop.host.volumes import require_local
from welfare_desktop.services.workspace import Clerk, OfficeName, Workspace, utc_now
from welfare_desktop.vault import attempts, keyring, recovery
from welfare_desktop.vault.entries import Keys
from welfare_desktop.vault.keys import STANDARD, Cost

if TYPE_CHECKING:
    from welfare_desktop.store.database import Store

KEYRING_LIMIT = 1 << 20
BEGUN = "keyring.new"
"""The keyring of an office that is being set up: with its last name the office is there, before it never was."""
UNREADABLE = frozenset({"keyring.damaged", "file.device", "file.too-large"})
"""Refusals of a keyring that will never be read again."""
ABANDONED = 60.0
"""Seconds after which a half-written file is nobody's: a second window may be counting its sign-in just now."""
HEAVY = (
    "welfare_desktop.store.records",
    "welfare_desktop.services.searching",
    "welfare_desktop.services.editing",
    "welfare_desktop.services.undoing",
    "welfare_desktop.services.choosing",
)


HELPERS = ("welfare_desktop.services.ledgers.ledger_work",)
"""What the helper process loads beforehand: the largest work is reading, and it must not carry fonts and PDFs."""


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first start asks: the office's name and ward, the first clerk and the password."""

    name: str
    ward: str
    clerk: str
    password: str


@dataclass(frozen=True, slots=True)
class Opening:
    """How an office is opened; tests give a cheap `cost`, a fixed `clock` and `synchronous` OFF."""

    cost: Cost = STANDARD
    clock: Callable[[], datetime] = utc_now
    synchronous: Literal["FULL", "NORMAL", "OFF"] = "FULL"


USUAL = Opening()


def is_office(folder: Path) -> bool:
    """Whether an office was set up in this folder; one that a crash cut short was not."""
    paths = OfficePaths(folder)
    return paths.exists() and not _is_unfinished(paths)


def clerks(folder: Path) -> tuple[str, ...]:
    """The names for the sign-in list."""
    return tuple(entry.name for entry in _keyring(OfficePaths(folder)).entries)


def sole_administrator(folder: Path) -> str:
    """The name of the one administrator. Refusal when there are several."""
    found = [entry.name for entry in _keyring(OfficePaths(folder)).entries if ADMINISTRATOR in entry.roles]
    if len(found) != 1:
        raise Refusal(
            "signin.clerk", "管理者が一人ではないため、操作者を決められません。", todo="操作者を指定してください。"
        )
    return found[0]


def preload() -> None:
    """Import what opening will need; run in a thread while the clerk types."""
    for module in HEAVY:
        importlib.import_module(module)


def warm_up(workspace: Workspace) -> None:
    """Start the helper process and let it load, so that the first import or roster does not wait for it."""
    workspace.helper.warm_up(HELPERS)


def create(folder: Path, new: NewOffice, opening: Opening = USUAL) -> tuple[Workspace, str]:
    """Set up an office and open it. The text is the recovery code, to be shown once.

    Refusals: a network, removable or cloud folder; an office already there; a weak password. Nothing
    is left behind when it fails.
    """
    require_local(folder)
    if not new.name.strip():
        raise Refusal("office.name", "事務所の名称が空です。", "", "名称を入力してください。")
    paths = OfficePaths(folder)
    _require_no_office(paths)
    code = recovery.make()
    first = keyring.NewClerk(new_id(), new.clerk, frozenset({ADMINISTRATOR, CASE_WORKER}), new.password)
    ring, keys = keyring.create(new_id(), first, code, opening.cost)
    paths.make_folders()
    lock = _locked(paths, new.clerk, opening)
    try:
        _require_no_office(paths)  # another window may have made one meanwhile
        return _set_up(paths, ring, keys, new, lock, opening), code.grouped()
    except BaseException:
        lock.release()
        raise


def open_office(folder: Path, clerk: str, password: str, opening: Opening = USUAL) -> Workspace:
    """Sign in and open the office.

    WrongPassword; Refusal `signin.wait` (values: seconds) after repeated wrong ones, `office.in-use`
    while somebody else has it open, and those of the keyring and the store.
    """
    paths = OfficePaths(folder)
    require_local(folder)
    ring = _keyring(paths)
    entry, keys = _unlocked(paths, ring, clerk, password, opening)
    return _opened(paths, keys, Clerk(entry.uid, entry.name, entry.roles), opening)


def recover(folder: Path, code: str, clerk: str, password: str, opening: Opening = USUAL) -> tuple[Workspace, str]:
    """Open with the recovery code, give `clerk` a new password, and make a new code (shown once).

    The keyring is written last: when anything is refused, the old password and the old code stand.
    """
    require_local(folder)
    paths = OfficePaths(folder)
    ring = _keyring(paths)
    keys = keyring.unlock_by_recovery(ring, recovery.parse(code))
    fresh = recovery.make()
    ring = keyring.reset_password(ring, keys, keyring.find(ring, clerk).uid, password, opening.cost)
    ring = keyring.renew_recovery(ring, keys, fresh)
    entry, own = keyring.unlock(ring, clerk, password)
    workspace = _opened(paths, own, Clerk(entry.uid, entry.name, entry.roles), opening)
    try:
        files.replace_atomically(paths.attempts, attempts.encode(_attempts(paths).after_success(entry.uid)))
        files.replace_keeping(paths.keyring, keyring.encode(ring))
    except BaseException:
        close(workspace)
        raise
    return workspace, fresh.grouped()


def close(workspace: Workspace) -> None:
    """Close the database, end the helper, let the next one in."""
    workspace.helper.close()
    workspace.store.close()
    workspace.lock.release()


def confirm_password(workspace: Workspace, password: str) -> None:
    """Whether the signed-in clerk typed the right password (unlocking the window). WrongPassword else."""
    _unlocked(
        workspace.paths, _keyring(workspace.paths), workspace.clerk.name, password, Opening(clock=workspace.clock)
    )


def _opened(paths: OfficePaths, keys: Keys, clerk: Clerk, opening: Opening) -> Workspace:
    from welfare_desktop.services import backing_up  # noqa: PLC0415 - see the module's docstring
    from welfare_desktop.store import database  # noqa: PLC0415

    def back_up(old: "Store") -> None:
        backing_up.copy_to_backups(paths, old, "before-migration", opening.clock())

    lock = _locked(paths, clerk.name, opening)
    try:
        files.sweep(paths.folder, ABANDONED)
        store = database.open_store(
            paths.database,
            keys.db,
            synchronous=opening.synchronous,
            before_migration=back_up,
        )
    except BaseException:
        lock.release()
        raise
    return _workspace(paths, store, keys, clerk, lock, opening)


def _workspace(
    paths: OfficePaths, store: "Store", keys: Keys, clerk: Clerk, lock: OfficeLock, opening: Opening
) -> Workspace:
    from welfare_desktop.host.processes import Helper  # noqa: PLC0415
    from welfare_desktop.store import settings  # noqa: PLC0415
    from welfare_desktop.vault.sealing import Sealer  # noqa: PLC0415

    with store.reading() as connection:
        name = OfficeName(str(settings.get(connection, "office.name")), str(settings.get(connection, "office.ward")))
    sealer = Sealer(keys.case) if keys.case is not None else None
    return Workspace(paths, store, clerk, name, sealer, Helper(), lock, opening.clock)


def _set_up(
    paths: OfficePaths, ring: keyring.Keyring, keys: Keys, new: NewOffice, lock: OfficeLock, opening: Opening
) -> Workspace:
    """Keyring under its first name, database, keyring under its last name: only then is there an office."""
    from welfare_desktop.store import database  # noqa: PLC0415

    begun = paths.folder / BEGUN
    with ExitStack() as undone:
        undone.callback(_remove, paths)
        files.sweep(paths.folder, ABANDONED)
        _remove_database(paths)
        files.replace_atomically(begun, keyring.encode(ring))
        store = database.create(
            paths.database, keys.db, name=new.name.strip(), ward=new.ward.strip(), synchronous=opening.synchronous
        )
        undone.callback(store.close)
        first = ring.entries[0]
        workspace = _workspace(paths, store, keys, Clerk(first.uid, first.name, first.roles), lock, opening)
        files.rename(begun, paths.keyring)
        undone.pop_all()
    return workspace


def _require_no_office(paths: OfficePaths) -> None:
    if is_office(paths.folder):
        raise Refusal(
            "office.exists",
            "このフォルダーには、すでに事務所のデータがあります。",
            todo="そのまま開くか、別のフォルダーを選んでください。",
        )


def _is_unfinished(paths: OfficePaths) -> bool:
    """Whether setting up was cut short: nobody ever opened what lies here."""
    return (paths.folder / BEGUN).is_file() and not any(path.is_file() for path in files.candidates(paths.keyring))


def _unlocked(
    paths: OfficePaths, ring: keyring.Keyring, clerk: str, password: str, opening: Opening
) -> tuple[keyring.Entry, Keys]:
    """Unlock, counting wrong passwords beside the keyring so that a restart does not forget them.

    A try counts as wrong before it is checked: ending the program in time wins nothing.
    """
    entry = keyring.find(ring, clerk)
    now = int(opening.clock().timestamp())
    tried = _attempts(paths)
    seconds = tried.wait(entry.uid, now)
    if seconds > 0:
        raise Refusal(
            "signin.wait",
            "パスワードの間違いが続いたため、あと{seconds}秒お待ちください。",
            "登録済みの内容は変わっていません。",
            values={"seconds": seconds},
        )
    files.replace_atomically(paths.attempts, attempts.encode(tried.after_failure(entry.uid, now)))
    opened = keyring.unlock(ring, clerk, password)
    files.replace_atomically(paths.attempts, attempts.encode(tried.after_success(entry.uid)))
    return opened


def _attempts(paths: OfficePaths) -> attempts.Attempts:
    data = files.read(paths.attempts, KEYRING_LIMIT) if paths.attempts.is_file() else b""
    return attempts.decode(data)


def _keyring(paths: OfficePaths) -> keyring.Keyring:
    """The newest generation of the keyring that is not damaged.

    A newer program's keyring, or one another program holds for a moment, is no reason to open by an older one.
    """
    found = [path for path in files.candidates(paths.keyring) if path.is_file()]
    for at, path in enumerate(found, start=1):
        try:
            return keyring.decode(files.read(path, KEYRING_LIMIT))
        except Refusal as refusal:
            if at == len(found) or refusal.code not in UNREADABLE:
                raise
    raise _no_keys(paths)


def _no_keys(paths: OfficePaths) -> Refusal:
    if is_office(paths.folder):
        return Refusal(
            "keyring.missing",
            "事務所の鍵ファイルが見つからないため、開けません。",
            "データベースはそのまま残っています。",
            "管理者に連絡してください。バックアップに入っている鍵ファイルで元に戻せます。",
        )
    return Refusal(
        "office.missing",
        "このフォルダーには事務所のデータがありません。",
        "",
        "フォルダーを選び直すか、新しい事務所を作ってください。",
    )


def _locked(paths: OfficePaths, clerk: str, opening: Opening) -> OfficeLock:
    """Hold the office. Refusals of the lock; those of `files` when the holder's name cannot be written."""
    holder = Holder(clerk, platform.node(), opening.clock().astimezone().strftime("%H:%M"))
    with files.told_plainly(paths.lock):
        return OfficeLock(paths.lock, holder)


def _remove(paths: OfficePaths) -> None:
    """Take back what setting up made; its mark goes last, so that a failure here leaves an unfinished office."""
    with suppress(Refusal):  # what failed first is what the clerk hears
        _remove_database(paths)
        files.remove(paths.folder / BEGUN)


def _remove_database(paths: OfficePaths) -> None:
    for suffix in ("", "-wal", "-shm"):
        files.remove(paths.database.with_name(paths.database.name + suffix))
