"""委嘱状 of everybody whom the office appointed on a day; laid out in the helper, one page for each."""

import dataclasses
import marshal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from welfare_desktop.domain.drawing import Document, Face, Line, Page, Rectangle, TextRun
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.serving.terms import Held
from welfare_desktop.domain.values import Date
from welfare_desktop.host import resources
from welfare_desktop.services import outputs
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

TITLE = "委嘱状"
KIND = "volunteers"
_DRAWN: tuple[type[TextRun | Line | Rectangle], ...] = (TextRun, Line, Rectangle)
Plain = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class LetterJob:
    """Letters made: their pages, whom they are for, and what they say as plain values."""

    document: Document
    people: tuple[int, ...]
    packed: tuple[Plain, ...]


@verb("lists.print")
def letters(workspace: Workspace, role: str, appointed_on: str, progress: Progress = no_progress) -> LetterJob:
    """A letter for everybody appointed to a role on a day. Refusal when there is nobody."""
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
    found = [each for each in who.in_office(appointed_on, (role,)) if each.appointment.appointed_on == appointed_on]
    if not found:
        raise Refusal(
            "letters.empty",
            "この日に委嘱された方は、まだ登録されていません。",
            todo="結果を登録してから印刷してください。",
        )
    packed = tuple(_letter(workspace, who, rules, each) for each in found)
    fonts = str(resources.resources() / "fonts")
    made: Any = workspace.helper.run(make_pages, fonts, packed, on_progress=progress)
    pages, missing, variants = made
    document = Document(TITLE, tuple(_unpacked(page) for page in pages), missing, variants)
    return LetterJob(document, tuple(each.person for each in found), packed)


@verb("lists.print")
def save_pdf(workspace: Workspace, job: LetterJob, path: Path, progress: Progress = no_progress) -> Written:
    """Write the letters as a PDF file and record what left the office."""
    fonts = str(resources.resources() / "fonts")

    def make(_serial: str) -> bytes:
        moment = workspace.clock().timestamp()
        made: Any = workspace.helper.run(make_pdf, fonts, job.packed, moment, on_progress=progress)
        return made

    return outputs.write(workspace, path, _output(job), make)


@verb("lists.print")
def printed(workspace: Workspace, job: LetterJob) -> Written:
    """Record that the letters went to paper."""
    return outputs.note(workspace, _output(job))


def make_pages(fonts: str, packed: Sequence[Plain], report: Any) -> tuple[Any, ...]:
    """In the helper: the pages as plain values, the missing glyphs, the plain variants."""
    document = _document(fonts, packed)
    report(len(document.pages), len(document.pages))
    pages = [
        marshal.dumps((page.width, page.height, [_packed(each) for each in page.operations])) for page in document.pages
    ]
    return pages, document.missing_glyphs, document.plain_variants


def make_pdf(fonts: str, packed: Sequence[Plain], created: float, report: Any) -> bytes:
    """In the helper: the finished file."""
    from welfare_desktop.papers import pdf  # noqa: PLC0415 - reportlab loads in the helper only
    from welfare_desktop.papers.fonts import Fonts  # noqa: PLC0415

    moment = datetime.fromtimestamp(created).astimezone()
    return pdf.write(_document(fonts, packed), Fonts(Path(fonts)), created=moment, progress=report)


def _document(fonts: str, packed: Sequence[Plain]) -> Document:
    from welfare_desktop.papers import letter  # noqa: PLC0415 - fonts load in the helper only
    from welfare_desktop.papers.fonts import Fonts  # noqa: PLC0415

    return letter.letters(Fonts(Path(fonts)), TITLE, [letter.Letter(*each) for each in packed])


def _letter(workspace: Workspace, who: Serving, rules: OfficeRules, held: Held) -> Plain:
    """What the letter of one person says, in the order of `papers.letter.Letter`."""
    appointment = held.appointment
    show = Date().show
    words = rules.letter_text.replace("{区分}", appointment.role or "")
    place = who.district(appointment.district)
    words = words.replace("{校区}", place if not place or place.endswith(("校区", "地区")) else f"{place}校区")
    begins, ends = show(appointment.appointed_on or ""), show(appointment.term_ends_on or "")
    lines = (
        *((f"担当区域　{appointment.area}",) if appointment.area else ()),
        *((f"任期　{begins}から{ends}まで",) if appointment.term_ends_on else ()),
    )
    number = appointment.letter_number or ""
    return number, who.people[held.person].name, words, lines, begins, workspace.office.name, rules.signer


def _output(job: LetterJob) -> outputs.Output:
    return outputs.Output(TITLE, KIND, job.people, ("name", "role", "appointed_on", "letter_number"), purpose="委嘱")


def _packed(operation: TextRun | Line | Rectangle) -> Plain:
    values = tuple(
        value.value if isinstance(value, Face) else value
        for value in (getattr(operation, each.name) for each in dataclasses.fields(operation))
    )
    return _DRAWN.index(type(operation)), *values


def _unpacked(page: bytes) -> Page:
    width, height, operations = marshal.loads(page)  # noqa: S302 - makes plain values only
    return Page(width, height, tuple(_operation(each) for each in operations))


def _operation(packed: Plain) -> TextRun | Line | Rectangle:
    values = list(packed[1:])
    if packed[0] == _DRAWN.index(TextRun):
        values[5] = Face(values[5])
    make: Callable[..., TextRun | Line | Rectangle] = _DRAWN[int(packed[0])]
    return make(*values)
