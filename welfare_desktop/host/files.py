"""The only writer of files outside the database: whole or not at all, never half (ファイルの書き込み)."""

import contextlib
import errno
import hashlib
import os
import secrets
import time
from collections.abc import Generator
from itertools import pairwise
from pathlib import Path

from welfare_desktop.domain.problems import Refusal

PART = ".part"
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NOT_PERMITTED = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY}
MISSING = {errno.ENOENT, errno.ENOTDIR}


@contextlib.contextmanager
def told_plainly(path: Path, failed: str = "書き込めません") -> Generator[None]:
    """Turn what the operating system says about this file into a refusal."""
    try:
        yield
    except OSError as error:
        raise _refusal(error, path.name, failed) from error


def replace_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path`: afterwards the file is the old one or the new one, also after a power cut.

    Refusals `file.disk-full`, `file.read-only`, `file.in-use`, `file.missing`, `file.name`,
    `file.device`; the old file and the folder are then as before.
    """
    part = path.with_name(f".{secrets.token_hex(8)}{PART}")
    with told_plainly(path):
        try:
            _write_through(part, data)
            _put_in_place(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)


def replace_keeping(path: Path, data: bytes, generations: int = 3) -> None:
    """As `replace_atomically`, keeping the files before as name.1.suffix, name.2.suffix …

    At every moment `path` is whole. Raises as `replace_atomically`.
    """
    older = candidates(path, generations)
    with told_plainly(path):
        for newer, kept in reversed(list(pairwise(older[1:]))):
            if newer.exists():
                newer.replace(kept)
        if generations > 1 and path.exists():
            replace_atomically(older[1], path.read_bytes())
    replace_atomically(path, data)


def rename(path: Path, target: Path) -> None:
    """Give a whole file its name, in place of another: one or the other is there, also after a power cut.

    Raises as `replace_atomically`.
    """
    with told_plainly(target):
        _put_in_place(path, target)
        _sync_folder(target.parent)


def remove(path: Path) -> None:
    """Remove a file that may be gone already. Refusals as `replace_atomically`."""
    with told_plainly(path, "片付けられません"):
        path.unlink(missing_ok=True)


def candidates(path: Path, generations: int = 3) -> list[Path]:
    """The file and its kept generations, newest first, whether they are there or not."""
    return [path, *(path.with_name(f"{path.stem}.{number}{path.suffix}") for number in range(1, generations))]


def read(path: Path, limit: int) -> bytes:
    """The whole file. Refusals `file.missing`, `file.too-large` (over `limit` bytes), `file.in-use`, `file.device`."""
    with told_plainly(path, "読み込めません"), path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise Refusal(
            "file.too-large",
            "ファイル「{name}」は大きすぎて読み込めません(上限 {limit} MB)。",
            todo="不要なシートや画像を除いて保存し直してください。",
            values={"name": path.name, "limit": max(1, limit // 1_000_000)},
        )
    return data


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes as 64 hexadecimal digits. Refusals as `read`."""
    with told_plainly(path, "読み込めません"), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; it may be there already. Refusals as `replace_atomically`."""
    with told_plainly(folder, "作れません"):
        folder.mkdir(parents=True, exist_ok=True)


def sweep(folder: Path, least_age: float = 0) -> int:
    """Remove half-written parts a killed process left in a folder that is ours alone; how many there were.

    Parts younger than `least_age` seconds stay: another process may be writing them.
    """
    parts = [part for part in folder.glob(f".*{PART}") if _age(part) >= least_age]
    for part in parts:
        part.unlink(missing_ok=True)
    return len(parts)


def _age(part: Path) -> float:
    """Seconds since a file was written; less than nothing when it is gone or no file."""
    try:
        return abs(time.time() - part.stat().st_mtime) if part.is_file() else -1  # the clock may have been set back
    except OSError:
        return -1


def _write_through(part: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _put_in_place(part: Path, path: Path) -> None:
    """Rename, waiting a moment for virus scanners and indexers, which hold files briefly on Windows."""
    for pause in (0.05, 0.1, 0.2):
        try:
            part.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    part.replace(path)


def _sync_folder(folder: Path) -> None:
    """Make the new name last; Windows keeps it by itself.

    A failure is passed over: the new file is in place, and saying that it was not would be wrong.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _refusal(error: OSError, name: str, failed: str) -> Refusal:
    """The clerk's words for an OSError; the file's name is shown and, being a value, never logged."""
    code, reason, todo = _explain(error)
    return Refusal(
        f"file.{code}",
        "ファイル「{name}」を" + failed + "。" + reason,
        "元のファイルはそのままです。",
        todo,
        {"name": name},
    )


def _explain(error: OSError) -> tuple[str, str, str]:
    number = error.errno
    if number in FULL:
        return "disk-full", "ディスクの空きが足りません。", "不要なファイルを片付けるか、ほかの場所を選んでください。"
    if number == errno.EROFS:
        return "read-only", "書き込みが禁止された場所です。", "ほかのフォルダーを選んでください。"
    if number in NOT_PERMITTED:
        return (
            "in-use",
            "ほかのプログラム(Excelなど)で開いているか、権限がありません。",
            "開いているファイルを閉じて、もう一度お試しください。",
        )
    if number in MISSING:
        return "missing", "ファイルまたはフォルダーが見つかりません。", "場所を確かめて、選び直してください。"
    if number in {errno.ENAMETOOLONG, errno.EINVAL, errno.EISDIR}:
        return "name", "この名前は使えません。", "短い、別の名前にしてください。"
    return (
        "device",
        "装置が応答しないか、故障しているおそれがあります。",
        "別の場所でお試しのうえ、続くときは管理者に連絡してください。",
    )
