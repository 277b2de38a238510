import pytest

from welfare_desktop.vault.keys import CHEAP, STANDARD, Cost, derive, new_key, new_salt, stretch, unwrap, wrap


def test_stretching_agrees_with_the_reference_argon2id() -> None:
    known = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"  # phc-winner-argon2, src/test.c
    assert stretch("password", b"somesalt", Cost(65_536, 2)).hex() == known


def test_the_standard_cost_is_64_mib_three_passes_one_lane() -> None:
    assert (STANDARD.memory, STANDARD.passes, STANDARD.lanes) == (65_536, 3, 1)
    assert len(stretch("さくら-やま-2026", new_salt(), STANDARD)) == 32


def test_another_password_salt_or_cost_gives_another_key() -> None:
    salt = new_salt()
    keys = {
        stretch("ことば", salt, CHEAP),
        stretch("ことは", salt, CHEAP),
        stretch("ことば", new_salt(), CHEAP),
        stretch("ことば", salt, Cost(72, 1)),
    }
    assert len(keys) == 4


def test_a_wrapped_secret_opens_with_the_same_key_and_circumstances_only() -> None:
    key, secret = new_key(), new_key()
    wrapped = wrap(key, secret, b"here")
    assert unwrap(key, wrapped, b"here") == secret
    assert unwrap(key, wrapped, b"there") is None
    assert unwrap(new_key(), wrapped, b"here") is None
    assert unwrap(key, wrapped[:-1], b"here") is None
    assert unwrap(key, b"", b"here") is None


def test_each_purpose_has_its_own_key() -> None:
    key = new_key()
    assert len({key, derive(key, "sealing"), derive(key, "escrow"), derive(key, "escrow", new_salt())}) == 4


@pytest.mark.parametrize("bad", [(7, 1, 1), (1 << 23, 3, 1), (64, 11, 1), (64, 0, 1), (64, 1, 0), (64, 1, 5)])
def test_costs_outside_the_bounds_cannot_be_made(bad: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="bounds"):
        Cost(*bad)
