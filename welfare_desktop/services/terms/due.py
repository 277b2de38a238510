"""今日すること of the people who serve: terms, vacancies, 担当不在, insurance, pledges, deaths and moves."""

from collections.abc import Iterator

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.service_records import Task
from welfare_desktop.domain.terms import day_after
from welfare_desktop.services import handover, same_persons_endings, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import recording, seating
from welfare_desktop.services.terms.recording import Asked
from welfare_desktop.services.workspace import Workspace

KIND = "volunteers"
SOON = 92
"""Days ahead within which a term that ends is told."""


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """What the people who serve ask for as of a day."""
    return iter((*_terms(workspace, today), *_places(workspace, today), *_papers(workspace, today)))


def _terms(workspace: Workspace, today: str) -> Iterator[Duty]:
    open_ = Condition("ended_on", "empty")
    past = (Condition("term_ends_on", "until", day_after(today, -1)), open_)
    soon = (Condition("term_ends_on", "from", today), Condition("term_ends_on", "until", day_after(today, SOON)), open_)
    yield Duty("任期が過ぎたままの委嘱", _count(workspace, past), KIND, past, overdue=True)
    yield Duty("3か月以内に任期が満了する方", _count(workspace, soon), KIND, soon)


def _places(workspace: Workspace, today: str) -> Iterator[Duty]:
    yield Duty("民生委員・福祉協力員などの欠員(席)", seating.seating(workspace, today).vacancies(), work="seating")
    orphans = handover.charges(workspace, today).orphans()
    homes = {each.record for found in orphans.values() for each in found}
    yield Duty("担当不在の見守り世帯", len(homes), work="handover", overdue=True)
    ended = [each for each in same_persons_endings.endings(workspace).endings if each.proposed]
    yield Duty("死亡・転出の反映が済んでいない登録", len(ended), work="same_persons", overdue=True)


def _papers(workspace: Workspace, today: str) -> Iterator[Duty]:
    year = fiscal_year_of(today) or int(today[:4])
    for label, task in (("今年度の保険に未加入の方", Task.INSURE), ("誓約書が未提出の方", Task.PLEDGE)):
        found = recording.candidates(workspace, Asked(task, today, year)).found
        yield Duty(label, len(found), work="service_records")
    given_back = recording.candidates(workspace, Asked(Task.TAKE_CARD, today)).found
    yield Duty("証票が返還されていない退任者", len(given_back), work="service_records", overdue=True)


def _count(workspace: Workspace, conditions: tuple[Condition, ...]) -> int:
    return len(searching.ids(workspace, Listing(KIND, conditions=conditions)))
