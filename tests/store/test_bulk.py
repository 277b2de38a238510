"""An empty register's indexes rest while it is filled, and stand afterwards as the migrations made them."""

import pytest
from sqlalchemy import Connection

from tests.store.conftest import NOW
from tests.store.samples import household
from welfare_desktop.domain.problems import Cancelled
from welfare_desktop.store import bulk
from welfare_desktop.store.database import Store
from welfare_desktop.store.journal import open_batch

KIND = "households"


def indexes(connection: Connection) -> set[tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL")
    return {(name, " ".join(sql.split())) for name, sql in rows}


def test_the_indexes_rest_and_come_back_as_they_were(store: Store) -> None:
    with store.writing() as connection:
        before = indexes(connection)
        with bulk.filling(connection, KIND, bulk.MANY):
            assert "ix_households_list" not in {name for name, _ in indexes(connection)}
        assert indexes(connection) == before


def test_what_was_filled_is_found_by_the_new_indexes(store: Store) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        with bulk.filling(connection, KIND, bulk.MANY):
            kept = batch.create_many([household()])
        query = "SELECT id FROM households INDEXED BY ix_households_list WHERE find > ''"
        assert connection.exec_driver_sql(query).scalars().all() == [kept[0].id]


def test_an_import_that_is_cancelled_leaves_the_indexes(store: Store) -> None:
    with store.reading() as connection:
        before = indexes(connection)
    with pytest.raises(Cancelled), store.writing() as connection, bulk.filling(connection, KIND, bulk.MANY):
        raise Cancelled
    with store.reading() as connection:
        assert indexes(connection) == before


@pytest.mark.parametrize("coming", [bulk.MANY - 1, bulk.MANY])
def test_a_register_that_holds_records_keeps_its_indexes(store: Store, coming: int) -> None:
    with store.writing() as connection, open_batch(connection, clerk="1", verb="add", at=NOW) as batch:
        if coming == bulk.MANY:
            batch.create_many([household()])
        before = indexes(connection)
        with bulk.filling(connection, KIND, coming):
            assert indexes(connection) == before
