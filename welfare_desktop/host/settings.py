"""What the program remembers for one Windows user: the window's place and the folders last used.

Losing the file loses nothing of the office, so a damaged one counts as absent. What the whole
office shares is in its database.
"""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import cast

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files

MOST_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Settings:
    """Window geometry and state as the window writes them (base 64), folders as full paths."""

    geometry: str = ""
    window_state: str = ""
    last_folder: str = ""
    recent_office: str = ""


def load(path: Path) -> Settings:
    """The settings; the usual ones where the file, or a part of it, is missing or damaged."""
    try:
        found: object = json.loads(files.read(path, MOST_BYTES).decode("utf-8"))
    except (Refusal, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    values = cast(dict[str, object], found)
    texts = {name: value for name in _names() if isinstance(value := values.get(name), str)}
    return Settings(**texts)


def save(path: Path, settings: Settings) -> None:
    """Write the settings, making their folder. Refusals as `files.replace_atomically`."""
    files.make_folder(path.parent)
    files.replace_atomically(path, json.dumps(asdict(settings), ensure_ascii=False).encode("utf-8"))


def _names() -> list[str]:
    return [field.name for field in fields(Settings)]
