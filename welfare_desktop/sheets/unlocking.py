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
    try:
        locked = _open(data)
    except Exception:  # not a container msoffcrypto knows; the readers decide what it is
        return data
    if locked is None:
        return data
    for candidate in dict.fromkeys((password or "", SILENT_PASSWORD)):
        if candidate and (opened := _try(data, candidate)) is not None:
            return opened
    raise WrongPassword(
        "workbook.password",
        "パスワードが違います。" if password else "パスワードのかかったファイルです。",
        todo="ファイルのパスワードを入れてください。分からないときは、送り主に確かめてください。",
    )


def _open(data: bytes) -> "msoffcrypto.OfficeFile | None":
    file = msoffcrypto.OfficeFile(io.BytesIO(data))
    return file if file.is_encrypted() else None


def _try(data: bytes, password: str) -> bytes | None:
    """The decrypted bytes; None when the password does not fit."""
    opened = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        file.load_key(password=password)
        file.decrypt(opened)
    except msoffcrypto.exceptions.InvalidKeyError:
        return None
    except msoffcrypto.exceptions.DecryptionError as error:
        raise _unopenable() from error
    except Exception as error:  # damaged containers raise what they like
        raise _unopenable() from error
    return opened.getvalue()


def _unopenable() -> Refusal:
    return Refusal(
        "workbook.encryption",
        "この種類のパスワードは、ここでは外せません。",
        todo="Excelでパスワードを入れて開き、パスワードなしの「Excel ブック（.xlsx）」として保存し直してください。",
    )
