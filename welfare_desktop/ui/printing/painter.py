"""Draws pages with QPainter, on the screen and as vectors on a printer, at the positions measured for the PDF.

Text is set at one large size and scaled: Qt rounds small sizes, and the paper must not depend on the
resolution. The fonts are the bundled files, which the application loads before the first page is drawn.
"""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QRawFont,
    QTransform,
)
from PySide6.QtPrintSupport import QPrinter

from welfare_desktop.domain.drawing import Document, Face, Line, Page, Rectangle, TextRun

Progress = Callable[[int, int], None]
"""Called with (pages printed, pages to print); raising stops the job."""

DESIGN_SIZE = 64
TOLERANCE = 0.005
"""How far Qt's width of a run may differ from the measured one before it is stretched."""
THINNEST = 0.6
"""Thinnest rule in device dots; a finer one vanishes on the screen."""

_FAMILIES = {
    Face.GOTHIC: "BIZ UDGothic",
    Face.GOTHIC_BOLD: "BIZ UDGothic",
    Face.MINCHO: "BIZ UDMincho",
    Face.FALLBACK: "Noto Sans JP",
}


def paint(page: Page, painter: QPainter, scale: float) -> None:
    """Draw a page with its corner at the painter's origin, `scale` device dots to the point."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    origin = painter.transform()
    for operation in page.operations:
        if isinstance(operation, TextRun):
            _text(operation, painter, scale, origin)
            continue
        painter.setTransform(origin)
        if isinstance(operation, Line):
            _line(operation, painter, scale)
        else:
            _rectangle(operation, painter, scale)
    painter.restore()


def stretch(run: TextRun) -> float:
    """How much wider a run must be drawn for its right end to be where it was measured; 1 within the tolerance."""
    own = 0.0 if run.glyphs else _advance(run.text, run.face) * run.size
    if not own or not run.width:
        return 1.0
    ratio = run.width / own
    return ratio if abs(ratio - 1) > TOLERANCE else 1.0


def print_document(document: Document, printer: QPrinter, progress: Progress | None = None) -> None:
    """Print the pages the printer was asked for (all by default), as vectors, at their true size."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document.pages)
    pages = document.pages[first - 1 : last]
    if not pages:
        return
    printer.setDocName(document.title)
    _load_paper(printer, pages[0])
    painter = QPainter(printer)
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                _load_paper(printer, page)
                printer.newPage()
            paint(page, painter, printer.resolution() / 72)
            if progress:
                progress(number, len(pages))
    finally:
        painter.end()


@lru_cache(maxsize=len(Face))
def font_of(face: Face) -> QFont:
    """The one font of a face, at the design size; no other font ever stands in for it."""
    font = QFont(_FAMILIES[face])
    font.setPixelSize(DESIGN_SIZE)
    font.setBold(face is Face.GOTHIC_BOLD)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.PreferAntialias)
    font.setKerning(False)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@lru_cache(maxsize=len(Face))
def _raw_font(face: Face) -> QRawFont:
    return QRawFont.fromFont(font_of(face))


@lru_cache(maxsize=4096)
def _advance(text: str, face: Face) -> float:
    return QFontMetricsF(font_of(face)).horizontalAdvance(text) / DESIGN_SIZE


def _load_paper(printer: QPrinter, page: Page) -> None:
    lying = page.width > page.height
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def _text(run: TextRun, painter: QPainter, scale: float, origin: QTransform) -> None:
    size = run.size * scale / DESIGN_SIZE
    place = QTransform(size * stretch(run), 0, 0, size, run.x * scale, run.y * scale)
    painter.setTransform(place * origin)
    painter.setPen(_grey(run.grey))
    if run.glyphs:
        painter.drawGlyphRun(QPointF(0, 0), _glyph_run(run))
        return
    painter.setFont(font_of(run.face))
    painter.drawText(QPointF(0, 0), run.text)


def _glyph_run(run: TextRun) -> QGlyphRun:
    """Qt shapes text without variation selectors, so that such glyphs are drawn by their number."""
    made = QGlyphRun()
    made.setRawFont(_raw_font(run.face))
    made.setGlyphIndexes([number for number, _ in run.glyphs])
    made.setPositions([QPointF(place * DESIGN_SIZE, 0) for _, place in run.glyphs])
    return made


def _line(line: Line, painter: QPainter, scale: float) -> None:
    painter.setPen(_pen(line.width, line.grey, scale))
    painter.drawLine(QPointF(line.x1 * scale, line.y1 * scale), QPointF(line.x2 * scale, line.y2 * scale))


def _rectangle(box: Rectangle, painter: QPainter, scale: float) -> None:
    area = QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)
    if box.fill is not None:
        painter.fillRect(area, _grey(box.fill))
    if box.stroke is not None:
        painter.setPen(_pen(box.stroke_width, box.stroke, scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def _pen(width: float, grey: float, scale: float) -> QPen:
    style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin
    return QPen(_grey(grey), max(THINNEST, width * scale), style, cap, join)


def _grey(level: float) -> QColor:
    return QColor.fromRgbF(level, level, level)
