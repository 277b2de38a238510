"""What was last agreed of each record (交換の基準), in the helper process: JSON until it is asked for."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from welfare_desktop.domain.values.contract import Value


class Bases(dict[int, Mapping[str, Value]]):
    """Values by record and ledger key, read from their JSON (`texts`) when asked for."""

    def __init__(self, texts: dict[int, str]) -> None:
        super().__init__()
        self.texts = texts

    def __missing__(self, record: int) -> Mapping[str, Value]:
        self.open((record,))
        return self[record]

    def open(self, records: Iterable[int]) -> None:
        """Read those of some records together, which is quicker; what was never agreed on is empty."""
        wanted = [record for record in records if record not in self]
        texts = [self.texts.get(record, "{}") for record in wanted]
        found: list[dict[str, Any]] = json.loads(f"[{','.join(texts)}]")
        for record, text, values in zip(wanted, texts, found, strict=True):
            self[record] = {key: _value(value) for key, value in values.items()} if "[" in text else values

    def values_of(self, record: int, keys: tuple[str, ...]) -> tuple[Value, ...]:
        """A record's values for some keys."""
        base = self[record]
        try:
            return chosen(keys)(base)
        except KeyError:
            return tuple([base.get(key) for key in keys])


@lru_cache(maxsize=64)
def chosen(places: Sequence[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """Takes what stands at these places of a mapping or a sequence."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda values: tuple([values[place] for place in places])


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value  # pyright: ignore[reportUnknownArgumentType,reportUnknownVariableType]
