"""Which record each row of a returned file is about: by 記録ID, by what the clerk said, else as the importer finds it.

An id is believed only while the row still speaks of the same person: rows sorted apart from their hidden columns
would otherwise change the wrong people.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import Band, Match, Matcher
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.proposal import Identifier
from welfare_desktop.domain.values.contract import Cell, Value

OTHERWISE = "記録IDと氏名が、別の登録を指しています。"
SUCCESSOR = "住所・電話・代表者のいずれかが同じ別の名前の登録が、一覧から消えています。名前が変わったか、引き継がれたかもしれません。"
HEADS = ("representative", "leader")
"""Ledger keys of the person a record stands or falls with."""
TWICE = "{place}と同じ登録に当たります(重複)。"
SAME_NEW = "{place}と同じ内容です(重複)。"


@dataclass(slots=True)
class Recognised:
    """A row as read, and the record it is about (0: none). `removed`: its record was deleted here.

    `twin` says of which other row it is a duplicate; `candidates` are asked about.
    """

    row: int
    values: tuple[Value, ...]
    cells: Sequence[Cell]
    marks: tuple[Pair, ...]
    digest: str = ""
    problems: tuple[Any, ...] = ()
    written: tuple[Pair, ...] = ()
    record: int = 0
    removed: bool = False
    candidates: tuple[int, ...] = ()
    reason: str = ""
    twin: str = ""


Tell = Callable[[Recognised, int], None]
Signs = Callable[[Sequence[Value]], set[str]]


class Recognising:
    """Recognises the rows of all tables of one file."""

    def __init__(
        self,
        kind: Kind,
        keys: Sequence[str],
        ours: Mapping[int, tuple[Value, ...]],
        agreed: Set[int],
        different: set[tuple[int, int]],
    ) -> None:
        self._kind = kind
        self._keys = tuple(keys)
        self._ours = ours
        self._agreed = agreed
        self._different = different
        self._addresses: dict[str, str] = {}
        self._known: Matcher | None = None
        self._by_record: dict[int, list[tuple[str, Recognised]]] = defaultdict(list)
        self._new: dict[object, str] = {}
        self._unknown: dict[str, list[Recognised]] = defaultdict(list)

    @property
    def _matcher(self) -> Matcher:
        """Made when the first row has no id."""
        if self._known is None:
            identify = Identifier(self._kind, self._keys, self._addresses)
            identities = ((record, identify.identity(values)) for record, values in self._ours.items())
            self._known = Matcher(identities, numbers_decide=bool(self._kind.person), different=self._different)
        return self._known

    def teller(self, keys: Sequence[str], sheet: str, assigned: Mapping[str, int]) -> Tell:
        """What recognises the rows of one table."""
        kind = self._kind
        identify = Identifier(kind, keys, self._addresses, remember=False)
        mine = _facts(kind, self._keys)
        theirs = _facts(kind, keys)
        signs = _signs(kind, keys)

        def tell(line: Recognised, said: int) -> None:
            place = f"{sheet}|{line.row}"
            if place in assigned:
                line.record = assigned[place]
            elif said in self._ours:
                if _is_other((*self._ours[said], None), mine, (*line.values, None), theirs):
                    match = self._matcher.match(identify.identity(line.values))
                    line.candidates = tuple(dict.fromkeys((said, *match.records)))
                    line.reason = OTHERWISE
                else:
                    line.record = said
            elif said and said in self._agreed:
                line.removed = True
            else:
                _take(line, self._matcher.match(identify.identity(line.values)))
            self._note(line, place, theirs, signs)

        return tell

    def _note(self, line: Recognised, place: str, facts: Sequence[int], signs: Signs) -> None:
        if line.record:
            self._by_record[line.record].append((place, line))
        elif not line.candidates and not line.removed:
            name, born, address, *_ = ((*line.values, None)[at] for at in facts)
            told = (name_key(str(name or "")), born, address_key(str(address or "")))
            for sign in signs(line.values):
                self._unknown[sign].append(line)
            if told[0] and (born or address):
                earlier = self._new.setdefault(told, place)
                line.twin = "" if earlier == place else SAME_NEW.format(place=_shown(earlier))

    def find_successors(self) -> None:
        """Ask about new rows that share home, phone or head with a record that is missing: renamed, or taken over."""
        if not self._unknown:
            return
        signs = _signs(self._kind, self._keys)
        for record in self._agreed:
            if record not in self._by_record and (values := self._ours.get(record)):
                for sign in signs(values):
                    for line in self._unknown.get(sign, ()):
                        line.candidates = tuple(dict.fromkeys((*line.candidates, record)))
                        line.reason = SUCCESSOR

    def find_twins(self) -> None:
        """Mark rows that are about one record: all where they differ, else all but the first."""
        for lines in self._by_record.values():
            if len(lines) > 1:
                (first, model), *rest = lines
                if any(line.values != model.values for _, line in rest):
                    model.twin = TWICE.format(place=_shown(rest[0][0]))
                for _, line in rest:
                    line.twin = TWICE.format(place=_shown(first))


def _take(line: Recognised, match: Match) -> None:
    if match.band is Band.SAME:
        line.record = match.records[0]
    elif match.band is Band.ASK:
        line.candidates = match.records
    line.reason = match.reason


def _shown(place: str) -> str:
    sheet, _, row = place.rpartition("|")
    return f"シート「{sheet}」{row}行目" if sheet else f"{row}行目"


def _signs(kind: Kind, keys: Sequence[str]) -> Signs:
    """What besides its name a record may be known by: where it is, its phones, who heads it."""
    addresses = [keys.index(kind.address)] if kind.address in keys else []
    phones = [keys.index(key) for key in kind.phones if key in keys]
    heads = [keys.index(key) for key in HEADS if key in keys]

    def signs(values: Sequence[Value]) -> set[str]:
        found = {"address " + address_key(str(values[at])) for at in addresses if values[at]}
        found |= {"phone " + number for at in phones if values[at] and (number := digits(str(values[at]))).strip("0")}
        return found | {"head " + name_key(str(values[at])) for at in heads if values[at]}

    return signs


def _facts(kind: Kind, keys: Sequence[str]) -> tuple[int, int, int]:
    """Where name, birth date and address stand; behind the last where they do not."""
    wanted = (kind.person or kind.name, kind.born_on, kind.address)
    return tuple(keys.index(key) if key in keys else len(keys) for key in wanted)  # type: ignore[return-value]


def _is_other(mine: Sequence[Value], ours: Sequence[int], said: Sequence[Value], theirs: Sequence[int]) -> bool:
    """Whether a row speaks of somebody else than the record its id names: another name, and born or living otherwise."""
    name, their_name = mine[ours[0]], said[theirs[0]]
    if not their_name or name == their_name or name_key(str(their_name)) == name_key(str(name or "")):
        return False
    born, address = mine[ours[1]], mine[ours[2]]
    their_born, their_address = said[theirs[1]], said[theirs[2]]
    if born and their_born:
        return born != their_born
    return bool(address and their_address) and address_key(str(address)) != address_key(str(their_address))
