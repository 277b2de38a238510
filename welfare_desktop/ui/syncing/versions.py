"""One line of an exchange, fact by fact: what was last agreed, what we hold, what they say, who changed ours."""

from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.exchange import ExchangePlan, Fate, FieldChange, RowChange
from welfare_desktop.domain.merge import Verdict
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import telling
from welfare_desktop.services.syncing import receiving
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import values, words
from welfare_desktop.ui.importing.comparison import Candidate, candidates_of
from welfare_desktop.ui.records.history import headline

CHANGED_BY_US = (Verdict.OURS, Verdict.CONFLICT, Verdict.AGREED)


@dataclass(frozen=True, slots=True)
class Version:
    """One fact as shown. `change` is None where there is nothing to decide: a new row's value, a problem."""

    key: str
    label: str
    base: str
    ours: str
    theirs: str
    change: FieldChange | None = None
    ours_by: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Versions:
    """A line with its facts; `candidates` are the records it may mean."""

    row: RowChange
    versions: tuple[Version, ...]
    candidates: tuple[Candidate, ...] = ()


def lay_out(workspace: Workspace, plan: ExchangePlan, table: int, row: RowChange) -> Versions:
    """Everything the clerk looks at to decide about a line; on the reader thread."""
    kind = KINDS[plan.kind]
    problems = {each.key: words.problem_text(each.problem) for each in row.problems}
    by = _changed_by(workspace, plan, row)
    found: list[Version] = []
    for change in row.fields:
        base, ours, theirs = (_shown(plan, change.key, each) for each in (change.base, change.ours, change.theirs))
        label, problem = words.label(kind.label_of(change.key)), problems.pop(change.key, "")
        found.append(Version(change.key, label, base, ours, theirs, change, by.get(change.key, ""), problem))
    found += _values(plan, table, row, problems)
    candidates = candidates_of(workspace, plan.kind, row.candidates) if row.candidates else ()
    return Versions(row, tuple(found), candidates)


def _values(plan: ExchangePlan, table: int, row: RowChange, problems: Mapping[str, str]) -> list[Version]:
    """The values of a row that stands for no record yet, and cells that cannot be read."""
    kind, written = KINDS[plan.kind], dict(row.written)
    said = dict(zip(plan.tables[table].keys, row.values, strict=True)) if row.values else {}
    found: list[Version] = []
    for key in dict.fromkeys((*said, *problems)):
        theirs = _shown(plan, key, said.get(key)) if key in said else ""
        if theirs or key in problems:
            label = words.label(kind.label_of(key)) if key else ""
            found.append(Version(key, label, "", "", theirs or written.get(key, ""), problem=problems.get(key, "")))
    return found


def _shown(plan: ExchangePlan, key: str, value: Value) -> str:
    return values.in_calendar(KINDS[plan.kind].field(key).type, receiving.shown(plan, key, value))


def _changed_by(workspace: Workspace, plan: ExchangePlan, row: RowChange) -> Mapping[str, str]:
    """Who changed our value and when, by ledger key."""
    ours = {
        change.key: receiving.shown(plan, change.key, change.ours)
        for change in row.fields
        if change.verdict in CHANGED_BY_US
    }
    if not row.record or not ours or row.fate is Fate.NEW:
        return {}
    kind, found = KINDS[plan.kind], dict[str, str]()
    for entry in telling.history(workspace, plan.kind, row.record):
        said = {(change.label, change.after) for change in entry.changes}
        for key, text in ours.items():
            if key not in found and (kind.field(key).label, text) in said:
                found[key] = headline(entry.at, entry.clerk, entry.verb)
    return found
