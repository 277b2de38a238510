"""The store against a plain dictionary: any sequence of edits and undos (invariants I7–I9)."""

import dataclasses
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.store.conftest import KEY, NOW
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.store import records
from welfare_desktop.store.database import Store, create
from welfare_desktop.store.digest import digest
from welfare_desktop.store.journal import Batch, open_batch
from welfare_desktop.store.tables import ROOTS
from welfare_desktop.store.undo import UndoReport, undo

KINDS = ("districts", "volunteers", "households")
NAMES = st.sampled_from(("甲", "乙", "丙"))
NOTES = st.sampled_from((None, "一", "二"))
Content = Mapping[int, Record]


class Offices(RuleBasedStateMachine):
    """One office; `model` is what must be there, revisions left aside."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-store-"))
        self.store: Store = create(self.folder / "office.db", KEY, name="甲", ward="乙", synchronous="OFF")
        self.model: dict[int, Record] = {}
        self.revisions: dict[int, int] = {}
        self.batches: list[int] = []
        self.latest: tuple[int, str, dict[int, Record]] | None = None

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def content(self) -> dict[int, Record]:
        found: dict[int, Record] = {}
        with self.store.reading() as connection:
            for kind in KINDS:
                ids = connection.execute(ROOTS[kind].table.select()).scalars().all()
                found |= records.get_many(connection, kind, ids)
        return found

    def digest(self) -> str:
        with self.store.reading() as connection:
            return digest(connection)

    def undo(self, batch: int) -> UndoReport:
        with self.store.writing() as connection:
            report = undo(connection, batch, clerk="1", at=NOW)
        if report.batch:
            self.batches.append(report.batch)
        return report

    def current(self, record: Record) -> Record:
        return dataclasses.replace(record, revision=self.revisions[record.id])

    def write(self, batch: Batch, *, created: list[Record], changed: list[Record], removed: list[int]) -> None:
        for record in created:
            kept = batch.create(record)
            self.model[kept.id] = kept
        for record in changed:
            self.model[record.id] = batch.change(self.current(record))
        for record in removed:
            kind = next(kind for kind in KINDS if isinstance(self.model[record], ROOTS[kind].record))
            batch.remove(kind, record)
            del self.model[record]

    def step(
        self,
        *,
        created: list[Record] | None = None,
        changed: list[Record] | None = None,
        removed: list[int] | None = None,
    ) -> None:
        before, content = self.digest(), dict(self.model)
        with self.store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
            self.write(batch, created=created or [], changed=changed or [], removed=removed or [])
        if self.digest() != before:
            self.batches.append(batch.id)
            self.latest = (batch.id, before, content)

    def some(self, data: st.DataObject, kind: type[Record]) -> Record | None:
        known = [record for record in self.model.values() if isinstance(record, kind)]
        return data.draw(st.sampled_from(known)) if known else None

    @initialize()
    def begin(self) -> None:
        self.step(created=[District(name="甲"), Volunteer(name="甲")])

    @rule(data=st.data(), count=st.integers(1, 3))
    def add(self, data: st.DataObject, count: int) -> None:
        district, watcher = self.some(data, District), self.some(data, Volunteer)
        homes: list[Record] = [
            Household(
                district=district.id if district else None,
                members=tuple(Member(name=name) for name in data.draw(st.lists(NAMES, max_size=3))),
                assignments=(Assignment(person=watcher.id if watcher else "不明"),) if data.draw(st.booleans()) else (),
            )
            for _ in range(count)
        ]
        self.step(created=[*homes, *([Volunteer(name="乙")] if data.draw(st.booleans()) else [])])

    @rule(data=st.data(), note=NOTES, name=NAMES)
    def edit(self, data: st.DataObject, note: str | None, name: str) -> None:
        home = self.some(data, Household)
        if not isinstance(home, Household):
            return
        members = list(data.draw(st.permutations(home.members)))[: data.draw(st.integers(0, 3))]
        if members and data.draw(st.booleans()):
            members[0] = dataclasses.replace(members[0], name=name)
        if data.draw(st.booleans()):
            members.insert(data.draw(st.integers(0, len(members))), Member(name=name))
        district = self.some(data, District)
        changed = dataclasses.replace(
            home,
            note=note,
            district=district.id if district and data.draw(st.booleans()) else home.district,
            members=tuple(members),
            contacts=(Contact(name=name),) if data.draw(st.booleans()) else home.contacts,
        )
        self.step(changed=[changed])

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        home = self.some(data, Household)
        if home is not None:
            self.step(removed=[home.id])

    @precondition(lambda self: self.latest is not None)
    @rule()
    def undo_the_latest_and_redo_it(self) -> None:
        assert self.latest is not None
        batch, before, content = self.latest
        after = self.digest()
        report = self.undo(batch)
        assert report.kept == ()
        assert self.digest() == before
        again = self.undo(report.batch)
        assert again.kept == ()
        assert self.digest() == after
        if len(self.batches) % 2:
            assert self.undo(again.batch).kept == ()
            self.model = content
        self.latest = None

    @precondition(lambda self: len(self.batches) > 1)
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        batch = data.draw(st.sampled_from(self.batches))
        before, content = self.digest(), self.content()
        report = self.undo(batch)
        after, result = self.digest(), self.content()
        if report.batch:
            assert self.undo(report.batch).kept == ()
            assert self.digest() == before
            assert self.undo(batch).undone == report.undone
            assert self.digest() == after
        else:
            assert after == before
        self.touched_only(batch, content, result)
        self.model = result
        self.latest = None

    def touched_only(self, batch: int, before: Content, after: Content) -> None:
        """Records the batch never touched are as they were."""
        with self.store.reading() as connection:
            touched = set(connection.exec_driver_sql("SELECT root FROM entry WHERE batch=?", (batch,)).scalars())
        for record in before.keys() | after.keys():
            if record not in touched:
                assert before[record] == after[record]

    @invariant()
    def the_store_holds_what_the_model_holds(self) -> None:
        found = self.content()
        plain = {record: dataclasses.replace(each, revision=0) for record, each in found.items()}
        assert plain == {record: dataclasses.replace(each, revision=0) for record, each in self.model.items()}
        for record, each in found.items():
            assert each.revision >= self.revisions.get(record, 0)
        self.revisions.update({record: each.revision for record, each in found.items()})
        with self.store.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


TestOffices = Offices.TestCase
TestOffices.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
