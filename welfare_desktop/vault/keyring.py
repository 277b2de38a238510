"""The keyring (鍵束): who may open the office, and with which keys. Values in, values out.

Password → Argon2id → the clerk's own key → K_db, and K_case for the case team. Roles are bound
into the wrapping, and the whole keyring is signed under K_db, so an entry that was added, altered
or taken away outside the program is found at the next sign-in.

Changing other clerks' entries needs K_case: the case team holds it, the administrator gets it by
`break_glass` (own password again), the recovery code opens it too.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import replace

from welfare_desktop.domain.permissions import ADMINISTRATOR, CASE_WORKER
from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.vault.entries import (
    CHECK_BYTES,
    FORMAT,
    MOST_CLERKS,
    MOST_LETTERS,
    Entry,
    Keyring,
    Keys,
    NewClerk,
    Recovery,
    body,
    damaged,
    decode,
    encode,
)
from welfare_desktop.vault.keys import STANDARD, Cost, derive, new_key, new_salt, normalize, stretch, unwrap, wrap
from welfare_desktop.vault.recovery import Code

__all__ = [
    "SHORTEST_PASSWORD",
    "Entry",
    "Keyring",
    "Keys",
    "NewClerk",
    "Recovery",
    "add_clerk",
    "break_glass",
    "change_password",
    "create",
    "decode",
    "encode",
    "find",
    "remove_clerk",
    "rename_clerk",
    "renew_recovery",
    "reset_password",
    "set_roles",
    "unlock",
    "unlock_by_recovery",
]

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 256
FEWEST_LETTERS = 5


def create(office_id: int, first: NewClerk, code: Code, cost: Cost = STANDARD) -> tuple[Keyring, Keys]:
    """A new office's keyring and fresh keys; the first clerk is always 管理者 and ケース担当 too."""
    keys = Keys(db=new_key(), case=new_key())
    empty = Keyring(office_id, 0, (), _recovery(office_id, keys, code))
    clerk = replace(first, roles=first.roles | {ADMINISTRATOR, CASE_WORKER})
    return _signed(replace(empty, entries=(_new_entry(empty, keys, clerk, cost),)), keys), keys


def find(keyring: Keyring, clerk: str | int) -> Entry:
    """The entry by name or uid. Refusal `keyring.no-such-clerk`."""
    for entry in keyring.entries:
        if clerk in (entry.uid, entry.name):
            return entry
    raise Refusal("keyring.no-such-clerk", "その操作者は登録されていません。", todo="名前を選び直してください。")


def unlock(keyring: Keyring, clerk: str | int, password: str) -> tuple[Entry, Keys]:
    """Sign in: the entry and its keys; `Keys.case` is None outside the case team.

    WrongPassword; Refusal `keyring.damaged` or `keyring.altered` when the password is right.
    """
    entry = find(keyring, clerk)
    return entry, _open(keyring, entry, password, CASE_WORKER, entry.case)


def break_glass(keyring: Keyring, clerk: str | int, password: str) -> Keys:
    """The administrator's keys with K_case, after the password was typed again; the caller writes the audit.

    WrongPassword; Refusal `keyring.not-administrator`, `keyring.damaged`, `keyring.altered`.
    """
    entry = find(keyring, clerk)
    if entry.break_glass is None:
        raise Refusal("keyring.not-administrator", "この操作は管理者だけができます。")
    return _open(keyring, entry, password, ADMINISTRATOR, entry.break_glass)


def add_clerk(keyring: Keyring, keys: Keys, clerk: NewClerk, cost: Cost = STANDARD) -> Keyring:
    """A keyring with one more clerk; needs K_case whatever the roles. Refusals `keyring.name`, `keyring.full`."""
    _require_unaltered(keyring, keys)
    if len(keyring.entries) >= MOST_CLERKS or any(entry.uid == clerk.uid for entry in keyring.entries):
        raise Refusal(
            "keyring.full", "操作者をこれ以上登録できません。", todo="使わなくなった操作者を削除してください。"
        )
    return _signed(replace(keyring, entries=(*keyring.entries, _new_entry(keyring, keys, clerk, cost))), keys)


def change_password(keyring: Keyring, clerk: str | int, old: str, new: str, cost: Cost = STANDARD) -> Keyring:
    """The clerk's own change: one entry is wrapped anew, the database is not touched."""
    entry, keys = unlock(keyring, clerk, old)
    own = _own_key(keyring, entry, old)
    return _with_entry(keyring, keys, _with_password(keyring, entry, own, new, cost))


def reset_password(keyring: Keyring, keys: Keys, uid: int, new: str, cost: Cost = STANDARD) -> Keyring:
    """A new password for a clerk who forgot the old one; needs K_case."""
    entry = find(keyring, uid)
    own = _own_key_from_escrow(keyring, keys, entry)
    return _with_entry(keyring, keys, _with_password(keyring, entry, own, new, cost))


def set_roles(keyring: Keyring, keys: Keys, uid: int, roles: Iterable[str]) -> Keyring:
    """Other roles for a clerk, giving or taking K_case as they ask; needs K_case."""
    entry = find(keyring, uid)
    own = _own_key_from_escrow(keyring, keys, entry)
    return _with_entry(keyring, keys, _with_roles(keyring, keys, entry, own, frozenset(roles)))


def rename_clerk(keyring: Keyring, keys: Keys, uid: int, name: str) -> Keyring:
    """Another name in the sign-in list."""
    entry = find(keyring, uid)
    return _with_entry(keyring, keys, replace(entry, name=_name(keyring, name, besides=uid)))


def remove_clerk(keyring: Keyring, keys: Keys, uid: int) -> Keyring:
    """A keyring without the clerk. What the clerk may have copied earlier still opens with K_db."""
    gone = find(keyring, uid)
    return _with_entries(keyring, keys, (entry for entry in keyring.entries if entry is not gone))


def unlock_by_recovery(keyring: Keyring, code: Code) -> Keys:
    """Both keys by the recovery code, which should be renewed at once.

    WrongPassword when the code is another office's or an older one.
    """
    recovery = keyring.recovery
    kek = _recovery_key(code, recovery.salt)
    if not hmac.compare_digest(_check(kek), recovery.check):
        raise WrongPassword(
            "recovery.wrong", "この復旧コードでは開けません。", todo="いちばん新しい復旧用紙か確かめてください。"
        )
    db = unwrap(kek, recovery.db, _place(keyring.office_id, 0, "recovery-db"))
    case = unwrap(kek, recovery.case, _place(keyring.office_id, 0, "recovery-case"))
    if db is None or case is None:
        raise damaged()
    keys = Keys(db, case)
    _require_unaltered(keyring, keys)
    return keys


def renew_recovery(keyring: Keyring, keys: Keys, code: Code) -> Keyring:
    """A keyring that opens by `code` and no longer by the code before; needs K_case."""
    _require_unaltered(keyring, keys)
    return _signed(replace(keyring, recovery=_recovery(keyring.office_id, keys, code)), keys)


def _open(keyring: Keyring, entry: Entry, password: str, role: str, wrapped_case: bytes | None) -> Keys:
    own = _own_key(keyring, entry, password)
    db = unwrap(own, entry.db, _role_place(keyring, entry.uid, "db", entry.roles))
    if db is None:
        raise damaged()
    case = None
    if wrapped_case is not None:
        case = unwrap(own, wrapped_case, _role_place(keyring, entry.uid, role, entry.roles))
        if case is None:
            raise damaged()
    keys = Keys(db, case)
    _require_unaltered(keyring, keys)
    return keys


def _own_key(keyring: Keyring, entry: Entry, password: str) -> bytes:
    kek = stretch(password, entry.salt, entry.cost)
    if not hmac.compare_digest(_check(kek), entry.check):
        raise WrongPassword(
            "password.wrong",
            "パスワードが違います。",
            todo="大文字・小文字や、かな入力になっていないかを確かめて、もう一度入力してください。",
        )
    own = unwrap(kek, entry.own, _password_place(keyring, entry.uid, entry.salt, entry.cost))
    if own is None:
        raise damaged()
    return own


def _own_key_from_escrow(keyring: Keyring, keys: Keys, entry: Entry) -> bytes:
    _require_unaltered(keyring, keys)
    own = unwrap(_escrow_key(keys), entry.escrow, _place(keyring.office_id, entry.uid, "escrow"))
    if own is None:
        raise damaged()
    return own


def _new_entry(keyring: Keyring, keys: Keys, clerk: NewClerk, cost: Cost) -> Entry:
    own = new_key()
    name = _name(keyring, clerk.name)
    escrow = wrap(_escrow_key(keys), own, _place(keyring.office_id, clerk.uid, "escrow"))
    blank = Entry(clerk.uid, name, clerk.roles, b"", cost, b"", b"", escrow, b"", None, None)
    with_roles = _with_roles(keyring, keys, blank, own, clerk.roles)
    return _with_password(keyring, with_roles, own, clerk.password, cost)


def _with_password(keyring: Keyring, entry: Entry, own: bytes, password: str, cost: Cost) -> Entry:
    _require_strength(password)
    salt = new_salt()
    kek = stretch(password, salt, cost)
    place = _password_place(keyring, entry.uid, salt, cost)
    return replace(entry, salt=salt, cost=cost, check=_check(kek), own=wrap(kek, own, place))


def _with_roles(keyring: Keyring, keys: Keys, entry: Entry, own: bytes, roles: frozenset[str]) -> Entry:
    case_key = _case_key(keys)

    def wrapped(secret: bytes, label: str) -> bytes:
        return wrap(own, secret, _role_place(keyring, entry.uid, label, roles))

    return replace(
        entry,
        roles=roles,
        db=wrapped(keys.db, "db"),
        case=wrapped(case_key, CASE_WORKER) if CASE_WORKER in roles else None,
        break_glass=wrapped(case_key, ADMINISTRATOR) if ADMINISTRATOR in roles else None,
    )


def _with_entry(keyring: Keyring, keys: Keys, changed: Entry) -> Keyring:
    return _with_entries(keyring, keys, (changed if entry.uid == changed.uid else entry for entry in keyring.entries))


def _with_entries(keyring: Keyring, keys: Keys, entries: Iterable[Entry]) -> Keyring:
    _require_unaltered(keyring, keys)
    kept = tuple(entries)
    if not any(ADMINISTRATOR in entry.roles for entry in kept):
        raise Refusal(
            "keyring.last-administrator",
            "管理者が一人もいなくなるため、変更できません。",
            "登録済みの操作者はそのままです。",
            "先に、ほかの操作者を管理者にしてください。",
        )
    return _signed(replace(keyring, entries=kept), keys)


def _recovery(office_id: int, keys: Keys, code: Code) -> Recovery:
    salt = new_salt()
    kek = _recovery_key(code, salt)
    return Recovery(
        salt=salt,
        check=_check(kek),
        db=wrap(kek, keys.db, _place(office_id, 0, "recovery-db")),
        case=wrap(kek, _case_key(keys), _place(office_id, 0, "recovery-case")),
    )


def _signed(keyring: Keyring, keys: Keys) -> Keyring:
    fresh = replace(keyring, version=keyring.version + 1)
    return replace(fresh, mac=_mac(fresh, keys))


def _mac(keyring: Keyring, keys: Keys) -> bytes:
    return hmac.digest(derive(keys.db, "keyring"), body(keyring), hashlib.sha256)


def _require_unaltered(keyring: Keyring, keys: Keys) -> None:
    if not hmac.compare_digest(_mac(keyring, keys), keyring.mac):
        raise Refusal(
            "keyring.altered",
            "鍵ファイルが、このプログラムの外で書き換えられています。",
            "データベースの内容は変わっていません。",
            "管理者に連絡してください。バックアップに入っている鍵ファイルで元に戻せます。",
        )


def _require_strength(password: str) -> None:
    letters = normalize(password)
    if not SHORTEST_PASSWORD <= len(letters) <= LONGEST_PASSWORD or len(set(letters)) < FEWEST_LETTERS:
        raise Refusal(
            "password.weak",
            "パスワードは{least}文字以上で、同じ文字ばかりにならないように決めてください。",
            "パスワードは変わっていません。",
            "覚えやすい言葉を三つ四つつなげると、長くて安全なパスワードになります。",
            {"least": SHORTEST_PASSWORD},
        )


def _name(keyring: Keyring, name: str, besides: int | None = None) -> str:
    tidy = name.strip()
    taken = any(entry.name == tidy and entry.uid != besides for entry in keyring.entries)
    if not 1 <= len(tidy) <= MOST_LETTERS or taken:
        raise Refusal(
            "keyring.name",
            "この操作者名は使えません(空か、長すぎるか、すでに登録されています)。",
            todo="ほかの操作者と区別できる名前にしてください。",
        )
    return tidy


def _case_key(keys: Keys) -> bytes:
    if keys.case is None:
        raise Refusal(
            "keyring.needs-case-key",
            "この操作には、管理者のパスワードの再確認が必要です。",
            "登録済みの操作者はそのままです。",
        )
    return keys.case


def _escrow_key(keys: Keys) -> bytes:
    return derive(_case_key(keys), "escrow")


def _recovery_key(code: Code, salt: bytes) -> bytes:
    """120 random bits cannot be guessed: no stretching needed."""
    return derive(code.letters.encode("ascii"), "recovery", salt)


def _check(kek: bytes) -> bytes:
    return derive(kek, "check")[:CHECK_BYTES]


def _place(office_id: int, uid: int, label: str, *more: object) -> bytes:
    return json.dumps([FORMAT, office_id, uid, label, *more], ensure_ascii=True).encode("ascii")


def _password_place(keyring: Keyring, uid: int, salt: bytes, cost: Cost) -> bytes:
    return _place(keyring.office_id, uid, "own", salt.hex(), cost.memory, cost.passes, cost.lanes)


def _role_place(keyring: Keyring, uid: int, label: str, roles: frozenset[str]) -> bytes:
    return _place(keyring.office_id, uid, label, sorted(roles))
