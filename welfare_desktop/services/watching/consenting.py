"""同意の更新: how many households agreed to whom, and a district's papers entered at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.registers.vocabulary import RECIPIENT
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.domain.watching.consents import STATES, UNKNOWN, Settled, current, settled
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching.watchers import place, standing
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, watch_counts
from welfare_desktop.store.packages import withheld

KIND = HOUSEHOLDS.key
SHOWN = ("head_name", "address", "building", "watcher")


@dataclass(frozen=True, slots=True)
class RecipientCounts:
    """One recipient: current households by state, in the order of `STATES`."""

    recipient: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A household that is asked: what is shown of it, and the consent that holds (None: never asked)."""

    id: int
    texts: Mapping[str, str]
    now: Consent | None
    undisclosed: bool


@verb("records.view")
def matrix(workspace: Workspace, district: int | None = None) -> tuple[RecipientCounts, ...]:
    """Every recipient with how many current households agreed, refused, withdrew and are not known."""
    with workspace.store.reading() as connection:
        counts = watch_counts.consents(connection, district)
    listed = searching.districts(workspace, KIND)
    total = sum(each.count for each in listed if district in (None, each.id))
    lines: list[RecipientCounts] = []
    for recipient in RECIPIENT.options:
        known = [counts.get((recipient, state), 0) for state in STATES if state != UNKNOWN]
        lines.append(RecipientCounts(recipient, (*known, total - sum(known))))
    return tuple(lines)


@verb("records.view")
def asked(workspace: Workspace, recipient: str, district: int | None) -> tuple[Asked, ...]:
    """The current households of a district (None: the ward) with what they answered about one recipient."""
    with workspace.store.reading() as connection:
        ids = standing(connection, district, workspace.today())
        found = records.get_many(connection, KIND, ids)
        hidden = withheld.undisclosed(connection, KIND)
    rows = searching.rows(workspace, KIND, ids, SHOWN)
    return tuple(
        Asked(one, _texts(workspace.office.ward, row), current(home, recipient), one in hidden)
        for one, row in zip(ids, rows, strict=True)
        if isinstance(home := found[one], Household)
    )


@verb("records.edit")
def keep(workspace: Workspace, recipient: str, answers: Mapping[int, Settled]) -> int:
    """Keep the answers of households (by id) about one recipient as one batch; returns it (0: nothing had changed).

    What held before stays as history.
    """
    today = workspace.today()
    with batches.writing(workspace, "record.change", f"同意の更新({recipient})") as (connection, batch):
        kept = records.get_many(connection, KIND, answers)
        changed = [
            settled(each, recipient, answers[one], today) for one, each in kept.items() if isinstance(each, Household)
        ]
        batch.change_many(changed)
    return batch.kept


def _texts(ward: str, row: Sequence[str]) -> Mapping[str, str]:
    texts = dict(zip(SHOWN, row, strict=True))
    return {**texts, "place": place(ward, texts["address"], texts["building"])}
