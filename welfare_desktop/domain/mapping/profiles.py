"""What a clerk settled about the columns of a ledger, by heading, kept for next year's file."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.mapping.register_signs import SURE
from welfare_desktop.domain.workbooks import TableColumn

AGAIN = "\x1f"
"""Stands between a heading met again in one table (電話番号 of the household, then of its contact) and its count."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a clerk settled for a register: headings with their ledger keys ("" = leave out).

    `told` is the register that the title of that ledger told of ("" none), whatever it was taken as.
    """

    kind: str
    keys: Mapping[str, str]
    told: str = ""

    @classmethod
    def of(cls, kind: str, columns: Iterable[tuple[str, str]], told: str = "") -> Self:
        """The profile that reproduces a mapping, given as (heading, ledger key) from left to right."""
        pairs = [(header, key) for header, key in columns if header]
        names = [name.partition(AGAIN) for name in told_apart(header for header, _ in pairs)]
        return cls(
            kind,
            {header + again + count: key for (header, key), (_, again, count) in zip(pairs, names, strict=True)},
            told,
        )

    def folded(self) -> dict[str, str]:
        """The keys by folded heading, as columns are looked up."""
        parts = ((*name.partition(AGAIN), key) for name, key in self.keys.items())
        return {fold_heading(header) + again + count: key for header, again, count, key in parts if header}

    def fingerprint(self) -> str:
        """What tells one layout from another: the register and its headings, in any order."""
        text = "\n".join([self.kind, *sorted(self.folded())])
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]

    def fits(self, columns: Iterable[TableColumn]) -> float:
        """Which share of the profile's headings a table has."""
        headers = set(told_apart(column.header for column in columns))
        keys = self.folded()
        return sum(1 for header in keys if header in headers) / len(keys) if keys else 0.0


def best_of(profiles: Iterable[Profile], columns: Sequence[TableColumn], kind: str, told: str) -> list[Profile]:
    """The profiles that fit a table best, of register `kind` ("" any); several where its headings tell no register.

    A title that tells of another register (`told`) speaks against a profile, unless it was made of such a ledger.
    """
    fits = [
        (each.fits(columns), each)
        for each in profiles
        if each.kind == kind or (not kind and told in ("", each.kind, each.told))
    ]
    best = max((fit for fit, _ in fits), default=0.0)
    return [each for fit, each in fits if fit == best >= SURE]


def told_apart(headers: Iterable[str]) -> list[str]:
    """Headings folded, each one met again with its count; "" where nothing stands."""
    met = Counter[str]()
    names: list[str] = []
    for folded in map(fold_heading, headers):
        met[folded] += 1
        names.append(f"{folded}{AGAIN}{met[folded]}" if folded and met[folded] > 1 else folded)
    return names
