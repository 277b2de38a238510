"""受領書兼誓約書 of papers that were handed over: who takes one says so, and promises how it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import Date
from welfare_desktop.services import drawn_pages, outputs
from welfare_desktop.services.drawn_pages import Drawing, Packed, opened, packed
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.provision_register import Line
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

TITLE = "受領書兼誓約書"
_NAMED = 20
"""So many facts are named on a sheet; of a whole register there are hundreds."""
Plain = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ReceiptJob:
    """Sheets made: their pages."""

    drawing: Drawing

    @property
    def document(self) -> Document:
        """The pages."""
        return self.drawing.document


@verb("lists.print")
def receipts(workspace: Workspace, lines: Sequence[Line], progress: Progress = no_progress) -> ReceiptJob:
    """A sheet for each of these lines that was for somebody. Refusal when none was."""
    given = [each for each in lines if each.recipient]
    if not given:
        raise Refusal(
            "receipt.none",
            "外部へ提供した資料が選ばれていません。",
            todo="提供先のある行を選んでください。",
        )
    said = tuple((workspace.office.name, _facts(each)) for each in given)
    return ReceiptJob(drawn_pages.drawn(workspace.helper, draw, said, progress=progress))


@verb("lists.print")
def save_pdf(workspace: Workspace, job: ReceiptJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write the sheets as a PDF file and record it."""

    def make(_serial: str) -> bytes:
        return drawn_pages.pdf(workspace.helper, job.drawing, workspace.clock(), progress)

    return outputs.write(workspace, path, outputs.Output(TITLE, "", (), ()), make)


@verb("lists.print")
def printed(workspace: Workspace, job: ReceiptJob) -> Written:
    """Record that the sheets went to paper."""
    del job
    return outputs.note(workspace, outputs.Output(TITLE, "", (), ()))


def draw(fonts: str, said: Sequence[Plain]) -> Packed:
    """In the helper: draw the sheets."""
    from welfare_desktop.papers import receipt  # noqa: PLC0415 - fonts load in the helper only

    return packed(receipt.receipts(opened(fonts), [receipt.Receipt(*each) for each in said]))


def _facts(line: Line) -> tuple[tuple[str, str], ...]:
    show = Date().show
    told = (
        ("管理番号", str(line.serial)),
        ("資料", line.what),
        ("件数", f"{line.count:,}件" if line.count else ""),
        ("載っている項目", _some(line.facts)),
        ("提供先", line.recipient),
        ("利用目的", line.purpose),
        ("提供日", show(line.on)),
        ("返却期限", show(line.due_on) if line.due_on else "必要がなくなったとき"),
    )
    return tuple((label, text) for label, text in told if text)


def _some(facts: Sequence[str]) -> str:
    more = len(facts) - _NAMED
    return "、".join(facts[:_NAMED]) + (f" ほか{more:,}項目" if more > 0 else "")
