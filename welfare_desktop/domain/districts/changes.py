"""統合・分割・改称 of 校(地)区: what a change asks for, and what becomes of each record that stands in the old district.

What has ended, and what happened before the day (activities, events, money received), stays where it was.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.districts import District, DistrictChange
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.staff import StaffMember
from welfare_desktop.domain.registers.volunteers import Volunteer

MERGE, SPLIT, RENAME = "統合", "分割", "改称"
CLOSED = "終結"
KINDS = ("households", "volunteers", "salons", "seats", "organisations", "cases", "staff")
"""The registers whose records move with their district."""
_DAY = len("2026-04-01")


@dataclass(frozen=True, slots=True)
class Request:
    """A change: `old` becomes (or gives its `neighbourhoods` to) `new`; new 0 is a district to be made of that name.

    `also` are the records (ids) without a 町内会 that the clerk lets go with the part that is split off.
    """

    change: str
    old: int
    new: int
    name: str
    kana: str
    effective_on: str
    neighbourhoods: tuple[str, ...] = ()
    also: frozenset[int] = frozenset()


def problems_of(request: Request, old: District | None, new: District | None) -> Iterator[Problem]:
    """Why a change cannot be carried out as it is said."""
    if len(request.effective_on) != _DAY:
        yield Problem("change.day", "変更日を年月日で入力してください。")
    if old is None:
        yield Problem("change.old", "変更前の校(地)区を選んでください。")
    elif old.abolished_on:
        yield Problem("change.abolished", "変更前の校(地)区は、すでに廃止されています。")
    if request.change == RENAME:
        if not request.name or (old is not None and request.name == old.name):
            yield Problem("change.name", "新しい名称を入力してください。")
        return
    if request.new and request.new == request.old:
        yield Problem("change.same", "変更前と変更後が同じ校(地)区です。")
    if not request.new and not request.name:
        yield Problem("change.new", "変更後の校(地)区を選ぶか、新しい名称を入力してください。")
    if new is not None and new.abolished_on:
        yield Problem("change.new-abolished", "変更後の校(地)区は、すでに廃止されています。")
    if request.change == SPLIT and not request.neighbourhoods:
        yield Problem("change.neighbourhoods", "分かれる町内会を選んでください。")


def moves(record: Record, request: Request) -> bool:
    """Whether a record goes to the new district."""
    return moved(record, request, -1) != record


def moved(record: Record, request: Request, new: int) -> Record:
    """The record after the change; as it is where the change does not concern it.

    What is dated keeps the old district until the day; a 担当 of the staff ends there and goes on in the new one.
    """
    after = record
    match record:
        case Household():
            after = _at_home(record, request, new, gone=record.ended_on)
        case Volunteer():
            after = _person(record, request, new)
        case Salon():
            after = _whole(record, request, new, gone=record.closed_on)
        case Organisation():
            after = _whole(record, request, new, gone=record.ended_on)
        case Case():
            after = _whole(record, request, new, gone="" if record.status != CLOSED else "0")
        case Seat():
            after = _seat(record, request, new)
        case StaffMember():
            after = _staff(record, request, new)
        case _:
            pass
    return after


def abolished(old: District, request: Request, new: int) -> District:
    """The old district after the change."""
    told = DistrictChange(change=request.change, becomes=new or None, effective_on=request.effective_on)
    if request.change == RENAME:
        return _renamed(old, request)
    if request.change == SPLIT:
        left = tuple(each for each in old.neighbourhoods if each.name not in request.neighbourhoods)
        told = dataclasses.replace(told, note="・".join(request.neighbourhoods)[:200])
        return dataclasses.replace(old, neighbourhoods=left, changes=(told, *old.changes))
    return dataclasses.replace(old, abolished_on=request.effective_on, changes=(told, *old.changes))


def joined(new: District, old: District, request: Request) -> District:
    """The new district with the 町内会 that come to it; by a merger it takes the whole 区域(町丁目) of the old one."""
    coming = (each for each in old.neighbourhoods if request.change == MERGE or each.name in request.neighbourhoods)
    held = {each.name for each in new.neighbourhoods}
    fresh = tuple(dataclasses.replace(each, id=0, revision=0) for each in coming if each.name not in held)
    area = new.area_text or ""
    if request.change == MERGE and old.area_text and old.area_text not in area:
        area = "、".join(filter(None, (area, old.area_text)))
    return dataclasses.replace(new, neighbourhoods=(*new.neighbourhoods, *fresh), area_text=area or new.area_text)


def made(old: District, request: Request) -> District:
    """A new district, after the old one where nothing else is known."""
    council = (old.council_name or "").replace(old.name or "\n", request.name) or None
    return District(
        name=request.name,
        name_kana=request.kana or None,
        ward=old.ward,
        kind=old.kind,
        sort_order=old.sort_order,
        council_name=council,
        founded_on=request.effective_on,
    )


def _renamed(old: District, request: Request) -> District:
    was, note = old.name or "", f"旧名称 {old.name}"
    return dataclasses.replace(
        old,
        name=request.name,
        name_kana=request.kana or None,
        council_name=(old.council_name or "").replace(was, request.name) or None if was else old.council_name,
        changes=(DistrictChange(change=RENAME, effective_on=request.effective_on, note=note), *old.changes),
    )


def _concerns(request: Request, neighbourhood: str | None) -> bool:
    """Whether the place goes to the new district: all of a merged district, of a split one the 町内会 chosen."""
    return request.change == MERGE or (neighbourhood or "") in request.neighbourhoods


def _stands(gone: str | None, request: Request) -> bool:
    """Whether something has not ended by the day."""
    return not gone or gone[:_DAY] >= request.effective_on


def _put(record: Any, request: Request, new: int) -> Any:
    return keep_past(record, dataclasses.replace(record, district=new), request.effective_on)


def _at_home(record: Household, request: Request, new: int, gone: str | None) -> Household:
    concerned = record.district == request.old and _concerns(request, record.neighbourhood)
    return _put(record, request, new) if concerned and _stands(gone, request) else record


def is_offered(record: Record, request: Request) -> bool:
    """Whether the clerk says of a record if it goes: it has no 町内会 that would tell, and has not ended."""
    if request.change != SPLIT or not isinstance(record, Salon | Organisation | Case):
        return False
    return moves(record, dataclasses.replace(request, also=frozenset({record.id})))


def seems_to_go(record: Record, request: Request) -> bool:
    """Whether what an offered record says of its place names a 町内会 that goes."""
    places = tuple(getattr(record, key) or "" for key in ("venue", "address") if key in fields_of(type(record)))
    towns = (town.removesuffix("町内会").removesuffix("自治会") for town in request.neighbourhoods)
    return any(town and town in place for town in towns for place in places)


def _whole(record: Any, request: Request, new: int, gone: str | None) -> Any:
    """A record without a 町内会: it moves with the whole district, or where the clerk says so."""
    goes = request.change == MERGE or (request.change == SPLIT and record.id in request.also)
    concerned = record.district == request.old and goes
    return _put(record, request, new) if concerned and _stands(gone, request) else record


def _person(record: Volunteer, request: Request, new: int) -> Volunteer:
    gone = record.moved_on or record.died_on
    appointments = tuple(
        dataclasses.replace(each, district=new)
        if each.district == request.old
        and _stands(each.ended_on, request)
        and (request.change == MERGE or _covers(each.area, request))
        else each
        for each in record.appointments
    )
    lives = record.district == request.old and _concerns(request, record.neighbourhood) and _stands(gone, request)
    after = dataclasses.replace(record, appointments=appointments, district=new if lives else record.district)
    return record if after == record else keep_past(record, after, request.effective_on)


def _seat(record: Seat, request: Request, new: int) -> Seat:
    concerned = record.district == request.old and (request.change == MERGE or _covers(record.area, request))
    return dataclasses.replace(record, district=new) if concerned and _stands(record.abolished_on, request) else record


def _covers(area: str | None, request: Request) -> bool:
    """Whether an area (町丁目・町内会 as text) lies in a 町内会 that goes."""
    return any(each and each in (area or "") for each in request.neighbourhoods)


def _staff(record: StaffMember, request: Request, new: int) -> StaffMember:
    """In a merger the old 担当 ends and goes on in the new district; in a split it stays."""
    if request.change != MERGE:
        return record
    duties: list[Any] = []
    for each in record.duties:
        if each.district == request.old and not each.until:
            duties += [dataclasses.replace(each, until=request.effective_on)]
            duties += [dataclasses.replace(each, id=0, revision=0, district=new, since=request.effective_on)]
        else:
            duties.append(each)
    after = dataclasses.replace(record, duties=tuple(duties))
    return record if after == record else after
