from pathlib import Path

import pytest
from alembic import op
from sqlalchemy import create_engine, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Inspector
from sqlalchemy.schema import CreateIndex, CreateTable

from tests.store.conftest import KEY
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.store.database import Store, open_store
from welfare_desktop.store.migrations import LATEST, steps
from welfare_desktop.store.syncing.tables import RECEIPT
from welfare_desktop.store.tables import METADATA, SHAPES


def described(inspector: Inspector, table: str) -> object:
    columns = {
        column["name"]: (column["type"].compile(dialect=sqlite.dialect()), column["nullable"])
        for column in inspector.get_columns(table)
    }
    indexes = {index["name"]: (tuple(index["column_names"]), index["unique"]) for index in inspector.get_indexes(table)}
    keys = {
        (tuple(key["constrained_columns"]), key["referred_table"], str(sorted(key.get("options", {}).items())))
        for key in inspector.get_foreign_keys(table)
    }
    primary = inspector.get_pk_constraint(table)["constrained_columns"]
    unique = {tuple(each["column_names"]) for each in inspector.get_unique_constraints(table)}
    return columns, indexes, keys, primary, unique, inspector.get_table_options(table)


def test_the_migrated_schema_is_the_catalogues(store: Store) -> None:
    assert RECEIPT.metadata is METADATA  # the tables of exchanges are described in a module of their own
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with store.reading() as migrated, engine.connect() as declared:
        theirs, ours = inspect(migrated), inspect(declared)
        assert set(theirs.get_table_names()) == set(ours.get_table_names())
        for table in METADATA.tables:
            assert described(theirs, table) == described(ours, table)
        query = "SELECT name, sql FROM sqlite_schema WHERE type='trigger' ORDER BY name"
        triggers = [tuple(row) for row in declared.exec_driver_sql(query)]
        assert [tuple(row) for row in migrated.exec_driver_sql(query)] == triggers
        assert len(triggers) == 2
        assert migrated.exec_driver_sql("PRAGMA user_version").scalar_one() == LATEST
    engine.dispose()


def test_all_tables_compile_for_postgresql_too() -> None:
    dialect = postgresql.dialect()
    for table in METADATA.tables.values():
        assert str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))
    assert 'sort_key TEXT COLLATE "C"' in str(CreateTable(METADATA.tables["households"]).compile(dialect=dialect))
    assert "id BIGINT NOT NULL" in str(CreateTable(METADATA.tables["households"]).compile(dialect=dialect))


def test_every_record_has_an_indexed_way_to_its_parent() -> None:
    for shape in SHAPES.values():
        assert (shape.parent is None) == ("parent" not in shape.table.c)


def test_an_older_file_is_backed_up_before_and_brought_up_to_date_whole(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[Path] = []

    def back_up(store: Store) -> None:
        copies.append(tmp_path / f"before-{store.version()}.db")
        store.backup(copies[-1])

    monkeypatch.setattr("welfare_desktop.store.database.LATEST", LATEST + 2)
    add = "ALTER TABLE setting ADD COLUMN {}"

    def step(name: str) -> None:
        op.execute(add.format(name))

    good = {LATEST + 1: lambda: step("one TEXT"), LATEST + 2: lambda: step("two TEXT")}
    bad = {LATEST + 1: lambda: step("one TEXT"), LATEST + 2: lambda: step("one TEXT")}
    monkeypatch.setattr(steps, "STEPS", {**steps.STEPS, **bad})
    with pytest.raises(Exception, match="duplicate column"):
        open_store(path, KEY, before_migration=back_up)
    assert copies == [tmp_path / f"before-{LATEST}.db"]
    monkeypatch.setattr(steps, "STEPS", {**steps.STEPS, **good})
    store = open_store(path, KEY)
    assert store.version() == LATEST + 2
    with store.reading() as connection:
        assert {"one", "two"} <= {column["name"] for column in inspect(connection).get_columns("setting")}
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    with store.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    store.close()


def test_a_migration_that_loses_rows_or_breaks_references_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("welfare_desktop.store.database.LATEST", LATEST + 1)
    for statement in (
        "DELETE FROM setting",
        "INSERT INTO household_members (id, parent, ordinal) VALUES (1, 2, 0)",
    ):
        monkeypatch.setattr(steps, "STEPS", {LATEST + 1: lambda statement=statement: op.execute(statement)})
        with pytest.raises(Refusal, match=r"store\.migration-failed"):
            open_store(path, KEY)
    monkeypatch.undo()
    store = open_store(path, KEY)
    assert store.version() == LATEST
    assert store.check().sound
    store.close()
