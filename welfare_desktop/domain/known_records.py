"""What a register holds while a ledger is compared with it: many records in little memory."""

import marshal
from collections.abc import Mapping, Sequence, Set
from typing import Any

from welfare_desktop.domain.identities import Identifier
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import Identity, Matcher
from welfare_desktop.domain.records import children_of
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values.contract import Value

Values = tuple[Value, ...]
PLAINLY = 2
"""The version of marshal that writes equal values as equal bytes: later ones shorten what they met before."""


class Known:
    """The records of a register, by what a ledger may say of them.

    `keys` are those of the values added, `read` those of the ledger; `names` are those of referenced registers.
    `different` are pairs of records that a clerk has told apart (別人), the lower id first. Each record is
    marshalled: a city's register takes a fifth of what its values would.
    """

    def __init__(
        self,
        kind: Kind,
        keys: Sequence[str] = (),
        read: Sequence[str] = (),
        names: Mapping[str, Names] | None = None,
        different: Set[tuple[int, int]] = frozenset(),
    ) -> None:
        self.names = names or {}
        families = "members" in children_of(kind.record)
        self.matcher = Matcher(numbers_decide=bool(kind.person), families=families, different=different)
        self._places = tuple(keys.index(key) if key in keys else -1 for key in read)
        self._rows: dict[int, bytes] = {}
        self._opened: tuple[int, Values] = 0, ()
        made: dict[int, Identity] = {}
        self._identifier = Identifier(kind, keys, made)
        self.identifier = Identifier(kind, read, made, remember=False)
        """Of the rows of the ledger."""

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, rows: Sequence[tuple[int, Values]]) -> None:
        """Make records known: (id, values for `keys`)."""
        if not rows:
            return
        records, values = [record for record, _ in rows], [said for _, said in rows]
        columns, nothing = list(zip(*values, strict=True)), (None,) * len(rows)
        picked = zip(*(columns[place] if place >= 0 else nothing for place in self._places), strict=True)
        for record, said in zip(records, picked if self._places else [()] * len(rows), strict=True):
            self._rows[record] = marshal.dumps(said, PLAINLY)
        self.matcher.add(zip(records, self._identifier.identities(columns, len(rows)), strict=True))

    def values(self, record: int) -> Values:
        """What a record says for the keys of the ledger; the last one asked for is remembered."""
        if self._opened[0] != record:
            self._opened = record, marshal.loads(self._rows[record])  # noqa: S302 - marshalled above
        return self._opened[1]

    def is_just(self, record: int, values: Any) -> bool:
        """Whether a record says just these values, told without opening it. Never wrongly so; 1 is not taken for true."""
        return self._rows[record] == marshal.dumps(values, PLAINLY)
