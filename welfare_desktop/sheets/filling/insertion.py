"""Rows put into a sheet of somebody else's workbook (行の挿入), with everything that names rows below following.

Formulas of all sheets, names, print areas, merged cells, conditional formats, validations, tables,
filters, page breaks, comments, pictures, controls and charts move as Excel moves them.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from html import unescape
from xml.sax.saxutils import escape

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.filling.formulas import Insertion, Rows, copied, inserted, moved
from welfare_desktop.sheets.forms.package import WORKBOOK, Package
from welfare_desktop.sheets.forms.sidecar import column_number

_P = rb"(?:[\w.-]+:)?"
_BODY = re.compile(rb"(<%bsheetData\b[^<>]*>)(.*)(</%bsheetData>)" % (_P, _P), re.DOTALL)
_ROW = re.compile(rb"<(%b)row\b([^<>]*?)(?:/>|>(.*?)</%brow>)" % (_P, _P), re.DOTALL)
_CELL = re.compile(rb"<(%b)c\b([^<>]*?)(?:/>|>(.*?)</%bc>)" % (_P, _P), re.DOTALL)
_NUMBERED = re.compile(rb"""(<%b(?:row|c)\b[^<>]*?\br\s*=\s*["'])([A-Z]*)([0-9]+)""" % _P)
_NUMBER = re.compile(rb"""\br\s*=\s*["']([A-Z]*)([0-9]+)""")
_KIND = re.compile(rb"""\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')""")
_FORMULA = re.compile(rb"(<%bf\b[^<>]*[^<>/]>|<%bf>)([^<]*)(</%bf>)" % (_P, _P, _P))
_SHARED = re.compile(rb"""<(%b)f\b[^<>]*?\bt\s*=\s*["']shared["'][^<>]*?(?:/>|>([^<]*)</%bf>)""" % (_P, _P))
_SHARED_NUMBER = re.compile(rb"""\bsi\s*=\s*["'](\d+)["']""")
_DATA_TABLE = re.compile(rb"""<%bf\b[^<>]*\bt\s*=\s*["']dataTable["']""" % _P)
_ARRAY = re.compile(rb"""(<%bf\b[^<>]*?\bref\s*=\s*["'])([^"']+)""" % _P)
_PLACES = re.compile(rb"""(\b(?:ref|activeCell|topLeftCell)\s*=\s*["'])([^"']*)(["'])""")
_RULES = re.compile(rb"""(\bsqref\s*=\s*["']|<%bsqref>)([^"'<]*)(["'<])""" % _P)
_RULE_FORMULA = re.compile(rb"(<%b(?:formula[12]?|f)\b[^<>]*[^<>/]>|<%b(?:formula[12]?|f)>)([^<]*)(</)" % (_P, _P))
_MERGED = re.compile(rb"""<(%b)mergeCell\b[^<>]*?\bref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["'][^<>]*/>""" % _P)
_MERGES = re.compile(rb"""<%bmergeCells\b[^<>]*>.*?</%bmergeCells>""" % (_P, _P), re.DOTALL)
_COUNT = re.compile(rb"""(\bcount\s*=\s*["'])\d+""")
_ROW_BREAKS = re.compile(rb"<%browBreaks\b.*?</%browBreaks>" % (_P, _P), re.DOTALL)
_BREAK = re.compile(rb"""(<%bbrk\b[^<>]*?\bid\s*=\s*["'])(\d+)""" % _P)
_ANCHOR_ROW = re.compile(rb"(<%brow>)(\d+)(?=</)" % _P)
_NAME = re.compile(rb"(<%bdefinedName\b[^<>]*>)([^<]*)(?=</)" % _P)
_VML_ROW = re.compile(rb"(<x:Row>\s*)(\d+)(?=\s*</x:Row>)")
_VML_ANCHOR = re.compile(rb"(<x:Anchor>)([^<]*)(?=</x:Anchor>)")
_LINKED = re.compile(rb"""(\bfmla(?:Link|Range)\s*=\s*["'])([^"']*)(["'])""")
_CALC_CHAIN = "calcChain"
_CHARTS = re.compile(r"xl/(?:charts|chartsheets)/[^/]+\.xml")

Change = Callable[[str], str]


def insert_rows(package: Package, sheet: str, insertion: Insertion) -> None:
    """Put rows into a sheet of the package. Refusal where something on it cannot follow."""
    sheets = package.sheets()
    own = sheets[sheet]
    related = list(package.related(own).values())
    if any(kind == "pivotTable" for kind, _ in related) or _DATA_TABLE.search(package.read(own)):
        raise Refusal(
            "template.fixed-rows",
            "シート「{sheet}」には、行を増やせない集計表があります。",
            "様式は元のままです。",
            "様式の行をExcelで必要な数まで増やしてから、登録し直してください。",
            {"sheet": sheet},
        )
    package.replace(own, _grown(package.read(own), sheet, insertion))
    for name, part in sheets.items():
        if part != own:
            _replace(package, part, _FORMULA, partial(_in_formula, own=name, sheet=sheet, rows=insertion.reaching))
    _replace(package, WORKBOOK, _NAME, partial(_in_formula, own="", sheet=sheet, rows=insertion.reaching))
    for part in [part for part in package if _CHARTS.fullmatch(part)]:
        _replace(package, part, _RULE_FORMULA, partial(_in_formula, own="", sheet=sheet, rows=insertion.reaching))
    for kind, part in related:
        if part in package:
            _move_related(package, kind, part, sheet, insertion)
    for kind, part in package.related(WORKBOOK).values():
        if kind == _CALC_CHAIN and part in package:
            package.drop(part)


def _replace(package: Package, part: str, pattern: re.Pattern[bytes], change: Change) -> None:
    """Change the second group of every match in a part, read and written as XML text."""
    old = package.read(part)
    new = _changed(old, pattern, change)
    if new != old:
        package.replace(part, new)


def _changed(xml: bytes, pattern: re.Pattern[bytes], change: Change) -> bytes:
    def replaced(found: re.Match[bytes]) -> bytes:
        text = unescape(found[2].decode())
        new = change(text)
        if new == text:
            return found[0]
        start, end = found.span(2)
        whole = found.start()
        return found[0][: start - whole] + escape(new, {'"': "&quot;"}).encode() + found[0][end - whole :]

    return pattern.sub(replaced, xml)


def _in_formula(formula: str, own: str, sheet: str, rows: Rows) -> str:
    return inserted(formula, own, sheet, rows)


def _in_places(places: str, rows: Rows) -> str:
    """A list of ranges, blanks between them."""
    return " ".join(moved(each, rows) for each in places.split())


# ---- the sheet itself


def _grown(xml: bytes, sheet: str, insertion: Insertion) -> bytes:
    found = _BODY.search(xml)
    if found is None:
        return xml
    head = _around(xml[: found.start()], sheet, insertion)
    tail = _around(xml[found.end() :], sheet, insertion)
    return b"".join((head, found[1], *_rows(_without_shared(found[2]), sheet, insertion), found[3], tail))


def _rows(body: bytes, sheet: str, insertion: Insertion) -> Iterator[bytes]:
    """The rows above, the row itself, its copies, and the rows below."""
    cut = len(body)
    model: re.Match[bytes] | None = None
    number = 0
    for row in _ROW.finditer(body):
        said = _NUMBER.search(row[2])
        number = int(said[2]) if said else number + 1
        if number > insertion.after:
            cut = row.start()
            break
        model = row if number == insertion.after else None
    upper = body[: model.start() if model else cut]
    yield _moved_formulas(upper, sheet, insertion.reaching)
    if model:
        row = _moved_formulas(model[0], sheet, insertion.below)  # its own running totals end with itself
        yield row
        yield from _copies(row, insertion)
    yield _NUMBERED.sub(
        partial(_renumbered, by=insertion.count), _moved_formulas(body[cut:], sheet, insertion.reaching)
    )


def _moved_formulas(xml: bytes, sheet: str, rows: Rows) -> bytes:
    if b"<f" not in xml and b":f" not in xml:
        return xml
    moved_arrays = _changed(xml, _ARRAY, partial(_in_places, rows=rows))
    return _changed(moved_arrays, _FORMULA, partial(_in_formula, own=sheet, sheet=sheet, rows=rows))


def _renumbered(found: re.Match[bytes], by: int) -> bytes:
    return found[1] + found[2] + str(int(found[3]) + by).encode()


def _copies(row: bytes, insertion: Insertion) -> Iterator[bytes]:
    """The new rows: styles, height and formulas of the row, no values."""
    start = _ROW.match(row)
    if start is None:
        return
    prefix, marks = start[1], start[2]
    cells = [_model_cell(cell) for cell in _CELL.finditer(start[3] or b"")]
    for step in range(1, insertion.count + 1):
        new = b"".join(_copied_cell(prefix, cell, formula, step) for cell, formula in cells)
        opened = _NUMBERED.sub(partial(_renumbered, by=step), b"<%brow%b>" % (prefix, marks))
        if not _NUMBER.search(marks):
            opened = b'<%brow r="%d"%b>' % (prefix, insertion.after + step, marks)
        yield b"%b%b</%brow>" % (opened, new, prefix)


def _model_cell(cell: re.Match[bytes]) -> tuple[bytes, str]:
    """A cell's start without its kind, and its formula; an array's formula stays with its own row."""
    formula = _FORMULA.search(cell[3] or b"")
    text = unescape(formula[2].decode()) if formula and not _ARRAY.match(formula[1]) else ""
    return b"<%bc%b" % (cell[1], _KIND.sub(b"", cell[2])), text


def _copied_cell(prefix: bytes, start: bytes, formula: str, step: int) -> bytes:
    opened = _NUMBERED.sub(partial(_renumbered, by=step), start)
    if not formula:
        return opened + b"/>"
    return opened + b"><%bf>%b</%bf></%bc>" % (prefix, escape(copied(formula, step)).encode(), prefix, prefix)


def _without_shared(body: bytes) -> bytes:
    """Formulas that cells share written out in each: a shared one cannot tell where rows were put in."""
    if b"shared" not in body:
        return body
    masters: dict[bytes, tuple[str, int, int]] = {}
    row_number = column = 0

    def in_row(row: re.Match[bytes]) -> bytes:
        nonlocal row_number, column
        said = _NUMBER.search(row[2])
        row_number = int(said[2]) if said else row_number + 1
        column = 0
        return _CELL.sub(in_cell, row[0])

    def in_cell(cell: re.Match[bytes]) -> bytes:
        nonlocal column
        said = _NUMBER.search(cell[2])
        column = column_number(said[1].decode()) if said else column + 1
        return _SHARED.sub(written_out, cell[0])

    def written_out(formula: re.Match[bytes]) -> bytes:
        number = _SHARED_NUMBER.search(formula[0])
        shared = number[1] if number else b""
        if formula[2]:
            masters[shared] = unescape(formula[2].decode()), row_number, column
        text, top, left = masters.get(shared, ("", row_number, column))
        own = escape(copied(text, row_number - top, column - left)).encode()
        return b"<%bf>%b</%bf>" % (formula[1], own, formula[1])

    return _ROW.sub(in_row, body)


def _around(xml: bytes, sheet: str, insertion: Insertion) -> bytes:
    """What stands before and after the rows: views, merged cells, rules, filters, breaks, controls."""
    if merges := _MERGES.search(xml):
        before, after = xml[: merges.start()], xml[merges.end() :]
        around = (_around(before, sheet, insertion), _around(after, sheet, insertion))
        return _with_merged_copies(merges[0], insertion).join(around)
    xml = _changed(xml, _PLACES, partial(_in_places, rows=insertion.reaching))
    xml = _changed(xml, _RULES, partial(_in_places, rows=insertion.each))
    xml = _changed(xml, _RULE_FORMULA, partial(_in_formula, own=sheet, sheet=sheet, rows=insertion.reaching))
    xml = _ROW_BREAKS.sub(lambda found: _BREAK.sub(partial(_index_moved, insertion=insertion), found[0]), xml)
    return _ANCHOR_ROW.sub(partial(_index_moved, insertion=insertion), xml)


def _index_moved(found: re.Match[bytes], insertion: Insertion) -> bytes:
    """A row counted from 0, or a page break below a row counted from 1."""
    index = int(found[2])
    return found[1] + str(index + insertion.count if index >= insertion.after else index).encode()


def _with_merged_copies(merges: bytes, insertion: Insertion) -> bytes:
    """Cells merged within the row are merged in each copy."""
    copies: list[bytes] = []
    for found in _MERGED.finditer(merges):
        if int(found[3]) == int(found[5]) == insertion.after:
            copies += [
                b'<%bmergeCell ref="%b%d:%b%d"/>' % (found[1], found[2], row, found[4], row)
                for row in range(insertion.after + 1, insertion.after + insertion.count + 1)
            ]
    moved_all = _changed(merges, _PLACES, partial(_in_places, rows=insertion.reaching))
    total = len(_MERGED.findall(moved_all)) + len(copies)
    end = moved_all.rfind(b"</")
    return _COUNT.sub(rb"\g<1>%d" % total, moved_all[:end] + b"".join(copies) + moved_all[end:], count=1)


# ---- what belongs to the sheet


def _move_related(package: Package, kind: str, part: str, sheet: str, insertion: Insertion) -> None:
    match kind:
        case "drawing":
            package.replace(part, _ANCHOR_ROW.sub(partial(_index_moved, insertion=insertion), package.read(part)))
        case "comments" | "threadedComment" | "table":
            _replace(package, part, _PLACES, partial(_in_places, rows=insertion.reaching))
        case "vmlDrawing":
            xml = _VML_ROW.sub(partial(_index_moved, insertion=insertion), package.read(part))
            package.replace(part, _VML_ANCHOR.sub(partial(_anchor_moved, insertion=insertion), xml))
        case "ctrlProp":
            _replace(package, part, _LINKED, partial(_in_formula, own=sheet, sheet=sheet, rows=insertion.reaching))
        case _:
            pass


def _anchor_moved(found: re.Match[bytes], insertion: Insertion) -> bytes:
    """A box of a remark: column, offset, row, offset, twice."""
    numbers = found[2].split(b",")
    for place in (2, 6):
        if len(numbers) == 8 and numbers[place].strip().isdigit():
            row = int(numbers[place])
            numbers[place] = str(row + insertion.count if row >= insertion.after else row).encode()
    return found[1] + b", ".join(number.strip() for number in numbers)
