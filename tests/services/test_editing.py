"""One record is made, changed and removed; each is a batch, and nobody's work is overwritten."""

import dataclasses

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case, History
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.workspace import Workspace


def household(name: str = "髙﨑 齋", **facts: object) -> Household:
    return Household(members=(Member(name=name),), **facts)  # type: ignore[arg-type]


def kept(office: Workspace, record: Household) -> Household:
    saved = editing.save(office, "households", record).record
    assert isinstance(saved, Household)
    return saved


def test_a_new_record_gets_an_id_a_number_and_a_batch(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "households", household())
    assert saved.record.id
    assert saved.record == searching.record(empty_office, "households", saved.record.id)
    assert isinstance(saved.record, Household)
    assert saved.record.number == "1"
    assert [line.id for line in undoing.batches(empty_office)] == [saved.batch]


def test_only_the_name_is_required(empty_office: Workspace) -> None:
    assert set(editing.check("households", Household())) == {"members.1.name"}
    with pytest.raises(Refusal) as refused:
        editing.save(empty_office, "households", Household())
    assert refused.value.code == "record.problems"
    assert "入力してください" in refused.value.text()
    assert len(searching.ids(empty_office, Listing("households"))) == 0


def test_a_refused_name_with_braces_is_shown_as_typed(empty_office: Workspace) -> None:
    reversed_days = household(started_on="2024-05-01", ended_on="2023-05-01")
    with pytest.raises(Refusal) as refused:
        editing.save(empty_office, "households", reversed_days)
    assert "見守り終了日" in refused.value.text()


def test_saving_what_did_not_change_is_no_batch(empty_office: Workspace) -> None:
    record = kept(empty_office, household())
    again = editing.save(empty_office, "households", record)
    assert (again.batch, again.record) == (0, record)
    assert len(undoing.batches(empty_office)) == 1


def test_who_comes_second_is_told_and_nothing_is_overwritten(empty_office: Workspace) -> None:
    record = kept(empty_office, household())
    editing.save(empty_office, "households", dataclasses.replace(record, note="先に保存"))
    with pytest.raises(Refusal) as refused:
        editing.save(empty_office, "households", dataclasses.replace(record, note="後から保存"))
    assert refused.value.code == "record.overtaken"
    found = searching.record(empty_office, "households", record.id)
    assert isinstance(found, Household)
    assert found.note == "先に保存"


def test_what_was_removed_meanwhile_is_not_made_again_by_saving_it(empty_office: Workspace) -> None:
    record = kept(empty_office, household())
    editing.remove(empty_office, "households", record.id)
    with pytest.raises(Refusal, match=r"record\.overtaken"):
        editing.save(empty_office, "households", dataclasses.replace(record, note="後から保存"))
    assert len(searching.ids(empty_office, Listing("households"))) == 0


def test_a_dated_fact_keeps_its_past_with_the_day_it_happened(empty_office: Workspace) -> None:
    record = kept(empty_office, household(neighbourhood="東町内会"))
    moved = dataclasses.replace(record, neighbourhood="西町内会")
    saved = editing.save(empty_office, "households", moved, effective_on="2026-10-01").record
    assert isinstance(saved, Household)
    assert [(fact.value, fact.since, fact.until) for fact in saved.past] == [
        ("東町内会", None, "2026-10-01"),
        ("西町内会", "2026-10-01", None),
    ]


def test_a_removed_record_comes_back_by_undo(empty_office: Workspace) -> None:
    record = kept(empty_office, household())
    before = checking.check(empty_office).digest
    batch = editing.remove(empty_office, "households", record.id, "二重登録")
    with pytest.raises(Refusal) as gone:
        searching.record(empty_office, "households", record.id)
    assert gone.value.code == "record.gone"
    undoing.undo(empty_office, batch)
    assert checking.check(empty_office).digest == before


def test_a_blank_record_stands_in_the_district_of_the_list(demo: Workspace) -> None:
    district = searching.districts(demo, "households")[0].id
    blank = editing.blank(demo, "households", district)
    assert isinstance(blank, Household)
    assert blank.district == district
    assert editing.blank(demo, "districts", district) == dataclasses.replace(editing.blank(demo, "districts"))


def test_a_clerk_without_the_key_edits_no_narrative(empty_office: Workspace) -> None:
    case = Case(history=(History(content="面談の内容"),))
    saved = editing.save(empty_office, "cases", case).record
    assert isinstance(saved, Case)
    assert (saved.number, saved.history[0].content) == ("R8-0001", "面談の内容")
    for role in ("一般職員", "管理者", "閲覧のみ"):
        with pytest.raises(Refusal, match=r"permission\.denied"):
            editing.save(in_roles(empty_office, role), "cases", saved)


def test_a_viewer_changes_nothing(empty_office: Workspace) -> None:
    record = editing.save(empty_office, "salons", Salon(name="ひまわり")).record
    viewer = in_roles(empty_office, "閲覧のみ")
    assert searching.record(viewer, "salons", record.id) == record
    with pytest.raises(Refusal, match=r"permission\.denied"):
        editing.remove(viewer, "salons", record.id)
