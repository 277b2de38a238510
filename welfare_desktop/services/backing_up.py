"""Backups (控え): before an import, an exchange, a closing or a migration. Verified before they count."""

from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files
from welfare_desktop.host.paths import OfficePaths
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.database import Store

KEPT_BEFORE_IMPORT = 12
KEYRING_LIMIT = 1 << 20


def before_import(workspace: Workspace) -> Path:
    """A verified copy of the office as it is, made before an import is carried out."""
    made = copy_to_backups(workspace.paths, workspace.store, "before-import", workspace.clock())
    _thin(workspace.paths.backups, "before-import")
    return made


def copy_to_backups(paths: OfficePaths, store: Store, occasion: str, now: datetime) -> Path:
    """Copy the database, and the keyring that opens it, into the backups folder; verified by opening.

    Refusals of the store and of files; nothing half done is left.
    """
    store.require_there()  # else a folder that was pulled out would be made anew, and empty
    files.make_folder(paths.backups)
    target = _free(paths.backups, now, occasion)
    store.backup(target)
    if paths.keyring.is_file():
        files.replace_atomically(target.with_suffix(".keyring.json"), files.read(paths.keyring, KEYRING_LIMIT))
    return target


def _free(folder: Path, now: datetime, occasion: str) -> Path:
    """A name no copy has yet; names sort by time, also where the clock stands still."""
    stamp = now.astimezone().strftime("%Y%m%d-%H%M%S-%f")
    return next(path for turn in count() if not (path := folder / f"{stamp}-{turn:02}-{occasion}.db").exists())


def _thin(folder: Path, occasion: str) -> None:
    """Keep the newest copies of this occasion; their names sort by time. One that another program holds stays."""
    for old in sorted(folder.glob(f"*-{occasion}.db"))[:-KEPT_BEFORE_IMPORT]:
        with suppress(Refusal):  # the new copy is there: nothing that is too many keeps an import from being done
            files.remove(old)
            files.remove(old.with_suffix(".keyring.json"))
