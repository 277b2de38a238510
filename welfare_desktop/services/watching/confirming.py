"""現況確認: the households of a year to look after, what came of it, and how far each district is."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.registers.watching import Confirmation
from welfare_desktop.domain.watching.confirmations import NOT_MET, OVER, SEEN, Answer, confirmed, is_stale, of_year
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching.thresholds import thresholds
from welfare_desktop.services.watching.watchers import place, standing, watched_by
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, watch_counts
from welfare_desktop.store.packages import withheld

KIND = HOUSEHOLDS.key
SHOWN = ("number", "head_name", "address", "building", "phone", "watcher", "household_type")


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A household of the list: what is shown of it, when it was last seen, and the year's entry."""

    id: int
    texts: Mapping[str, str]
    last: str | None
    stale: bool
    entry: Confirmation | None
    end_reason: str | None
    undisclosed: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a district (0: none known) is: households in all, seen, not met, ended; the rest is left."""

    id: int
    name: str
    total: int
    seen: int
    not_met: int
    ended: int

    @property
    def left(self) -> int:
        return self.total - self.seen - self.not_met


@verb("records.view")
def to_confirm(
    workspace: Workspace, year: int, district: int | None, watcher: int | None = None
) -> tuple[ToConfirm, ...]:
    """The households of a fiscal year in reading order: current ones, and those whose end the year's look told of."""
    first, last = fiscal_span(year)
    limit, today = thresholds(workspace).stale, workspace.today()
    with workspace.store.reading() as connection:
        if watcher is not None:
            found: Sequence[Household] = watched_by(connection, watcher, min(today, last), min(today, last))
        else:
            ids = standing(connection, district, first)
            kept = records.get_many(connection, KIND, ids)
            found = [each for one in ids if isinstance(each := kept[one], Household)]
        hidden = withheld.undisclosed(connection, KIND)
    mine = [each for each in found if not each.ended_on or of_year(each, year)]
    rows = searching.rows(workspace, KIND, [each.id for each in mine], SHOWN)
    return tuple(
        ToConfirm(
            each.id,
            _texts(workspace.office.ward, row),
            each.last_confirmed_on,
            is_stale(each.last_confirmed_on, today, limit),
            of_year(each, year),
            each.end_reason,
            each.id in hidden,
        )
        for each, row in zip(mine, rows, strict=True)
    )


@verb("records.edit")
def keep(workspace: Workspace, year: int, answers: Mapping[int, Answer]) -> int:
    """Keep what came of looking after households (by id) as one batch; returns it (0: nothing had changed)."""
    reason = f"現況確認 {fiscal_label(year)}"
    with batches.writing(workspace, "record.change", reason) as (connection, batch):
        kept = records.get_many(connection, KIND, answers)
        changed = [confirmed(each, year, answers[one]) for one, each in kept.items() if isinstance(each, Household)]
        batch.change_many(changed)
    return batch.kept


@verb("records.view")
def progress(workspace: Workspace, year: int) -> tuple[Progress, ...]:
    """Every district with households, in the city's order."""
    with workspace.store.reading() as connection:
        counts = watch_counts.confirmations(connection, year)
    by_district: dict[int, Counter[str]] = {}
    for (district, result), count in counts.items():
        by_district.setdefault(district, Counter())[result] += count
    return tuple(
        _progress(each.id, each.name, by_district[each.id])
        for each in searching.districts(workspace, KIND)
        if each.id in by_district
    )


def _progress(district: int, name: str, counts: Counter[str]) -> Progress:
    seen = sum(counts[result] for result in SEEN)
    return Progress(district, name, counts.total(), seen, counts[NOT_MET], counts[OVER])


def _texts(ward: str, row: Sequence[str]) -> Mapping[str, str]:
    texts = dict(zip(SHOWN, row, strict=True))
    return {**texts, "place": place(ward, texts["address"], texts["building"])}
