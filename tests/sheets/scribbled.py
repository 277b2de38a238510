"""Ledgers put together at random from what clerks put into them, with the truth about each."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.sheets.invented import TOWNS, person
from welfare_desktop.domain.values.contract import Cell

Line = list[Cell]
Maker = Callable[[random.Random, int], Cell]

COLUMNS: dict[str, Maker] = {
    "番号": lambda _dice, n: n,
    "氏名": lambda _dice, n: person(n)[0],
    "ふりがな": lambda _dice, n: person(n)[1],
    "生年月日": lambda _dice, n: person(n)[2],
    "住　所": lambda _dice, n: person(n)[3],
    "電話": lambda _dice, n: person(n)[4] if n % 3 else None,
    "続柄": lambda dice, _n: dice.choice(["長男", "妻", "長女", None]),
    "備考": lambda dice, _n: dice.choice([None, None, "入院中", "転居予定。要確認", "※本人希望により訪問なし"]),
    "年齢": lambda _dice, n: 60 + n % 35,
    "性別": lambda _dice, n: "男女"[n % 2],
    "町内会": lambda _dice, n: TOWNS[n // 6 % 5] + "町内会",
    "組": lambda _dice, n: n % 4 + 1,
    "同意": lambda dice, _n: dice.choice("○×△"),
    "介護度": lambda dice, _n: dice.choice(["要介護1", "要支援2", None]),
    "民生委員": lambda _dice, n: person(n // 7)[0],
    "趣味": lambda dice, _n: dice.choice(["囲碁", "手芸", "散歩"]),
    "サロン名": lambda _dice, n: f"{TOWNS[n % 5]}サロン{n}",
    "参加者数": lambda _dice, n: 10 + n % 13,
    "登録日": lambda _dice, n: f"R{1 + n % 6}.{1 + n % 12}.1",
    "ペット": lambda dice, _n: dice.choice(["犬", "猫", None]),
    "世帯": lambda dice, _n: dice.choice(["独居", "高齢のみ", "日中独居"]),
}
NAMES = ("氏名", "サロン名")
TITLES: list[Line] = [
    ["令和6年度　見守り台帳"],
    ["○○校区社会福祉協議会"],
    [None, None, None, "令和6年4月1日現在"],
    ["（単位：人）"],
    ["作成者", "山田花子"],
    ["校区名", "東校区", None, "会長名", "佐藤"],
    [],
    [],
]


@dataclass(frozen=True)
class Scribbled:
    """Rows, the row of the heading, and the rows that hold records."""

    rows: list[Line]
    heading: int
    records: tuple[int, ...]


def scribble(seed: int) -> Scribbled:
    """The ledger of a number: titles, subtotals, repeated headings, empty numbered rows, total, notes by chance."""
    dice = random.Random(seed)
    name = dice.choice(NAMES)
    headers = dice.sample([each for each in COLUMNS if each not in (*NAMES, "番号")], dice.randint(2, 8))
    headers.insert(dice.randint(0, 1), name)
    if dice.random() < 0.6:
        headers.insert(0, "番号")
    pad: Line = [None] * dice.choice([0, 0, 0, 1, 2])
    rows: list[Line] = [[*pad, *line] if line else [] for line in dice.sample(TITLES, dice.randint(0, 3))]
    rows.append([*pad, *headers])
    heading, count, start = len(rows), dice.choice([1, 2, 3, 5, 10, 30, 80]), dice.randint(0, 500)
    subtotals, pages = dice.random() < 0.3 and count >= 10, dice.random() < 0.15
    records: list[int] = []
    for n in range(count):
        rows.append([*pad, *(n + 1 if header == "番号" else COLUMNS[header](dice, start + n) for header in headers)])
        records.append(len(rows))
        if subtotals and n % 10 == 9:
            rows.append([*pad, None, dice.choice(["小計", "計", "小　計"])])
        if pages and n % 25 == 24 and n < count - 1:
            rows.append([*pad, *headers])
    if headers[0] == "番号" and dice.random() < 0.3:
        rows += [[*pad, count + 1 + extra] for extra in range(dice.randint(1, 5))]
    if dice.random() < 0.3:
        rows.append([*pad, None, "合計", *([None] * (len(headers) - 3)), f"{count}名"])
    if dice.random() < 0.3:
        rows += [[], [*pad, "※名簿の取扱いに注意してください。"]]
    if dice.random() < 0.15:
        rows += [[], [*pad, "凡例", "○：同意あり", "×：同意なし"]]
    return Scribbled(rows, heading, tuple(records))
