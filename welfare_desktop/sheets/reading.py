"""Any workbook read into plain cells: .xlsx .xlsm .xls .xlsb .ods .csv .tsv, and web pages and XML named .xls."""

import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import python_calamine as calamine

from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.domain.workbooks import Row, Sheet, Span, Workbook
from welfare_desktop.sheets.forms import binary, delimited, guard, open_document, sidecar, spreadsheet_xml, web_page
from welfare_desktop.sheets.forms.plain import Raw, plain_row
from welfare_desktop.sheets.forms.sidecar import Extras

if TYPE_CHECKING:
    from xlrd.book import Book

Progress = Callable[[int, int], None]

MAX_ROWS = 1_048_576
STEP = 2_000
COMMENTS = "セルに付いたコメント（メモ）が{count}件あります。コメントは取り込まれません。"
PAGE = "中身はウェブページでした。その中の表を読みました。非表示の列や色は、この形式では分かりません。"
EXTRAS = {"xlsx": sidecar.read_extras, "xlsb": binary.read_extras, "ods": open_document.read_extras}
RENAMED = "名前はExcelですが、中身は文字だけの表（CSV）でした。CSVとして読みました。"
TOO_FAR = "表からとても離れた所に値があります（{rows}行 × {columns}列）。"


def read(
    data: bytes,
    name: str,
    password: str | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> Workbook:
    """Read a file's bytes into sheets of plain cells.

    `encoding` overrides the guess for text files. `progress(done, total)` counts rows of the sheet
    being read. Raises Refusal in plain words for whatever cannot be read, WrongPassword for a locked
    file. Nothing else is raised, whatever the bytes.
    """
    digest = hashlib.sha256(data).hexdigest()
    form = guard.check(data, name)
    if form == "text":
        return _read_text(data, name, digest, encoding)
    if form in ("page", "xml"):
        return _read_markup(data, form, name, digest, progress or _silent)
    if form == "ole":
        from welfare_desktop.sheets.forms.unlocking import unlock  # noqa: PLC0415 - ciphers load long; few files need one

        data = unlock(data, password)
        form = guard.check(data, name)
    source = _open(data, form)
    sheets = tuple(source.pages(progress or _silent))
    if not sheets:
        raise _without_sheets()
    return Workbook(name, sheets, digest, notes=tuple(_unread(source.extras.values())))


def _without_sheets() -> Refusal:
    return Refusal("workbook.no-sheets", "表の入ったシートがありません。", todo="別のファイルを選んでください。")


def _unread(extras: Iterable[Extras]) -> Iterator[str]:
    """What the file says and nobody reads; colours are asked about elsewhere."""
    if comments := sum(each.comments for each in extras):
        yield COMMENTS.format(count=comments)


def _silent(done: int, total: int) -> None:
    del done, total


def _read_text(data: bytes, name: str, digest: str, encoding: str | None) -> Workbook:
    text, found = delimited.decode(data, encoding)
    texts: dict[str, str] = {}
    rows = [
        plain_row((cell or "" for cell in row), texts)
        for row in delimited.with_whole_numbers(delimited.split(text, name))
    ]
    renamed = (RENAMED,) if name.lower().endswith((".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")) else ()
    notes = (*renamed, *delimited.remarks(text, name))
    return Workbook(name, (Sheet("", _without_tail(rows)),), digest, found, notes)


def _read_markup(data: bytes, form: guard.Form, name: str, digest: str, progress: Progress) -> Workbook:
    try:
        found = spreadsheet_xml.read_sheets(data, progress) if form == "xml" else web_page.read_sheets(data, progress)
    except (Refusal, Cancelled):
        raise
    except Exception as error:  # markup that only begins as such
        raise _unreadable() from error
    if not found:
        raise _without_sheets()
    return Workbook(name, found, digest, notes=(PAGE,) if form == "page" else ())


@dataclass(slots=True)
class _Source:
    """An opened book: pages to read, and what stands around their values."""

    pages: Callable[[Progress], Iterator[Sheet]]
    extras: dict[str, Extras]


def _open(data: bytes, form: guard.Form) -> _Source:
    if form == "ole":
        return _open_old(data)
    extras = _extras_of_package(data, form)
    _check_area(extras)
    book = _load(data)
    return _Source(lambda progress: _sheets(book, extras, progress), extras)


def _open_old(data: bytes) -> _Source:
    """An .xls."""
    from welfare_desktop.sheets.forms import legacy  # noqa: PLC0415 - xlrd loads long; few files are so old

    try:
        book = legacy.open_book(data)
        extras = legacy.read_extras(book)
    except Exception as error:  # xlrd raises a dozen classes on odd books
        raise _unreadable() from error
    _check_area(extras)
    return _Source(lambda progress: _old_sheets(book, extras, progress), extras)


def _load(data: bytes) -> "calamine.CalamineWorkbook":
    """Open with calamine; a panic in its Rust code arrives as a BaseException of its own."""
    try:
        return calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        raise _unreadable() from error


def _extras_of_package(data: bytes, form: guard.Form) -> dict[str, Extras]:
    """What stands around the values, and how far these reach: calamine must get no sheet that was not measured."""
    try:
        return EXTRAS[form](data)
    except Exception as error:  # whatever a damaged part makes zipfile, zlib, the XML parser or our own reading raise
        raise _unreadable() from error


def _check_area(extras: dict[str, Extras]) -> None:
    for sheet in extras.values():
        if sheet.is_too_far:
            raise Refusal(
                "sheet.far-cell",
                TOO_FAR,
                todo="Excelで Ctrl+End を押し、離れた所にある値を消して保存し直してください。",
                values={"rows": sheet.last_row, "columns": sheet.last_column},
            )


def _sheets(book: "calamine.CalamineWorkbook", extras: dict[str, Extras], progress: Progress) -> Iterator[Sheet]:
    for meta in book.sheets_metadata:
        if meta.typ == calamine.SheetTypeEnum.WorkSheet:
            visible = meta.visible == calamine.SheetVisibleEnum.Visible
            yield _read_sheet(book, meta.name, visible, extras.get(meta.name, Extras()), progress)


def _read_sheet(
    book: "calamine.CalamineWorkbook", name: str, visible: bool, extras: Extras, progress: Progress
) -> Sheet:
    try:
        page = book.get_sheet_by_name(name)
        left = page.start[1] if page.start else 0
        height, merged = page.total_height, extras.merged or page.merged_cell_ranges or []
        rows = _collect(page.iter_rows(), height, left, progress)
    except (KeyboardInterrupt, SystemExit, MemoryError, Cancelled):
        raise
    except BaseException as error:  # a panic in Rust is no Exception
        raise _unreadable() from error
    return _sheet(name, rows, visible, merged, extras)


def _old_sheets(book: "Book", extras: dict[str, Extras], progress: Progress) -> Iterator[Sheet]:
    from welfare_desktop.sheets.forms import legacy  # noqa: PLC0415 - as above

    for page in book.sheets():
        rows = _collect(legacy.iter_rows(book, page), page.nrows, 0, progress)
        yield _sheet(page.name, rows, page.visibility == 0, legacy.merged_spans(page), extras.get(page.name, Extras()))


def _collect(raw: Iterable[list[Raw]], total: int, left: int, progress: Progress) -> list[Row]:
    """Plain rows; `left` blank columns before the first are put back."""
    pad = (None,) * left
    rows: list[Row] = []
    texts: dict[str, str] = {}
    for number, cells in enumerate(raw):
        row = plain_row(cells, texts)
        rows.append(pad + row if left and row else row)
        if number % STEP == 0:
            progress(number, total)
    return rows


def _sheet(
    name: str,
    rows: list[Row],
    visible: bool,
    merged: Iterable[tuple[tuple[int, int], tuple[int, int]]],
    extras: Extras,
) -> Sheet:
    spans = {Span(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in merged}
    return Sheet(
        name,
        _without_tail(rows),
        visible,
        tuple(sorted(spans, key=lambda span: (span.top, span.left))),
        frozenset(row for row in extras.hidden_rows if row <= len(rows)),
        frozenset(extras.hidden_columns),
        extras.readings,
        frozenset(extras.struck),
        frozenset(extras.unsaved),
        frozenset(extras.errors),
        extras.from_1904,
    )


def _without_tail(rows: list[Row]) -> tuple[Row, ...]:
    while rows and not rows[-1]:
        rows.pop()
    return tuple(rows)


def _unreadable() -> Refusal:
    return Refusal(
        "workbook.unreadable", "表として読み取れません。ファイルが壊れているか、特殊な形式です。", todo=guard.RESAVE
    )
