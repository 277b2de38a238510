"""Passwords of .xls workbooks: RC4 of Excel 97–2003 and the older XOR of Excel 95, undone in memory.

msoffcrypto knows the ciphers, but puts the readable workbook into a temporary file and knows no workbook of
Excel 95; so only its ciphers are used here. Fields: [MS-XLS] 2.2.10 and 2.4.117, [MS-OFFCRYPTO] 2.3.5–2.3.7.
"""

import io
from abc import abstractmethod
from dataclasses import dataclass
from struct import unpack_from
from typing import Protocol

from msoffcrypto.method.rc4 import DocumentRC4
from msoffcrypto.method.rc4_cryptoapi import DocumentRC4CryptoAPI
from msoffcrypto.method.xor_obfuscation import DocumentXOR

from welfare_desktop.sheets.forms.legacy_records import records

LOCK, END, SHEET = 0x2F, 0x0A, 0x85
OPEN_KINDS = frozenset((0x809, 0x409, 0x209, 0x09, LOCK, 0x194, 0x195, 0xE1, 0x196, 0x138))
"""Records that no cipher touches; of a sheet's record the first four bytes are open too."""
BLOCK = 1024
LONGEST_XOR = 15
TURNED = bytes((byte << 3 | byte >> 5) & 0xFF for byte in range(256))


class Lock(Protocol):
    """A password's lock on a stream."""

    @abstractmethod
    def fits(self, password: str) -> bool:
        """Whether this is the password."""

    @abstractmethod
    def unlocked(self, stream: bytes, password: str) -> bytes:
        """The stream with every byte deciphered, heads and open records included."""


def find_lock(stream: bytes) -> Lock | None:
    """The lock of a workbook's stream, None without one; ValueError for a cipher nobody knows."""
    for kind, at, size in records(stream):
        if kind == LOCK:
            return _lock(stream[at : at + size])
        if kind == END:
            return None
    return None


def unlock(stream: bytes, lock: Lock, password: str) -> bytes:
    """The stream as it is without a password; its lock is gone."""
    opened = bytearray(lock.unlocked(stream, password))
    done = 0
    for kind, at, size in records(stream):
        plain = size if kind in OPEN_KINDS else min(size, 4) if kind == SHEET else 0
        opened[done : at + plain] = stream[done : at + plain]
        if kind == LOCK:
            opened[at - 4 : at - 2] = b"\0\0"
        done = at + size
    return bytes(opened)


def _lock(content: bytes) -> Lock:
    if len(content) == 4:
        return _Xor(*unpack_from("<2xH", content))
    (cipher,) = unpack_from("<H", content)
    if cipher == 0:
        return _Xor(*unpack_from("<4xH", content))
    major, minor = unpack_from("<HH", content, 2)
    if (major, minor) == (1, 1):
        return _Rc4(content[6:22], content[22:38], content[38:54])
    if major in (2, 3, 4) and minor == 2:
        (size,) = unpack_from("<I", content, 10)
        (bits,) = unpack_from("<I", content, 30)
        at = 14 + size
        return _CryptoApi(content[at + 4 : at + 20], bits or 40, content[at + 20 : at + 36], content[at + 40 : at + 60])
    raise ValueError("an unknown cipher")


@dataclass(frozen=True, slots=True)
class _Xor(Lock):
    verifier: int

    def fits(self, password: str) -> bool:
        return (
            0 < len(password) <= LONGEST_XOR
            and max(password) < "\u0100"
            and DocumentXOR.verifypw(password, self.verifier)
        )

    def unlocked(self, stream: bytes, password: str) -> bytes:
        """Each byte is turned and mixed with a key of 16 bytes that begins anew with every record."""
        key = bytes(DocumentXOR.create_xor_array_method1(password)).translate(TURNED) * 2
        opened = bytearray(stream)
        for _, at, size in records(stream):
            shift = (at + size) % 16
            mask = (key[shift : shift + 16] * (size // 16 + 1))[:size]
            mixed = int.from_bytes(stream[at : at + size].translate(TURNED), "big") ^ int.from_bytes(mask, "big")
            opened[at : at + size] = mixed.to_bytes(size, "big")
        return bytes(opened)


@dataclass(frozen=True, slots=True)
class _Rc4(Lock):
    salt: bytes
    verifier: bytes
    digest: bytes

    def fits(self, password: str) -> bool:
        return DocumentRC4.verifypw(password, self.salt, self.verifier, self.digest)

    def unlocked(self, stream: bytes, password: str) -> bytes:
        return DocumentRC4.decrypt(password, self.salt, io.BytesIO(stream), blocksize=BLOCK).read()


@dataclass(frozen=True, slots=True)
class _CryptoApi(Lock):
    salt: bytes
    bits: int
    verifier: bytes
    digest: bytes

    def fits(self, password: str) -> bool:
        return DocumentRC4CryptoAPI.verifypw(password, self.salt, self.bits, self.verifier, self.digest)

    def unlocked(self, stream: bytes, password: str) -> bytes:
        return DocumentRC4CryptoAPI.decrypt(password, self.salt, self.bits, io.BytesIO(stream), blocksize=BLOCK).read()
