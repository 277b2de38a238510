"""Looking things up: lists, pages of a list, one record, its history, districts, references."""

import dataclasses
from array import array
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CASES, hides, restricts
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.reckoning import plain
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Sealed
from welfare_desktop.services import narrative, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD, showers
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages, records, search

NO_DISTRICT = 0


@dataclass(frozen=True, slots=True)
class DistrictCount:
    """A line of the district tree; id 0 stands for records without a district."""

    id: int
    name: str
    count: int
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A record offered for a reference: its name, and what tells it from others of that name."""

    id: int
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Unprepared:
    """未整備: how many current records of a register lack a fact an office should fill in."""

    kind: str
    key: str
    label: str
    count: int


@verb("records.view")
def ids(workspace: Workspace, listing: Listing) -> "array[int]":
    """The ids of all records listed, in order.

    Who may not see a client finds no case by the client either: only what they see is searched.
    Refusal for conditions on masked facts.
    """
    asked = _permitted(workspace, listing)
    with workspace.store.reading() as connection:
        found = search.ids(connection, asked)
        shut = restricting.closed(workspace, connection, listing.kind)
    if asked.text != listing.text:
        return _seen(workspace, listing, found)
    return _without_hints(workspace, asked, found, shut) if shut else found


@verb("records.view")
def ids_by_district(workspace: Workspace, listing: Listing) -> dict[int, list[int]]:
    """The ids of all records listed, in order, for each district; 0 stands for records without one.

    Refusal as `ids`; the text of the listing is not looked at.
    """
    asked = _permitted(workspace, dataclasses.replace(listing, text=""))
    with workspace.store.reading() as connection:
        found = search.by_district(connection, asked)
        shut = restricting.closed(workspace, connection, listing.kind)
    return {
        area or NO_DISTRICT: list(_without_hints(workspace, asked, array("q", each), shut)) if shut else each
        for area, each in found.items()
    }


@verb("records.view")
def first(
    workspace: Workspace, listing: Listing, keys: Sequence[str], limit: int
) -> tuple["array[int]", list[tuple[str, ...]]]:
    """Ids and rows of the first records listed, long before all are known. Refusal as `ids`."""
    asked = _permitted(workspace, listing)
    if asked.text != listing.text or listing.kind == CASES:
        seen = ids(workspace, listing)[:limit]
        return seen, rows(workspace, listing.kind, seen, keys)
    with workspace.store.reading() as connection:
        found = array("q", search.first(connection, asked, limit))
        page = pages.page(connection, listing.kind, found, keys)
    return found, _shown(workspace, listing.kind, keys, found, page, frozenset())


def _permitted(workspace: Workspace, listing: Listing) -> Listing:
    """The listing as far as the database may answer it for this clerk: without the words and the order of masked facts.

    Refusal for conditions on masked facts.
    """
    roles, today = workspace.clerk.roles, workspace.today()
    meant = tuple(each for condition in listing.conditions for each in plain(condition, today))
    listing = dataclasses.replace(listing, conditions=meant)
    if any(hides(roles, listing.kind, condition.key) for condition in listing.conditions):
        raise Refusal("permission.denied", "この条件で探す権限がありません。", todo="条件を外してください。")
    if not hides(roles, listing.kind, KINDS[listing.kind].kana):
        return listing
    order = listing.order if listing.order and not hides(roles, listing.kind, listing.order) else "number"
    return dataclasses.replace(listing, text="", order=order)


def _seen(workspace: Workspace, listing: Listing, found: "array[int]") -> "array[int]":
    """Those of the records in whose unmasked facts every word of the text is found."""
    columns = KINDS[listing.kind].columns
    keys = [each.key for each in columns if not hides(workspace.clerk.roles, listing.kind, each.key)]
    words = [fold_text(word) for word in listing.text.split()]
    texts = (fold_text("\n".join(row)) for row in rows(workspace, listing.kind, found, keys))
    return array("q", [each for each, text in zip(found, texts, strict=True) if all(word in text for word in words)])


def _without_hints(workspace: Workspace, asked: Listing, found: "array[int]", shut: Set[int]) -> "array[int]":
    """The records without the closed ones that only what is closed of them would find.

    In an order of what is closed they come last, so that their place says nothing either.
    """
    mine = [each for each in found if each in shut]
    if any(restricts(condition.key) for condition in asked.conditions):
        mine = []
    elif asked.text:
        mine = list(_seen(workspace, asked, array("q", mine)))
    if not restricts(asked.order or KINDS[asked.kind].kana):
        stay = set(mine)
        return array("q", [each for each in found if each not in shut or each in stay])
    return array("q", [*(each for each in found if each not in shut), *sorted(mine)])


@verb("records.view")
def rows(workspace: Workspace, kind: str, chosen: Sequence[int], keys: Sequence[str]) -> list[tuple[str, ...]]:
    """What a list shows of these records, in their order: a text for each ledger key."""
    with workspace.store.reading() as connection:
        found = pages.page(connection, kind, chosen, keys)
        shut = restricting.closed(workspace, connection, kind)
    return _shown(workspace, kind, keys, chosen, found, shut)


def _shown(
    workspace: Workspace,
    kind: str,
    keys: Sequence[str],
    chosen: Sequence[int],
    values: Sequence[pages.Values],
    shut: Set[int],
) -> list[tuple[str, ...]]:
    if not keys:
        return [()] * len(values)
    columns = zip(showers(workspace, kind, keys, {}), zip(*values, strict=True), strict=bool(values))
    texts = list(zip(*(map(show, column) for show, column in columns), strict=True))
    if not shut:
        return texts
    return [
        restricting.row(keys, row, WITHHELD) if each in shut else row for each, row in zip(chosen, texts, strict=True)
    ]


@verb("records.view")
def record(workspace: Workspace, kind: str, chosen: int) -> Record:
    """One record, narratives opened, as far as this clerk may see it. Refusal when it is gone."""
    with workspace.store.reading() as connection:
        found = records.get(connection, kind, chosen)
        shut = restricting.closed(workspace, connection, kind)
    if found is None:
        raise Refusal("record.gone", "この登録は、すでに削除されています。", "", "F5で一覧を最新にしてください。")
    return _masked(workspace, kind, restricting.veiled(narrative.opened(workspace, found), shut))


@verb("records.view")
def opened(workspace: Workspace, kind: str, chosen: int) -> Record:
    """One record to be opened in full. Refusals: it is gone; a case under 閲覧制限 that is not this clerk's."""
    with workspace.store.reading() as connection:
        restricting.require_open(workspace, records.get(connection, kind, chosen))
    return record(workspace, kind, chosen)


def _masked(workspace: Workspace, kind: str, found: Record) -> Record:
    """The record without what this clerk may not see; what is sealed stays as sealed."""
    hidden = {key for key in fields_of(type(found)) if hides(workspace.clerk.roles, kind, key)}
    if not hidden:
        return found
    emptied: dict[str, Any] = {key: None for key in hidden if not isinstance(getattr(found, key), Sealed)}
    return dataclasses.replace(found, written=(), **emptied, **dict.fromkeys(children_of(type(found)), ()))


@verb("records.view")
def districts(workspace: Workspace, kind: str) -> tuple[DistrictCount, ...]:
    """The districts in the city's order, each with the number of current records of this register."""
    with workspace.store.reading() as connection:
        counts = dict(search.counts_by_district(connection, kind))
        listed = search.ids(connection, Listing("districts", order="sort_order"))
        values = pages.page(connection, "districts", listed, ("name", KINDS["districts"].ended_on))
    lines = [
        DistrictCount(each, str(name or ""), counts.get(each, 0), closed is not None)
        for each, (name, closed) in zip(listed, values, strict=True)
    ]
    missing = counts.get(None, 0)
    if missing and kind != "districts":
        lines.append(DistrictCount(NO_DISTRICT, "校(地)区 未登録", missing))
    return tuple(lines)


_TOLD_APART: Mapping[str, tuple[str, ...]] = {"events": ("held_on",)}
"""What tells records of one name apart, besides where they are."""


@verb("records.view")
def references(workspace: Workspace, kind: str, text: str, limit: int = 20) -> tuple[Choice, ...]:
    """Records of a register a reference may mean, by any fragment of their words; the likeliest first."""
    register = KINDS[kind]
    if kind == CASES:
        found = list(ids(workspace, Listing(kind, text=text))[:limit])
    else:
        with workspace.store.reading() as connection:
            found = search.likeliest(connection, Listing(kind, text=text), limit)
    details = (*_TOLD_APART.get(kind, ()), *(key for key in (register.district, register.address) if key))
    texts = rows(workspace, kind, found, (register.name, *details))
    return tuple(
        Choice(each, name, " ".join(part for part in detail if part))
        for each, (name, *detail) in zip(found, texts, strict=True)
    )


@verb("records.view")
def names(workspace: Workspace, kind: str, chosen: Iterable[int]) -> dict[int, str]:
    """The names of records, by id."""
    wanted = list(chosen)
    return {
        each: name for each, (name,) in zip(wanted, rows(workspace, kind, wanted, (KINDS[kind].name,)), strict=True)
    }


@verb("records.view")
def district_named(workspace: Workspace, name: str) -> int:
    """The district of this name (width and variants do not matter). Refusal when there is none, or several."""
    wanted = name_key(name)
    found = [each.id for each in districts(workspace, "districts") if name_key(each.name) == wanted]
    if len(found) != 1:
        raise Refusal(
            "district.unknown", "その名前の校(地)区が見つかりません。", "", "校(地)区の名前を確かめてください。"
        )
    return found[0]


@verb("records.view")
def unprepared(workspace: Workspace, kind: str) -> tuple[Unprepared, ...]:
    """未整備 of a register, as far as this clerk sees it, most wanting first."""
    register = KINDS[kind]
    keys = [
        column.key
        for column in register.columns
        if ".N." not in column.key
        and register.field(column.key).expected
        and not hides(workspace.clerk.roles, kind, column.key)
    ]
    with workspace.store.reading() as connection:
        counts = search.lacking(connection, kind, keys)
    lines = [Unprepared(kind, key, register.label_of(key), count) for key, count in counts.items() if count]
    return tuple(sorted(lines, key=lambda line: -line.count))
