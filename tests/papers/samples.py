"""Invented rosters of both kinds, as services would hand them over."""

import os
import random
from pathlib import Path

from welfare_desktop.domain.rosters import Align, Column, Group, Roster, Section

FONTS = Path(os.environ.get("WELFARE_FONTS", Path(__file__).parents[2] / "resources" / "fonts"))

ODD_NAMES = (
    "タカサキ イツキ\n髙﨑 齋",
    "ヨシダ ハナコ\n𠮷田 花子",
    "カツラ カズオ\n葛󠄀木 一雄",
    "カツラギ ミチ\n葛󠄁城 ミチ",
    "ギオン サブロウ\n祇󠄁園 三郎",
    "ツジ ヨネ\n辻󠄀 よね",
    "ワタナベ ノブコ\n渡邉 信子",
    "サイトウ ジョウジ・アレクサンダー・ウィリアムソン\n齊藤 譲二アレクサンダー・ウィリアムソン",
)
FAMILY = (
    ("サトウ", "佐藤"),
    ("タナカ", "田中"),
    ("ヤマモト", "山本"),
    ("イノウエ", "井上"),
    ("クロキ", "黒木"),
    ("ナガトモ", "長友"),
)
GIVEN = (
    ("ハナ", "ハナ"),
    ("イチロウ", "一郎"),
    ("キヨコ", "清子"),
    ("タケシ", "武"),
    ("ヒサエ", "久恵"),
    ("ススム", "進"),
)
TOWNS = ("黒崎一丁目", "熊手二丁目", "藤田", "筒井町", "東曲里町")

HOUSEHOLD_COLUMNS = (
    Column("number", "整理番号", 4.2, Align.END, wraps=False),
    Column("name", "世帯主・対象者", 10, reading=True),
    Column("born_on", "生年月日\n(年齢)", 7.6, Align.CENTRE),
    Column("address", "住所", 15),
    Column("phone", "電話", 8, wraps=False),
    Column("kind", "類型", 6.5),
    Column("contact", "緊急連絡先", 14),
    Column("watcher", "担当", 8),
    Column("note", "備考", 13),
)
VOLUNTEER_COLUMNS = (
    Column("number", "番号", 3.6, Align.END, wraps=False),
    Column("name", "氏名", 10, reading=True),
    Column("role", "役割", 9),
    Column("area", "担当区域", 11),
    Column("address", "住所", 16),
    Column("phone", "電話", 8, wraps=False),
    Column("mobile", "携帯", 8.4, wraps=False),
    Column("term", "任期", 10),
    Column("note", "備考", 11),
)


def name(chance: random.Random) -> str:
    if chance.random() < 0.1:
        return chance.choice(ODD_NAMES)
    (kana, family), (given_kana, given) = chance.choice(FAMILY), chance.choice(GIVEN)
    return f"{kana} {given_kana}\n{family} {given}"


def address(chance: random.Random) -> str:
    base = f"八幡西区{chance.choice(TOWNS)}{chance.randint(1, 20)}番{chance.randint(1, 30)}号"
    return base + chance.choice(("", "", "", f" 市営黒崎団地{chance.randint(1, 9)}棟{chance.randint(101, 909)}号室"))


def phone(chance: random.Random, prefix: str = "093") -> str:
    return f"{prefix}-{chance.randint(100, 999)}-{chance.randint(1000, 9999)}"


def household(chance: random.Random, number: int) -> tuple[str, ...]:
    year = chance.randint(5, 30)
    return (
        f"{number}",
        name(chance),
        f"昭和{year}年{chance.randint(1, 12)}月{chance.randint(1, 28)}日\n({2026 - 1925 - year}歳)",
        address(chance),
        phone(chance),
        chance.choice(("高齢者世帯\n(独居)", "高齢者世帯\n(高齢のみ)", "障害のある人のある世帯")),
        chance.choice(
            (
                f"佐藤 真由美(長女) {phone(chance, '090')}",
                f"田中 一(弟) {phone(chance)}\n山本 恵(姪) {phone(chance, '080')}",
            )
        ),
        chance.choice(("佐藤 久恵(主)\n井上 進(副)", "民生 黒木 武")),
        chance.choice(
            ("", "", "鍵預かりあり", "耳が遠いため、訪問は玄関の呼び鈴を長めに押す。補聴器は右のみ。犬(小型)がいる。")
        ),
    )


def volunteer(chance: random.Random, number: int) -> tuple[str, ...]:
    return (
        f"{number}",
        name(chance),
        chance.choice(("福祉協力員", "民生委員\n(世帯担当)", "主任児童委員", "福祉協力員\n(代表)")),
        chance.choice(("黒崎第一町内会", "熊手一・二丁目", "藤田東町内会 1〜5組")),
        address(chance),
        phone(chance),
        phone(chance, "090"),
        "令和7年4月1日〜\n令和10年3月31日",
        chance.choice(("", "", "再任(3期目)")),
    )


def roster(rows: int, *, volunteers: bool = False, districts: int = 2, seed: int = 1, stamps: bool = True) -> Roster:
    """An invented roster with about `rows` rows."""
    chance = random.Random(seed)
    make = volunteer if volunteers else household
    groups: list[Group] = []
    number = 0
    for district in range(districts):
        sections: list[Section] = []
        for town in range(3):
            count = rows // (districts * 3)
            sections.append(
                Section(f"{TOWNS[town]}町内会", tuple(make(chance, number + row + 1) for row in range(count)))
            )
            number += count
        groups.append(Group(f"{('黒崎', '熊西', '八枝')[district % 3]}校区{district // 3 or ''}", tuple(sections)))
    return Roster(
        title="担い手名簿" if volunteers else "見守り世帯名簿",
        columns=VOLUNTEER_COLUMNS if volunteers else HOUSEHOLD_COLUMNS,
        groups=tuple(groups),
        as_of="令和8年4月1日現在",
        made_on="令和8年11月21日",
        order="町内会順",
        unit="名" if volunteers else "世帯",
        office="八幡西区社会福祉協議会",
        recipient="黒崎校区民生委員児童委員協議会",
        purpose="令和8年度の見守り訪問",
        footer="出力記録 3f9a41c2",
        stamp_boxes=("会長", "局長", "次長", "係長", "担当") if stamps else (),
    )
