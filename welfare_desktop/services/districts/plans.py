"""小地域福祉活動計画 of the districts: which generation runs where, how far it is, and who has none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span, fiscal_year_of
from welfare_desktop.domain.grants.rules import PLANNED
from welfare_desktop.domain.registers.districts import District, DistrictPlan
from welfare_desktop.domain.values import Date
from welfare_desktop.services import plain_books, yearly
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

WORK = "plans"
NONE, EXPIRED, PURSUED = "未策定", "期間終了", "推進中"
_HEADS = ("校(地)区", "次数", "状況", "策定日", "計画開始日", "計画終了日", "重点項目", "進捗")


@dataclass(frozen=True, slots=True)
class Line:
    """A district with the plan that stands at the end of a year (None: none) and how many it has had."""

    district: int
    name: str
    plan: DistrictPlan | None
    state: str
    adopted: bool

    @property
    def wants(self) -> bool:
        """Whether somebody should see to it: no plan, or its time is over."""
        return self.state in (NONE, EXPIRED)


@dataclass(frozen=True, slots=True)
class Overview:
    """The districts of a year, and the counts the city asks for: adopted in the year, under way, without a plan."""

    year: int
    lines: tuple[Line, ...]

    def adopted(self) -> int:
        """策定校(地)区数: adopted in the year."""
        return sum(line.adopted for line in self.lines)

    def running(self) -> int:
        """推進校(地)区数."""
        return sum(line.state == PURSUED for line in self.lines)

    def lacking(self) -> int:
        """Districts without a plan that holds."""
        return sum(line.wants for line in self.lines)


@verb("records.view")
def overview(workspace: Workspace, year: int, district: int | None = None) -> Overview:
    """The plans as they stood at the end of a fiscal year; for this year, as they stand today."""
    day = min(fiscal_span(year)[1], workspace.today())
    with workspace.store.reading() as connection:
        found = yearly.standing_districts(connection, year)
    return Overview(year, tuple(_line(each, year, day) for each in found if district in (None, each.id)))


@verb("lists.export")
def write_book(workspace: Workspace, shown: Overview, path: Path, progress: Progress = no_progress) -> Written:
    """Write the overview as a workbook."""
    rows = tuple(_row(line) for line in shown.lines)
    title = f"{fiscal_label(shown.year)} 小地域福祉活動計画の状況"
    book = Book(title, "districts", _HEADS, rows, tuple(line.district for line in shown.lines))
    return plain_books.write(workspace, book, path, progress)


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """Districts without a plan that holds today."""
    year = fiscal_year_of(today)
    if year is not None:
        yield Duty("小地域福祉活動計画のない校(地)区", overview(workspace, year).lacking(), work=WORK)


def _line(district: District, year: int, day: str) -> Line:
    begins, ends = fiscal_span(year)
    plan = standing(district.plans, day)
    adopted = any(begins <= (each.adopted_on or "") <= ends for each in district.plans)
    return Line(district.id, district.name or "", plan, state_on(plan, day), adopted)


def state_on(plan: DistrictPlan | None, day: str) -> str:
    """状況 of the plan that stands on a day: `NONE` where there is none, `EXPIRED` where its time is over."""
    if plan is None or plan.state not in PLANNED:
        return NONE
    if plan.state == PURSUED and plan.until and plan.until < day[: len(plan.until)]:
        return EXPIRED
    return EXPIRED if plan.state == "終了" else plan.state or ""


def standing(plans: Sequence[DistrictPlan], day: str) -> DistrictPlan | None:
    """The newest plan that had begun (or is being made) by a day."""
    begun = [each for each in plans if (each.since or each.adopted_on or "") <= day]
    return max(begun, key=lambda each: (each.round or 0, each.since or ""), default=None)


def _row(line: Line) -> tuple[str | None, ...]:
    plan, day = line.plan, Date().show
    if plan is None:
        return line.name, None, line.state, None, None, None, None, None
    days = (day(plan.adopted_on) or None, day(plan.since) or None, day(plan.until) or None)
    return line.name, f"第{plan.round}次" if plan.round else None, line.state, *days, plan.priorities, plan.progress
