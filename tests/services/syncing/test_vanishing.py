"""Who is missing from a list ends only by a clerk's word, one by one or in bulk, and stays tied to that list."""

from pathlib import Path

import pytest

from tests.services.syncing.city import Page, carried_out, compared, counts, edited, exchange, label, sent
from welfare_desktop.domain.exchange import WHOLE, Choice, Fate, spellings_taken
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import checking, searching, undoing
from welfare_desktop.services.syncing import settling, vanishing
from welfare_desktop.services.syncing.vanishing import Ending
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges

HOUSEHOLDS = "households"
ADDRESS = label(HOUSEHOLDS, "address")


def held(workspace: Workspace, record: int, key: str) -> object:
    return value_at(searching.record(workspace, HOUSEHOLDS, record), KINDS[HOUSEHOLDS].column(key).place)


def state(workspace: Workspace) -> tuple[object, ...]:
    with workspace.store.reading() as connection:
        bases = {name: dict(exchanges.texts(connection, name)) for name in exchanges.names(connection)}
    return checking.check(workspace).digest, bases


def test_the_vanished_are_ended_in_bulk_with_day_and_reason_and_taken_back(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    gone = list(Page(data).rows)[:3]
    back = edited(data, *(lambda page, record=record: page.drop(record) for record in gone))
    plan = compared(demo, back)
    before = state(demo)
    assert "転出" in vanishing.reasons(demo, HOUSEHOLDS)
    ended = vanishing.endings(demo, plan, "2026-10-31", "転出")
    assert len(ended) == 3
    result = settling.carry_out(demo, plan, {}, endings=ended)
    assert (result.ended, result.changed, result.open) == (3, 3, 0)
    for record in gone:
        assert (held(demo, record, "ended_on"), held(demo, record, "end_reason")) == ("2026-10-31", "転出")
        found = vanishing.ended_by(demo, record)
        assert found is not None
        assert (found.receipt, found.name, found.on, found.reason) == (
            result.receipt,
            "回答.xlsx",
            "2026-10-31",
            "転出",
        )
    assert counts(compared(demo, back)) == {"unchanged": len(Page(back).rows)}
    assert {row.record for row in compared(demo, data).rows(Fate.RETURNED)} == set(gone)
    undoing.undo(demo, result.batch)
    assert state(demo) == before
    assert vanishing.ended_by(demo, gone[0]) is None


def test_one_ends_while_another_stays_as_it_is(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    one, two, *_ = Page(data).rows
    plan = compared(demo, edited(data, lambda page: page.drop(one), lambda page: page.drop(two)))
    places = {row.record: row.place for row in plan.rows(Fate.VANISHED)}
    ended = vanishing.endings(demo, plan, "2026-10-31", "施設へ移られたとのこと", {places[one]})
    result = settling.carry_out(demo, plan, {(places[two], WHOLE): Choice.KEEP}, endings=ended)
    assert (result.ended, result.open) == (1, 0)
    assert (held(demo, one, "ended_on"), held(demo, one, "end_reason")) == ("2026-10-31", None)
    found = vanishing.ended_by(demo, one)
    assert found is not None
    assert found.reason == "施設へ移られたとのこと"
    assert held(demo, two, "ended_on") is None
    assert vanishing.ended_by(demo, two) is None


def test_a_day_that_is_none_is_refused_before_anything_is_written(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    plan = compared(demo, edited(data, lambda page: page.drop(next(iter(page.rows)))))
    (row,) = plan.rows(Fate.VANISHED)
    before = state(demo)
    with pytest.raises(Refusal, match=r"exchange\.ending-day"):
        settling.carry_out(demo, plan, {}, endings={row.place: Ending("いつか")})
    assert state(demo) == before


def test_an_address_written_otherwise_is_shown_and_taken_only_by_a_word(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    page = Page(data)
    one, two = [each for each in page.rows if str(page.said(each, ADDRESS) or "")[-1:].isdigit()][:2]
    wide = {
        each: str(page.said(each, ADDRESS)).translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789-"})
        for each in (one, two)
    }
    back = edited(data, *(lambda page, each=each: page.write(each, ADDRESS, wide[each]) for each in wide))
    plan = compared(demo, back)
    assert counts(plan) == {"unchanged": len(page.rows)}
    assert plan.spelled == len(list(plan.spellings())) == 2
    places = {row.record: row.place for row in plan.spellings()}
    assert carried_out(demo, plan, {}).batch == 0
    said = {(places[one], "address"): Choice.TAKE, (places[two], "address"): Choice.KEEP}
    before = state(demo)
    result = carried_out(demo, compared(demo, back), said)
    assert result.changed == 1
    assert held(demo, one, "address") == wide[one]
    assert held(demo, two, "address") != wide[two]
    assert compared(demo, back).spelled == 0
    undoing.undo(demo, result.batch)
    assert state(demo) == before
    assert len(spellings_taken(compared(demo, back))) == 2


def test_another_city_or_building_is_a_change_not_a_spelling(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    page = Page(data)
    one = next(each for each in page.rows if str(page.said(each, ADDRESS) or "")[-1:].isdigit())
    said = f"{page.said(one, ADDRESS)}　城内ハイツ２０３号"
    plan = compared(demo, edited(data, lambda page: page.write(one, ADDRESS, said)))
    assert plan.spelled == 0
    assert [row.record for row in plan.rows(Fate.THEIRS)] == [one]


def test_a_receipt_that_only_moves_what_is_agreed_is_a_batch_and_is_undone(demo: Workspace, tmp_path: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), tmp_path / "送付.xlsx")
    one = next(iter(Page(data).rows))
    back = edited(data, lambda page: page.write(one, label(HOUSEHOLDS, "note"), "市が書いた"))
    before = state(demo)
    plan = compared(demo, back)
    (row,) = plan.rows(Fate.THEIRS)
    result = carried_out(demo, plan, {(row.place, "note"): Choice.KEEP})
    assert result.batch
    assert (result.changed, result.open) == (0, 0)
    assert result.batch in {line.id for line in undoing.batches(demo)}
    settled = state(demo)
    assert settled != before
    undo = undoing.undo(demo, result.batch)
    assert undo.batch
    assert state(demo) == before
    undoing.undo(demo, undo.batch)
    assert state(demo) == settled
