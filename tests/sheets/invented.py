"""Invented ledgers as clerks keep them: plain grids, and merges, for layout tests."""

from collections.abc import Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Span

Grid = Sequence[Sequence[Cell]]

SURNAMES = [
    "佐藤",
    "鈴木",
    "髙橋",
    "田中",
    "渡邉",
    "伊藤",
    "山本",
    "中村",
    "小林",
    "加藤",
    "吉田",
    "山田",
    "佐々木",
    "山口",
    "松本",
]
GIVEN = [
    "花子",
    "太郎",
    "一郎",
    "幸子",
    "和子",
    "正雄",
    "節子",
    "清",
    "久美子",
    "実",
    "トミ子",
    "博",
    "茂",
    "ミツ",
    "勝",
]
TOWNS = ["本町", "南町", "新町", "旭町", "緑ヶ丘"]


def person(number: int) -> tuple[str, str, str, str, str]:
    """Name, kana, era birth date, address and phone of an invented person."""
    surname, given = SURNAMES[number % 15], GIVEN[number * 7 // 3 % 15]
    return (
        f"{surname}　{given}",
        "サトウ　ハナコ" if number % 2 else "タナカ　イチロウ",
        f"S{10 + number % 20}.{1 + number % 12}.{1 + number % 28}",
        f"{TOWNS[number % 5]}{1 + number % 4}丁目{1 + number % 30}-{1 + number % 9}",
        f"093-{100 + number % 900}-{1000 + number % 9000}",
    )


def sheet(rows: Grid, merged: Sequence[Span] = (), name: str = "Sheet1") -> Sheet:
    """A sheet of these rows, blank tails cut as the reader does."""
    cut: list[tuple[Cell, ...]] = []
    for row in rows:
        cells = list(row)
        while cells and cells[-1] is None:
            cells.pop()
        cut.append(tuple(cells))
    return Sheet(name, tuple(cut), merged=tuple(merged))


def watch_ledger(count: int = 60, per_district: int = 20) -> tuple[list[list[Cell]], list[Span], list[int]]:
    """A 見守り世帯台帳: title, date, two-row merged heading, merged districts, dittos, subtotals, total, notes.

    Returns rows, merges and the row numbers of the records.
    """
    rows: list[list[Cell]] = [
        ["令和6年度　見守り世帯台帳"],
        [*([None] * 10), "令和6年4月1日現在"],
        ["No.", "校区", "町内会", "世帯主", None, "生年月日", "住所", "電話番号", "緊急連絡先", None, None, "備考"],
        [None, None, None, "氏名", "フリガナ", None, None, None, "氏名", "続柄", "電話", None],
    ]
    merged = [
        Span(1, 1, 1, 12),
        Span(3, 4, 3, 5),
        Span(3, 9, 3, 11),
        *(Span(3, c, 4, c) for c in (1, 2, 3, 6, 7, 8, 12)),
    ]
    records: list[int] = []
    for number in range(count):
        within = number % per_district
        name, kana, born, address, phone = person(number)
        town = f"{TOWNS[within // 5 % 5]}町内会"
        if within == 0:
            size = min(per_district, count - number)
            if size > 1:
                merged.append(Span(len(rows) + 1, 2, len(rows) + size, 2))
        rows.append(
            [
                number + 1,
                f"{'東西南北'[number // per_district % 4]}校区" if within == 0 else None,
                town if within % 5 == 0 else "〃",
                name,
                kana,
                born,
                address,
                phone if number % 7 else None,
                SURNAMES[number % 15] + "　" + GIVEN[(number + 3) % 15],
                "長男" if number % 3 else "同上" if within else "長女",
                phone,
                "犬がいる" if number % 11 == 0 else None,
            ]
        )
        records.append(len(rows))
        if within == per_district - 1 or number == count - 1:
            rows.append([None, None, "小計", f"{within + 1}世帯"])
    rows.append([None, None, "合計", f"{count}世帯"])
    rows.append([])
    rows.append(["※この台帳は取扱注意です。電話番号は訪問時に確認してください。"])
    return rows, merged, records
