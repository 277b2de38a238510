"""Invented people, places and numbers; nobody and nothing here exists."""

import random
from datetime import date, timedelta

SURNAMES = (
    "穴生:アノウ 陣原:ジンノハル 皿倉:サラクラ 河内山:カワチヤマ 帆柱:ホバシラ 槻田:ツキダ 枝光:エダミツ 前田:マエダ 桃園:モモゾノ "
    "祇園:ギオン 熊手:クマデ 則松:ノリマツ 永犬丸:エイノマル 浅川:アサカワ 折尾:オリオ 本城:ホンジョウ 香月:カツキ 楠橋:クスバシ "
    "木屋瀬:コヤノセ 畑:ハタ 大蔵:オオクラ 高見:タカミ 荒生田:アロウダ 天神:テンジン 中尾:ナカオ 宮田:ミヤタ 松尾:マツオ 尾倉:オグラ "
    "東田:ヒガシダ 西本:ニシモト 南原:ミナミハラ 北島:キタジマ 花尾:ハナオ 茶屋:チャヤ 平野:ヒラノ 山路:ヤマジ 小田:オダ 清田:キヨタ"
)
GIVEN = (
    "勝利:カツトシ 多恵子:タエコ 信行:ノブユキ 冨美:フミ 辰夫:タツオ 照代:テルヨ 定雄:サダオ 八重子:ヤエコ 弘:ヒロシ 澄江:スミエ "
    "英治:エイジ 千鶴:チヅル 敏郎:トシロウ 光枝:ミツエ 義明:ヨシアキ 静香:シズカ 昭二:ショウジ 初音:ハツネ 春男:ハルオ 絹代:キヌヨ "
    "利彦:トシヒコ 貞子:サダコ 健次:ケンジ 寿美子:スミコ 哲也:テツヤ 綾乃:アヤノ 国男:クニオ 百合:ユリ 輝夫:テルオ 夏枝:ナツエ"
)
DISTRICTS = ("皿倉", "高炉台", "帆柱", "河頭", "豊山", "天神島", "洞北", "板櫃", "金比羅", "鷹見")
TOWNS = ("桜木町", "緑台", "若葉町", "栄町", "日の出町", "港町", "汐入町", "東台", "西台", "梅ヶ谷")
PREFECTURE = "北九州市八幡東区"
ERAS = ((date(2019, 5, 1), "令和", "R"), (date(1989, 1, 8), "平成", "H"), (date(1926, 12, 25), "昭和", "S"),
        (date(1912, 7, 30), "大正", "T"), (date(1868, 1, 25), "明治", "M"))  # fmt: skip
KANJI_DIGITS = "〇一二三四五六七八九"


class People:
    """Deals out names that never repeat."""

    def __init__(self, dice: random.Random) -> None:
        pairs = [(surname, given) for surname in SURNAMES.split() for given in GIVEN.split()]
        dice.shuffle(pairs)
        self._pairs = pairs

    def next(self) -> tuple[str, str, str, str]:
        """Surname, given name and the reading of both."""
        surname, given = self._pairs.pop()
        (s, s_kana), (g, g_kana) = surname.split(":"), given.split(":")
        return s, g, s_kana, g_kana


def day(dice: random.Random, first: int, last: int) -> date:
    """A day between two western years."""
    start = date(first, 1, 1)
    return start + timedelta(days=dice.randrange((date(last, 12, 31) - start).days))


def era_of(when: date) -> tuple[str, str, int]:
    """Era name, letter and year."""
    first, name, letter = next(each for each in ERAS if each[0] <= when)
    return name, letter, when.year - first.year + 1


def kanji(number: int) -> str:
    """12 → 十二; below 100."""
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else KANJI_DIGITS[tens] + "十") + (KANJI_DIGITS[ones] if ones else "")


def wide(text: str) -> str:
    """Digits, letters and hyphens in full width."""
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)


def address(dice: random.Random, town: str) -> str:
    """An address in one of the spellings of an office."""
    block, lot, house = dice.randint(1, 4), dice.randint(1, 30), dice.randint(1, 20)
    return dice.choice(
        [f"{town}{block}丁目{lot}-{house}", f"{town}{kanji(block)}丁目{lot}番{house}号", f"{PREFECTURE}{town}{block}-{lot}-{house}",
         f"{town}{wide(str(block))}丁目{wide(f'{lot}-{house}')}"]
    )  # fmt: skip


def phone(dice: random.Random) -> str:
    """A number of a house in the city."""
    return f"093-{dice.randint(200, 999)}-{dice.randint(1000, 9999)}"


def mobile(dice: random.Random) -> str:
    """A number one carries."""
    return f"0{dice.choice('789')}0-{dice.randint(1000, 9999)}-{dice.randint(1000, 9999)}"


def postal_code(dice: random.Random) -> str:
    """A postal code of the city."""
    return f"80{dice.randint(0, 8)}-{dice.randint(1, 9999):04}"
