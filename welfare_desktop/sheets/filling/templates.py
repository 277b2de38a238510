"""The city's own workbook filled in (市の様式): cells put into a copy of its package.

Styles, formulas, validations, pictures, macros, print settings and every other cell stay as they are,
byte for byte, but for what formulas showed before; nothing passes through a library that would write the
workbook anew and lose what it does not know. Formulas are worked out afresh when the workbook is opened.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.filling.formulas import Insertion
from welfare_desktop.sheets.filling.insertion import insert_rows
from welfare_desktop.sheets.filling.sheet_cells import Content, Dates, Day, Place, SheetCells
from welfare_desktop.sheets.forms.package import WORKBOOK, Package

__all__ = ["Content", "Day", "Filled", "Filling", "Place", "fill"]

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into one sheet: rows put in first, then cells, which are counted with those rows."""

    sheet: str
    cells: Mapping[Place, Content]
    insertions: tuple[Insertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """The filled workbook, and the cells that were left because a formula stands there (sheet, row, column)."""

    data: bytes = field(repr=False)
    formulas: tuple[tuple[str, int, int], ...]


_CALCULATION = re.compile(rb"<((?:[\w.-]+:)?)calcPr\b([^<>]*?)/>")
_WORKBOOK_END = re.compile(rb"</((?:[\w.-]+:)?)workbook>")
_AFTER_CALCULATION = re.compile(
    rb"<(?:[\w.-]+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr"
    rb"|webPublishObjects|extLst)\b"
)

_P = rb"(?:[\w.-]+:)?"
_RESULTS = re.compile(rb"f>\s*<%bv>[^<]" % _P), re.compile(rb"f [^<>]*/>\s*<%bv>[^<]" % _P)
_SHOWN = re.compile(
    rb"(<%bc\b[^<>]*>)(\s*<%bf\b(?:[^<>]*/>|[^<>]*>[^<]*</%bf>))\s*<%bv>[^<]+</%bv>" % (_P, _P, _P, _P, _P)
)
_KIND = re.compile(rb"""\s+t\s*=\s*(?:"[^"]*"|'[^']*')""")


def fill(data: bytes, fillings: Sequence[Filling], report: Report | None = None) -> Filled:
    """Fill a copy of a workbook. `data` has passed `guard.check` as "xlsx".

    Cells with a formula keep it. Raises Refusal when a sheet is gone or rows cannot be put in.
    """
    package = Package(data)
    sheets = package.sheets()
    dates = Dates(package)
    formulas: list[tuple[str, int, int]] = []
    for done, filling in enumerate(fillings):
        part = sheets.get(filling.sheet)
        if part is None:
            raise Refusal(
                "template.no-sheet",
                "様式にシート「{sheet}」がありません。",
                "何も書き込んでいません。",
                "市の様式を登録し直してください。",
                {"sheet": filling.sheet},
            )
        for insertion in sorted(filling.insertions, key=lambda each: -each.after):
            insert_rows(package, filling.sheet, insertion)
        filler = SheetCells(package.read(part), filling.cells, dates)
        package.replace(part, filler.filled())
        formulas += [(filling.sheet, row, column) for row, column in filler.formulas]
        if report is not None:
            report(done + 1, len(fillings))
    for part in sheets.values():
        xml = package.read(part)
        if any(result.search(xml) for result in _RESULTS):
            package.replace(part, _SHOWN.sub(_without_result, xml))
    package.replace(WORKBOOK, _worked_out_on_opening(package.read(WORKBOOK)))
    return Filled(package.write(), tuple(formulas))


def _without_result(cell: re.Match[bytes]) -> bytes:
    """A formula without what it showed: LibreOffice would go on showing that, and wrong totals with it."""
    return cell[0] if b"dataTable" in cell[2] else _KIND.sub(b"", cell[1]) + cell[2]


def _worked_out_on_opening(workbook: bytes) -> bytes:
    """The workbook's part with the wish that all formulas are worked out when it is opened."""
    wish = b' fullCalcOnLoad="1"'
    if found := _CALCULATION.search(workbook):
        kept = re.sub(rb"""\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')""", b"", found[2])
        return workbook[: found.start()] + b"<%bcalcPr%b%b/>" % (found[1], kept, wish) + workbook[found.end() :]
    end = _WORKBOOK_END.search(workbook)
    place = _AFTER_CALCULATION.search(workbook) or end
    if end is None or place is None:
        return workbook
    return workbook[: place.start()] + b"<%bcalcPr%b/>" % (end[1], wish) + workbook[place.start() :]
