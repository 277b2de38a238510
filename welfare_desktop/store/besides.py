"""What imports said of records in columns nobody mapped (取込元の他の列), as far as they stand."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.exchanges import OTHERS, Base, get
from welfare_desktop.store.journal import standing


@dataclass(frozen=True, slots=True)
class SaidBesides:
    """What one import said of a record, by heading; of cases the texts are sealed."""

    batch: int
    at_utc: str
    clerk: str
    verb: str
    source_name: str
    texts: Base


def said_besides(connection: Connection, record: int) -> list[SaidBesides]:
    """What every import said of a record, the newest first."""
    found = ((row, get(connection, _name(row), [record]).get(record)) for row in _imports(connection))
    return [
        SaidBesides(row.id, row.at_utc, row.clerk, row.verb, row.source_name, texts) for row, texts in found if texts
    ]


def kept_besides(connection: Connection, wanted: Mapping[int, Base]) -> dict[int, dict[str, Value]]:
    """The latest that was said of these records under these headings."""
    kept: dict[int, dict[str, Value]] = defaultdict(dict)
    lacking = {record: set(texts) for record, texts in wanted.items()}
    for row in _imports(connection):
        for record, texts in get(connection, _name(row), lacking).items():
            found = {heading: text for heading, text in texts.items() if heading in lacking[record]}
            kept[record] |= found
            lacking[record] -= set(found)
        lacking = {record: headings for record, headings in lacking.items() if headings}
        if not lacking:
            break
    return kept


def _name(row: Any) -> str:
    return f"import.{row.id}{OTHERS}"


def _imports(connection: Connection) -> list[Any]:
    """The imports that were not taken back, the newest first."""
    return standing(connection, "import")
