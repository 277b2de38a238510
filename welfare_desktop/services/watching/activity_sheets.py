"""活動の入力: a month's sheet of a watcher or a district is opened, typed over and kept as one batch."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.values import Month, last_day
from welfare_desktop.domain.watching.activity_sheets import Cells, Changes, SheetLine, by_help, changes, held, together
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching.watchers import KIND, SHOWN, names_of, place, standing, watched_by, watchers
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import numbering, pages, records, search
from welfare_desktop.store.database import Connection
from welfare_desktop.store.writing import Overtaken

ACTIVITIES = "activities"
UNDIVIDED = "undivided"
"""The key of the line of a sheet of totals that belongs to nobody in particular."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A month's sheet: of a watcher, or of a district; `totals` without households."""

    month: str
    district: int | None
    watcher: int | None
    totals: bool
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """The batch that can be undone (0: nothing had changed), and the records it touched."""

    batch: int
    made: int
    changed: int
    removed: int
    ids: frozenset[int] = field(default_factory=frozenset[int])


@verb("records.view")
def open_sheet(
    workspace: Workspace, month: str, district: int | None, watcher: int | None = None, *, totals: bool = False
) -> Sheet:
    """The sheet of a month (YYYY-MM) as it is kept now.

    Refusal without a district and a watcher: a whole ward is no sheet.
    """
    if district is None and watcher is None:
        raise Refusal(
            "activities.whole-ward", "校(地)区か担当者を選んでください。", "", "左の一覧から校(地)区を選べます。"
        )
    with workspace.store.reading() as connection:
        found = _records(connection, month, district if watcher is None else None, watcher)
        homes = _homes(connection, month, district, watcher, found) if watcher is not None or not totals else ()
    area = district or _area(homes, found)
    lines = _total_lines(workspace, area, watcher, found, month) if totals else _lines(workspace, homes, found)
    return Sheet(month, district, watcher, totals, tuple(lines))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, typed: Mapping[str, Cells]) -> Kept:
    """Keep what was typed over some lines (by their keys) as one batch.

    Refusal: `Overtaken` when somebody changed one of the records meanwhile.
    """
    done = together(changes(line, typed[line.key], sheet.month) for line in sheet.lines if line.key in typed)
    if not done:
        return Kept(0, 0, 0, 0)
    reason = f"活動の入力 {Month().show(sheet.month)}"
    with batches.writing(workspace, "record.change", reason) as (connection, batch):
        _refuse_overtaken(connection, done)
        fresh = batch.create_many(numbering.numbered(connection, ACTIVITIES, done.created, workspace.today()))
        batch.change_many(done.changed)
        for each in done.removed:
            batch.remove(ACTIVITIES, each.id)
    ids = frozenset(each.id for each in (*fresh, *done.changed, *done.removed))
    return Kept(batch.kept, len(done.created), len(done.changed), len(done.removed), ids)


def _refuse_overtaken(connection: Connection, done: Changes) -> None:
    """A record to be removed has to be as it was shown, too."""
    now = records.get_many(connection, ACTIVITIES, [each.id for each in done.removed])
    if any(each.id not in now or now[each.id].revision != each.revision for each in done.removed):
        raise Overtaken


# --- reading ---


def _records(connection: Connection, month: str, district: int | None, watcher: int | None) -> tuple[Activity, ...]:
    """The month's records, kept by day or by month."""
    span = (Condition("done_on", "from", month), Condition("done_on", "until", month))
    mine = (Condition("watcher", "is", watcher),) if watcher is not None else ()
    listing = Listing(ACTIVITIES, district=district, conditions=(*span, *mine), order="done_on")
    ids = search.ids(connection, listing)
    found = records.get_many(connection, ACTIVITIES, ids)
    return tuple(each for at in ids if isinstance(each := found[at], Activity))


def _homes(
    connection: Connection, month: str, district: int | None, watcher: int | None, found: Iterable[Activity]
) -> tuple[tuple[int, int | str | None, int | str | None], ...]:
    """Household, district and watcher of every line: those in charge that month, then others that have records."""
    first, last = f"{month}-01", last_day(month)
    if watcher is not None:
        mine: Sequence[int] = [each.id for each in watched_by(connection, watcher, first, last)]
    else:
        mine = standing(connection, district, first)
    others = dict.fromkeys(each.household for each in found if isinstance(each.household, int))
    ids = [*mine, *(each for each in others if each not in set(mine))]
    facts = pages.values(connection, KIND, ids, ("district", "watcher"))
    return tuple(
        (each, _reference(area), watcher if watcher is not None else _reference(person))
        for each, (area, person) in zip(ids, facts, strict=True)
    )


def _area(homes: Sequence[tuple[int, int | str | None, int | str | None]], found: Sequence[Activity]) -> int | None:
    """The district of a watcher's totals: where most of the households are, else where the records say."""
    areas = Counter(area for _, area, _ in homes if isinstance(area, int))
    areas.update(each.district for each in found if isinstance(each.district, int) and not areas)
    return areas.most_common(1)[0][0] if areas else None


def _reference(value: object) -> int | str | None:
    return value if isinstance(value, int | str) else None


def _lines(
    workspace: Workspace,
    homes: Sequence[tuple[int, int | str | None, int | str | None]],
    found: Iterable[Activity],
) -> Iterator[SheetLine]:
    of_home: dict[int | str | None, list[Activity]] = {}
    for each in found:
        of_home.setdefault(each.household, []).append(each)
    shown = searching.rows(workspace, KIND, [each for each, _, _ in homes], SHOWN)
    ward = workspace.office.ward
    for (home, district, person), row in zip(homes, shown, strict=True):
        texts = dict(zip(SHOWN, row, strict=True))
        texts = {"name": texts["head_name"], "address": place(ward, texts["address"], texts["building"])}
        for number, records_of_line in enumerate(by_help(of_home.get(home, []))):
            key = f"{home}" if not number else f"{home}#{number}"
            yield SheetLine(key, district, person, home, texts, held(records_of_line))


def added_line(line: SheetLine, number: int) -> SheetLine:
    """One more line for the household of a line: another kind of help."""
    return SheetLine(f"{line.key}+{number}", line.district, line.watcher, line.household, line.texts, {})


def _total_lines(
    workspace: Workspace, district: int | None, watcher: int | None, found: Iterable[Activity], month: str
) -> Iterator[SheetLine]:
    """A line for every watcher, and one for what is not divided among them."""
    unnamed: dict[int | str | None, list[Activity]] = {}
    for each in found:
        if each.household is None:
            unnamed.setdefault(each.watcher, []).append(each)
    known = watchers(workspace, district, f"{month}-01") if watcher is None else ()
    people: list[int | str | None] = [watcher] if watcher is not None else [each.id for each in known]
    people += [each for each in unnamed if each not in people and each is not None]
    names = names_of(workspace, "volunteers", people)
    for person in people:
        for number, of_line in enumerate(by_help(unnamed.get(person, []))):
            key = f"{person}" if not number else f"{person}#{number}"
            yield SheetLine(key, district, person, None, {"name": names.get(person, "")}, held(of_line))
    if watcher is None:
        for number, of_line in enumerate(by_help(unnamed.get(None, []))):
            key = UNDIVIDED if not number else f"{UNDIVIDED}#{number}"
            yield SheetLine(key, district, None, None, {"name": "担当者を分けない"}, held(of_line))
