"""Filling a copy of the city's workbook: which records go to which sheet, and what stands in its head."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.syncing import header_facts, template_work
from welfare_desktop.services.syncing.books import Rows
from welfare_desktop.services.syncing.templates import HeaderFact, Template
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.store import pages, search

BOOK_NAME = "様式.xlsx"
DAYS = (header_facts.AS_OF, header_facts.DUE)


@dataclass(frozen=True, slots=True)
class FilledCopy:
    """The file, and where something was left as it stood."""

    data: bytes = field(repr=False)
    left: tuple[str, ...] = ()


def lacking(workspace: Workspace, template: Template, districts: Iterable[Value]) -> tuple[int, ...]:
    """The districts for which the template has no sheet, in the city's order; none where it is not divided by district."""
    own = {*template.districts(), None}
    found = {each for each in districts if each not in own and isinstance(each, int)}
    if not (found and template.by_district):
        return ()
    with workspace.store.reading() as connection:
        order = search.ids(connection, Listing("districts", order="sort_order"))
    return tuple(each for each in order if each in found)


def obstacles(workspace: Workspace, template: Template) -> tuple[str, ...]:
    """Why no sheets can be made for further districts, in Japanese; none where they can."""
    model = template.model()
    places = [(fact.row, fact.column) for fact in template.facts if fact.sheet == model.sheet]
    with workspace.store.reading() as connection:
        named = pages.values(connection, "districts", (model.district,) if model.district else (), ("name",))
    word = next((str(name or "") for (name,) in named), "")
    found: Any = workspace.helper.run(template_work.obstacles, template.data, BOOK_NAME, model.sheet, word, places)
    return tuple(found)


def filled(  # noqa: PLR0913 - what a filled copy is made of
    workspace: Workspace,
    template: Template,
    rows: Rows,
    names: Mapping[int, str],
    facts: Mapping[str, str],
    progress: Progress,
    *,
    macros: bool = False,
) -> FilledCopy:
    """A copy with these rows (ids, values for the template's keys); `facts` by what header cells ask for.

    Districts without a sheet get a copy of the model's. With `macros` it is an .xlsm, else an .xlsx.
    """
    keys = template.keys()
    district = KINDS[template.kind].district
    place = keys.index(district) if template.by_district and district in keys else -1
    wanted = lacking(workspace, template, (values[place] for _, values in rows)) if place >= 0 else ()
    template = _with_sheets(template, {each: names.get(each, "") for each in wanted})
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
    twins = template.model().sheet, [names.get(each, "") for each in wanted]
    made: Any = workspace.helper.run(
        template_work.fill_in,
        *(template.data, template.kind, tables, dict(names), heads, twins, macros),
        on_progress=progress,
    )
    return FilledCopy(made[0], tuple(made[1]))


def _with_sheets(template: Template, named: Mapping[int, str]) -> Template:
    """The template with tables and header facts for the districts' own copies of its model."""
    model = template.model()
    tables = [dataclasses.replace(model, sheet=name, district=district) for district, name in named.items()]
    facts = [
        dataclasses.replace(fact, sheet=name)
        for name in named.values()
        for fact in template.facts
        if fact.sheet == model.sheet
    ]
    return dataclasses.replace(template, tables=(*template.tables, *tables), facts=(*template.facts, *facts))


def _rows(template: Template, columns: Any, rows: Rows, district: int, place: int) -> list[Any]:
    """The rows of a table, their values in the order of its keys; none for the empty sheet that is copied."""
    keys = template.keys()
    own = [keys.index(key) for key in dict.fromkeys(key for _, _, key in columns if key)]
    return [
        (record, tuple(values[at] for at in own))
        for record, values in rows
        if not template.by_district or (district and values[place] == district)
    ]


def _said(fact: HeaderFact, template: Template, facts: Mapping[str, str], names: Mapping[int, str]) -> tuple[str, str]:
    """What goes into a header cell, and its day where it is one."""
    own = next((table.district for table in template.tables if table.sheet == fact.sheet and table.district), 0)
    if fact.fact == header_facts.DISTRICT and own:
        return names.get(own, ""), ""
    said = facts.get(fact.fact, "")
    return (Date().show(said), said) if fact.fact in DAYS and said else (said, "")
