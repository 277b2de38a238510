"""What is agreed with, given to and known of others: exchanges, provisions, pairs that are not the same."""

import pytest

from tests.store.conftest import NOW
from welfare_desktop.domain.values import Sealed
from welfare_desktop.store import exchanges, not_same, provisions
from welfare_desktop.store.database import Store
from welfare_desktop.store.provisions import Output


def test_the_base_of_an_exchange_grows_by_path(store: Store) -> None:
    with store.writing() as connection:
        exchanges.put(connection, "city", "households", {1: {"number": "1", "note": None}, 2: {"number": "2"}})
        exchanges.put(connection, "city", "households", {1: {"number": "9"}})
        exchanges.put(connection, "other", "households", {1: {"number": "5"}})
        assert exchanges.get(connection, "city", [1, 2, 3]) == {1: {"number": "9", "note": None}, 2: {"number": "2"}}
        assert exchanges.records_of(connection, "city") == [1, 2]
        assert exchanges.names(connection) == ["city", "other"]


def test_narratives_enter_an_exchange_only_sealed(store: Store) -> None:
    with store.writing() as connection:
        exchanges.put(connection, "old", "cases", {1: {"complaint": Sealed(b"\x00x")}})
        assert exchanges.get(connection, "old", [1]) == {1: {"complaint": Sealed(b"\x00x")}}
        with pytest.raises(TypeError, match="must be sealed"):
            exchanges.put(connection, "old", "cases", {1: {"complaint": "開いたまま"}})


def test_every_output_has_a_line_with_a_serial_and_its_people(store: Store) -> None:
    with store.writing() as connection:
        serials = [provisions.next_serial(connection) for _ in range(2)]
        for serial, records in zip(serials, ([1, 2, 2], [2]), strict=True):
            output = Output("roster", "volunteers", "民生委員", "見守り", ("name",), records, "ab")
            provisions.record_output(connection, output, clerk="1", at=NOW, serial=serial)
        newest, oldest = provisions.provisions(connection)
        assert (newest.serial, newest.count, oldest.serial, oldest.count) == (2, 1, 1, 2)
        assert oldest.fields == ("name",)
        assert provisions.provisions(connection, containing=[1]) == [oldest]
        assert provisions.records_in(connection, oldest.id) == [1, 2]


def test_pairs_that_are_not_the_same_are_remembered_either_way_round(store: Store) -> None:
    with store.writing() as connection:
        not_same.put(connection, "volunteers", 9, 4, clerk="山本", at=NOW)
        not_same.put(connection, "volunteers", 4, 9, clerk="山本", at=NOW)
        assert not_same.pairs(connection, "volunteers") == {(4, 9)}
        assert not_same.pairs(connection, "households") == set()
        not_same.forget(connection, "volunteers", 9, 4)
        assert not_same.pairs(connection, "volunteers") == set()
