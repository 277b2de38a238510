"""委嘱状 of everybody whom the office appointed on a day; laid out in the helper, one page for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from welfare_desktop.domain.drawing import Document
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.serving.terms import Held
from welfare_desktop.domain.values import Date
from welfare_desktop.services import drawn_pages, outputs
from welfare_desktop.services.drawn_pages import Drawing, Packed, opened, packed
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

TITLE = "委嘱状"
KIND = "volunteers"
Plain = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class LetterJob:
    """Letters made: their pages, and whom they are for."""

    drawing: Drawing
    people: tuple[int, ...]

    @property
    def document(self) -> Document:
        """The pages."""
        return self.drawing.document


@verb("lists.print")
def letters(
    workspace: Workspace, role: str, appointed_on: str, progress: Progress = no_progress, district: int | None = None
) -> LetterJob:
    """A letter for everybody appointed to a role on a day (in one district). Refusal when there is nobody."""
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
    begun = (each for each in who.in_office(appointed_on, (role,)) if each.appointment.appointed_on == appointed_on)
    found = [each for each in begun if district in (None, each.appointment.district)]
    if not found:
        raise Refusal(
            "letters.empty",
            "この日に委嘱された方は、まだ登録されていません。",
            todo="結果を登録してから印刷してください。",
        )
    said = tuple(_letter(workspace, who, rules, each) for each in found)
    drawing = drawn_pages.drawn(workspace.helper, draw, said, progress=progress)
    return LetterJob(drawing, tuple(each.person for each in found))


@verb("lists.print")
def save_pdf(workspace: Workspace, job: LetterJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write the letters as a PDF file and record what left the office."""

    def make(_serial: str) -> bytes:
        return drawn_pages.pdf(workspace.helper, job.drawing, workspace.clock(), progress)

    return outputs.write(workspace, path, _output(job), make)


@verb("lists.print")
def printed(workspace: Workspace, job: LetterJob) -> Written:
    """Record that the letters went to paper."""
    return outputs.note(workspace, _output(job))


def draw(fonts: str, said: Sequence[Plain]) -> Packed:
    """In the helper: draw the letters."""
    from welfare_desktop.papers import letter  # noqa: PLC0415 - fonts load in the helper only

    return packed(letter.letters(opened(fonts), TITLE, [letter.Letter(*each) for each in said]))


def _letter(workspace: Workspace, who: Serving, rules: OfficeRules, held: Held) -> Plain:
    """What the letter of one person says, in the order of `papers.letter.Letter`."""
    appointment = held.appointment
    show = Date().show
    words = rules.letter_text.replace("{区分}", appointment.role or "")
    place = who.district(appointment.district)
    words = words.replace("{校区}", place if not place or place.endswith(("校区", "地区")) else f"{place}校区")
    begins, ends = show(appointment.appointed_on), show(appointment.term_ends_on)
    lines = (
        *((f"担当区域　{appointment.area}",) if appointment.area else ()),
        *((f"任期　{begins}から{ends}まで",) if appointment.term_ends_on else ()),
    )
    number = appointment.letter_number or ""
    return number, who.people[held.person].name, words, lines, begins, workspace.office.name, rules.signer


def _output(job: LetterJob) -> outputs.Output:
    return outputs.Output(TITLE, KIND, job.people, ("name", "role", "appointed_on", "letter_number"), purpose="委嘱")
