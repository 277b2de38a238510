"""A roster of 20,000 rows as a PDF file, against reportlab's canvas drawing the same text and against LibreOffice."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.pdfbase import pdfmetrics  # pyright: ignore[reportAttributeAccessIssue] # the stubs are the papers' own
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks import libreoffice, materials
from tests.benchmarks.figures import Figure, Result, Skipped, paired, timed
from welfare_desktop.domain.drawing import Face, Page, TextRun
from welfare_desktop.domain.rosters import Roster
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.host import resources
from welfare_desktop.papers.fonts import FILES
from welfare_desktop.services import printing
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

HOUSEHOLDS = 22_500
"""Of so many, some 20,000 have a district and have not ended: they stand on the roster."""
REQUEST = printing.RosterRequest("households", audience=Audience(purpose="計測"))


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """From the service call to the finished file, the registers' reading included."""
    office_suite = libreoffice.find()
    ours: list[float] = []
    canvas: list[float] = []
    with materials.opened(materials.demo(folder, HOUSEHOLDS)) as workspace:
        job = printing.roster(workspace, "households", REQUEST)
        workbook = list_of(job.roster, folder / "roster-list.xlsx")
        pages = tuple(job.document.pages)  # unpacked beforehand: that is no work of the canvas
        register_fonts()
        for _ in range(runs):
            ours.append(timed(lambda: write(workspace, folder / "roster.pdf")))
            canvas.append(timed(lambda: draw_text(pages)))
    name = f"名簿PDF {len(job.people):,}行 {len(job.document.pages):,}頁"
    yield Figure(name, "canvasで同じ文字だけ", paired(ours, canvas), 1.5)
    if office_suite:
        converted = timed(lambda: libreoffice.convert(office_suite, workbook, "pdf", folder))  # once: it takes minutes
        yield Figure(name, "LibreOffice の PDF 変換(1回)", paired(ours, [converted] * runs), 0.1)
    else:
        yield Skipped(f"{name} ÷ LibreOffice の PDF 変換", libreoffice.MISSING)


def write(workspace: Workspace, path: Path) -> RosterJob:
    """Make the roster and its file, as the command line and the window's 保存 do."""
    job = printing.roster(workspace, "households", REQUEST)
    printing.save_pdf(workspace, "households", job, path)
    return job


def list_of(roster: Roster, path: Path) -> Path:
    """The roster's rows as a workbook."""
    rows = tuple(row for group in roster.groups for section in group.sections for row in section.rows)
    columns = tuple(OutColumn(column.heading) for column in roster.columns)
    path.write_bytes(write_workbook([OutSheet("名簿", columns, rows)]))
    return path


def register_fonts() -> None:
    """The same fonts for the bare canvas."""
    for face in Face:
        pdfmetrics.registerFont(TTFont(face.value, str(resources.resources() / "fonts" / FILES[face])))


def draw_text(pages: Sequence[Page]) -> bytes:
    """Every text where it stands, nothing else: no lines, no layout, no variants."""
    target = io.BytesIO()
    canvas = Canvas(target)
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        for run in page.operations:
            if isinstance(run, TextRun):
                canvas.setFont(run.face.value, run.size)
                canvas.drawString(run.x, page.height - run.y, run.text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
