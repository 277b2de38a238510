"""異動 of a watch household: it ends, somebody dies or leaves, it pauses, moves, splits, gets another head.

`plan` says what the records will be and what still has to be decided; nothing is written. Every household that has
people present keeps exactly one 世帯主, somebody who is watched over stands first, and what was is kept by date.
"""

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.households import Household, HouseholdPause, Member
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.values.contract import Value

ALONE = "独居"
DEATH = "死亡"
GONE = ("死亡", "転出", "施設入所")
"""Why somebody is no longer in the household."""
PLACE = ("district", "neighbourhood", "block", "postal_code", "address", "building")
"""Where a household is."""


class Act(StrEnum):
    """What happens to a household."""

    MEMBER = "member"
    END = "end"
    PAUSE = "pause"
    RESUME = "resume"
    MOVE = "move"
    HEAD = "head"
    ADD = "add"
    SPLIT = "split"
    REOPEN = "reopen"


LABELS: Mapping[Act, str] = {
    Act.MEMBER: "世帯員の死亡・転出・施設入所",
    Act.END: "見守りの終了",
    Act.PAUSE: "休止(入院・長期不在)",
    Act.RESUME: "再開",
    Act.MOVE: "転居・校(地)区の変更",
    Act.HEAD: "世帯主の変更",
    Act.ADD: "世帯員の追加",
    Act.SPLIT: "世帯の分割",
    Act.REOPEN: "終了の取りやめ(見守りの再開)",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What the clerk enters. `members` are those it is about (ids), `head` who is 世帯主 from then on (0: not said).

    `watched` are those who are watched over from then on where nobody else is left to be; `ends` says that the
    household ends then instead. `new_head` is the 世帯主 of the household that splits off. `facts` are a new place
    or a new member, by field. `keeps_watchers`: those in charge stay so.
    """

    act: Act
    on: str
    reason: str | None = None
    members: tuple[int, ...] = ()
    head: int = 0
    new_head: int = 0
    watched: tuple[int, ...] = ()
    ends: bool = False
    until: str | None = None
    keeps_watchers: bool = True
    facts: Mapping[str, Value] = field(default_factory=dict[str, Value])


@dataclass(frozen=True, slots=True)
class Plan:
    """The household before and after, one that splits off, and what keeps the plan from being carried out."""

    request: Request
    before: Household
    after: Household
    split_off: Household | None = None
    problems: Mapping[str, Problem] = field(default_factory=dict[str, Problem])

    @property
    def changes_anything(self) -> bool:
        return self.after != self.before or self.split_off is not None


def plan(household: Household, request: Request) -> Plan:
    """What a request comes to; `problems` by the field of the request that has to be filled in or changed."""
    problems = dict(_required(household, request))
    if problems:
        return Plan(request, household, household, None, problems)
    after, split_off = _PLANS[request.act](household, request)
    problems |= _left_open(after, split_off, request)
    return Plan(request, household, after, split_off, problems)


def present(household: Household) -> tuple[Member, ...]:
    """Those who live there."""
    return tuple(each for each in household.members if not each.left_on and not each.died_on)


def watched(household: Household) -> tuple[Member, ...]:
    """Those who live there and are watched over."""
    return tuple(each for each in present(household) if each.is_watched)


def heads(household: Household) -> tuple[Member, ...]:
    """Those who live there and are called 世帯主: one, if all is well."""
    return tuple(each for each in present(household) if each.is_head)


# --- what must be said, and what must come out ---


def _required(household: Household, request: Request) -> Mapping[str, Problem]:
    found: dict[str, Problem] = {}
    if not request.on:
        found["on"] = Problem("change.on", "異動日を入力してください。")
    if request.act in (Act.END, Act.MEMBER) and not request.reason:
        found["reason"] = Problem("change.reason", "理由を選んでください。")
    if request.act in (Act.MEMBER, Act.SPLIT) and not request.members:
        found["members"] = Problem("change.members", "世帯員を選んでください。")
    if request.act is Act.HEAD and not request.head:
        found["head"] = Problem("change.head", "新しい世帯主を選んでください。")
    if request.act is Act.ADD and not request.facts.get("name"):
        found["name"] = Problem("name.missing", "氏名を入力してください。")
    if request.act is Act.SPLIT and not set(_ids(present(household))) - set(request.members):
        found["members"] = Problem("change.all", "全員が移ります。世帯の分割ではなく、転居を選んでください。")
    if request.act is Act.RESUME and not any(each.until is None for each in household.pauses):
        found["on"] = Problem("change.no-pause", "休止中の期間がありません。")
    started = household.started_on or ""
    if request.act in (Act.END, Act.MEMBER) and request.on and started[: len(request.on)] > request.on:
        found["on"] = Problem("period.reversed", "異動日が見守り開始日より前になっています。")
    return found


def _left_open(after: Household, split_off: Household | None, request: Request) -> Mapping[str, Problem]:
    """What the result still lacks."""
    found: dict[str, Problem] = {}
    if (
        request.act is Act.END
        and request.reason == DEATH
        and not any(each.died_on == request.on for each in after.members)
    ):
        found["members"] = Problem("change.who-died", "亡くなった方を選んでください。")
    if request.act not in (Act.MEMBER, Act.SPLIT, Act.HEAD):
        return found
    if len(present(after)) > 0 and len(heads(after)) != 1 and not after.ended_on:
        found["head"] = Problem("change.head", "新しい世帯主を選んでください。")
    if split_off is not None and len(heads(split_off)) != 1:
        found["new_head"] = Problem("change.new-head", "分かれる世帯の世帯主を選んでください。")
    if not watched(after) and not after.ended_on and request.act in (Act.MEMBER, Act.SPLIT):
        text = "見守り対象者がいなくなります。続けて見守る人を選ぶか、世帯を終了してください。"
        found["watched"] = Problem("change.watched", text)
    return found


# --- the acts ---

_Outcome = tuple[Household, Household | None]


def ended(household: Household, on: str, reason: str) -> Household:
    """The household with its watching ended: those in charge and open pauses end the same day."""
    return dataclasses.replace(
        household,
        ended_on=on,
        end_reason=reason,
        assignments=_ended_all(household.assignments, on),
        pauses=tuple(each if each.until else dataclasses.replace(each, until=on) for each in household.pauses),
    )


def _end(household: Household, request: Request) -> _Outcome:
    done = ended(household, request.on, request.reason or "")
    if request.reason != DEATH:
        return done, None
    dead = request.members or _sole(household)
    members = tuple(_left(each, request.on, DEATH) if each.id in dead else each for each in done.members)
    return dataclasses.replace(done, members=_first_watched(members)), None


def _member(household: Household, request: Request) -> _Outcome:
    reason = request.reason or ""
    members = tuple(
        _left(each, request.on, reason) if each.id in request.members else each for each in household.members
    )
    return _went(household, members, request), None


def _went(household: Household, members: Sequence[Member], request: Request) -> Household:
    """The household once somebody left: its head, who is watched over, who stands first; or its end."""
    left = dataclasses.replace(household, members=tuple(members))
    remaining = present(left)
    if request.ends or not remaining:
        reason = request.reason if request.reason in GONE else "その他"
        return ended(dataclasses.replace(left, members=_first_watched(left.members)), request.on, reason or "その他")
    left = dataclasses.replace(left, members=_with_head(left.members, request.head))
    if not watched(left):
        chosen = tuple(_watched(each) if each.id in request.watched else each for each in left.members)
        left = dataclasses.replace(left, members=chosen)
    left = dataclasses.replace(left, members=_first_watched(left.members))
    if len(remaining) == 1 and len(present(household)) > 1 and household.living_alone != ALONE:
        left = keep_past(left, dataclasses.replace(left, living_alone=ALONE), request.on)
    return left


def _pause(household: Household, request: Request) -> _Outcome:
    pause = HouseholdPause(since=request.on, until=request.until, reason=request.reason)
    return dataclasses.replace(household, pauses=(pause, *household.pauses)), None


def _resume(household: Household, request: Request) -> _Outcome:
    pauses = tuple(each if each.until else dataclasses.replace(each, until=request.on) for each in household.pauses)
    return dataclasses.replace(household, pauses=pauses), None


def _move(household: Household, request: Request) -> _Outcome:
    moved = _placed(household, request.facts)
    if not request.keeps_watchers:
        moved = dataclasses.replace(moved, assignments=_ended_all(moved.assignments, request.on))
    return keep_past(household, moved, request.on), None


def _head(household: Household, request: Request) -> _Outcome:
    """Another head; who is watched over as well stands first then: the list names the first."""
    members = _with_head(household.members, request.head)
    first = sorted(members, key=lambda each: not (each.id == request.head and each.is_watched))
    return dataclasses.replace(household, members=tuple(first)), None


def _add(household: Household, request: Request) -> _Outcome:
    facts: dict[str, Any] = {**request.facts, "joined_on": request.on}
    newcomer = Member(**facts)
    members = household.members
    if newcomer.is_head or not present(household):
        newcomer = dataclasses.replace(newcomer, is_head=True)
        members = tuple(dataclasses.replace(each, is_head=None) if each.is_head else each for each in members)
    return dataclasses.replace(household, members=(*members, newcomer)), None


def _split(household: Household, request: Request) -> _Outcome:
    going = [each for each in household.members if each.id in request.members]
    members = tuple(
        dataclasses.replace(each, left_on=request.on) if each.id in request.members else each
        for each in household.members
    )
    stays = _went(household, members, request)
    moved = tuple(
        dataclasses.replace(
            each, id=0, joined_on=request.on, left_on=None, is_head=True if _heads(each, request, going) else None
        )
        for each in going
    )
    is_watched = any(each.is_watched for each in moved)
    made = Household(
        **{key: getattr(household, key) for key in PLACE},
        household_type=household.household_type,
        living_alone=ALONE if len(moved) == 1 else None,
        started_on=request.on if is_watched else None,
        origin=household.origin,
        purpose=household.purpose,
        members=_first_watched(moved),
        assignments=_handed_on(household.assignments, request) if is_watched else (),
        non_disclosures=tuple(dataclasses.replace(each, id=0) for each in household.non_disclosures),
    )
    return stays, _placed(made, request.facts)


def _reopen(household: Household, request: Request) -> _Outcome:
    """The end was a mistake, or they came back: those who had it in charge until that day have it again.

    Where nobody would live there, those who went on that day are there again.
    """
    last = household.ended_on
    members = household.members if present(household) else tuple(_back(each, last) for each in household.members)
    again = tuple(
        dataclasses.replace(each, until=None) if request.keeps_watchers and last and each.until == last else each
        for each in household.assignments
    )
    return dataclasses.replace(household, ended_on=None, end_reason=None, members=members, assignments=again), None


_PLANS = {
    Act.END: _end,
    Act.MEMBER: _member,
    Act.PAUSE: _pause,
    Act.RESUME: _resume,
    Act.MOVE: _move,
    Act.HEAD: _head,
    Act.ADD: _add,
    Act.SPLIT: _split,
    Act.REOPEN: _reopen,
}


# --- members ---


def _sole(household: Household) -> tuple[int, ...]:
    """Whom alone a death can be about: the only one watched over, else the only one there; of several nobody."""
    alone = next((each for each in (watched(household), present(household)) if len(each) == 1), ())
    return _ids(alone)


def _ids(members: Collection[Member]) -> tuple[int, ...]:
    return tuple(each.id for each in members)


def _left(member: Member, on: str, reason: str) -> Member:
    return dataclasses.replace(member, died_on=on) if reason == DEATH else dataclasses.replace(member, left_on=on)


def _back(member: Member, last: str | None) -> Member:
    """Somebody who went on that day, there again."""
    return dataclasses.replace(
        member,
        died_on=None if member.died_on == last else member.died_on,
        left_on=None if member.left_on == last else member.left_on,
    )


def _watched(member: Member) -> Member:
    return dataclasses.replace(member, is_watched=True)


def _heads(member: Member, request: Request, going: Sequence[Member]) -> bool:
    """Whether somebody is 世帯主 where they go: as said, else the one who was, else the only one."""
    if request.new_head:
        return member.id == request.new_head
    were = [each.id for each in going if each.is_head]
    return member.id in were if were else len(going) == 1


def _with_head(members: Sequence[Member], chosen: int) -> tuple[Member, ...]:
    """The members with one head among those present: the chosen one, else who is it now, else the only one left."""
    here = [each for each in members if not each.left_on and not each.died_on]
    now = [each.id for each in here if each.is_head]
    head = chosen or (now[0] if len(now) == 1 else here[0].id if len(here) == 1 else 0)
    if not head:
        return tuple(members)
    return tuple(_as_head(each, is_head=each.id == head) for each in members)


def _as_head(member: Member, *, is_head: bool) -> Member:
    if bool(member.is_head) == is_head or member.left_on or member.died_on:
        return member
    return dataclasses.replace(member, is_head=True if is_head else None)


def one_head(members: Sequence[Member], chosen: Member | None = None) -> tuple[Member, ...]:
    """The members with one head among several: the chosen one, else the first."""
    here = [each for each in members if each.is_head and not each.left_on and not each.died_on]
    head = chosen if chosen in here else next(iter(here), None)
    return tuple(each if each is head else _as_head(each, is_head=False) for each in members)


def _first_watched(members: Sequence[Member]) -> tuple[Member, ...]:
    """The members in their order; when the first is gone, those watched over come first: a list names the first."""
    if not members or not (members[0].left_on or members[0].died_on):
        return tuple(members)

    def rank(member: Member) -> int:
        return 2 if member.left_on or member.died_on else 0 if member.is_watched else 1

    return tuple(sorted(members, key=rank)) if any(rank(each) < 2 for each in members) else tuple(members)


# --- places and those in charge ---


def _placed(household: Household, facts: Mapping[str, Value]) -> Household:
    place: dict[str, Any] = {key: facts[key] for key in PLACE if key in facts}
    return dataclasses.replace(household, **place)


def _ended_all(assignments: Sequence[Assignment], on: str) -> tuple[Assignment, ...]:
    return tuple(each if each.until else dataclasses.replace(each, until=on) for each in assignments)


def _handed_on(assignments: Sequence[Assignment], request: Request) -> tuple[Assignment, ...]:
    if not request.keeps_watchers:
        return ()
    return tuple(dataclasses.replace(each, id=0, since=request.on) for each in assignments if not each.until)
