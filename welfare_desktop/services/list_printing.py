"""Printing a list as a table shows it: any register, these records in this order, these columns, for whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.rosters import CAUTION, Align, Column, Group, Roster, Section
from welfare_desktop.domain.sharing import OWN_USE, Audience
from welfare_desktop.domain.values import Count, CountOrText, Date, Money, Month, Phone, PostalCode
from welfare_desktop.host import resources
from welfare_desktop.services import roster_pages, searching, sharing
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import (
    INTERNAL,
    STAMP_BOXES,
    RosterJob,
    RosterRequest,
    nobody,
    told_rows,
)
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

_NUMBERS = (Count, CountOrText, Money)
_UNBROKEN = (*_NUMBERS, Date, Month, Phone, PostalCode)
_MARK = "非開示の表示"


@dataclass(frozen=True, slots=True)
class ListRequest:
    """Which columns of a list: ledger keys with the share of the width each has on screen; for whom.

    `said` are the list's conditions in plain words, as its head tells them.
    """

    keys: tuple[str, ...]
    widths: tuple[float, ...]
    said: str = ""
    audience: Audience = OWN_USE
    stamp_boxes: bool = False


@verb("lists.print")
def printed_list(
    workspace: Workspace, listing: Listing, request: ListRequest, progress: Progress = no_progress
) -> RosterJob:
    """Lay a list out on pages. Refusals: nobody stands on it, and `sharing.purpose`."""
    kind, audience = KINDS[listing.kind], request.audience
    sharing.require_purpose(workspace, audience.receiver, audience.purpose)
    told = sharing.told(workspace, kind.key, searching.ids(workspace, listing), audience.receiver)
    if not told.ids:
        raise nobody(told.withheld)
    rows = tuple(_rows(workspace, kind, told, request.keys, progress))
    columns = tuple(_column(kind, key, width) for key, width in zip(request.keys, request.widths, strict=True))
    marked = (Column("mark", _MARK, max(request.widths) / 2),) if told.marks else ()
    roster = Roster(
        f"{kind.label}一覧",
        (*columns, *marked),
        (Group("", (Section("", rows),)),),
        as_of=f"{Date().show(workspace.today())}現在",
        order=request.said,
        made_on=Date().show(workspace.today()),
        office=workspace.office.name,
        recipient=audience.name,
        purpose=audience.purpose,
        stamp_boxes=STAMP_BOXES if request.stamp_boxes else (),
        caution=CAUTION if audience.receiver else INTERNAL,
    )
    number = new_id()
    document = roster_pages.laid_out(workspace.helper, number, resources.resources() / "fonts", roster, progress)
    made = RosterRequest(kind.key, listing.district, audience=audience, stamp_boxes=request.stamp_boxes)
    return RosterJob(made, roster, document, told.ids, number, told.withheld)


@verb("lists.print")
def left_out(workspace: Workspace, listing: Listing, audience: Audience) -> Mapping[str, int]:
    """How many of a list are left out for an audience, by reason."""
    ids = searching.ids(workspace, listing)
    return sharing.told(workspace, listing.kind, ids, audience.receiver).withheld


def _rows(
    workspace: Workspace, kind: Kind, told: Told, keys: Sequence[str], progress: Progress
) -> Iterator[tuple[str, ...]]:
    """The texts of each record; what of it is 非開示 behind them, where anything of the list is."""
    for record, row in told_rows(workspace, kind.key, told, keys, progress):
        yield (*row, told.marks.get(record, "")) if told.marks else row


def _column(kind: Kind, key: str, width: float) -> Column:
    value_type = kind.field(key).type
    align = Align.END if isinstance(value_type, _NUMBERS) else Align.START
    return Column(key, kind.label_of(key), width, align, wraps=not isinstance(value_type, _UNBROKEN))
