"""Workbooks with a password, opened in memory only: nothing readable reaches the disk."""

import io

import msoffcrypto

from welfare_desktop.domain.problems import Refusal, WrongPassword

# Excel itself uses this one for workbooks that are only write-protected, and asks nobody.
SILENT_PASSWORD = "VelvetSweatshop"  # noqa: S105 - published by Microsoft


def unlock(data: bytes, password: str | None) -> bytes:
    """The workbook's own bytes: decrypted where it was encrypted, unchanged otherwise.

    Raises WrongPassword when a password is needed or does not fit, Refusal for a kind of
    encryption that cannot be opened here.
    """
    if not _is_locked(data):
        return data
    for candidate in dict.fromkeys((password or "", SILENT_PASSWORD)):
        if candidate and (opened := _try(data, candidate)) is not None:
            return opened
    raise WrongPassword(
        "workbook.password",
        "パスワードが違います。" if password else "パスワードのかかったファイルです。",
        todo="ファイルのパスワードを入れてください。分からないときは、送り主に確かめてください。",
    )


def _is_locked(data: bytes) -> bool:
    try:
        return msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted()
    except Exception:  # not a container msoffcrypto knows; the readers decide what it is
        return False


def _try(data: bytes, password: str) -> bytes | None:
    """The decrypted bytes; None when the password does not fit."""
    opened = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        file.load_key(password=password)
        file.decrypt(opened)
    except msoffcrypto.exceptions.InvalidKeyError:
        return None
    except Exception as error:  # an encryption it cannot undo, or a damaged container
        raise _unopenable() from error
    return opened.getvalue()


def _unopenable() -> Refusal:
    return Refusal(
        "workbook.encryption",
        "この種類のパスワードは、ここでは外せません。",
        todo="Excelでパスワードを入れて開き、パスワードなしの「Excel ブック（.xlsx）」として保存し直してください。",
    )
