"""Filling a copy of the city's workbook: which records go to which sheet, and what stands in its head."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date
from welfare_desktop.services.syncing import header_facts, template_work
from welfare_desktop.services.syncing.books import Rows
from welfare_desktop.services.syncing.templates import HeaderFact, Template
from welfare_desktop.services.workspace import Progress, Workspace

DAYS = (header_facts.AS_OF, header_facts.DUE)


@dataclass(frozen=True, slots=True)
class FilledCopy:
    """The file, and where something was left as it stood."""

    data: bytes = field(repr=False)
    left: tuple[str, ...] = ()


def filled(
    workspace: Workspace,
    template: Template,
    rows: Rows,
    names: Mapping[int, str],
    facts: Mapping[str, str],
    progress: Progress,
) -> FilledCopy:
    """A copy with these rows (ids, values for the template's keys); `facts` by what header cells ask for."""
    keys = template.keys()
    district = KINDS[template.kind].district
    place = keys.index(district) if district in keys else -1
    tables = [
        (
            each.sheet,
            each.first_row,
            each.stop_row,
            each.columns,
            _rows(template, each.columns, rows, each.district, place),
        )
        for each in template.tables
    ]
    heads = [
        (fact.sheet, fact.row, fact.column, *_said(fact, template, facts, names))
        for fact in template.facts
        if _said(fact, template, facts, names)[0]
    ]
    made: Any = workspace.helper.run(
        template_work.fill_in, template.data, template.kind, tables, dict(names), heads, on_progress=progress
    )
    return FilledCopy(made[0], tuple(made[1]))


def _rows(template: Template, columns: Any, rows: Rows, district: int, place: int) -> list[Any]:
    """The rows of a table, their values in the order of its keys."""
    keys = template.keys()
    own = [keys.index(key) for key in dict.fromkeys(key for _, _, key in columns if key)]
    return [
        (record, tuple(values[at] for at in own))
        for record, values in rows
        if not district or (place >= 0 and values[place] == district)
    ]


def _said(fact: HeaderFact, template: Template, facts: Mapping[str, str], names: Mapping[int, str]) -> tuple[str, str]:
    """What goes into a header cell, and its day where it is one."""
    own = next((table.district for table in template.tables if table.sheet == fact.sheet and table.district), 0)
    if fact.fact == header_facts.DISTRICT and own:
        return names.get(own, ""), ""
    said = facts.get(fact.fact, "")
    return (Date().show(said), said) if fact.fact in DAYS and said else (said, "")
