"""The city's own workbooks (市の様式): looked at, registered once, recognised by their headings, ready to be filled.

The tables are found as an import finds them; where a template has no rows yet, by the row of headings it has.
"""

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from welfare_desktop.domain.mapping.column_headings import SEPARATOR, fold_heading
from welfare_desktop.domain.mapping.mapped_tables import known_headings
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.registers import KINDS, LEDGERS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source, SourceSheet, SourceTable
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.syncing import header_facts, template_work
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import pages
from welfare_desktop.store.syncing import arrangements as kept_arrangements
from welfare_desktop.store.syncing import templates as kept

LOOKED_AT = 40
"""Rows of a sheet among which headings and header facts are looked for."""
LEAST_HEADINGS = 2
_NO_FORMULAS: tuple[set[int], set[int]] = set(), set()


@dataclass(frozen=True, slots=True)
class HeaderFact:
    """A cell above the table that says something of the whole list: its sheet, place (from 1), and what goes there."""

    sheet: str
    row: int
    column: int
    label: str
    fact: str


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """A template as looked at: its tables and mapping (in `source`), header facts, sheets by district, what is lost.

    `by_district`: every district has a sheet of its own, also where the workbook has only an empty one to copy.
    `lost` names in Japanese what a filled copy cannot keep; the clerk sees it before. `macros`: it is an .xlsm.
    """

    source: Source
    kind: str
    facts: tuple[HeaderFact, ...] = ()
    districts: Mapping[str, int] = field(default_factory=dict[str, int])
    lost: tuple[str, ...] = ()
    by_district: bool = False
    macros: bool = False


@dataclass(frozen=True, slots=True)
class TemplateTable:
    """A table to fill: where its rows begin, the row below them that holds something else (0: none), its columns."""

    sheet: str
    header_rows: tuple[int, ...]
    first_row: int
    stop_row: int
    columns: tuple[tuple[int, str, str], ...]
    district: int = 0


@dataclass(frozen=True, slots=True)
class Template:
    """A registered template."""

    id: int
    name: str
    kind: str
    fingerprint: str
    tables: tuple[TemplateTable, ...]
    facts: tuple[HeaderFact, ...]
    lost: tuple[str, ...]
    data: bytes = field(repr=False, default=b"")
    by_district: bool = False
    macros: bool = False

    def keys(self) -> tuple[str, ...]:
        """The ledger keys it has columns for; the district where its sheets say it."""
        keys = dict.fromkeys(key for table in self.tables for _, _, key in table.columns if key)
        return tuple({**keys, KINDS[self.kind].district: None} if self.by_district else keys)

    def districts(self) -> tuple[int, ...]:
        """The districts that have a sheet of their own; none where all stand on one."""
        return tuple(table.district for table in self.tables if table.district)

    def model(self) -> TemplateTable:
        """The table whose sheet is copied for a district that has none: one of no district, else the first."""
        return next((table for table in self.tables if not table.district), self.tables[0])


@verb("exchange.arrange")
def look(
    workspace: Workspace, data: bytes, name: str, kind: str = "", progress: Progress = no_progress
) -> TemplateDraft:
    """Look at a workbook: nothing is kept. Refusal for what cannot be filled (.xls, passwords), with the way out."""
    said: Any = workspace.helper.run(template_work.inspect, data, name)
    lost, macros = said
    source = sources.open_source(workspace, data, name, register=kind, progress=progress)
    for sheet, each in enumerate(source.sheets):
        if each.visible and not each.tables and (header := _headings_at(workspace, source, sheet, each)):
            source = sources.lay_out(workspace, source, sheet, header, header[-1] + 1)
            for table in range(len(source.sheets[sheet].tables)):
                source = sources.as_register(workspace, source, sheet, table, kind)
                source = source.with_table(sheet, table, _with_parts(source.sheets[sheet].tables[table], each.merged))
    kinds = [table.kind for sheet in source.sheets for table in sheet.tables if table.taken]
    chosen = kind or max(set(kinds), key=kinds.count, default="")
    districts = _districts(workspace, source)
    return TemplateDraft(source, chosen, _facts(workspace, source), districts, tuple(lost), bool(districts), macros)


def _headings_at(workspace: Workspace, source: Source, sheet: int, each: SourceSheet) -> tuple[int, ...]:
    """The rows that hold the headings of an empty table; none where there are too few that are known."""
    known = known_headings(LEDGERS)
    rows = sources.cells(workspace, source, sheet, 1, LOOKED_AT)
    counts = [sum(fold_heading(str(cell)) in known for cell in row if cell is not None) for row in rows]
    best = max(range(len(rows)), key=counts.__getitem__, default=-1)
    if best < 0 or counts[best] < LEAST_HEADINGS:
        return ()
    first = min(
        (at for at, cell in enumerate(rows[best], 1) if cell is not None and fold_heading(str(cell)) in known),
        default=1,
    )
    spread = any(top == best and left > first and right > left for top, left, _, right in each.merged)
    return (best, best + 1) if best and spread else (best + 1,)


def _with_parts(table: SourceTable, merged: Sequence[tuple[int, int, int, int]]) -> SourceTable:
    """An empty table with every column under one merged heading: 電話番号／1 電話番号／2, as they are called once filled."""
    columns = {each.column: each for each in table.columns}
    for top, left, bottom, right in merged:
        first = columns.get(left)
        if first and first.key and right > left and top in table.header_rows and bottom == max(table.header_rows):
            for at in range(left, right + 1):
                header = f"{first.header}{SEPARATOR}{at - left + 1}"
                columns[at] = dataclasses.replace(
                    columns.get(at, first), column=at, at=at, header=header, key=first.key
                )
    return dataclasses.replace(table, columns=tuple(columns[at] for at in sorted(columns)))


def _facts(workspace: Workspace, source: Source) -> tuple[HeaderFact, ...]:
    """Cells right of a label such as 基準日 above the first table of each sheet."""
    found: list[HeaderFact] = []
    for sheet, each in enumerate(source.sheets):
        tables = [table for table in each.tables if table.taken]
        above = min((min(table.header_rows, default=table.first_row) for table in tables), default=1) - 1
        if above > 0:
            rows = sources.cells(workspace, source, sheet, 1, above)
            ends = {(top, left): right for top, left, _, right in each.merged}
            found += [
                HeaderFact(each.name, row, ends.get((row, column), column) + 1, str(cell).strip(), fact)
                for row, cells in enumerate(rows, 1)
                for column, cell in enumerate(cells, 1)
                if isinstance(cell, str) and (fact := header_facts.fact_of(cell)) and _is_free(cells, column, ends, row)
            ]
    return tuple(found)


def _is_free(cells: Sequence[Cell], column: int, ends: Mapping[tuple[int, int], int], row: int) -> bool:
    """Whether the cell right of a label holds no label itself."""
    at = ends.get((row, column), column)
    beside = cells[at] if at < len(cells) else None
    return not (isinstance(beside, str) and header_facts.fact_of(beside))


def _districts(workspace: Workspace, source: Source) -> dict[str, int]:
    """Sheets that are named after a district, one district each; none where fewer than two are."""
    with workspace.store.reading() as connection:
        rows = [(each, str(name or ""), ()) for each, (name,) in pages.stream(connection, "districts", ("name",))]
    names = Names(rows, districts=True)
    found = {
        sheet.name: district
        for sheet in source.sheets
        if any(table.taken for table in sheet.tables) and isinstance(district := names.resolve(sheet.name), int)
    }
    return found if len(found) > 1 else {}


@verb("exchange.arrange")
def register(workspace: Workspace, draft: TemplateDraft, name: str) -> Template:
    """Keep a template; one with the same headings is replaced. Refusal when no column says who a row is about."""
    kind = KINDS[draft.kind] if draft.kind else None
    if kind is None:
        raise Refusal("template.no-kind", "どの台帳の様式か決まっていません。", todo="台帳を選んでください。")
    require(workspace, "exchange.arrange", kind.key)
    tables = [
        _table(workspace, draft, sheet, each.name, table)
        for sheet, each in enumerate(draft.source.sheets)
        for table in each.tables
        if table.taken and table.kind == kind.key
    ]
    if not any({kind.name, kind.person} & {key for _, _, key in table.columns} - {""} for table in tables):
        raise Refusal(
            "template.no-name",
            "「{label}」の列が決まっていないため、登録できません。",
            todo="「{label}」の列を選んでください。",
            values={"label": kind.label_of(kind.person or kind.name)},
        )
    plan = {
        "tables": [dataclasses.astuple(table) for table in tables],
        "facts": [dataclasses.astuple(fact) for fact in draft.facts],
        "lost": list(draft.lost),
        "by_district": draft.by_district or bool(draft.districts),
        "macros": draft.macros,
    }
    with workspace.store.writing() as connection:
        headings = [header for _, header, _ in tables[0].columns]
        made = kept.keep(connection, name, kind.key, fingerprint_of(headings), plan, draft.source.data)
        found = kept.get(connection, made)
    assert found is not None  # noqa: S101 - it was kept a line above
    return _template(found)


def _table(workspace: Workspace, draft: TemplateDraft, sheet: int, name: str, table: SourceTable) -> TemplateTable:
    first = max(table.header_rows, default=table.first_row - 1) + 1
    columns = tuple((each.column, each.header, each.key) for each in table.columns)
    last = max(draft.source.sheets[sheet].rows, first)
    rows = enumerate(sources.cells(workspace, draft.source, sheet, first, last), first)
    told: Any = workspace.helper.run(template_work.formulas, draft.source.data, name, first)
    formulas: Mapping[int, tuple[set[int], set[int]]] = told
    usual, _ = formulas.get(first, _NO_FORMULAS)

    def ends(row: int, cells: Sequence[Cell]) -> bool:
        every, totals = formulas.get(row, _NO_FORMULAS)
        if row in table.records:
            return not totals <= usual  # a total that looks like a record
        return not (every <= usual and _waits(cells, usual))

    stop = next((row for row, cells in rows if ends(row, cells)), 0)
    return TemplateTable(name, table.header_rows, first, stop, columns, draft.districts.get(name, 0))


def _waits(cells: Sequence[Cell], formulas: Set[int]) -> bool:
    """Whether a row waits to be filled: nothing, or nothing but its number, stands in it besides its formulas."""
    said = [cell for column, cell in enumerate(cells, 1) if cell is not None and column not in formulas]
    return not said or (len(said) == 1 and str(said[0]).removesuffix(".0").isdigit())


def fingerprint_of(headings: Sequence[str]) -> str:
    """What a template is recognised by: its headings in any order."""
    text = "\n".join(sorted({fold_heading(heading) for heading in headings if heading}))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


@verb("exchange.view")
def listing(workspace: Workspace) -> tuple[Template, ...]:
    """The registered templates by name."""
    with workspace.store.reading() as connection:
        return tuple(map(_template, kept.listing(connection)))


@verb("exchange.send")
def of(workspace: Workspace, template: int) -> Template | None:
    """One template with its file; None for 0 (our own workbook)."""
    if not template:
        return None
    with workspace.store.reading() as connection:
        found = kept.get(connection, template)
    return _template(found) if found else None


@verb("exchange.arrange")
def forget(workspace: Workspace, template: int) -> None:
    """Remove a template. Refusal while an exchange uses it."""
    with workspace.store.writing() as connection:
        if any(each.template == template for each in kept_arrangements.listing(connection)):
            raise Refusal("template.used", "この様式は交換で使われています。", todo="先に交換の様式を変えてください。")
        kept.forget(connection, template)


@verb("exchange.receive")
def recognise(workspace: Workspace, source: Source, kind: str = "") -> Template | None:
    """The registered template that has the headings of a table of this file.

    Of this register, where one is named; else rather of a register that the file seems to be of.
    """
    tables = [table for each in source.sheets for table in each.tables]
    prints = {fingerprint_of([column.header for column in table.columns]) for table in tables}
    fitting = [each for each in listing(workspace) if each.fingerprint in prints and kind in ("", each.kind)]
    seeming = {table.kind for table in tables if table.taken}
    return next((each for each in fitting if each.kind in seeming), next(iter(fitting), None))


def renewed(draft: TemplateDraft, former: Template) -> TemplateDraft:
    """A newer file of a template, read as the clerk had settled the former one, as far as they agree."""
    known = {(each.sheet, each.row, each.column): each.fact for each in former.facts}
    facts = tuple(
        dataclasses.replace(each, fact=known.get((each.sheet, each.row, each.column), each.fact))
        for each in draft.facts
    )
    by_district = draft.by_district or former.by_district
    return dataclasses.replace(draft, source=mapped(draft.source, former), facts=facts, by_district=by_district)


def mapped(source: Source, template: Template) -> Source:
    """The source with the tables of the template mapped as the clerk had settled, by heading."""
    for sheet, each in enumerate(source.sheets):
        for at, table in enumerate(each.tables):
            if fingerprint_of([column.header for column in table.columns]) == template.fingerprint:
                keys = {(column, header): key for column, header, key in template.tables[0].columns}
                by_heading = {header: key for _, header, key in template.tables[0].columns}
                columns = tuple(
                    dataclasses.replace(one, key=keys.get((one.column, one.header), by_heading.get(one.header, "")))
                    for one in table.columns
                )
                changed = dataclasses.replace(table, kind=template.kind, columns=columns, taken=True)
                source = source.with_table(sheet, at, changed)
    return source


def _template(found: kept.KeptTemplate) -> Template:
    plan = found.plan
    tables = tuple(
        TemplateTable(sheet, tuple(header), first, stop, tuple((c, h, k) for c, h, k in columns), district)
        for sheet, header, first, stop, columns, district in plan["tables"]
    )
    facts = tuple(HeaderFact(*fact) for fact in plan["facts"])
    by_district = plan.get("by_district", any(table.district for table in tables))
    lost, macros = tuple(plan["lost"]), plan.get("macros", False)
    named = found.id, found.name, found.kind, found.fingerprint
    return Template(*named, tables, facts, lost, found.data, by_district, macros)
