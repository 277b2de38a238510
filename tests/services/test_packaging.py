"""Two PCs of one office: what is written on one comes to the other in a sealed file, and nothing is lost."""

import dataclasses
import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.offices import CLERK, OPENING, PASSWORD, in_roles, opened
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.merge import Charge
from welfare_desktop.domain.problems import Cancelled, Refusal, WrongPassword
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import disputes, editing, narrative, offices, packaging, searching, telling, undoing
from welfare_desktop.services.offices import NewOffice
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.syncing import arrangements
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import heads, not_same, numbering, provisions, records, settings
from welfare_desktop.store.digest import digest
from welfare_desktop.store.packages import replicas, shared
from welfare_desktop.store.packages.arriving import position_of
from welfare_desktop.store.syncing import arrangements as kept_arrangements
from welfare_desktop.store.tables import OFFICE
from welfare_desktop.store.writing import Overtaken

SECRET = "ひみつの合言葉123456"


@pytest.fixture
def first(empty_office: Workspace) -> Workspace:
    """The office's first PC, which has sent a package once."""
    packaging.send(empty_office, empty_office.paths.folder.parent / "first.wdp")
    return empty_office


@pytest.fixture
def second(first: Workspace, tmp_path: Path, helper: Helper) -> Iterator[Workspace]:
    """A PC that started from a backup of the first one and joined under its own number."""
    folder = tmp_path / "second"
    shutil.copytree(first.paths.folder, folder, ignore=shutil.ignore_patterns("*.db*", "*.lock"))
    first.store.backup(folder / first.paths.database.name)
    for workspace in opened(folder, helper):
        packaging.become_new_replica(workspace)
        yield workspace


def carry(sender: Workspace, receiver: Workspace, **how: object) -> packaging.Received:
    path = sender.paths.folder.parent / "package.wdp"
    packaging.send(sender, path, **how)  # type: ignore[arg-type]
    return packaging.receive(receiver, path.read_bytes())


def state(workspace: Workspace) -> tuple[str, list[heads.Head]]:
    with workspace.store.reading() as connection:
        return digest(connection), heads.listed(connection)


def household(workspace: Workspace, record: int) -> Household:
    with workspace.store.reading() as connection:
        found = records.get(connection, "households", record)
    assert isinstance(found, Household)
    return found


def home(workspace: Workspace, **facts: object) -> Household:
    kept = editing.save(workspace, "households", Household(members=(Member(name="渡邉 花子"),), **facts)).record  # type: ignore[arg-type]
    assert isinstance(kept, Household)
    return kept


def change(workspace: Workspace, record: int, **facts: object) -> int:
    return editing.save(workspace, "households", dataclasses.replace(household(workspace, record), **facts)).batch  # type: ignore[arg-type]


def test_what_is_written_on_one_pc_comes_to_the_other_and_back(first: Workspace, second: Workspace) -> None:
    kept = home(first, address="北九州市小倉北区城内1-1", contacts=(Contact(name="渡邉 太郎"),))
    done = carry(first, second)
    assert (done.applied, done.waiting, done.disputes, done.touched) == (1, 0, 0, ("households",))
    assert household(second, kept.id) == household(first, kept.id)
    change(second, kept.id, note="耳が遠い")
    assert carry(second, first).applied == 1
    assert household(first, kept.id).note == "耳が遠い"
    assert state(first) == state(second)


def test_a_received_record_is_found_by_searching(first: Workspace, second: Workspace) -> None:
    kept = home(first)
    carry(first, second)
    assert list(searching.ids(second, Listing("households", text="わたなべ"))) == list(
        searching.ids(first, Listing("households", text="わたなべ"))
    )
    assert list(searching.ids(second, Listing("households", text="花子"))) == [kept.id]


def test_the_same_package_twice_changes_nothing(first: Workspace, second: Workspace) -> None:
    home(first)
    path = first.paths.folder.parent / "again.wdp"
    packaging.send(first, path)
    assert packaging.look(second, path.read_bytes()).new == 1
    packaging.receive(second, path.read_bytes())
    before = state(second)
    again = packaging.receive(second, path.read_bytes())
    assert (again.applied, again.known) == (0, 1)
    assert packaging.look(second, path.read_bytes()).new == 0
    assert state(second) == before


def test_edits_of_different_facts_never_conflict(first: Workspace, second: Workspace) -> None:
    kept = home(first, note="元", key_holder="元")
    carry(first, second)
    change(first, kept.id, note="一")
    change(second, kept.id, key_holder="二")
    carry(first, second)
    done = carry(second, first)
    assert done.disputes == 0
    assert (household(first, kept.id).note, household(first, kept.id).key_holder) == ("一", "二")
    assert state(first) == state(second)


def test_two_values_are_told_with_who_when_and_where_and_settled(first: Workspace, second: Workspace) -> None:
    kept = home(first, note="元")
    carry(first, second)
    change(first, kept.id, note="一")
    change(second, kept.id, note="二")
    carry(first, second)
    assert carry(second, first).disputes == 1
    assert state(first) == state(second)
    (found,) = disputes.listed(first)
    assert (found.kind, found.record, found.label, found.sort) == ("households", kept.id, "備考", disputes.VALUE)
    assert {each.value for each in found.choices} == {"一", "二"}
    assert {each.clerk for each in found.choices} == {CLERK}
    assert disputes.HERE in {each.place for each in found.choices}
    assert [each.value for each in found.choices if each.stands] == [household(first, kept.id).note]
    chosen = next(each for each in found.choices if not each.stands)
    disputes.settle(first, "households", found.id, chosen.id)
    assert disputes.listed(first) == ()
    with pytest.raises(Overtaken):
        disputes.settle(first, "households", found.id, chosen.id)
    assert carry(first, second).disputes == 0
    assert household(second, kept.id).note == chosen.value
    assert state(first) == state(second)


def test_settling_for_what_stands_travels_too(first: Workspace, second: Workspace) -> None:
    kept = home(first, note="元")
    carry(first, second)
    change(first, kept.id, note="一")
    change(second, kept.id, note="二")
    carry(first, second)
    carry(second, first)
    (found,) = disputes.listed(first)
    assert disputes.settle(first, "households", found.id, next(each.id for each in found.choices if each.stands))
    assert disputes.count(first) == 0
    assert carry(first, second).disputes == 0
    assert state(first) == state(second)


def test_a_dispute_about_a_closed_case_is_settled_by_its_own_alone(first: Workspace, second: Workspace) -> None:
    def as_its_own(workspace: Workspace) -> Workspace:
        return dataclasses.replace(workspace, clerk=dataclasses.replace(workspace.clerk, name="伊東 真澄"))

    case = Case(client_name="秘野 花子", responsible="伊東 真澄", restricted=True)
    kept = editing.save(as_its_own(first), "cases", case).record
    carry(first, second)
    for workspace, said in ((first, 1), (second, 2)):
        editing.save(as_its_own(workspace), "cases", dataclasses.replace(kept, phone=f"093-555-000{said}"))  # type: ignore[call-arg] # a case has it
    carry(second, first)
    (found,) = disputes.listed(first)
    with pytest.raises(Refusal, match=r"case\.restricted"):
        disputes.settle(first, "cases", found.id, found.choices[0].id)
    disputes.settle(as_its_own(first), "cases", found.id, found.choices[0].id)
    assert disputes.listed(first) == ()


@pytest.mark.parametrize("choice", [disputes.KEEP, disputes.REMOVE])
def test_a_record_removed_there_and_changed_here_is_kept_until_somebody_decides(
    first: Workspace, second: Workspace, choice: str
) -> None:
    kept = home(first, note="元", contacts=(Contact(name="甲"), Contact(name="乙")))
    carry(first, second)
    editing.remove(first, "households", kept.id)
    change(second, kept.id, note="二")
    carry(first, second)
    carry(second, first)
    assert state(first) == state(second)
    assert len(household(first, kept.id).contacts) == 2
    (found,) = disputes.listed(first)
    assert found.sort == disputes.REMOVAL
    disputes.settle(first, "households", found.id, choice)
    assert disputes.count(first) == 0
    assert carry(first, second).disputes == 0
    assert state(first) == state(second)
    with second.store.reading() as connection:
        assert bool(records.existing(connection, "households", [kept.id])) == (choice == disputes.KEEP)


def test_a_district_removed_there_stands_here_by_its_name_until_it_comes_back(
    first: Workspace, second: Workspace
) -> None:
    district = editing.save(first, "districts", District(name="中央校区")).record.id
    kept = home(first)
    carry(first, second)
    gone = editing.remove(first, "districts", district)
    change(second, kept.id, district=district)
    carry(first, second)
    carry(second, first)
    assert state(first) == state(second)
    assert household(first, kept.id).district == "中央校区"
    (found,) = disputes.listed(first)
    assert found.sort == disputes.REFERENCE
    with pytest.raises(Refusal, match=r"dispute\.target-gone"):
        disputes.settle(first, "households", found.id, found.choices[0].id)
    undoing.undo(first, gone)
    assert household(first, kept.id).district == district
    assert disputes.count(first) == 0
    carry(first, second)
    assert state(first) == state(second)


def test_a_reference_finds_its_record_again_when_its_return_arrives(first: Workspace, second: Workspace) -> None:
    district = editing.save(first, "districts", District(name="中央校区")).record.id
    kept = home(first)
    carry(first, second)
    change(second, kept.id, district=district)
    undone = editing.remove(first, "districts", district)
    carry(first, second)
    assert household(second, kept.id).district == "中央校区"
    undoing.undo(first, undone)
    assert carry(first, second).disputes == 0
    assert household(second, kept.id).district == district
    carry(second, first)
    assert state(first) == state(second)


def test_numbers_given_twice_are_told_and_never_changed(first: Workspace, second: Workspace) -> None:
    one, other = home(first), home(second)
    assert one.number == other.number
    carry(first, second)
    carry(second, first)
    (found,) = disputes.listed(first, "households")
    assert (found.sort, {found.record, *found.others}) == (disputes.NUMBER, {one.id, other.id})
    assert state(first) == state(second)


def test_a_number_heard_of_is_not_given_again(first: Workspace, second: Workspace) -> None:
    home(first)
    carry(first, second)
    assert [home(second).number, home(second).number] == ["2", "3"]
    carry(second, first)
    assert home(first).number == "4"


def test_a_pc_with_a_block_of_its_own_gives_its_own_reception_numbers(first: Workspace, second: Workspace) -> None:
    with second.store.writing() as connection:
        numbering.take_block(connection, 1)

    def new_case(workspace: Workspace) -> str | None:
        kept = editing.save(workspace, "cases", Case(client_name="甲")).record
        assert isinstance(kept, Case)
        return kept.number

    given = [new_case(first), new_case(second), new_case(second)]
    carry(first, second)
    carry(second, first)
    given += [new_case(first), new_case(second)]
    assert given == ["R8-0001", "R8-5001", "R8-5002", "R8-0002", "R8-5003"]
    carry(first, second)
    assert carry(second, first).disputes == 0
    assert disputes.count(first) == 0
    assert state(first) == state(second)


def test_a_later_change_waits_for_the_earlier_one(first: Workspace, second: Workspace) -> None:
    kept = home(first, note="元")
    carry(first, second)
    change(first, kept.id, note="一")
    early = first.paths.folder.parent / "early.wdp"
    packaging.send(first, early)
    with first.store.writing() as connection, second.store.reading() as other:
        told = replicas.Peer(replicas.own(other), "二台目", "2026-11-21T00:00:00+00:00", position_of(connection))
        replicas.hear(connection, told)
    change(first, kept.id, note="二")
    late = carry(first, second)
    assert (late.applied, late.waiting, len(late.missing)) == (0, 1, 1)
    assert household(second, kept.id).note == "元"
    done = packaging.receive(second, early.read_bytes())
    assert (done.applied, done.waiting) == (2, 0)
    assert state(first) == state(second)


def test_undoing_a_received_change_travels_back(first: Workspace, second: Workspace) -> None:
    kept = home(first, note="元")
    carry(first, second)
    batch = change(first, kept.id, note="一")
    carry(first, second)
    undoing.undo(second, batch)
    carry(second, first)
    assert household(first, kept.id).note == "元"
    assert state(first) == state(second)
    assert [line.undone_by != 0 for line in undoing.batches(first) if line.id == batch] == [True]


def test_the_journal_names_the_clerk_of_the_other_pc(first: Workspace, second: Workspace) -> None:
    clerk = dataclasses.replace(first.clerk, name="佐藤")
    kept = home(dataclasses.replace(first, clerk=clerk), note="元")
    carry(first, second)
    (entry,) = telling.history(second, "households", kept.id)
    assert entry.clerk == "佐藤"


def test_narratives_travel_sealed_or_stay_and_can_come_later(first: Workspace, second: Workspace) -> None:
    kept = editing.save(first, "cases", Case(client_name="甲", assessment="だれにも言えない")).record
    carry(first, second, narratives=False)
    with second.store.reading() as connection:
        found = records.get(connection, "cases", kept.id)
    assert isinstance(found, Case)
    assert (found.client_name, found.assessment) == ("甲", None)
    carry(first, second, everything=True)
    assert state(first) == state(second)
    with second.store.reading() as connection:
        assert records.get(connection, "cases", kept.id) is not None
    assert [each.assessment for each in [cased(second, kept.id)]] == ["だれにも言えない"]


def test_narratives_of_waiting_changes_are_not_lost_to_a_package_without(first: Workspace, second: Workspace) -> None:
    home(first)
    early, whole, bare = (first.paths.folder.parent / name for name in ("early.wdp", "whole.wdp", "bare.wdp"))
    packaging.send(first, early)
    with first.store.writing() as connection, second.store.reading() as other:
        told = replicas.Peer(replicas.own(other), "二台目", "2026-11-21T00:00:00+00:00", position_of(connection))
        replicas.hear(connection, told)
    kept = editing.save(first, "cases", Case(client_name="甲", assessment="だれにも言えない")).record
    packaging.send(first, whole)
    packaging.send(first, bare, narratives=False)
    for path, waiting in ((whole, 1), (bare, 1), (early, 0)):
        assert packaging.receive(second, path.read_bytes()).waiting == waiting
    assert cased(second, kept.id).assessment == "だれにも言えない"
    assert state(first) == state(second)


def cased(workspace: Workspace, record: int) -> Case:
    with workspace.store.reading() as connection:
        found = records.get(connection, "cases", record)
    assert isinstance(found, Case)
    return narrative.opened(workspace, found)


def test_disputed_narratives_are_opened_for_the_case_team_only(first: Workspace, second: Workspace) -> None:
    kept = editing.save(first, "cases", Case(client_name="甲", assessment="元")).record
    carry(first, second)
    for workspace, text in ((first, "一"), (second, "二")):
        editing.save(workspace, "cases", dataclasses.replace(cased(workspace, kept.id), assessment=text))
    carry(second, first)
    (found,) = disputes.listed(first, "cases")
    assert {each.value for each in found.choices} == {"一", "二"}
    (masked,) = disputes.listed(in_roles(first, "一般職員"), "cases")
    assert {each.value for each in masked.choices} == {WITHHELD}


def test_nothing_can_be_read_in_a_package_and_what_left_is_noted(first: Workspace) -> None:
    home(first, note="耳が遠い")
    path = first.paths.folder.parent / packaging.suggested_name(first)
    sent = packaging.send(first, path, recipient="事務所の二台目", purpose="変更の受け渡し")
    data = path.read_bytes()
    for text in ("渡邉", "耳が遠い", CLERK):
        assert text.encode() not in data
    with first.store.reading() as connection:
        line = provisions.provisions(connection)[0]
    assert (line.serial, line.recipient, line.sha256) == (
        sent.serial,
        "事務所の二台目",
        hashlib.sha256(data).hexdigest(),
    )
    assert (sent.batches, sent.records) == (1, 1)


def test_a_password_opens_a_package_and_a_wrong_one_is_told_from_damage(first: Workspace, second: Workspace) -> None:
    home(first)
    path = first.paths.folder.parent / "p.wdp"
    packaging.send(first, path, password=SECRET)
    data = path.read_bytes()
    assert packaging.needs_password(data)
    for wrong in ("ちがう合言葉123456", None):
        with pytest.raises(WrongPassword):
            packaging.receive(second, data, password=wrong)
    with pytest.raises(Refusal, match=r"package\.damaged"):
        packaging.receive(second, data[:-40] + b"x" + data[-39:], password=SECRET)
    assert packaging.receive(second, data, password=SECRET).applied == 1


def test_a_package_of_another_office_is_refused(first: Workspace, tmp_path: Path, helper: Helper) -> None:
    path = tmp_path / "p.wdp"
    packaging.send(first, path)
    new = NewOffice("八幡西区社会福祉協議会", "八幡西区", CLERK, PASSWORD)
    other, _ = offices.create(tmp_path / "other", new, OPENING)
    with pytest.raises(Refusal, match=r"package\.other-office"):
        packaging.receive(dataclasses.replace(other, helper=helper), path.read_bytes())
    offices.close(other)


def test_cancelling_leaves_all_as_it_was(first: Workspace, second: Workspace) -> None:
    home(first)
    path = first.paths.folder.parent / "p.wdp"
    packaging.send(first, path)
    before = state(second)

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        packaging.receive(second, path.read_bytes(), progress=cancel)
    assert state(second) == before
    assert packaging.look(second, path.read_bytes()).new == 1


def test_a_copy_must_join_before_it_sends_or_receives(first: Workspace, tmp_path: Path, helper: Helper) -> None:
    path = tmp_path / "p.wdp"
    packaging.send(first, path)
    with pytest.raises(Refusal, match=r"package\.own-place"):
        packaging.become_new_replica(first)
    folder = tmp_path / "copy"
    shutil.copytree(first.paths.folder, folder, ignore=shutil.ignore_patterns("*.db*", "*.lock"))
    first.store.backup(folder / first.paths.database.name)
    for copy in opened(folder, helper):
        with pytest.raises(Refusal, match=r"package\.copy"):
            packaging.send(copy, tmp_path / "q.wdp")
        with pytest.raises(Refusal, match=r"package\.copy"):
            packaging.receive(copy, path.read_bytes())
        packaging.become_new_replica(copy)
        packaging.send(copy, tmp_path / "q.wdp")
        with pytest.raises(Refusal, match=r"package\.own-place"):
            packaging.become_new_replica(copy)


def test_a_copy_of_data_that_was_never_sent_joins_and_both_understand_each_other(
    first: Workspace, tmp_path: Path, helper: Helper
) -> None:
    home(first)
    folder = tmp_path / "copy"
    shutil.copytree(first.paths.folder, folder, ignore=shutil.ignore_patterns("*.db*", "*.lock"))
    first.store.backup(folder / first.paths.database.name)
    for copy in opened(folder, helper):
        packaging.become_new_replica(copy, block=1)
        home(copy)
        packaging.send(copy, tmp_path / "there.wdp")
        assert packaging.receive(first, (tmp_path / "there.wdp").read_bytes()).applied == 1
        packaging.send(first, tmp_path / "back.wdp")
        packaging.receive(copy, (tmp_path / "back.wdp").read_bytes())
        assert state(copy) == state(first)


def test_two_pcs_under_one_number_are_found_out(first: Workspace, second: Workspace) -> None:
    with first.store.reading() as connection:
        number = replicas.own(connection)
    with second.store.writing() as connection:
        connection.execute(update(OFFICE).values(replica=number))
    home(first)
    home(second)
    with pytest.raises(Refusal, match=r"package\.same-replica"):
        carry(first, second)


def test_the_other_pcs_are_known_by_name_once_heard_of(first: Workspace, second: Workspace) -> None:
    assert packaging.peers(first) == ()
    carry(second, first)
    (peer,) = packaging.peers(first)
    assert peer.name
    assert peer.heard_at is not None


def test_a_package_holds_only_what_others_may_lack_until_a_pc_is_forgotten(first: Workspace, second: Workspace) -> None:
    path = first.paths.folder.parent / "p.wdp"
    home(first)
    carry(first, second)
    assert packaging.send(first, path).batches == 1
    carry(second, first)
    assert packaging.send(first, path).batches == 0
    (peer,) = packaging.peers(first)
    packaging.forget_peer(first, peer.replica)
    assert packaging.peers(first) == ()
    assert packaging.send(first, path).batches == 1


# What is shared beside the records


def pairs_of(workspace: Workspace) -> set[tuple[int, int]]:
    with workspace.store.reading() as connection:
        return not_same.pairs(connection, "households")


def shared_state(workspace: Workspace) -> tuple[object, ...]:
    with workspace.store.reading() as connection:
        found = (settings.starting_with(connection, beginning) for beginning in shared.SETTINGS)
        kept = kept_arrangements.listing(connection)
        return [dict(each) for each in found], kept, not_same.pairs(connection, "households")


def put(workspace: Workspace, key: str, value: object) -> None:
    with workspace.store.writing() as connection:
        settings.put(connection, key, value)


def test_settings_exchanges_and_who_is_not_the_same_travel_too(first: Workspace, second: Workspace) -> None:
    made = arrangements.create(first, "households", "見守り世帯", "市社協", charges={"phone": Charge.CITY})
    put(first, "terms.rules", {"a": 1})
    put(first, "recent.1", ["own"])
    with first.store.writing() as connection:
        not_same.put(connection, "households", 5, 3, clerk="1", at=OPENING.clock())
    received = carry(first, second)
    assert received.shared == 3
    assert shared_state(second) == shared_state(first)
    assert arrangements.get(second, made.id) == made
    with second.store.reading() as connection:
        assert settings.get(connection, "recent.1") is None
    assert carry(first, second).shared == 0
    assert carry(second, first).shared == 0
    with second.store.writing() as connection:
        not_same.forget(connection, "households", 3, 5)
        settings.forget(connection, "terms.rules")
    assert carry(second, first).shared == 2
    assert shared_state(first) == shared_state(second)
    assert pairs_of(first) == set()


def test_of_two_settings_the_same_stands_on_both_pcs_whatever_came_first(first: Workspace, second: Workspace) -> None:
    put(first, "terms.rules", 1)
    carry(first, second)
    put(first, "terms.rules", 2)
    put(second, "terms.rules", 3)
    old = first.paths.folder.parent / "old.wdp"
    packaging.send(first, old)
    carry(second, first)
    packaging.receive(second, old.read_bytes())
    assert shared_state(first) == shared_state(second)
    put(first, "terms.rules", 4)
    carry(first, second)
    packaging.receive(second, old.read_bytes())
    with second.store.reading() as connection:
        assert settings.get(connection, "terms.rules") == 4


def test_what_a_copied_pc_only_took_over_never_takes_anything_back(first: Workspace, second: Workspace) -> None:
    put(first, "office.ward", "八幡東区")
    carry(second, first)
    carry(first, second)
    for workspace in (first, second):
        with workspace.store.reading() as connection:
            assert settings.get(connection, "office.ward") == "八幡東区"
