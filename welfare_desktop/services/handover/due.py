"""今日すること of the people who serve: terms, vacancies, 担当不在, insurance, pledges, deaths and moves."""

from collections.abc import Iterator, Mapping

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import CASES, allows
from welfare_desktop.domain.serving.records import Task
from welfare_desktop.domain.serving.terms import day_after
from welfare_desktop.services import searching
from welfare_desktop.services.handover import households as handover
from welfare_desktop.services.handover import officers, staff
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.same_persons import endings as same_persons_endings
from welfare_desktop.services.terms import recording, seating, serving
from welfare_desktop.services.terms.recording import Asked
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.workspace import Workspace

KIND = "volunteers"
_LISTED: Mapping[Task, str] = {
    Task.INSURE: "今年度の保険に未加入の方",
    Task.PLEDGE: "誓約書が未提出の方",
    Task.TAKE_CARD: "証票が返還されていない退任者",
}
SOON = 92
"""Days ahead within which a term that ends is told."""


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """What the people who serve ask for as of a day."""
    yield from _terms(workspace, today)
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
        boards = seating.read_boards(connection, who, rules, today)
        homes = {each.record for each in handover.read_charges(connection, who, today) if each.why}
        posts, _ = officers.read_officers(connection, who, today)
        forsaken = staff.forsaken(connection, today, cases=allows(workspace.clerk.roles, "records.edit", CASES))
        ended = [each for each in same_persons_endings.open_endings(connection) if each.proposed]
        asked = (Asked(task, today, fiscal_year_of(today) or 0) for task in _LISTED)
        counts = [sum(1 for _ in recording.read_candidates(connection, who, rules, each)) for each in asked]
    empty = sum(board.vacancies for board in boards)
    yield Duty("民生委員・福祉協力員などの欠員(席)", empty, work="seating", part="vacant")
    yield Duty("担当不在の見守り世帯", len(homes), work="handover", part="households", overdue=True)
    yield Duty("担当の職員がいない校(地)区・ケース", forsaken, work="handover", part="staff", overdue=True)
    yield Duty(
        "会長・役員が不在の校(地)区", len({each.record for each in posts if each.why}), work="handover", part="officers"
    )
    yield Duty("死亡・転出の反映が済んでいない登録", len(ended), work="same_persons", part="endings", overdue=True)
    for (task, label), count in zip(_LISTED.items(), counts, strict=True):
        yield Duty(label, count, work="service_records", part=task)


def _terms(workspace: Workspace, today: str) -> Iterator[Duty]:
    open_ = Condition("ended_on", "empty")
    past = (Condition("term_ends_on", "until", day_after(today, -1)), open_)
    soon = (Condition("term_ends_on", "from", today), Condition("term_ends_on", "until", day_after(today, SOON)), open_)
    yield Duty("任期が過ぎたままの委嘱", _count(workspace, past), KIND, past, overdue=True)
    yield Duty("3か月以内に任期が満了する方", _count(workspace, soon), KIND, soon)


def _count(workspace: Workspace, conditions: tuple[Condition, ...]) -> int:
    return len(searching.ids(workspace, Listing(KIND, conditions=conditions)))
