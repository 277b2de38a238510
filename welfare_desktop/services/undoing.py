"""Batches of the journal: listed, and taken back."""

import functools
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import narrative
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD, showers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import joined, journal, pages
from welfare_desktop.store import undo as store_undo
from welfare_desktop.store.syncing import receipts

VERBS = {
    "record.create": "登録",
    "record.change": "変更",
    "record.bulk": "まとめて変更",
    "year.close": "年度締め",
    "terms.rollover": "改選・委嘱替え",
    "service.bulk": "保険・研修・表彰などの記録",
    "handover": "引継ぎ",
    "same.link": "同一人物の登録",
    "same.end": "退任・担当終了の反映",
    "record.remove": "削除",
    "record.join": "統合",
    "record.settle": "要確認の解決",
    "package.narratives": "記述の受取",
    "import": "取込",
    "exchange.receive": "受領",
    "undo": "元に戻す",
    "demo": "見本の作成",
}
"""What a batch's verb is called on screen."""


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch as listed; `undone_by` is 0 while it stands."""

    id: int
    at: datetime
    clerk: str
    verb: str
    source: str
    count: int
    undone_by: int


@dataclass(frozen=True, slots=True)
class UndoReport:
    """How many records were taken back, the undo's own batch (0: nothing to do), and what was kept and why."""

    batch: int
    undone: int
    kept: tuple[str, ...]
    touched: tuple[str, ...]


@verb("office.view")
def batches(workspace: Workspace, limit: int = 200) -> tuple[BatchLine, ...]:
    """What was written, newest first."""
    with workspace.store.reading() as connection:
        found = journal.batches(connection, limit)
    return tuple(map(_line, found))


@verb("office.view")
def batch_line(workspace: Workspace, batch: int) -> BatchLine:
    """One batch as listed. Refusal when there is none."""
    with workspace.store.reading() as connection:
        found = journal.batch_info(connection, batch)
    if found is None:
        raise Refusal("batch.missing", "取り消す操作が見つかりません。")
    return _line(found)


def _line(found: journal.BatchInfo) -> BatchLine:
    return BatchLine(
        found.id,
        datetime.fromisoformat(found.at_utc),
        found.clerk,
        VERBS.get(found.verb, found.verb),
        found.source_name,
        found.records,
        found.undone_by,
    )


@verb("undo")
def undo(workspace: Workspace, batch: int, progress: Progress = no_progress) -> UndoReport:
    """Take a batch back; records edited since are kept and named with the reason.

    When `progress` raises `Cancelled` all stays as it was. Refusal for a joining whose lost record cannot come back.
    """
    with workspace.store.writing() as connection:
        clerk, at = workspace.clerk.name, workspace.clock()
        report = store_undo.undo(connection, batch, clerk=clerk, at=at, progress=progress)
        joined.require_apart(connection, batch, {each.record for each in report.kept})
        joined.settle(connection, report.batch, functools.partial(narrative.moved_base, workspace))
        receipts.settle(connection, report.batch)
    names = _names(workspace, report)
    kept = tuple(f"{KINDS[each.kind].label} {names[each.record]}: {each.reason}" for each in report.kept)
    return UndoReport(report.batch, report.undone, kept, tuple(KINDS))


def _names(workspace: Workspace, report: store_undo.UndoReport) -> dict[int, str]:
    """The names of the kept records; of those that are gone nothing is said."""
    of_kind: dict[str, list[int]] = defaultdict(list)
    for each in report.kept:
        of_kind[each.kind].append(each.record)
    names: dict[int, str] = {}
    with workspace.store.reading() as connection:
        for kind, records in of_kind.items():
            key = KINDS[kind].name
            (show,) = showers(workspace, kind, (key,), {})
            found = pages.page(connection, kind, records, (key,))
            names |= {record: show(value) or WITHHELD for record, (value,) in zip(records, found, strict=True)}
    return names
