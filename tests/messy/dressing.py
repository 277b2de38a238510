"""What clerks write into a cell besides its fact: kana, titles, ages, addresses, other words to choose from."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.messy import people
from tests.messy.columns import NAME, Author, Column
from tests.messy.habits import Habits
from tests.messy.page import Page
from tests.messy.spelling import Spelled, Written
from tests.messy.truth import Fact

MARKED = {"household_type": ("高齢", "障害", "ひとり親", "その他"), "method": ("訪問", "電話", "新聞")}
LABELS = {
    "高齢": "高齢者世帯", "障害": "障害のある人のある世帯", "ひとり親": "ひとり親で子育て中の世帯", "その他": "その他の世帯",
    "訪問": "訪問", "電話": "電話", "新聞": "新聞・灯り確認",
}  # fmt: skip
FOREIGN = "\ue3eb\uf0a1"
SELECTED = "\u8fbb\U000e0100"


@dataclass(slots=True)
class Dressing:
    """Dresses the cells of one table; what else the last one says is kept beside."""

    page: Page
    author: Author
    habits: Habits
    relation: str = ""
    number: str = ""
    town_address: str = ""
    own_phone: str = ""

    @property
    def dice(self) -> random.Random:
        """Chance."""
        return self.author.dice

    def dress(self, column: Column, written: Written, fact: Fact) -> Spelled:
        key = column.key
        if fact.value is None or fact.is_error:
            return written, fact
        if key == "contacts.1.name" and self.habits.contact and self.author.kind == "households":
            return self._contact_in_one_cell(str(written), fact)
        if key == NAME.get(self.author.kind, "name") and column.makes == "name":
            return self._dressed_name(str(written), fact)
        if column.makes == "born" and self.habits.ages and isinstance(written, str) and fact.how.startswith("date"):
            return f"{written}（{2024 - int(fact.value[:4])}）", replace(fact, how=f"{fact.how} and age")
        if key in MARKED and self.habits.choice in ("circled", "codes", "codes in heading"):
            return self._chosen(MARKED[key])
        return written, fact

    def _chosen(self, labels: Sequence[str]) -> Spelled:
        at = self.dice.randrange(len(labels))
        if self.habits.choice == "circled":
            return self._circled(labels, at), Fact(LABELS[labels[at]], "choice circled")
        return (at + 1 if self.dice.random() < 0.8 else str(at + 1)), Fact(LABELS[labels[at]], "choice code")

    def _contact_in_one_cell(self, name: str, fact: Fact) -> Spelled:
        self.relation, self.number = self.dice.choice(("長男", "長女", "姪")), people.mobile(self.dice)
        ways = (
            f"{name}（{self.relation}）{self.number}",
            f"{self.relation}　{name}　{self.number}",
            f"{name}({self.relation})\n{self.number}",
        )
        return ways[self.author.steady("contact") % 3], replace(fact, how="contact in one cell")

    def _circled(self, labels: Sequence[str], at: int) -> str:
        style = self.author.steady("circle") % 3
        if style == 0:
            return "・".join(("○" if index == at else "") + label for index, label in enumerate(labels))
        if style == 1:
            return "　".join(("☑" if index == at else "□") + label for index, label in enumerate(labels))
        return " ".join(
            f"{'①②③④'[index] if index == at else f'{index + 1}.'}{label}" for index, label in enumerate(labels)
        )

    def _dressed_name(self, name: str, fact: Fact) -> Spelled:
        if self.habits.rare_names and self.dice.random() < 0.2:
            name += self.dice.choice((FOREIGN[0], FOREIGN[1], SELECTED))
            fact = Fact(name, "name rare")
        kana = "　".join(self.author.person[2:])
        if self.habits.together:
            return self._together(name, kana if self.habits.kana == "brackets" else "", fact)
        if self.habits.behind:
            behind = f"（{self.dice.randint(66, 99)}）" if self.habits.behind == "age" else self.habits.behind
            return name + behind, replace(fact, how="name with a title or age")
        if self.habits.kana == "brackets":
            return f"{name}（{kana}）", replace(fact, how="name with kana in brackets")
        if self.habits.kana == "line":
            text = f"{kana}\n{name}" if self.author.steady("line") % 2 else f"{name}\n{kana}"
            return text, replace(fact, how="name with kana on a line")
        if self.habits.kana == "phonetic":
            self.page.readings[name] = kana
        return name, fact

    def _together(self, name: str, kana: str, fact: Fact) -> Spelled:
        """Name, address and telephone in one cell."""
        self.town_address = (
            people.address(self.dice, self.author.town or "緑台") if self.habits.together != "phone" else ""
        )
        self.own_phone = people.phone(self.dice) if self.habits.together != "address" else ""
        parts = [name + (f"（{kana}）" if kana else ""), self.town_address, self.own_phone]
        between = "　 \n"[self.author.steady("together") % 3]
        return between.join(filter(None, parts)), replace(fact, how="name together with more")
