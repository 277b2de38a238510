"""Joining two records of one register (統合), and remembering those that are not the same (別人)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import not_same, records


@dataclass(frozen=True, slots=True)
class Different:
    """Two records that are not the same: their ids and names, who said so and when."""

    one: int
    other: int
    names: tuple[str, str]
    clerk: str
    at: datetime


@verb("records.join")
def declare_different(workspace: Workspace, kind: str, one: int, other: int) -> None:
    """Remember that two records are not the same (別人); they are never proposed as duplicates again.

    Refusal when one is gone, or when both are one record.
    """
    with workspace.store.writing() as connection:
        if one == other or len(records.existing(connection, kind, (one, other))) < 2:
            raise Refusal("joining.gone", "この登録は、すでに削除されています。", "", "F5で一覧を最新にしてください。")
        not_same.put(connection, kind, one, other, clerk=workspace.clerk.name, at=workspace.clock())


@verb("records.join")
def forget_different(workspace: Workspace, kind: str, one: int, other: int) -> None:
    """Take 別人 back: the two may be proposed again."""
    with workspace.store.writing() as connection:
        not_same.forget(connection, kind, one, other)


@verb("records.join")
def different(workspace: Workspace, kind: str) -> tuple[Different, ...]:
    """All pairs remembered as 別人 whose records are still there, the newest first."""
    with workspace.store.reading() as connection:
        found = not_same.listed(connection, kind)
    names = _names(workspace, kind, [each for pair in found for each in (pair.one, pair.other)])
    return tuple(
        Different(
            each.one,
            each.other,
            (names[each.one], names[each.other]),
            each.clerk,
            datetime.fromisoformat(each.at_utc),
        )
        for each in found
    )


def _names(workspace: Workspace, kind: str, chosen: Sequence[int]) -> dict[int, str]:
    """What clerks call these records: the person where a register has one, else the name."""
    register = KINDS[kind]
    rows = searching.rows(workspace, kind, chosen, (register.person or register.name, register.name))
    return {each: person or name for each, (person, name) in zip(chosen, rows, strict=True)}
