"""PDF files from drawing operations, written with reportlab's document model, and their protection by a password."""

import io
import zlib
from collections.abc import Callable
from datetime import UTC, datetime

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFPage, PDFResourceDictionary, PDFStream

from welfare_desktop.domain.drawing import Document, Face, Line, Page, Rectangle, TextRun
from welfare_desktop.papers.embedding import EmbeddedFont
from welfare_desktop.papers.fonts import Fonts

COMPRESSION = 4
"""Half the time of the usual 6, and an eighth more bytes."""
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
        content = _Content(page, embedded, used).stream()
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
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415 - 14 MB that few files need

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
    stream = PDFStream(content=zlib.compress(content, COMPRESSION))
    stream.dictionary["Filter"] = PDFName("FlateDecode")
    made.Contents = stream
    made.Resources = PDFResourceDictionary()
    made.Resources.basicFonts()
    return made


class _Content:
    """The operators that draw one page, and what they last set, so that it is not said twice.

    PDF counts y from the foot of the page.
    """

    __slots__ = ("_face", "_fill", "_fonts", "_height", "_in_text", "_parts", "_rule", "_size", "_stroke", "_used")

    def __init__(self, page: Page, fonts: dict[Face, EmbeddedFont], used: set[Face]) -> None:
        self._height = page.height
        self._fonts = fonts
        self._used = used
        self._parts: list[str] = []
        self._in_text = False
        self._face: Face | None = None
        self._size = 0.0
        self._fill = 0.0
        self._stroke = 0.0
        self._rule = 1.0
        for operation in page.operations:
            if isinstance(operation, TextRun):
                self._text(operation)
            elif isinstance(operation, Line):
                self._line(operation)
            else:
                self._rectangle(operation)
        self._set_text(on=False)

    def stream(self) -> bytes:
        """The content stream, not yet compressed."""
        return "\n".join(self._parts).encode("ascii")

    def _text(self, run: TextRun) -> None:
        if not self._in_text:
            self._set_text(on=True)
        if run.grey != self._fill:
            self._fill_with(run.grey)
        if run.face is not self._face or run.size != self._size:
            self._face, self._size = run.face, run.size
            self._used.add(run.face)
            self._parts.append(f"/{self._fonts[run.face].name} {run.size:.3f} Tf")
        operand = self._fonts[run.face].encode(run.text)
        self._parts.append(f"1 0 0 1 {run.x:.2f} {self._height - run.y:.2f} Tm {operand} TJ")

    def _line(self, line: Line) -> None:
        self._set_text(on=False)
        self._stroke_with(line.grey, line.width)
        height = self._height
        self._parts.append(f"{line.x1:.2f} {height - line.y1:.2f} m {line.x2:.2f} {height - line.y2:.2f} l S")

    def _rectangle(self, box: Rectangle) -> None:
        self._set_text(on=False)
        area = f"{box.x:.2f} {self._height - box.y - box.height:.2f} {box.width:.2f} {box.height:.2f} re"
        if box.fill is not None:
            self._fill_with(box.fill)
            self._parts.append(f"{area} f")
        if box.stroke is not None:
            self._stroke_with(box.stroke, box.stroke_width)
            self._parts.append(f"{area} S")

    def _set_text(self, *, on: bool) -> None:
        if on != self._in_text:
            self._in_text = on
            self._parts.append("BT" if on else "ET")

    def _fill_with(self, grey: float) -> None:
        if grey != self._fill:
            self._fill = grey
            self._parts.append(f"{grey:.3f} g")

    def _stroke_with(self, grey: float, rule: float) -> None:
        if grey != self._stroke:
            self._stroke = grey
            self._parts.append(f"{grey:.3f} G")
        if rule != self._rule:
            self._rule = rule
            self._parts.append(f"{rule:.2f} w")
