"""Looking things up: lists, pages of a list, one record, its history, districts, references."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import narrative
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import showers
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
    """未整備: how many records of a register lack a fact an office should fill in."""

    kind: str
    key: str
    label: str
    count: int


@verb("records.view")
def ids(workspace: Workspace, listing: Listing) -> "array[int]":
    """The ids of all records listed, in order."""
    with workspace.store.reading() as connection:
        return search.ids(connection, listing)


@verb("records.view")
def rows(workspace: Workspace, kind: str, chosen: Sequence[int], keys: Sequence[str]) -> list[tuple[str, ...]]:
    """What a list shows of these records, in their order: a text for each ledger key."""
    with workspace.store.reading() as connection:
        found = pages.page(connection, kind, chosen, keys)
    shown = showers(workspace, kind, keys, {})
    return [tuple(show(value) for show, value in zip(shown, row, strict=True)) for row in found]


@verb("records.view")
def record(workspace: Workspace, kind: str, chosen: int) -> Record:
    """One record; narratives are opened when this clerk may read them. Refusal when it is gone."""
    with workspace.store.reading() as connection:
        found = records.get(connection, kind, chosen)
    if found is None:
        raise Refusal("record.gone", "この登録は、すでに削除されています。", "", "F5で一覧を最新にしてください。")
    return narrative.opened(workspace, found)


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


@verb("records.view")
def references(workspace: Workspace, kind: str, text: str, limit: int = 20) -> tuple[Choice, ...]:
    """Records of a register a reference may mean, by any fragment of their name."""
    with workspace.store.reading() as connection:
        found = search.first(connection, Listing(kind, text=text), limit)
    register = KINDS[kind]
    details = tuple(key for key in (register.district, register.address) if key)
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
def unprepared(workspace: Workspace) -> tuple[Unprepared, ...]:
    """未整備 of every register this clerk sees, most wanting first."""
    lines: list[Unprepared] = []
    with workspace.store.reading() as connection:
        for kind in KINDS.values():
            for column in kind.columns:
                if ".N." in column.key or not kind.field(column.key).expected:
                    continue
                if hides(workspace.clerk.roles, kind.key, column.key):
                    continue
                lacking = Listing(kind.key, conditions=(Condition(column.key, "empty"),), ended=False)
                count = search.count(connection, lacking)
                if count:
                    lines.append(Unprepared(kind.key, column.key, kind.label_of(column.key), count))
    return tuple(sorted(lines, key=lambda line: -line.count))
