"""The history of a record in words: what came with it, whose each fact is, what its dated facts were."""

import dataclasses

import pytest

from tests.offices import in_roles
from tests.services.ledgers import imported, ticking
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.services import editing, telling, undoing
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.telling import Change
from welfare_desktop.services.workspace import Workspace


def home(workspace: Workspace, household: Household) -> Household:
    kept = editing.save(workspace, "households", household).record
    assert isinstance(kept, Household)
    return kept


def test_a_new_record_tells_all_that_came_with_it_and_whose_it_is(empty_office: Workspace) -> None:
    kept = home(
        empty_office,
        Household(
            block="3組",
            members=(Member(name="山田　花子"), Member(name="山田　太郎")),
            contacts=(Contact(name="山田　次郎", phone="093-000-0000"),),
        ),
    )
    home(empty_office, dataclasses.replace(kept, members=kept.members[:1]))
    newest, created = telling.history(empty_office, "households", kept.id)
    assert newest.changes == (Change("氏名", "山田　太郎", "", "世帯員"),)
    assert Change("組・班", "", "3組") in created.changes
    told = [(each.of, each.after) for each in created.changes if each.of]
    assert told == [
        ("世帯員", "山田　花子"), ("世帯員", "山田　太郎"), ("緊急連絡先", "山田　次郎"), ("緊急連絡先", "093-000-0000"),
    ]  # fmt: skip


def test_what_a_dated_fact_was_is_told_by_its_label_with_its_days(empty_office: Workspace) -> None:
    names = ("黒崎", "熊西")
    old, new = (editing.save(empty_office, "districts", District(name=name)).record.id for name in names)
    kept = home(empty_office, Household(district=old, neighbourhood="一町内会", members=(Member(name="山田　花子"),)))
    changed = dataclasses.replace(kept, district=new, neighbourhood="二町内会")
    editing.save(empty_office, "households", changed, effective_on="2026-04-01")
    newest, _ = telling.history(empty_office, "households", kept.id)
    assert set(newest.changes) == {
        Change("校(地)区", "黒崎", "熊西"),
        Change("校(地)区", "", "黒崎(令和8年4月1日まで)", "異動履歴"),
        Change("校(地)区", "", "熊西(令和8年4月1日から)", "異動履歴"),
        Change("町内会・自治会", "一町内会", "二町内会"),
        Change("町内会・自治会", "", "一町内会(令和8年4月1日まで)", "異動履歴"),
        Change("町内会・自治会", "", "二町内会(令和8年4月1日から)", "異動履歴"),
    }


def test_who_may_not_read_a_case_sees_that_it_changed_and_nothing_more(empty_office: Workspace) -> None:
    case = editing.save(empty_office, "cases", Case(client_name="相談　花子")).record
    (created,) = telling.history(in_roles(empty_office, "一般職員"), "cases", case.id)
    assert {each.after for each in created.changes} == {"（閲覧制限）"}


BESIDES = (("サロン名", "会場", "合言葉"), ("ひまわりサロン", "黒崎公民館", "さくら"))


def test_what_columns_nobody_mapped_said_is_told_with_the_file_they_came_from(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    first = imported(office, BESIDES, "salons")
    (record,) = first.touched["salons"]
    moved = (BESIDES[0], ("ひまわりサロン", "熊西公民館", "うめ"))
    imported(office, moved, "salons")
    second, created = telling.history(office, "salons", record)
    assert second.changes == (
        Change("会場", "黒崎公民館", "熊西公民館"),
        Change("合言葉", "", "うめ", "取込元の他の列"),
    )
    assert created.changes[-1] == Change("合言葉", "", "さくら", "取込元の他の列")
    assert created.source == "名簿.xlsx"
    undoing.undo(office, undoing.undo(office, second.batch).batch)
    assert len(telling.history(office, "salons", record)[2].changes) == 2, "taken back and done again it stands"
    undoing.undo(office, telling.history(office, "salons", record)[0].batch)
    told = [each for entry in telling.history(office, "salons", record) for each in entry.changes if each.of]
    assert [each.after for each in told] == ["さくら"]


@pytest.mark.parametrize("kind", ["salons", "cases"])
def test_a_row_that_changes_nothing_may_say_something_new_besides(empty_office: Workspace, kind: str) -> None:
    office = ticking(empty_office)
    head = {"salons": ("サロン名", "会場", "合言葉"), "cases": ("受付番号", "相談者氏名", "合言葉")}[kind]
    rows = {word: (head, ("R8-0001", "黒崎", word)) for word in ("さくら", "うめ")}
    (record,) = imported(office, rows["さくら"], kind).touched[kind]
    again = imported(office, rows["うめ"], kind)
    assert (again.batch > 0, again.unchanged, again.changed) == (True, 1, 0)
    newest, _ = telling.history(office, kind, record)
    assert newest.changes == (Change("合言葉", "", "うめ", "取込元の他の列"),)
    assert imported(office, rows["うめ"], kind).batch == 0, "nothing new"
    undoing.undo(office, again.batch)
    assert len(telling.history(office, kind, record)) == 1
    assert imported(office, rows["うめ"], kind).batch > 0


def test_what_a_ledger_of_cases_said_besides_is_for_the_case_team(empty_office: Workspace) -> None:
    rows = (("受付番号", "相談者氏名", "主訴", "合言葉"), ("R8-0001", "相談 太郎", "秘密", "さくら"))
    (record,) = imported(empty_office, rows, "cases").touched["cases"]
    for roles, shown in ((("管理者", "ケース担当"), "さくら"), (("管理者",), WITHHELD)):
        (entry,) = telling.history(in_roles(empty_office, *roles), "cases", record)
        assert [each.after for each in entry.changes if each.label == "合言葉"] == [shown]
