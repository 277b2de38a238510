"""Send, their edits, our edits, receive, undo in any order on a real encrypted file: nobody's edit is ever lost.

The model keeps what each side holds and what was last agreed; after every receipt the register must say what the
rules say, and taking a receipt back must restore records and base alike.
"""

import dataclasses
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.offices import CLERK, OPENING, PASSWORD
from tests.services.syncing.city import Page, compared, counts
from welfare_desktop.domain.exchange import Choice, ExchangePlan, Fate, accepted
from welfare_desktop.domain.merge import Verdict
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.host.processes import Helper
from welfare_desktop.services import checking, editing, offices, searching, undoing
from welfare_desktop.services.offices import NewOffice
from welfare_desktop.services.syncing import arrangements, sending, settling
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import exchanges

KIND = "organisations"
FACTS = ("note", "phone", "representative", "address")
VALUES: Mapping[str, tuple[str | None, ...]] = {
    "note": ("い", "ろ", "は", None),
    "phone": ("093-561-0001", "093-561-0002", None),
    "representative": ("山田　太郎", "髙橋", "山田太郎", None),  # the first and the third differ in spelling only
    "address": ("城内1番", "城内１番", "城内一丁目2番", "城内1丁目2番", None),
}
PEOPLE = 4
DEEP = bool(os.environ.get("WELFARE_DEEP_EXCHANGE"))
"""Set WELFARE_DEEP_EXCHANGE for the long run: 300 runs of 40 steps."""
edits = st.sampled_from(FACTS).flatmap(
    lambda key: st.tuples(st.integers(0, PEOPLE - 1), st.just(key), st.sampled_from(VALUES[key]))
)


class Office:
    """One office for all runs: a folder copied for each, a helper kept."""

    template: ClassVar[Path | None] = None
    helper: ClassVar[Helper | None] = None

    @classmethod
    def opened(cls) -> tuple[Workspace, Path]:
        folder = Path(tempfile.mkdtemp(prefix="exchange-model-"))
        if cls.template is None:
            cls.template = Path(tempfile.mkdtemp(prefix="exchange-template-")) / "office"
            made, _ = offices.create(cls.template, NewOffice("区社協", "区", CLERK, PASSWORD), OPENING)
            for number in range(PEOPLE):
                record = Organisation(name=f"団体{'甲乙丙丁'[number]}", address=f"城内{number + 1}番")
                editing.save(made, KIND, record)
            offices.close(made)
            cls.helper = Helper()
        shutil.copytree(cls.template, folder / "office")
        workspace = offices.open_office(folder / "office", CLERK, PASSWORD, OPENING)
        assert cls.helper is not None
        return dataclasses.replace(workspace, helper=cls.helper), folder


class Exchanging(RuleBasedStateMachine):
    """Both sides edit; files travel; every receipt is checked against the rules of DESIGN's three-way exchange."""

    @initialize()
    def open(self) -> None:
        self.workspace, self.folder = Office.opened()
        self.arrangement = arrangements.create(self.workspace, KIND)
        self.ids = sorted(searching.ids(self.workspace, searching.Listing(KIND)))
        self.file: Page | None = None
        self.received: list[tuple[int, str, dict[int, str]]] = []

    def held(self, record: int) -> dict[str, Any]:
        found = searching.record(self.workspace, KIND, record)
        return {key: getattr(found, key) for key in FACTS}

    def bases(self) -> dict[int, str]:
        with self.workspace.store.reading() as connection:
            return dict(exchanges.texts(connection, self.arrangement.base))

    @rule(edit=edits)
    def we_edit(self, edit: tuple[int, str, str | None]) -> None:
        at, key, value = edit
        found = searching.record(self.workspace, KIND, self.ids[at])
        editing.save(self.workspace, KIND, dataclasses.replace(found, **{key: value}))  # type: ignore[arg-type]
        self.received.clear()

    @rule()
    def we_send(self) -> None:
        path = self.folder / "送付.xlsx"
        sending.send(self.workspace, sending.SendRequest(self.arrangement.id, ("name", *FACTS)), path)
        self.file = Page(path.read_bytes())
        self.received.clear()

    @precondition(lambda self: self.file is not None)
    @rule(edit=edits)
    def they_edit(self, edit: tuple[int, str, str | None]) -> None:
        assert self.file is not None
        at, key, value = edit
        self.file.write(self.ids[at], KINDS[KIND].label_of(key), value)

    @precondition(lambda self: self.file is not None)
    @rule(take=st.sampled_from(("nothing", "undisputed", "everything", "ours")))
    def we_receive(self, take: str) -> None:
        assert self.file is not None
        data = self.file.data()
        before, base, digest = {each: self.held(each) for each in self.ids}, self.bases(), self.digest()
        plan = compared(self.workspace, data)
        decisions = _decided(plan, take)
        expected = _expected(plan, before, decisions)
        guards = frozenset(guard.key for guard in plan.guards)
        result = settling.carry_out(self.workspace, plan, decisions, guards)
        assert {each: self.held(each) for each in self.ids} == expected
        again = compared(self.workspace, data)
        asked = sum(again.counts()[fate] for fate in (Fate.THEIRS, Fate.CONFLICT))
        assert bool(asked) == bool(result.open), counts(again)
        assert take not in {"everything", "ours"} or not again.spelled
        confirmed = frozenset(guard.key for guard in again.guards)
        assert settling.carry_out(self.workspace, again, decisions, confirmed).batch == 0
        if result.batch:
            self.received.append((result.batch, digest, base))

    @precondition(lambda self: self.received)
    @rule()
    def we_take_it_back(self) -> None:
        batch, digest, base = self.received.pop()
        undone = undoing.undo(self.workspace, batch)
        assert not undone.kept
        assert self.digest() == digest
        assert self.bases() == base

    @invariant()
    def nothing_is_lost(self) -> None:
        assert len(searching.ids(self.workspace, searching.Listing(KIND))) == PEOPLE

    def digest(self) -> str:
        return checking.check(self.workspace).digest

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            offices.close(self.workspace)
            shutil.rmtree(self.folder)


def _decided(plan: ExchangePlan, take: str) -> dict[tuple[str, str], Choice]:
    if take == "nothing":
        return {}
    if take == "undisputed":
        return accepted(plan)
    choice = Choice.TAKE if take == "everything" else Choice.KEEP
    return {(row.place, change.key): choice for row in plan.rows() for change in row.fields}


def _expected(
    plan: ExchangePlan, before: Mapping[int, dict[str, Any]], decisions: Mapping[tuple[str, str], Choice]
) -> dict[int, dict[str, Any]]:
    """What the register must say: ours, but for facts that somebody decided to take."""
    after = {record: dict(values) for record, values in before.items()}
    for row in plan.rows():
        for change in row.fields:
            assert change.ours == before[row.record][change.key]
            assert change.verdict is not Verdict.CONFLICT or change.ours != change.theirs
            if decisions.get((row.place, change.key)) is Choice.TAKE:
                after[row.record][change.key] = change.theirs
    return after


TestExchanging = Exchanging.TestCase
TestExchanging.settings = settings(
    max_examples=300 if DEEP else 20,
    stateful_step_count=40 if DEEP else 20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def teardown_module() -> None:
    if Office.helper is not None and Office.template is not None:
        Office.helper.close()
        shutil.rmtree(Office.template.parent)
