"""校区カルテ, A4 upright: the district's facts in two columns, then its tables one under another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.districts.karte import Karte, KarteTable
from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import CAUTION, Align
from welfare_desktop.papers.fitting import wrap
from welfare_desktop.papers.fonts import Fonts, printable
from welfare_desktop.papers.page import Pen, Sheet, Type, baseline
from welfare_desktop.papers.table import Row, Table

HEAD, FOOT = 34.0, 22.0
HEADING = 20.0
FACT, LABEL = Type(9.0), Type(8.5, grey=0.25)
SIDE, GAP, LEADING = 84.0, 12.0, 1.4


@dataclass(slots=True)
class _Sheets:
    """The pages being filled: the pen of the page at hand and where it stands."""

    fonts: Fonts
    sheet: Sheet
    pens: list[Pen]
    y: float = 0.0

    def turn(self) -> None:
        """Begin another page."""
        self.pens.append(Pen(self.fonts))
        self.y = self.sheet.top + HEAD

    def room(self) -> float:
        return self.sheet.y1 - FOOT - self.y

    @property
    def pen(self) -> Pen:
        return self.pens[-1]


def district_karte(fonts: Fonts, karte: Karte) -> Document:
    """Lay the sheet out; the document also says which characters cannot be printed as written."""
    fonts.forget()
    sheets = _Sheets(fonts, Sheet.a4(landscape=False), [])
    sheets.turn()
    _draw_facts(sheets, karte.facts)
    for table in karte.tables:
        _draw_table(sheets, table)
    pages = tuple(_finished(sheets, karte, number) for number in range(1, len(sheets.pens) + 1))
    return Document(karte.title, pages, tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


def _draw_facts(sheets: _Sheets, facts: tuple[tuple[str, str], ...]) -> None:
    """Two facts side by side, each on as many lines as it needs."""
    breadth = (sheets.sheet.breadth - GAP) / 2
    for at in range(0, len(facts), 2):
        pair = [
            (label, wrap(sheets.fonts, printable(text), breadth - SIDE, FACT.size) if text else ["—"])
            for label, text in facts[at : at + 2]
        ]
        height = max(len(lines) for _, lines in pair) * FACT.size * LEADING + 3.0
        for number, (label, lines) in enumerate(pair):
            _draw_fact(sheets, (sheets.sheet.left + number * (breadth + GAP), breadth), label, lines)
        sheets.y += height
        sheets.pen.line((sheets.sheet.left, sheets.y - 1.5), (sheets.sheet.x1, sheets.y - 1.5), 0.25, 0.7)


def _draw_fact(sheets: _Sheets, place: tuple[float, float], label: str, lines: Sequence[str]) -> None:
    x, _ = place
    line = FACT.size * LEADING
    sheets.pen.squeezed((x, x + SIDE - 6.0), baseline(sheets.y + line / 2, LABEL.size), label, LABEL)
    for at, text in enumerate(lines):
        sheets.pen.text(x + SIDE, baseline(sheets.y + line * (at + 0.5), FACT.size), text, FACT)


def _draw_table(sheets: _Sheets, told: KarteTable) -> None:
    table = Table(sheets.fonts, told.columns, sheets.sheet.left, sheets.sheet.x1)
    rows = [table.row(texts) for texts in told.rows]
    least = HEADING + table.head.height + (rows[0].height if rows else 0.0)
    if sheets.room() < least:
        sheets.turn()
    _draw_heading(sheets, told.heading)
    if not rows:
        sheets.pen.text(sheets.sheet.left + 6.0, baseline(sheets.y + 7.0, FACT.size), told.empty, LABEL)
        sheets.y += HEADING
        return
    for part in _parts(sheets, table, rows):
        top = sheets.y
        y = table.draw_head(sheets.pen, top)
        for row in part:
            y = table.draw_row(sheets.pen, row, y)
        table.draw_rules(sheets.pen, top, [(top, y)], y)
        sheets.y = y
    sheets.y += 3.0


def _parts(sheets: _Sheets, table: Table, rows: list[Row]) -> Iterator[list[Row]]:
    """The rows page by page; the page is turned in between."""
    part, left = list[Row](), sheets.room() - table.head.height
    for row in rows:
        if part and row.height > left:
            yield part
            sheets.turn()
            part, left = [], sheets.room() - table.head.height
        part.append(row)
        left -= row.height
    yield part


def _draw_heading(sheets: _Sheets, text: str) -> None:
    kind = Type(10.0, Face.GOTHIC_BOLD)
    sheets.pen.text(sheets.sheet.left, baseline(sheets.y + HEADING / 2 + 2.0, kind.size), text, kind)
    sheets.y += HEADING


def _finished(sheets: _Sheets, karte: Karte, number: int) -> Page:
    pen, sheet = sheets.pens[number - 1], sheets.sheet
    made = pen.mark(sheet.x1, sheet.top, CAUTION) - 8.0
    pen.squeezed((made - 120.0, made), sheet.top + 14.0, f"{karte.made_on}現在", Type(8.5), Align.END)
    pen.squeezed((sheet.left, made - 126.0), sheet.top + 14.0, karte.title, Type(15.0, Face.GOTHIC_BOLD))
    pen.line((sheet.left, sheet.top + 26.0), (sheet.x1, sheet.top + 26.0), 0.9)
    pen.squeezed((sheet.left, sheet.x1 - 175.0), baseline(sheet.y1 - 4.5, 7.5), karte.office, Type(7.5, grey=0.15))
    told = f"{number} / {len(sheets.pens)} 頁"
    pen.squeezed((sheet.x1 - 175.0, sheet.x1), baseline(sheet.y1 - 15.0, 8.0), told, Type(8.0), Align.END)
    return pen.page(sheet)
