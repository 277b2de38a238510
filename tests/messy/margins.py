"""What stands below a list: closing words, legends of its codes, notes, and who made it."""

import random
from collections.abc import Sequence

from tests.messy.dressing import MARKED
from tests.messy.habits import Habits
from tests.messy.page import Page
from tests.messy.tables import Slot
from tests.messy.truth import PlantedTable

LEGEND = {"household_type": ("高齢", "障害", "ひとり親", "その他"), "method": ("訪問", "電話", "新聞")}
CLOSINGS = ("以上", "以　上", "（以下余白）")
MAKERS = (
    ("作成", "小倉北区社会福祉協議会"),
    ("作成者：", "山田"),
    ("報告者", "福祉協力員　山田　一郎　印"),
    ("確認欄", "印"),
)


def write_below(page: Page, table: PlantedTable, dice: random.Random, habits: Habits, slots: Sequence[Slot]) -> None:
    """A column to hide, a closing word, legends, notes and who made the list."""
    if habits.hidden_column:
        hidden = [slot for slot in slots if slot.column.key in ("head_kana", "name_kana", "minsei", "note")]
        page.hidden_columns.update(slot.left for slot in hidden[:1])
    if dice.random() < 0.12:
        table.skipped[page.line([dice.choice(CLOSINGS)])] = "closing word"
    coded = [key for key in MARKED if habits.choice == "codes" and any(s.column.key == key for s in slots)]
    for key in coded:
        page.line()
        text = "　".join(f"{number}{dice.choice('. 　：')}{word}" for number, word in enumerate(LEGEND[key], 1))
        title = "世帯類型" if key == "household_type" else "見守り方法"
        table.skipped[page.line([f"{title}　{text}" if dice.random() < 0.5 else text])] = "legend"
    if dice.random() < 0.4:
        page.line()
        note = dice.choice(("※取扱注意", "※この名簿は目的外に使用しないこと。", "（注）網掛けは新規"))
        table.skipped[page.line([note])] = "note"
    if dice.random() < 0.15:
        page.line()
        table.skipped[page.line(["凡例", "○：同意あり", "×：同意なし"])] = "legend"
    if dice.random() < 0.15:
        page.line()
        table.skipped[page.line(dict(enumerate(dice.choice(MAKERS), 2)))] = "who made it"
