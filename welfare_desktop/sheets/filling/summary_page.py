"""The page of our own in a copy of somebody else's workbook: a few columns of text, with ways to the cells meant."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from welfare_desktop.sheets.filling.styles import Styles
from welfare_desktop.sheets.forms.sidecar import column_letters
from welfare_desktop.sheets.marks import UNLINED, SummaryLine, Tone
from welfare_desktop.sheets.writing import MAX_CELL, MAX_WIDTH, MIN_WIDTH, UNWRITABLE, text_width

_SHEET = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<worksheet xmlns="{main}"><sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>'
    "<cols>{columns}</cols><sheetData>{rows}</sheetData>{links}"
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
)


def page_xml(lines: Sequence[SummaryLine], styles: Styles, main: str) -> bytes:
    """The worksheet's XML in the namespace `main`."""
    rows = "".join(_row(number, line, styles) for number, line in enumerate(lines, 1))
    links = "".join(_link(number, line.target) for number, line in enumerate(lines, 1) if line.target)
    columns = "".join(
        f'<col min="{column}" max="{column}" width="{width:.1f}" customWidth="1"/>'
        for column, width in enumerate(page_widths(lines), 1)
    )
    links = f"<hyperlinks>{links}</hyperlinks>" if links else ""
    return _SHEET.format(main=main, columns=columns, rows=rows, links=links).encode()


def page_widths(lines: Sequence[SummaryLine]) -> list[float]:
    """Half-width letters of each column; titles and what a way leads to reach over the blank ones beside them."""
    most = max((len(line.cells) for line in lines), default=1)
    widths = [MIN_WIDTH] * most
    for line in lines:
        for at, cell in enumerate(line.cells[:-1] if line.tone in UNLINED else line.cells):
            widths[at] = max(widths[at], min(MAX_WIDTH, text_width(cell) + 3))
    return widths


def _row(number: int, line: SummaryLine, styles: Styles) -> str:
    cells = "".join(
        _cell(
            f"{column_letters(column)}{number}",
            cell,
            styles.tone(Tone.LINK if line.target and column == 1 else line.tone),
        )
        for column, cell in enumerate(line.cells, 1)
        if cell is not None
    )
    return f'<row r="{number}">{cells}</row>'


def _cell(place: str, value: object, style: int) -> str:
    if isinstance(value, int):
        return f'<c r="{place}" s="{style}"><v>{value:d}</v></c>'
    text = escape(UNWRITABLE.sub("", str(value))[:MAX_CELL])
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _link(number: int, target: tuple[str, int, int]) -> str:
    sheet, row, column = target
    quoted = sheet.replace("'", "''")
    place = quoteattr(f"'{quoted}'!{column_letters(column)}{row}")
    return f'<hyperlink ref="A{number}" location={place}/>'
