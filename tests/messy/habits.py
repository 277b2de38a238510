"""What one clerk does to ledgers, and which columns she keeps."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.messy.columns import ALWAYS, KANA, LEDGERS, NAME, Column, column

MEMBERS = (
    column("members.1.name", "person", "世帯員氏名 同居者氏名", 0.8, "世帯員", "氏名"),
    column("members.1.relation", "text:relation", "世帯員続柄", 0.8, "世帯員", "続柄"),
    column("members.1.born_on", "born", "世帯員生年月日", 0.8, "世帯員", "生年月日"),
)
ADDRESS = column("address", "address", "住所1 住所１ 住所①")
BUILDING = column("building", "text:building", "住所2 住所２ 住所②", 0.7)
OWN_RELATION = Column("", "own relation", ("続柄", "世帯主との続柄"))


@dataclass(frozen=True, slots=True)
class Habits:
    """What this clerk does to tables; each name is a kind of mess."""

    header: str = "one"
    unit_row: bool = False
    hint_row: bool = False
    hint_in_heading: bool = False
    number_row: bool = False
    blank_heading: bool = False
    kana: str = "column"
    split: str = ""
    choice: str = "words"
    districts: str = "column"
    towns: str = "column"
    subtotals: str = ""
    total: str = ""
    pages: int = 0
    numbered_empty: int = 0
    members: str = ""
    pairs: bool = False
    struck: bool = False
    filtered: bool = False
    hidden_column: bool = False
    unsaved: bool = False
    rare_names: bool = False
    margin: bool = False
    spread: bool = False
    gaps: bool = False
    contact: str = ""
    behind: str = ""
    together: str = ""
    footers: bool = False
    vacant: bool = False
    ages: bool = False
    building: bool = False
    error_rate: float = 0.02

    def mess(self) -> list[str]:
        """The names of what is done."""
        words = {"one", "column", "words", ""}
        found = [f"{name}={value}" for name in self.__slots__ if (value := getattr(self, name)) not in words]
        return [each for each in found if not each.endswith(("=False", "=0", "=0.0")) and "error_rate" not in each]


def habits_of(dice: random.Random, kind: str) -> Habits:
    def now_and_then(chance: float, *ways: str) -> str:
        return dice.choice(ways) if dice.random() < chance else ""

    household = kind == "households"
    places = now_and_then(0.5, "above", "merged", "ditto") or "column"
    towns = now_and_then(0.4, "above", "merged", "ditto") or "column"
    pages = 0 if "merged" in (places, towns) else dice.choice((0, 0, 0, 0, 10, 15))
    kana = now_and_then(0.55, "brackets", "line", "phonetic", "none", "row above", "line above") if kind in KANA else ""
    members = now_and_then(0.35, "right", "in row", "merged") if household and not pages else ""
    if kana in ("row above", "line above"):
        members, pages, places, towns = "", 0, "column", "column"
    if members in ("in row", "merged"):
        places, towns = "column", "column"
    return Habits(
        header=now_and_then(0.55, "two", "plain", "three", "two") or "one",
        unit_row=dice.random() < 0.4 and kind in ("salons", "districts"),
        hint_row=dice.random() < 0.1 and not pages,
        hint_in_heading=dice.random() < 0.15,
        number_row=dice.random() < 0.08,
        blank_heading=dice.random() < 0.15 and not kana,
        kana=kana or "column",
        split="".join(
            [
                "postal" * (dice.random() < 0.15),
                "phone" * (dice.random() < 0.15),
                "born" * (dice.random() < 0.1),
                "name" * (dice.random() < 0.1 and not kana and not members),
            ]
        ),
        choice=now_and_then(0.4, "circled", "codes", "columns", "bare columns", "codes in heading") or "words",
        districts=places,
        towns=towns,
        subtotals="" if members or dice.random() < 0.75 else "words",
        total=now_and_then(0.4, "word", "silent"),
        pages=pages,
        numbered_empty=dice.choice((0, 0, 0, 2, 9)),
        members=members,
        pairs=(household or kind == "volunteers") and dice.random() < 0.3 and not members,
        struck=dice.random() < 0.15,
        filtered=dice.random() < 0.1,
        hidden_column=dice.random() < 0.15,
        unsaved=dice.random() < 0.15,
        rare_names=dice.random() < 0.2,
        margin=dice.random() < 0.15,
        spread=dice.random() < 0.25,
        gaps=dice.random() < 0.08 and not members and "merged" not in (places, towns),
        contact=now_and_then(0.15, "one cell"),
        behind=now_and_then(0.12, "様", "さん", " 殿", "age") if kind in KANA and kana in ("", "none") else "",
        together=now_and_then(0.1, "phone", "address", "both")
        if kind in KANA and kana in ("", "none", "brackets") and not members
        else "",
        footers=pages > 0 and dice.random() < 0.5,
        vacant=kind == "volunteers" and dice.random() < 0.3,
        ages=dice.random() < 0.1,
        building=kind in ("households", "volunteers") and dice.random() < 0.15 and not members,
        error_rate=dice.choice((0.0, 0.0, 0.01, 0.03)),
    )


def columns_of(dice: random.Random, kind: str, habits: Habits) -> list[Column]:
    """Some of a register's columns, in its order, with what the habits ask for."""
    every = [each for each in LEDGERS[kind] if each.key != KANA.get(kind) or habits.kana == "column"]
    wanted = {NAME.get(kind, "name"), *ALWAYS.get(kind, ())}
    share = dice.choice((0.4, 0.7, 0.9))
    few = dice.random() < 0.2
    chosen = [each for each in every if each.key in wanted or (not few and dice.random() < share)]
    if few:
        chosen = [each for each in every if each.key in wanted or each.key in ("address", "phone", "district")]
    if habits.contact:
        chosen = [each for each in chosen if each.key not in ("contacts.1.relation", "contacts.1.phone")]
    if all(each.key != "contacts.1.name" for each in chosen):
        chosen = [each for each in chosen if each.key != "contacts.1.relation"]
    if habits.members == "merged":
        chosen = [each for each in every if each.key in ("number", "address") or each in chosen]
    if len(chosen) < 4:
        chosen = every[:6]
    shared = {"phone": ("phone",), "address": ("address",), "both": ("address", "phone")}.get(habits.together, ())
    chosen = [each for each in chosen if each.key not in shared]
    if habits.building and not shared:
        chosen = [part for each in chosen for part in ((ADDRESS, BUILDING) if each.key == "address" else (each,))]
    if habits.members == "right":
        chosen = [*chosen, *MEMBERS]
    elif habits.members == "in row":
        chosen = _with_own_relation(chosen, every)
    return chosen


def _with_own_relation(chosen: list[Column], every: Sequence[Column]) -> list[Column]:
    """続柄 right of the name; the rows of a household's members lack number and address."""
    keys = {each.key for each in chosen} | {"number", "address", "born_on"}
    full = [each for each in every if each.key in keys and not each.key.startswith("contacts")]
    at = next(
        index
        for index, each in enumerate(full)
        if each.key in ("head_kana", "head_name") and full[index + 1].key != "head_kana"
    )
    return [*full[: at + 1], OWN_RELATION, *full[at + 1 :]]
