"""One file on its way into the register: what was read, mapped, proposed and settled so far.

Pages show it and ask it for the next step; every service call runs off the GUI thread. Whatever changes
the tables or the mapping makes the plan stale; what was settled is carried over to the next plan as far
as it still fits.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.plans import Decision, Fate, ImportPlan, Mode, RowDecision, RowPlan
from welfare_desktop.host import files
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import (
    colouring,
    import_report,
    importing,
    legends,
    pasting,
    sources,
    telling_apart,
)
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Errand
from welfare_desktop.ui.importing import settling
from welfare_desktop.ui.importing.codes import SaidCodes
from welfare_desktop.ui.importing.colours import Colours
from welfare_desktop.ui.importing.naming import for_register, has_name
from welfare_desktop.ui.importing.tally import Tally, of_plan
from welfare_desktop.ui.tasks import Progress, Thread

T = TypeVar("T")
Place = tuple[int, int]
"""A table: sheet and table, both from 0."""
SMALL = 5_000
"""Records; a file of this size is read and compared in about a second, so it is done while the clerk maps."""


class Intake(QObject):
    """The state of one import."""

    opened = Signal()
    """The file was read; its tables are known."""
    laid_out = Signal()
    """Tables or mappings changed; there is no plan any more."""
    proposed = Signal()
    """There is a plan."""
    settled = Signal()
    """The clerk decided about rows."""
    carried = Signal()
    """The import is done: `result`."""
    written = Signal(object)
    """The report stands (Written)."""
    refused = Signal(object)
    """A Refusal; what was known before stands."""
    stopped = Signal()
    """The clerk stopped the work under way, or it broke."""
    progressed = Signal(int, int)
    """How far the work under way is: done, total."""
    busy_changed = Signal()

    def __init__(self, desk: Desk, kind: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = kind
        self.path = Path()
        self._proposing: Source | None = None
        self.errand = Errand(desk.tasks, self)
        self._reset()
        self.errand.refused.connect(self.refused)
        self.errand.stopped.connect(self.stopped)
        self.errand.progressed.connect(self.progressed)
        self.errand.busy_changed.connect(self.busy_changed)

    def _reset(self) -> None:
        self.source: Source | None = None
        self.colours = Colours()
        self.codes = SaidCodes()
        self.is_pasted = False
        self.is_headed = True
        self.mode = Mode.UPDATE
        self.plan: ImportPlan | None = None
        self._tally: Tally | None = None
        self.counts: Mapping[Fate, int] = {}
        self.numbers: tuple[Sequence[int], ...] = ()
        self.depths: tuple[bytes, ...] = ()
        self.decisions: dict[tuple[int, int], RowDecision] = {}
        self.questions: dict[tuple[int, int], settling.Question] = {}
        self.result: ImportResult | None = None
        self._before: ImportPlan | None = None

    # --- what pages ask ---

    @property
    def workspace(self) -> Workspace:
        return self.desk.workspace

    def is_busy(self) -> bool:
        """Whether a step is under way."""
        return self.errand.is_busy()

    def table(self, place: Place) -> SourceTable:
        """A table of the source."""
        if self.source is None:
            raise LookupError
        return self.source.sheets[place[0]].tables[place[1]]

    def places(self) -> list[Place]:
        """All tables of the file."""
        if self.source is None:
            return []
        return [(at, table) for at, sheet in enumerate(self.source.sheets) for table in range(len(sheet.tables))]

    def taken(self) -> list[Place]:
        """The tables that will be imported."""
        return [place for place in self.places() if self.table(place).taken and self.table(place).kind]

    def records(self) -> int:
        """How many records the tables taken hold."""
        return sum(len(self.table(place).records) for place in self.taken())

    def unnamed(self) -> list[Place]:
        """Tables taken that lack a column for the one required fact."""
        return [place for place in self.taken() if not has_name(self.table(place))]

    def may_carry_out(self) -> bool:
        """Whether this clerk may write what the plan says."""
        roles = self.workspace.clerk.roles
        kinds = {self.table(place).kind for place in self.taken()}
        return all(allows(roles, "import.carry-out", kind) for kind in kinds)

    # --- steps ---

    def open(self, path: Path, password: str | None = None, encoding: str | None = None) -> None:
        """Read a file and find its tables."""
        self.path = path
        self._reset()
        workspace, kind = self.workspace, self.kind

        def work(progress: Progress) -> tuple[Source, Colours, SaidCodes]:
            data = files.read(path, sources.LARGEST)
            source = sources.open_source(workspace, data, path.name, password, encoding=encoding, progress=progress)
            source = for_register(workspace, source, kind)
            return source, Colours.of(workspace, source), SaidCodes(choosing.codes(workspace))

        def take(found: tuple[Source, Colours, SaidCodes]) -> None:
            source, self.colours, self.codes = found
            self._take_opened(source)

        self._run(work, take, self.tr("ファイルを読んでいます"))

    def paste(self, text: str, shown: pasting.Shown) -> None:
        """Read rows from the clipboard; `shown` are the columns of the list they are pasted into."""
        self.path = Path(pasting.NAME)
        self._reset()
        self.is_pasted = True
        workspace, kind = self.workspace, self.kind

        def work(progress: Progress) -> tuple[Source, bool]:
            return pasting.open_pasted(workspace, text, kind, shown, progress)

        def take(found: tuple[Source, bool]) -> None:
            source, self.is_headed = found
            self._take_opened(source)

        self._run(work, take, self.tr("貼り付ける行を読んでいます"))

    def take_as(self, places: Iterable[Place], kind: str) -> None:
        """Read these tables as ledgers of this register; columns are proposed anew."""
        source, workspace, chosen = self.source, self.workspace, tuple(places)
        if source is None:
            return

        def work(_progress: Progress) -> Source:
            changed = source
            for sheet, table in chosen:
                changed = sources.as_register(workspace, changed, sheet, table, kind)
            return changed

        self._run(work, self._take_source)

    def take(self, places: Iterable[Place], *, taken: bool) -> None:
        """Import these tables, or leave them out."""
        self._change(places, lambda table: dataclasses.replace(table, taken=taken))

    def lay_out(self, sheet: int, header_rows: Sequence[int], last: int) -> None:
        """Put a sheet's table where the clerk says it is."""
        source, workspace = self.source, self.workspace
        if source is None:
            return
        kind = next((table.kind for table in source.sheets[sheet].tables if table.kind), self.kind)
        rows = tuple(header_rows)

        def work(_progress: Progress) -> Source:
            changed = sources.lay_out(workspace, source, sheet, rows, last)
            for table, found in enumerate(changed.sheets[sheet].tables):
                if kind and found.kind != kind:
                    changed = sources.as_register(workspace, changed, sheet, table, kind)
            return changed

        self._run(work, self._take_source)

    def map(self, places: Iterable[Place], column: int, name: str, key: str) -> None:
        """Map a column otherwise, in all these tables: by its name (`SourceTable.names`), or by its number without."""

        def change(table: SourceTable) -> SourceTable:
            for each, called in zip(table.columns, table.names(), strict=True):
                if called == name and (name or each.column == column):
                    table = table.with_key(each.column, key)
            return table

        self._change(places, change)

    def choose_mode(self, mode: Mode) -> None:
        """Say what the file does to those already registered, where nothing else is said of a row."""
        self.mode, self._tally = mode, None
        if self.plan is not None and self.plan.mode is not mode:
            self.plan = dataclasses.replace(self.plan, mode=mode)
            self.settled.emit()

    def propose(self) -> None:
        """Find out what every row would do; `proposed` follows, at once when it is known already."""
        source, workspace = self.source, self.workspace
        if self.plan is not None:
            self.proposed.emit()
        elif source is not None and not self._is_proposing(source):
            before, decisions = self._before, dict(self.decisions)
            answers = [self.colours.by_row(place, self.table(place)) for place in self.taken()]
            codes = [(self.codes.of(place, each := self.table(place)), each.headers()) for place in self.taken()]

            def work(progress: Progress) -> settling.Proposed:
                plan = importing.propose(workspace, source, Mode.UPDATE, progress)
                plan = legends.applied(workspace, colouring.applied(workspace, plan, answers), codes)
                return settling.carried_over(before, decisions, plan)

            self._run(work, self._take_plan, self.tr("読み取りと照合をしています"))
            self._proposing = source

    def forget_plan(self) -> None:
        """The plan no longer holds; a new one is needed."""
        if self.plan is not None:
            self._before, self.plan = self.plan, None

    def renew(self) -> None:
        """What colours or codes mean was changed; a new plan is needed."""
        self._forget_task()
        self.forget_plan()

    def settle(self, places: Iterable[tuple[int, int]], decision: Decision) -> int:
        """Decide about rows (table, index), as far as this can be said of each; how many were decided.

        Rows that ask are taken by `settle_same` only: it needs to be known as what.
        """
        if self.plan is None:
            return 0
        fates = [[Fate(each) for each in table.packed.fates()] for table in self.plan.tables]
        said, count = RowDecision(decision), 0
        for table, index in places:
            fate = fates[table][index]
            if settling.may(fate, (), decision):
                self._note((table, self.numbers[table][index]), (fate, self.depths[table][index]), said)
                count += 1
        self.settled.emit()
        return count

    def settle_same(self, places: Iterable[tuple[int, int]], record: int = 0, mode: Mode | None = None) -> int:
        """Rows that ask are this record, or the only one they resemble; how many were decided."""
        return self._settle_each(places, lambda row: settling.same(row, record, mode))

    def fill_blanks(self, places: Iterable[tuple[int, int]]) -> int:
        """Of changed rows only what fills a blank is taken; how many rows were decided."""
        return self._settle_each(places, lambda row: settling.filling(row) if row.fate is Fate.CHANGED else None)

    def _settle_each(self, places: Iterable[tuple[int, int]], say: Callable[[RowPlan], RowDecision | None]) -> int:
        if self.plan is None:
            return 0
        count = 0
        for table, index in places:
            row = self.plan.tables[table].row(index)
            if (said := say(row)) is not None:
                self._note((table, row.row), settling.question_of(row), said)
                count += 1
        self.settled.emit()
        return count

    def leave_field(self, table: int, row: RowPlan, decision: RowDecision) -> None:
        """Decide about single fields of a row."""
        self._note((table, row.row), settling.question_of(row), decision)
        self.settled.emit()

    def tally(self) -> Tally:
        """What will become of every row, as things are settled now."""
        if self.plan is None:
            return Tally(0, 0, 0, 0, 0, 0)
        if self._tally is None:
            self._tally = of_plan(self.plan, self.counts, self.depths, self.decisions, self.questions)
        return self._tally

    def to_be_written(self) -> tuple[int, int]:
        """How many rows will be written, and how many that ask are undecided."""
        tally = self.tally()
        return tally.written, tally.undecided

    def carry_out(self) -> None:
        """Write it, all or nothing; the mapping is kept for next year.

        What is kept is kept afterwards: should that fail, the clerk must not hear that nothing was imported.
        """
        source, plan, workspace, decisions = self.source, self.plan, self.workspace, dict(self.decisions)
        depths, colours, codes = self.depths, self.colours, self.codes
        if source is None or plan is None:
            return

        def work(progress: Progress) -> ImportResult:
            return importing.carry_out(workspace, plan, settling.with_mode(plan, decisions, depths), progress)

        def keep(result: ImportResult) -> None:
            importing.keep_mappings(workspace, source)
            colours.keep(workspace, source)
            codes.keep(workspace, source)
            telling_apart.remember(workspace, plan, decisions, result)

        def take(result: ImportResult) -> None:
            self.desk.tasks.run(lambda _: keep(result), thread="writer")
            self._take_result(result)

        self._run(work, take, self.tr("取り込んでいます"), "writer")

    def write_report(self, path: Path) -> None:
        """Write the report workbook."""
        source, plan, result, workspace = self.source, self.plan, self.result, self.workspace
        decisions, depths = dict(self.decisions), self.depths
        if source is None or plan is None or result is None:
            return

        def work(_progress: Progress) -> Written:
            spelled = settling.with_mode(plan, decisions, depths)
            return import_report.report(workspace, source, plan, spelled, result, path)

        self._run(work, self.written.emit, self.tr("結果表を書き出しています"), "writer")

    def stop(self) -> None:
        """Stop the step under way; nothing of it is kept."""
        self.errand.stop()

    # --- answers ---

    def _take_opened(self, source: Source) -> None:
        self.source = source
        self.opened.emit()

    def _take_source(self, source: Source) -> None:
        self.source = source
        self.forget_plan()
        self.laid_out.emit()

    def _take_plan(self, proposed: settling.Proposed) -> None:
        self.plan, self._before = dataclasses.replace(proposed.plan, mode=self.mode), None
        self.counts, self.numbers, self.depths = proposed.counts, proposed.numbers, proposed.depths
        self._tally = None
        self.decisions, self.questions = dict(proposed.decisions), dict(proposed.questions)
        self.proposed.emit()

    def _take_result(self, result: ImportResult) -> None:
        self.result = result
        for kind in result.touched:
            self.desk.tasks.announce(kind)
        self.carried.emit()

    def _note(self, place: tuple[int, int], question: settling.Question, decision: RowDecision) -> None:
        self.decisions[place], self.questions[place] = decision, question
        self._tally = None

    def _change(self, places: Iterable[Place], change: Callable[[SourceTable], SourceTable]) -> None:
        source = self.source
        if source is None:
            return
        for sheet, table in places:
            source = source.with_table(sheet, table, change(source.sheets[sheet].tables[table]))
        self._forget_task()
        self._take_source(source)

    # --- work ---

    def _run(
        self, work: Callable[[Progress], T], then: Callable[[T], None], busy: str = "", thread: Thread = "reader"
    ) -> None:
        """Run the next step; long work under way is stopped, though that costs reading the file again."""
        self._forget_task()
        self.errand.run(work, then, busy, thread)

    def _is_proposing(self, source: Source) -> bool:
        return self.errand.is_busy() and self._proposing is source

    def _forget_task(self) -> None:
        self.errand.forget(stopping=self.records() > SMALL)
        self._proposing = None
