"""Any workbook read into plain cells: .xlsx .xlsm .xls .xlsb .ods .csv .tsv."""

import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import python_calamine as calamine

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.workbooks import Row, Sheet, Span, Workbook
from welfare_desktop.sheets import delimited, guard, legacy, sidecar
from welfare_desktop.sheets.plain import Raw, plain_row
from welfare_desktop.sheets.sidecar import Extras
from welfare_desktop.sheets.unlocking import unlock

Progress = Callable[[int, int], None]

MAX_AREA = 10_000_000
MAX_ROWS = 1_048_576
STEP = 2_000
REPEATED = re.compile(rb'number-(?:columns|rows)-repeated="(\d{5,})"[^>]*[^/]><text')
UNSEEN = "非表示の行や列は、このファイルでは確かめられませんでした。"
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
    if form == "ole":
        data = unlock(data, password)
        form = guard.check(data, name)
    source = _open(data, form)
    sheets = tuple(_sheets(source, progress or _silent))
    if not sheets:
        raise Refusal("workbook.no-sheets", "表の入ったシートがありません。", todo="別のファイルを選んでください。")
    return Workbook(name, sheets, digest, notes=tuple(source.notes))


def _silent(done: int, total: int) -> None:
    del done, total


def _read_text(data: bytes, name: str, digest: str, encoding: str | None) -> Workbook:
    text, found = delimited.decode(data, encoding)
    rows = [
        row if row and row[-1] is not None else plain_row(cell or "" for cell in row)
        for row in delimited.split(text, name)
    ]
    notes = (RENAMED,) if name.lower().endswith((".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")) else ()
    return Workbook(name, (Sheet("", _without_tail(rows)),), digest, found, notes)


@dataclass(slots=True)
class _Source:
    """An opened book: calamine's view, or xlrd's where calamine fails, and what neither says."""

    book: "calamine.CalamineWorkbook | None"
    old: "legacy.xlrd.book.Book | None" = None
    extras: dict[str, Extras] = field(default_factory=dict[str, Extras])
    notes: list[str] = field(default_factory=list[str])


def _open(data: bytes, form: guard.Form) -> _Source:
    source = _Source(None)
    if form == "xlsx":
        source.extras = _extras_of_package(data, source.notes)
    elif form == "ole":
        _open_old(data, source)
    else:
        _check_repeats(data, form)
        source.notes.append(UNSEEN)
    _check_area(source.extras)
    try:
        source.book = _guarded(lambda: calamine.load_workbook(io.BytesIO(data)))
    except calamine.PasswordError as error:
        raise _unreadable() from error
    except calamine.CalamineError as error:
        if source.old is None:
            raise _unreadable() from error
    return source


def _guarded(act: Callable[[], "calamine.CalamineWorkbook"]) -> "calamine.CalamineWorkbook":
    """Run the reader; a panic in its Rust code arrives as a BaseException of its own."""
    try:
        return act()
    except (calamine.CalamineError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        raise calamine.CalamineError("panic") from error


def _extras_of_package(data: bytes, notes: list[str]) -> dict[str, Extras]:
    try:
        return sidecar.read_extras(data)
    except (KeyError, ValueError, SyntaxError, OSError, EOFError, zipfile.BadZipFile, NotImplementedError):
        notes.append(UNSEEN)
    except Exception as error:  # zlib.error and defusedxml's own classes
        raise _unreadable() from error
    return {}


def _open_old(data: bytes, source: _Source) -> None:
    try:
        source.old = legacy.open_book(data)
        source.extras = legacy.read_extras(source.old)
    except Exception:  # xlrd raises a dozen classes on odd books; calamine may still read them
        source.old = None
        source.notes.append(UNSEEN)


def _check_area(extras: dict[str, Extras]) -> None:
    for sheet in extras.values():
        if sheet.area > MAX_AREA:
            raise Refusal(
                "sheet.far-cell",
                TOO_FAR,
                todo="Excelで Ctrl+End を押し、離れた所にある値を消して保存し直してください。",
                values={"rows": sheet.last_row, "columns": sheet.last_column},
            )


def _check_repeats(data: bytes, form: guard.Form) -> None:
    """An .ods may say one value a million times over in a few bytes."""
    if form != "ods":
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            content = package.read("content.xml")
    except Exception as error:  # whatever a damaged part raises
        raise _unreadable() from error
    if REPEATED.search(content):
        raise _unreadable()


def _sheets(source: _Source, progress: Progress) -> Iterator[Sheet]:
    if source.book is None:
        yield from _old_sheets(source, progress)
        return
    for meta in source.book.sheets_metadata:
        if meta.typ not in (calamine.SheetTypeEnum.WorkSheet,):
            continue
        yield _read_sheet(source, meta.name, meta.visible == calamine.SheetVisibleEnum.Visible, progress)


def _read_sheet(source: _Source, name: str, visible: bool, progress: Progress) -> Sheet:
    assert source.book is not None
    try:
        page = source.book.get_sheet_by_name(name)
        left = page.start[1] if page.start else 0
        rows = _collect(page.iter_rows(), page.total_height, left, progress)
        merged = page.merged_cell_ranges or []
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic in Rust is no Exception
        if type(error).__name__ == "Cancelled":
            raise
        raise _unreadable() from error
    return _sheet(name, rows, visible, merged, source.extras.get(name, Extras()))


def _old_sheets(source: _Source, progress: Progress) -> Iterator[Sheet]:
    assert source.old is not None
    for page in source.old.sheets():
        rows = _collect(legacy.iter_rows(source.old, page), page.nrows, 0, progress)
        yield _sheet(
            page.name, rows, page.visibility == 0, legacy.merged_spans(page), source.extras.get(page.name, Extras())
        )


def _collect(raw: Iterable[list[Raw]], total: int, left: int, progress: Progress) -> list[Row]:
    """Plain rows; `left` blank columns before the first are put back."""
    pad = (None,) * left
    rows: list[Row] = []
    for number, cells in enumerate(raw):
        row = plain_row(cells)
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
    )


def _without_tail(rows: list[Row]) -> tuple[Row, ...]:
    while rows and not rows[-1]:
        rows.pop()
    return tuple(rows)


def _unreadable() -> Refusal:
    return Refusal(
        "workbook.unreadable", "表として読み取れません。ファイルが壊れているか、特殊な形式です。", todo=guard.RESAVE
    )
