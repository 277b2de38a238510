"""One file that came back, on its way into the register: read, compared, settled, carried out.

Pages show it and ask it for the next step; every service call runs off the GUI thread.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from welfare_desktop.domain.exchange import (
    NUMBERS,
    WHOLE,
    Choice,
    ExchangePlan,
    Fate,
    Place,
    RowChange,
    accepted,
    spellings_taken,
)
from welfare_desktop.host import files
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.syncing import receiving, settling, vanishing
from welfare_desktop.services.syncing.receiving import Received
from welfare_desktop.services.syncing.settling import ReceiveResult
from welfare_desktop.services.syncing.vanishing import Ending
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Errand
from welfare_desktop.ui.syncing import verdicts
from welfare_desktop.ui.syncing.verdicts import Proposed, Said
from welfare_desktop.ui.tasks import Progress


class Reception(QObject):
    """The state of one receipt."""

    opened = Signal()
    """The file was read: `received`."""
    proposed = Signal()
    """There is a plan."""
    settled = Signal()
    """The clerk decided about lines."""
    carried = Signal()
    """It is written: `result`."""
    kept = Signal()
    """It is put by until later."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.errand = Errand(desk.tasks, self)
        self._reset()

    def _reset(self) -> None:
        self.received: Received | None = None
        self.arrangement = 0
        self.as_of = ""
        self.plan: ExchangePlan | None = None
        self.counts: Mapping[str, int] = {}
        self.spelled: tuple[bytes, ...] = ()
        self.decisions: Said = {}
        self.open: dict[Place, int] = {}
        self.assigned: dict[Place, int] = {}
        self.endings: dict[Place, Ending] = {}
        self.result: ReceiveResult | None = None
        self._touched = False

    def open_count(self) -> int:
        """How many questions wait for a word."""
        return sum(self.open.values())

    def is_dirty(self) -> bool:
        """Whether something was decided that is not kept yet."""
        return self._touched and self.result is None

    def takes_all(self, row: RowChange) -> bool:
        """Whether theirs is taken in everything a line says."""
        plan = self.plan
        if plan is None:
            return False
        if verdicts.is_whole(row):
            return self.decisions.get((row.place, WHOLE)) is Choice.TAKE
        return all(plan.chosen(row, each, self.decisions) is Choice.TAKE for each in verdicts.facts(row))

    # --- steps ---

    def begin(self) -> None:
        """Forget everything: another file comes."""
        self.errand.forget(stopping=True)
        self._reset()

    def take_file(self, path: Path, password: str | None = None) -> None:
        """Read a file that came back."""
        self.begin()
        workspace = self.desk.workspace

        def work(progress: Progress) -> Received:
            data = files.read(path, sources.LARGEST)
            return receiving.open_file(workspace, data, path.name, password, progress)

        self.errand.run(work, self._take_received, self.tr("ファイルを読んでいます"))

    def resume(self, receipt: int) -> None:
        """Go on with a file that was put by."""
        self.begin()
        workspace = self.desk.workspace
        busy = self.tr("ファイルを読んでいます")
        self.errand.run(lambda progress: receiving.resume(workspace, receipt, progress), self._take_received, busy)

    def propose(self) -> None:
        """Compare the file with the register and with what was last agreed."""
        received, workspace = self.received, self.desk.workspace
        if received is None:
            return
        arrangement, as_of, assigned = self.arrangement, self.as_of, dict(self.assigned)
        said = dict(self.decisions)

        def work(progress: Progress) -> tuple[Proposed, Said]:
            plan = receiving.propose(workspace, received, arrangement, as_of, assigned, progress)
            decisions = {**plan.decisions, **said}
            return verdicts.proposed(plan, decisions), decisions

        self.errand.run(work, self._take_plan, self.tr("照合しています"))

    def carry_out(self, confirmed: Set[str]) -> None:
        """Write what was decided, all or nothing."""
        plan, workspace, decisions, assigned = self.plan, self.desk.workspace, dict(self.decisions), dict(self.assigned)
        endings = dict(self.endings)
        if plan is None:
            return
        self.errand.run(
            lambda progress: settling.carry_out(workspace, plan, decisions, confirmed, assigned, progress, endings),
            self._take_result,
            self.tr("取り込んでいます"),
            "writer",
        )

    def keep(self) -> None:
        """Put the file by, with what was decided, until later."""
        received, plan, workspace = self.received, self.plan, self.desk.workspace
        decisions, assigned = dict(self.decisions), dict(self.assigned)
        if received is not None and plan is not None:
            self.errand.run(
                lambda _: receiving.keep(workspace, received, plan, decisions, assigned),
                self._take_kept,
                thread="writer",
            )

    # --- settling ---

    def settle(self, rows: Iterable[RowChange], choice: Choice, key: str = WHOLE) -> int:
        """Say this of rows (or of one fact of them) as far as it can be said; how many were decided."""
        count = 0
        for row in rows:
            if verdicts.may(row, choice):
                self.decisions.update(verdicts.said_of(row, choice, key, self.decisions))
                self.endings.pop(row.place, None)
                self._recount(row)
                count += 1
        self._note()
        return count

    def accept(self) -> int:
        """A yes to everything nobody disputes that has no word yet; how many lines were decided."""
        plan = self.plan
        if plan is None:
            return 0
        said = {at: choice for at, choice in accepted(plan).items() if at not in self.decisions}
        self.decisions.update(said)
        places = {place for place, _ in said}
        for row in plan.rows(*verdicts.ASKING):
            if row.place in places:
                self._recount(row)
        self._note()
        return len(places)

    def settle_spelling(self, rows: Iterable[RowChange], choice: Choice, key: str = WHOLE) -> int:
        """Say whose spelling stays of what nobody changed; how many rows were decided."""
        said = [found for row in rows if (found := verdicts.said_of_spelling(row, choice, key))]
        for each in said:
            self.decisions.update(each)
        self._note()
        return len(said)

    def spells_theirs(self, row: RowChange) -> bool:
        """Whether their spelling is taken in everything a line writes otherwise."""
        return all(self.decisions.get((row.place, each.key)) is Choice.TAKE for each in verdicts.spellings(row))

    def accept_spellings(self) -> int:
        """Their spelling wherever nothing else is said; how many facts."""
        said = spellings_taken(self.plan) if self.plan else {}
        new = {at: choice for at, choice in said.items() if at not in self.decisions}
        self.decisions.update(new)
        self._note()
        return len(new)

    def settle_numbers(self, *, taken: bool) -> None:
        """Whether their numbers are noted as 外部番号."""
        if taken:
            self.decisions.pop((NUMBERS, WHOLE), None)
        else:
            self.decisions[NUMBERS, WHOLE] = Choice.KEEP
        self._note()

    def takes_numbers(self) -> bool:
        """Whether their numbers are noted."""
        return self.decisions.get((NUMBERS, WHOLE)) is not Choice.KEEP

    def end(self, rows: Iterable[RowChange], on: str, reason: str, then: Callable[[int], None]) -> None:
        """Records that vanished ended on this day; `then` hears how many did. None of it is written before the rest."""
        plan, workspace = self.plan, self.desk.workspace
        places = {row.place for row in rows}
        if plan is None:
            return

        def take(found: dict[Place, Ending]) -> None:
            self.endings.update(found)
            self._forget_open(found)
            self._note()
            then(len(found))

        self.errand.run(lambda _: vanishing.endings(workspace, plan, on, reason, places), take)

    def _forget_open(self, places: Iterable[Place]) -> None:
        for place in places:
            self.open.pop(place, None)

    def assign(self, row: RowChange, record: int) -> None:
        """Say which record a row means (0: a new one); the comparison is made anew."""
        self.assigned[row.place] = record
        self._touched = True
        self.propose()

    def _recount(self, row: RowChange) -> None:
        assert self.plan is not None  # noqa: S101 - rows come from a plan
        count = 0 if row.place in self.endings else verdicts.open_facts(self.plan, row, self.decisions)
        if count:
            self.open[row.place] = count
        else:
            self.open.pop(row.place, None)

    def _note(self) -> None:
        self._touched = True
        self.settled.emit()

    # --- answers ---

    def _take_received(self, received: Received) -> None:
        self.received = received
        self.arrangement, self.as_of = received.arrangement, received.as_of
        self.opened.emit()

    def _take_plan(self, found: tuple[Proposed, Said]) -> None:
        known, self.decisions = found
        self.plan, self.counts, self.open, self.spelled = known.plan, known.counts, dict(known.open), known.spelled
        if self.endings:
            gone = {row.place for row in known.plan.rows(Fate.VANISHED)}
            self.endings = {place: each for place, each in self.endings.items() if place in gone}
            self._forget_open(self.endings)
        self.proposed.emit()

    def _take_result(self, result: ReceiveResult) -> None:
        self.result = result
        for kind, touched in result.touched.items():
            self.desk.tasks.announce(kind, touched)
        self.carried.emit()

    def _take_kept(self, _receipt: int) -> None:
        self._touched = False
        self.kept.emit()
