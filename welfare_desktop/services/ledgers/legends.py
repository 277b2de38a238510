"""Codes of a ledger and the words a legend on the sheet gives them (1 高齢 2 障害): shown, and corrected by the clerk."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.plans import Difference, Fate, ImportPlan, PackedRows, RowPlan, TablePlan, block_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choice
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import searching
from welfare_desktop.services.choosing import Codes
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace

READ = "choice.legend"
"""The mark of a value that was read with a legend."""
CORRECTED = "choice.corrected"
ROWS_IN_BLOCK = 1000

Headers = Mapping[str, str]
"""The heading in the file of each ledger key."""


@dataclass(frozen=True, slots=True)
class Legend:
    """The codes of one column: its ledger key and heading, what each code was read as, what may be chosen."""

    key: str
    header: str
    codes: tuple[tuple[str, str], ...]
    options: tuple[str, ...]


def legends_of(table: TablePlan, headers: Headers) -> tuple[Legend, ...]:
    """The legends with which the rows of a table were read."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in table.rows():
        for key, code in _coded(row, table, headers):
            value = row.values[table.keys.index(key)]
            found[key].setdefault(code, KINDS[table.kind].field(key).type.show(value))
    return tuple(
        Legend(key, headers[key], tuple(sorted(codes.items())), _options(table.kind, key))
        for key, codes in found.items()
    )


@verb("import.propose")
def applied(workspace: Workspace, plan: ImportPlan, said: Sequence[tuple[Codes, Headers]]) -> ImportPlan:
    """The plan with the words the clerk gave to codes, for each of the plan's first tables."""
    tables = list(plan.tables)
    for at, (corrections, headers) in enumerate(said):
        if corrections and tables[at].kind:
            rows = [_row(workspace, row, tables[at], corrections, headers).pack() for row in tables[at].rows()]
            blocks = [block_of(rows[first : first + ROWS_IN_BLOCK]) for first in range(0, len(rows), ROWS_IN_BLOCK)]
            tables[at] = dataclasses.replace(tables[at], packed=PackedRows(blocks))
    return dataclasses.replace(plan, tables=tuple(tables))


def _row(workspace: Workspace, row: RowPlan, table: TablePlan, corrections: Codes, headers: Headers) -> RowPlan:
    for key, code in list(_coded(row, table, headers)):
        if (key, code) in corrections:
            row = _with(workspace, row, table, key, corrections[key, code])
    return row


def _with(workspace: Workspace, row: RowPlan, table: TablePlan, key: str, word: str) -> RowPlan:
    at = table.keys.index(key)
    value: Value = word or None
    changed = dataclasses.replace(
        row,
        values=(*row.values[:at], value, *row.values[at + 1 :]),
        marks=(*(each for each in row.marks if each != (key, READ)), (key, CORRECTED)),
        written=tuple(each for each in row.written if each[0] != key),
    )
    if row.fate not in (Fate.SAME, Fate.CHANGED):
        return changed
    ((ours,),) = searching.rows(workspace, table.kind, [row.record], [key])
    differences = [each for each in row.differences if each.key != key]
    if word and word != ours:
        differences.append(Difference(key, ours, word))
    fate = Fate.CHANGED if differences else Fate.SAME
    return dataclasses.replace(changed, fate=fate, differences=tuple(differences))


def _coded(row: RowPlan, table: TablePlan, headers: Headers) -> Iterator[tuple[str, str]]:
    """Key and code of what was read with a legend; the code stands among the other columns as written."""
    others = dict(row.others)
    for key, mark in row.marks:
        if mark == READ and _options(table.kind, key) and headers.get(key, "") in others:
            yield key, others[headers[key]]


def _options(kind: str, key: str) -> tuple[str, ...]:
    held = KINDS[kind].field(key).type
    return held.options if isinstance(held, Choice) else ()
