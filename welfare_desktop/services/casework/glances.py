"""One case as its page shows it: the facts at the top, and everything that happened, the newest first."""

from dataclasses import dataclass

from welfare_desktop.domain.casework.record import CaseRecord, Entry
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.services.casework import case_papers, keeping, reception
from welfare_desktop.services.casework.reception import Earlier
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Glance:
    """A case, its facts in words, what happened (heading and entry, the newest first), and others of its client.

    `undisclosed` tells whether it is 非開示; a period that is over unlocks nothing.
    """

    case: Case
    record: CaseRecord
    happened: tuple[tuple[str, Entry], ...]
    others: tuple[Earlier, ...]
    undisclosed: bool


@verb("cases.work")
def glance(workspace: Workspace, case: int) -> Glance:
    """A case with its narratives. Refusals of `keeping.opened`."""
    found = keeping.opened(workspace, case)
    record = case_papers.record_in_words(workspace, found)
    happened = [(part.heading, entry) for part in record.parts for entry in part.entries]
    happened.sort(key=lambda pair: pair[1].on)
    happened.reverse()
    others = reception.earlier(workspace, found.client_name or "", "", found.phone or "")
    return Glance(
        found,
        record,
        tuple(happened),
        tuple(each for each in others if each.case != case),
        bool(found.non_disclosures),
    )
