"""What is looked up is found by any fragment, shown as an office writes it, and masked where it must be."""

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.values import Sealed
from welfare_desktop.services import editing, searching
from welfare_desktop.services.workspace import Workspace


def add(office: Workspace, name: str, kana: str, **facts: object) -> int:
    member = Member(name=name, name_kana=kana, phone="093-123-4567")
    record = Household(members=(member, Member(name="同居 花子")), **facts)  # type: ignore[arg-type]
    return editing.save(office, "households", record).record.id


@pytest.mark.parametrize(
    "text", ["渡辺", "渡邉", "わたなべ", "ﾜﾀﾅﾍﾞ", "ナベ", "同居 花子", "0931234567", "4567", "新道寺", "渡辺 新道寺"]
)
def test_a_household_is_found_by_any_fragment_and_any_variant(empty_office: Workspace, text: str) -> None:
    wanted = add(empty_office, "渡邊 一郎", "ワタナベ　イチロウ", address="小倉南区新道寺1-2")
    add(
        empty_office, "田中 次郎", "タナカ　ジロウ", address="小倉南区守恒3-4"
    ) if "花子" not in text and "4567" not in text else None
    assert list(searching.ids(empty_office, Listing("households", text=text))) == [wanted]


def test_rows_show_texts_in_the_order_asked_for(demo: Workspace) -> None:
    ids = searching.ids(demo, Listing("households"))[::-1]
    keys = ("number", "head_name", "born_on", "district")
    rows = searching.rows(demo, "households", ids, keys)
    assert len(rows) == len(ids)
    assert all(isinstance(text, str) for row in rows for text in row)
    assert any("昭和" in row[2] for row in rows)
    one = searching.rows(demo, "households", ids[:1], keys)
    assert one == rows[:1]


def test_the_district_tree_counts_what_the_list_shows(demo: Workspace) -> None:
    districts = searching.districts(demo, "households")
    for line in districts:
        assert line.count == len(searching.ids(demo, Listing("households", district=line.id, ended=False)))
    assert sum(line.count for line in districts) == len(searching.ids(demo, Listing("households", ended=False)))


def test_a_district_is_known_by_its_name_and_another_is_refused(demo: Workspace) -> None:
    first = searching.districts(demo, "districts")[0]
    assert searching.district_named(demo, first.name) == first.id
    with pytest.raises(Refusal):
        searching.district_named(demo, "無い校区")


def test_references_offer_names_with_what_tells_them_apart(demo: Workspace) -> None:
    first = searching.districts(demo, "districts")[0]
    (choice, *_) = searching.references(demo, "districts", first.name)
    assert (choice.id, choice.name) == (first.id, first.name)
    people = searching.references(demo, "volunteers", "", limit=3)
    assert len(people) == 3
    assert searching.names(demo, "volunteers", [each.id for each in people]) == {each.id: each.name for each in people}


def test_what_an_office_should_fill_in_is_counted(empty_office: Workspace) -> None:
    assert searching.unprepared(empty_office, "households") == ()
    add(empty_office, "渡辺 一郎", "ワタナベ")
    lacking = {line.key: line.count for line in searching.unprepared(empty_office, "households")}
    assert lacking["address"] == 1
    assert "phone" not in lacking


def test_a_case_shows_outsiders_only_what_they_may_see(empty_office: Workspace) -> None:
    saved = editing.save(empty_office, "cases", Case(client_name="相談 太郎", goal="目標の本文", status="受付")).record
    clerk = in_roles(empty_office, "一般職員")
    keys = ("number", "client_name", "status")
    assert searching.rows(clerk, "cases", [saved.id], keys) == [("R8-0001", "（閲覧制限）", "受付")]
    assert searching.rows(empty_office, "cases", [saved.id], keys) == [("R8-0001", "相談 太郎", "受付")]
    seen = searching.record(in_roles(empty_office, "一般職員"), "cases", saved.id)
    assert isinstance(seen, Case)
    assert isinstance(seen.goal, Sealed)
    assert (seen.client_name, seen.status) == (None, "受付")
    opened = searching.record(empty_office, "cases", saved.id)
    assert isinstance(opened, Case)
    assert opened.goal == "目標の本文"


def test_who_may_not_see_a_client_finds_no_case_by_the_clients_name(empty_office: Workspace) -> None:
    editing.save(empty_office, "cases", Case(client_name="相談 太郎"))
    assert len(searching.ids(empty_office, Listing("cases", text="相談 太郎"))) == 1
    assert len(searching.ids(in_roles(empty_office, "一般職員"), Listing("cases", text="相談 太郎"))) == 0
