"""A case under 閲覧制限 tells its number, 状況, 担当 and days; who the client is stays with its own."""

import dataclasses
from pathlib import Path

import pytest

from tests.services.ledgers import proposed
from tests.services.test_sharing import texts_of
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.plans import Fate, PackedRows, RowPlan, block_of
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.services import (
    bulk_editing,
    counting,
    editing,
    exporting,
    joining,
    searching,
    sharing,
    telling,
    undoing,
)
from welfare_desktop.services.casework import case_board, glances, keeping, reception
from welfare_desktop.services.ledgers import closed_rows, importing
from welfare_desktop.services.ledgers.closed_rows import CLOSED
from welfare_desktop.services.same_persons import endings, links
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace

SECRET = ("秘野", "ヒノ", "093-555-0000", "秘密町1-1")
KEYS = ("number", "client_name", "client_kana", "phone", "responsible", "main_topic", "restricted")
OURS = "伊東 真澄"


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    """The office of a case worker who is not of the team of one of its two cases."""
    saved = editing.save(
        empty_office,
        "cases",
        Case(
            number="R8-1", client_name="秘野 花子", client_kana="ヒノ ハナコ", phone="093-555-0000", address="秘密町1-1",
            responsible=OURS, team="山本", restricted=True, born_on="1950-01-01", status="支援中",
            receptions=(Reception(received_on="2026-05-01", topics=("DV・虐待",), main_topic="DV・虐待"),),
        ),
    ).record  # fmt: skip
    editing.save(empty_office, "cases", Case(number="R8-2", client_name="相田 一郎", client_kana="アイダ イチロウ"))
    assert isinstance(saved, Case)
    editing.save(empty_office, "cases", dataclasses.replace(saved, team="大賀 亮"))
    return empty_office


def the_case(workspace: Workspace) -> int:
    (found,) = searching.ids(workspace, Listing("cases", text="R8-1"))
    return found


def as_its_own(workspace: Workspace) -> Workspace:
    return dataclasses.replace(workspace, clerk=dataclasses.replace(workspace.clerk, name=OURS))


def test_lists_show_that_it_is_there_but_not_whose_it_is(office: Workspace) -> None:
    found = searching.ids(office, Listing("cases", order="client_kana"))
    shown = searching.rows(office, "cases", found, KEYS)
    assert [row[0] for row in shown] == ["R8-2", "R8-1"], "the order of readings tells nothing of it either"
    assert shown[1] == ("R8-1", WITHHELD, WITHHELD, WITHHELD, OURS, WITHHELD, "制限")
    _, first = searching.first(office, Listing("cases"), KEYS, 10)
    assert first == searching.rows(office, "cases", searching.ids(office, Listing("cases")), KEYS)
    mine = searching.rows(as_its_own(office), "cases", [the_case(office)], KEYS)
    assert mine[0][1] == "秘野 花子"


@pytest.mark.parametrize("text", SECRET)
def test_no_word_of_it_finds_it(office: Workspace, text: str) -> None:
    assert list(searching.ids(office, Listing("cases", text=text))) == []
    assert searching.references(office, "cases", text) == ()
    assert len(searching.ids(as_its_own(office), Listing("cases", text=text))) == 1


def test_its_number_finds_it_and_so_does_who_is_responsible(office: Workspace) -> None:
    by_worker = (Condition("responsible", "is", OURS),)
    assert list(searching.ids(office, Listing("cases", conditions=by_worker))) == [the_case(office)]
    (choice,) = searching.references(office, "cases", "R8-1")
    assert "秘" not in choice.name + choice.detail


@pytest.mark.parametrize(
    "condition", [Condition("born_on", "until", "1960-01-01"), Condition("main_topic", "is", "DV・虐待")]
)
def test_conditions_on_what_is_closed_do_not_find_it(office: Workspace, condition: Condition) -> None:
    asked = Listing("cases", conditions=(condition,))
    assert list(searching.ids(office, asked)) == []
    assert searching.ids_by_district(office, asked) in ({}, {0: []})
    assert len(searching.ids(as_its_own(office), asked)) == 1


def test_counts_by_a_fact_keep_it_apart(office: Workspace) -> None:
    groups = {group.shown: group.count for group in counting.grouped(office, Listing("cases"), "main_topic")}
    assert groups == {WITHHELD: 1, "": 1}
    assert {group.shown for group in counting.grouped(as_its_own(office), Listing("cases"), "main_topic")} == {
        "DV・虐待", "",
    }  # fmt: skip


def test_the_record_is_opened_without_it_and_nobody_else_changes_it(office: Workspace) -> None:
    case = the_case(office)
    opened = searching.record(office, "cases", case)
    assert isinstance(opened, Case)
    assert (opened.number, opened.client_name, opened.phone, opened.receptions) == ("R8-1", WITHHELD, None, ())
    with pytest.raises(Refusal, match=r"case\.restricted"):
        editing.save(office, "cases", opened)
    with pytest.raises(Refusal, match=r"case\.restricted"):
        editing.remove(office, "cases", case)
    with pytest.raises(Refusal, match=r"case\.restricted"):
        keeping.opened(office, case)
    with pytest.raises(Refusal, match=r"case\.restricted"):
        searching.opened(office, "cases", case)
    assert searching.opened(as_its_own(office), "cases", case).id == case
    plan = bulk_editing.propose(office, "cases", [case], "main_topic", "地域")
    assert plan.changing() == ()
    assert plan.changes[0].before == WITHHELD


def test_a_case_that_is_closed_after_a_bulk_change_was_planned_stays_as_it_is(office: Workspace) -> None:
    case, own = the_case(office), as_its_own(office)
    plan = bulk_editing.propose(own, "cases", [case], "main_topic", "地域")
    assert plan.changing() == (case,)
    assert bulk_editing.carry_out(office, plan) == 0
    assert searching.rows(own, "cases", [case], ["main_topic"]) == [("DV・虐待",)]


def test_the_team_of_a_case_reads_it_too(office: Workspace) -> None:
    team = dataclasses.replace(office, clerk=dataclasses.replace(office.clerk, name="大賀 亮"))
    (row,) = searching.rows(team, "cases", [the_case(office)], ["client_name"])
    assert row == ("秘野 花子",)
    assert searching.opened(team, "cases", the_case(office)).id


def test_rows_that_may_only_be_closed_cases_are_left_out_and_others_asked_about() -> None:
    rows = (
        RowPlan(1, Fate.ASK, ("某",), candidates=(7,)),
        RowPlan(2, Fate.ASK, ("某",), candidates=(7, 8)),
        RowPlan(3, Fate.CHANGED, ("某",), record=7),
        RowPlan(4, Fate.NEW, ("某",)),
    )
    kept = [
        RowPlan.unpack(each) for each in PackedRows([closed_rows.kept_back(block_of([r.pack() for r in rows]), {7})])
    ]
    assert [(each.fate, each.candidates, each.values) for each in kept] == [
        (Fate.SKIPPED, (), ()),
        (Fate.ASK, (8,), ("某",)),
        (Fate.SKIPPED, (), ()),
        (Fate.NEW, (), ("某",)),
    ]


def test_history_and_what_was_done_lately_do_not_tell(office: Workspace) -> None:
    case = the_case(office)
    for entry in telling.history(office, "cases", case):
        assert {change.before for change in entry.changes} | {change.after for change in entry.changes} <= {
            WITHHELD,
            "",
        }
    newest = undoing.batches(office)[0]
    kept = undoing.undo(office, newest.id).kept
    assert not any(word in line for line in kept for word in SECRET)
    assert "秘野" in str(telling.history(as_its_own(office), "cases", case))


@pytest.mark.parametrize("whole", [True, False])
def test_an_export_holds_no_word_of_it(office: Workspace, tmp_path: Path, whole: bool) -> None:
    path = tmp_path / "cases.xlsx"
    if whole:
        exporting.export_register(office, "cases", path)
    else:
        exporting.export_list(office, Listing("cases"), KEYS, path)
    text = texts_of(path)
    assert "R8-1" in text
    assert WITHHELD in text
    assert not any(word in text for word in (*SECRET, "DV"))


def test_it_is_given_out_by_nobody_else(office: Workspace) -> None:
    told = sharing.told(office, "cases", [the_case(office)], "市")
    assert (told.ids, dict(told.withheld)) == ((), {"閲覧制限": 1})


def test_duplicates_same_persons_and_endings_leave_it_out(office: Workspace) -> None:
    case = the_case(office)
    editing.save(
        office, "cases", Case(number="R8-3", client_name="秘野 花子", phone="093-555-0000", born_on="1950-01-01")
    )
    person = Volunteer(name="秘野 花子", phone="093-555-0000", born_on="1950-01-01", died_on="2026-06-01")
    one = editing.save(office, "volunteers", person).record.id
    assert not any(case in (pair.one, pair.other) for pair in joining.duplicates(office, "cases"))
    assert any(case in (pair.one, pair.other) for pair in joining.duplicates(as_its_own(office), "cases"))
    assert case not in {each.bearer.record for each in links.proposed(office).links}
    assert case in {each.bearer.record for each in links.proposed(as_its_own(office)).links}
    own = searching.record(as_its_own(office), "cases", case)
    assert isinstance(own, Case)
    editing.save(as_its_own(office), "cases", dataclasses.replace(own, volunteer=one))
    assert case not in {each.record for each in endings.endings(office).endings}
    assert case in {each.record for each in endings.endings(as_its_own(office)).endings}


def test_the_board_tells_no_more(office: Workspace) -> None:
    case = the_case(office)
    (line,) = (each for each in case_board.lines(office) if each.case == case)
    assert (line.client, line.topic, line.responsible) == (WITHHELD, WITHHELD, OURS)


def test_a_ledger_neither_shows_nor_overwrites_it_but_for_its_own(office: Workspace) -> None:
    case = the_case(office)
    head = ("受付番号", "相談者氏名", "電話", "状況")
    rows = (head, ("R8-1", "秘野 花子", "093-999-9999", "終結"), ("R8-2", "相田 一郎", "093-111-2222", "支援中"))
    plan = proposed(office, rows, "cases")
    fates = [
        (row.fate, row.reason) for table in plan.tables for row in table.rows() if row.values or row.reason == CLOSED
    ]
    assert fates == [(Fate.SKIPPED, CLOSED), (Fate.CHANGED, "")]
    assert not any(word in repr(list(table.rows())) for table in plan.tables for word in SECRET)
    result = importing.carry_out(office, plan, {})
    assert (result.changed, result.created) == (1, 0)
    own = searching.record(as_its_own(office), "cases", case)
    assert isinstance(own, Case)
    assert own.phone == "093-555-0000"
    mine = [row for table in proposed(as_its_own(office), rows, "cases").tables for row in table.rows()]
    assert [row.fate for row in mine if row.record == case] == [Fate.CHANGED]
    assert CLOSED not in {row.reason for row in mine}


def test_a_reception_does_not_tell_whose_a_closed_case_is(office: Workspace) -> None:
    for asked in (("秘野 花子", "", ""), ("", "ヒノ ハナコ", ""), ("", "", "093-555-0000")):
        assert reception.earlier(office, *asked) == ()
    anew = reception.receive(office, Case(client_name="秘野 花子"), Reception(received_on="2026-06-01"))
    assert [each.case for each in reception.earlier(office, "秘野 花子")] == [anew.case]


def test_its_worker_learns_of_a_new_case_of_their_client(office: Workspace) -> None:
    mine = keeping.begin(
        office, Case(client_name="相田 一郎", responsible=office.clerk.name, restricted=True), "2026-05-01"
    )
    anew = reception.receive(office, Case(client_name="相田 一郎"), Reception(received_on="2026-06-01"))
    assert anew.case in {each.case for each in glances.glance(office, mine.case.id).others}
