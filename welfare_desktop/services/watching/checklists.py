"""現況確認票: the list a watcher takes along, with boxes to tick, made and kept as rosters are.

It is for who watches over the households: `services.sharing` says which of them it may tell.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.domain.values import Date
from welfare_desktop.host import resources
from welfare_desktop.services import roster_pages, searching, sharing
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import STAMP_BOXES, RosterJob, RosterRequest, nobody, told_rows
from welfare_desktop.services.sharing import Told
from welfare_desktop.services.watching.watchers import KIND, standing, watched_by
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import pages

TITLE, PURPOSE, NOBODY = "現況確認票", "現況確認", "担当者なし"
BOX = "□"
WATCHING = frozenset({"福祉協力員", "民生委員"})
"""Recipients who watch over households: each page goes to the one whom it names."""
_KEYS: tuple[str, ...] = (
    "district", "watcher", "number", "head_kana", "head_name", "address", "building", "phone", "mobile", "last_confirmed_on",
)  # fmt: skip
_COLUMNS = (
    Column("number", "番号", 4, Align.END, wraps=False),
    Column("head_name", "氏名", 11, reading=True),
    Column("address", "住所", 17),
    Column("phone", "電話", 9.5, wraps=False),
    Column("last_confirmed_on", "前回の確認", 9, wraps=False),
    Column("confirmed_on", "確認日", 7),
    Column("unchanged", "変わりなし", 6, Align.CENTRE),
    Column("changed", "変更あり", 5, Align.CENTRE),
    Column("not_met", "会えず", 5, Align.CENTRE),
    Column("over", "終了", 5, Align.CENTRE),
    Column("note", "気づいたこと・変更の内容・終了の理由", 22),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which list: a fiscal year, a district (None: all) or one watcher, for whom it is."""

    year: int
    district: int | None = None
    watcher: int | None = None
    recipient: str = "福祉協力員"
    stamp_boxes: bool = False


@verb("lists.print")
def checklist(workspace: Workspace, kind: str, wanted: Wanted, progress: Progress = no_progress) -> RosterJob:
    """Lay the list out, each watcher's households on pages of their own. Refusal when nobody is on it."""
    ids = _households(workspace, wanted)
    told = sharing.told(workspace, KIND, ids, wanted.recipient, _in_charge(workspace, wanted, ids))
    if not told.ids:
        raise nobody(told.withheld)
    if wanted.recipient in WATCHING:
        told = dataclasses.replace(told, people={})
    made = _roster(workspace, wanted, told, progress)
    number = new_id()
    document = roster_pages.laid_out(workspace.helper, number, resources.resources() / "fonts", made, progress)
    request = RosterRequest(kind, wanted.district, audience=Audience(wanted.recipient, purpose=PURPOSE))
    return RosterJob(request, made, document, told.ids, number, told.withheld)


def _households(workspace: Workspace, wanted: Wanted) -> Sequence[int]:
    today = workspace.today()
    with workspace.store.reading() as connection:
        if wanted.watcher is not None:
            return [each.id for each in watched_by(connection, wanted.watcher, today, today) if not each.ended_on]
        return standing(connection, wanted.district, today)


def _in_charge(workspace: Workspace, wanted: Wanted, ids: Sequence[int]) -> Mapping[int, int]:
    """Whose list each household comes onto."""
    if wanted.watcher is not None:
        return dict.fromkeys(ids, wanted.watcher)
    with workspace.store.reading() as connection:
        people = pages.values(connection, KIND, ids, ("watcher",))
    return {one: person for one, (person,) in zip(ids, people, strict=True) if isinstance(person, int)}


def _roster(workspace: Workspace, wanted: Wanted, told: Told, progress: Progress) -> Roster:
    date = Date()
    return Roster(
        f"{fiscal_label(wanted.year)} {TITLE}",
        _COLUMNS,
        tuple(_groups(workspace, wanted, told, progress)),
        as_of=date.show(workspace.today()) + "現在",
        made_on=date.show(workspace.today()),
        order="担当者別",
        unit="世帯",
        office=workspace.office.name,
        recipient=wanted.recipient,
        purpose=PURPOSE,
        stamp_boxes=STAMP_BOXES if wanted.stamp_boxes else (),
    )


def _groups(workspace: Workspace, wanted: Wanted, told: Told, progress: Progress) -> list[Group]:
    """A group for each watcher of each district, in the city's order of districts; those without one come last."""
    lines: list[tuple[tuple[int, bool, str], str, tuple[str, ...]]] = []
    order = {each.name: at for at, each in enumerate(searching.districts(workspace, KIND))}
    of_one = searching.names(workspace, "volunteers", [wanted.watcher]) if wanted.watcher is not None else {}
    for _, texts in told_rows(workspace, KIND, told, _KEYS, progress):
        shown = dict(zip(_KEYS, texts, strict=True))
        watcher = next(iter(of_one.values()), shown["watcher"])
        name = "　".join(part for part in (shown["district"], watcher or NOBODY) if part)
        place = (order.get(shown["district"], len(order)), not watcher, watcher)
        lines.append((place, name, _row(shown)))
    lines.sort(key=lambda each: each[0])
    return [
        Group(name, (Section("", tuple(row for _, _, row in found)),))
        for name, found in groupby(lines, key=lambda each: each[1])
    ]


def _row(shown: Mapping[str, str]) -> tuple[str, ...]:
    phones = "\n".join(shown[key] for key in ("phone", "mobile") if shown[key]).replace("、", "、\n")
    address = "\n".join(shown[key] for key in ("address", "building") if shown[key])
    name = f"{shown['head_kana']}\n{shown['head_name']}"
    return (shown["number"], name, address, phones, shown["last_confirmed_on"], "", BOX, BOX, BOX, BOX, "")
