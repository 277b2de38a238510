"""The lists of a rollover on paper: 推薦依頼, 欠員一覧, 新旧対照表; laid out like every roster."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section
from welfare_desktop.domain.serving.replies import ASKED, LEAVING
from welfare_desktop.domain.serving.rollover import Course, Fate, Line
from welfare_desktop.domain.serving.seating import Board, Chair
from welfare_desktop.domain.serving.terms import Held, day_after
from welfare_desktop.domain.sharing import CLOSED, Audience
from welfare_desktop.domain.values import Date
from welfare_desktop.host import resources
from welfare_desktop.services import roster_pages
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import RosterJob, RosterRequest
from welfare_desktop.services.terms import seating
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.services.terms.seating import Seating
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

KIND = "volunteers"
REQUESTED_OF = "校(地)区社協"
"""To whom a 推薦依頼 goes."""
NO_DISTRICT, EMPTY = "校(地)区なし", "（欠員）"
_Pair = tuple[Held | None, Held | None]
"""Who held a place in the old term, and who in the new one."""

REQUEST = (
    Column("no", "No.", 3, Align.END, wraps=False),
    Column("area", "担当区域", 12),
    Column("name", "現在の方", 11, reading=True),
    Column("term_ends_on", "任期満了日", 9, wraps=False),
    Column("years", "通算", 6, wraps=False),
    Column("again", "再任の可否", 8, Align.CENTRE),
    Column("new_name", "後任の方 フリガナ・氏名", 15),
    Column("new_address", "後任の方の住所", 18),
    Column("new_phone", "電話", 10),
)
VACANCIES = (
    Column("code", "席番号", 7, wraps=False),
    Column("role", "委嘱区分", 11),
    Column("district", "校(地)区", 8),
    Column("area", "担当区域", 22),
    Column("before", "前任者", 11, reading=True),
    Column("ended_on", "退任日", 9, wraps=False),
    Column("rest", "前任者の任期満了日", 10, wraps=False),
)
COMPARISON = (
    Column("area", "担当区域・席", 14),
    Column("old", "旧（{old}まで）", 14, reading=True),
    Column("new", "新（{new}から）", 14, reading=True),
    Column("kind", "新再の別", 6, Align.CENTRE, wraps=False),
    Column("address", "新任・再任の方の住所", 20),
    Column("phone", "電話", 10),
)


@dataclass(frozen=True, slots=True)
class Requested:
    """A list to be sent, the people named on it, and of which line of the rollover each row speaks, group by group."""

    roster: Roster
    people: tuple[int, ...]
    keys: tuple[tuple[str, ...], ...]


@verb("lists.print")
def recommendation_request(
    workspace: Workspace, sheet: Sheet, progress: Progress = no_progress, district: int | None = None
) -> RosterJob:
    """推薦依頼: for each district (or one) whom the office asks to serve on, with room to write in who follows."""
    made = requested(sheet, district)
    return laid_out(workspace, made.roster, made.people, progress, purpose="推薦依頼", recipient=REQUESTED_OF)


def requested(sheet: Sheet, district: int | None = None) -> Requested:
    """What stands on the 推薦依頼 of a rollover, for every district or one."""
    here = (line for line in sheet.lines if district in (None, line.district))
    asked = [line for line in here if sheet.answer(line).course is not Course.HOLD]
    places = by_district(sheet.serving, asked)
    groups = tuple(Group(name, (Section("", tuple(_request(sheet, lines))),)) for name, lines in places)
    day = Date().show(sheet.rollover.begins_on)
    roster = Roster(
        f"{sheet.rollover.role} 推薦依頼（{day}委嘱）",
        REQUEST,
        groups,
        as_of=f"{Date().show(day_after(sheet.rollover.begins_on, -1))}任期満了",
        unit="人",
    )
    keys = tuple(tuple(line.key for line in lines) for _, lines in places)
    return Requested(roster, tuple(line.held.person for line in asked if line.held), keys)


@verb("lists.print")
def vacancies(
    workspace: Workspace, day: str, progress: Progress = no_progress, district: int | None = None, role: str = ""
) -> RosterJob:
    """欠員一覧 of a day: every empty seat (of one district or role), with who was on it last."""
    found = seating.seating(workspace, day, district)
    return _vacancies(workspace, found.serving, _empty_seats(found, district, role), day, progress)


@verb("lists.print")
def rollover_vacancies(
    workspace: Workspace, sheet: Sheet, progress: Progress = no_progress, district: int | None = None
) -> RosterJob:
    """欠員一覧 of a rollover: the empty seats of its role, and the places without a seat that nobody took over."""
    role, begins_on = sheet.rollover.role, sheet.rollover.begins_on
    found = seating.seating(workspace, begins_on, district)
    who = found.serving
    left = [before for before, after in paired(*_terms(who, role, begins_on)) if before and after is None]
    left += [each.line.held for each in sheet.plan().changes if each.line.held and Fate.VACANT in each.fates]
    free = [each for each in left if each.appointment.seat is None and district in (None, each.appointment.district)]
    empty = [
        *_empty_seats(found, district, role),
        *((role, who.district(each.appointment.district), _left(who, each)) for each in sorted(free, key=who.order)),
    ]
    return _vacancies(workspace, who, empty, begins_on, progress)


_Empty = tuple[str, str, tuple[Held | None, tuple[str, ...]]]
"""Role, place, who left it and the row."""


def _empty_seats(found: Seating, district: int | None, role: str) -> list[_Empty]:
    return [
        (board.role, board.place, (chair.before, _vacant(found.serving, chair)))
        for board in found.boards
        for chair in board.chairs
        if chair.vacant and role in ("", board.role) and district in (None, chair.seat.district)
    ]


def _vacancies(workspace: Workspace, who: Serving, empty: Sequence[_Empty], day: str, progress: Progress) -> RosterJob:
    groups = tuple(
        Group(role, tuple(Section(place, tuple(row for _, _, (_, row) in each)) for place, each in _places(of_role)))
        for role, of_role in groupby(empty, key=lambda each: each[0])
    )
    people = tuple(before.person for _, _, (before, _) in empty if before)
    roster = Roster("欠員一覧", VACANCIES, groups, as_of=f"{Date().show(day)}現在", unit="席")
    return laid_out(workspace, roster, people, progress, empty=not empty)


@verb("lists.print")
def comparison(
    workspace: Workspace, role: str, begins_on: str, progress: Progress = no_progress, district: int | None = None
) -> RosterJob:
    """新旧対照表: who held which place on the last day of the old term, and who on the first of the new one.

    Grouped by district, of 民生委員 by 地区民児協; seats that stood empty then and do now are told too.
    """
    found = seating.seating(workspace, begins_on, district)
    who, boards = found.serving, [board for board in found.boards if board.role == role]
    pairs = paired(*_terms(who, role, begins_on))
    here = [pair for pair in pairs if district in (None, _district(pair))]
    rows = _compared_by_place(who, boards, here, begins_on)
    held = {_seat(pair) for pair in pairs}
    for board in boards:
        empty = (chair.seat for chair in board.chairs if chair.vacant and chair.seat.id not in held)
        rows[board.place] += [_both_empty(seat) for seat in empty if district in (None, seat.district)]
    groups = tuple(Group(place, (Section("", tuple(each)),)) for place, each in rows.items() if each)
    days = {"old": Date().show(day_after(begins_on, -1)), "new": Date().show(begins_on)}
    columns = tuple(replace(each, heading=each.heading.format(**days)) for each in COMPARISON)
    people = tuple(dict.fromkeys(each.person for pair in here for each in pair if each))
    roster = Roster(f"{role} 新旧対照表", columns, groups, as_of=f"{Date().show(begins_on)}", unit="人")
    return laid_out(workspace, roster, people, progress, empty=not groups)


@verb("lists.print")
def laid_out(  # noqa: PLR0913 - what a paper says of itself
    workspace: Workspace,
    roster: Roster,
    people: Sequence[int],
    progress: Progress,
    *,
    purpose: str = "",
    recipient: str = "",
    kind: str = KIND,
    empty: bool | None = None,
) -> RosterJob:
    """A list on pages, to be shown, printed and written as rosters are. Refusal when nobody is on it."""
    if empty if empty is not None else not people:
        raise Refusal("roster.empty", "一覧に載るものがありません。")
    made = Roster(
        roster.title,
        roster.columns,
        roster.groups,
        roster.as_of,
        Date().show(workspace.today()),
        unit=roster.unit,
        office=workspace.office.name,
        recipient=recipient,
        purpose=purpose,
        totals=roster.totals,
        counts=roster.counts,
    )
    number = new_id()
    document = roster_pages.laid_out(workspace.helper, number, resources.resources() / "fonts", made, progress)
    request = RosterRequest(kind, audience=Audience(named=recipient, purpose=purpose))
    return RosterJob(request, made, document, tuple(dict.fromkeys(people)), number)


def by_district(who: Serving, lines: Iterable[Line]) -> list[tuple[str, list[Line]]]:
    """Lines by district, in the city's order."""
    ordered = sorted(lines, key=lambda line: who.place(line.district))
    return [
        (name or NO_DISTRICT, list(found)) for name, found in groupby(ordered, lambda line: who.district(line.district))
    ]


def named(who: Serving, person: int) -> str:
    """Reading above the name; who is 非開示 stands on no paper by name."""
    found = who.people[person]
    if found.closed:
        return CLOSED
    return f"{found.kana}\n{found.name}" if found.kana else found.name


def paired(old: Sequence[Held], new: Sequence[Held]) -> list[_Pair]:
    """Old and new holders side by side: the same person, else the same seat, else the same district and area."""
    left, pairs = list(new), list[_Pair]()
    alone: list[Held] = []
    for before in old:
        match = _match(before, left)
        if match is not None:
            left.remove(match)
            pairs.append((before, match))
        else:
            alone.append(before)
    for before in alone:
        match = next((each for each in left if _same_place(before, each)), None)
        if match is not None:
            left.remove(match)
        pairs.append((before, match))
    return [*pairs, *((None, each) for each in left)]


def _match(before: Held, left: Sequence[Held]) -> Held | None:
    seat = before.appointment.seat
    return next(
        (each for each in left if each.person == before.person),
        next((each for each in left if seat is not None and each.appointment.seat == seat), None),
    )


def _same_place(before: Held, after: Held) -> bool:
    one, other = before.appointment, after.appointment
    return one.district == other.district and (one.area or "") == (other.area or "")


def _request(sheet: Sheet, lines: Sequence[Line]) -> Iterable[tuple[str, ...]]:
    for number, line in enumerate(lines, 1):
        held = line.held
        area = line.area or (line.seat.code or "" if line.seat else "")
        if held is None:
            yield str(number), area, EMPTY, "", "", "", "", "", ""
            continue
        ask = ASKED if sheet.answer(line).course is Course.ASK else LEAVING
        ends = Date().show(held.appointment.term_ends_on)
        yield str(number), area, named(sheet.serving, held.person), ends, sheet.served[held.person], ask, "", "", ""


def _places(rows: Iterable[_Empty]) -> Iterable[tuple[str, list[_Empty]]]:
    for place, found in groupby(rows, key=lambda each: each[1]):
        yield place, list(found)


def _terms(who: Serving, role: str, begins_on: str) -> tuple[tuple[Held, ...], tuple[Held, ...]]:
    """Who was in office on the last day of the old term, and who is on the first of the new one."""
    return who.in_office(day_after(begins_on, -1), (role,)), who.in_office(begins_on, (role,))


def _left(who: Serving, held: Held) -> tuple[Held | None, tuple[str, ...]]:
    """The row of a place without a seat that somebody left."""
    left = held.appointment
    return held, _vacant(who, Chair(Seat(role=left.role, district=left.district, area=left.area), None, held))


def _vacant(who: Serving, chair: Chair) -> tuple[str, ...]:
    seat, before = chair.seat, chair.before
    left = before.appointment if before else None
    return (
        seat.code or "",
        seat.role or "",
        who.district(seat.district),
        seat.area or "",
        named(who, before.person) if before else "",
        Date().show(left.ended_on) if left else "",
        Date().show(left.term_ends_on) if left else "",
    )


def _district(pair: _Pair) -> int | str | None:
    held = pair[1] or pair[0]
    return held.appointment.district if held else None


def _seat(pair: _Pair) -> int:
    """The seat of a pair; 0 for none."""
    held = pair[1] or pair[0]
    seat = held.appointment.seat if held else None
    return seat if isinstance(seat, int) else 0


def _compared_by_place(
    who: Serving, boards: Sequence[Board], pairs: Iterable[_Pair], begins_on: str
) -> dict[str, list[tuple[str, ...]]]:
    """The rows by place: that of the seat, else the district; seats in their order."""
    rows: dict[str, list[tuple[str, ...]]] = {board.place: [] for board in boards}
    seats = {chair.seat.id: (board.place, chair.seat.code or "") for board in boards for chair in board.chairs}
    order = {seat: at for at, seat in enumerate(seats)}
    for pair in sorted(pairs, key=lambda pair: order.get(_seat(pair), len(order))):
        place, code = seats.get(_seat(pair), ("", ""))
        place = place or who.district(_district(pair)) or NO_DISTRICT
        rows.setdefault(place, []).append(_compared(who, code, pair, begins_on))
    return rows


def _both_empty(seat: Seat) -> tuple[str, ...]:
    area = " ".join(each for each in (seat.code, seat.area) if each)
    return area, EMPTY, EMPTY, "", "", ""


def _compared(who: Serving, code: str, pair: _Pair, begins_on: str) -> tuple[str, ...]:
    before, after = pair
    held = after or before
    area = " ".join(each for each in (code, held.appointment.area or "" if held else "") if each)
    if after is None:
        return area, named(who, before.person) if before else "", EMPTY, "", "", ""
    person = who.people[after.person]
    kind = (
        "留任"
        if (after.appointment.appointed_on or "") < begins_on
        else "再任"
        if after.appointment.is_reappointment
        else "新任"
    )
    home = CLOSED if person.closed else person.home
    phones = "" if person.closed else person.phones
    return area, named(who, before.person) if before else "", named(who, after.person), kind, home, phones
