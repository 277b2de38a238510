"""Backups (控え): once a day, and before an import, an exchange, a closing or a migration. Verified before they count."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files
from welfare_desktop.host.paths import OfficePaths
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal
from welfare_desktop.store.database import Store

WORK = "backups"
DAILY, BY_HAND = "daily", "by-hand"
OCCASIONS = {
    DAILY: "1日1回の控え",
    BY_HAND: "手で作った控え",
    "before-import": "取込・交換の前",
    "before-closing": "年度の締めの前",
    "before-migration": "プログラムの更新の前",
}
"""What a copy was made for, as clerks call it."""
KEPT_BEFORE_IMPORT = 12
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 12, 10, 9
"""Of the daily copies: the newest ones, and the newest of each week and month before (SAFETY.md)."""
OLD = timedelta(days=3)
"""A newest copy so old is told on the home page: over a weekend nobody makes one."""
KEYRING_LIMIT = 1 << 20
_NAME = re.compile(r"(\d{8}-\d{6})-\d{6}-\d{2}-([a-z-]+)\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: its file's name, when it was made (local ISO minute), what for (a label), its bytes."""

    name: str
    made_at: str
    occasion: str
    size: int


@verb("backups.view")
def backups(workspace: Workspace) -> tuple[Backup, ...]:
    """The copies there are, the newest first."""
    return tuple(_backup(path) for path in reversed(_copies(workspace.paths)))


@verb("backups.make")
def make_daily(workspace: Workspace) -> bool:
    """A verified copy where none was made today; whether one was. Copies of earlier days are thinned."""
    today = workspace.clock().astimezone().strftime("%Y%m%d")
    if any(path.name.startswith(today) for path in _copies(workspace.paths)):
        return False
    copy_to_backups(workspace.paths, workspace.store, DAILY, workspace.clock())
    _remove(_too_many(sorted(workspace.paths.backups.glob(f"*-{DAILY}.db"))))
    return True


@verb("backups.make")
def make_now(workspace: Workspace) -> None:
    """A verified copy, because a clerk wants one."""
    copy_to_backups(workspace.paths, workspace.store, BY_HAND, workspace.clock())


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """No copy was made for days, or none at all since the first work in this office."""
    made = _copies(workspace.paths)
    with workspace.store.reading() as connection:
        latest = _backup(made[-1]).made_at if made else journal.begun_at(connection)
    if latest and latest < (date.fromisoformat(today) - OLD).isoformat():
        yield Duty("控え(バックアップ)が何日も作られていません", 1, work=WORK, overdue=True)


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


def _copies(paths: OfficePaths) -> list[Path]:
    """The copies, the oldest first: their names sort by time."""
    return sorted(path for path in paths.backups.glob("*.db") if _NAME.fullmatch(path.name))


def _backup(path: Path) -> Backup:
    found = _NAME.fullmatch(path.name)
    made, occasion = found.groups() if found else ("", "")
    at = datetime.strptime(made, "%Y%m%d-%H%M%S")  # noqa: DTZ007 - local time, as the name says it
    return Backup(path.name, at.isoformat(timespec="minutes"), OCCASIONS.get(occasion, occasion), path.stat().st_size)


def _too_many(daily: list[Path]) -> list[Path]:
    """The daily copies that are neither among the newest nor the newest of one of the latest weeks or months."""
    kept = set(daily[-KEPT_DAYS:])
    for form, most in (("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        newest = {datetime.strptime(path.name[:8], "%Y%m%d").strftime(form): path for path in daily}  # noqa: DTZ007
        kept.update(list(newest.values())[-most:])
    return [path for path in daily if path not in kept]


def _thin(folder: Path, occasion: str) -> None:
    """Keep the newest copies of this occasion."""
    _remove(sorted(folder.glob(f"*-{occasion}.db"))[:-KEPT_BEFORE_IMPORT])


def _remove(old: list[Path]) -> None:
    """Take copies away that are too many. One that another program holds stays."""
    for each in old:
        with suppress(Refusal):  # the new copy is there: nothing that is too many keeps an import from being done
            files.remove(each)
            files.remove(each.with_suffix(".keyring.json"))
