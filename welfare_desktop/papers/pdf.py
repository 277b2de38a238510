"""PDF files from drawing operations, written with reportlab's document model, and their protection by a password."""

import io
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from pypdf import PdfReader, PdfWriter
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFPage, PDFResourceDictionary, PDFStream

from welfare_desktop.domain.drawing import Document, Face, Line, Page, Rectangle, TextRun
from welfare_desktop.papers.embedding import EmbeddedFont
from welfare_desktop.papers.fonts import Fonts

Progress = Callable[[int, int], None]
"""Called with (pages written, pages in all); raising stops the work."""


def write(
    document: Document, fonts: Fonts, *, created: datetime | None = None, progress: Progress | None = None
) -> bytes:
    """The document as a PDF file: fonts embedded as subsets, no author, dated `created` (default now).

    The same document, fonts and date give the same bytes.
    """
    moment = created or datetime.now(UTC)
    target = PDFDocument(compression=1, invariant=1, lang="ja-JP")
    target.setTitle(document.title)
    target.setAuthor("")
    target.setSubject("")
    target.setCreator("")
    target.setDateFormatter(lambda *_: _pdf_date(moment))
    embedded = {face: EmbeddedFont(fonts, face, f"F{index}") for index, face in enumerate(Face, start=1)}
    used: set[Face] = set()
    for number, page in enumerate(document.pages, start=1):
        content = "\n".join(_page_content(page, embedded, used)).encode("ascii")
        target.updateSignature(content)
        target.addPage(_pdf_page(page, content))
        if progress:
            progress(number, len(document.pages))
    for face in Face:
        if face in used:
            embedded[face].add_to(target)
    return target.GetPDFData(None)


def protect(pdf: bytes, password: str) -> bytes:
    """The same file, to be opened with this password only (AES-256)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, algorithm="AES-256")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _pdf_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def _pdf_page(page: Page, content: bytes) -> PDFPage:
    made = PDFPage()
    made.pagewidth = page.width
    made.pageheight = page.height
    stream = PDFStream(content=zlib.compress(content))
    stream.dictionary["Filter"] = PDFName("FlateDecode")
    made.Contents = stream
    made.Resources = PDFResourceDictionary()
    made.Resources.basicFonts()
    return made


def _page_content(page: Page, fonts: dict[Face, EmbeddedFont], used: set[Face]) -> Iterator[str]:
    """The operators that draw a page; PDF counts y from the foot of the page."""
    height = page.height
    state = _State()
    in_text = False
    for operation in page.operations:
        if isinstance(operation, TextRun) != in_text:
            in_text = not in_text
            yield "BT" if in_text else "ET"
        if isinstance(operation, TextRun):
            used.add(operation.face)
            yield from _text(operation, height, fonts[operation.face], state)
        else:
            yield from _drawing(operation, height, state)
    if in_text:
        yield "ET"


class _State:
    """What the content stream last set, so that it is not said twice."""

    __slots__ = ("face", "fill", "rule", "size", "stroke")

    def __init__(self) -> None:
        self.face: Face | None = None
        self.size = 0.0
        self.fill = 0.0
        self.stroke = 0.0
        self.rule = 1.0

    def fill_with(self, grey: float) -> Iterator[str]:
        if grey != self.fill:
            self.fill = grey
            yield f"{grey:.3f} g"

    def stroke_with(self, grey: float, rule: float) -> Iterator[str]:
        if grey != self.stroke:
            self.stroke = grey
            yield f"{grey:.3f} G"
        if rule != self.rule:
            self.rule = rule
            yield f"{rule:.2f} w"


def _text(run: TextRun, height: float, font: EmbeddedFont, state: _State) -> Iterator[str]:
    yield from state.fill_with(run.grey)
    if (run.face, run.size) != (state.face, state.size):
        state.face, state.size = run.face, run.size
        yield f"/{font.name} {run.size:.3f} Tf"
    yield f"1 0 0 1 {run.x:.2f} {height - run.y:.2f} Tm {font.encode(run.text)} TJ"


def _drawing(shape: Line | Rectangle, height: float, state: _State) -> Iterator[str]:
    if isinstance(shape, Line):
        yield from state.stroke_with(shape.grey, shape.width)
        yield f"{shape.x1:.2f} {height - shape.y1:.2f} m {shape.x2:.2f} {height - shape.y2:.2f} l S"
        return
    box = f"{shape.x:.2f} {height - shape.y - shape.height:.2f} {shape.width:.2f} {shape.height:.2f} re"
    if shape.fill is not None:
        yield from state.fill_with(shape.fill)
        yield f"{box} f"
    if shape.stroke is not None:
        yield from state.stroke_with(shape.stroke, shape.stroke_width)
        yield f"{box} S"
