"""Sheets beside the ledgers: examples, lists of choices, forms, empty ones, the same records in another order."""

import random
from collections.abc import Callable, Sequence

from tests.messy.cards import write_form
from tests.messy.page import Page
from tests.messy.truth import PlantedTable


def write_others(
    dice: random.Random, begin: Callable[[str], Page], pages: Sequence[Page], tables: Sequence[PlantedTable]
) -> dict[str, str]:
    """Some further sheets, by name with what they are; `begin` opens one."""
    others: dict[str, str] = {}
    if dice.random() < 0.2:
        page = begin("記入例")
        page.line(["氏名", "住所", "電話番号"])
        page.line(["北九　太郎", "緑台1-1-1", "093-999-9999"])
        others["記入例"] = "example"
    if dice.random() < 0.2:
        page = begin("リスト")
        for text in ("世帯類型", "高齢者世帯", "その他の世帯"):
            page.line([text])
        others["リスト"] = "master"
    if dice.random() < 0.15:
        write_form(begin("様式第1号"))
        others["様式第1号"] = "form"
    if dice.random() < 0.15:
        begin("Sheet9")
        others["Sheet9"] = "empty"
    if dice.random() < 0.15 and len(tables) == 1 and len(tables[0].records) >= 5:
        others |= _copy(begin, pages[0], tables[0])
    return others


def _copy(begin: Callable[[str], Page], source: Page, table: PlantedTable) -> dict[str, str]:
    """The same records once more, sorted otherwise."""
    if table.skipped or source.merges or not table.header_rows:
        return {}
    page = begin("五十音順")
    order = [*table.header_rows, *reversed([each.row for each in table.records])]
    for row in order:
        page.line({column: value for (at, column), value in source.cells.items() if at == row})
    return {page.name: "duplicate"}
