import random

import pytest
from sqlalchemy import Connection

from tests.store.conftest import NOW
from welfare_desktop.store import audit
from welfare_desktop.store.audit import Event, Head
from welfare_desktop.store.database import Store

MAC_KEY = bytes(32)


def fill(connection: Connection, count: int) -> Head:
    for number in range(count):
        event = Event("record.opened", "households", number % 3, None, "あ" if number == 2 else "")
        audit.append(connection, MAC_KEY, event, clerk="1", at=NOW)
    return audit.head(connection)


def test_a_log_that_was_left_alone_verifies(store: Store) -> None:
    with store.writing() as connection:
        assert audit.verify(connection, MAC_KEY) is None
        head = fill(connection, 6)
        assert head.seq == 6
        assert audit.verify(connection, MAC_KEY, head) is None
        assert audit.verify(connection, bytes(31) + b"\x01") == 1
        newest = audit.lines(connection, record=2, limit=1)
        assert newest == [("2026-11-21T01:02:03.000+00:00", "1", Event("record.opened", "households", 2))]


@pytest.mark.parametrize("statement", ["UPDATE audit SET clerk='2'", "DELETE FROM audit WHERE seq=2"])
def test_lines_can_be_neither_changed_nor_deleted(store: Store, statement: str) -> None:
    with store.writing() as connection:
        fill(connection, 3)
    with pytest.raises(Exception, match="append-only"), store.writing() as connection:
        connection.exec_driver_sql(statement)
    with store.reading() as connection:
        assert audit.verify(connection, MAC_KEY) is None


TAMPERING = (
    "DELETE FROM audit WHERE seq={n}",
    "UPDATE audit SET clerk=clerk||'x' WHERE seq={n}",
    "UPDATE audit SET record=coalesce(record,0)+1 WHERE seq={n}",
    "UPDATE audit SET at_utc='2020-01-01T00:00:00.000+00:00' WHERE seq={n}",
    "UPDATE audit SET counted=1 WHERE seq={n}",
    "UPDATE audit SET digest=digest||'0' WHERE seq={n}",
    "UPDATE audit SET previous=zeroblob(32), event='x' WHERE seq={n}",
    "UPDATE audit SET mac=randomblob(32) WHERE seq={n}",
    "UPDATE audit SET seq=-1 WHERE seq={n}; UPDATE audit SET seq={n} WHERE seq={m}; UPDATE audit SET seq={m} WHERE seq=-1",
    "UPDATE audit SET seq=seq+100 WHERE seq>={n}",
    "INSERT INTO audit SELECT 100+seq,at_utc,clerk,event,kind,record,counted,digest,previous,mac FROM audit WHERE seq={n}",
)


def test_deleting_altering_inserting_and_reordering_are_found(store: Store) -> None:
    chance = random.Random(5)
    with store.writing() as connection:
        head = fill(connection, 12)
        for trigger in ("audit_no_update", "audit_no_delete"):
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        for number in range(len(TAMPERING) * 12):
            n, m = chance.sample(range(1, 13), 2)
            connection.exec_driver_sql("SAVEPOINT tampering")
            for statement in TAMPERING[number % len(TAMPERING)].format(n=n, m=m).split(";"):
                connection.exec_driver_sql(statement)
            assert audit.verify(connection, MAC_KEY, head) is not None
            connection.exec_driver_sql("ROLLBACK TO tampering")
        assert audit.verify(connection, MAC_KEY, head) is None


def test_a_log_that_was_rolled_back_is_found_by_the_head_kept_outside(store: Store) -> None:
    with store.writing() as connection:
        fill(connection, 3)
    with store.writing() as connection:
        head = fill(connection, 2)
        connection.exec_driver_sql("DROP TRIGGER audit_no_delete")
        connection.exec_driver_sql("DELETE FROM audit WHERE seq>3")
        assert audit.verify(connection, MAC_KEY) is None
        assert audit.verify(connection, MAC_KEY, head) == 4
