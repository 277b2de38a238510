"""The numbers of the other side's list (先方の番号): which of its columns tells records apart, and which only counts rows.

A heading may promise (確認番号, 許可番号); the content decides. Numbers that stayed with whom they were given last
time tell records apart. What counts from 1 and is given anew every year does not, whatever it is called.
"""

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.plans import Pair

Said: TypeAlias = tuple[Sequence[Pair], int]
"""The numbers of a row by heading, and the record it is surely about by everything else (0: not known)."""

ENOUGH = 3
"""Rows whose number of last time is known, from which their agreement is believed rather than the heading."""
AGREEING, AGREEING_SERIAL = 0.8, 0.95
"""Share of such rows that bear the same number again, where it tells records apart; more where it looks like a count."""
FILLED, DIFFERENT = 0.5, 0.9
DENSE = 0.8
"""Share of the whole numbers up to the highest that occur, from which a column is a count."""
_NUMBER = re.compile(
    r"(?:確認|許可|認可|登録|届出|指定|認定|免許|承認|交付|事業所|施設|台帳|世帯|管理|整理|受付|識別)(?:番号|no|id)|コード$"
)
_ANOTHERS = re.compile(
    r"電話|携帯|fax|ファ[ッツ]?クス|郵便|口座|個人番号|法人番号|保険|年金|手帳|車|市区?町村|自治体|地方公共団体|都道府県"
)


@functools.cache
def is_number_heading(heading: str) -> bool:
    """Whether a column so headed may be a number that the list's own office gave: not a phone, not a public code."""
    folded = fold_heading(heading)
    return bool(_NUMBER.search(folded)) and not _ANOTHERS.search(folded)


def counts_rows(numbers: Sequence[str]) -> bool:
    """Whether numbers are a plain count: whole numbers from 1 on with hardly a gap."""
    found = {int(text) for text in numbers if text.isascii() and text.isdigit() and len(text) < 10}
    if not found or len(found) < DENSE * len(numbers) or min(found) > 1 + len(found) // 20:
        return False
    return len(found) >= DENSE * max(found)


@dataclass(slots=True)
class KnownNumbers:
    """What is known of their numbers: 外部番号 from the partner (folded), and those of the last list by heading."""

    kept: dict[int, set[str]] = field(default_factory=lambda: defaultdict[int, set[str]](set))
    last: dict[int, Mapping[str, str]] = field(default_factory=dict[int, Mapping[str, str]])

    def keep(self, rows: Iterable[tuple[int, str]]) -> None:
        """Note 外部番号 of records."""
        for record, number in rows:
            self.kept[record].add(fold_text(number))

    def of(self, record: int) -> set[str]:
        """All numbers a record is known by there."""
        return {*self.kept.get(record, ()), *map(fold_text, self.last.get(record, {}).values())}

    def by_number(self) -> Mapping[str, list[int]]:
        """The records by number."""
        found: dict[str, list[int]] = defaultdict(list)
        for record in {**self.last, **self.kept}:
            for number in self.of(record):
                found[number].append(record)
        return found

    def new_of(self, record: int, said: Iterable[Pair], heading: str) -> tuple[Pair, ...]:
        """Of a row's numbers those that are not noted yet; under `heading` also where no 外部番号 is kept."""
        last, kept = self.last.get(record, {}), self.kept.get(record, ())
        return tuple(
            (each, text)
            for each, text in said
            if last.get(each) != text or (each == heading and fold_text(text) not in kept)
        )


def telling(rows: Sequence[Said], known: KnownNumbers) -> str:
    """The heading of the column that tells records apart; "" where none does."""
    columns: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for numbers, record in rows:
        for heading, text in numbers:
            columns[heading].append((fold_text(text), record))
    fitting = [
        (share, heading) for heading, column in columns.items() if (share := _trust(heading, column, len(rows), known))
    ]
    return max(fitting, default=(0.0, ""))[1]


def _trust(heading: str, column: Sequence[tuple[str, int]], rows: int, known: KnownNumbers) -> float:
    """How far a column tells records apart, 0 where it does not."""
    numbers = [number for number, _ in column]
    serial = counts_rows(numbers)
    compared = [number in before for number, record in column if record and (before := known.of(record))]
    if len(compared) >= ENOUGH:
        share = sum(compared) / len(compared)
        return share if share >= (AGREEING_SERIAL if serial else AGREEING) else 0.0
    if serial or not is_number_heading(heading) or len(column) < FILLED * rows:
        return 0.0
    share = len(Counter(numbers)) / len(numbers)
    return share if share >= DIFFERENT else 0.0
