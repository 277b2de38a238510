"""校区カルテ: everything of one district on one sheet, as it will be shown and printed; every text is final."""

from dataclasses import dataclass

from welfare_desktop.domain.rosters import Column


@dataclass(frozen=True, slots=True)
class KarteTable:
    """A table with its heading; `empty` is told where it has no rows."""

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = "登録はありません。"


@dataclass(frozen=True, slots=True)
class Karte:
    """A district: its facts in pairs of label and text, then its tables."""

    title: str
    facts: tuple[tuple[str, str], ...]
    tables: tuple[KarteTable, ...]
    office: str = ""
    made_on: str = ""
