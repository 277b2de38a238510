"""Two records of one register that are to become one (統合): what differs, what may be taken, what is proposed.

A line is one fact, or one child (member, contact, appointment …) of either record or of both. Nothing blank is
ever proposed in place of something known; the fuller value goes before the newer one, and what protects a person
(非開示, 掲載不可, 不同意) before both. Nothing here looks anything up; `joined_record` makes the one record.
"""

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from welfare_desktop.domain import child_pairs
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.records import Children, Field, Record, children_of, fields_of
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.domain.values import Choices, Narrative, Phone, Reference, Text, ValueType
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.changes import heads

Ages: TypeAlias = Mapping[tuple[int, str], int]
"""When a fact was last written, by row and fact key, as a clock that only rises; key "": when the row was made."""

STAYS = ""
"""The place of the line that says which record stays."""
HEAD = "head.of"
"""The place of the line that says who is 世帯主 where two households become one."""
BLANK = (None, (), "")
"""What says nothing: it gives way to anything known."""

_PROTECTIVE: Mapping[str, bool] = {
    "non_disclosure": True,
    "restricted": True,
    "roster_consent": False,
    "evacuation_consent": False,
}
"""Where two records disagree, the answer that protects the person."""
_REFUSED: Mapping[str, int] = {"撤回": 0, "不同意": 1, "同意": 2}
"""States of a consent: the lower goes before the higher when nobody knows which is later; 未確認 comes last."""


class Take(enum.StrEnum):
    """What becomes of a line: a side, both side by side, both as one child, or nothing of it."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ONE = "one"
    NONE = "none"


SIDES = (Take.LEFT, Take.RIGHT)
PICKED = {"fuller": "詳しいほうです。", "newer": "新しいほうです。", "filled": "空欄を補います。"}
ENDED = "片方だけ終了しています。確かめてください。"
SAFER = "本人を守るほうです。確かめてください。"
KNOWN = "登録と結び付いているほうです。"
ALL = "両方の内容を残します。"
TWIN = "同じものと思われます。"
ONE_HEAD = "世帯主は1人です。残す登録の世帯主です。"


@dataclass(frozen=True, slots=True)
class Line:
    """One fact or one child. `place` is a path: `address`, `members.2`, `members.2.phone`, or `STAYS`.

    A line of a child has no `field`; lines of the facts of a child that both records have count only while that
    child is taken as `ONE`. `options` are what may be taken; one option only means that nothing is to be decided.
    """

    place: str
    label: str
    left: Value | Record
    right: Value | Record
    field: Field | None
    options: tuple[Take, ...]
    proposed: Take
    why: str = ""

    @property
    def list_key(self) -> str:
        """The child list it belongs to; "" for the record's own facts."""
        return self.place.partition(".")[0] if "." in self.place else ""

    @property
    def whole(self) -> str:
        """The place of the child whose fact this is; "" for other lines."""
        return self.place.rpartition(".")[0] if self.place.count(".") == 2 else ""

    @property
    def differs(self) -> bool:
        """Whether the two sides say different things, so that there is something to decide."""
        return self.left != self.right if self.field is not None else len(self.options) > 1


ChosenTakes: TypeAlias = Mapping[str, Take]
"""What the clerk chose, by place; the proposal stands for the rest."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records of a register side by side."""

    kind: Kind
    left: Record
    right: Record
    lines: tuple[Line, ...]

    def taken(self, chosen: ChosenTakes, line: Line) -> Take:
        """What is taken of a line. ValueError for something that is not offered."""
        take = chosen.get(line.place, line.proposed)
        if take not in line.options:
            raise ValueError(line.place)
        return take

    def stays(self, chosen: ChosenTakes) -> tuple[Record, Record]:
        """The record that stays and the one that goes."""
        pair = (self.left, self.right)
        return pair if self.taken(chosen, self.lines[0]) is Take.LEFT else (self.right, self.left)

    def counts(self, chosen: ChosenTakes, line: Line) -> bool:
        """Whether a line matters: a fact of a child only while both children become one."""
        if not line.whole:
            return True
        child = next(each for each in self.lines if each.place == line.whole)
        return self.taken(chosen, child) is Take.ONE


def compare(kind: Kind, left: Record, right: Record, ages: Ages) -> Comparison:
    """Two different records of a register, narratives open."""
    lines = [_stays(kind, left, right), *_own_facts(kind, left, right, ages)]
    for key, children in children_of(type(left)).items():
        lines += _children(key, children, left, right, ages)
        if key == "members" and isinstance(left, Household) and isinstance(right, Household):
            lines += _heads(left, right, lines[0].proposed)
    return Comparison(kind, left, right, tuple(lines))


def united(field: Field, left: Value, right: Value) -> Value:
    """Both values as one: of several choices every one, of texts one below the other, of telephones a list."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        return (*left, *(each for each in right if each not in left))
    glue = "、" if isinstance(field.type, Phone) else "\n"
    return glue.join(str(each) for each in (left, right) if each)


def own_number(kind: Kind) -> str:
    """The key of the record's office number; "" where it has none."""
    return kind.number if kind.number in fields_of(kind.record) else ""


def _stays(kind: Kind, left: Record, right: Record) -> Line:
    number = own_number(kind)
    field = fields_of(kind.record)[number] if number else None
    numbers = (getattr(left, number), getattr(right, number)) if number else (None, None)
    older = Take.LEFT if left.id < right.id else Take.RIGHT
    return Line(STAYS, "残す登録", *numbers, field, SIDES, older, "先に登録されたほうです。")


def _heads(left: Household, right: Household, stays: Take) -> Iterator[Line]:
    """Asks where each of two households brings a head of its own."""
    mine, theirs = (next(iter(heads(side)), None) for side in (left, right))
    if mine is None or theirs is None or not (mine.name and theirs.name):
        return
    if (mine, theirs) not in child_pairs.pairs(left.members, right.members):
        field = fields_of(Member)["is_head"]
        yield Line(HEAD, field.label, mine.name, theirs.name, Field(field.label, Text()), SIDES, stays, ONE_HEAD)


def _own_facts(kind: Kind, left: Record, right: Record, ages: Ages) -> Iterator[Line]:
    for key, field in fields_of(kind.record).items():
        if key != own_number(kind):
            line = _fact(key, field, (left, right), _newer(ages, left, right, key, (left.id, right.id)))
            ends = key == kind.ended_on and (line.left is None) != (line.right is None)
            yield _because(line, ENDED) if ends else line


def _because(line: Line, why: str) -> Line:
    return Line(line.place, line.label, line.left, line.right, line.field, line.options, line.proposed, why)


def _fact(place: str, field: Field, sides: tuple[Record, Record], newer: Take | None) -> Line:
    key = place.rpartition(".")[2]
    left, right = (getattr(side, key) for side in sides)
    if left == right:
        return Line(place, field.label, left, right, field, (Take.LEFT,), Take.LEFT)
    options = (*SIDES, Take.BOTH) if _can_unite(field, left, right) else SIDES
    take, why = _proposal(key, field, left, right, newer)
    return Line(place, field.label, left, right, field, options, take, why)


def _can_unite(field: Field, left: Value, right: Value) -> bool:
    if left in BLANK or right in BLANK:
        return False
    limit = field.type.limit if isinstance(field.type, Text) else None
    return _gathers(field.type) and (limit is None or len(str(united(field, left, right))) <= limit)


def _gathers(value_type: ValueType) -> bool:
    """Whether values of this type can stand side by side in one field."""
    if isinstance(value_type, Text):
        return value_type.lines
    return isinstance(value_type, Choices | Narrative | Phone)


def _proposal(key: str, field: Field, left: Value, right: Value, newer: Take | None) -> tuple[Take, str]:
    """What is taken unless the clerk says otherwise, and why."""
    if left in BLANK or right in BLANK:
        return Take.RIGHT if left in BLANK else Take.LEFT, PICKED["filled"]
    if key in _PROTECTIVE:
        return Take.LEFT if left is _PROTECTIVE[key] else Take.RIGHT, SAFER
    if isinstance(field.type, Reference) and isinstance(left, int) != isinstance(right, int):
        return Take.LEFT if isinstance(left, int) else Take.RIGHT, KNOWN
    if fuller := _fuller(left, right):
        return fuller, PICKED["fuller"]
    if _gathers(field.type) and not isinstance(field.type, Phone) and _can_unite(field, left, right):
        return Take.BOTH, ALL
    return (newer, PICKED["newer"]) if newer else (Take.LEFT, "")


def _fuller(left: Value, right: Value) -> Take | None:
    """The side that says all the other one does, and more."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        more, less = set(left) >= set(right), set(left) <= set(right)
    elif isinstance(left, str) and isinstance(right, str):
        mine, theirs = str(child_pairs.folded(left)), str(child_pairs.folded(right))
        more, less = theirs in mine, mine in theirs
    else:
        return None
    return None if more == less else Take.LEFT if more else Take.RIGHT


def _newer(ages: Ages, left: Record, right: Record, key: str, roots: tuple[int, int]) -> Take | None:
    """The side on which a fact was written last; None where that is not known."""
    mine, theirs = (_age(ages, side.id, key, root) for side, root in zip((left, right), roots, strict=True))
    return None if mine == theirs else Take.LEFT if mine > theirs else Take.RIGHT


def _age(ages: Ages, row: int, key: str, root: int) -> int:
    found = (ages.get(place) for place in ((row, key), (row, ""), (root, "")))
    return next((age for age in found if age is not None), 0)


def _children(key: str, children: Children, left: Record, right: Record, ages: Ages) -> Iterator[Line]:
    pairs = child_pairs.pairs(getattr(left, key), getattr(right, key))
    for number, (mine, theirs) in enumerate(pairs, start=1):
        place = f"{key}.{number}"
        if mine is None or theirs is None:
            only = Take.LEFT if theirs is None else Take.RIGHT
            yield Line(place, children.label, mine, theirs, None, (only, Take.NONE), only)
            continue
        roots = (left.id, right.id)
        facts = [
            _fact(f"{place}.{fact}", field, (mine, theirs), _newer(ages, mine, theirs, fact, roots))
            for fact, field in fields_of(children.record).items()
        ]
        facts = [line for line in facts if line.left != line.right]
        yield _pair(place, children, mine, theirs, facts)
        yield from facts


def _pair(place: str, children: Children, mine: Record, theirs: Record, facts: list[Line]) -> Line:
    if not facts:
        return Line(place, children.label, mine, theirs, None, (Take.ONE,), Take.ONE)
    proposed = Take.ONE
    if isinstance(mine, Consent) and isinstance(theirs, Consent):
        proposed = _standing(mine, theirs)
    return Line(place, children.label, mine, theirs, None, (Take.ONE, *SIDES, Take.BOTH), proposed, TWIN)


def _standing(mine: Consent, theirs: Consent) -> Take:
    """Which answer of a person stands, whole: the later one; where no day is known, a refusal."""
    if mine.state in (theirs.state, None) or theirs.state is None:
        return Take.ONE
    first, second = mine.settled_on or "", theirs.settled_on or ""
    if not (first.startswith(second) or second.startswith(first)):
        return Take.LEFT if first > second else Take.RIGHT
    return Take.LEFT if _REFUSED.get(mine.state, 3) <= _REFUSED.get(theirs.state, 3) else Take.RIGHT
