"""Postal code → address, from the small table of the city's codes in resources/postal_codes."""

import csv
import functools
from collections.abc import Mapping

from welfare_desktop.domain.values import PostalCode
from welfare_desktop.host import resources


def addresses(code: str) -> tuple[str, ...]:
    """The beginnings of addresses (市区町名) a postal code stands for, as typed in any form; none when unknown."""
    parsed = PostalCode().parse(code)
    return _table().get(parsed, ()) if isinstance(parsed, str) else ()


@functools.cache
def _table() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    path = resources.resources() / "postal_codes" / "kitakyushu.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            table.setdefault(row["postal_code"], []).append(row["city"] + row["town"])
    return {code: tuple(found) for code, found in table.items()}
