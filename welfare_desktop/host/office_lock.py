"""One holder per office: an operating-system lock on office.lock, with the holder's name inside (使用中の表示).

The lock ends with the process, however that ends, and is never taken from a living one. It is
flock on POSIX (a record lock would vanish when any descriptor of the file is closed) and a byte
far behind the text on Windows, where locked bytes cannot be read.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from welfare_desktop.domain.problems import Refusal

LOCKED_BYTE = 1 << 30
MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the office open: the clerk's name, the PC's name, since when (as shown)."""

    clerk: str
    pc: str
    since: str


class OfficeLock:
    """Holds an office from `__init__` to `release`; also a context manager.

    Refusal `office.in-use` names the holder; `office.lock` when the file cannot be made.
    """

    def __init__(self, path: Path, holder: Holder) -> None:
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o660)
        except OSError as error:
            raise _unusable() from error
        try:
            self._take(holder)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let the next one in. The file stays: removing it would race with the next opener."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _take(self, holder: Holder) -> None:
        try:
            _lock(self._descriptor)
        except OSError as error:
            raise _in_use(_read_holder(self._descriptor)) from error
        data = json.dumps(asdict(holder), ensure_ascii=False).encode("utf-8")
        os.write(self._descriptor, data.ljust(MOST_BYTES))  # blanks cover whatever stood there before


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _read_holder(descriptor: int) -> Holder | None:
    """Who wrote the file; None when it is read in the moment of writing."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        found = cast(dict[str, object], json.loads(os.read(descriptor, MOST_BYTES).decode("utf-8")))
        return Holder(str(found["clerk"]), str(found["pc"]), str(found["since"]))
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _in_use(holder: Holder | None) -> Refusal:
    todo = "使い終わってから、もう一度開いてください。"
    if holder is None:
        return Refusal("office.in-use", "この事務所のデータは、ほかの画面で使用中です。", todo=todo)
    return Refusal(
        "office.in-use",
        "この事務所のデータは、{clerk}さんが{since}から使用中です(パソコン名: {pc})。",
        todo=todo,
        values=asdict(holder),
    )


def _unusable() -> Refusal:
    return Refusal(
        "office.lock",
        "事務所フォルダーに書き込めないため、開けません。",
        todo="フォルダーの場所と、書き込みの権限を管理者に確かめてください。",
    )
