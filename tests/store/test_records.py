import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import NOW
from tests.store.samples import household, records_of
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.record_rows import flatten
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.values import Reference
from welfare_desktop.store import pages, records
from welfare_desktop.store.database import Store
from welfare_desktop.store.journal import open_batch

shared_store = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)


def keys_of(kind: Kind) -> list[str]:
    return [column.key.replace(".N.", ".2.") for column in kind.columns]


@pytest.mark.parametrize("kind", KINDS)
@shared_store
@given(data=st.data())
def test_whatever_a_record_holds_is_read_back_equal(store: Store, kind: str, data: st.DataObject) -> None:
    made = data.draw(records_of(KINDS[kind].record))
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        kept = batch.create(made)
        assert records.get(connection, kind, kept.id) == kept
    changed = data.draw(records_of(KINDS[kind].record))
    with store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
        saved = batch.change(dataclasses.replace(changed, id=kept.id, revision=kept.revision))
        assert records.get(connection, kind, kept.id) == saved


@pytest.mark.parametrize("kind", KINDS)
@shared_store
@given(data=st.data())
def test_a_page_shows_what_the_record_flattens_to(store: Store, kind: str, data: st.DataObject) -> None:
    register = KINDS[kind]
    keys = keys_of(register)
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        kept = batch.create(data.draw(records_of(register.record)))
        expected = tuple(flatten(register, kept, keys).values())
        assert pages.page(connection, kind, [kept.id], keys) == [expected]
        assert pages.values(connection, kind, [kept.id], keys) == [expected]
        assert dict(pages.stream(connection, kind, keys))[kept.id] == expected


def test_a_page_keeps_the_order_asked_for_and_names_what_is_referred_to(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        district = batch.create(District(name="到津"))
        watcher = batch.create(Volunteer(name="伊藤"))
        first, second = batch.create_many([household(1, district=district.id), household(2, district="字が違う校区")])
        case = batch.create(Case(number="R8-1", household=first.id))
        ids = [second.id, 5, first.id]
        keys = ["district", "number", "contacts.1.phone"]
        assert pages.page(connection, "households", ids, keys) == [
            ("字が違う校区", "2", "090-1234-5678"),
            (None, None, None),
            ("到津", "1", "090-1234-5678"),
        ]
        assert pages.values(connection, "households", [first.id], ["district"]) == [(district.id,)]
        assert pages.page(connection, "households", [], keys) == []
        assert records.get(connection, "cases", case.id) == case
        assert records.existing(connection, "volunteers", [watcher.id, first.id]) == {watcher.id}


def test_a_reference_to_a_household_shows_the_name_of_its_first_member(store: Store) -> None:
    case_keys = [c.key for c in KINDS["cases"].columns if isinstance(KINDS["cases"].field(c.key).type, Reference)]
    assert "district" in case_keys
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        kept = batch.create(household(7))
        names = dict(pages.stream(connection, "households", [KINDS["households"].name]))
        assert names == {kept.id: ("渡邉\u30007子",)}


def test_several_thousand_records_are_found_by_id(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="import", at=NOW) as batch:
        kept = batch.create_many(Salon(name=f"サロン{number}") for number in range(5000))
        assert set(records.get_many(connection, "salons", [each.id for each in kept]).values()) == set(kept)


def test_open_text_in_a_sealed_field_is_never_written(store: Store) -> None:
    def write() -> None:
        with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
            batch.create(Case(number="1", goal="開いたままの目標"))

    with pytest.raises(TypeError, match="must be sealed"):
        write()
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM cases").scalar_one() == 0
