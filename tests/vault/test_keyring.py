import dataclasses
import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from welfare_desktop.domain.permissions import ADMINISTRATOR, CASE_WORKER, CLERK
from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.vault import keyring as ring
from welfare_desktop.vault import recovery
from welfare_desktop.vault.entries import MOST_BYTES
from welfare_desktop.vault.keys import CHEAP, Cost

OFFICE = 90_071_992_547_409_931
FIRST = ring.NewClerk(11, "山本 花子", frozenset(), "さくら-やま-2026-かわ")
SECOND = ring.NewClerk(12, "髙橋 一郎", frozenset({CLERK}), "あおい-そら-しろい-くも")
CODE = recovery.make()
RING, KEYS = ring.create(OFFICE, FIRST, CODE, CHEAP)
BOTH = ring.add_clerk(RING, KEYS, SECOND, CHEAP)


def test_the_first_clerk_signs_in_with_both_keys() -> None:
    entry, keys = ring.unlock(RING, "山本 花子", FIRST.password)
    assert keys == KEYS
    assert len(keys.db) == 32
    assert keys.case is not None
    assert entry.roles == {ADMINISTRATOR, CASE_WORKER}


def test_a_clerk_is_found_by_uid_too() -> None:
    assert ring.unlock(RING, 11, FIRST.password)[1] == KEYS


def test_an_unknown_clerk_is_refused_in_words() -> None:
    with pytest.raises(Refusal) as caught:
        ring.unlock(RING, "だれか", FIRST.password)
    assert caught.value.code == "keyring.no-such-clerk"


def test_a_wrong_password_is_told_from_a_damaged_entry() -> None:
    with pytest.raises(WrongPassword):
        ring.unlock(RING, 11, "ちがう-ことば-2026-やま")
    entry = RING.entries[0]
    for changed in ({"own": bytes(60)}, {"db": bytes(60)}, {"case": bytes(60)}, {"roles": frozenset({CLERK})}):
        broken = dataclasses.replace(RING, entries=(dataclasses.replace(entry, **changed),))
        with pytest.raises(Refusal) as caught:
            ring.unlock(broken, 11, FIRST.password)
        assert caught.value.code == "keyring.damaged"
        assert not isinstance(caught.value, WrongPassword)


def test_width_and_composition_of_a_password_do_not_matter() -> None:
    clerk = ring.NewClerk(1, "試験", frozenset(), "ガギグ-abc-１２３-ｶﾅ")
    keyring, keys = ring.create(OFFICE, clerk, CODE, CHEAP)
    assert ring.unlock(keyring, 1, "ガギグ-abc-123-カナ")[1] == keys


def test_the_general_clerk_gets_no_case_key() -> None:
    keys = ring.unlock(BOTH, 12, SECOND.password)[1]
    assert keys == ring.Keys(KEYS.db, None)


def test_an_administrator_outside_the_case_team_gets_the_case_key_by_break_glass_only() -> None:
    administrators = ring.set_roles(BOTH, KEYS, 12, {ADMINISTRATOR})
    assert ring.unlock(administrators, 12, SECOND.password)[1].case is None
    assert ring.break_glass(administrators, 12, SECOND.password) == KEYS
    with pytest.raises(WrongPassword):
        ring.break_glass(administrators, 12, FIRST.password)


def test_break_glass_is_for_administrators() -> None:
    with pytest.raises(Refusal) as caught:
        ring.break_glass(BOTH, 12, SECOND.password)
    assert caught.value.code == "keyring.not-administrator"


def test_roles_give_and_take_the_case_key_without_the_clerks_password() -> None:
    given_roles = ring.set_roles(BOTH, KEYS, 12, {CLERK, CASE_WORKER})
    assert ring.unlock(given_roles, 12, SECOND.password)[1] == KEYS
    taken = ring.set_roles(given_roles, KEYS, 12, {CLERK})
    assert ring.unlock(taken, 12, SECOND.password)[1].case is None


@pytest.mark.parametrize(
    "change",
    [
        lambda keys: ring.set_roles(BOTH, keys, 12, {ADMINISTRATOR}),
        lambda keys: ring.reset_password(BOTH, keys, 12, "あたらしい-ことば-よっつ", CHEAP),
        lambda keys: ring.add_clerk(
            BOTH, keys, ring.NewClerk(13, "別人", frozenset({CLERK}), "べつの-ながい-ことば-です"), CHEAP
        ),
        lambda keys: ring.renew_recovery(BOTH, keys, recovery.make()),
    ],
)
def test_other_clerks_entries_need_the_case_key(change) -> None:
    with pytest.raises(Refusal) as caught:
        change(ring.Keys(KEYS.db, None))
    assert caught.value.code == "keyring.needs-case-key"


def test_a_changed_password_opens_and_the_old_one_does_not() -> None:
    new = "あたらしい-ことば-みっつ"
    changed = ring.change_password(BOTH, 12, SECOND.password, new, CHEAP)
    assert ring.unlock(changed, 12, new)[1].db == KEYS.db
    assert ring.unlock(changed, 11, FIRST.password)[1] == KEYS
    with pytest.raises(WrongPassword):
        ring.unlock(changed, 12, SECOND.password)
    with pytest.raises(WrongPassword):
        ring.change_password(BOTH, 12, "まちがい-まちがい-ことば", new, CHEAP)


def test_a_forgotten_password_is_replaced_and_the_roles_stay() -> None:
    new = "わすれた-ので-あたらしく"
    changed = ring.reset_password(BOTH, KEYS, 12, new, CHEAP)
    entry, keys = ring.unlock(changed, 12, new)
    assert entry.roles == {CLERK}
    assert keys.db == KEYS.db


@pytest.mark.parametrize("weak", ["", "みじかい", "あ" * 40, "12341234123412", "x" * 300])
def test_a_weak_password_is_refused(weak: str) -> None:
    with pytest.raises(Refusal) as caught:
        ring.change_password(BOTH, 12, SECOND.password, weak, CHEAP)
    assert caught.value.code == "password.weak"


def test_a_removed_clerk_is_gone_and_the_last_administrator_stays() -> None:
    assert [entry.uid for entry in ring.remove_clerk(BOTH, KEYS, 12).entries] == [11]
    for change in (lambda: ring.remove_clerk(BOTH, KEYS, 11), lambda: ring.set_roles(BOTH, KEYS, 11, {CLERK})):
        with pytest.raises(Refusal) as caught:
            change()
        assert caught.value.code == "keyring.last-administrator"


def test_names_are_unique_and_can_change() -> None:
    renamed = ring.rename_clerk(BOTH, KEYS, 12, " 高橋 一郎 ")
    assert ring.unlock(renamed, "高橋 一郎", SECOND.password)[0].uid == 12
    for name in ("山本 花子", " ", "長" * 200):
        with pytest.raises(Refusal) as caught:
            ring.rename_clerk(BOTH, KEYS, 12, name)
        assert caught.value.code == "keyring.name"


def test_the_recovery_code_opens_everything_and_a_renewed_one_replaces_it() -> None:
    assert ring.unlock_by_recovery(BOTH, CODE) == KEYS
    fresh = recovery.make()
    renewed = ring.renew_recovery(BOTH, KEYS, fresh)
    assert ring.unlock_by_recovery(renewed, fresh) == KEYS
    with pytest.raises(WrongPassword):
        ring.unlock_by_recovery(renewed, CODE)


def test_after_recovery_every_clerk_can_get_a_new_password() -> None:
    keys = ring.unlock_by_recovery(BOTH, CODE)
    assert (
        ring.unlock(
            ring.reset_password(BOTH, keys, 11, "ふっきゅう-した-あとの-ことば", CHEAP),
            11,
            "ふっきゅう-した-あとの-ことば",
        )[1]
        == KEYS
    )


def test_a_clerk_smuggled_in_is_found_after_unlocking() -> None:
    other, other_keys = ring.create(OFFICE, FIRST, CODE, CHEAP)
    smuggled = ring.add_clerk(
        other, other_keys, ring.NewClerk(66, "偽者", frozenset({ADMINISTRATOR}), "にせもの-の-ながい-ことば"), CHEAP
    ).entries[1]
    broken = dataclasses.replace(BOTH, entries=(*BOTH.entries, smuggled))
    for attempt in (
        lambda: ring.unlock(broken, 11, FIRST.password),
        lambda: ring.unlock_by_recovery(broken, CODE),
        lambda: ring.rename_clerk(broken, KEYS, 12, "新しい名前"),
    ):
        with pytest.raises(Refusal) as caught:
            attempt()
        assert caught.value.code == "keyring.altered"


def test_an_entry_of_another_office_opens_nothing_here() -> None:
    elsewhere, _ = ring.create(OFFICE + 1, FIRST, CODE, CHEAP)
    broken = dataclasses.replace(RING, entries=elsewhere.entries, recovery=elsewhere.recovery)
    with pytest.raises(Refusal):
        ring.unlock(broken, 11, FIRST.password)
    with pytest.raises(Refusal):
        ring.unlock_by_recovery(broken, CODE)


def test_each_change_raises_the_version() -> None:
    assert (RING.version, BOTH.version, ring.remove_clerk(BOTH, KEYS, 12).version) == (1, 2, 3)


def test_the_file_reads_back_as_it_was_and_names_stand_in_clear() -> None:
    data = ring.encode(BOTH)
    assert ring.decode(data) == BOTH
    assert "髙橋 一郎" in data.decode("utf-8")


def test_neither_keys_nor_passwords_stand_in_the_file_or_in_a_repr() -> None:
    assert KEYS.case is not None
    shown = ring.encode(BOTH).decode("utf-8") + repr(KEYS) + repr(FIRST) + repr(CODE)
    for secret in (KEYS.db.hex(), KEYS.case.hex(), FIRST.password, CODE.letters):
        assert secret not in shown
    assert repr(KEYS.db) not in shown


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_changed_byte_of_the_file_is_noticed(data: st.DataObject) -> None:
    original = ring.encode(BOTH)
    at = data.draw(st.integers(0, len(original) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != original[at]))
    read = _decoded(original[:at] + bytes([byte]) + original[at + 1 :])
    assert read in {None, BOTH}  # white space between the fields may change


def _decoded(data: bytes) -> ring.Keyring | None:
    try:
        return ring.decode(data)
    except Refusal:
        return None


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 4000))
def test_any_cut_file_is_damaged(cut: int) -> None:
    original = ring.encode(BOTH)
    with pytest.raises(Refusal):
        ring.decode(original[: min(cut, len(original) - 1)])


def _resealed(change) -> bytes:
    """The file after an attacker changed it and mended the checksum."""
    file = json.loads(ring.encode(BOTH))
    change(file["body"])
    canonical = json.dumps(file["body"], ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
    return json.dumps({**file, "sha256": hashlib.sha256(canonical).hexdigest()}).encode("utf-8")


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body["clerks"][1].update(roles=[ADMINISTRATOR, CASE_WORKER]),
        lambda body: body["clerks"][1].update(name="別の名前"),
        lambda body: body["clerks"][1].update(uid="99"),
        lambda body: body["clerks"].pop(0),
        lambda body: body["clerks"].append({**body["clerks"][0], "uid": "77", "name": "写し"}),
        lambda body: body.update(version=99),
        lambda body: body.update(office="5"),
        lambda body: body["recovery"].update(check=body["clerks"][0]["check"]),
        lambda body: body.update(mac=body["recovery"]["salt"][:-2] + "AAAAAAAAAAAAAAAAAAAAA="),
    ],
)
def test_a_mended_checksum_does_not_hide_a_change(change) -> None:
    with pytest.raises(Refusal):
        _sign_in_everybody(_resealed(change))


def _sign_in_everybody(data: bytes) -> None:
    tampered = ring.decode(data)
    for entry in tampered.entries:
        ring.unlock(tampered, entry.uid, SECOND.password if entry.name == SECOND.name else FIRST.password)


@pytest.mark.parametrize(
    "cost", [[8 << 20, 3, 1], [65_536, 1000, 1], [65_536, 3, 64], [1, 1, 1], [64, 0, 1], [64, 1, True], [64, 1], "64"]
)
def test_hostile_costs_are_refused_on_reading(cost) -> None:
    with pytest.raises(Refusal) as caught:
        ring.decode(_resealed(lambda body: body["clerks"][0].update(cost=cost)))
    assert caught.value.code == "keyring.damaged"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe{}",
        b"[" * 200_000,
        b'{"format": 1, "sha256": "", "body": {}}',
        b'{"format": NaN, "sha256": "", "body": {}}',
        b'{"format": ' + b"9" * 5000 + b', "sha256": "", "body": {}}',
        b" " * (MOST_BYTES + 1),
    ],
)
def test_a_file_of_another_shape_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        ring.decode(data)
    assert caught.value.code == "keyring.damaged"


def test_a_file_of_a_newer_program_is_said_to_be_so() -> None:
    newer = json.dumps({**json.loads(ring.encode(BOTH)), "format": 2}).encode("utf-8")
    with pytest.raises(Refusal) as caught:
        ring.decode(newer)
    assert caught.value.code == "keyring.newer"


def test_the_bounds_of_the_cost_hold() -> None:
    for memory, passes, lanes in ((7, 1, 1), (262_145, 1, 1), (64, 11, 1), (64, 1, 5)):
        with pytest.raises(ValueError, match="bounds"):
            Cost(memory, passes, lanes)
