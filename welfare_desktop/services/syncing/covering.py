"""What a file that came back covers: the sending it answers, and the records that should have been in it."""

from typing import Any

from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.syncing import sendings

LOOKED_BACK = 24
"""Sendings a file without a 管理番号 is compared with, to find the one it answers."""
HALF = 0.5


def answered(workspace: Workspace, arrangement: Arrangement, matched: list[int]) -> int:
    """The sending that a file without a 管理番号 seems to answer: at least half of its records are there; 0 none."""
    found = set(matched)
    best, share = 0, HALF
    with workspace.store.reading() as connection:
        for each in sendings.listing(connection, arrangement.id)[:LOOKED_BACK]:
            records = sendings.records_in(connection, [each.serial])
            common = len(records & found) / len(records) if records else 0.0
            if common > share or (common == share and not best):
                best, share = each.id, common
    return best


def missing(workspace: Workspace, summary: Any, sent: int) -> list[tuple[int, str, int]]:
    """Records that should have been in the file: those sent, else all agreed on in the districts it covers."""
    found: list[tuple[int, str, int]] = summary["missing"]
    if sent:
        with workspace.store.reading() as connection:
            noted = sendings.get(connection, sent)
            records = sendings.records_in(connection, [noted.serial]) if noted else set[int]()
        return [each for each in found if each[0] in records]
    districts = set(summary["districts"])
    return [each for each in found if not districts or each[2] in districts]
