"""Lists of grants: as a workbook (what the page shows), and 交付決定一覧 on paper."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.domain.values import Date, Money
from welfare_desktop.services import plain_books
from welfare_desktop.services.grants.board import Line, summed
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms.papers import laid_out
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

KIND = "salons"
_HEADS = (
    "申請者", "校(地)区", "助成の種類", "段階", "申請受付日", "申請額", "交付決定日", "決定番号", "交付決定額", "交付日",
    "交付額", "実績報告期限", "実績報告日", "執行額", "確定額", "返還額", "注意",
)  # fmt: skip
_DECIDED = (
    Column("no", "No.", 3, Align.END, wraps=False),
    Column("number", "決定番号", 7, wraps=False),
    Column("name", "申請者", 18),
    Column("decided_on", "交付決定日", 10, wraps=False),
    Column("asked", "申請額", 8, Align.END, wraps=False),
    Column("granted", "交付決定額", 8, Align.END, wraps=False),
    Column("paid_on", "交付日", 10, wraps=False),
    Column("due_on", "実績報告期限", 10, wraps=False),
)


@verb("lists.export")
def write_book(
    workspace: Workspace, year: int, lines: Sequence[Line], path: Path, progress: Progress = no_progress
) -> Written:
    """Write these grants as a workbook, in this order. Refusal when there are none."""
    title = f"{fiscal_label(year)} 助成の進み具合"
    book = Book(title, KIND, _HEADS, tuple(_row(each) for each in lines), tuple(each.holder.id for each in lines))
    return plain_books.write(workspace, book, path, progress)


@verb("lists.print")
def decided(workspace: Workspace, year: int, lines: Sequence[Line], progress: Progress = no_progress) -> RosterJob:
    """交付決定一覧: the decided grants among these, kind by kind, each with its sum. Refusal when none is decided."""
    chosen = [each for each in lines if each.grant.decision == "交付" and each.grant.decided_on]
    ordered = sorted(chosen, key=lambda each: each.grant.kind or "")
    groups = tuple(
        _group(kind, list(found)) for kind, found in groupby(ordered, key=lambda each: each.grant.kind or "種類なし")
    )
    title = f"{fiscal_label(year)} 助成金 交付決定一覧"
    roster = Roster(title, _DECIDED, groups, as_of=f"{Date().show(workspace.today())}現在", unit="件")
    return laid_out(workspace, roster, [each.holder.id for each in chosen], progress, kind=KIND)


def _group(kind: str, lines: Sequence[Line]) -> Group:
    """The decided grants of a kind and their sum."""
    day, money = Date().show, Money().show
    rows = tuple(
        (
            str(number),
            each.grant.decision_number or "",
            each.name,
            day(each.grant.decided_on),
            money(each.grant.amount_requested),
            money(each.grant.amount_granted),
            day(each.grant.paid_on),
            day(each.due_on or None),
        )
        for number, each in enumerate(lines, 1)
    )
    total = summed("計", [each.grant for each in lines])
    sums = ("", "", "計", "", money(total.asked), money(total.granted), "", "")
    return Group(kind, (Section("", rows),), sums)


def _row(line: Line) -> tuple[str | int | None, ...]:
    grant, day = line.grant, Date().show
    return (
        line.name,
        line.district or None,
        grant.kind,
        line.stage,
        day(grant.applied_on) or None,
        grant.amount_requested,
        day(grant.decided_on) or None,
        grant.decision_number,
        grant.amount_granted,
        day(grant.paid_on) or None,
        grant.amount_paid,
        day(grant.report_due_on or line.due_on or None) or None,
        day(grant.reported_on) or None,
        grant.amount_spent,
        grant.amount_fixed,
        grant.amount_returned,
        " ".join(each.text() for each in line.warnings) or None,
    )
