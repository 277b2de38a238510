"""A password put on a workbook of ours, in memory: a report must lie about no more openly than its source."""

import io

import msoffcrypto


def locked(data: bytes, password: str) -> bytes:
    """The .xlsx enciphered (AES, as Excel does since 2010)."""
    target = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(data)).encrypt(password, target)
    return target.getvalue()
