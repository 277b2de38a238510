"""A copy of a workbook with what became of its rows written into it (取込結果表).

Fates stand in a column right of each table, cells that could not be read are red and remarked, a page sums
it up. Everything else stays byte for byte, but for what would hide the fates: hidden rows are shown, filters
are set to show all (and reach to the fates), macros are taken out; and for what must not be copied.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count
from xml.sax.saxutils import quoteattr

from welfare_desktop.sheets.filling import remarks, shared_texts, surroundings
from welfare_desktop.sheets.filling.parts import TYPE, Copy
from welfare_desktop.sheets.filling.reach import row_reaches
from welfare_desktop.sheets.filling.sheet_cells import Dates, Place, Put, Restyled, SheetCells, Styled, Veiled
from welfare_desktop.sheets.filling.styles import Styles
from welfare_desktop.sheets.filling.summary_page import page_xml
from welfare_desktop.sheets.forms.package import WORKBOOK
from welfare_desktop.sheets.marks import Marks, Remark, TableMarks, Tone, Veil
from welfare_desktop.sheets.writing import free_name, text_width

WIDEST_FATE, NARROWEST_FATE = 60.0, 12.0
_P = rb"(?:[\w.-]+:)?"
_SHEETS_END = re.compile(rb"</(%b)sheets>" % _P)
_SHEET_NUMBER = re.compile(rb"""\bsheetId\s*=\s*["'](\d+)""")
_MACRO_SHEETS = "xl/macrosheets/"
_FILTERED = re.compile(
    rb"""(<%bdefinedName\b(?=[^<>]*\bname\s*=\s*["']_xlnm\._FilterDatabase["'])"""
    rb"""[^<>]*\blocalSheetId\s*=\s*["'](\d+)["'][^<>]*>[^<]*!)([^<!]*)(?=</)""" % _P
)


def mark(data: bytes, marks: Marks) -> bytes:
    """The workbook's copy as an .xlsx. `data` has passed `guard.check` as "xlsx".

    Raises ValueError (or what a damaged package raises) for a package that cannot be written into.
    """
    copy = Copy(data)
    if any(part.startswith(_MACRO_SHEETS) for part in copy):
        raise ValueError("sheets of macros cannot be taken out")
    styles, dates, sheets = Styles(copy), Dates(copy), copy.sheets()
    ranges: dict[str, str] = {}
    unshared: set[int] = set()
    for name in dict.fromkeys(each.sheet for each in (*marks.tables, *marks.remarks, *marks.veils)):
        if name not in sheets:
            raise ValueError("a sheet is not in the package")
        tables = [each for each in marks.tables if each.sheet == name]
        pinned = [each for each in marks.remarks if each.sheet == name]
        veiled = [each for each in marks.veils if each.sheet == name]
        sheet = _SheetCopy(copy, sheets[name], styles, dates)
        ranges[name] = sheet.mark(tables, pinned, veiled)
        unshared |= sheet.unshared
    if marks.veils:
        shared_texts.empty(copy, unshared)
        copy.forget_order()
    _add_page(copy, styles, marks)
    _extend_filters(copy, ranges)
    styles.save()
    copy.make_plain_book()
    return copy.write()


class _SheetCopy:
    """One sheet of the copy being marked."""

    def __init__(self, copy: Copy, part: str, styles: Styles, dates: Dates) -> None:
        self._copy = copy
        self._part = part
        self._styles = styles
        self._dates = dates
        self.unshared: set[int] = set()
        """The shared texts that stood in veiled cells."""

    def mark(self, tables: Sequence[TableMarks], pinned: Sequence[Remark], veiled: Sequence[Veil] = ()) -> str:
        """Write the fates and remarks; the range its filter has now, "" for none or an untouched one."""
        copy, part = self._copy, self._part
        xml = copy.read(part)
        rows = frozenset(row.row for table in tables for row in table.rows)
        listed = [target for kind, target in copy.related(part).values() if kind == "table" and target in copy]
        reaches = row_reaches(xml, b"".join(map(copy.read, listed)), rows)
        last = max(reaches.values(), default=0)
        hidden = surroundings.hidden_columns(xml, last)
        cells: dict[Place, Put] = {}
        widths: dict[int, float] = {}
        ends: dict[int, int] = {}
        for table, column in zip(tables, fate_columns(tables, reaches, hidden), strict=True):
            cells.update(self._fates(table, column))
            ends.update((row.row, max(column, ends.get(row.row, 0))) for row in table.rows)
            if column > last:
                widths[column] = max(widths.get(column, 0.0), _width(table))
        cells.update({(each.row, each.column): Restyled(self._styles.reddened) for each in pinned})
        cells.update({(each.row, each.column): Veiled(each.text) for each in veiled})
        sheet = SheetCells(xml, cells, self._dates)
        xml = surroundings.with_rows_shown(sheet.filled(), rows)
        self.unshared |= sheet.unshared
        xml = surroundings.with_columns(xml, widths)
        xml, reach = surroundings.with_filter_to(xml, ends)
        copy.replace(part, xml)
        for each in listed:
            copy.replace(each, surroundings.without_criteria(copy.read(each)))
        self._pin(pinned)
        return reach

    def _fates(self, table: TableMarks, column: int) -> Iterator[tuple[Place, Put]]:
        for row in table.rows:
            yield (row.row, column), Styled(row.text, self._styles.tone(row.tone))
        if table.header:
            yield (table.header, column), Styled(table.title, self._styles.tone(Tone.HEAD))

    def _pin(self, pinned: Sequence[Remark]) -> None:
        texts: dict[Place, list[str]] = defaultdict(list)
        for each in pinned:
            texts[each.row, each.column].append(each.text)
        joined = {place: "\n".join(dict.fromkeys(said)) for place, said in texts.items()}
        if joined and (relation := remarks.pin(self._copy, self._part, joined)):
            xml = self._copy.read(self._part)
            self._copy.replace(self._part, surroundings.with_drawing(xml, self._copy.relationships, relation))


def fate_columns(tables: Sequence[TableMarks], reaches: Mapping[int, int], hidden: Collection[int] = ()) -> list[int]:
    """The column of each table's fates: after the last in use, one after the other for tables side by side.

    Tables that share a row count as one block. Hidden columns, which another block may have, are passed over.
    """
    blocks: list[tuple[set[int], list[int]]] = []
    for at, table in enumerate(tables):
        rows, members = {row.row for row in table.rows}, [at]
        for block in [each for each in blocks if not rows.isdisjoint(each[0])]:
            blocks.remove(block)
            rows, members = rows | block[0], block[1] + members
        blocks.append((rows, members))
    columns = [0] * len(tables)
    for rows, members in blocks:
        after = 1 + max((reaches.get(row, 0) for row in rows), default=0)
        free = (column for column in count(after) if column not in hidden)
        for at in sorted(members):
            columns[at] = next(free)
    return columns


def _width(table: TableMarks) -> float:
    """Half-width letters of the commonest fates; a longer one reaches over the blank cells beside it."""
    widest = max((text_width(text) for text, _ in Counter(row.text for row in table.rows).most_common(8)), default=0)
    return min(WIDEST_FATE, max(NARROWEST_FATE, widest + 2, text_width(table.title) + 4))


def _add_page(copy: Copy, styles: Styles, marks: Marks) -> None:
    """The page that sums the import up, after the last sheet."""
    workbook = copy.read(WORKBOOK)
    end = _SHEETS_END.search(workbook)
    if end is None:
        raise ValueError("no sheets")
    name = free_name(marks.summary, {each.casefold() for each in copy.sheet_names()})
    xml = page_xml(marks.lines, styles, copy.main)
    relation = copy.add(WORKBOOK, "worksheet", "xl/worksheets/sheet{}.xml", TYPE + "spreadsheetml.worksheet+xml", xml)
    number = 1 + max((int(each) for each in _SHEET_NUMBER.findall(workbook)), default=0)
    marked = f'sheet name={quoteattr(name)} sheetId="{number}" xmlns:r="{copy.relationships}" r:id="{relation}"/>'
    sheet = b"<" + end[1] + marked.encode()
    copy.replace(WORKBOOK, workbook[: end.start()] + sheet + workbook[end.start() :])


def _extend_filters(copy: Copy, ranges: Mapping[str, str]) -> None:
    """The names that Excel keeps of the filters' ranges."""
    order = copy.sheet_names()

    def extended(found: re.Match[bytes]) -> bytes:
        at = int(found[2])
        reach = ranges.get(order[at], "") if at < len(order) else ""
        return found[1] + reach.encode() if reach else found[0]

    copy.replace(WORKBOOK, _FILTERED.sub(extended, copy.read(WORKBOOK)))
