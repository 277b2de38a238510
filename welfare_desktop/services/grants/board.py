"""助成の進み具合: every grant of a 対象年度, whoever applied, with its stage, what is due, and what does not fit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.grants import rules as grant_rules
from welfare_desktop.domain.grants.rules import PLANNED, Applicant, GrantRules
from welfare_desktop.domain.grants.steps import Step, next_step
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services.grants import rules
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection

KINDS = ("salons", "districts", "organisations")
"""The registers whose records apply for grants."""
WORK = "grants"
Holder = Salon | District | Organisation


@dataclass(frozen=True, slots=True)
class Line:
    """A grant as it stands: whose, of which district, its next step, by when its report is due, what does not fit."""

    kind: str
    holder: Holder
    grant: Grant
    district: str
    applicant: Applicant
    due_on: str
    overdue: bool
    warnings: tuple[Problem, ...]

    @property
    def key(self) -> int:
        """What tells it from every other line."""
        return self.grant.id

    @property
    def name(self) -> str:
        """Who applied."""
        if isinstance(self.holder, District):
            return self.holder.council_name or self.holder.name or ""
        return self.holder.name or ""

    @property
    def short_name(self) -> str:
        """The same, 社協 for 社会福祉協議会."""
        return self.name.replace("社会福祉協議会", "社協")

    @property
    def short_kind(self) -> str:
        """The kind of grant in few words."""
        return grant_rules.SHORT_NAMES.get(self.grant.kind or "", self.grant.kind or "")

    @property
    def stage(self) -> str:
        return grant_rules.stage_of(self.grant)

    @property
    def next(self) -> Step | None:
        return next_step(self.grant)

    @property
    def district_id(self) -> int:
        """The district it belongs to; 0 for none."""
        if isinstance(self.holder, District):
            return self.holder.id
        return self.holder.district if isinstance(self.holder.district, int) else 0


@dataclass(frozen=True, slots=True)
class Sum:
    """What the grants of one kind (or one stage) come to, in yen."""

    name: str
    count: int
    asked: int
    granted: int
    paid: int
    fixed: int


@dataclass(frozen=True, slots=True)
class Board:
    """The grants of a year, by stage and name."""

    year: int
    rules: GrantRules
    lines: tuple[Line, ...]
    late_before: int = 0
    """How many reports of the year before are overdue."""


@verb("records.view")
def board(workspace: Workspace, year: int) -> Board:
    """Every grant of a 対象年度."""
    with workspace.store.reading() as connection:
        office = rules.read(connection)
        lines = read(connection, year, office, workspace.today())
        before = read(connection, year - 1, office, workspace.today())
    return Board(year, office, tuple(lines), sum(each.overdue for each in before))


def read(connection: Connection, year: int, office: GrantRules, today: str) -> list[Line]:
    """The lines of a year, within a transaction: salons, then districts, then organisations."""
    plans, names = district_facts(connection)
    return [
        line(kind, holder, grant, plans, names, office, today)
        for kind in KINDS
        for holder in holders(connection, kind, (year,))
        for grant in holder.grants
        if grant.year == year
    ]


def line(  # noqa: PLR0913 - what a line is told from
    kind: str,
    holder: Holder,
    grant: Grant,
    plans: Mapping[int, bool],
    names: Mapping[int, str],
    office: GrantRules,
    today: str,
) -> Line:
    """A grant with what the rules find about it."""
    who = applicant(holder, plans)
    district = holder.id if isinstance(holder, District) else holder.district
    told = names.get(district, "") if isinstance(district, int) else district or ""
    due, late = grant_rules.due_on(grant, office), grant_rules.is_overdue(grant, office, today)
    return Line(kind, holder, grant, told, who, due, late, grant_rules.warnings(grant, who, office))


def applicant(holder: Holder, plans: Mapping[int, bool]) -> Applicant:
    """What the rules ask of whoever applies."""
    match holder:
        case Salon():
            has_plan = plans.get(holder.district) if isinstance(holder.district, int) else None
            return Applicant(
                holder.listens_to_worries,
                concerns_salon=True,
                has_plan=has_plan,
                times=holder.times_a_year or 0,
                members=holder.registered_members or 0,
                ended=bool(holder.closed_on),
            )
        case District():
            return Applicant(has_plan=plans.get(holder.id), ended=bool(holder.abolished_on))
        case Organisation():
            return Applicant(ended=bool(holder.ended_on))


def holders(connection: Connection, kind: str, years: Iterable[int]) -> list[Holder]:
    """Records that have a grant of one of these years, in the order in which they were entered."""
    wanted = frozenset(years)
    held = child_rows.stream(connection, kind, "grants", ("year",))
    found = records.get_many(connection, kind, dict.fromkeys(each for each, _, (year,) in held if year in wanted))
    return [record for record in found.values() if isinstance(record, Salon | District | Organisation)]


def district_facts(connection: Connection) -> tuple[dict[int, bool], dict[int, str]]:
    """By district: whether it has a 小地域福祉活動計画 (or is making one), and its name."""
    names = {each: str(name or "") for each, (name,) in child_rows.facts(connection, "districts", ("name",))}
    planned = {
        each
        for each, _, (state,) in child_rows.stream(connection, "districts", "plans", ("state",))
        if state in PLANNED
    }
    return {each: each in planned for each in names}, names


def sums(lines: Sequence[Line], *, by_stage: bool = False) -> tuple[Sum, ...]:
    """Sums by kind (or by stage), in their own order; withdrawn and refused ones only count as asked for."""
    found: dict[str, list[Grant]] = defaultdict(list)
    for each in lines:
        found[each.stage if by_stage else each.grant.kind or ""].append(each.grant)
    order = grant_rules.STAGE_NAMES if by_stage else (*grant_rules.KIND_NAMES, "")
    return tuple(summed(name, found[name]) for name in order if found.get(name))


def summed(name: str, grants: Sequence[Grant]) -> Sum:
    """What some grants come to."""
    live = [each for each in grants if each.stage not in ("不交付", "取下げ")]
    return Sum(
        name,
        len(grants),
        sum(each.amount_requested or 0 for each in grants),
        sum(each.amount_granted or 0 for each in live),
        sum(each.amount_paid or 0 for each in live),
        sum(each.amount_fixed or 0 for each in live),
    )


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """Reports of grants that should have come by now, of this year's grants and last year's."""
    year = fiscal_year_of(today)
    if year is None:
        return
    with workspace.store.reading() as connection:
        office = rules.read(connection)
        late = sum(each.overdue for back in (0, 1) for each in read(connection, year - back, office, today))
    yield Duty("実績報告の期限が過ぎた助成", late, work=WORK, overdue=True)


def held(record: Record) -> Holder | None:
    """The record as one that applies for grants."""
    return record if isinstance(record, Salon | District | Organisation) else None
