"""委嘱状: one upright sheet for each person, set as such letters are: number, title, name, words, day, office."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import Align
from welfare_desktop.papers.fitting import Style, fit
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.page import MM, Pen, Sheet, Type

MARGIN = 30 * MM
TITLE, NAME, BODY, SMALL = 30.0, 20.0, 15.0, 11.0
LEADING = 2.0
SEAL = 18 * MM


@dataclass(frozen=True, slots=True)
class Letter:
    """What one letter says; all texts are final. `lines` are set one under another below the words."""

    number: str
    name: str
    words: str
    lines: tuple[str, ...]
    day: str
    office: str
    signer: str


def letters(fonts: Fonts, title: str, written: Sequence[Letter]) -> Document:
    """The letters, one to a page."""
    fonts.forget()
    pages = tuple(_pages(fonts, title, written))
    return Document(title, pages, tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


def _pages(fonts: Fonts, title: str, written: Sequence[Letter]) -> Iterator[Page]:
    sheet = Sheet.a4(landscape=False)
    for letter in written:
        pen = Pen(fonts)
        _draw(pen, sheet, "　".join(title), letter)
        yield pen.page(sheet)


def _draw(pen: Pen, sheet: Sheet, title: str, letter: Letter) -> None:
    span = (MARGIN, sheet.width - MARGIN)
    pen.squeezed(span, 35 * MM, letter.number, Type(SMALL, Face.MINCHO), Align.END)
    pen.squeezed(span, 65 * MM, title, Type(TITLE, Face.MINCHO), Align.CENTRE)
    pen.squeezed(span, 100 * MM, f"{letter.name}　様", Type(NAME, Face.MINCHO), Align.CENTRE)
    y = 130 * MM
    body = fit(pen.fonts, letter.words, span[1] - span[0], Style(BODY, Face.MINCHO, lines=6))
    for line in (*body.lines, "", *letter.lines):
        pen.squeezed(span, y, line, Type(BODY, Face.MINCHO))
        y += BODY * LEADING
    foot = sheet.height - 62 * MM
    pen.squeezed(span, foot, letter.day, Type(BODY, Face.MINCHO))
    right = (span[0], span[1] - SEAL - 4 * MM)
    pen.squeezed(right, foot + 2.2 * BODY, letter.office, Type(BODY, Face.MINCHO), Align.END)
    pen.squeezed(right, foot + 4.4 * BODY, letter.signer, Type(BODY, Face.MINCHO), Align.END)
