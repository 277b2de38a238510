import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.vault import packaging
from welfare_desktop.vault.keys import CHEAP, new_key

PASSWORD = "ひみつの合言葉123456"
BODY = b"body" * 20
BY_PASSWORD = packaging.seal(BODY, 7, PASSWORD, CHEAP)
KEY = new_key()
BY_KEY = packaging.seal(BODY, 7, KEY)


@given(st.binary(max_size=300), st.integers(1, 2**63 - 1))
def test_what_is_sealed_opens_again(body: bytes, office: int) -> None:
    for secret in (PASSWORD, KEY):
        data = packaging.seal(body, office, secret, CHEAP)
        assert packaging.look(data) == packaging.Envelope(office, secret == PASSWORD)
        assert packaging.unseal(data, secret) == body


def test_every_flipped_byte_is_refused_in_words() -> None:
    for data, secret in ((BY_PASSWORD, PASSWORD), (BY_KEY, KEY)):
        for place in range(len(data)):
            for bit in (0x01, 0x80):
                flipped = data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]
                with pytest.raises(Refusal) as raised:
                    packaging.unseal(flipped, secret)
                assert not isinstance(raised.value, WrongPassword)
                assert raised.value.text()


def test_every_cut_is_refused_in_words() -> None:
    for length in range(len(BY_KEY)):
        with pytest.raises(Refusal):
            packaging.unseal(BY_KEY[:length], KEY)


def test_a_wrong_secret_is_told_from_damage() -> None:
    for wrong in ("ちがう合言葉123456", KEY, ""):
        with pytest.raises(WrongPassword):
            packaging.unseal(BY_PASSWORD, wrong)
    with pytest.raises(Refusal, match=r"package\.other-office"):
        packaging.unseal(BY_KEY, new_key())


def test_a_newer_format_is_refused() -> None:
    at = len(packaging.MARK)
    newer = BY_KEY[:at] + (2).to_bytes(2, "big") + BY_KEY[at + 2 :]
    with pytest.raises(Refusal, match=r"package\.newer"):
        packaging.unseal(newer, KEY)


@pytest.mark.parametrize(
    "hostile", [{"memory": 2**31}, {"passes": 10**9}, {"lanes": 64}, {"memory": "1"}, {"salt": ""}, {"office": "x"}]
)
def test_hostile_parameters_are_refused_before_any_work(hostile: dict[str, object]) -> None:
    data = forged(hostile)
    with pytest.raises(Refusal, match=r"package\.damaged"):
        packaging.look(data)


def test_a_header_that_was_exchanged_does_not_open() -> None:
    with pytest.raises(Refusal, match=r"package\.damaged"):
        packaging.unseal(forged({"office": "8"}), PASSWORD)


def forged(changes: dict[str, object]) -> bytes:
    """The package with another header and a digest that fits."""
    at = len(packaging.MARK)
    length = int.from_bytes(BY_PASSWORD[at + 2 : at + 4], "big")
    header = json.loads(BY_PASSWORD[at + 4 : at + 4 + length]) | changes
    text = json.dumps(header).encode("ascii")
    rest = BY_PASSWORD[at + 4 + length : -32]
    body = BY_PASSWORD[: at + 2] + len(text).to_bytes(2, "big") + text + rest
    return body + hashlib.sha256(body).digest()


def test_a_weak_password_is_refused() -> None:
    for weak in ("short", "a" * 40):
        with pytest.raises(Refusal, match=r"package\.weak-password"):
            packaging.seal(BODY, 7, weak, CHEAP)
