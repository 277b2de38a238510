"""Two records become one and come apart again; 別人 is remembered."""

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.offices import CLERK, NOW, in_roles, opened
from tests.services.ledgers import proposed, rows_with, ticking
from tests.services.pairs import invented, keep
from welfare_desktop.domain.joining import STAYS, Take
from welfare_desktop.domain.plans import Decision, Fate, RowDecision
from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import Case, History, Reception
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, HouseholdPast, Member
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.values import Sealed
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import checking, editing, joining, narrative, searching, telling, undoing
from welfare_desktop.services.joining import Joined
from welfare_desktop.services.ledgers import importing, telling_apart
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges, not_same, provisions, records
from welfare_desktop.store.provisions import Output
from welfare_desktop.store.rows import load
from welfare_desktop.store.tables import ENTRY


@pytest.fixture(scope="module")
def lasting(empty_template: Path, helper: Helper, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One office for every example of a property."""
    folder = Path(shutil.copytree(empty_template, tmp_path_factory.mktemp("lasting") / "office"))
    yield from opened(folder, helper)


def digest(workspace: Workspace) -> str:
    return checking.check(workspace).digest


def join(workspace: Workspace, kind: str, one: int, other: int, **chosen: Take) -> Joined:
    pair = joining.pair(workspace, kind, one, other)
    takes = {place.replace("__", "."): take for place, take in chosen.items()}
    return joining.join(workspace, kind, pair.comparison, {STAYS: Take.LEFT, **takes}, "二重に登録した")


def household(workspace: Workspace, record: int) -> Household:
    found = searching.record(workspace, "households", record)
    assert isinstance(found, Household)
    return found


HANA = Household(
    number="345",
    address="北九州市八幡西区黒崎1-2-3",
    neighbourhood="黒崎一丁目町内会",
    note="火曜は不在",
    members=(Member(name="髙橋 ハナ", born_on="1935", phone="093-631-0001", is_head=True),),
    contacts=(Contact(name="山田 花子", relation="長女"),),
    assignments=(Assignment(role="主", person="佐藤 次郎"),),
)
HANA_AGAIN = Household(
    number="512",
    address="北九州市八幡西区黒崎1-2-3",
    neighbourhood="黒崎第一町内会",
    building="コーポ黒崎 101",
    note="耳が遠い",
    members=(
        Member(name="高橋　ハナ", name_kana="タカハシ\u3000ハナ", born_on="1935-02-03"),
        Member(name="髙橋 一郎", relation="子"),
    ),
    contacts=(Contact(name="山田花子", mobile="090-1234-5678"), Contact(name="髙橋 三郎", phone="093-000-1111")),
)


def test_nothing_blank_wins_children_are_united_and_the_number_that_goes_is_kept(empty_office: Workspace) -> None:
    one, other = keep(empty_office, HANA, HANA_AGAIN)
    done = join(empty_office, "households", one.id, other.id, neighbourhood=Take.LEFT)
    assert (done.record, done.gone) == (one.id, other.id)
    result = household(empty_office, one.id)
    assert (result.number, result.building, result.note) == ("345", "コーポ黒崎 101", "火曜は不在\n耳が遠い")
    assert [(each.name, each.name_kana, each.born_on, each.phone) for each in result.members] == [
        ("髙橋 ハナ", "タカハシ\u3000ハナ", "1935-02-03", "093-631-0001"),
        ("髙橋 一郎", None, None, None),
    ]
    assert [(each.name, each.relation, each.mobile, each.phone) for each in result.contacts] == [
        ("山田 花子", "長女", "090-1234-5678", None),
        ("髙橋 三郎", None, None, "093-000-1111"),
    ]
    assert [(each.issuer, each.number) for each in result.numbers] == [("統合前の整理番号", "512")]
    assert [(each.field, each.value, each.until) for each in result.past] == [
        ("neighbourhood", "黒崎第一町内会", empty_office.today())
    ]
    with pytest.raises(Refusal):
        searching.record(empty_office, "households", other.id)


def test_the_batch_says_what_and_why_and_undoing_it_gives_both_records_back(empty_office: Workspace) -> None:
    one, other = keep(empty_office, HANA, HANA_AGAIN)
    before = digest(empty_office)
    done = join(empty_office, "households", one.id, other.id)
    line = undoing.batch_line(empty_office, done.batch)
    assert (line.verb, line.count) == ("統合", 2)
    assert telling.history(empty_office, "households", one.id)[0].verb == "統合"
    joined = digest(empty_office)
    apart = undoing.undo(empty_office, done.batch)
    assert (apart.kept, digest(empty_office)) == ((), before)
    undoing.undo(empty_office, apart.batch)
    assert digest(empty_office) == joined


@settings(max_examples=25)
@given(data=st.data(), kind=st.sampled_from(sorted(KINDS)))
def test_join_then_undo_is_what_was_and_no_value_is_lost(lasting: Workspace, data: st.DataObject, kind: str) -> None:
    one, other = keep(lasting, *(in_the_open(data.draw(invented(kind))) for _ in range(2)))
    before, both = digest(lasting), [searching.record(lasting, kind, each.id) for each in (one, other)]
    pair = joining.pair(lasting, kind, one.id, other.id)
    chosen = {line.place: data.draw(st.sampled_from(line.options)) for line in pair.comparison.lines}
    done = None
    with contextlib.suppress(Refusal):  # the clerk took nothing of the only name
        done = joining.join(lasting, kind, pair.comparison, chosen)
    if done is None:
        assert digest(lasting) == before
        return
    kept = values_in(searching.record(lasting, kind, done.record)) | journaled(lasting, done.batch)
    said = set[object]().union(*map(values_in, both)) - {None}
    assert {value for value in said if not isinstance(value, Sealed)} <= kept
    undoing.undo(lasting, done.batch)
    assert digest(lasting) == before


def in_the_open(record: Record) -> Record:
    """The record without 閲覧制限: nobody but its team joins such a case."""
    return dataclasses.replace(record, restricted=None) if isinstance(record, Case) else record


def values_in(record: Record) -> set[object]:
    """Every value of a record and its children, texts split into what they were put together from."""
    found: set[object] = set()
    for key in fields_of(type(record)):
        found |= parts_of(getattr(record, key))
    for key in children_of(type(record)):
        for child in getattr(record, key):
            found |= values_in(child)
    return found


def journaled(workspace: Workspace, batch: int) -> set[object]:
    """Every value the entries of a batch keep, opened where it is sealed."""
    found: set[object] = set()
    with workspace.store.reading() as connection:
        rows = connection.execute(select(ENTRY).where(ENTRY.c.batch == batch)).all()
    for row in rows:
        for key, value in load(row.before).items():
            found |= parts_of(opened_value(workspace, row.kind, key, row.record, value))
    return found


def opened_value(workspace: Workspace, table: str, key: str, record: int, value: object) -> object:
    assert workspace.sealer is not None
    return workspace.sealer.open(value, table, key, record) if isinstance(value, Sealed) else value


def parts_of(value: object) -> set[object]:
    """A value and what it was put together from."""
    if isinstance(value, tuple):
        return {value, *value}
    return {value, *value.split("\n")} if isinstance(value, str) else {value}


def test_whatever_refers_to_the_record_that_goes_is_listed_and_turned(empty_office: Workspace) -> None:
    jiro, jiro_again = keep(empty_office, Volunteer(name="佐藤 次郎"), Volunteer(name="佐藤次郎"))
    ward, old = keep(empty_office, District(name="黒崎"), District(name="黒崎校区"))
    watched, unwatched = keep(
        empty_office,
        dataclasses.replace(HANA, assignments=(Assignment(role="主", person=jiro_again.id),), district=old.id),
        dataclasses.replace(HANA, past=(HouseholdPast(field="district", value=str(old.id), until="2020-04-01"),)),
    )
    (matter,) = keep(empty_office, Case(number="R8-0001", client_name="髙橋 ハナ", household=unwatched.id, goal="自立"))
    follower = editing.save(
        empty_office, "volunteers", Volunteer(name="後任", appointments=(Appointment(predecessor=jiro_again.id),))
    ).record
    before = digest(empty_office)

    pair = joining.pair(empty_office, "volunteers", jiro.id, jiro_again.id)
    assert {(each.kind, each.record, each.name, each.label) for each in pair.pointing[jiro_again.id]} == {
        ("households", watched.id, "髙橋 ハナ", "担当者"),
        ("volunteers", follower.id, "後任", "前任者"),
    }
    done = [join(empty_office, "volunteers", jiro.id, jiro_again.id)]
    assert done[0].touched == {
        "households": {watched.id}, "volunteers": {jiro.id, jiro_again.id, follower.id},
    }  # fmt: skip
    assert household(empty_office, watched.id).assignments[0].person == jiro.id
    pair = joining.pair(empty_office, "districts", ward.id, old.id)
    assert [(each.record, each.label) for each in pair.pointing[old.id]] == [
        (watched.id, "校(地)区"),
        (unwatched.id, "校(地)区"),
    ]
    done.append(join(empty_office, "districts", ward.id, old.id))
    assert household(empty_office, unwatched.id).past[0].value == str(ward.id)
    assert household(empty_office, watched.id).district == ward.id

    outsider = in_roles(empty_office, "一般職員")
    pair = joining.pair(outsider, "households", watched.id, unwatched.id)
    assert [(each.kind, each.name) for each in pair.pointing[unwatched.id]] == [("cases", WITHHELD)]
    done.append(join(outsider, "households", watched.id, unwatched.id))
    case = searching.record(empty_office, "cases", matter.id)
    assert isinstance(case, Case)
    assert (case.household, case.goal) == (watched.id, "自立")
    for each in reversed(done):
        assert undoing.undo(empty_office, each.batch).kept == ()
    assert digest(empty_office) == before


def test_the_narratives_of_cases_are_sealed_anew_and_come_back(empty_office: Workspace) -> None:
    first = Case(number="R8-0001", client_name="髙橋 ハナ", goal="自立", receptions=(Reception(complaint="家賃"),))
    second = Case(
        number="R8-0002", client_name="髙橋 ハナ", goal="就労", plan="月1回訪問",
        receptions=(Reception(received_on="2026-05-01", complaint="借金"),),
        history=(History(happened_at="2026-05-02", content="来所", response="同行"),),
    )  # fmt: skip
    one, other = keep(empty_office, first, second)
    before = digest(empty_office)
    done = join(empty_office, "cases", one.id, other.id)
    found = searching.record(empty_office, "cases", one.id)
    assert isinstance(found, Case)
    assert (found.goal, found.plan) == ("自立\n就労", "月1回訪問")
    assert [(each.complaint, each.number) for each in found.receptions] == [("借金", "R8-0002"), ("家賃", None)]
    assert [(each.content, each.response) for each in found.history] == [("来所", "同行")]
    assert [each.number for each in found.numbers] == ["R8-0002"]
    undoing.undo(in_roles(empty_office, "管理者"), done.batch)
    assert digest(empty_office) == before
    assert searching.record(empty_office, "cases", other.id) is not None


def test_a_clerk_without_the_key_may_not_join_cases_and_is_told_so_in_words(empty_office: Workspace) -> None:
    one, other = keep(empty_office, Case(number="R8-0001"), Case(number="R8-0002"))
    keyless = dataclasses.replace(empty_office, sealer=None)
    with pytest.raises(Refusal) as refused:
        joining.pair(keyless, "cases", one.id, other.id)
    assert "ケース担当だけ" in refused.value.text()
    with pytest.raises(Refusal):
        joining.pair(in_roles(empty_office, "管理者"), "cases", one.id, other.id)


def test_what_was_changed_after_joining_stays_when_it_comes_apart(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    one, other = keep(office, HANA, HANA_AGAIN)
    done = join(office, "households", one.id, other.id)
    joined = household(office, one.id)
    changed = (dataclasses.replace(joined.members[1], phone="093-999-9999"),)
    edited = dataclasses.replace(joined, key_holder="長女", building="別棟", members=joined.members[:1] + changed)
    editing.save(office, "households", edited)
    report = undoing.undo(office, done.batch)
    assert [("髙橋 ハナ" in each, "変更" in each) for each in report.kept] == [(True, True)]
    assert household(office, other.id) == dataclasses.replace(other, revision=household(office, other.id).revision)
    kept = household(office, one.id)
    assert (kept.key_holder, kept.building, kept.note) == ("長女", "別棟", "火曜は不在")
    assert [each.phone for each in kept.members] == ["093-631-0001", "093-999-9999"]


def test_a_joining_is_not_taken_back_by_half(empty_office: Workspace) -> None:
    (watcher,) = keep(empty_office, Volunteer(name="佐藤 次郎"))
    watched = dataclasses.replace(HANA_AGAIN, assignments=(Assignment(role="副", person=watcher.id),))
    one, other = keep(empty_office, HANA, watched)
    done = join(empty_office, "households", one.id, other.id)
    result = household(empty_office, one.id)
    editing.save(empty_office, "households", dataclasses.replace(result, assignments=result.assignments[:1]))
    removed = editing.remove(empty_office, "volunteers", watcher.id)
    before = digest(empty_office)
    with pytest.raises(Refusal) as refused:
        undoing.undo(empty_office, done.batch)
    assert refused.value.code == "joining.not-apart"
    assert digest(empty_office) == before
    undoing.undo(empty_office, removed)
    undoing.undo(empty_office, done.batch)
    assert household(empty_office, other.id).assignments[0].person == watcher.id


def test_bases_of_exchanges_and_pairs_follow_and_come_back(empty_office: Workspace) -> None:
    one, other, third = keep(empty_office, HANA, HANA_AGAIN, dataclasses.replace(HANA, number="9"))
    with empty_office.store.writing() as connection:
        exchanges.put(connection, "city", "households", {other.id: {"number": "512"}})
        exchanges.put(connection, "import.1", "households", {one.id: {"number": "345"}, other.id: {"number": "5"}})
    joining.declare_different(empty_office, "households", other.id, third.id)
    before = outside(empty_office)
    pair = joining.pair(empty_office, "households", one.id, other.id)
    assert pair.bases == {one.id: 1, other.id: 2}
    done = join(empty_office, "households", one.id, other.id)
    with empty_office.store.reading() as connection:
        assert exchanges.get(connection, "city", [one.id, other.id]) == {one.id: {"number": "512"}}
        assert exchanges.get(connection, "import.1", [one.id, other.id]) == {one.id: {"number": "345"}}
    assert [{each.one, each.other} for each in joining.different(empty_office, "households")] == [{one.id, third.id}]
    after = outside(empty_office)
    apart = undoing.undo(empty_office, done.batch)
    assert outside(empty_office) == before
    undoing.undo(empty_office, apart.batch)
    assert outside(empty_office) == after


def test_what_left_the_office_about_the_record_that_went_is_told_of_the_one_that_stays(
    empty_office: Workspace,
) -> None:
    one, other, third = keep(empty_office, HANA, HANA_AGAIN, dataclasses.replace(HANA, number="9"))
    with empty_office.store.writing() as connection:
        output = Output("roster", "households", "民生委員", "見守り", ("number",), (other.id,), "ab")
        provisions.record_output(connection, output, clerk=CLERK, at=NOW, serial=1)
    first = join(empty_office, "households", one.id, other.id)
    second = join(empty_office, "households", third.id, one.id)
    for batch, holder in ((0, third.id), (second.batch, one.id), (first.batch, other.id)):
        if batch:
            undoing.undo(empty_office, batch)
        there = [each.id for each in (one, other, third) if exists(empty_office, each.id)]
        with empty_office.store.reading() as connection:
            assert [each for each in there if provisions.provisions(connection, containing=[each])] == [holder]


@settings(max_examples=12)
@given(st.data())
def test_however_often_records_are_joined_changed_and_taken_apart_all_can_be_taken_back(
    lasting: Workspace, data: st.DataObject
) -> None:
    standing = [each.id for each in keep(lasting, *(data.draw(invented("households")) for _ in range(4)))]
    before, batches = digest(lasting), list[int]()
    for step in range(data.draw(st.integers(2, 7))):
        there = [each for each in standing if exists(lasting, each)]
        match data.draw(st.sampled_from(("join", "edit", "undo"))):
            case "join" if len(there) > 1:
                one, other = data.draw(st.permutations(there))[:2]
                with contextlib.suppress(Refusal):
                    batches.append(join(lasting, "households", one, other).batch)
            case "edit":
                found = household(lasting, data.draw(st.sampled_from(there)))
                changed = dataclasses.replace(found, key_holder=str(step), members=found.members[:1], contacts=())
                with contextlib.suppress(Refusal):
                    batches.append(editing.save(lasting, "households", changed).batch)
            case _ if kept_batches := [each for each in batches if each]:
                batches.append(undoing.undo(lasting, data.draw(st.sampled_from(kept_batches))).batch)
            case _:
                pass
    for batch in reversed([each for each in batches if each]):
        undoing.undo(lasting, batch)
    assert digest(lasting) == before


def exists(workspace: Workspace, record: int) -> bool:
    with workspace.store.reading() as connection:
        return bool(records.existing(connection, "households", (record,)))


def test_the_base_of_a_case_is_sealed_for_the_record_that_stays(empty_office: Workspace) -> None:
    one, other = keep(empty_office, Case(number="R8-0001"), Case(number="R8-0002"))
    with empty_office.store.writing() as connection:
        base = narrative.sealed_base(empty_office, "cases", other.id, {"complaint": "借金"})
        exchanges.put(connection, "import.1", "cases", {other.id: base})
    join(empty_office, "cases", one.id, other.id)
    assert empty_office.sealer is not None
    with empty_office.store.reading() as connection:
        found = exchanges.get(connection, "import.1", [one.id])[one.id]["complaint"]
    assert isinstance(found, Sealed)
    assert empty_office.sealer.open(found, "exchange", "complaint", one.id) == '"借金"'


def outside(workspace: Workspace) -> tuple[Any, ...]:
    with workspace.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM exchange ORDER BY 1, 2").all()
        return [tuple(row) for row in rows], not_same.pairs(connection, "households")


def test_a_person_s_later_answer_stands_and_without_days_the_refusal(empty_office: Workspace) -> None:
    agreed = Consent(recipient="民生委員", state="同意", settled_on="2020-04-01")
    refused = Consent(recipient="民生委員", state="不同意")
    later = Consent(recipient="民生委員", state="撤回", settled_on="2024-04-01", method="書面")
    for mine, theirs, stands in ((agreed, later, later), (agreed, refused, refused), (refused, agreed, refused)):
        one, other = keep(
            empty_office, dataclasses.replace(HANA, consents=(mine,)), dataclasses.replace(HANA_AGAIN, consents=(theirs,))
        )  # fmt: skip
        join(empty_office, "households", one.id, other.id)
        (found,) = household(empty_office, one.id).consents
        assert (found.state, found.settled_on, found.method) == (stands.state, stands.settled_on, stands.method)


def test_records_of_two_registers_or_one_alone_or_gone_are_refused_in_words(empty_office: Workspace) -> None:
    (one,) = keep(empty_office, HANA)
    (someone,) = keep(empty_office, Volunteer(name="佐藤 次郎"))
    for other, words in ((someone.id, "同じ台帳"), (one.id, "同じ登録どうし"), (12345, "削除されています")):
        with pytest.raises(Refusal) as refused:
            joining.pair(empty_office, "households", one.id, other)
        assert words in refused.value.text()


@pytest.mark.parametrize("changed", [0, 1])
def test_records_that_moved_since_they_were_compared_are_not_joined(empty_office: Workspace, changed: int) -> None:
    pair_of = keep(empty_office, HANA, HANA_AGAIN)
    pair = joining.pair(empty_office, "households", pair_of[0].id, pair_of[1].id)
    editing.save(empty_office, "households", dataclasses.replace(pair_of[changed], key_holder="長女"))
    before = digest(empty_office)
    with pytest.raises(Refusal) as refused:
        joining.join(empty_office, "households", pair.comparison, {})
    assert refused.value.code == "record.overtaken"
    assert digest(empty_office) == before


def test_a_pair_that_is_not_the_same_is_remembered_with_who_and_when_and_can_be_forgotten(
    empty_office: Workspace,
) -> None:
    one, other = (each.id for each in keep(empty_office, Volunteer(name="髙橋 ハナ"), Volunteer(name="高橋 花")))
    joining.declare_different(empty_office, "volunteers", other, one)
    (pair,) = joining.different(empty_office, "volunteers")
    assert (pair.one, pair.other, pair.names) == (one, other, ("髙橋 ハナ", "高橋 花"))
    assert (pair.clerk, pair.at) == (CLERK, NOW)
    joining.forget_different(empty_office, "volunteers", one, other)
    assert joining.different(empty_office, "volunteers") == ()


def test_a_record_that_is_gone_or_the_same_cannot_be_different(empty_office: Workspace) -> None:
    (one,) = keep(empty_office, Volunteer(name="髙橋 ハナ"))
    for other in (one.id, 12345):
        with pytest.raises(Refusal):
            joining.declare_different(empty_office, "volunteers", one.id, other)


def test_duplicates_are_found_strongest_first_without_pairs_that_are_different(empty_office: Workspace) -> None:
    twins = keep(empty_office, HANA, HANA_AGAIN, dataclasses.replace(HANA, number="9", address=None))
    one, other, third = (each.id for each in twins)
    told: list[tuple[int, int]] = []
    pairs = joining.duplicates(empty_office, "households", progress=lambda done, total: told.append((done, total)))
    assert [(each.one, each.other) for each in pairs] == [(one, third), (one, other), (other, third)]
    assert told[-1][0] == told[-1][1]
    joining.declare_different(empty_office, "households", one, other)
    assert [(each.one, each.other) for each in joining.duplicates(empty_office, "households")] == [
        (one, third),
        (other, third),
    ]
    assert [each.other for each in joining.duplicates(empty_office, "households", other)] == [third]
    assert joining.duplicates(empty_office, "volunteers") == ()


def test_looking_for_duplicates_stops_when_the_clerk_says_so(empty_office: Workspace) -> None:
    keep(empty_office, HANA, HANA_AGAIN)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        joining.duplicates(empty_office, "households", progress=stop)
    assert len(joining.duplicates(empty_office, "households")) == 1


def test_what_was_written_last_is_proposed_where_neither_says_more(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    one, other = keep(office, dataclasses.replace(HANA, block="1組"), dataclasses.replace(HANA_AGAIN, block="2組"))
    editing.save(office, "households", dataclasses.replace(one, neighbourhood="本町町内会"))
    lines = {line.place: line for line in joining.pair(office, "households", one.id, other.id).comparison.lines}
    assert lines["neighbourhood"].proposed is Take.LEFT
    editing.save(office, "households", dataclasses.replace(other, block="3組"))
    lines = {line.place: line for line in joining.pair(office, "households", one.id, other.id).comparison.lines}
    assert (lines["neighbourhood"].proposed, lines["block"].proposed) == (Take.LEFT, Take.RIGHT)


def test_a_row_told_apart_from_a_record_is_never_asked_about_again(empty_office: Workspace) -> None:
    office = ticking(empty_office)
    keep(office, Volunteer(number="5", name="髙橋 ハナ", name_kana="タカハシ\u3000ハナ"))
    rows = [
        ["番号", "氏名", "フリガナ", "生年月日", "住所"],
        ["5", "髙橋 ハナ", "タカハシ ハナ", "1935-02-03", "黒崎1-2-3"],
    ]
    plan = proposed(office, rows, "volunteers")
    decisions = {(0, 2): RowDecision(Decision.AS_NEW)}
    result = importing.carry_out(office, plan, decisions)
    assert telling_apart.remember(office, plan, decisions, result) == 1
    (row,) = rows_with(proposed(office, rows, "volunteers"), Fate.SAME, Fate.ASK)
    assert (row.fate, row.record) == (Fate.SAME, result.touched["volunteers"][0])
    (pair,) = joining.different(office, "volunteers")
    joining.forget_different(office, "volunteers", pair.one, pair.other)
    (row,) = rows_with(proposed(office, rows, "volunteers"), Fate.SAME, Fate.ASK)
    assert row.fate is Fate.ASK
