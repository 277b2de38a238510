"""The grid of a rollover: a line for everybody whose term ends, every empty seat and every additional place."""

import dataclasses
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.registers.vocabulary import SERVICE_END
from welfare_desktop.domain.serving.rollover import Answer, Course, Line, Result, Rollover
from welfare_desktop.domain.serving.seating import Newcomer
from welfare_desktop.domain.serving.terms import Procedure
from welfare_desktop.domain.values import Address, Choice, Kana, Phone, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.ui.grids.columns import GridColumn, GridRow

COURSES = Choice(tuple(each.value for each in Course))
RESULTS = Choice(tuple(each.value for each in Result))
REASONS = Choice(SERVICE_END.options)
NEW_ONLY = frozenset({"course", "result", "reason"})


def columns(sheet: Sheet) -> tuple[GridColumn, ...]:
    """The columns; where others appoint, nobody is asked."""
    made = (
        GridColumn("district", QCoreApplication.translate("RolloverPage", "校(地)区"), Text(40), 4.5, fixed=True),
        GridColumn("area", QCoreApplication.translate("RolloverPage", "担当区域・席"), Text(100), 7),
        GridColumn("name", QCoreApplication.translate("RolloverPage", "現在の方"), Text(60), 7, fixed=True),
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
    asks = sheet.rules.term(sheet.rollover.role).procedure is Procedure.OFFICE
    return tuple(each for each in made if asks or each.key != "course")


def rows(sheet: Sheet, district: int | None) -> list[GridRow]:
    """A row for each line, of one district when it is given."""
    made: list[GridRow] = []
    for line in sheet.lines:
        if district is not None and line.district != district:
            continue
        answer, held = sheet.answer(line), line.held
        values: dict[str, Value] = {
            "district": sheet.serving.district(line.district) or None,
            "area": answer.newcomer.area or line.area or (line.seat.code if line.seat else None),
            "course": answer.course.value if held else None,
            "result": answer.result.value if held else None,
            "reason": answer.reason or None,
            "new_name": answer.newcomer.name or None,
            "new_kana": answer.newcomer.kana or None,
            "new_address": answer.newcomer.address or None,
            "new_phone": answer.newcomer.phone or None,
        }
        if held:
            values["name"] = sheet.serving.people[held.person].name
            values["ends"] = short_era(held.appointment.term_ends_on or "") if held.appointment.term_ends_on else None
            values["years"] = sheet.served[held.person]
        else:
            values["name"] = (
                QCoreApplication.translate("RolloverPage", "（欠員）")
                if line.seat
                else QCoreApplication.translate("RolloverPage", "（増員）")
            )
        made.append(GridRow(line.key, values, frozenset() if held else NEW_ONLY, late=held is None))
    return made


def answered(sheet: Sheet, changed: Mapping[str, Mapping[str, Value]]) -> Rollover:
    """The rollover with what was typed into the rows of these keys."""
    lines = {line.key: line for line in sheet.lines}
    answers = dict(sheet.rollover.answers)
    for key, cells in changed.items():
        answers[key] = _answer(lines[key], sheet.answer(lines[key]), cells)
    return dataclasses.replace(sheet.rollover, answers=answers)


def all_again(sheet: Sheet, district: int | None) -> Rollover:
    """The rollover with everybody who was asked and is still open said to serve on."""
    answers = dict(sheet.rollover.answers)
    for line in sheet.lines:
        answer = sheet.answer(line)
        wanted = district is None or line.district == district
        if wanted and line.held and answer.course is Course.ASK and answer.result is Result.OPEN:
            answers[line.key] = dataclasses.replace(answer, result=Result.AGAIN)
    return dataclasses.replace(sheet.rollover, answers=answers)


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
    said = Answer(
        Course(str(course or Course.ASK.value)),
        Result(str(result or Result.OPEN.value)),
        _text(cells, "reason"),
        newcomer,
    )
    leaves = said.course is Course.LEAVE or bool(newcomer.name)
    if line.held and leaves and said.result is Result.OPEN:
        return dataclasses.replace(said, result=Result.LEFT)
    return said


def _text(cells: Mapping[str, Value], key: str) -> str:
    return str(cells.get(key) or "")
