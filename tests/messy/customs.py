"""Customs of whole lists, laid over a table once it is written: areas stated once, shared cells, eras in headings."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.messy import people
from tests.messy.habits import Habits
from tests.messy.page import Page
from tests.messy.tables import Slot
from tests.messy.truth import Fact, Planted, PlantedTable

AREA = "093-"
STATED = ("※市外局番はすべて093", "（市外局番０９３は省略）", "市外局番：093")
BOXES = (("会長", "事務局長", "係長", "担当"), ("課長", "係", "印"), ("確認欄", "印"))
COUNTS = ("男{}名　女{}名", "男　{}名　　女　{}名　　計")
PHONES = ("phone", "fax", "contacts.1.phone", "leader_phone")
SHOWA = (date(1926, 12, 25).isoformat(), date(1989, 1, 8).isoformat())


@dataclass(slots=True)
class Customs:
    """What is done to one table; `mess` names it."""

    dice: random.Random
    page: Page
    table: PlantedTable
    slots: Sequence[Slot]
    habits: Habits
    mess: set[str] = field(default_factory=set[str])

    def lay(self) -> set[str]:
        """Some customs, each now and then."""
        for custom, chance in (
            (self._share_watchers, 0.15),
            (self._code_addresses, 0.15),
            (self._head_with_era, 0.12),
            (self._leave_area_out, 0.12),
            (self._name_previous, 0.1),
            (self._spread_title, 0.15),
            (self._say_terms_together, 0.3),
            (self._count_people, 0.12),
            (self._explain_signs, 0.12),
            (self._wait_for_stamps, 0.1),
        ):
            if self.dice.random() < chance and custom():
                self.mess.add(custom.__name__.strip("_").replace("_", " "))
        return self.mess

    def _slot(self, *keys: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.column.key in keys and slot.width == 1), None)

    def _cells(self, slot: Slot, key: str) -> Iterator[tuple[Planted, object, Fact]]:
        """The records with something right in a column: cell and fact."""
        for planted in self.table.records:
            fact = planted.facts.get(key)
            cell = self.page.cells.get((planted.row, slot.left))
            if fact is not None and not fact.is_error and fact.value is not None and cell is not None:
                yield planted, cell, fact

    def _share_watchers(self) -> bool:
        """One 民生委員 over several households: cells merged downwards that make them no household."""
        slot = self._slot("minsei")
        if slot is None or self.habits.members or self.habits.kana in ("row above", "line above"):
            return False
        rows = {planted.row: planted for planted in self.table.records}
        merged = 0
        for row, planted in rows.items():
            below, fact = rows.get(row + 1), planted.facts["minsei"]
            clear = not any(
                top <= row + 1 and row <= bottom and left <= slot.left <= right
                for top, left, bottom, right in self.page.merges
            )
            if below is None or fact.value is None or fact.is_error or not clear or self.dice.random() < 0.5:
                continue
            self.page.cells.pop((row + 1, slot.left), None)
            self.page.merge(row, slot.left, row + 1, slot.left)
            below.facts["minsei"] = Fact(fact.value, "watcher shared")
            merged += 1
        return merged > 0

    def _code_addresses(self) -> bool:
        """〒803-0836 before the address, where no column holds postal codes."""
        slot = self._slot("address")
        if slot is None or self._slot("postal_code") or "postal" in self.habits.split or not self._keeps_codes():
            return False
        for planted, cell, _ in self._cells(slot, "address"):
            code = people.postal_code(self.dice)
            if isinstance(cell, str) and self.dice.random() < 0.9:
                self.page.cells[planted.row, slot.left] = f"〒{code}{self.dice.choice((chr(10), '　', ' '))}{cell}"
                planted.facts["postal_code"] = Fact(code, "postal code before the address")
        return True

    def _keeps_codes(self) -> bool:
        return self.table.kind in ("households", "volunteers", "organisations")

    def _head_with_era(self) -> bool:
        """生年月日（昭和） over 12.3.4; who was born under another era says so."""
        slot = self._slot("born_on")
        heading = slot.headings[-1] if slot else ""
        if slot is None or not heading or "\n" in heading or self.habits.ages:
            return False
        for (row, column), cell in list(self.page.cells.items()):
            if column == slot.left and cell == heading:
                self.page.cells[row, column] = f"{heading}（昭和）"
        for planted, _, fact in self._cells(slot, "born_on"):
            if SHOWA[0] <= fact.value < SHOWA[1] and fact.how.startswith("date"):
                born = date.fromisoformat(fact.value)
                self.page.cells[planted.row, slot.left] = f"{people.era_of(born)[2]}.{born.month}.{born.day}"
                planted.facts["born_on"] = Fact(fact.value, "era in the heading")
        return True

    def _leave_area_out(self) -> bool:
        """Numbers of the city without 093, which a remark below states for all of them."""
        done = 0
        for key in PHONES:
            slot = self._slot(key)
            for planted, cell, fact in list(self._cells(slot, key)) if slot else ():
                if (
                    isinstance(cell, str)
                    and slot
                    and fact.how.startswith("phone ")
                    and str(fact.value).startswith(AREA)
                ):
                    if fact.how == "phone with a note":
                        continue
                    self.page.cells[planted.row, slot.left] = str(fact.value).removeprefix(AREA)
                    planted.facts[key] = Fact(fact.value, "area code stated")
                    done += 1
        if done:
            self.page.line()
            self.table.skipped[self.page.line([self.dice.choice(STATED)])] = "note"
        return done > 0

    def _name_previous(self) -> bool:
        """前任者氏名 at the right: somebody else in every row."""
        if self.table.kind != "volunteers" or self.habits.margin or not self.table.header_rows:
            return False
        right = max(slot.left + slot.width for slot in self.slots)
        top, bottom = self.table.header_rows[0], self.table.header_rows[-1]
        headings = {row for row, column in self.page.cells if self.page.cells[row, column] == self.slots[0].headings[0]}
        if len(self.table.header_rows) > 1 or headings - {top}:
            return False
        self.page.cells[bottom, right] = self.dice.choice(("前任者氏名", "前任者", "前任者名"))
        names = people.People(self.dice)
        for planted in self.table.records:
            self.page.cells[planted.row, right] = "　".join(names.next()[:2])
        return True

    def _spread_title(self) -> bool:
        """福 祉 協 力 員 名 簿."""
        title = self.page.cells.get((1, 1))
        if (
            not isinstance(title, str)
            or 1 in self.table.header_rows
            or any(each in title for each in "　 ・R0123456789")
        ):
            return False
        self.page.cells[1, 1] = self.dice.choice("　 ").join(title)
        return True

    def _say_terms_together(self) -> bool:
        """任期 over R7.4.1～R9.3.31, where no column says when the term ends."""
        slot = self._slot("appointed_on")
        if slot is None or self._slot("term_ends_on") or slot.parts or len(slot.headings) > 1:
            return False
        for (row, column), cell in list(self.page.cells.items()):
            if column == slot.left and cell == slot.headings[0]:
                self.page.cells[row, column] = self.dice.choice(("任期", "委嘱期間", "任\u3000期"))
        done = False
        for planted, _, fact in list(self._cells(slot, "appointed_on")):
            begin = date.fromisoformat(fact.value)
            end = begin.replace(year=begin.year + 2, day=1)
            days = [f"{people.era_of(day)[1]}{people.era_of(day)[2]}.{day.month}.{day.day}" for day in (begin, end)]
            self.page.cells[planted.row, slot.left] = self.dice.choice(("～", "〜", " ～ ", "から")).join(days)
            planted.facts["appointed_on"] = Fact(fact.value, "term in one cell")
            planted.facts["term_ends_on"] = Fact(end.isoformat(), "term in one cell")
            done = True
        for planted in self.table.records:
            fact = planted.facts.get("appointed_on")
            if done and fact and fact.is_error:  # 任期 is told as the day it ends
                planted.facts["term_ends_on"] = planted.facts.pop("appointed_on")
        return done

    def _count_people(self) -> bool:
        """How many there are, below the names: 12, 12名, 出席者数."""
        slot = self._slot("name", "head_name")
        if slot is None or self.table.kind not in ("volunteers", "households") or self.habits.numbered_empty:
            return False
        if any(reason in ("total", "subtotal") for reason in self.table.skipped.values()):
            return False
        count = len(self.table.records)
        words = (count, f"{count}名", f"計　{count}名", "登録者数", f"以上{count}名")
        self.table.skipped[self.page.line({slot.left: self.dice.choice(words)})] = "total"
        return True

    def _explain_signs(self) -> bool:
        """A legend of signs no column uses, in cells of its own below the list."""
        self.page.line()
        signs = self.dice.choice(
            (
                ("凡例", "○：毎日", "△：週1回", "×：なし"),
                ("ア：一般", "イ：要注意", "ウ：その他"),
                ("【印】", "◎＝済", "□＝未"),
            )
        )
        self.table.skipped[self.page.line(signs)] = "note"
        return True

    def _wait_for_stamps(self) -> bool:
        """Labels with room for stamps, some lines below the list."""
        self.page.line()
        self.page.line()
        left = self.dice.choice((2, 3))
        self.table.skipped[self.page.line(self.dice.choice(BOXES), left)] = "stamps"
        return True
