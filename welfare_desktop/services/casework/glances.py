"""One case as its page shows it: the facts at the top, and everything that happened, the newest first."""

from dataclasses import dataclass

from welfare_desktop.domain import casework
from welfare_desktop.domain.casework_record import CaseRecord, Entry
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.services.casework import case_papers, keeping
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Glance:
    """A case, its facts in words, what happened (heading and entry, the newest first), and the turns it can take."""

    case: Case
    record: CaseRecord
    happened: tuple[tuple[str, Entry], ...]
    turns: tuple[str, ...]


@verb("cases.work")
def glance(workspace: Workspace, case: int) -> Glance:
    """A case with its narratives. Refusals of `keeping.opened`."""
    found = keeping.opened(workspace, case)
    record = case_papers.record_in_words(workspace, found)
    happened = [(part.heading, entry) for part in record.parts for entry in part.entries]
    happened.sort(key=lambda pair: pair[1].on, reverse=True)
    return Glance(found, record, tuple(happened), casework.turns_possible(found))
