import dataclasses
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from tests.store.conftest import NOW
from tests.store.samples import household
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.values import Sealed
from welfare_desktop.store import records
from welfare_desktop.store.database import Store
from welfare_desktop.store.digest import digest
from welfare_desktop.store.journal import Batch, batches, open_batch
from welfare_desktop.store.taking_back import EDITED, REMOVED
from welfare_desktop.store.undo import POINTED_TO, TARGET_GONE, Kept, UndoReport, undo


@contextmanager
def step(store: Store) -> Generator[Batch]:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
        yield batch


def take_back(store: Store, batch: int) -> UndoReport:
    with store.writing() as connection:
        return undo(connection, batch, clerk="2", at=NOW)


def state(store: Store) -> str:
    with store.reading() as connection:
        return digest(connection)


def read(store: Store, record: Household) -> Household | None:
    with store.reading() as connection:
        found = records.get(connection, "households", record.id)
    assert found is None or isinstance(found, Household)
    return found


def test_undoing_an_import_leaves_everything_as_before_and_undoing_that_brings_it_back(store: Store) -> None:
    with step(store):
        pass
    empty = state(store)
    with step(store) as batch:
        batch.create_many(household(number) for number in range(50))
        batch.create(Case(number="1", goal=Sealed(b"x")))
    full = state(store)
    undone = take_back(store, batch.id)
    assert (undone.undone, undone.kept, state(store)) == (51, (), empty)
    again = take_back(store, undone.batch)
    assert (again.undone, again.kept, state(store)) == (51, (), full)
    assert take_back(store, batch.id).undone == 51
    assert state(store) == empty
    assert store.check().sound


def test_a_change_is_undone_field_by_field_and_later_edits_stay(store: Store) -> None:
    with step(store) as batch:
        first = batch.create(household(1, members=(Member(name="甲"), Member(name="乙"))))
    with step(store) as batch:
        members = tuple(dataclasses.replace(member, sex="女") for member in first.members)
        second = batch.change(dataclasses.replace(first, note="一", reason="一", members=members))
    with step(store) as later:
        later.change(dataclasses.replace(second, note="二"))
    report = take_back(store, batch.id)
    assert report.kept == (Kept("households", first.id, EDITED),)
    found = read(store, first)
    assert found is not None
    assert (found.note, found.reason, found.members) == ("二", None, first.members)
    assert found.revision == 4


def test_a_created_record_that_was_edited_since_is_kept(store: Store) -> None:
    with step(store) as batch:
        edited, other = batch.create_many([household(1), household(2)])
    with step(store) as later:
        saved = later.change(dataclasses.replace(edited, contacts=(Contact(name="新"),)))
    report = take_back(store, batch.id)
    assert (report.undone, report.kept) == (1, (Kept("households", edited.id, EDITED),))
    assert read(store, edited) == saved
    assert read(store, other) is None


def test_an_edit_that_was_itself_undone_does_not_stand_in_the_way(store: Store) -> None:
    empty = state(store)
    with step(store) as batch:
        kept = batch.create(household(1))
    with step(store) as later:
        later.change(dataclasses.replace(kept, note="一", contacts=()))
    take_back(store, later.id)
    assert take_back(store, batch.id).kept == ()
    assert state(store) == empty


def test_an_edit_back_to_the_same_value_is_still_an_edit(store: Store) -> None:
    with step(store) as batch:
        kept = batch.create(household(1))
    with step(store) as batch:
        kept = batch.change(dataclasses.replace(kept, note="正"))
    for note in ("誤", "正"):
        with step(store) as later:
            kept = later.change(dataclasses.replace(kept, note=note))
    assert take_back(store, batch.id).kept == (Kept("households", kept.id, EDITED),)
    assert read(store, kept) == kept


def test_undoing_twice_does_nothing_more(store: Store) -> None:
    with step(store) as batch:
        batch.create(household(1))
    take_back(store, batch.id)
    before = state(store)
    assert take_back(store, batch.id) == UndoReport(0, (), 0)
    assert state(store) == before
    with store.reading() as connection:
        assert len(batches(connection)) == 2


def test_what_was_kept_goes_once_the_later_edit_is_undone(store: Store) -> None:
    empty = state(store)
    with step(store) as batch:
        first, _ = batch.create_many([household(1), household(2)])
    with step(store) as later:
        later.change(dataclasses.replace(first, note="一"))
    assert take_back(store, batch.id).undone == 1
    take_back(store, later.id)
    assert take_back(store, batch.id).undone == 1
    assert state(store) == empty


def test_a_created_record_that_others_point_to_is_kept(store: Store) -> None:
    with step(store) as batch:
        pointed, other = batch.create_many([Volunteer(name="甲"), Volunteer(name="乙")])
    with step(store) as later:
        home = later.create(household(1, assignments=(Assignment(role="主", person=pointed.id),)))
    report = take_back(store, batch.id)
    assert (report.undone, report.kept) == (1, (Kept("volunteers", pointed.id, POINTED_TO),))
    take_back(store, later.id)
    assert take_back(store, batch.id).undone == 1
    assert read(store, home) is None
    assert store.check().sound
    assert other.id != pointed.id


def test_what_a_kept_record_points_to_is_kept_with_it(store: Store) -> None:
    with step(store) as batch:
        district, spare = batch.create_many([District(name="甲"), District(name="乙")])
        home = batch.create(household(1, district=district.id))
        batch.create(household(2, district=spare.id))
    with step(store) as later:
        later.change(dataclasses.replace(home, note="一"))
    report = take_back(store, batch.id)
    assert set(report.kept) == {
        Kept("districts", district.id, POINTED_TO),
        Kept("households", home.id, EDITED),
    }
    assert report.undone == 2
    assert store.check().sound


def test_a_reference_to_something_gone_is_not_restored(store: Store) -> None:
    with step(store) as batch:
        district = batch.create(District(name="甲"))
        home = batch.create(household(1, district=district.id))
    with step(store) as changed:
        home = changed.change(dataclasses.replace(home, district=None))
    with step(store) as removed:
        removed.remove("districts", district.id)
    report = take_back(store, changed.id)
    assert report == UndoReport(0, (Kept("households", home.id, TARGET_GONE),), 0)
    assert take_back(store, removed.id).undone == 1
    assert take_back(store, changed.id).undone == 1
    found = read(store, home)
    assert found is not None
    assert found.district == district.id


def test_a_removed_record_comes_back_whole_with_a_higher_revision(store: Store) -> None:
    with step(store) as batch:
        kept = batch.create(household(1, members=(Member(name="甲"), Member(name="乙")), note="備考"))
    before = state(store)
    with step(store) as removed:
        removed.remove("households", kept.id)
    assert take_back(store, removed.id).kept == ()
    assert state(store) == before
    found = read(store, kept)
    assert found == dataclasses.replace(kept, revision=2)


def test_a_change_to_a_record_removed_since_is_reported(store: Store) -> None:
    with step(store) as batch:
        kept = batch.create(household(1))
    with step(store) as changed:
        kept = changed.change(dataclasses.replace(kept, note="一"))
    with step(store) as removed:
        removed.remove("households", kept.id)
    assert take_back(store, changed.id).kept == (Kept("households", kept.id, REMOVED),)


def test_search_follows_an_undo(store: Store) -> None:
    with step(store) as batch:
        kept = batch.create(household(1))
    with store.reading() as connection:
        before = connection.exec_driver_sql("SELECT sort_key, find, name_key FROM households").one()
    with step(store) as changed:
        changed.change(dataclasses.replace(kept, members=(Member(name="別人", name_kana="ベツジン"),)))
    take_back(store, changed.id)
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT sort_key, find, name_key FROM households").one() == before
    assert batch.id


def test_a_batch_that_never_was_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match=r"batch\.missing"):
        take_back(store, 1)
