"""One messy table written onto a page row by row, with the truth about every row."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tests.messy import people, spelling
from tests.messy.columns import DAY_ALONE, ERRORS, KANA, NO_YEAR, Author, Column
from tests.messy.dressing import LABELS, MARKED, Dressing
from tests.messy.habits import Habits
from tests.messy.page import Page
from tests.messy.spelling import Broken, Serial, Spelled, Unsaved, Written
from tests.messy.truth import Fact, Planted

UNITS = {"count:50": "回", "count:60": "人", "count:12": "人", "count:5000": "世帯", "count:4000": "世帯"}
BLANKABLE = ("head_kana", "name_kana", "client_kana")


@dataclass(slots=True)
class Slot:
    """A ledger column on the sheet: where it stands, how wide, and its headings from top to bottom."""

    column: Column
    left: int
    width: int
    headings: Sequence[str]
    parts: Sequence[str] = ()


@dataclass(slots=True)
class Scribe:
    """Writes one table onto a page from column `left`."""

    page: Page
    author: Author
    habits: Habits
    columns: Sequence[Column]
    left: int = 1
    slots: list[Slot] = field(default_factory=list[Slot])
    totals: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    dressing: Dressing = field(init=False)

    @property
    def dice(self) -> random.Random:
        """Chance."""
        return self.author.dice

    def __post_init__(self) -> None:
        self.dressing = Dressing(self.page, self.author, self.habits)
        place = self.left
        for column in self.columns:
            parts = self._parts(column)
            self.slots.append(Slot(column, place, max(1, len(parts)), self._headings(column), parts))
            place += max(1, len(parts))

    def _parts(self, column: Column) -> tuple[str, ...]:
        makes = column.makes
        if (makes == "postal" and "postal" in self.habits.split) or (makes == "phone" and "phone" in self.habits.split):
            return ("", "") if makes == "postal" else ("", "", "")
        if makes == "born" and "born" in self.habits.split:
            return ("年号", "年", "月", "日")
        if makes == "name" and "name" in self.habits.split:
            return ("姓", "名")
        if self.habits.choice in ("columns", "bare columns") and column.key in MARKED:
            return MARKED[column.key]
        return ()

    def _headings(self, column: Column) -> tuple[str, ...]:
        usual = column.headings[self.author.steady("heading " + column.key) % len(column.headings)]
        if self.habits.hint_in_heading and column.makes in ("born", "recent"):
            usual += "\n（S10.1.2の形）"
        if self.habits.choice == "codes in heading" and column.key in MARKED:
            usual += "\n" + " ".join(f"{number}{word}" for number, word in enumerate(MARKED[column.key], 1))
        elif self.habits.spread:
            usual = _spread(usual)
        if self.habits.blank_heading and column.key in BLANKABLE:
            return ("",)
        if self.habits.choice == "bare columns" and column.key in MARKED:
            return ("",)
        if column.makes == "name" and self.habits.together:
            words = {"phone": ("電話",), "address": ("住所",), "both": ("住所", "電話")}[self.habits.together]
            return (self.dice.choice("・／\n、").join((usual, *words)),)
        return (column.group, column.below) if self.habits.header != "one" and column.group else (usual,)

    @property
    def right(self) -> int:
        """The last column of the table."""
        return self.slots[-1].left + self.slots[-1].width - 1

    # ---- heading

    def heading(self) -> tuple[int, ...]:
        """Write the heading rows; their numbers."""
        top = self.page.height + 1
        depth = 1
        if any(len(slot.headings) > 1 or (any(slot.parts) and any(slot.headings)) for slot in self.slots):
            depth = 2
        if self.habits.header == "three":
            self._groups()
            depth += 1
        self._names(depth - (self.habits.header == "three"))
        if self.habits.unit_row and any(slot.column.makes in UNITS for slot in self.slots):
            self.page.line(
                {slot.left: f"({UNITS[slot.column.makes]})" for slot in self.slots if slot.column.makes in UNITS}
            )
            depth += 1
        return tuple(range(top, top + depth))

    def _groups(self) -> None:
        """A row over everything: 基本情報 | 見守りの状況."""
        row = self.page.line({})
        middle = next((slot.left for slot in self.slots[len(self.slots) // 2 :] if not slot.column.group), self.right)
        for left, right, text in ((self.left, middle - 1, "基本情報"), (middle, self.right, "登録の状況")):
            if left <= right:
                self.page.cells[row, left] = text
                self.page.merge(row, left, row, right)

    def _names(self, depth: int) -> None:
        rows = [self.page.line({}) for _ in range(depth)]
        before: Slot | None = None
        for slot in self.slots:
            self._name_slot(slot, before, rows)
            before = slot

    def _name_slot(self, slot: Slot, before: Slot | None, rows: list[int]) -> None:
        cells, top, last = self.page.cells, rows[0], slot.left + slot.width - 1
        merged = self.habits.header != "plain"
        if len(slot.headings) > 1:
            if before is None or before.headings[0] != slot.headings[0] or len(before.headings) == 1:
                cells[top, slot.left] = slot.headings[0]
                after = [each for each in self.slots if each.headings[0] == slot.headings[0] and each.left >= slot.left]
                if merged:
                    self.page.merge(top, slot.left, top, after[-1].left + after[-1].width - 1)
            cells[rows[-1], slot.left] = slot.headings[1]
            if slot.width > 1 and merged:
                self.page.merge(rows[-1], slot.left, rows[-1], last)
        elif any(slot.parts):
            self._name_parts(slot, rows, merged=merged)
        elif slot.headings[0]:
            cells[top, slot.left] = slot.headings[0]
            if merged or slot.width > 1:
                self.page.merge(top, slot.left, rows[-1], last)

    def _name_parts(self, slot: Slot, rows: list[int], *, merged: bool) -> None:
        """The headings of several cells for one fact, under one for all of them or alone."""
        headed = any(slot.headings)
        if headed:
            self.page.cells[rows[0], slot.left] = slot.headings[0]
            self.page.merge(rows[0], slot.left, rows[0], slot.left + slot.width - 1)
        for place, part in enumerate(slot.parts, slot.left):
            self.page.cells[rows[-1] if headed else rows[0], place] = part
            if merged and not headed:
                self.page.merge(rows[0], place, rows[-1], place)

    # ---- records

    def record(self, *, first_of_district: bool, first_of_town: bool) -> Planted:
        """Write one record; blanks, dittos and merges of places follow the habits."""
        self.author.begin()
        if self.habits.kana == "line above":
            left = next(slot.left for slot in self.slots if slot.column.makes == "name")
            self.page.line({left: "　".join(self.author.person[2:])})
        planted = Planted(self.page.line({}), {})
        for slot in self.slots:
            self._write(slot, planted, first_of_district, first_of_town)
        if self.habits.margin and self.dice.random() < 0.1:
            self.page.cells[planted.row, self.right + 2] = self.dice.choice(("←要確認", "済", "※4/1電話"))
        if self.habits.kana == "row above":
            self._move_name_down(planted)
        if self.habits.pairs and self.dice.random() < 0.2:
            self._two_names(planted)
        if self.habits.struck and self.dice.random() < 0.08:
            self.page.struck.add(planted.row)
        return planted

    def _write(self, slot: Slot, planted: Planted, first_of_district: bool, first_of_town: bool) -> None:
        key = slot.column.key
        if slot.column.makes in ("district", "town"):
            habit = self.habits.districts if slot.column.makes == "district" else self.habits.towns
            self._place(slot, planted, habit, first_of_district if slot.column.makes == "district" else first_of_town)
            return
        written, fact = self.author.spell(slot.column)
        written, fact = self._spoilt(slot.column, written, fact)
        if slot.parts:
            written, fact = self._in_parts(slot, planted.row, written, fact)
        else:
            written, fact = self.dressing.dress(slot.column, written, fact)
            if written is not None:
                self.page.cells[planted.row, slot.left] = written
        if key:
            planted.facts.setdefault(key, fact)
        self._other_facts(slot.column, planted, slot.left)
        if isinstance(fact.value, int) and not isinstance(fact.value, bool) and fact.how == "count":
            self.totals.setdefault(slot.left, []).append(fact.value)

    def _place(self, slot: Slot, planted: Planted, habit: str, first: bool) -> None:
        written, fact = self.author.spell(slot.column)
        if not first and habit in ("above", "merged"):
            written = None
        elif not first and habit == "ditto":
            written = self.dice.choice(("〃", "同上", "〃", "々"))
        if written is not None:
            self.page.cells[planted.row, slot.left] = written
        planted.facts[slot.column.key] = Fact(fact.value, f"place {habit}")

    def _spoilt(self, column: Column, written: Written, fact: Fact) -> Spelled:
        makes = column.makes.partition(":")[0]
        if written is None or isinstance(written, Serial) or fact.value is None:
            return written, fact
        if self.habits.unsaved and makes in ("phone", "born", "text") and self.dice.random() < 0.05:
            if self.dice.random() < 0.5:
                return Unsaved("=VLOOKUP(A1,ZZ1:ZZ9,1)"), Fact(None, "formula unsaved", is_error=True)
            return Broken(self.dice.choice(("#N/A", "#REF!"))), Fact(None, "error cell", is_error=True)
        if makes in ERRORS and self.dice.random() < self.habits.error_rate:
            wrong = self.dice.choice(ERRORS[makes])
            return wrong, Fact(None, NO_YEAR if wrong == DAY_ALONE else f"wrong {makes}", is_error=True)
        return written, fact

    def _in_parts(self, slot: Slot, row: int, written: Written, fact: Fact) -> Spelled:
        """Several cells for one fact: 093 | 671 | 1234, or a ○ under one of the choices."""
        if fact.is_error or fact.value is None or isinstance(written, Unsaved | Broken):
            return None, Fact(None, "blank")
        if slot.column.key in MARKED:
            at = (self.author.serial if self.author.serial < 3 else self.dice.randrange(9)) % len(slot.parts)
            self.page.cells[row, slot.left + at] = self.dice.choice("○○◎●")
            return None, Fact(LABELS[slot.parts[at]], "choice columns")
        pieces: Sequence[Written] = str(fact.value).split("-")
        if slot.column.makes == "name":
            pieces, fact = self.author.person[:2], Fact("　".join(self.author.person[:2]))
        elif slot.column.makes == "born":
            when = date.fromisoformat(str(fact.value))
            pieces = (people.era_of(when)[self.author.steady("era") % 2], people.era_of(when)[2], when.month, when.day)
        if len(pieces) != slot.width:
            return None, Fact(None, "blank")
        for offset, piece in enumerate(pieces):
            self.page.cells[row, slot.left + offset] = piece
        return None, Fact(fact.value, f"split {slot.column.makes}")

    def _other_facts(self, column: Column, planted: Planted, place: int) -> None:
        """Facts that have no column of their own: the kana inside a name."""
        kind = self.author.kind
        if column.key in planted.facts and planted.facts[column.key].how == "contact in one cell":
            planted.facts["contacts.1.relation"] = Fact(self.dressing.relation, "contact in one cell")
            planted.facts["contacts.1.phone"] = Fact(self.dressing.number, "contact in one cell")
        if column.makes == "name" and self.habits.together:
            told = {"address": self.dressing.town_address, "phone": self.dressing.own_phone}
            planted.facts |= {key: Fact(text, "together with the name") for key, text in told.items() if text}
        if column.makes != "name" or kind not in KANA or self.habits.kana in ("column", "none"):
            return
        written = self.page.cells.get((planted.row, place))
        blank = written if isinstance(written, str) else ""
        lost = self.habits.kana == "phonetic" and "　" not in blank and " " not in blank
        planted.facts[KANA[kind]] = Fact(
            ("" if lost else "　").join(self.author.person[2:]), f"kana {self.habits.kana}"
        )

    def _move_name_down(self, planted: Planted) -> None:
        """Two rows for a record: the kana over the name, everything else merged over both."""
        lower = self.page.line({})
        for slot in self.slots:
            for column in range(slot.left, slot.left + slot.width):
                if slot.column.makes != "name":
                    self.page.merge(planted.row, column, lower, column)
                    continue
                self.page.cells[lower, column] = self.page.cells[planted.row, column]
                self.page.cells[planted.row, column] = "　".join(self.author.person[2:])

    def _two_names(self, planted: Planted) -> None:
        slot = next((each for each in self.slots if each.column.makes == "name"), None)
        if slot is None or slot.parts or not isinstance(self.page.cells.get((planted.row, slot.left)), str):
            return
        name = planted.facts[slot.column.key].value
        surname = self.author.person[0]
        given = self.dice.choice(("ヨネ", "千代乃", "松子"))
        if (
            not any(blank in name for blank in "　 ")
            or self.habits.kana
            in (
                "brackets",
                "line",
                "phonetic",
                "row above",
                "line above",
            )
            or self.habits.behind
            or self.habits.together
        ):
            return
        blank = "　" if "　" in name else " "
        mark = self.dice.choice(("・", "、", "\n", "／"))
        written, relation = f"{name}{mark}{given}", ""
        if self.author.kind == "households" and self.dice.random() < 0.4:
            relation = "妻"
            behind = f"{name}（夫）{mark}{given}（妻）"
            ways = (f"夫 {name}　妻 {surname} {given}", behind, f"{name}\n（妻 {given}）", f"{name}{mark}妻　{given}")
            written = self.dice.choice(ways)
        self.page.cells[planted.row, slot.left] = written
        if self.author.kind == "volunteers":
            planted.facts[slot.column.key] = Fact(None, "two people", is_error=True)
            return
        planted.facts[slot.column.key] = Fact(name, "two names")
        if relation:
            blank = " " if written.startswith("夫 ") else blank
            planted.facts["members.1.relation"] = Fact(relation, "second name")
        planted.facts["members.1.name"] = Fact(f"{surname}{blank}{given}", "second name")

    def member(self, planted: Planted, number: int) -> tuple[int, str]:
        """A continuation row of the household above: its row and what it is."""
        values: dict[int, Written] = {}
        _, given, _, _ = self.author.names.next()
        name = f"{self.author.person[0]}　{given}"
        for slot in self.slots:
            if slot.column.key == "members.1.name":
                values[slot.left] = name
                planted.facts[f"members.{number}.name"] = Fact(name, "member below")
            elif slot.column.key == "members.1.relation":
                values[slot.left] = "子"
                planted.facts[f"members.{number}.relation"] = Fact("子", "member below")
            elif slot.column.key == "members.1.born_on":
                values[slot.left], fact = spelling.spell_date(people.day(self.dice, 1930, 1990), 1)
                planted.facts[f"members.{number}.born_on"] = replace(fact, how="member below")
        return self.page.line(values), "continuation"

    def in_row(self, planted: Planted, number: int) -> tuple[int, str]:
        """A member of the household in the very columns of its head, with a relation and no number or address."""
        values: dict[int, Written] = {}
        _, given, _, _ = self.author.names.next()
        name = f"{self.author.person[0]}　{given}"
        for slot in self.slots:
            if slot.column.makes == "name":
                values[slot.left] = name
                planted.facts[f"members.{number}.name"] = Fact(name, "member in row")
            elif slot.column.makes == "own relation":
                relation = "妻" if number == 1 else "長男"
                values[slot.left] = relation
                planted.facts[f"members.{number}.relation"] = Fact(relation, "member in row")
            elif slot.column.makes == "born":
                values[slot.left], fact = spelling.spell_date(people.day(self.dice, 1930, 1990), 1)
                planted.facts[f"members.{number}.born_on"] = replace(fact, how="member in row")
        return self.page.line(values), "continuation"

    def merged(self, planted: Planted, number: int) -> tuple[int, str]:
        """Another person of the household: her name alone, the number and the address merged from above."""
        _, given, _, _ = self.author.names.next()
        name = f"{self.author.person[0]}　{given}"
        at = next(slot.left for slot in self.slots if slot.column.makes == "name")
        planted.facts[f"members.{number}.name"] = Fact(name, "member merged")
        return self.page.line({at: name}), "continuation"

    def merge_household(self, top: int) -> None:
        """Merge the number and the address of a household over its rows."""
        for slot in self.slots:
            if slot.column.key in ("number", "address"):
                self.page.merge(top, slot.left, self.page.height, slot.left)

    # ---- other rows

    def vacancy(self, word: str) -> int:
        """A place kept for nobody: its neighbourhood and a word where the name should be."""
        values: dict[int, Written] = {}
        for slot in self.slots:
            if slot.column.makes == "name":
                values[slot.left] = word
            elif slot.column.makes == "town" and self.habits.towns == "column":
                values[slot.left] = self.author.town
        return self.page.line(values)

    def total(self, word: str, columns: Sequence[int]) -> int:
        """A row of sums, with its word or without."""
        at = next(
            (slot.left for slot in self.slots if slot.column.makes == "name" or slot.column.makes[:5] == "place"),
            self.left,
        )
        values: dict[int, Written] = {column: sum(self.totals.get(column, ())) for column in columns}
        if word:
            values[at] = word
        return self.page.line(values)


def _spread(heading: str) -> str:
    """氏　　名, 電話 over 番号, ﾌﾘｶﾞﾅ."""
    if "\n" in heading:
        return heading
    if all("ァ" <= letter <= "ー" for letter in heading):
        return spelling.spell_kana(heading, 2)
    if len(heading) == 2:
        return "　　".join(heading)
    return f"{heading[:2]}\n{heading[2:]}" if len(heading) > 3 else heading
