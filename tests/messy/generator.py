"""Ward ledgers as messy as offices keep them, made up from a number, with the truth about every row.

Nothing here comes from the product: names, spellings and layouts are invented on their own, so that the
product cannot agree with itself.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tests.messy import people
from tests.messy.cards import plain_columns, write_blocks, write_turned
from tests.messy.columns import KANA, NO_YEAR, TITLED, TITLES, Author, Column
from tests.messy.customs import Customs
from tests.messy.habits import Habits, columns_of, habits_of
from tests.messy.margins import write_below
from tests.messy.others import write_others
from tests.messy.page import Page, save_csv, save_xlsx
from tests.messy.tables import Scribe
from tests.messy.truth import Book, Fact, Planted, PlantedTable

KINDS = (
    "households",
    "households",
    "households",
    "volunteers",
    "volunteers",
    "salons",
    "cases",
    "districts",
    "organisations",
)


def generate(seed: int) -> Book:
    """The ledger of a number: always the same for the same number."""
    return _Office(seed).write()


ROLES = {
    "福祉協力員名簿": "福祉協力員",
    "民生委員・児童委員一覧": "民生委員(世帯担当)",
    "主任児童委員名簿": "主任児童委員",
    "登録ボランティア名簿": "登録ボランティア",
}


@dataclass(slots=True)
class _Office:
    """One clerk with a file to write."""

    seed: int
    dice: random.Random = field(init=False)
    kind: str = field(init=False)
    habits: Habits = field(init=False)
    author: Author = field(init=False)
    tables: list[PlantedTable] = field(default_factory=list[PlantedTable])
    pages: list[Page] = field(default_factory=list[Page])
    others: dict[str, str] = field(default_factory=dict[str, str])
    mess: set[str] = field(default_factory=set[str])
    titles: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        self.dice = random.Random(f"messy ward ledger {self.seed}")
        self.kind = self.dice.choice(KINDS)
        self.author = Author(self.dice, self.kind, people.People(self.dice))
        self.habits = habits_of(self.dice, self.kind)
        if "name" in self.habits.split:
            self.habits = replace(self.habits, together="", behind="")

    def write(self) -> Book:
        """The file and the truth."""
        columns = columns_of(self.dice, self.kind, self.habits)
        if len(columns) < 5 and self.habits.header == "three":
            self.habits = replace(self.habits, header="two")
        arrangement = self._arrangement(columns)
        self.mess |= {f"arrangement={arrangement}", f"kind={self.kind}", *self.habits.mess()}
        {
            "plain": self._plain,
            "sheets": self._by_sheet,
            "stacked": self._stacked,
            "beside": self._beside,
            "turned": self._turned,
            "blocks": self._blocks,
        }[arrangement](columns)
        self._say_roles()
        self._say_years()
        as_text = self.dice.random() < 0.15 and len(self.pages) == 1 and _fits_text(self.pages[0], self.habits)
        if as_text:
            encoding = "utf-8-sig" if self.habits.rare_names else self.dice.choice(("utf-8-sig", "cp932", "utf-8"))
            self.mess.add("file=csv")
            data, name = save_csv(self.pages[0], encoding), f"ledger-{self.seed}.csv"
            for table in self.tables:
                table.sheet = ""
        else:
            self.others |= write_others(self.dice, self._page, self.pages, self.tables)
            epoch, ghosts = self.dice.random() < 0.1, self.dice.random() < 0.1
            self.mess |= {word for word, done in (("1904", epoch), ("ghost styles", ghosts)) if done}
            data = save_xlsx(self.pages, epoch_1904=epoch, ghosts=ghosts, dice=self.dice)
            name = f"ledger-{self.seed}.xlsx"
        rows = frozenset((page.name if not as_text else "", row) for page in self.pages for row, _ in page.cells)
        return Book(name, data, self.kind, self.tables, self.others, frozenset(self.mess), rows)

    def _arrangement(self, columns: Sequence[Column]) -> str:
        if self.kind in KANA and self.dice.random() < 0.12 and len(plain_columns(columns)) >= 4:
            return self.dice.choice(("turned", "blocks"))
        if self.habits.header == "three":
            return "plain"
        chance = self.dice.random()
        if len(columns) <= 6 and not self.habits.members and chance < 0.4:
            return "beside"
        keys = {each.key for each in columns}
        if chance < 0.5 or "district" not in keys or self.kind == "districts":
            return "plain"
        return "stacked" if chance < 0.75 and "neighbourhood" in keys else "sheets"

    # ---- arrangements

    def _plain(self, columns: Sequence[Column]) -> None:
        page = self._page("Sheet1" if self.dice.random() < 0.5 else "名簿")
        self.author.district = f"{self.dice.choice(people.DISTRICTS)}校区"
        around = ""
        if any(each.key == "district" for each in columns) and self.dice.random() < 0.25:
            columns, around = [each for each in columns if each.key != "district"], "district"
        self._title(page, around)
        scribe = Scribe(page, self.author, self.habits, columns, self.dice.choice((1, 1, 1, 2)))
        self._table(scribe, around, self._sizes())
        customs = Customs(random.Random(f"customs of {self.seed}"), page, self.tables[-1], scribe.slots, self.habits)
        self.mess |= customs.lay()
        write_below(page, self.tables[-1], self.dice, self.habits, scribe.slots if scribe else ())

    def _by_sheet(self, columns: Sequence[Column]) -> None:
        """A sheet for each district, or for each neighbourhood."""
        towns = any(each.key == "neighbourhood" for each in columns) and self.seed % 3 == 0
        around = "neighbourhood" if towns else "district"
        columns = [each for each in columns if each.key != around]
        self.author.district = f"{self.dice.choice(people.DISTRICTS)}校区"
        for place in self.dice.sample(people.TOWNS if towns else people.DISTRICTS, self.dice.randint(2, 3)):
            if towns:
                self.author.town = f"{place}町内会"
            else:
                self.author.district = f"{place}校区"
            page = self._page(self.author.town if towns else self.author.district)
            self._title(page, "")
            scribe = Scribe(page, self.author, self.habits, columns)
            self._table(scribe, around, [self.dice.randint(4, 12)])
            write_below(page, self.tables[-1], self.dice, self.habits, scribe.slots if scribe else ())

    def _stacked(self, columns: Sequence[Column]) -> None:
        """One block for each neighbourhood, its name in the line above."""
        page = self._page("台帳")
        self.author.district = f"{self.dice.choice(people.DISTRICTS)}校区"
        self._title(page, "district")
        columns = [each for each in columns if each.key not in ("district", "neighbourhood")]
        self.habits = replace(self.habits, pages=0, numbered_empty=0)
        scribe: Scribe | None = None
        for town in self.dice.sample(people.TOWNS, self.dice.randint(2, 4)):
            self.author.town = f"{town}町内会"
            if self.tables:
                page.line()
            page.line([self.dice.choice(("【{}】", "■{}", "{}")).format(self.author.town)])
            scribe = Scribe(page, self.author, self.habits, columns)
            self._table(scribe, "district neighbourhood", [self.dice.randint(3, 9)])
        write_below(page, self.tables[-1], self.dice, self.habits, scribe.slots if scribe else ())

    def _beside(self, columns: Sequence[Column]) -> None:
        """Two tables side by side: the first half of the list left, the rest right."""
        kana = "brackets" if self.habits.kana == "brackets" else "column"
        self.habits = Habits(
            kana=kana,
            hint_in_heading=self.habits.hint_in_heading,
            filtered=self.habits.filtered,
            unsaved=self.habits.unsaved,
            rare_names=self.habits.rare_names,
            error_rate=self.habits.error_rate,
        )
        self.mess = {"arrangement=beside", f"kind={self.kind}", *self.habits.mess()}
        page = self._page("Sheet1")
        self.author.district, self.author.town = f"{self.dice.choice(people.DISTRICTS)}校区", f"{people.TOWNS[1]}町内会"
        self._title(page, "")
        named = any(each.key == "neighbourhood" for each in columns) and self.dice.random() < 0.7
        columns = [each for each in columns if not named or each.key != "neighbourhood"]
        start = page.height + named
        lefts, count = Scribe(page, self.author, self.habits, columns), self.dice.randint(5, 14)
        gap = self.dice.choice((1, 1, 2))
        for scribe, size in (
            (lefts, count),
            (Scribe(page, self.author, self.habits, columns, lefts.right + 1 + gap), count - 2),
        ):
            page.height = start
            table = self._begin(page)
            if named:
                self.mess.add("captions beside")
                self.author.town = f"{people.TOWNS[len(self.tables)]}町内会"
                page.cells[start, scribe.left] = self.author.town
            table.header_rows = scribe.heading()
            for _ in range(size):
                table.records.append(scribe.record(first_of_district=True, first_of_town=True))
                if named:
                    table.records[-1].facts["neighbourhood"] = Fact(self.author.town, "neighbourhood beside")
        page.height = start + 1 + count

    def _turned(self, columns: Sequence[Column]) -> None:
        page = self._aside()
        self.tables += write_turned(page, self.author, plain_columns(columns), self.dice.randint(3, 12))

    def _blocks(self, columns: Sequence[Column]) -> None:
        page = self._aside()
        self.tables.append(write_blocks(page, self.author, plain_columns(columns), self.dice.randint(2, 8)))

    def _aside(self) -> Page:
        """A titled page for people who stand in no list; the habits of lists do not show."""
        self.habits = Habits()
        self.mess = {each for each in self.mess if each.startswith(("arrangement", "kind"))}
        page = self._page("Sheet1" if self.dice.random() < 0.5 else "名簿")
        self._title(page, "")
        return page

    def _say_roles(self) -> None:
        """The people of a 福祉協力員名簿 without a column for it are 福祉協力員."""
        for table in self.tables:
            role = ROLES.get(self.titles.get(table.sheet, ""), "")
            for planted in table.records if role else ():
                planted.facts.setdefault("role", Fact(role, "role from the title"))

    def _say_years(self) -> None:
        """A day without a year is that of the fiscal year the title names."""
        for table in self.tables:
            title = self.titles.get(table.sheet, "")
            day = next((day for year, day in TITLED.items() if title.startswith(year)), "")
            for planted in table.records if day else ():
                for key, fact in planted.facts.items():
                    if fact.how == NO_YEAR:
                        planted.facts[key] = Fact(day, "year from the title")

    # ---- parts of a page

    def _page(self, name: str) -> Page:
        page = Page(name)
        self.pages.append(page)
        return page

    def _begin(self, page: Page) -> PlantedTable:
        table = PlantedTable(page.name, self.kind, ())
        self.tables.append(table)
        return table

    def _title(self, page: Page, around: str) -> None:
        if self.dice.random() < 0.8:
            self.titles[page.name] = self.dice.choice(TITLES[self.kind])
            page.line([self.titles[page.name]])
            if self.dice.random() < 0.4:
                page.line({6: "令和6年4月1日現在"})
            if self.dice.random() < 0.2:
                page.line({7: "会長", 8: "事務局"})
                page.line()
                self.mess.add("signature box")
        if "district" in around:
            written = self.dice.choice(
                (self.author.district, f"校区名：{self.author.district}", f"（{self.author.district}）")
            )
            page.line([written])
            self.mess.add("district from a title")
        if page.height and self.dice.random() < 0.5:
            page.line()

    def _sizes(self) -> list[int]:
        return [self.dice.randint(3, 12) for _ in range(self.dice.randint(1, 3))]

    def _table(self, scribe: Scribe, around: str, sizes: Sequence[int]) -> None:
        """A heading and groups of records, one group for each district or neighbourhood."""
        page, table = scribe.page, self._begin(scribe.page)
        table.header_rows = scribe.heading()
        if self.habits.hint_row:
            table.skipped[page.line(["※黄色のセルは必ず記入してください。"], scribe.left)] = "note"
        if self.habits.number_row:
            table.skipped[page.line([f"({n})" for n in range(1, scribe.right - scribe.left + 2)], scribe.left)] = (
                "numbers"
            )
        on_page = 0
        for group, size in enumerate(sizes):
            top = page.height + 1
            self._move_on(scribe, around, group)
            for each in range(size):
                if self.habits.pages and on_page and on_page % self.habits.pages == 0:
                    self._repeat(scribe, table)
                on_page += 1
                self._record(scribe, table, around, first=each == 0)
            self._merge_places(scribe, top)
            self._subtotal(scribe, table)
        self._end(scribe, table)

    def _move_on(self, scribe: Scribe, around: str, group: int) -> None:
        keys = {slot.column.key for slot in scribe.slots}
        if "district" in keys and "district" not in around and (group == 0 or self.dice.random() < 0.7):
            self.author.district = (
                f"{people.DISTRICTS[(people.DISTRICTS.index(self.author.district[:-2]) + 1) % 10]}校区"
            )
        if "neighbourhood" not in around:
            self.author.town = f"{people.TOWNS[(group * 3 + self.seed) % 10]}町内会"

    def _record(self, scribe: Scribe, table: PlantedTable, around: str, *, first: bool) -> None:
        planted = scribe.record(first_of_district=first, first_of_town=first)
        if "district" in around:
            planted.facts["district"] = Fact(self.author.district, "district around")
        if "neighbourhood" in around:
            planted.facts["neighbourhood"] = Fact(self.author.town, "neighbourhood around")
        table.records.append(planted)
        if self.habits.filtered and self.dice.random() < 0.6:
            scribe.page.hidden_rows.add(planted.row)
        self._rows_below(scribe, table, planted)
        if self.habits.vacant and self.dice.random() < 0.1:
            row = scribe.vacancy(self.dice.choice(("欠員", "（欠員）", "欠番", "（未定）")))
            table.skipped[row] = "nobody"
        if self.habits.gaps and self.dice.random() < 0.3:
            scribe.page.line()

    def _rows_below(self, scribe: Scribe, table: PlantedTable, planted: Planted) -> None:
        """The rows that go on with a record: its name under its kana, or further people."""
        household = {"right": (scribe.member, 0.3), "in row": (scribe.in_row, 0.4), "merged": (scribe.merged, 0.4)}
        if self.habits.kana == "row above":
            table.skipped[planted.row + 1] = "continuation"
        elif self.habits.kana == "line above":
            table.skipped[planted.row - 1] = "reading"
        write, chance = household.get(self.habits.members, (scribe.member, 0.0))
        if self.dice.random() >= chance:
            return
        numbers = (2,) if self.habits.members == "right" else range(1, self.dice.randint(2, 4))
        for number in numbers:
            row, reason = write(planted, number)
            table.skipped[row] = reason
        if self.habits.members == "merged":
            scribe.merge_household(planted.row)

    def _repeat(self, scribe: Scribe, table: PlantedTable) -> None:
        if self.habits.footers:
            page = scribe.author.serial // self.habits.pages
            table.skipped[scribe.page.line([self.dice.choice((f"- {page} -", f"{page}/9", f"{page}ページ"))])] = (
                "footer"
            )
        for row in scribe.heading():
            table.skipped[row] = "repeated heading"
        for slot in scribe.slots:
            slot_place = (
                "districts" if slot.column.makes == "district" else "towns" if slot.column.makes == "town" else ""
            )
            if slot_place and getattr(self.habits, slot_place) == "merged":
                raise AssertionError("merged places are not carried over pages")

    def _merge_places(self, scribe: Scribe, top: int) -> None:
        for slot in scribe.slots:
            habit = {"district": self.habits.districts, "town": self.habits.towns}.get(slot.column.makes)
            if habit == "merged":
                scribe.page.merge(top, slot.left, scribe.page.height, slot.left)

    def _subtotal(self, scribe: Scribe, table: PlantedTable) -> None:
        if self.habits.subtotals:
            word = self.dice.choice(("小計", "計", "小　計", f"{self.author.town}　計", "町内計"))
            row = scribe.page.line({scribe.left + 1: word, scribe.left + 2: f"{self.dice.randint(3, 9)}"})
            table.skipped[row] = "subtotal"

    def _end(self, scribe: Scribe, table: PlantedTable) -> None:
        page = scribe.page
        numbered = scribe.slots[0].column.makes == "number"
        for extra in range(self.habits.numbered_empty if numbered else 0):
            table.skipped[page.line([self.author.serial + 1 + extra], scribe.left)] = "numbered empty row"
        counted = [column for column in scribe.totals if len(table.records) > 2]
        if self.habits.total == "word":
            table.skipped[
                scribe.total(
                    self.dice.choice(("合計", "総計", "合　計", "計", f"全{len(table.records)}件")), counted[:2]
                )
            ] = "total"
        elif self.habits.total == "silent" and len(counted) >= 2 and not self.habits.subtotals:
            table.skipped[scribe.total("", counted)] = "total that never says so"


def _fits_text(page: Page, habits: Habits) -> bool:
    """A text file has no merges, readings or styles."""
    return not page.merges and habits.kana != "phonetic" and not habits.struck and not habits.unsaved
