import dataclasses
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from tests.store.conftest import NOW
from tests.store.samples import household
from welfare_desktop.domain.identity import reserve
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.values import Sealed
from welfare_desktop.store import records
from welfare_desktop.store.changes import Op
from welfare_desktop.store.database import Store
from welfare_desktop.store.history import history
from welfare_desktop.store.journal import Batch, Source, batch_info, batches, open_batch
from welfare_desktop.store.tables import BATCH, ENTRY, SHAPES
from welfare_desktop.store.writing import Overtaken, insert_rows


def entries(store: Store) -> list[tuple[str, str, str | None]]:
    with store.reading() as connection:
        rows = connection.execute(select(ENTRY).order_by(ENTRY.c.batch, ENTRY.c.n)).all()
    return [(row.kind, row.op, row.before) for row in rows]


def add(store: Store, record: Household) -> Household:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        return batch.create(record)


def change(store: Store, record: Household, at: datetime = NOW) -> Household:
    with store.writing() as connection, open_batch(connection, clerk="2", verb="edit", at=at) as batch:
        return batch.change(record)


def test_a_change_notes_only_what_was_different(store: Store) -> None:
    kept = add(store, household(1))
    member = dataclasses.replace(kept.members[0], name="渡辺", phone="093-1-1")
    saved = change(store, dataclasses.replace(kept, note="あ", members=(member,)))
    assert saved.revision == 2
    assert entries(store) == [
        ("households", "created", None),
        ("households", "changed", '{"note":null}'),
        ("household_members", "changed", '{"name":"渡邉\u30001子","phone":null}'),
    ]


def test_children_are_compared_by_id(store: Store) -> None:
    kept = add(store, household(1, members=(Member(name="甲"), Member(name="乙"), Member(name="丙"))))
    first, second, third = kept.members
    saved = change(store, dataclasses.replace(kept, members=(third, first, Member(name="丁"))))
    with store.reading() as connection:
        found = records.get(connection, "households", kept.id)
    assert found == saved
    assert [member.name for member in saved.members] == ["丙", "甲", "丁"]
    ops = [(kind, op) for kind, op, _ in entries(store)][1:]
    assert sorted(ops) == [
        ("household_members", "changed"),
        ("household_members", "created"),
        ("household_members", "removed"),
    ]
    assert second.id not in {member.id for member in saved.members}


def test_an_unchanged_record_leaves_no_batch(store: Store) -> None:
    kept = add(store, household(1))
    assert change(store, kept) == kept
    with store.reading() as connection:
        assert len(batches(connection)) == 1


def test_a_batch_says_whether_it_was_kept(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as first:
        record = first.create(household(1))
    with store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as second:
        second.change(record)
    assert (first.kept, second.kept) == (first.id, 0)


def test_a_record_changed_meanwhile_is_not_overwritten(store: Store) -> None:
    kept = add(store, household(1))
    saved = change(store, dataclasses.replace(kept, note="先"))
    with pytest.raises(Overtaken):
        change(store, dataclasses.replace(kept, note="後"))
    with store.reading() as connection:
        assert records.get(connection, "households", kept.id) == saved
    with store.writing() as connection, open_batch(connection, clerk="1", verb="remove", at=NOW) as batch:
        batch.remove("households", kept.id)
    with pytest.raises(Overtaken):
        change(store, dataclasses.replace(saved, note="後"))


def test_a_record_that_others_point_to_cannot_be_removed(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        district = batch.create(District(name="到津"))
        home = batch.create(household(1, district=district.id))

    def remove(kind: str, record: int) -> None:
        with store.writing() as connection, open_batch(connection, clerk="1", verb="remove", at=NOW) as batch:
            batch.remove(kind, record)

    with pytest.raises(Refusal, match=r"record\.pointed-to"):
        remove("districts", district.id)
    remove("households", home.id)
    remove("districts", district.id)
    assert store.check().sound


def test_a_removed_record_leaves_all_it_was(store: Store) -> None:
    kept = add(store, Household(number="1", contacts=(Contact(name="甲"),)))
    with store.writing() as connection, open_batch(connection, clerk="1", verb="remove", at=NOW) as batch:
        batch.remove("households", kept.id)
    assert entries(store)[1:] == [
        ("household_contacts", "removed", f'{{"parent":{kept.id},"ordinal":0,"name":"甲"}}'),
        ("households", "removed", '{"revision":1,"number":"1"}'),
    ]


def test_sealed_values_stay_sealed_in_the_journal(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        case = batch.create(Case(number="1", goal=Sealed(b"\x00\xff")))
    with store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
        batch.change(dataclasses.replace(case, goal=None))
    assert entries(store)[-1] == ("cases", "changed", '{"goal":{"sealed":"AP8="}}')
    with store.reading() as connection:
        newest = history(connection, case.id)[0]
    assert (newest.fields[0].before, newest.fields[0].after) == (Sealed(b"\x00\xff"), None)


def test_batches_say_who_when_why_and_from_what(store: Store) -> None:
    source = Source("台帳.xlsx", "ab" * 32)
    with store.writing() as connection:
        with open_batch(connection, clerk="7", verb="import", at=NOW, reason="年度更新", source=source) as batch:
            batch.create_many([household(1), household(2)])
        info = batch_info(connection, batch.id)
        assert info is not None
        assert (info.clerk, info.verb, info.reason, info.records) == ("7", "import", "年度更新", 2)
        assert info.at_utc == "2026-11-21T01:02:03.000+00:00"
        assert batches(connection, source_sha256="ab" * 32) == [info]
        assert batches(connection, source_sha256="other") == []
        assert batch_info(connection, 1) is None


def test_the_order_of_batches_survives_a_clock_that_runs_backwards(store: Store) -> None:
    kept = add(store, household(1))
    for day in (3, 1, 2):
        kept = change(store, dataclasses.replace(kept, note=str(day)), NOW - timedelta(days=1000 * day))
    with store.reading() as connection:
        found = connection.execute(select(BATCH.c.hlc, BATCH.c.seq).order_by(BATCH.c.hlc)).all()
        notes = [line.fields[0].after for line in history(connection, kept.id)[:3]]
    assert [row.seq for row in found] == [1, 2, 3, 4]
    assert notes == ["2", "1", "3"]


def test_the_history_of_a_record_tells_before_and_after(store: Store) -> None:
    kept = add(store, household(1))
    saved = change(store, dataclasses.replace(kept, note="一", contacts=(*kept.contacts, Contact(name="新"))))
    change(store, dataclasses.replace(saved, note="二", contacts=saved.contacts[1:]))
    with store.reading() as connection:
        lines = history(connection, kept.id)
    told = [(line.table, line.op, {each.key: (each.before, each.after) for each in line.fields}) for line in lines]
    assert told[0] == (
        "household_contacts",
        Op.REMOVED,
        {"name": ("渡邉\u3000太郎", None), "relation": ("長男", None), "phone": ("090-1234-5678", None)},
    )
    assert told[1] == ("households", Op.CHANGED, {"note": ("一", "二")})
    assert told[2] == ("household_contacts", Op.CREATED, {"name": (None, "新")})
    assert told[3] == ("households", Op.CHANGED, {"note": (None, "一")})
    assert told[4][1] is Op.CREATED
    assert {line.clerk for line in lines} == {"1", "2"}
    with store.reading() as connection:
        assert history(connection, 5) == []


def test_rows_written_in_bulk_are_journaled_as_created(store: Store) -> None:
    ids = reserve(3)
    columns = ("id", "revision", "sort_key", "find", "name_key", "name")

    def insert(batch: Batch) -> None:
        insert_rows(connection, SHAPES["salons"], columns, ((each, 1, "", "", "", "会") for each in ids))
        batch.created("salons", ids)

    with store.writing() as connection, open_batch(connection, clerk="1", verb="import", at=NOW) as batch:
        insert(batch)
    with store.reading() as connection:
        assert set(records.get_many(connection, "salons", ids)) == set(ids)
    assert entries(store) == [("salons", "created", None)] * 3
