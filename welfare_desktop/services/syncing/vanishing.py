"""Records that are missing from a list (一覧から消えた登録), ended one by one or in bulk, with day and reason.

Nothing ends by itself: an `Ending` is the clerk's word, carried out with the receipt and taken back with it. The
record stays tied to the list it was missing from (`ended_by`).
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.exchange import ExchangePlan, Fate, Place
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choice as OneOf
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.syncing import receipts

REASON = "end_reason"
"""The ledger key of why a record ended, in registers that have one."""


@dataclass(frozen=True, slots=True)
class Ending:
    """That a record ended: the day (ISO), and why in a word of the register (`reasons`) or in free words."""

    on: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EndedBy:
    """The list a record was missing from when it was ended: its receipt, file and 基準日; the day and the reason."""

    receipt: int
    name: str
    as_of: str
    on: str
    reason: str


@verb("exchange.view")
def can_end(_workspace: Workspace, kind: str) -> bool:
    """Whether records of a register have a day on which they ended."""
    return bool(KINDS[kind].ended_on)


@verb("exchange.view")
def reasons(_workspace: Workspace, kind: str) -> tuple[str, ...]:
    """The words a register has for why a record ended; none where it keeps no such fact."""
    found = _reason_type(KINDS[kind])
    return tuple(found.options) if found else ()


@verb("exchange.receive")
def endings(
    _workspace: Workspace, plan: ExchangePlan, on: str, reason: str = "", places: Collection[Place] | None = None
) -> dict[Place, Ending]:
    """End all records that vanished (or those at some places) on one day for one reason.

    Left out are records that a row still asks about: it may be them under another name.
    """
    asked = {record for row in plan.rows(Fate.NEW, Fate.CONFLICT) for record in row.candidates}
    return {
        row.place: Ending(on, reason)
        for row in plan.rows(Fate.VANISHED)
        if row.record not in asked and (places is None or row.place in places)
    }


def values_of(kind: Kind, ending: Ending) -> dict[str, Value]:
    """What an ending writes, by ledger key. Refusal for a register without endings, or a day that is none."""
    if not kind.ended_on:
        raise Refusal(
            "exchange.no-ending",
            "「{label}」の登録には終了日がありません。",
            todo="登録を開いて、内容を直してください。",
            values={"label": kind.label},
        )
    day = Date().parse(ending.on)
    if not isinstance(day, str) or len(day) != len("2026-04-01"):
        raise Refusal("exchange.ending-day", "終了日が日付として読めません。", todo="終了日を入力し直してください。")
    words = _reason_type(kind)
    return (
        {kind.ended_on: day, REASON: ending.reason}
        if words and ending.reason in words.options
        else {kind.ended_on: day}
    )


def note_of(ending: Ending, batch: int) -> str:
    """What ties an ended record to the batch of its receipt, as it is kept."""
    return json.dumps({"batch": batch, "on": ending.on, "reason": ending.reason}, ensure_ascii=False)


@verb("exchange.view")
def ended_by(workspace: Workspace, record: int) -> EndedBy | None:
    """The list because of which a record was ended; None where it was not ended so."""
    with workspace.store.reading() as connection:
        for text in receipts.gone_notes(connection, record):
            note: Mapping[str, Any] = json.loads(text)
            receipt = receipts.of_batch(connection, note["batch"]) if "batch" in note else None
            if receipt:
                return EndedBy(receipt.id, receipt.name, receipt.as_of, note["on"], note["reason"])
    return None


def _reason_type(kind: Kind) -> OneOf | None:
    known = any(column.key == REASON for column in kind.columns)
    found = kind.field(REASON).type if known else None
    return found if isinstance(found, OneOf) else None
