"""What comes back is compared three ways: nobody's edit is lost, nothing is applied without a word."""

import dataclasses
from pathlib import Path

import pytest

from tests.services.ledgers import workbook
from tests.services.syncing.city import (
    Page,
    carried_out,
    changes,
    compared,
    counts,
    edited,
    exchange,
    label,
    sent,
)
from welfare_desktop.domain.exchange import WHOLE, Choice, Fate, accepted
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.merge import Charge, Verdict
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.record_rows import value_at, with_value
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.syncing import arrangements, due, receiving, settling
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges

HOUSEHOLDS = "households"
PHONE, NOTE, NAME = label(HOUSEHOLDS, "phone"), label(HOUSEHOLDS, "note"), label(HOUSEHOLDS, "head_name")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "送付.xlsx"


def ours(workspace: Workspace, record: int, key: str, value: object) -> None:
    """We change a fact meanwhile."""
    kind = KINDS[HOUSEHOLDS]
    found = searching.record(workspace, HOUSEHOLDS, record)
    editing.save(workspace, HOUSEHOLDS, with_value(found, kind.column(key).place, value))  # type: ignore[arg-type]


def held(workspace: Workspace, record: int, key: str) -> object:
    return value_at(searching.record(workspace, HOUSEHOLDS, record), KINDS[HOUSEHOLDS].column(key).place)


def bases(workspace: Workspace, exchange_name: str) -> dict[int, str]:
    with workspace.store.reading() as connection:
        return dict(exchanges.texts(connection, exchange_name))


@pytest.mark.parametrize("kind", ["households", "volunteers", "salons", "organisations", "districts"])
def test_what_comes_back_as_it_was_sent_changes_nothing(demo: Workspace, out: Path, kind: str) -> None:
    done, data = sent(demo, exchange(demo, kind), out)
    plan = compared(demo, data)
    assert counts(plan) == {"unchanged": done.sending.counted}
    assert plan.sending == done.sending.id
    assert carried_out(demo, plan).batch == 0


def test_each_side_keeps_its_own_edit_and_disputed_facts_stay_open(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, data = sent(demo, arrangement, out)
    one, two, three, four = list(Page(data).rows)[:4]

    def edit(page: Page) -> None:
        page.write(one, NOTE, "市が書いた")
        page.write(two, NOTE, "市の言い分")
        page.write(three, PHONE, "093-561-0001")

    ours(demo, two, "note", "当方の言い分")
    ours(demo, three, "note", "当方が書いた")
    ours(demo, four, "note", "当方だけ")
    plan = compared(demo, edited(data, edit))
    assert counts(plan) | {"unchanged": 0} == {"theirs": 2, "conflict": 1, "ours": 1, "unchanged": 0}
    (dispute,) = plan.rows(Fate.CONFLICT)
    (change,) = dispute.fields
    assert (change.ours, change.theirs) == ("当方の言い分", "市の言い分")
    result = carried_out(demo, plan)
    assert (result.changed, result.open) == (2, 1)
    assert held(demo, one, "note") == "市が書いた"
    assert held(demo, two, "note") == "当方の言い分"
    assert (held(demo, three, "note"), held(demo, three, "phone")) == ("当方が書いた", "093-561-0001")


def test_the_same_file_twice_does_nothing_and_what_was_refused_does_not_ask_again(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    one, two = list(Page(data).rows)[:2]
    back = edited(data, lambda page: (page.write(one, NOTE, "取る"), page.write(two, NOTE, "取らない"))[0])
    plan = compared(demo, back)
    refused = {(row.place, "note"): Choice.KEEP for row in plan.rows(Fate.THEIRS) if row.record == two}
    assert carried_out(demo, plan, {**accepted(plan), **refused}).changed == 1
    again = compared(demo, back)
    assert changes(again) == 0
    assert counts(again)["ours"] == 1
    digest = checking.check(demo).digest
    assert carried_out(demo, again).batch == 0
    assert checking.check(demo).digest == digest


def test_nothing_is_taken_without_a_word_unless_the_city_is_in_charge(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    arrangements.change(demo, dataclasses.replace(arrangement, charges={"phone": Charge.CITY}))
    _, data = sent(demo, arrangement, out)
    one, two = list(Page(data).rows)[:2]
    emptied = next(record for record in Page(data).rows if record not in {one, two} and Page(data).said(record, PHONE))

    def edit(page: Page) -> None:
        page.write(one, PHONE, "093-561-0001")
        page.write(one, NOTE, "市が書いた")
        page.write(emptied, PHONE, None)

    before = held(demo, one, "note")
    result = carried_out(demo, compared(demo, edited(data, edit)), {})
    assert (result.changed, result.open) == (1, 2)
    assert held(demo, one, "phone") == "093-561-0001"
    assert held(demo, one, "note") == before
    assert held(demo, emptied, "phone")


def test_taking_back_what_was_received_restores_records_and_base_and_doing_it_again_both(
    demo: Workspace, out: Path
) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, data = sent(demo, arrangement, out)
    one, *_, last = Page(data).rows
    row = {NAME: "新規 花子", label(HOUSEHOLDS, "address"): "北九州市小倉北区城内1-99"}
    back = edited(
        data, lambda page: (page.write(one, NOTE, "市が書いた"), page.add(**row))[0], lambda page: page.drop(last)
    )
    digest, base = checking.check(demo).digest, bases(demo, arrangement.base)
    plan = compared(demo, back)
    assert counts(plan) | {"unchanged": 0} == {"new": 1, "theirs": 1, "vanished": 1, "unchanged": 0}
    missing = {(each.place, WHOLE): Choice.KEEP for each in plan.rows(Fate.VANISHED)}
    result = carried_out(demo, plan, {**accepted(plan), **missing})
    assert (result.created, result.changed, result.open) == (1, 1, 0)
    after, next_base = checking.check(demo).digest, bases(demo, arrangement.base)
    assert after != digest
    assert next_base != base
    assert changes(compared(demo, back)) == 0
    undo = undoing.undo(demo, result.batch)
    assert checking.check(demo).digest == digest
    assert bases(demo, arrangement.base) == base
    assert counts(compared(demo, back)) == counts(plan)
    undoing.undo(demo, undo.batch)
    assert checking.check(demo).digest == after
    assert bases(demo, arrangement.base) == next_base


def test_rows_that_are_missing_come_back_are_doubled_or_cannot_be_read_are_told_apart(
    demo: Workspace, out: Path
) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    one, two, three, *_ = Page(data).rows

    def edit(page: Page) -> None:
        row = page.copy(one)
        page.sheet.cell(row, page.columns[NOTE]).value = "二行目"
        page.write(two, label(HOUSEHOLDS, "born_on"), "昭和99年13月40日")
        page.drop(three)

    plan = compared(demo, edited(data, edit))
    found = counts(plan)
    assert (found["duplicate"], found["problem"], found["vanished"]) == (2, 1, 1)
    kept = {(row.place, WHOLE): Choice.KEEP for row in plan.rows(Fate.VANISHED)}
    digest = checking.check(demo).digest
    carried_out(demo, plan, kept)
    assert checking.check(demo).digest == digest
    returned = compared(demo, data)
    assert [row.record for row in returned.rows(Fate.RETURNED)] == [three]


def test_another_district_is_a_move_that_asks(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    district = label(HOUSEHOLDS, "district")
    page = Page(data)
    one = next(iter(page.rows))
    other = next(
        page.said(each, district) for each in page.rows if page.said(each, district) != page.said(one, district)
    )
    plan = compared(demo, edited(data, lambda page: page.write(one, district, other)))
    (row,) = plan.rows(Fate.MOVED)
    assert row.record == one
    assert carried_out(demo, plan).changed == 0
    said = {(row.place, "district"): Choice.TAKE}
    assert (
        carried_out(demo, compared(demo, edited(data, lambda page: page.write(one, district, other))), said).changed
        == 1
    )


def test_rows_sorted_apart_from_their_hidden_columns_change_nobody(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    one, two, *_ = Page(data).rows

    def swap(page: Page) -> None:
        first, second = page.rows[one], page.rows[two]
        for heading, column in page.columns.items():
            if heading not in {"記録ID", "照合値"}:
                a, b = page.sheet.cell(first, column), page.sheet.cell(second, column)
                a.value, b.value = b.value, a.value

    plan = compared(demo, edited(data, swap))
    asked = [row for row in plan.rows(Fate.CONFLICT) if row.candidates]
    assert len(asked) == 2
    assert carried_out(demo, plan).changed == 0
    assigned = {
        row.place: next(each for each in row.candidates if each != said)
        for row, said in zip(asked, (one, two), strict=True)
    }
    assert counts(compared(demo, edited(data, swap), assigned=assigned)) == {"unchanged": len(Page(data).rows)}


def test_half_a_district_missing_has_to_be_confirmed_with_its_numbers(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, "organisations"), out)
    gone = list(Page(data).rows)[:40]
    back = edited(data, *(lambda page, record=record: page.drop(record) for record in gone))
    plan = compared(demo, back)
    assert [guard.code for guard in plan.guards] == ["vanishing"]
    with pytest.raises(Refusal) as refused:
        settling.carry_out(demo, plan, {})
    assert refused.value.code == "exchange.guard"
    assert str(plan.guards[0].count) in refused.value.text()
    settling.carry_out(demo, plan, {}, {plan.guards[0].key})


def test_a_list_older_than_the_last_one_is_refused_with_the_reason(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, old = sent(demo, arrangement, out, as_of="2026-10-01")
    _, new = sent(demo, arrangement, out, as_of="2026-11-01")
    carried_out(demo, compared(demo, new))
    with pytest.raises(Refusal, match=r"exchange\.older-day") as refused:
        compared(demo, old)
    assert "令和8年10月1日" in refused.value.text()


def test_an_older_copy_of_the_file_never_overrules_what_was_agreed_since(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, old = sent(demo, arrangement, out)
    one = next(iter(Page(old).rows))
    ours(demo, one, "note", "先月から当方の記載")
    sent(demo, arrangement, out)
    plan = compared(demo, edited(old, lambda page: page.write(one, PHONE, "093-561-0001")))
    (row,) = plan.rows(Fate.CONFLICT)
    assert {change.verdict for change in row.fields} == {Verdict.CONFLICT}


def test_what_waits_is_found_again_with_its_decisions(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    one = next(iter(Page(data).rows))
    back = edited(data, lambda page: page.write(one, NOTE, "市が書いた"))
    received = receiving.open_file(demo, back, "回答.xlsx")
    plan = receiving.propose(demo, received)
    (row,) = plan.rows(Fate.THEIRS)
    receiving.keep(demo, received, plan, {(row.place, "note"): Choice.KEEP})
    (waits,) = receiving.waiting(demo)
    resumed = receiving.propose(demo, receiving.resume(demo, waits.id))
    assert resumed.decisions == {(row.place, "note"): Choice.KEEP}
    carried_out(demo, resumed, resumed.decisions)
    assert receiving.waiting(demo) == ()


def test_a_plan_does_not_hold_once_a_record_or_the_exchange_went_on(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, data = sent(demo, arrangement, out)
    one = next(iter(Page(data).rows))
    back = edited(data, lambda page: page.write(one, NOTE, "市が書いた"))
    plan = compared(demo, back)
    ours(demo, one, "phone", "093-561-0009")
    with pytest.raises(settling.ExchangeOvertaken):
        carried_out(demo, plan)
    plan = compared(demo, back)
    sent(demo, arrangement, out)
    with pytest.raises(settling.ExchangeOvertaken):
        carried_out(demo, plan)


def test_what_is_not_back_in_time_is_overdue_until_it_is_received(demo: Workspace, out: Path) -> None:
    arrangement = exchange(demo, HOUSEHOLDS)
    _, data = sent(demo, arrangement, out, due_on="2026-11-01")
    assert [each.arrangement for each in due.overdue(demo)] == [arrangement.id]
    assert arrangements.listing(demo)[0].overdue
    carried_out(demo, compared(demo, data))
    assert due.overdue(demo) == ()


def test_who_refused_and_who_is_not_disclosed_stays_at_home(demo: Workspace, out: Path) -> None:
    done, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    all_of_them = len(searching.ids(demo, Listing(HOUSEHOLDS, ended=False)))
    assert done.withheld
    assert len(Page(data).rows) + sum(done.withheld.values()) == all_of_them


def test_a_record_that_we_deleted_is_not_made_again_without_a_word(demo: Workspace, out: Path) -> None:
    _, data = sent(demo, exchange(demo, "organisations"), out)
    page = Page(data)
    gone = next(iter(page.rows))
    editing.remove(demo, "organisations", gone)
    plan = compared(demo, data)
    assert [row.fate for row in plan.rows(Fate.RETURNED)] == [Fate.RETURNED]
    assert carried_out(demo, plan).created == 0


def test_who_a_record_is_about_is_never_taken_by_itself(demo: Workspace, out: Path) -> None:
    """Not even where the city is in charge: a new name may be another person."""
    arrangement = exchange(demo, HOUSEHOLDS)
    arrangements.change(demo, dataclasses.replace(arrangement, charges={"head_name": Charge.CITY}))
    _, data = sent(demo, arrangement, out)
    one = next(iter(Page(data).rows))
    plan = compared(demo, edited(data, lambda page: page.write(one, NAME, "別名 花子")))
    result = carried_out(demo, plan, {})
    assert (result.changed, result.open) == (0, 1)


def test_our_own_numbers_on_other_people_are_a_question(demo: Workspace, out: Path) -> None:
    """A list without hidden columns that bears our 整理番号: a row of nobody we know is asked about, never taken."""
    _, data = sent(demo, exchange(demo, HOUSEHOLDS), out)
    page = Page(data)
    rows = {record: page.said(record, label(HOUSEHOLDS, "number")) for record in page.rows}
    one = next(iter(rows))
    body = [(number, page.said(record, NAME)) for record, number in rows.items()]
    body[0] = (rows[one], "見知らぬ 太郎")
    book = workbook([(label(HOUSEHOLDS, "number"), NAME), *body])
    plan = compared(demo, book, arrangements.listing(demo)[0].arrangement.id)
    (asked,) = [row for row in plan.rows(Fate.CONFLICT) if row.name == "見知らぬ 太郎"]
    assert asked.candidates == (one,)
    assert carried_out(demo, plan, {}).changed == 0
