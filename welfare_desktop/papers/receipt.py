"""受領書兼誓約書: one upright sheet for each paper handed over, to be signed by whoever takes it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import Align
from welfare_desktop.papers.fitting import Style, fit
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.page import MM, Pen, Sheet, Type, baseline

TITLE = "受領書兼誓約書"
MARGIN = 25 * MM
HEAD, BODY, LEADING = 18.0, 11.0, 1.7
LABEL, ROW_PAD = 34 * MM, 7.0
WHOLE = Style(BODY, least=1.0)
"""Text keeps its size and takes as many lines as it needs."""
LEAD = "次の資料を受け取りました。取扱いにあたり、下の事項を守ることを誓います。"
PROMISES = (
    "利用目的のほかには使いません。",
    "写したり、撮影したりせず、ほかの人に渡し、見せ、話すことはしません。",
    "人目にふれない、鍵のかかる場所に保管します。なくしたとき、盗まれたときは、すぐに知らせます。",
    "返却期限までに、または使う必要がなくなったときに、返却します。",
    "役目を終えた後も、知り得たことを他にもらしません。",
)
SIGNED = ("受領日", "住所", "団体・役職", "氏名（署名）")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one sheet says: the office, and labels with what they say of the paper handed over. All texts are final."""

    office: str
    facts: tuple[tuple[str, str], ...]


def receipts(fonts: Fonts, written: Sequence[Receipt]) -> Document:
    """The sheets, one to a page."""
    fonts.forget()
    pages = tuple(_pages(fonts, written))
    return Document(TITLE, pages, tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


def _pages(fonts: Fonts, written: Sequence[Receipt]) -> Iterator[Page]:
    sheet = Sheet.a4(landscape=False)
    for receipt in written:
        pen = Pen(fonts)
        _draw(pen, sheet, receipt)
        yield pen.page(sheet)


def _draw(pen: Pen, sheet: Sheet, receipt: Receipt) -> None:
    span = (MARGIN, sheet.width - MARGIN)
    pen.squeezed(span, 32 * MM, TITLE, Type(HEAD, Face.GOTHIC_BOLD), Align.CENTRE)
    pen.squeezed(span, 48 * MM, f"{receipt.office}　御中", Type(BODY + 1))
    y = _paragraph(pen, span, 60 * MM, LEAD)
    y = _facts(pen, span, y + 3 * MM, receipt.facts) + 9 * MM
    for number, promise in enumerate(PROMISES, 1):
        pen.text(span[0], y, str(number), Type(BODY))
        y = _paragraph(pen, (span[0] + 2 * BODY, span[1]), y, promise) + 1.5 * MM
    _lines_to_sign(pen, span, max(y + 8 * MM, sheet.height - 75 * MM))


def _paragraph(pen: Pen, span: tuple[float, float], y: float, text: str) -> float:
    """Text that wraps; the height of the line below it."""
    for line in fit(pen.fonts, text, span[1] - span[0], WHOLE).lines:
        pen.text(span[0], y, line, Type(BODY))
        y += BODY * LEADING
    return y


def _facts(pen: Pen, span: tuple[float, float], top: float, facts: Sequence[tuple[str, str]]) -> float:
    """A ruled table of labels and what they say; its foot."""
    left, right = span
    start, y = left + LABEL, top
    pen.line((left, y), (right, y))
    for label, text in facts:
        said = fit(pen.fonts, text, right - start - 2 * ROW_PAD, WHOLE).lines
        height = max(1, len(said)) * BODY * 1.35 + 2 * ROW_PAD
        pen.fill(left, y, LABEL, height, 0.93)
        pen.squeezed((left + ROW_PAD, start - ROW_PAD), baseline(y + height / 2, BODY), label, Type(BODY))
        for at, line in enumerate(said):
            pen.text(start + ROW_PAD, baseline(y + ROW_PAD + (at + 0.5) * BODY * 1.35, BODY), line, Type(BODY))
        y += height
        pen.line((left, y), (right, y))
    for x in (left, start, right):
        pen.line((x, top), (x, y))
    return y


def _lines_to_sign(pen: Pen, span: tuple[float, float], y: float) -> None:
    left = span[0] + 50 * MM
    for label in SIGNED:
        pen.text(left, y, label, Type(BODY))
        pen.line((left + 28 * MM, y + 3), (span[1], y + 3), 0.4)
        y += 12 * MM
