"""Work asked for ahead is answered in order, and its failures arrive."""

import threading
from collections.abc import Iterator

import pytest

from welfare_desktop.services.ledgers.lookahead import done_ahead


@pytest.mark.parametrize("count", range(4))
def test_every_answer_comes_in_its_place(count: int) -> None:
    assert list(done_ahead(lambda each: each * 2, range(count))) == [each * 2 for each in range(count)]


def test_the_next_is_under_way_while_an_answer_is_used() -> None:
    begun = threading.Event()

    def work(each: int) -> int:
        if each == 2:
            begun.set()
        return each

    answers = done_ahead(work, [1, 2, 3])
    assert next(answers) == 1
    assert begun.wait(10)
    assert list(answers) == [2, 3]


def test_what_goes_wrong_arrives_and_nothing_further_is_asked_for() -> None:
    asked: list[int] = []

    def items() -> Iterator[int]:
        for each in range(10):
            asked.append(each)
            yield each

    def work(each: int) -> int:
        if each == 1:
            raise ValueError
        return each

    with pytest.raises(ValueError, match=r"^$"):
        list(done_ahead(work, items()))
    assert asked == [0, 1, 2]
