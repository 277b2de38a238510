"""What stands in the keyring file (鍵束), and its strict JSON form.

The file is {"format", "sha256", "body"}: the checksum tells accidental damage before any password
is asked; who changes the body on purpose is found out by the MAC once the office is open.
"""

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.vault.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, TAG_BYTES, Cost

FORMAT = 1
CHECK_BYTES = 16
MAC_BYTES = 32
WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES
MOST_BYTES = 1 << 20
MOST_CLERKS = 500
MOST_LETTERS = 100
MOST_ROLES = 20


@dataclass(frozen=True, slots=True)
class Keys:
    """K_db (32 bytes) and, for who may read cases, K_case (32 bytes). The repr shows neither."""

    db: bytes
    case: bytes | None

    def __repr__(self) -> str:
        return "Keys(…)"


@dataclass(frozen=True, slots=True)
class NewClerk:
    """A clerk to be entered, with a first password."""

    uid: int
    name: str
    roles: frozenset[str]
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """One clerk (操作者). The password opens `own`, the clerk's own key, and that opens the rest.

    `check` tells a wrong password from a damaged entry. `escrow` is the own key under K_case, so
    that its holders can change roles and replace a forgotten password. `case` belongs to the case
    team; `break_glass` is the administrator's copy of K_case, opened only on purpose.
    """

    uid: int
    name: str
    roles: frozenset[str]
    salt: bytes
    cost: Cost
    check: bytes
    own: bytes
    escrow: bytes
    db: bytes
    case: bytes | None
    break_glass: bytes | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """Both keys under the recovery code (復旧コード)."""

    salt: bytes
    check: bytes
    db: bytes
    case: bytes


@dataclass(frozen=True, slots=True)
class Keyring:
    """Every clerk of one office. `version` rises with each change; `mac` is HMAC-SHA256 under K_db."""

    office_id: int
    version: int
    entries: tuple[Entry, ...]
    recovery: Recovery
    mac: bytes = b""


def body(keyring: Keyring) -> bytes:
    """What is signed: everything but the MAC, in one canonical form."""
    return _dump(_keyring_json(keyring))


def encode(keyring: Keyring) -> bytes:
    """The keyring file as UTF-8 JSON bytes."""
    content = {**_keyring_json(keyring), "mac": _base64(keyring.mac)}
    checksum = hashlib.sha256(_dump(content)).hexdigest()
    return json.dumps({"format": FORMAT, "sha256": checksum, "body": content}, ensure_ascii=False, indent=1).encode()


def decode(data: bytes) -> Keyring:
    """Read a keyring file. Refusal `keyring.damaged` or `keyring.newer`; costs are bounded."""
    try:
        if len(data) > MOST_BYTES:
            raise ValueError("too long")
        file = _fields(json.loads(data.decode("utf-8")), {"format", "sha256", "body"})
        if _number(file["format"], 1 << 31) > FORMAT:
            raise _newer()
        if file["format"] != FORMAT or file["sha256"] != hashlib.sha256(_dump(file["body"])).hexdigest():
            raise ValueError("checksum")
        return _keyring(file["body"])
    except (ValueError, RecursionError) as error:
        raise damaged() from error


def damaged() -> Refusal:
    """The refusal for a keyring which cannot be what the program wrote."""
    return Refusal(
        "keyring.damaged",
        "鍵ファイルが壊れているか、書き換えられています。パスワードの間違いではありません。",
        "データベースの内容は変わっていません。",
        "管理者に連絡してください。バックアップに入っている鍵ファイルで元に戻せます。",
    )


def _newer() -> Refusal:
    return Refusal(
        "keyring.newer",
        "鍵ファイルが、このプログラムより新しい版で作られています。",
        "何も変更していません。",
        "新しい版のプログラムで開いてください。",
    )


def _keyring_json(keyring: Keyring) -> dict[str, object]:
    return {
        "office": str(keyring.office_id),
        "version": keyring.version,
        "clerks": [_entry_json(entry) for entry in keyring.entries],
        "recovery": {
            "salt": _base64(keyring.recovery.salt),
            "check": _base64(keyring.recovery.check),
            "db": _base64(keyring.recovery.db),
            "case": _base64(keyring.recovery.case),
        },
    }


def _entry_json(entry: Entry) -> dict[str, object]:
    return {
        "uid": str(entry.uid),
        "name": entry.name,
        "roles": sorted(entry.roles),
        "salt": _base64(entry.salt),
        "cost": [entry.cost.memory, entry.cost.passes, entry.cost.lanes],
        "check": _base64(entry.check),
        "own": _base64(entry.own),
        "escrow": _base64(entry.escrow),
        "db": _base64(entry.db),
        "case": None if entry.case is None else _base64(entry.case),
        "break_glass": None if entry.break_glass is None else _base64(entry.break_glass),
    }


def _keyring(value: object) -> Keyring:
    found = _fields(value, {"office", "version", "clerks", "recovery", "mac"})
    entries = tuple(_entry(item) for item in _list(found["clerks"], MOST_CLERKS))
    if len({entry.uid for entry in entries}) != len(entries):
        raise ValueError("one uid twice")
    return Keyring(
        office_id=_id(found["office"]),
        version=_number(found["version"], 1 << 31),
        entries=entries,
        recovery=_recovery(found["recovery"]),
        mac=_bytes(found["mac"], MAC_BYTES),
    )


def _recovery(value: object) -> Recovery:
    found = _fields(value, {"salt", "check", "db", "case"})
    return Recovery(
        salt=_bytes(found["salt"], SALT_BYTES),
        check=_bytes(found["check"], CHECK_BYTES),
        db=_bytes(found["db"], WRAPPED_BYTES),
        case=_bytes(found["case"], WRAPPED_BYTES),
    )


def _entry(value: object) -> Entry:
    found = _fields(value, Entry.__dataclass_fields__)
    return Entry(
        uid=_id(found["uid"]),
        name=_text(found["name"]),
        roles=frozenset(_text(role) for role in _list(found["roles"], MOST_ROLES)),
        salt=_bytes(found["salt"], SALT_BYTES),
        cost=_cost(found["cost"]),
        check=_bytes(found["check"], CHECK_BYTES),
        own=_bytes(found["own"], WRAPPED_BYTES),
        escrow=_bytes(found["escrow"], WRAPPED_BYTES),
        db=_bytes(found["db"], WRAPPED_BYTES),
        case=None if found["case"] is None else _bytes(found["case"], WRAPPED_BYTES),
        break_glass=None if found["break_glass"] is None else _bytes(found["break_glass"], WRAPPED_BYTES),
    )


def _cost(value: object) -> Cost:
    memory, passes, lanes = (_number(item, 1 << 31) for item in _list(value, 3))
    return Cost(memory, passes, lanes)


def _fields(value: object, names: Iterable[str]) -> dict[str, object]:
    if not isinstance(value, dict) or cast(dict[str, object], value).keys() != set(names):
        raise ValueError("other fields")
    return cast(dict[str, object], value)


def _list(value: object, most: int) -> list[object]:
    if not isinstance(value, list) or len(cast(list[object], value)) > most:
        raise ValueError("not a list, or too long")
    return cast(list[object], value)


def _text(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= MOST_LETTERS:
        raise ValueError("not a text, or too long")
    return value


def _number(value: object, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < most:
        raise ValueError("not a number, or out of range")
    return value


def _id(value: object) -> int:
    """Ids are texts in JSON: as numbers, other programs round them."""
    if not isinstance(value, str) or not value.isascii() or not value.isdecimal() or len(value) > 19:
        raise ValueError("not an id")
    return _number(int(value), 1 << 63)


def _bytes(value: object, length: int) -> bytes:
    data = base64.b64decode(_text(value), validate=True)
    if len(data) != length:
        raise ValueError("other length")
    return data


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
