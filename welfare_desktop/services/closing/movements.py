"""この年度の異動: what began and ended in a fiscal year, register by register, each with the list it counts."""

from dataclasses import dataclass

from welfare_desktop.domain.fiscal import fiscal_span
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace

_MOVES = (
    ("見守り世帯 開始", "households", "started_on"),
    ("見守り世帯 終了", "households", "ended_on"),
    ("担い手 委嘱", "volunteers", "appointed_on"),
    ("担い手 退任", "volunteers", "ended_on"),
    ("サロン 開設", "salons", "opened_on"),
    ("サロン 廃止", "salons", "closed_on"),
    ("団体 新規", "organisations", "started_on"),
)


@dataclass(frozen=True, slots=True)
class Movement:
    """How many records of a register moved, and the conditions of the list that shows them."""

    label: str
    kind: str
    conditions: tuple[Condition, ...]
    count: int


@verb("records.view")
def movements(workspace: Workspace, year: int) -> tuple[Movement, ...]:
    """What moved in a fiscal year; kinds of which nothing moved are left out."""
    begins, ends = fiscal_span(year)
    found: list[Movement] = []
    for label, kind, key in _MOVES:
        conditions = (Condition(key, "from", begins), Condition(key, "until", ends))
        count = len(searching.ids(workspace, Listing(kind, conditions=conditions)))
        found += [Movement(label, kind, conditions, count)] if count else []
    return tuple(found)
