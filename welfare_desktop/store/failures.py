"""Failures of the database engine, told to the clerk in plain words."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from welfare_desktop.domain.problems import Refusal

_CALL = "管理者に連絡してください。"
_RESTORE = "管理者に連絡し、最新のバックアップからの復元を検討してください。"

_REFUSALS: dict[str, tuple[str, str, str, str]] = {
    "FULL": (
        "store.disk-full",
        "ディスクの空きが足りないため、保存できませんでした。",
        "この操作の前の内容はそのまま残っています。",
        "不要なファイルを片付けて空きを作り、もう一度操作してください。",
    ),
    "IOERR": (
        "store.disk-failed",
        "ディスクの読み書きに失敗しました。",
        "この操作の前の内容はそのまま残っています。",
        "もう一度操作してください。続くときはパソコンの故障が疑われます。" + _CALL,
    ),
    "CORRUPT": ("store.damaged", "データベースの一部が壊れています。", "ファイルには手を加えていません。", _RESTORE),
    "NOTADB": (
        "store.unreadable",
        "データベースを開けません。壊れているか、別の事務所のものです。",
        "ファイルには手を加えていません。",
        _RESTORE,
    ),
    "CANTOPEN": (
        "store.not-opened",
        "データベースのファイルを開けません。",
        "登録済みの内容は変わっていません。",
        "保存先のフォルダーを使えるか確かめてください。",
    ),
    "READONLY": (
        "store.read-only",
        "データベースに書き込めません。",
        "登録済みの内容は変わっていません。",
        "保存先のフォルダーに書き込めるか確かめてください。",
    ),
    "BUSY": (
        "store.busy",
        "ほかの処理がデータベースを使っています。",
        "登録済みの内容は変わっていません。",
        "しばらく待ってから、もう一度操作してください。",
    ),
}

_NAMELESS: dict[str, str] = {
    "database or disk is full": "FULL",
    "disk I/O error": "IOERR",
    "database disk image is malformed": "CORRUPT",
    "file is not a database": "NOTADB",
    "unable to open database file": "CANTOPEN",
    "attempt to write a readonly database": "READONLY",
    "database is locked": "BUSY",
}
"""What `sqlite3_errstr` says: the driver's errors of a copy carry these words and no name."""


@contextmanager
def told_plainly() -> Generator[None]:
    """Turn disk and file errors of the engine into refusals; any other error is a bug and passes."""
    try:
        yield
    except DBAPIError as error:
        refusal = _refusal_of(error.orig)
        if refusal is None:
            raise
        raise refusal from error
    except dbapi2.Error as error:
        refusal = _refusal_of(error)
        if refusal is None:
            raise
        raise refusal from error


def is_disk_failure(refusal: Refusal) -> bool:
    """Whether reading or writing the disk failed, so that a commit may stand although it was refused."""
    return refusal.code == _REFUSALS["IOERR"][0]


def uncertain() -> Refusal:
    """For a commit that failed and could not be taken back for certain."""
    return Refusal(
        "store.uncertain",
        "ディスクの読み書きに失敗し、登録できたか確かめられませんでした。",
        "この操作より前の登録内容はそのまま残っています。",
        "プログラムを終了し、開き直して、登録できたか確かめてください。" + _CALL,
    )


def damaged() -> Refusal:
    """For a file with a page whose seal is broken."""
    return Refusal(*_REFUSALS["CORRUPT"])


def vanished() -> Refusal:
    """For an office whose file is no longer where it was opened."""
    return Refusal(
        "store.vanished",
        "事務所のデータのあるフォルダーが見つからなくなったため、登録できませんでした。",
        "プログラムは何も消していません。",
        "フォルダーを元の場所に戻すか、装置をつなぎ直し、プログラムを開き直してください。",
    )


def _refusal_of(error: BaseException | None) -> Refusal | None:
    name = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_").partition("_")[0]
    words = _REFUSALS.get(name or _NAMELESS.get(str(error), ""))
    return Refusal(*words) if words else None
