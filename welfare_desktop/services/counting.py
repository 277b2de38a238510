"""項目ごとの件数: how many records of a list have which value of a fact."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import restricting, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD, showers
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages


@dataclass(frozen=True, slots=True)
class Group:
    """One value of the fact (None: empty), how it is shown, and how many records have it."""

    value: Value
    shown: str
    count: int


@verb("records.view")
def grouped(workspace: Workspace, listing: Listing, key: str) -> tuple[Group, ...]:
    """The values of a ledger key in a list, most frequent first, the empty one last.

    A record with several choices counts once for each of them. Refusal for a fact this clerk may not see.
    """
    if hides(workspace.clerk.roles, listing.kind, key):
        raise Refusal("permission.denied", "この項目を見る権限がありません。", todo="ほかの項目を選んでください。")
    found = searching.ids(workspace, listing)
    with workspace.store.reading() as connection:
        kept = pages.values(connection, listing.kind, found, (key,))
        named = pages.page(connection, listing.kind, found, (key,))
        shut = restricting.closed(workspace, connection, listing.kind)
    if shut:
        kept = [
            restricting.row((key,), row, WITHHELD) if one in shut else row for one, row in zip(found, kept, strict=True)
        ]
        named = [
            restricting.row((key,), row, WITHHELD) if one in shut else row
            for one, row in zip(found, named, strict=True)
        ]
    (show,) = showers(workspace, listing.kind, (key,), {})
    counts = Counter(_each(value for (value,) in kept))
    texts: dict[Value, str] = {}
    for (value,), (name,) in zip(kept, named, strict=True):
        texts[value] = WITHHELD if value == WITHHELD else show(name)
    groups = [
        Group(value, texts.get(value) or ("" if value is None else str(value)), count)
        for value, count in counts.items()
    ]
    return tuple(sorted(groups, key=lambda group: (group.value is None, -group.count, group.shown)))


def _each(values: Iterable[Value]) -> Iterable[Value]:
    for value in values:
        if isinstance(value, tuple):
            yield from value
        else:
            yield value
