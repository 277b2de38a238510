"""Ids: rising, never twice, in the range a database column holds."""

import threading

import pytest

from welfare_desktop.domain.identity import new_id, reserve


def test_ids_rise_and_fit_into_63_bits() -> None:
    ids = [new_id() for _ in range(1000)]
    assert ids == sorted(set(ids))
    assert all(0 < fresh < 2**63 for fresh in ids)


def test_a_reserved_range_belongs_to_its_caller() -> None:
    before = new_id()
    block = reserve(5000)
    assert before < block.start
    assert len(block) == 5000
    assert new_id() >= block.stop


def test_threads_never_get_the_same_id() -> None:
    made: list[int] = []

    def make() -> None:
        made.extend([new_id() for _ in range(500)])

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2000


def test_an_empty_reservation_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="positive"):
        reserve(0)
