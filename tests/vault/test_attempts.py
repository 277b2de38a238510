from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.vault.attempts import Attempts, decode, delay_after, encode

NOON = 1_800_000_000


def test_the_delays_grow_and_then_stay() -> None:
    assert [delay_after(failures) for failures in range(10)] == [0, 0, 0, 5, 15, 60, 300, 300, 300, 300]
    assert delay_after(10**9) == 300


def test_twenty_wrong_passwords_wait_as_announced_also_after_a_restart() -> None:
    attempts, now, waited = Attempts(), NOON, list[int]()
    for _ in range(20):
        wait = attempts.wait(7, now)
        waited.append(wait)
        now += wait
        attempts = decode(encode(attempts.after_failure(7, now)))
    assert waited == [0, 0, 0, 5, 15, 60] + [300] * 14


def test_one_clerks_failures_do_not_slow_another() -> None:
    attempts = Attempts()
    for _ in range(6):
        attempts = attempts.after_failure(7, NOON)
    assert attempts.wait(7, NOON) == 300
    assert attempts.wait(8, NOON) == 0


def test_success_forgets() -> None:
    attempts = Attempts().after_failure(7, NOON).after_failure(8, NOON).after_success(7)
    assert dict(attempts.failed) == {8: (1, NOON)}


@given(st.integers(-(10**9), 10**9))
def test_a_moved_clock_never_makes_the_wait_longer_than_the_delay(step: int) -> None:
    attempts = Attempts({7: (6, NOON)})
    assert 0 <= attempts.wait(7, NOON + step) <= 300


@given(
    st.binary(max_size=80) | st.sampled_from([b'{"7": [3]}', b'{"7": ["3", 1]}', b'{"x": [1, 2]}', b"[1]", b"9" * 9999])
)
def test_a_damaged_file_counts_as_empty(data: bytes) -> None:
    assert dict(decode(data).failed) == {}
