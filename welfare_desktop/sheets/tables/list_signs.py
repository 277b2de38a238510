"""Whether what stands below a heading is a list, or a form to be filled in."""

from welfare_desktop.domain.mapping.column_headings import stem_of
from welfare_desktop.sheets.tables.bodies import DIGIT, LABELLED, NUMBER_ONLY, TOTAL, Body
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import SURE, Heading
from welfare_desktop.sheets.tables.shapes import is_heading_word

FORM_SHARE = 0.25
ONLY_LABELS = 0.75
SURE_COLUMNS = 3
EMPTY_ROWS = 2
HEADING_SHARE = 0.5
FORM_MERGES = 5
BOX_FILL = 0.5
SAMPLE = 200
WEAK_RECORDS = 2


def is_table(grid: Grid, heading: Heading, body: Body) -> bool:
    """Whether a heading and what stands below it make a list rather than a form."""
    if body.records:
        listed = len(body.records) >= 2 or heading.known >= 0.5 or len(heading.columns) >= 5
        labelled = body.label_cells >= FORM_SHARE * body.cells or body.heading_cells >= HEADING_SHARE * body.cells
        only = body.heading_cells >= ONLY_LABELS * body.cells
        said = len(heading.columns) == 1 or body.cells > min(len(body.records), LABELLED)  # more than labels to fill in
        return (
            listed
            and said
            and not (labelled and (only or not _is_sure(heading, body)))
            and not _is_boxed(grid, heading, body)
            and not _is_unfilled(grid, body)
            and not _is_among_labels(grid, heading, body)
        )
    empty = sum(1 for each in body.skipped if each.reason == NUMBER_ONLY)
    return heading.known >= 0.5 and len(heading.columns) >= 3 and empty >= EMPTY_ROWS


def _is_sure(heading: Heading, body: Body) -> bool:
    """Headings we know, each once, over several lines: ○○サロン reads like a heading, but is a name there."""
    stems = [stem_of(label) for _, label in heading.labels if label]
    return heading.known >= SURE and len(set(stems)) == len(stems) >= SURE_COLUMNS and len(body.records) > WEAK_RECORDS


def _is_among_labels(grid: Grid, heading: Heading, body: Body) -> bool:
    """One or two lines in a sheet whose other lines are mostly labels to be filled in."""
    if len(body.records) > WEAK_RECORDS:
        return False
    listed = {*heading.rows, *body.records, *(each.row for each in body.skipped if each.reason == TOTAL)}
    around, words = (every - mine for every, mine in zip(grid.texts, grid.count_texts(listed), strict=True))
    return words >= max(3, HEADING_SHARE * around)


def _is_unfilled(grid: Grid, body: Body) -> bool:
    """Lines that all say the very same, and no number: 訪問・電話 | 元気・変わりあり to be circled, line after line."""
    lines = {grid.row(row) for row in body.records[:SAMPLE]}
    return (
        len(body.records) > WEAK_RECORDS
        and len(lines) == 1
        and not any(
            isinstance(cell, int | float) or DIGIT.search(str(cell)) for cell in lines.pop() if cell is not None
        )
    )


def _is_boxed(grid: Grid, heading: Heading, body: Body) -> bool:
    """A form is boxes of many widths, mostly waiting to be filled in."""
    boxes = {
        (span.left, span.right) for span in grid.sheet.merged if span.right > span.left and span.top > heading.bottom
    }
    return len(boxes) >= FORM_MERGES and body.cells < BOX_FILL * len(body.records) * len(heading.columns)


def looks_like_form(grid: Grid) -> bool:
    """Whether many of a sheet's texts are labels."""
    cells = [cell for row in grid.sheet.rows for cell in row if isinstance(cell, str)]
    return sum(map(is_heading_word, cells)) >= max(3, FORM_SHARE * len(cells))
