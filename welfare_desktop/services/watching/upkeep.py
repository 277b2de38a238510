"""見守り世帯の点検: the households that ask for somebody, by what is the matter; and what the home page says of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_span, fiscal_year_of
from welfare_desktop.domain.watching.confirmations import stale_before
from welfare_desktop.domain.watching.consents import STATES, UNKNOWN
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching import consenting
from welfare_desktop.services.watching.thresholds import thresholds
from welfare_desktop.services.watching.watchers import KIND
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import watch_checks, watch_counts
from welfare_desktop.store.watch_checks import Found

WORK, UNASSIGNED = "upkeep", "unassigned"
DAYS_AHEAD, DAYS_BACK = 30, 14
"""So long before its end a 非開示 is told; so long after it a pause is."""
OWN_RECIPIENT = "校(地)区社協"
"""Whose consent an office asks for first."""
SHOWN = ("number", "head_name", "district", "address", "watcher")


@dataclass(frozen=True, slots=True)
class Check:
    """Something that is the matter: what it is called, the households with the day that tells why, how urgent it is."""

    key: str
    label: str
    found: tuple[tuple[int, str], ...]
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A household of a check: what is shown of it, and the day."""

    id: int
    texts: tuple[str, ...]
    day: str


@verb("records.view")
def checks(workspace: Workspace, today: str) -> tuple[Check, ...]:
    """Everything that is looked for, in the order of urgency; nothing found is told too."""
    limit = stale_before(today, thresholds(workspace).pause)
    soon = (date.fromisoformat(today) + timedelta(days=DAYS_AHEAD)).isoformat()
    lately = (date.fromisoformat(today) - timedelta(days=DAYS_BACK)).isoformat()
    with workspace.store.reading() as connection:
        protected = watch_checks.disclosures_due(connection, soon)
        return (
            _check(
                "disclosure-over",
                "期間が過ぎた非開示(解除されていません)",
                _until(protected, today),
                overdue=True,
            ),
            _check("disclosure-soon", "非開示の期間がまもなく終わる世帯", _after(protected, today)),
            _check(UNASSIGNED, "主担当が登録されていない世帯", watch_checks.unassigned(connection)),
            _check("nobody-watched", "見守り対象者がいなくなった世帯", watch_checks.nobody_watched(connection)),
            _check("heads", "世帯主が2人以上いる世帯", watch_checks.several_heads(connection)),
            _check("long-pause", "休止が長く続いている世帯", watch_checks.long_pauses(connection, limit)),
            _check("pause-over", "休止の再開日を迎えた世帯", watch_checks.pauses_over(connection, lately, today)),
        )


@verb("records.view")
def lines(workspace: Workspace, check: Check) -> tuple[Line, ...]:
    """The households of a check as a list shows them."""
    rows = searching.rows(workspace, KIND, [each for each, _ in check.found], SHOWN)
    return tuple(Line(each, row, day) for (each, day), row in zip(check.found, rows, strict=True))


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """The home page's lines of the watch households; each leads to the page where it is seen to."""
    year = fiscal_year_of(today) or int(today[:4])
    with workspace.store.reading() as connection:
        counts = watch_counts.confirmations(connection, year)
        doubled = watch_checks.doubled_sources(connection, year, *fiscal_span(year))
    left = sum(count for (_, result), count in counts.items() if not result)
    yield Duty("今年度の現況確認がまだの世帯", left, work="confirming")
    for check in (each for each in checks(workspace, today) if each.key != UNASSIGNED):  # 引継ぎ tells these
        yield Duty(check.label, len(check.found), work=WORK, overdue=check.overdue, part=check.key)
    yield Duty("活動の集計元が決まっていない校(地)区", doubled, work="activity_sheets")
    own = next(each for each in consenting.matrix(workspace) if each.recipient == OWN_RECIPIENT)
    yield Duty("情報共有の同意を確かめていない世帯", own.counts[STATES.index(UNKNOWN)], work="consents")


def _check(key: str, label: str, found: Found, *, overdue: bool = False) -> Check:
    return Check(key, label, tuple(found), overdue)


def _until(found: Found, today: str) -> Found:
    return [each for each in found if each[1] <= today]


def _after(found: Found, today: str) -> Found:
    return [each for each in found if each[1] > today]
