"""Files made to hurt come to what they must, through one helper, within its memory."""

import contextlib
from collections.abc import Iterator

import pytest

from tests.hostile.crafted_files import READ, crafted_files
from tests.hostile.memory import LARGEST, most_memory
from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.host.processes import Helper
from welfare_desktop.services.ledgers import ledger_work

LEDGER = "氏名,住所\n山田,北\n".encode()


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    with contextlib.closing(Helper(patience=30)) as one:
        yield one


@pytest.mark.parametrize(("fate", "data"), [pytest.param(fate, data, id=name) for name, fate, data in crafted_files()])
def test_a_file_made_to_hurt_is_read_or_refused_within_bounds(helper: Helper, fate: str, data: bytes) -> None:
    helper.run(ledger_work.is_open, "")
    child = helper._process
    assert child is not None
    try:
        helper.run(ledger_work.open_book, data, "名簿.xlsx", None, None)
        became = READ
    except Refusal as refused:
        became = refused.code
    assert became == fate
    assert helper._process is child, "the helper had to be started anew"
    assert most_memory(child.pid) <= LARGEST


def test_cancelling_a_hopeless_reading_kills_it_and_the_next_one_works(helper: Helper) -> None:
    helper.run(ledger_work.open_book, LEDGER, "名簿.csv", None, None)
    before, asked = helper._process, list[int]()
    hopeless = '"氏名,"住所\n'.encode() * 2_000_000

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 10

    with pytest.raises(Cancelled):
        helper.run(ledger_work.open_book, hopeless, "名簿.csv", None, None, cancelled=cancelled)
    assert len(asked) == 11
    assert helper._process is not before
    assert helper.run(ledger_work.open_book, LEDGER, "名簿.csv", None, None)["encoding"] == "utf-8"
