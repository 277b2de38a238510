"""What stands on the district rosters: which ledger keys fill which column, for each register that has one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.rosters import Align, Column

Fill = Callable[[Mapping[str, str]], str]


@dataclass(frozen=True, slots=True)
class RosterForm:
    """One register's roster: its title, the unit counted, the ledger keys read, and how columns are filled."""

    title: str
    unit: str
    keys: tuple[str, ...]
    columns: tuple[tuple[Column, Fill], ...]

    def row(self, shown: Mapping[str, str]) -> tuple[str, ...]:
        """The texts of one row, column by column."""
        return tuple(fill(shown) for _, fill in self.columns)


def _plain(key: str) -> Fill:
    return lambda shown: shown[key]


def _lines(*keys: str) -> Fill:
    """Each value on its own line."""
    return lambda shown: "\n".join(shown[key] for key in keys if shown[key])


def _phones(shown: Mapping[str, str]) -> str:
    """Each number on its own line, also those that share a field."""
    return _lines("phone", "mobile")(shown).replace("、", "、\n")


def _words(*keys: str) -> Fill:
    """Values side by side."""
    return lambda shown: " ".join(shown[key] for key in keys if shown[key])


def _named(kana: str, name: str) -> Fill:
    """The reading in the first line, the name below it."""
    return lambda shown: f"{shown[kana]}\n{shown[name]}"


def _contacts(shown: Mapping[str, str]) -> str:
    """Two contacts: who, and below it the telephones."""
    lines = (
        _words(*(f"contacts.{number}.{key}" for key in keys))(shown)
        for number in (1, 2)
        for keys in (("name", "relation"), ("phone", "mobile"))
    )
    return "\n".join(line for line in lines if line).replace("、", "、\n")


def _watchers(shown: Mapping[str, str]) -> str:
    named = (("watcher", ""), ("minsei", "(民)"))
    return "\n".join(shown[key] + mark for key, mark in named if shown[key])


def _term(shown: Mapping[str, str]) -> str:
    begin, end = shown["appointed_on"], shown["term_ends_on"]
    return f"{begin}\n～{end}" if begin and end else begin or (f"～{end}" if end else "")


_CONTACT_KEYS = tuple(f"contacts.{n}.{key}" for n in (1, 2) for key in ("name", "relation", "phone", "mobile"))

ROSTER_FORMS: Mapping[str, RosterForm] = {
    "households": RosterForm(
        "見守り世帯名簿",
        "世帯",
        (
            "number",
            "head_kana",
            "head_name",
            "born_on",
            "address",
            "building",
            "phone",
            "mobile",
            "household_type",
            "living_alone",
            *_CONTACT_KEYS,
            "watcher",
            "minsei",
            "note",
        ),
        (
            (Column("number", "番号", 4, Align.END, wraps=False), _plain("number")),
            (Column("head_name", "氏名", 12, reading=True), _named("head_kana", "head_name")),
            (Column("born_on", "生年月日", 9, wraps=False), _plain("born_on")),
            (Column("address", "住所", 19), _lines("address", "building")),
            (Column("phone", "電話", 9.5, wraps=False), _phones),
            (Column("household_type", "世帯の類型", 12), _lines("household_type", "living_alone")),
            (Column("contacts", "緊急連絡先", 20), _contacts),
            (Column("watcher", "担当", 9), _watchers),
            (Column("note", "備考", 9), _plain("note")),
        ),
    ),
    "volunteers": RosterForm(
        "担い手名簿",
        "名",
        (
            "number",
            "name_kana",
            "name",
            "role",
            "post",
            "area",
            "postal_code",
            "address",
            "building",
            "phone",
            "mobile",
            "appointed_on",
            "term_ends_on",
            "note",
        ),
        (
            (Column("number", "番号", 4.5, Align.END, wraps=False), _plain("number")),
            (Column("name", "氏名", 13, reading=True), _named("name_kana", "name")),
            (Column("role", "委嘱・役職", 12), _lines("role", "post")),
            (Column("area", "担当区域", 12), _plain("area")),
            (Column("address", "住所", 22), _lines("address", "building")),
            (Column("phone", "電話", 10, wraps=False), _phones),
            (Column("term", "任期", 11, wraps=False), _term),
            (Column("note", "備考", 15), _plain("note")),
        ),
    ),
}
"""By register."""
