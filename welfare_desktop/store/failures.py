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


def _refusal_of(error: BaseException | None) -> Refusal | None:
    name = str(getattr(error, "sqlite_errorname", "")).removeprefix("SQLITE_").partition("_")[0]
    words = _REFUSALS.get(name)
    return Refusal(*words) if words else None
