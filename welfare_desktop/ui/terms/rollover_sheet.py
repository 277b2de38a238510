"""The grid of a rollover: a line for everybody whose term ends, every empty seat and every additional place."""

import dataclasses
from collections.abc import Hashable, Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.vocabulary import SERVICE_END
from welfare_desktop.domain.serving.rollover import Answer, Course, Line, Result
from welfare_desktop.domain.serving.seating import Newcomer
from welfare_desktop.domain.serving.terms import CHILD_MINSEI, MINSEI_ROLES, Procedure
from welfare_desktop.domain.values import Address, Choice, Kana, Phone, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.ui import words
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values

COURSES = Choice(tuple(each.value for each in Course))
BOTH = "再任の方です。後任に替えるときは、結果を「退任」にしてください。"
RESULTS = Choice(tuple(each.value for each in Result))
REASONS = Choice(SERVICE_END.options)
HELD = frozenset({"district"})
"""What is only shown where somebody or a seat has the place."""
NEW_ONLY = frozenset({"course", "result", "reason"})


def check(row: Values) -> Mapping[str, Problem]:
    """A place is not given to somebody else while its holder serves on."""
    if row.get("result") == Result.AGAIN.value and row.get("new_name"):
        return {"new_name": Problem("rollover.both", BOTH)}
    return {}


def follow(row: Values) -> Values:
    """Who is not asked any more, or has a successor, leaves."""
    leaves = row.get("course") == Course.LEAVE.value or bool(row.get("new_name"))
    return {"result": Result.LEFT.value} if leaves and row.get("result") == Result.OPEN.value else {}


def columns(sheet: Sheet) -> tuple[GridColumn, ...]:
    """The columns; where others appoint, nobody is asked. Who is in office stands at the head of each row."""
    places = Choice(tuple(sheet.serving.districts.values()))
    made = (
        GridColumn("district", QCoreApplication.translate("RolloverPage", "校(地)区"), places, 5),
        GridColumn("area", QCoreApplication.translate("RolloverPage", "担当区域・席"), Text(100), 7),
        GridColumn("seat", QCoreApplication.translate("RolloverPage", "民児協・席"), Text(60), 10, fixed=True),
        GridColumn("ends", QCoreApplication.translate("RolloverPage", "任期満了"), Text(20), 5, fixed=True),
        GridColumn("years", QCoreApplication.translate("RolloverPage", "通算"), Text(20), 5, fixed=True),
        GridColumn("course", QCoreApplication.translate("RolloverPage", "方針"), COURSES, 5),
        GridColumn("result", QCoreApplication.translate("RolloverPage", "結果"), RESULTS, 4),
        GridColumn("reason", QCoreApplication.translate("RolloverPage", "退任理由"), REASONS, 5),
        GridColumn("new_name", QCoreApplication.translate("RolloverPage", "後任・新任の氏名"), Text(60), 8),
        GridColumn("new_kana", QCoreApplication.translate("RolloverPage", "フリガナ"), Kana(), 9),
        GridColumn("new_address", QCoreApplication.translate("RolloverPage", "住所"), Address(), 14),
        GridColumn("new_phone", QCoreApplication.translate("RolloverPage", "電話"), Phone(), 8),
    )
    role = sheet.rollover.role
    asks = sheet.rules.term(role).procedure is Procedure.OFFICE
    hidden = {
        *(() if asks else ("course",)),
        *(() if role in MINSEI_ROLES else ("seat",)),
        *(("district", "area") if role == CHILD_MINSEI else ()),
    }
    return tuple(each for each in made if each.key not in hidden)


def rows(sheet: Sheet, district: int | None) -> list[GridRow]:
    """A row for each line, of one district when it is given."""
    return [row(sheet, line) for line in sheet.lines if district in (None, line.district)]


def row(sheet: Sheet, line: Line) -> GridRow:
    """The row of a line."""
    answer, held = sheet.answer(line), line.held
    values: dict[str, Value] = {
        "district": sheet.serving.district(line.district) or None,
        "area": answer.newcomer.area or line.area or (line.seat.code if line.seat else None),
        "seat": sheet.seat_of(line) or None,
        "course": answer.course.value if held else None,
        "result": answer.result.value if held else None,
        "reason": answer.reason or None,
        "new_name": answer.newcomer.name or None,
        "new_kana": answer.newcomer.kana or None,
        "new_address": answer.newcomer.address or None,
        "new_phone": answer.newcomer.phone or None,
    }
    if held:
        values["ends"] = short_era(held.appointment.term_ends_on or "") if held.appointment.term_ends_on else None
        values["years"] = sheet.served[held.person]
    fixed = HELD if held else NEW_ONLY | HELD if line.seat else NEW_ONLY
    return GridRow(line.key, values, fixed, late=held is None, label=_label(sheet, line))


def _label(sheet: Sheet, line: Line) -> str:
    """Who is in office; else what kind of place it is."""
    if line.held:
        return sheet.serving.people[line.held.person].name
    if line.seat:
        return QCoreApplication.translate("RolloverPage", "（欠員）")
    return QCoreApplication.translate("RolloverPage", "（増員）")


def taken_in(sheet: Sheet, shown: Mapping[str, Mapping[str, Value]]) -> Sheet:
    """The sheet with what stands in the rows, by key, otherwise than it says."""
    lines = {line.key: line for line in sheet.lines}
    districts = {name: district for district, name in sheet.serving.districts.items()}
    answers, added = dict(sheet.rollover.answers), dict(sheet.rollover.added)
    for key, line in tuple(lines.items()):
        cells = shown.get(key)
        if cells is None or cells == row(sheet, line).values:
            continue
        answers[key] = _answer(line, sheet.answer(line), cells)
        if key in added:
            added[key] = districts.get(_text(cells, "district"))
            lines[key] = dataclasses.replace(line, district=added[key])
    said = dataclasses.replace(sheet.rollover, answers=answers, added=tuple(added.items()))
    return dataclasses.replace(sheet, rollover=said, lines=tuple(lines.values()))


def with_place(sheet: Sheet, district: int | None, beside: Hashable) -> Sheet:
    """The sheet with one more place at its end: in a district, else in that of the line of a key."""
    here = next((line.district for line in sheet.lines if line.key == beside), None)
    chosen, key = district or (here if isinstance(here, int) else None), f"n{new_id()}"
    said = dataclasses.replace(sheet.rollover, added=(*sheet.rollover.added, (key, chosen)))
    return dataclasses.replace(sheet, rollover=said, lines=(*sheet.lines, Line(key, chosen, "")))


def served_on(columns: Sequence[GridColumn], rows: Iterable[Values]) -> list[tuple[int, int, str]]:
    """The cells (row, column, text) that say of everybody who was asked and is still open that they serve on."""
    column = [each.key for each in columns].index("result")
    again = words.label(Result.AGAIN.value)
    return [
        (at, column, again)
        for at, row in enumerate(rows)
        if row.get("result") == Result.OPEN.value and row.get("course") == Course.ASK.value
    ]


def summary(sheet: Sheet, district: int | None) -> str:
    """How many terms end, how many of them are open and how many seats empty, of one district when it is given."""
    lines = [line for line in sheet.lines if district in (None, line.district)]
    held = [sheet.answer(line) for line in lines if line.held]
    open_ = sum(answer.result is Result.OPEN or answer.course is Course.HOLD for answer in held)
    text = QCoreApplication.translate("RolloverPage", "満了 {ends}人　うち未定 {open}人　空席 {empty}")
    empty = sum(line.seat is not None for line in lines)
    return text.format(ends=f"{len(held):,}", open=f"{open_:,}", empty=empty)


def _answer(line: Line, before: Answer, cells: Mapping[str, Value]) -> Answer:
    course, result = cells.get("course", before.course.value), cells.get("result", before.result.value)
    area = _text(cells, "area")
    newcomer = Newcomer(
        _text(cells, "new_name"),
        _text(cells, "new_kana"),
        before.newcomer.postal_code,
        _text(cells, "new_address"),
        _text(cells, "new_phone"),
        area if area != line.area else "",
        before.newcomer.person,
    )
    course, result = Course(str(course or Course.ASK.value)), Result(str(result or Result.OPEN.value))
    return Answer(course, result, _text(cells, "reason"), newcomer)


def _text(cells: Mapping[str, Value], key: str) -> str:
    return str(cells.get(key) or "")
