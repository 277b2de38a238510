"""Saved searches, records opened lately, counts by a fact, and one fact changed for many records."""

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.services import bulk_editing, choosing, counting, editing, searching, undoing
from welfare_desktop.services.choosing import SavedSearch
from welfare_desktop.services.workspace import Workspace


def kept(office: Workspace, name: str, **facts: object) -> int:
    born = facts.pop("born_on", None)
    record = Household(members=(Member(name=name, born_on=born),), **facts)  # type: ignore[arg-type]
    return editing.save(office, "households", record).record.id


def test_a_search_in_plain_words_finds_whom_it_means_today(empty_office: Workspace) -> None:
    wanted = kept(
        empty_office, "東 一", born_on="1940-01-01", consents=(Consent(recipient="校(地)区社協", state="不同意"),)
    )
    kept(empty_office, "西 二", born_on="1980-01-01", consents=(Consent(recipient="校(地)区社協", state="不同意"),))
    kept(empty_office, "南 三", born_on="1940-01-01", last_confirmed_on=empty_office.today())
    conditions = (
        Condition("born_on", "age-from", 75),
        Condition("consent", "is", "不同意"),
        Condition("last_confirmed_on", "long-ago", 3),
    )
    assert list(searching.ids(empty_office, Listing("households", conditions=conditions))) == [wanted]


def test_a_saved_search_is_kept_as_said_and_can_be_removed(empty_office: Workspace) -> None:
    search = SavedSearch("要訪問", "黒崎", (Condition("born_on", "age-from", 75), Condition("sex", "empty")))
    choosing.keep_search(empty_office, "households", search)
    assert choosing.searches(empty_office, "households") == (search,)
    assert choosing.searches(empty_office, "volunteers") == ()
    choosing.forget_search(empty_office, "households", "要訪問")
    assert choosing.searches(empty_office, "households") == ()


def test_the_record_opened_last_comes_first_and_once(empty_office: Workspace) -> None:
    for kind, record in (("households", 1), ("volunteers", 2), ("households", 1)):
        choosing.keep_recent(empty_office, kind, record)
    assert choosing.recent(empty_office) == (("households", 1), ("volunteers", 2))


def test_a_list_is_counted_by_the_values_of_a_fact(empty_office: Workspace) -> None:
    district = editing.save(empty_office, "districts", District(name="黒崎")).record.id
    for name in ("東 一", "西 二"):
        kept(empty_office, name, district=district, household_type="高齢者世帯")
    kept(empty_office, "南 三", household_type="その他の世帯")
    by_district = counting.grouped(empty_office, Listing("households"), "district")
    assert [(group.value, group.shown, group.count) for group in by_district] == [(district, "黒崎", 2), (None, "", 1)]
    by_type = counting.grouped(empty_office, Listing("households"), "household_type")
    assert [(group.shown, group.count) for group in by_type] == [("高齢者世帯", 2), ("その他の世帯", 1)]


def test_one_fact_of_many_records_changes_in_one_batch_and_comes_back(empty_office: Workspace) -> None:
    first = kept(empty_office, "東 一", household_type="その他の世帯")
    second = kept(empty_office, "西 二")
    third = kept(empty_office, "南 三", household_type="高齢者世帯")
    before = [searching.record(empty_office, "households", each) for each in (first, second, third)]
    plan = bulk_editing.propose(empty_office, "households", (first, second, third), "household_type", "高齢者世帯")
    assert [(each.record, each.before, each.after) for each in plan.changes] == [
        (first, "その他の世帯", "高齢者世帯"),
        (second, "", "高齢者世帯"),
    ]
    assert (plan.same, plan.left) == (1, 0)
    batch = bulk_editing.carry_out(empty_office, plan, "見直し")
    changed = searching.record(empty_office, "households", first)
    assert isinstance(changed, Household)
    assert changed.household_type == "高齢者世帯"
    assert (changed.past[0].field, changed.past[0].value) == ("household_type", "その他の世帯")
    assert undoing.undo(empty_office, batch).undone == 2
    after = [searching.record(empty_office, "households", each) for each in (first, second, third)]
    assert [(each.id, flat(each)) for each in after] == [(each.id, flat(each)) for each in before]


def flat(record: object) -> tuple[object, ...]:
    assert isinstance(record, Household)
    return record.household_type, record.past


def test_only_what_is_empty_is_filled_where_the_clerk_says_so(empty_office: Workspace) -> None:
    first, second = kept(empty_office, "東 一", note="そのまま"), kept(empty_office, "西 二")
    plan = bulk_editing.propose(empty_office, "households", (first, second), "note", "確認済", only_empty=True)
    assert (plan.changing(), plan.left) == ((second,), 1)


def test_what_would_break_a_rule_is_told_and_left_alone(empty_office: Workspace) -> None:
    record = kept(empty_office, "東 一", started_on="2025-04-01")
    plan = bulk_editing.propose(empty_office, "households", (record,), "ended_on", "2024-01-01")
    assert plan.changing() == ()
    assert "見守り終了日" in plan.changes[0].problem
    assert bulk_editing.carry_out(empty_office, plan) == 0


def test_a_plan_that_somebody_else_carried_out_meanwhile_is_no_batch(empty_office: Workspace) -> None:
    record = kept(empty_office, "東 一")
    plan = bulk_editing.propose(empty_office, "households", (record,), "note", "確認済")
    assert bulk_editing.carry_out(empty_office, plan)
    batches = undoing.batches(empty_office)
    assert bulk_editing.carry_out(empty_office, plan) == 0
    assert undoing.batches(empty_office) == batches


@pytest.mark.parametrize("key", ["number", "head_name", "head_kana"])
def test_neither_number_nor_name_is_changed_in_bulk(empty_office: Workspace, key: str) -> None:
    with pytest.raises(Refusal):
        bulk_editing.propose(empty_office, "households", (kept(empty_office, "東 一"),), key, "1")


def test_who_does_not_see_a_client_counts_none(empty_office: Workspace) -> None:
    with pytest.raises(Refusal):
        counting.grouped(in_roles(empty_office, CLERK), Listing("cases"), "client_name")
