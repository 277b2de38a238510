"""Which record each row of a returned file is about: by 記録ID, by what the clerk said, by number, else as the importer finds it.

An id is believed only while the row still speaks of the same person: rows sorted apart from their hidden columns
would otherwise change the wrong people.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeGuard

from welfare_desktop.domain.exchange import HEADS
from welfare_desktop.domain.identities import Identifier
from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import NEW, Band, Match, Matcher
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.values.contract import Cell, Value
from welfare_desktop.services.syncing.numbered import (
    ByTheirNumber,
    Ours,
    Signs,
    are_ours,
    by_our_number,
    same_head,
    signs_of,
)
from welfare_desktop.services.syncing.partner_numbers import telling

OTHERWISE = "記録IDと氏名が、別の登録を指しています。"
OVERWRITTEN = "写された行に、別の氏名が書かれています。"
SHIFTED = "記録IDが別の項目の列に入っています。貼り付けた列がずれています。"
ID_DIGITS = 15
"""An id is longer than any number a ledger holds."""
SUCCESSOR = "住所・電話・代表者のいずれかが同じ別の名前の登録が、一覧から消えています。名前が変わったか、引き継がれたかもしれません。"
TWICE = "{place}と同じ登録に当たります(重複)。"
SAME_NEW = "{place}と同じ内容です(重複)。"
NUMBER_COLUMN = "番号"
"""What a number column without a heading is called."""


@dataclass(slots=True)
class Recognised:
    """A row as read, and the record it is about (0: none). `removed`: its record was deleted here.

    `twin` says of which other row it is a duplicate; `candidates` are asked about. `numbers` are theirs by heading;
    `anew`: by its number it is a new one, whomever it resembles. `as_sent`: it says what was last agreed, to the letter.
    `settled`: the clerk said which record it is, or that it is a new one. `shifted`: its cells stand under other
    headings than they were written for.
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
    numbers: tuple[Pair, ...] = ()
    anew: bool = False
    as_sent: bool = False
    settled: bool = False
    shifted: bool = False


Tell = Callable[[Recognised, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """Where the facts of one table's rows stand."""

    keys: tuple[str, ...]
    columns: tuple[int, ...]
    facts: tuple[int, int, int]
    number: int
    number_heading: str
    heads: tuple[int, ...]
    signs: Signs

    def said(self, line: Recognised) -> dict[str, Value]:
        """What the columns of a row say, without what is said of the whole list (the sheet's name)."""
        return {
            key: value
            for key, column, value in zip(self.keys, self.columns, line.values, strict=True)
            if column and value is not None
        }


@dataclass(slots=True)
class _Waiting:
    """A row that no id told."""

    place: str
    line: Recognised
    table: _Table
    match: Match = NEW

    @property
    def name(self) -> str:
        """Whom it speaks of, folded."""
        return name_key(str((*self.line.values, None)[self.table.facts[0]] or ""))

    @property
    def number(self) -> str:
        """What stands in its number column."""
        value = self.line.values[self.table.number] if self.table.number >= 0 else None
        return "" if value is None else str(value)


class Recognising:
    """Recognises the rows of all tables of one file."""

    def __init__(self, kind: Kind, ours: Ours, different: set[tuple[int, int]]) -> None:
        self._kind = kind
        self._ours = ours
        self._different = different
        self._addresses: dict[str, str] = {}
        self._known: Matcher | None = None
        self._waiting: list[_Waiting] = []
        self._by_record: dict[int, list[tuple[str, Recognised, _Table]]] = defaultdict(list)
        self._new: dict[object, str] = {}
        self._unknown: dict[str, list[Recognised]] = defaultdict(list)
        self.heading = ""
        """The column of theirs that tells records apart; "" where none does."""

    @property
    def _matcher(self) -> Matcher:
        """Made when the first row has no id."""
        if self._known is None:
            identify = Identifier(self._kind, self._ours.keys, self._addresses)
            identities = ((record, identify.identity(values)) for record, values in self._ours.values.items())
            self._known = Matcher(identities, numbers_decide=bool(self._kind.person), different=self._different)
        return self._known

    def teller(
        self,
        keys: Sequence[str],
        columns: Sequence[int],
        sheet: str,
        assigned: Mapping[str, int],
        number_heading: str,
        *,
        own: bool,
    ) -> Tell:
        """What recognises the rows of one table; those that no id tells wait for `settle`.

        `columns` are those the keys come from; 0 for what captions say. `own`: it stands in our own workbook.
        """
        kind, ours = self._kind, self._ours
        mine, theirs = _facts(kind, ours.keys), _facts(kind, keys)
        number = keys.index(kind.number) if kind.number in keys else -1
        heads = tuple(keys.index(key) for key in HEADS if key in keys)
        table = _Table(
            *(tuple(keys), tuple(columns), theirs, number, number_heading or NUMBER_COLUMN, heads),
            signs_of(kind, keys),
        )

        def tell(line: Recognised, said: int) -> None:
            place = f"{sheet}|{line.row}"
            if place in assigned:
                line.record, line.settled = assigned[place], True
            elif said in ours.values and not self._is_other(said, mine, line.values, theirs):
                line.record = said
            elif said and said in ours.agreed and said not in ours.values:
                line.removed = True
            elif own and not said and any(_is_id(value) and int(value) in ours.values for value in line.values):
                line.shifted = True
                return
            else:
                if said in ours.values:
                    line.candidates, line.reason = (said,), OTHERWISE
                self._waiting.append(_Waiting(place, line, table))
                return
            self._note(line, place, table)

        return tell

    def _is_other(self, record: int, ours: Sequence[int], said: Sequence[Value], theirs: Sequence[int]) -> bool:
        """Whether a row speaks of somebody else than the record of its id, or by name of another one that we hold."""
        mine, at = self._ours.values[record], theirs[0]
        if at < len(said) and ours[0] < len(mine) and said[at] == mine[ours[0]]:
            return False  # nearly always, and told without further ado
        if _is_other(mine, ours, said, theirs):
            return True
        name, known = name_key(str((*said, None)[at] or "")), name_key(str((*mine, None)[ours[0]] or ""))
        return bool(name) and name != known and any(each != record for each in self._named.get(name, ()))

    @functools.cached_property
    def _named(self) -> Mapping[str, Sequence[int]]:
        """The records by folded name; made when the first name was changed."""
        found: dict[str, list[int]] = defaultdict(list)
        for record in self._ours.values:
            found[self._ours.name(self._kind, record)].append(record)
        return found

    def settle(self) -> None:
        """Recognise the rows that no id told, and see what all rows mean together."""
        if self._waiting:
            self._match()
            self._weigh_numbers()
            self._tell_numbered()
            self._tell_namesakes()
            for each in self._waiting:
                self._note(each.line, each.place, each.table)
        self._find_successors()
        self._find_twins()

    def _match(self) -> None:
        """Match by who rows are about. A number that is not ours says nothing of that: it is kept apart."""
        kind, numbered = self._kind, [each for each in self._waiting if each.number]
        office = self._ours.office_numbers(kind) if numbered and not kind.person else dict[str, int]()
        said = [(fold_text(each.number), each.name) for each in numbered]
        ours = bool(kind.person) or are_ours(kind, self._ours, office, said)
        blank = "" if ours else kind.number
        tables = {each.table for each in self._waiting}
        identify = {table: self._identifier(table, blank) for table in tables}
        for each in self._waiting:
            each.match = self._matcher.match(identify[each.table].identity(each.line.values))
            if ours and not kind.person and each.match.band is Band.NEW:
                each.match = by_our_number(office, each.number)
            if not ours and each.number:
                each.line.numbers = ((each.table.number_heading, each.number), *each.line.numbers)

    def _identifier(self, table: _Table, blank: str) -> Identifier:
        keys = ["" if key == blank else key for key in table.keys]
        return Identifier(self._kind, keys, self._addresses, remember=False)

    def _weigh_numbers(self) -> None:
        """Let their numbers speak, where they tell records apart."""
        sure = (
            (each.line.numbers, each.match.records[0] if each.match.band is Band.SAME else 0) for each in self._waiting
        )
        self.heading = telling(list(sure), self._ours.numbers)
        by_number = ByTheirNumber(self._kind, self._ours, self.heading)
        for each in self._waiting:
            line = each.line
            if line.candidates:  # its id and its name speak of different records
                line.candidates = tuple(dict.fromkeys((*line.candidates, *each.match.records)))
                continue
            told = by_number.told(line.numbers, each.match, each.name, each.table.signs(line.values))
            line.record, line.candidates, line.reason, line.anew = told.record, told.candidates, told.reason, told.anew

    def _tell_numbered(self) -> None:
        """Who bears the number and the name of the one record asked about is that one, born or living otherwise."""
        kind, ours = self._kind, self._ours
        if kind.number not in ours.keys:
            return
        at = ours.keys.index(kind.number)
        for each in self._waiting:
            line = each.line
            if len(line.candidates) == 1 and line.candidates == each.match.records and each.number and each.name:
                (record,) = line.candidates
                number = ours.values[record][at]
                if fold_text(each.number) == fold_text(str(number or "")) and ours.name(kind, record) == each.name:
                    line.record, line.candidates, line.reason = record, (), ""

    def _tell_namesakes(self) -> None:
        """Who has the same name and the same head, and is nobody else's, moved."""
        claimed = self._by_record.keys() | {each.line.record for each in self._waiting}
        named: dict[int, Sequence[int]] = {}
        heads: dict[int, set[str]] = {}
        for at, each in enumerate(self._waiting):
            found = {name_key(str(each.line.values[place])) for place in each.table.heads if each.line.values[place]}
            if found and each.line.candidates and each.line.reason == each.match.reason:  # nothing else speaks against
                heads[at] = found
                named[at] = [c for c in each.line.candidates if self._ours.name(self._kind, c) == each.name]
        for at, record in same_head(self._kind, self._ours, named, heads, claimed).items():
            line = self._waiting[at].line
            line.record, line.candidates, line.reason = record, (), ""

    def _note(self, line: Recognised, place: str, table: _Table) -> None:
        if line.record:
            self._by_record[line.record].append((place, line, table))
        elif (not line.candidates or line.anew) and not line.removed:
            name, born, address, *_ = ((*line.values, None)[at] for at in table.facts)
            told = (name_key(str(name or "")), born, address_key(str(address or "")))
            for sign in table.signs(line.values) if not line.settled else ():
                self._unknown[sign].append(line)
            if told[0] and (born or address):
                earlier = self._new.setdefault(told, place)
                line.twin = "" if earlier == place else SAME_NEW.format(place=_shown(earlier))

    def _find_successors(self) -> None:
        """Ask about new rows that share home, phone or head with a record that is missing: renamed, or taken over."""
        if not self._unknown:
            return
        signs = signs_of(self._kind, self._ours.keys)
        for record in self._ours.agreed:
            if record not in self._by_record and (values := self._ours.values.get(record)):
                for sign in signs(values):
                    for line in self._unknown.get(sign, ()):
                        line.candidates = tuple(dict.fromkeys((*line.candidates, record)))
                        line.reason = line.reason or SUCCESSOR

    def _find_twins(self) -> None:
        """Mark rows that are about one record: all where they differ, else all but the first.

        Of several rows with one id those that name somebody else were copied to be written over: they ask who is meant.
        """
        for record, every in self._by_record.items():
            lines = self._without_overwritten(record, every) if len(every) > 1 else every
            if len(lines) > 1:
                (first, model, table), *rest = lines
                said = table.said(model)
                if any(other.said(line) != said for _, line, other in rest):
                    model.twin = TWICE.format(place=_shown(rest[0][0]))
                for _, line, _ in rest:
                    line.twin = TWICE.format(place=_shown(first))

    def _without_overwritten(
        self, record: int, lines: list[tuple[str, Recognised, _Table]]
    ) -> list[tuple[str, Recognised, _Table]]:
        ours = self._ours.name(self._kind, record)
        named = [name_key(str((*line.values, None)[table.facts[0]] or "")) for _, line, table in lines]
        if ours not in named:
            return lines
        for name, (_, line, _) in zip(named, lines, strict=True):
            if name and name != ours and not line.settled:
                line.record, line.candidates, line.reason = 0, (record,), OVERWRITTEN
        return [each for each in lines if each[1].record]


def _is_id(value: Value) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) >= ID_DIGITS and value.isascii() and value.isdigit()


def _shown(place: str) -> str:
    sheet, _, row = place.rpartition("|")
    return f"シート「{sheet}」{row}行目" if sheet else f"{row}行目"


def _facts(kind: Kind, keys: Sequence[str]) -> tuple[int, int, int]:
    """Where name, birth date and address stand; behind the last where they do not."""
    wanted = (kind.person or kind.name, kind.born_on, kind.address)
    return tuple(keys.index(key) if key in keys else len(keys) for key in wanted)  # type: ignore[return-value]


def _is_other(mine: Sequence[Value], ours: Sequence[int], said: Sequence[Value], theirs: Sequence[int]) -> bool:
    """Whether a row speaks of somebody else than the record its id names: another name, and born or living otherwise."""
    mine, said = (*mine, None), (*said, None)
    name, their_name = mine[ours[0]], said[theirs[0]]
    if not their_name or name_key(str(their_name)) == name_key(str(name or "")):
        return False
    born, address = mine[ours[1]], mine[ours[2]]
    their_born, their_address = said[theirs[1]], said[theirs[2]]
    if born and their_born:
        return born != their_born
    return bool(address and their_address) and address_key(str(address)) != address_key(str(their_address))
