"""Three PCs without a server: any edits, any packages in any order, lost, repeated, found again — and all agree."""

import dataclasses
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import Connection, select, update

from tests.store.conftest import KEY, NOW
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.replication import Stamp
from welfare_desktop.store import heads, records
from welfare_desktop.store.database import Store, create, open_store
from welfare_desktop.store.digest import digest
from welfare_desktop.store.journal import open_batch
from welfare_desktop.store.merging import merged
from welfare_desktop.store.packages.arriving import Arrivals, arrive, position_of, unpacked
from welfare_desktop.store.packages.departing import depart
from welfare_desktop.store.rows import dump
from welfare_desktop.store.stories import Stamps, Story, stories
from welfare_desktop.store.tables import BATCH, HEAD, OFFICE, ROOTS, SHAPES, TECHNICAL
from welfare_desktop.store.undo import undo

KINDS = ("districts", "volunteers", "households")
NAMES = st.sampled_from(("甲", "乙", "丙"))
NOTES = st.sampled_from((None, "一", "二"))
DEEP = bool(os.environ.get("WELFARE_DEEP_EXCHANGE"))
"""Set WELFARE_DEEP_EXCHANGE for the long run: 300 runs of 40 steps."""


def unheard(_done: int, _total: int) -> None:
    pass


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with a few records, whose copies the three PCs start from."""
    return make_begun(tmp_path_factory.mktemp("begun"))


def make_begun(folder: Path) -> Path:
    store = create(folder / "office.db", KEY, name="甲", ward="乙", synchronous="OFF")
    with store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
        district = batch.create(District(name="甲"))
        watcher = batch.create(Volunteer(name="甲"))
        batch.create(
            Household(
                district=district.id,
                members=(Member(name="甲"), Member(name="乙")),
                contacts=(Contact(name="甲"),),
                assignments=(Assignment(person=watcher.id),),
            )
        )
    store.close()
    return folder / "office.db"


class Pc:
    """One PC: its store, and what it ever wrote."""

    def __init__(self, path: Path, replica: int) -> None:
        self.store: Store = open_store(path, KEY, synchronous="OFF")
        with self.store.writing() as connection:
            connection.execute(update(OFFICE).values(replica=replica))

    def content(self, kind: type[Record]) -> list[Record]:
        key = next(key for key, shape in ROOTS.items() if shape.record is kind)
        with self.store.reading() as connection:
            ids = connection.execute(select(ROOTS[key].table.c.id).order_by(ROOTS[key].table.c.id)).scalars().all()
            return list(records.get_many(connection, key, ids).values())

    def send(self, position: dict[int, int], *, narratives: bool = True) -> str:
        with self.store.reading() as connection:
            found = depart(connection, position, narratives=narratives)
            return json.dumps([each.packed() for each in found], ensure_ascii=False)

    def receive(self, package: str) -> Arrivals:
        with self.store.writing() as connection:
            return arrive(connection, [unpacked(each) for each in json.loads(package)], unheard)

    def position(self) -> dict[int, int]:
        with self.store.reading() as connection:
            return position_of(connection)

    def picture(self) -> tuple[str, list[tuple[Any, ...]]]:
        """Everything that must be the same everywhere: values, technical columns, heads."""
        with self.store.reading() as connection:
            return digest(connection), [*disputed(connection), *technical(connection)]


def disputed(connection: Connection) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(select(HEAD).order_by(*HEAD.primary_key.columns))]


def technical(connection: Connection) -> list[tuple[Any, ...]]:
    return [
        tuple(row)
        for kind in KINDS
        for row in connection.execute(
            select(ROOTS[kind].table.c.id, *(ROOTS[kind].table.c[name] for name in TECHNICAL)).order_by("id")
        )
    ]


def by_fact(story: Story) -> dict[tuple[int, str], dict[Stamp, Any]]:
    """The writes to every fact but the order of children and source texts, of which the latest stands."""
    found: dict[tuple[int, str], dict[Stamp, Any]] = {}
    for write in story.writes:
        keys = write.shape.keys if write.op == "created" else tuple(key for key in write.after if key)
        for key in keys:
            if key not in ("ordinal", "written"):
                found.setdefault((write.record, key), {})[write.stamp] = write.after.get(key)
    return found


def every_root(connection: Connection, kind: str) -> set[int]:
    """Every record of a register ever heard of."""
    query = "SELECT root FROM entry WHERE kind=? UNION SELECT root FROM arrived_write WHERE kind=?"
    names = [shape.name for shape in ROOTS[kind].family()]
    return {root for name in names for (root,) in connection.exec_driver_sql(query, (name, name))}


def everything_written(connection: Connection) -> set[tuple[int, int, str, str]]:
    """Every value ever written: batch, row, fact, value."""
    found: set[tuple[int, int, str, str]] = set()
    stamps = Stamps(connection)
    for kind in KINDS:
        for story in stories(connection, kind, every_root(connection, kind), stamps).values():
            for write in story.writes:
                found |= {
                    (write.stamp.batch, write.record, key, dump({"": value})) for key, value in write.after.items()
                }
                found.add((write.stamp.batch, write.record, "op", write.op))
    return found


class Offices(RuleBasedStateMachine):
    """Three PCs and a drawer of packages."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-replicas-"))
        self.pcs: list[Pc] = []
        for number in range(3):
            path = self.folder / str(number) / "office.db"
            path.parent.mkdir()
            self.pcs.append(Pc(Path(shutil.copy(_template(), path)), number + 1))
        self.drawer: list[str] = []
        self.written: set[tuple[int, int, str, str]] = set()

    def teardown(self) -> None:
        try:
            self.exchange_everything()
        finally:
            for pc in self.pcs:
                pc.store.close()
            shutil.rmtree(self.folder)

    def exchange_everything(self) -> None:
        packages = [pc.send({}) for pc in self.pcs]
        for turn, pc in enumerate(self.pcs):
            for package in packages[turn:] + packages[:turn]:
                pc.receive(package)
        pictures = [pc.picture() for pc in self.pcs]
        assert pictures[0] == pictures[1] == pictures[2]
        for pc in self.pcs:
            assert pc.receive(packages[0]).applied == 0
            with pc.store.reading() as connection:
                assert self.written <= everything_written(connection)
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
                assert connection.exec_driver_sql("SELECT count(*) FROM waiting").scalar_one() == 0
                self.agrees_with_its_writes(connection)
                self.keeps_what_was_changed_unseen(connection)
                self.tells_what_was_written_unseen(connection)
        assert pictures == [pc.picture() for pc in self.pcs]

    def agrees_with_its_writes(self, connection: Connection) -> None:
        for kind in KINDS:
            roots = list(connection.execute(select(ROOTS[kind].table.c.id)).scalars())
            for _, story, each in merged(connection, kind, roots, Stamps(connection)):
                assert {key: row.values for key, row in story.now.items()} == {
                    key: row.values for key, row in each.state.items()
                }

    def keeps_what_was_changed_unseen(self, connection: Connection) -> None:
        """A record goes only if every write to it was seen by somebody who removed it; else it stays whole."""
        for kind in KINDS:
            for root, story in stories(connection, kind, every_root(connection, kind), Stamps(connection)).items():
                own = {write.stamp: write.op for write in story.writes if write.record == root}
                removals = {stamp for stamp, op in own.items() if op == "removed"}
                touches = {write.stamp for write in story.writes} - removals
                stays = any(not any(each.saw(stamp) for each in removals) for stamp in touches)
                assert (root in story.now) == stays
                answers = [write.stamp for write in story.writes if write.op == "created" or "" in write.after]
                for removal in removals:
                    if stays and not any(each.saw(removal) for each in answers):
                        gone = {
                            write.record for write in story.writes if write.op == "removed" and write.stamp != removal
                        }
                        along = {
                            write.record for write in story.writes if write.op == "removed" and write.stamp == removal
                        }
                        assert along - gone <= story.now.keys()

    def tells_what_was_written_unseen(self, connection: Connection) -> None:
        """A fact is in dispute exactly if writes that nobody saw differ, and the latest of them stands."""
        told = {(head.record, head.key): set[int]() for head in heads.listed(connection)}
        for head in heads.listed(connection):
            told[head.record, head.key].add(head.batch)
        for kind in KINDS:
            for story in stories(connection, kind, every_root(connection, kind), Stamps(connection)).values():
                for (record, key), writes in by_fact(story).items():
                    unseen = [one for one in writes if not any(other.saw(one) for other in writes)]
                    latest = max(unseen, key=lambda stamp: (stamp.made, stamp.replica))
                    if record not in story.now:
                        assert (record, key) not in told
                    elif any(writes[one] != writes[latest] for one in unseen):
                        assert told[record, key] == {one.batch for one in unseen}
                    if record in story.now and isinstance(story.now[record].values.get(key), str | None):
                        value = story.now[record].values.get(key)
                        assert value == writes[latest] or isinstance(writes[latest], int)

    def pc(self, data: st.DataObject) -> Pc:
        return self.pcs[data.draw(st.integers(0, 2))]

    def step(
        self, pc: Pc, *, created: Record | None = None, changed: Record | None = None, removed: Record | None = None
    ) -> None:
        with pc.store.writing() as connection, open_batch(connection, clerk="1", verb="edit", at=NOW) as batch:
            if created is not None:
                batch.create(created)
            if changed is not None:
                batch.change(changed)
            if removed is not None:
                batch.remove(next(kind for kind in KINDS if isinstance(removed, ROOTS[kind].record)), removed.id)
        self.note(pc, batch.id)

    def note(self, pc: Pc, batch: int) -> None:
        with pc.store.reading() as connection:
            self.written |= {each for each in everything_written(connection) if each[0] == batch}

    def some(self, data: st.DataObject, pc: Pc, kind: type[Record]) -> Record | None:
        known = pc.content(kind)
        return data.draw(st.sampled_from(known)) if known else None

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        pc = self.pc(data)
        district, watcher = self.some(data, pc, District), self.some(data, pc, Volunteer)
        kind = data.draw(st.sampled_from(("district", "volunteer", "home", "home")))
        if kind == "district":
            self.step(pc, created=District(name=data.draw(NAMES)))
        elif kind == "volunteer":
            self.step(pc, created=Volunteer(name=data.draw(NAMES), district=district.id if district else None))
        else:
            home = Household(
                district=district.id if district else None,
                members=tuple(Member(name=name) for name in data.draw(st.lists(NAMES, max_size=2))),
                assignments=(Assignment(person=watcher.id if watcher else "不明"),),
            )
            self.step(pc, created=home)

    @rule(data=st.data(), note=NOTES, name=NAMES)
    def edit(self, data: st.DataObject, note: str | None, name: str) -> None:
        pc = self.pc(data)
        home = self.some(data, pc, Household)
        if not isinstance(home, Household):
            return
        members = list(data.draw(st.permutations(home.members)))[: data.draw(st.integers(0, 3))]
        if members and data.draw(st.booleans()):
            members[0] = dataclasses.replace(members[0], name=name)
        if data.draw(st.booleans()):
            members.insert(data.draw(st.integers(0, len(members))), Member(name=name))
        district = self.some(data, pc, District)
        moves = district is not None and data.draw(st.booleans())
        changed = dataclasses.replace(
            home,
            note=note,
            district=district.id if moves and district else home.district,
            members=tuple(members),
            contacts=(Contact(name=name),) if data.draw(st.booleans()) else home.contacts,
        )
        self.step(pc, changed=changed)

    @rule(data=st.data(), name=NAMES)
    def rename(self, data: st.DataObject, name: str) -> None:
        pc = self.pc(data)
        record = self.some(data, pc, data.draw(st.sampled_from((District, Volunteer))))
        if record is not None:
            self.step(pc, changed=dataclasses.replace(record, name=name))  # type: ignore[call-arg] # both have names

    @rule(data=st.data(), how=st.sampled_from(("note", "district", "remove", "member", "target")))
    def quarrel(self, data: st.DataObject, how: str) -> None:
        """Two PCs change one record, one hears of it."""
        one, other = self.pc(data), self.pc(data)
        homes = {home.id: home for home in one.content(Household)}
        shared = [home for home in other.content(Household) if home.id in homes]
        if not shared or one is other:
            return
        theirs = data.draw(st.sampled_from(shared))
        ours = homes[theirs.id]
        assert isinstance(ours, Household)
        assert isinstance(theirs, Household)
        district = self.some(data, one, District)
        if how == "remove":
            self.step(one, removed=ours)
        elif how == "member":
            self.step(one, changed=dataclasses.replace(ours, members=()))
        elif how == "target" and isinstance(ours.district, int):
            self.step(one, changed=dataclasses.replace(ours, district=None))
            try:
                self.step(one, removed=next(each for each in one.content(District) if each.id == ours.district))
            except Refusal:
                return
        else:
            target = district.id if district and how == "district" else None
            self.step(one, changed=dataclasses.replace(ours, note="甲", district=target))
        members = tuple(dataclasses.replace(each, name="乙") for each in theirs.members)
        self.step(other, changed=dataclasses.replace(theirs, note="乙", members=members, reason=data.draw(NOTES)))
        other.receive(one.send(other.position()))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        pc = self.pc(data)
        record = self.some(data, pc, data.draw(st.sampled_from((District, Volunteer, Household, Household))))
        if record is None:
            return
        try:
            self.step(pc, removed=record)
        except Refusal as refusal:
            assert refusal.code == "record.pointed-to"  # noqa: PT017 - part of the step

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        pc = self.pc(data)
        with pc.store.writing() as connection:
            batches = list(connection.execute(select(BATCH.c.id).order_by(BATCH.c.id)).scalars())
            report = undo(connection, data.draw(st.sampled_from(batches)), clerk="1", at=NOW)
        if report.batch:
            self.note(pc, report.batch)

    @rule(data=st.data())
    def settle(self, data: st.DataObject) -> None:
        pc = self.pc(data)
        with pc.store.writing() as connection:
            found = [head for head in heads.listed(connection) if head.sort != "reference"]
            if not found:
                return
            head = data.draw(st.sampled_from(found))
            kind = SHAPES[head.table].root
            with open_batch(connection, clerk="1", verb="settle", at=NOW) as batch:
                if head.sort == "removal":
                    state = records.states(connection, kind, [head.root])[head.root]
                    batch.affirm(kind, head.root, "", state)
                else:
                    now = records.states(connection, kind, [head.root])[head.root]
                    row = now[head.record].with_values({head.key: head.value})
                    targets = {(kind, row.values.get(key)) for key, kind in row.shape.references.items()}
                    if any(
                        isinstance(target, int) and not records.existing(connection, to, [target])
                        for to, target in targets
                    ):
                        return
                    if not batch.write(kind, [(head.root, now, {**now, head.record: row})]):
                        batch.affirm(kind, head.root, head.key, [head.record])
        self.note(pc, batch.id)
        with pc.store.reading() as connection:
            left = {(each.record, each.key) for each in heads.listed(connection)}
            assert (head.record, head.key) not in left

    @rule(data=st.data(), everything=st.booleans())
    def send(self, data: st.DataObject, everything: bool) -> None:
        sender, receiver = self.pc(data), self.pc(data)
        self.drawer.append(sender.send({} if everything else receiver.position()))

    @rule(data=st.data())
    def receive(self, data: st.DataObject) -> None:
        if self.drawer:
            self.pc(data).receive(data.draw(st.sampled_from(self.drawer)))

    @rule(data=st.data())
    def exchange(self, data: st.DataObject) -> None:
        sender, receiver = self.pc(data), self.pc(data)
        receiver.receive(sender.send(receiver.position()))


_MADE: list[Path] = []


def _template() -> Path:
    if not _MADE:
        _MADE.append(make_begun(Path(tempfile.mkdtemp(prefix="welfare-begun-"))))
    return _MADE[0]


TestOffices = Offices.TestCase
TestOffices.settings = settings(
    max_examples=300 if DEEP else 40,
    stateful_step_count=40 if DEEP else 25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
