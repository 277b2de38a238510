"""What clerks settled of such a ledger before — colours, codes — put into a plan where nobody is asked.

What nobody settled is not applied: a row that is struck through, or coloured, is taken as it stands, with a
remark among the columns nobody mapped, and listed for the clerk.
"""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.plans import Fate, ImportPlan, Packed, RowPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.tints import STRUCK, Answer, Coloured, Meaning
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import colouring, legends
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace

STRUCK_MARK = "row.struck"
STRUCK_THROUGH = "取り消し線が引かれた行です。終了の登録かどうか確かめてください（終了とはせずに取り込みます）。"
COLOURED = "{name}の行です。意味が決まっていないため、反映していません。"
EXPLAINED = "{name}の行です（シートの説明「{legend}」）。意味が決まっていないため、反映していません。"
IS_SO = "あり"
_TAKEN = frozenset(map(str, (Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.ASK)))


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A row whose look means something nobody said yet: where, the field it may concern ("" none), in words."""

    sheet: str
    row: int
    field: str
    message: str


@verb("import.propose")
def applied(workspace: Workspace, source: Source, plan: ImportPlan) -> tuple[ImportPlan, tuple[Unsettled, ...]]:
    """The plan of a source with what was settled of its layouts before; and the rows that would have to be asked.

    Refusals of the helper.
    """
    taken = [(at, table) for at, sheet in enumerate(source.sheets) for table in sheet.tables if _is_taken(table)]
    tints, colours, codes = colouring.read(workspace, source), choosing.colours(workspace), choosing.codes(workspace)
    asked = [colouring.coloured(table, tints.get(at)) for at, table in taken]
    kept = [_answers(colours.get(table.profile().fingerprint(), {}), workspace.today()) for _, table in taken]
    answers = [colouring.by_row(each, said) for each, said in zip(asked, kept, strict=True)]
    said = [(codes.get(table.profile().fingerprint(), {}), table.headers()) for _, table in taken]
    plan = legends.applied(workspace, colouring.applied(workspace, plan, answers), said)
    tables, unsettled = list(plan.tables), list[Unsettled]()
    for at, (tinted, known) in enumerate(zip(asked, kept, strict=True)):
        open_ones = [each for each in tinted if each.key not in known]
        unsettled += _unsettled(tables[at], open_ones)
        tables[at] = _remarked(tables[at], open_ones)
    return dataclasses.replace(plan, tables=tuple(tables)), tuple(unsettled)


def _is_taken(table: SourceTable) -> bool:
    return table.taken and bool(table.kind)


def _answers(kept: Mapping[str, Answer], today: str) -> dict[str, Answer]:
    """What was said of a layout's tints; an ending is of the day of this import."""
    return {
        tint: Answer(answer.meaning, today) if answer.meaning is Meaning.ENDED else answer
        for tint, answer in kept.items()
    }


def _unsettled(table: TablePlan, tints: Sequence[Coloured]) -> Iterator[Unsettled]:
    for each in tints:
        struck = each.key == STRUCK
        template = STRUCK_THROUGH if struck else EXPLAINED if each.legend else COLOURED
        field = KINDS[table.kind].ended_on if struck else ""
        for row in each.rows:
            yield Unsettled(table.sheet, row, field, template.format(name=each.name, legend=each.legend))


def _remarked(table: TablePlan, tints: Sequence[Coloured]) -> TablePlan:
    """The table whose tinted rows say so among the columns nobody mapped."""
    by_row: dict[int, list[Coloured]] = {}
    for each in tints:
        for row in each.rows:
            by_row.setdefault(row, []).append(each)
    changed = {
        index: _with_remarks(table.row(index), by_row[packed[0]], KINDS[table.kind].ended_on)
        for index, packed in enumerate(table.packed if by_row else ())
        if packed[0] in by_row and packed[1] in _TAKEN
    }
    return dataclasses.replace(table, packed=table.packed.with_rows(changed)) if changed else table


def _with_remarks(row: RowPlan, tints: Sequence[Coloured], ended_on: str) -> Packed:
    marks = [(ended_on, STRUCK_MARK) for each in tints if each.key == STRUCK]
    others = [(each.name, each.legend or IS_SO) for each in tints]
    return dataclasses.replace(row, marks=(*row.marks, *marks), others=(*row.others, *others)).pack()
