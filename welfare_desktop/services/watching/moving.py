"""異動 of a household: proposed as a plan that can be looked at, carried out as one batch that can be taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.record_differences import Difference, differences
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Contact, Household, Member
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.changes import LABELS, Act, Plan, Request, plan
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import numbering
from welfare_desktop.store.rows import identified

KIND = HOUSEHOLDS.key
SPLIT_OFF = "分かれる世帯"
"""Where the facts of the household that splits off stand."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line of what will change: of whom or what, the fact, before, after."""

    of: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan with what it changes in words."""

    plan: Plan
    lines: tuple[Told, ...]

    @property
    def problems(self) -> Mapping[str, Problem]:
        return self.plan.problems

    @property
    def may_be_carried_out(self) -> bool:
        return not self.plan.problems and self.plan.changes_anything


@dataclass(frozen=True, slots=True)
class Moved:
    """What was carried out: its batch, the records touched, the household that split off (0: none)."""

    batch: int
    ids: frozenset[int] = field(default_factory=frozenset[int])
    split_off: int = 0


@verb("records.edit")
def propose(workspace: Workspace, household: Household, request: Request) -> Proposal:
    """What a request would change in a household as it was read."""
    made = plan(household, request)
    found = [*differences(made.before, made.after)]
    if made.split_off is not None:
        found += differences(Household(), made.split_off)
    names = _names(workspace, found)
    of_split = len(list(differences(made.before, made.after)))
    lines = (
        _told(each, names, SPLIT_OFF if number >= of_split else "")
        for number, each in enumerate(found)
        if not isinstance(each.which, DatedFact)
    )
    return Proposal(made, tuple(lines))


@verb("records.edit")
def carry_out(workspace: Workspace, made: Plan) -> Moved:
    """Write a plan as one batch. Refusal while something is undecided; `Overtaken` when somebody saved meanwhile."""
    if made.problems:
        first = next(iter(made.problems.values()))
        raise Refusal("change.undecided", first.text(), "まだ登録していません。")
    with batches.writing(workspace, "record.change", f"異動: {reason_of(made.request)}") as (connection, batch):
        kept = batch.change(identified(made.after))
        ids, split_off = {kept.id}, 0
        if made.split_off is not None:
            (fresh,) = numbering.numbered(connection, KIND, [made.split_off], workspace.today())
            split_off = batch.create(fresh).id
            ids.add(split_off)
    return Moved(batch.kept, frozenset(ids), split_off)


def reason_of(request: Request) -> str:
    """What happened, as the history tells it."""
    label = LABELS[request.act]
    return f"{label}({request.reason})" if request.reason and request.act in (Act.END, Act.MEMBER) else label


def _told(each: Difference, names: Mapping[tuple[str, int], str], of: str) -> Told:
    parts = (of, _which(each.which, names) or each.of)
    texts = [_shown(each, value, names) for value in (each.before, each.after)]
    return Told("  ".join(part for part in parts if part), each.field.label, *texts)


def _which(child: Record | None, names: Mapping[tuple[str, int], str]) -> str:
    """What tells a child from others of its list."""
    match child:
        case Member() | Contact():
            return child.name or ""
        case Assignment():
            person = child.person
            return names.get(("volunteers", person), "") if isinstance(person, int) else person or child.role or ""
        case Consent():
            return child.recipient or ""
        case _:
            return ""


def _shown(each: Difference, value: Value, names: Mapping[tuple[str, int], str]) -> str:
    if isinstance(each.field.type, Reference) and isinstance(value, int):
        return names.get((each.field.type.kind, value), "")
    return each.field.type.show(value)


def _names(workspace: Workspace, found: Iterable[Difference]) -> dict[tuple[str, int], str]:
    wanted: dict[str, set[int]] = {"volunteers": set()}
    for each in found:
        if isinstance(each.field.type, Reference):
            known = {value for value in (each.before, each.after) if isinstance(value, int)}
            wanted.setdefault(each.field.type.kind, set()).update(known)
        if isinstance(each.which, Assignment) and isinstance(each.which.person, int):
            wanted["volunteers"].add(each.which.person)
    return {
        (kind, one): name for kind, ids in wanted.items() for one, name in searching.names(workspace, kind, ids).items()
    }
