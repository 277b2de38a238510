"""Records gone and come back whole are kept and journaled as if each had been read and written by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from tests.store.conftest import NOW
from tests.store.samples import household, records_of
from welfare_desktop.domain.problems import Cancelled
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.store import wholesale
from welfare_desktop.store.changes import Op
from welfare_desktop.store.database import Store
from welfare_desktop.store.digest import digest
from welfare_desktop.store.entries import change_of
from welfare_desktop.store.journal import open_batch
from welfare_desktop.store.records import states
from welfare_desktop.store.tables import ENTRY, ROOTS, TECHNICAL
from welfare_desktop.store.undo import undo

OPEN = [kind for kind in KINDS if wholesale.possible(kind)]


def technical(connection: Connection, kind: str, ids: list[int]) -> list[tuple[object, ...]]:
    table = ROOTS[kind].table
    query = select(table.c.id, *(table.c[name] for name in TECHNICAL)).where(table.c.id.in_(ids)).order_by(table.c.id)
    return [tuple(row) for row in connection.execute(query)]


@pytest.mark.parametrize("kind", OPEN)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
@given(data=st.data())
def test_what_goes_whole_leaves_its_values_and_comes_back_with_them(
    store: Store, kind: str, data: st.DataObject
) -> None:
    made = data.draw(st.lists(records_of(KINDS[kind].record), min_size=1, max_size=3))
    with store.writing() as connection:
        with open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
            ids = [record.id for record in batch.create_many(made)]
        before, listed, whole = states(connection, kind, ids), technical(connection, kind, ids), digest(connection)
        with open_batch(connection, clerk="1", verb="undo", at=NOW) as removing:
            wholesale.remove(connection, removing, kind, ids)
        assert states(connection, kind, ids) == {}
        query = select(ENTRY).where(ENTRY.c.batch == removing.id).order_by(ENTRY.c.n)
        tombstones = [(row.n, row.root, change_of(row)) for row in connection.execute(query)]
        assert [n for n, _, _ in tombstones] == list(range(len(tombstones)))
        left = {(root, change.record): change.before for _, root, change in tombstones if change.op is Op.REMOVED}
        assert left == {(root, row.id): row.values for root, state in before.items() for row in state.values()}
        with open_batch(connection, clerk="1", verb="undo", at=NOW) as restoring:
            wholesale.put_back(connection, restoring, kind, ids, removing.id)
        after = states(connection, kind, ids)
        assert {root: {row.id for row in state.values()} for root, state in after.items()} == {
            root: set(state) for root, state in before.items()
        }
        assert all(row.same_as(before[root][row.id]) for root, state in after.items() for row in state.values())
        assert all(state[root].values["revision"] == 2 for root, state in after.items())
        assert (technical(connection, kind, ids), digest(connection)) == (listed, whole)


def test_registers_with_sealed_narratives_are_not_moved_whole() -> None:
    assert "cases" in KINDS
    assert not wholesale.possible("cases")


def test_an_undo_that_is_stopped_leaves_all_as_it_was(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="import", at=NOW) as batch:
        batch.create_many(household(number) for number in range(5))
    with store.reading() as connection:
        before = digest(connection)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), store.writing() as connection:
        undo(connection, batch.id, clerk="1", at=NOW, progress=stop)
    with store.reading() as connection:
        assert digest(connection) == before
