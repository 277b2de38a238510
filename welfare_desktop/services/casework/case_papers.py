"""A case on paper: 支援ネットワーク図 and 支援経過記録, shown, written, printed; each copy leaves its line in the register."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from welfare_desktop.domain.casework.network import Network, network_of
from welfare_desktop.domain.casework.record import CaseRecord, record_of
from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.dates import age_on
from welfare_desktop.services import drawn_pages, outputs, searching, sharing
from welfare_desktop.services.casework import case_drawing, keeping
from welfare_desktop.services.drawn_pages import Drawing
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

NETWORK, RECORD = "支援ネットワーク図", "支援経過記録"
UNSHARED = "情報共有の同意の記録なし"
_FIELDS: Mapping[str, tuple[str, ...]] = {
    NETWORK: ("number", "client_name", "relatives", "agencies", "responsible"),
    RECORD: ("number", "client_name", "address", "phone", "complaint", "history", "meetings", "plan"),
}


@dataclass(frozen=True, slots=True)
class PaperJob:
    """A paper of a case: its pages to look at, and what is needed to write or record it."""

    what: str
    case: int
    drawing: Drawing
    recipient: str = ""
    purpose: str = ""
    remark: str = ""
    """What the clerk is told, and the register of provisions keeps, of giving it away."""

    @property
    def document(self) -> Document:
        """The pages."""
        return self.drawing.document


@verb("cases.work")
def paper(
    workspace: Workspace, what: str, case: int, recipient: str = "", purpose: str = "", progress: Progress = no_progress
) -> PaperJob:
    """Draw a paper (`NETWORK` or `RECORD`) of a case as it is now.

    Refusals of `keeping.opened`; `case.non-disclosure` when it is to be given away and the case is 非開示.
    """
    found = keeping.opened(workspace, case)
    if recipient and found.non_disclosures:  # a period that is over unlocks nothing
        raise Refusal(
            "case.non-disclosure",
            "非開示のケースのため、提供先のある書類は作れません。",
            todo="事務所内で使うときは、提供先を空にしてください。",
        )
    made = dataclasses.replace(
        _MADE[what](workspace, found),
        office=workspace.office.name,
        made_on=Date().show(workspace.today()),
        recipient=recipient,
        purpose=purpose,
    )
    drawing = drawn_pages.drawn(workspace.helper, case_drawing.draw, *case_drawing.plain(made), progress=progress)
    remark = UNSHARED if recipient and not found.consent_on else ""
    return PaperJob(what, case, drawing, recipient, purpose, remark)


@verb("cases.work")
def save_pdf(workspace: Workspace, job: PaperJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write the paper as a PDF file and record what left the office. Refusal `sharing.purpose` without one."""
    _require_purpose(workspace, job)

    def make(serial: str) -> bytes:
        return drawn_pages.pdf(workspace.helper, job.drawing, workspace.clock(), progress, serial)

    return outputs.write(workspace, path, _output(job), make)


@verb("cases.work")
def printed(workspace: Workspace, job: PaperJob) -> Written:
    """Record that the paper was printed. Refusal as `save_pdf`."""
    _require_purpose(workspace, job)
    return outputs.note(workspace, _output(job))


def _require_purpose(workspace: Workspace, job: PaperJob) -> None:
    sharing.require_purpose(workspace, Audience(named=job.recipient).receiver, job.purpose)


def _output(job: PaperJob) -> outputs.Output:
    return outputs.Output(job.what, CASES, (job.case,), _FIELDS[job.what], job.recipient, job.purpose, job.remark)


def _network(workspace: Workspace, case: Case) -> Network:
    age = age_on(case.born_on, workspace.today()) if case.born_on else None
    return network_of(case, _agencies(workspace, case), f"{age}歳" if age is not None else "")


@verb("cases.work")
def record_in_words(workspace: Workspace, case: Case) -> CaseRecord:
    """Head and entries of a case whose narratives are opened, every reference by its name."""
    district = case.district
    if isinstance(district, int):
        district = searching.names(workspace, "districts", [district])[district]
    return record_of(case, district or "", _agencies(workspace, case))


_MADE: Mapping[str, Callable[[Workspace, Case], Network | CaseRecord]] = {NETWORK: _network, RECORD: record_in_words}


def _agencies(workspace: Workspace, case: Case) -> dict[int, str]:
    ids = [each.organisation for each in case.agencies if isinstance(each.organisation, int)]
    return searching.names(workspace, "organisations", ids)
