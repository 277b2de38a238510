"""異動履歴 of a household in words: where it was, of which type, who watched over it, when it paused and ended."""

from collections.abc import Iterator
from dataclasses import dataclass

from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching.watchers import names_of
from welfare_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Past:
    """Something that was so, or is: what, and from when to when (ISO, None where nobody knows or it still is)."""

    label: str
    text: str
    since: str | None
    until: str | None


@verb("records.view")
def past(workspace: Workspace, household: Household) -> tuple[Past, ...]:
    """The history, the newest first; what has no day at all comes last."""
    found = [*_facts(workspace, household), *_watchers(workspace, household), *_times(household)]
    return tuple(sorted(found, key=lambda each: each.until or each.since or "", reverse=True))


def _facts(workspace: Workspace, household: Household) -> Iterator[Past]:
    values = (each.value or "" for each in household.past if each.field == "district")
    areas = [int(value) for value in values if value.isdecimal()]
    names = searching.names(workspace, "districts", areas)
    for each in household.past:
        field = fields_of(Household).get(each.field or "")
        label = field.label if field is not None else each.field or ""
        refers = field is not None and isinstance(field.type, Reference)
        yield Past(label, _value(each, names if refers else {}), each.since, each.until)


def _value(entry: DatedFact, names: dict[int, str]) -> str:
    value = entry.value or ""
    return names.get(int(value), value) if names and value.isdecimal() else value


def _watchers(workspace: Workspace, household: Household) -> Iterator[Past]:
    names = names_of(workspace, "volunteers", [each.person for each in household.assignments])
    for each in household.assignments:
        text = names.get(each.person, "") or each.helper or ""
        yield Past("担当", f"{each.role or ''} {text}".strip(), each.since, each.until)


def _times(household: Household) -> Iterator[Past]:
    for pause in household.pauses:
        yield Past("休止", pause.reason or "", pause.since, pause.until)
    for each in household.members:
        for label, day in (("世帯に加わった", each.joined_on), ("世帯を離れた", each.left_on), ("死亡", each.died_on)):
            if day:
                yield Past(label, each.name or "", day, None)
    if household.started_on:
        yield Past("見守り開始", "", household.started_on, None)
    if household.ended_on:
        yield Past("見守り終了", household.end_reason or "", household.ended_on, None)
