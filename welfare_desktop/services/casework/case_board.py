"""ケース一覧（見方）: the open cases as a clerk looks at them, and what of them asks for somebody today."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import CASES, allows
from welfare_desktop.domain.serving.terms import day_after
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, pages, search, settings
from welfare_desktop.store.database import Connection

MINE, DUE, LOST, NOBODY, CLOSING, EVERY = "mine", "due", "lost", "nobody", "closing", "every"
VIEWS = (MINE, DUE, LOST, NOBODY, CLOSING, EVERY)
WORK = "case-board"
"""The key of the page of work that shows these views."""

_DAYS = "casework.lost-touch-days"
_KEYS = (
    "number", "status", "client_name", "responsible", "team", "restricted", "main_topic", "next_action_on",
    "district", "closed_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BoardLine:
    """An open case in a list: what it shows, and in which views it stands. Days are ISO, "" where unknown."""

    case: int
    number: str
    status: str
    client: str
    responsible: str
    topic: str
    district: str
    touched: str
    next_on: str
    views: frozenset[str]
    overdue: bool = False


@verb("cases.work")
def lines(workspace: Workspace, district: int | None = None) -> tuple[BoardLine, ...]:
    """Every open case of a district (None: all), those to be dealt with first.

    Of a case under 閲覧制限 only number, 状況, 担当 and days are told to others.
    """
    with workspace.store.reading() as connection:
        days: int = settings.get(connection, _DAYS, casework.LOST_TOUCH_DAYS)
        ids = list(search.ids(connection, Listing(CASES, district=district, ended=False)))
        rows = pages.page(connection, CASES, ids, _KEYS)
        touched = _touched(connection)
    today, clerk = workspace.today(), workspace.clerk.name
    made = (_line(clerk, today, days, each, row, touched.get(each, "")) for each, row in zip(ids, rows, strict=True))
    return tuple(sorted(filter(None, made), key=lambda line: (line.next_on == "", line.next_on, line.touched)))


@verb("cases.work")
def workers(workspace: Workspace) -> tuple[str, ...]:
    """Who may be responsible: the staff of the office, and whoever has an open case."""
    with workspace.store.reading() as connection:
        staff = search.ids(connection, Listing("staff", ended=False))
        named = [str(name or "") for (name,) in pages.page(connection, "staff", staff, ("name",))]
        listed = search.ids(connection, Listing(CASES, ended=False))
        at_work = {str(name or "") for (name,) in pages.page(connection, CASES, listed, ("responsible",))}
    return tuple(filter(None, dict.fromkeys((*named, *sorted(at_work)))))


@verb("cases.work")
def lost_touch_days(workspace: Workspace) -> int:
    """未接触: after how many days without contact."""
    with workspace.store.reading() as connection:
        return int(settings.get(connection, _DAYS, casework.LOST_TOUCH_DAYS))


@verb("cases.work")
def keep_lost_touch_days(workspace: Workspace, days: int) -> None:
    """Set after how many days without contact a case is 未接触."""
    with workspace.store.writing() as connection:
        settings.put(connection, _DAYS, max(1, days))


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """What asks for the case team: overdue and due today, nobody responsible, out of touch; nothing for others."""
    if not allows(workspace.clerk.roles, "cases.work"):
        return
    still_open = Condition("status", "is-not", casework.CLOSED)
    yesterday = (Condition("next_action_on", "until", day_after(today, -1)), still_open)
    this_day = (Condition("next_action_on", "is", today), still_open)
    nobody = (Condition("responsible", "empty"), still_open)
    yield Duty("次回対応日を過ぎたケース", _count(workspace, yesterday), CASES, yesterday, overdue=True)
    yield Duty("今日対応するケース", _count(workspace, this_day), CASES, this_day)
    yield Duty("担当CSWのいないケース", _count(workspace, nobody), CASES, nobody)
    lost = sum(LOST in line.views for line in lines(workspace))
    yield Duty("長く接触のないケース(未接触)", lost, work=WORK, part=LOST)


def _count(workspace: Workspace, conditions: tuple[Condition, ...]) -> int:
    return len(searching.ids(workspace, Listing(CASES, conditions=conditions, ended=False)))


def _touched(connection: Connection) -> dict[int, str]:
    """The day of the last contact with each case."""
    last: defaultdict[int, str] = defaultdict(str)
    for children, key in (("receptions", "received_on"), ("history", "happened_at")):
        for case, _, (day,) in child_rows.stream(connection, CASES, children, (key,)):
            if day and day > last[case]:
                last[case] = day
    return dict(last)


def _line(clerk: str, today: str, days: int, case: int, row: Sequence[object], touched: str) -> BoardLine | None:
    said = {key: "" if value is None else str(value) for key, value in zip(_KEYS, row, strict=True)}
    status = said["status"] or casework.RECEIVED
    if status == casework.CLOSED:
        return None
    mine = casework.works_on(clerk, said["responsible"], said["team"])
    hidden = bool(row[_KEYS.index("restricted")]) and not mine
    next_on = said["next_action_on"]
    views = {
        MINE: mine,
        DUE: bool(next_on) and next_on <= today,
        LOST: status != casework.PAUSED and casework.is_out_of_touch(touched, today, days),
        NOBODY: not said["responsible"],
        CLOSING: status == casework.WATCHED and not next_on,
        EVERY: True,
    }
    return BoardLine(
        case,
        said["number"],
        status,
        WITHHELD if hidden else said["client_name"],
        said["responsible"],
        WITHHELD if hidden else said["main_topic"],
        said["district"],
        touched,
        next_on,
        frozenset(view for view, stands in views.items() if stands),
        overdue=bool(next_on) and next_on < today,
    )
