"""調査の回収: what each district was sent and gave back; surveys whose day is past."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.programmes import Survey, SurveyReturn
from welfare_desktop.services import yearly
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.services.yearly import Cells, Kept, Sheet, SheetLine
from welfare_desktop.store import records, search
from welfare_desktop.store.database import Connection

KIND, WORK = "surveys", "survey-returns"
FACTS = ("sent", "returned", "returned_on", "note")
RATE = "rate"


@dataclass(frozen=True, slots=True)
class Choice:
    """A survey to choose."""

    id: int
    name: str
    due_on: str


@verb("records.view")
def surveys(workspace: Workspace, year: int) -> tuple[Choice, ...]:
    """The surveys sent in a fiscal year, and those that have not been sent."""
    with workspace.store.reading() as connection:
        found = _all(connection)
    wanted = [each for each in found if not each.sent_on or fiscal_year_of(each.sent_on) == year]
    return tuple(Choice(each.id, each.name or "", each.due_on or "") for each in wanted)


@verb("records.view")
def open_sheet(workspace: Workspace, year: int, survey: int, district: int | None = None) -> Sheet:
    """A survey: a line for each district, late where its day is past and of what it was sent nothing came back."""
    with workspace.store.reading() as connection:
        found = records.get(connection, KIND, survey)
        districts = yearly.standing_districts(connection, year)
    if not isinstance(found, Survey):
        return Sheet(KIND, year, ())
    held = {each.district: each for each in found.returns}
    past = is_past(found, workspace.today())
    lines = (
        _line(found, each.id, each.name or "", held.get(each.id), past=past)
        for each in districts
        if district in (None, each.id)
    )
    return Sheet(KIND, year, tuple(lines))


@verb("records.edit")
def keep(workspace: Workspace, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
    """Keep what came back, by district, as one batch."""
    survey = next((line.id for line in sheet.lines), 0)

    def change(record: Record, rows: Mapping[int, Cells]) -> Record:
        return _changed(record, rows) if isinstance(record, Survey) else record

    return yearly.keep(workspace, sheet, {survey: typed} if typed else {}, change, "調査の回収")


@verb("records.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """Surveys whose day is past and of which something is still out."""
    with workspace.store.reading() as connection:
        late = [each for each in _all(connection) if is_past(each, today) and _is_out(each)]
    if late:
        first = min(late, key=lambda each: each.due_on or "")
        year = fiscal_year_of(first.sent_on or today) or fiscal_year_of(today)
        yield Duty("回収期限が過ぎた調査", len(late), work=WORK, part=f"{year}-{first.id}", overdue=True)


def is_past(survey: Survey, today: str) -> bool:
    """Whether the day for answers is over."""
    return bool(survey.due_on) and (survey.due_on or "") < today[: len(survey.due_on or "")]


def _is_out(survey: Survey) -> bool:
    """Whether something that was sent has not come back; of a survey nobody wrote a district for, all of it."""
    return any(_awaited(each) for each in survey.returns) or not survey.returns


def _awaited(sent: SurveyReturn) -> bool:
    return bool(sent.sent) and sent.returned is None


def _all(connection: Connection) -> list[Survey]:
    ids = search.ids(connection, Listing(KIND))
    return [each for each in records.get_many(connection, KIND, ids).values() if isinstance(each, Survey)]


def _line(survey: Survey, district: int, name: str, held: SurveyReturn | None, *, past: bool) -> SheetLine:
    cells: dict[str, Any] = {key: getattr(held, key) if held else None for key in FACTS}
    sent, back = cells["sent"], cells["returned"]
    cells |= {"name": name, RATE: f"{100 * back / sent:.1f}%" if sent and back is not None else None}
    late = past and (_awaited(held) if held else not survey.returns)
    return SheetLine(survey.id, survey.revision, cells, late, part=district)


def _changed(survey: Survey, rows: Mapping[int, Cells]) -> Survey:
    returns = list(survey.returns)
    for district, cells in rows.items():
        facts: dict[str, Any] = {key: cells[key] for key in FACTS if key in cells}
        at = next((at for at, each in enumerate(returns) if each.district == district), None)
        if at is None:
            returns.append(SurveyReturn(district=district, **facts))
        else:
            returns[at] = dataclasses.replace(returns[at], **facts)
    return dataclasses.replace(survey, returns=tuple(returns))
