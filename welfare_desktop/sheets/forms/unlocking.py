"""Workbooks with a password, opened in memory only: nothing readable reaches the disk."""

import io

import msoffcrypto
from msoffcrypto.format.ooxml import OOXMLFile

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.sheets.forms import legacy_locks
from welfare_desktop.sheets.forms.legacy_records import workbook_stream

# Excel itself uses this one for workbooks that are only write-protected, and asks nobody.
SILENT_PASSWORD = "VelvetSweatshop"  # noqa: S105 - published by Microsoft


def unlock(data: bytes, password: str | None) -> bytes:
    """The workbook's own bytes: decrypted where it was encrypted, unchanged otherwise.

    An .xls comes back as the bare stream of its records. Raises WrongPassword when a password is
    needed or does not fit, Refusal for a kind of encryption that cannot be opened here.
    """
    stream = _old_stream(data)
    if stream is None:
        return _unlock_package(data, password) if _is_locked(data) else data
    try:
        lock = legacy_locks.find_lock(stream)
        if lock is None:
            return data
        for candidate in _candidates(password):
            if lock.fits(candidate):
                return legacy_locks.unlock(stream, lock, candidate)
    except Exception as error:  # a cipher nobody knows, or a damaged lock
        raise _unopenable() from error
    raise _wrong(password)


def _candidates(password: str | None) -> list[str]:
    return [each for each in dict.fromkeys((password or "", SILENT_PASSWORD)) if each]


def _wrong(password: str | None) -> WrongPassword:
    return WrongPassword(
        "workbook.password",
        "パスワードが違います。" if password else "パスワードのかかったファイルです。",
        todo="ファイルのパスワードを入力してください。分からないときは、送り主に確かめてください。",
    )


def _old_stream(data: bytes) -> bytes | None:
    """The stream of an .xls; None for anything else, and for a container too damaged to say."""
    try:
        return workbook_stream(data)
    except Exception:  # the readers decide what it is
        return None


def _unlock_package(data: bytes, password: str | None) -> bytes:
    for candidate in _candidates(password):
        if (opened := _try(data, candidate)) is not None:
            return opened
    raise _wrong(password)


def _is_locked(data: bytes) -> bool:
    """Whether it is a package in a locked container; msoffcrypto opens other kinds through temporary files."""
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        return isinstance(file, OOXMLFile) and file.is_encrypted()
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
