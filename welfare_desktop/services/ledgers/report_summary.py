"""The page of a report that sums an import up (取込結果): the sum of all rows, and what somebody should look at."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.mapping.proposed_columns import WHY_NUMBER
from welfare_desktop.domain.plans import Fate, ImportPlan, RowPlan, TablePlan
from welfare_desktop.services.ledgers import importing
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.sheets.marks import Remark, SummaryLine, Tone

TITLE = "取込結果"
LEFT = "取り込まず"
SHOWN = "元の表で表示されていなかった{count}行も、この表では表示しています。"
WITHOUT_MACROS = "元のブックのマクロは、この表には入っていません。"
WITHOUT_NUMBERS = "個人番号の列の中身は、この表には写していません。"
SAME_PASSWORD = "この表を開くパスワードは、元のファイルと同じです。"  # noqa: S105 - tells of one
MORE = "ほかに{count}件あります。各シートの「取込結果」の列で確かめてください。"
KNOWN, LOST = "すべての行の行き先が分かっています。", "行き先の分からない行が{count}行あります。"
LISTED = 2_000
UNNAMED = "Sheet"
"""What Excel calls the sheet of a file without sheets."""
TONES = {
    Fate.NEW.label: Tone.NEW,
    Fate.CHANGED.label: Tone.CHANGED,
    Fate.SAME.label: Tone.PLAIN,
    Fate.ASK.label: Tone.ASK,
    LEFT: Tone.ASK,
    Fate.PROBLEM.label: Tone.PROBLEM,
    Fate.SKIPPED.label: Tone.QUIET,
}
"""What a row can end as, in the order of the sum."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A row of the plan, what it ended as (a key of `TONES`), and the words for it."""

    table: TablePlan
    row: RowPlan
    end: str
    text: str


def lines(
    source: Source, plan: ImportPlan, facts: Sequence[str], rows: Sequence[Ended], remarks: Sequence[Remark]
) -> list[SummaryLine]:
    """The page; `facts` stand below its title."""
    return [*_sum(plan, facts, rows), *_notes(source, plan), *_to_check(rows, remarks)]


def _sum(plan: ImportPlan, facts: Sequence[str], rows: Sequence[Ended]) -> Iterator[SummaryLine]:
    """How many rows of each sheet ended as what: together all rows of the file."""
    counts = Counter((each.table.sheet, each.end) for each in rows)
    ends = [end for end in TONES if any(each == end for _, each in counts)]
    yield SummaryLine((TITLE,), Tone.TITLE)
    for fact in facts:
        yield SummaryLine((fact,), Tone.TEXT)
    yield SummaryLine(())
    yield SummaryLine(("シート", *ends, "合計"), Tone.HEAD)
    for sheet in dict.fromkeys(table.sheet for table in plan.tables):
        of_sheet = [counts[sheet, end] for end in ends]
        yield SummaryLine((sheet or UNNAMED, *of_sheet, sum(of_sheet)))
    totals = [sum(count for (_, each), count in counts.items() if each == end) for end in ends]
    yield SummaryLine(("合計", *totals, sum(totals)))
    parts = " ＋ ".join(f"{end} {total:,}" for end, total in zip(ends, totals, strict=True))
    lost = plan.rows_in - sum(totals)
    proof = LOST.format(count=f"{lost:,}") if lost else KNOWN
    yield SummaryLine((f"取込元の空でない行 {plan.rows_in:,}行 ＝ {parts}。{proof}",), Tone.TEXT)


def _notes(source: Source, plan: ImportPlan) -> Iterator[SummaryLine]:
    """Where the copy differs from its source."""
    marked = {(table.sheet, packed[0]) for table in plan.tables for packed in table.packed}
    shown = sum(1 for sheet in source.sheets for row in sheet.hidden_rows if (sheet.name, row) in marked)
    if shown:
        yield SummaryLine((SHOWN.format(count=f"{shown:,}"),), Tone.TEXT)
    if source.name.lower().endswith((".xlsm", ".xltm")):
        yield SummaryLine((WITHOUT_MACROS,), Tone.TEXT)
    if any(column.reason == WHY_NUMBER for sheet in source.sheets for each in sheet.tables for column in each.columns):
        yield SummaryLine((WITHOUT_NUMBERS,), Tone.TEXT)
    if source.password:
        yield SummaryLine((SAME_PASSWORD,), Tone.TEXT)


def _place(table: TablePlan, row: int) -> tuple[int, int, str]:
    """Row and column to go to for a record, and where it stands in words: its line, or its column in a turned list."""
    column = table.person_column(row)
    return (row, column, f"{importing.letter(column)}列") if column else (row, 1, f"{row}行")


def _to_check(rows: Sequence[Ended], remarks: Sequence[Remark]) -> Iterator[SummaryLine]:
    """The rows and cells somebody should look at, each with the way to it."""
    ends = (LEFT, Fate.ASK.label, Fate.PROBLEM.label)
    found = [(each.table.sheet, *_place(each.table, each.row.row), each.text) for each in rows if each.end in ends]
    told = {(sheet, row) for sheet, row, _, _, text in found if text.startswith(Fate.PROBLEM.label)}
    found += [
        (each.sheet, each.row, each.column, f"{importing.letter(each.column)}{each.row}", each.text)
        for each in remarks
        if (each.sheet, each.row) not in told
    ]
    if found:
        yield SummaryLine(())
        yield SummaryLine(("確かめていただきたい行・セル",), Tone.TITLE)
        yield SummaryLine(("シート", "場所", "内容"), Tone.HEAD)
    for sheet, row, column, place, text in sorted(found[:LISTED], key=lambda each: each[:3]):
        yield SummaryLine((sheet or UNNAMED, place, text), Tone.TEXT, target=(sheet, row, column))
    if len(found) > LISTED:
        yield SummaryLine((MORE.format(count=f"{len(found) - LISTED:,}"),), Tone.TEXT)
