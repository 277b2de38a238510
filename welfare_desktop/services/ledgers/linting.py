"""機械判読チェック: how a ledger's sheets keep to the 15 points of 総務省, for the wizard and for `look --lint`."""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath
from typing import Any

from welfare_desktop.domain.legibility import POINTS, Finding, State, found
from welfare_desktop.domain.mapping.mapped_tables import known_headings
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import LEDGERS
from welfare_desktop.domain.workbooks import Row
from welfare_desktop.services.ledgers import ledger_work, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.sheets import legibility
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.forms.unlocking import unlock
from welfare_desktop.sheets.legibility import Listed, PageRead
from welfare_desktop.sheets.overlays import Overlay, read_overlays
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tables.layout import find_layouts

Report = Callable[[int, int], None]
PlainFinding = tuple[str, str, int, tuple[str, ...]]
"""Number of the point, state, count, places."""
PlainTable = tuple[tuple[int, ...], tuple[tuple[int, str], ...], tuple[int, ...]]


@verb("import.look")
def check(workspace: Workspace, source: Source, sheet: int, progress: Progress = no_progress) -> tuple[Finding, ...]:
    """How one sheet keeps to the points, with its tables where the clerk put them. Refusals of the helper."""
    shown = source.sheets[sheet]
    tables = tuple(
        (table.header_rows, tuple((each.column, each.header) for each in table.columns), table.records)
        for table in shown.tables
    )

    def ask() -> Any:
        return workspace.helper.run(
            check_sheet, source.sha256, source.data, source.password, source.name, sheet, shown.name, shown.merged,
            tables, on_progress=progress,
        )  # fmt: skip

    answer = ask()
    if answer == ledger_work.GONE:
        sources.lay_again(workspace, source)
        answer = ask()
    return tuple(_finding(each) for each in answer)


def check_sheet(  # noqa: PLR0913 - plain values for the helper
    sha256: str,
    data: bytes,
    password: str | None,
    file: str,
    sheet: int,
    name: str,
    merged: Sequence[tuple[int, int, int, int]],
    tables: Sequence[PlainTable],
    report: Report,
) -> Any:
    """In the helper: the findings of one sheet of the workbook on the desk, or GONE."""
    rows: Any = ledger_work.preview(sha256, sheet, 1, guard.MAX_BYTES)
    if rows == ledger_work.GONE:
        return rows
    form, overlays = _overlays(data, password, file, name)
    page = _page(name, file, form, rows, merged, [Listed(*table) for table in tables], overlays)
    return [_plain(each) for each in legibility.check(page, report)]


def check_file(data: bytes, file: str, password: str | None, report: Report) -> dict[str, Any]:
    """In the helper: the findings of every sheet of a file, as plain values for `look --lint --json`.

    Raises Refusal or WrongPassword as `sheets.reading.read` does.
    """
    book = read(data, file, password, None, report)
    layouts = find_layouts(book, known_headings(LEDGERS))
    form, overlays = _overlays(data, password, file, None)
    sheets: list[dict[str, Any]] = []
    for sheet, layout in zip(book.sheets, layouts, strict=True):
        tables = [
            Listed(each.header_rows, tuple((column.column, column.header) for column in each.columns), each.records)
            for each in layout.tables
        ]
        merged = [(span.top, span.left, span.bottom, span.right) for span in sheet.merged]
        page = _page(sheet.name, file, form, sheet.rows, merged, tables, overlays)
        points = [_told(each) for each in legibility.check(page, report)]
        sheets.append({"name": sheet.name, "points": points})
    return {"file": file, "sheets": sheets}


def lines(told: dict[str, Any]) -> Iterator[str]:
    """The same in words: a line for each sheet, and one for each point it does not keep."""
    for sheet in told["sheets"]:
        findings = [_finding((each["point"], each["state"], each["count"], each["places"])) for each in sheet["points"]]
        yield f"{sheet['name'] or told['file']}: 機械判読チェック {len(POINTS)}項目のうち、指摘 {found(findings)}項目"
        for each in findings:
            places = "、".join(each.places[:8]) + (" ほか" if len(each.places) > 8 else "")
            where = f" {each.count:,}か所（{places}）" if places else ""
            yield f"  {each.point.number} {each.state.label} {each.point.title}{where}"
            if each.state is State.FOUND:
                yield f"      {each.point.meaning}{each.point.todo}"


def _told(finding: Finding) -> dict[str, Any]:
    number, state, count, places = _plain(finding)
    return {"point": number, "title": finding.point.title, "state": state, "count": count, "places": list(places)}


def _plain(finding: Finding) -> PlainFinding:
    return finding.point.number, str(finding.state), finding.count, finding.places


def _finding(plain: PlainFinding) -> Finding:
    number, state, count, places = plain
    point = next(each for each in POINTS if each.number == number)
    return Finding(point, State(state), count, tuple(places))


def _page(  # noqa: PLR0913 - what a page is made of
    name: str,
    file: str,
    form: str,
    rows: Sequence[Row],
    merged: Sequence[tuple[int, int, int, int]],
    tables: Sequence[Listed],
    overlays: dict[str, Overlay] | None,
) -> PageRead:
    overlay = overlays.get(name, Overlay()) if overlays is not None else None
    return PageRead(name, form, PurePath(file).suffix.lower(), rows, merged, tables, overlay)


def _overlays(data: bytes, password: str | None, file: str, sheet: str | None) -> tuple[str, dict[str, Overlay] | None]:
    """What kind of file this is, and its overlays; None where this kind, or a damaged file, does not tell."""
    form = guard.check(data, file)
    if form == "ole":
        data = unlock(data, password)
        form = guard.check(data, file)
    if form != "xlsx":
        return form, None
    try:
        return form, read_overlays(data, sheet)
    except (Refusal, MemoryError):
        raise
    except (KeyError, ValueError, SyntaxError, OSError, EOFError, zipfile.BadZipFile, NotImplementedError):
        return form, None
