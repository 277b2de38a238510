"""A sealed file for another PC (変更パッケージ): one secret opens it, and nothing in it is readable without.

Layout: mark, format (2 bytes), length of the header (2 bytes), header (JSON), nonce ‖ AES-256-GCM ciphertext, SHA-256 of
all before it. The header says which office, how the key is made (Argon2id from a password, or the office's own key)
and a check by which a wrong password is told from damage; it is bound into the ciphertext.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.vault.keyring import FEWEST_LETTERS, SHORTEST_PASSWORD
from welfare_desktop.vault.keys import SALT_BYTES, STANDARD, Cost, derive, new_salt, normalize, stretch, unwrap, wrap

MARK = b"WDPACKAGE\r\n\x1a"
FORMAT = 1
CHECK_BYTES = 16
LONGEST_HEADER = 1024
_DIGEST_BYTES = 32

Secret = str | bytes
"""A password, or a key of 32 bytes that the PCs of one office share."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What can be told without a secret: which office's it is, and whether a password opens it."""

    office: int
    by_password: bool


def seal(body: bytes, office: int, secret: Secret, cost: Cost = STANDARD) -> bytes:
    """The file. Refusal `package.weak-password`."""
    if isinstance(secret, str):
        _require_strength(secret)
    salt = new_salt()
    key = _key(secret, salt, cost)
    header: dict[str, Any] = {"office": str(office), "salt": salt.hex(), "check": _check(key).hex()}
    if isinstance(secret, str):
        header |= {"memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    head = MARK + FORMAT.to_bytes(2, "big") + len(text).to_bytes(2, "big") + text
    sealed = head + wrap(derive(key, "package"), body, head)
    return sealed + hashlib.sha256(sealed).digest()


def look(data: bytes) -> Envelope:
    """Which office's it is and what opens it. Refusals `package.not-a-package`, `.newer`, `.damaged`."""
    return _parse(data).envelope


def unseal(data: bytes, secret: Secret) -> bytes:
    """What was sealed. WrongPassword; Refusals as `look`, and `package.other-office` for another office's key."""
    found = _parse(data)
    if found.envelope.by_password != isinstance(secret, str):
        raise WrongPassword("package.wrong-password", *_WRONG)
    key = _key(secret, found.salt, found.cost)
    if not hmac.compare_digest(_check(key), found.check):
        if isinstance(secret, str):
            raise WrongPassword("package.wrong-password", *_WRONG)
        raise other_office()
    body = unwrap(derive(key, "package"), found.ciphertext, found.head)
    if body is None:
        raise damaged()
    return body


def other_office() -> Refusal:
    """The package is not for this office."""
    return Refusal(
        "package.other-office",
        "ほかの事務所の変更パッケージのため、受け取れません。",
        todo="送り主に、この事務所のものかどうかを確かめてください。",
    )


def damaged() -> Refusal:
    """The file is not as it was written."""
    return Refusal(
        "package.damaged",
        "変更パッケージが壊れているため、読み込めません。",
        todo="もう一度コピーし直すか、送り主に作り直してもらってください。",
    )


def newer() -> Refusal:
    """A newer program wrote it."""
    return Refusal(
        "package.newer",
        "新しい版のプログラムで作られた変更パッケージです。",
        todo="プログラムを新しい版に更新してから、もう一度受け取ってください。",
    )


_WRONG = (
    "変更パッケージのパスワードが違います。",
    "登録済みの内容は変わっていません。",
    "送り主が決めたパスワードを確かめて、もう一度入力してください。",
)


@dataclass(frozen=True, slots=True)
class _Parsed:
    envelope: Envelope
    salt: bytes
    check: bytes
    cost: Cost
    head: bytes
    ciphertext: bytes


def _parse(data: bytes) -> _Parsed:
    if not data.startswith(MARK):
        raise Refusal(
            "package.not-a-package",
            "このファイルは変更パッケージではありません。",
            todo="送り主が作ったファイル(末尾が .wdp)を選んでください。",
        )
    at = len(MARK)
    if int.from_bytes(data[at : at + 2], "big") > FORMAT:
        raise newer()
    body, digest = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != digest:
        raise damaged()
    length = int.from_bytes(data[at + 2 : at + 4], "big")
    head = body[: at + 4 + length]
    try:
        return _understood(json.loads(head[at + 4 :]) if length <= LONGEST_HEADER else {}, head, body[len(head) :])
    except (KeyError, TypeError, ValueError) as error:
        raise damaged() from error


def _understood(header: dict[str, Any], head: bytes, ciphertext: bytes) -> _Parsed:
    """The header's facts. A cost out of bounds, which would take gigabytes or minutes, is a ValueError."""
    by_password = "memory" in header
    cost = Cost(header["memory"], header["passes"], header["lanes"]) if by_password else STANDARD
    salt, check = bytes.fromhex(header["salt"]), bytes.fromhex(header["check"])
    if len(salt) != SALT_BYTES or len(check) != CHECK_BYTES:
        raise ValueError("header")
    return _Parsed(Envelope(int(header["office"]), by_password), salt, check, cost, head, ciphertext)


def _key(secret: Secret, salt: bytes, cost: Cost) -> bytes:
    return stretch(secret, salt, cost) if isinstance(secret, str) else derive(secret, "package", salt)


def _check(key: bytes) -> bytes:
    return derive(key, "check")[:CHECK_BYTES]


def _require_strength(password: str) -> None:
    letters = normalize(password)
    if len(letters) < SHORTEST_PASSWORD or len(set(letters)) < FEWEST_LETTERS:
        raise Refusal(
            "package.weak-password",
            "パスワードは{least}文字以上で、同じ文字ばかりにならないように決めてください。",
            "まだ何も書き出していません。",
            values={"least": SHORTEST_PASSWORD},
        )
