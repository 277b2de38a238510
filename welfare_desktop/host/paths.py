"""Where things lie: the office's folder, the Windows user's settings, the log. Nothing is made or read on import."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from welfare_desktop.host import files

PROGRAM = "welfare-desktop"


def default_office_folder() -> Path:
    """Where a new office goes: on Windows ProgramData, for all who use the PC; on Linux XDG data."""
    place = platformdirs.site_data_path if sys.platform == "win32" else platformdirs.user_data_path
    return place(PROGRAM, appauthor=False) / "office"


def settings_file() -> Path:
    """This Windows user's own settings."""
    return platformdirs.user_config_path(PROGRAM, appauthor=False, roaming=False) / "settings.json"


def log_folder() -> Path:
    """This Windows user's log."""
    return platformdirs.user_log_path(PROGRAM, appauthor=False)


@dataclass(frozen=True, slots=True)
class OfficePaths:
    """What lies where in an office's folder (事務所フォルダー)."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "office.db"

    @property
    def keyring(self) -> Path:
        return self.folder / "keyring.json"

    @property
    def attempts(self) -> Path:
        """Wrong passwords, counted beside the keyring."""
        return self.folder / "attempts.json"

    @property
    def lock(self) -> Path:
        return self.folder / "office.lock"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def inbox(self) -> Path:
        """Packages and lists that arrived and wait to be taken in."""
        return self.folder / "inbox"

    def exists(self) -> bool:
        """Whether an office was set up here: its keyring or its database is there."""
        return self.keyring.is_file() or self.database.is_file()

    def make_folders(self) -> None:
        """Make the office's folder and those inside it. Refusals as `files.make_folder`."""
        for folder in (self.folder, self.backups, self.inbox):
            files.make_folder(folder)
