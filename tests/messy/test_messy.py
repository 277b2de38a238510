"""The importer on messy ledgers whose truth is known. `WELFARE_MESSY=first:last` judges other seeds, and more."""

import os

import pytest

from tests.messy.generator import generate
from tests.messy.judge import Verdict, judge
from tests.messy.reading import read_book
from welfare_desktop.services.workspace import Workspace

GROUPS = 4
FIRST, LAST = map(int, os.environ.get("WELFARE_MESSY", "50000:50080").split(":"))


@pytest.mark.parametrize("group", range(GROUPS))
def test_messy_ledgers_are_read_as_their_clerks_meant_them(empty_office: Workspace, group: int):
    verdict = Verdict()
    for seed in range(FIRST + group, LAST, GROUPS):
        book = generate(seed)
        judge(book, *read_book(empty_office, book), verdict)
    told = "\n".join([*verdict.lines(), *verdict.failures[:60]])
    assert not verdict.headers[False], told
    assert not verdict.records[False], told
    assert not verdict.unconserved, told
    assert verdict.accuracy() >= 0.995, told
    assert verdict.problems_share() <= 0.005, told
    assert verdict.errors_found() == 1, told


def test_a_ledger_of_a_number_is_always_the_same():
    first, second = generate(7), generate(7)
    assert (first.name, first.tables, first.mess) == (second.name, second.tables, second.mess)
