from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from tests.papers.samples import FONTS, roster
from welfare_desktop.domain.drawing import Document, Face, Page, Rectangle, TextRun
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.pdf import write
from welfare_desktop.papers.roster import district_roster
from welfare_desktop.ui.printing.painter import font_of, paint, print_document, stretch

SCALE = 2.0


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(FONTS)


@pytest.fixture(scope="module", autouse=True)
def bundled(qapp: object) -> None:
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@pytest.fixture(scope="module")
def document(fonts: Fonts) -> Document:
    return district_roster(fonts, roster(60, seed=3))


def painted(page: Page) -> QImage:
    image = QImage(round(page.width * SCALE), round(page.height * SCALE), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(page, painter, SCALE)
    painter.end()
    return image


def printed(document: Document, file: Path, **pages: int) -> pypdfium2.PdfDocument:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    if pages:
        printer.setFromTo(pages["first"], pages["last"])
    print_document(document, printer)
    return pypdfium2.PdfDocument(file)


def dark(image: QImage, area: tuple[float, float, float, float]) -> int:
    """Dark dots within left, top, right, bottom (points)."""
    left, top, right, bottom = (round(length * SCALE) for length in area)
    return sum(
        image.pixelColor(x, y).value() < 100
        for y in range(max(0, top), min(image.height(), bottom))
        for x in range(max(0, left), min(image.width(), right))
    )


def character_places(page: pypdfium2.PdfPage) -> set[tuple[str, int, int]]:
    """Every printed character with the middle of its box, to half a point."""
    text = page.get_textpage()
    places: set[tuple[str, int, int]] = set()
    for index in range(text.count_chars()):
        character = text.get_text_range(index, 1)
        if character.strip():
            left, bottom, right, top = text.get_charbox(index)
            places.add((character, round(left + right), round(bottom + top)))
    return places


def near(place: tuple[str, int, int], places: set[tuple[str, int, int]]) -> bool:
    character, x, y = place
    return any((character, x + across, y + down) in places for across in (-1, 0, 1) for down in (-1, 0, 1))


def test_every_character_is_printed_where_the_pdf_has_it(document: Document, fonts: Fonts, tmp_path: Path) -> None:
    plain = Document(document.title, tuple(without_rare(page) for page in document.pages[:2]))
    by_reportlab = pypdfium2.PdfDocument(write(plain, fonts))
    by_qt = printed(plain, tmp_path / "print.pdf")
    assert len(by_qt) == len(by_reportlab) == 2
    for one, other in zip(by_reportlab, by_qt, strict=True):
        expected, found = character_places(one), character_places(other)
        assert len(expected) > 300
        assert abs(len(expected) - len(found)) <= 2
        assert not [place for place in expected if not near(place, found)]


def without_rare(page: Page) -> Page:
    """Qt's own PDF loses 𠮷 and variants from its text layer, so their places cannot be read from it."""
    kept = tuple(
        operation
        for operation in page.operations
        if not isinstance(operation, TextRun) or (operation.face is not Face.FALLBACK and not operation.glyphs)
    )
    return Page(page.width, page.height, kept)


@pytest.mark.parametrize("text", ["葛\U000e0100葛\U000e0101祇\U000e0100塚\ufe00", "𠮷髙﨑齋か゚漢゙", "\ue000〓A1ｱ"])
def test_screen_and_pdf_look_alike(fonts: Fonts, text: str) -> None:
    page = Page(140, 40, tuple(fonts.runs(text, 5, 30, 20)))
    pdf = pypdfium2.PdfDocument(write(Document("", (page,)), fonts))
    bitmap = pdf[0].render(scale=2, grayscale=True)
    copy = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8)
    assert difference(painted(page), copy) < 0.05


def difference(one: QImage, other: QImage) -> float:
    """Share of the inked dots that are dark in one image and light in the other, one dot of play allowed."""
    inked = apart = 0
    for y in range(1, one.height() - 1):
        for x in range(1, one.width() - 1):
            if one.pixelColor(x, y).value() < 100:
                inked += 1
                apart += all(
                    other.pixelColor(x + across, y + down).value() > 150 for across in (-1, 0, 1) for down in (-1, 0, 1)
                )
    return apart / max(1, inked)


def test_no_run_needs_stretching_on_the_bundled_fonts(document: Document) -> None:
    for page in document.pages:
        for operation in page.operations:
            if isinstance(operation, TextRun):
                assert stretch(operation) == 1.0


def test_a_run_measured_otherwise_is_stretched_to_its_width(fonts: Fonts) -> None:
    (run,) = fonts.runs("黒崎", 0, 0, 10)
    wide = TextRun(0, 0, 10, "黒崎", run.width * 1.2, Face.GOTHIC)
    assert stretch(wide) == pytest.approx(1.2)


def test_variants_are_different_on_the_screen(fonts: Fonts) -> None:
    def drawn(text: str) -> QImage:
        runs = fonts.runs(text, 5, 30, 28)
        return painted(Page(40, 40, tuple(runs)))

    assert drawn("葛\U000e0100") != drawn("葛\U000e0101")
    assert drawn("葛") in (drawn("葛\U000e0100"), drawn("葛\U000e0101"))
    assert drawn("祇\U000e0100") != drawn("祇\U000e0101")
    empty = dark(drawn(" "), (0, 0, 40, 40))
    assert dark(drawn("𠮷"), (0, 0, 40, 40)) > empty + 100


def test_missing_characters_are_drawn_as_geta(fonts: Fonts) -> None:
    missing = Page(60, 40, tuple(fonts.runs("\ue000\U0001f600", 5, 30, 20)))
    geta = Page(60, 40, tuple(fonts.runs("〓〓", 5, 30, 20)))
    assert difference(painted(missing), painted(geta)) < 0.02


def test_a_variant_without_a_glyph_is_drawn_plainly(fonts: Fonts) -> None:
    variant = Page(60, 40, tuple(fonts.runs("葛\U000e01ef", 5, 30, 20)))
    plain = Page(60, 40, tuple(fonts.runs("葛", 5, 30, 20)))
    assert difference(painted(variant), painted(plain)) < 0.02


def test_only_the_asked_pages_are_printed_at_true_size(document: Document, tmp_path: Path) -> None:
    paper = printed(document, tmp_path / "part.pdf", first=2, last=3)
    assert len(paper) == 2
    width, height = paper[0].get_size()
    assert (width, height) == pytest.approx((document.pages[0].width, document.pages[0].height), abs=1)
    assert f"2 / {len(document.pages)} 頁" in paper[0].get_textpage().get_text_range()


def test_each_printed_page_is_reported(document: Document, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "all.pdf"))
    seen: list[tuple[int, int]] = []
    print_document(document, printer, lambda done, of: seen.append((done, of)))
    assert seen == [(number, len(document.pages)) for number in range(1, len(document.pages) + 1)]


def test_boxes_are_filled_and_framed() -> None:
    page = Page(50, 50, (Rectangle(10, 10, 20, 20, fill=0.5), Rectangle(10, 10, 20, 20, stroke=0.0, stroke_width=2)))
    image = painted(page)
    assert image.pixelColor(40, 40).value() in range(120, 136)
    assert image.pixelColor(20, 40).value() < 20
    assert image.pixelColor(80, 80).value() == 255


def test_each_face_is_its_own_bundled_font() -> None:
    assert font_of(Face.GOTHIC_BOLD).bold()
    for face in Face:
        assert font_of(face).exactMatch()
