"""The many ways an office writes one fact into a cell; the truth never changes with them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.messy.people import era_of, kanji, wide
from tests.messy.truth import Fact


@dataclass(frozen=True, slots=True)
class Serial:
    """A date that shows as a number: its cell is formatted General."""

    when: date


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A formula whose result was never stored."""

    formula: str


@dataclass(frozen=True, slots=True)
class Broken:
    """An error such as #N/A."""

    text: str


Written = str | int | float | date | Serial | Unsaved | Broken | None
Spelled = tuple[Written, Fact]

CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    "sex": {"男": ("男", "男性"), "女": ("女", "女性")},
    "household_type": {
        "高齢者世帯": ("高齢者世帯", "高齢", "高齢者"),
        "障害のある人のある世帯": ("障害のある人のある世帯", "障害", "障がい者世帯"),
        "ひとり親で子育て中の世帯": ("ひとり親で子育て中の世帯", "ひとり親", "母子世帯"),
        "その他の世帯": ("その他の世帯", "その他"),
    },
    "living_alone": {"独居": ("独居", "ひとり暮らし", "一人暮らし"), "高齢のみ": ("高齢のみ", "高齢者のみ"), "日中独居": ("日中独居",)},
    "consent": {"同意": ("同意", "○", "有", "あり"), "不同意": ("不同意", "×", "無", "なし"), "未確認": ("未確認",)},
    "care_level": {
        "要介護1": ("要介護1", "要介護１"),
        "要介護2": ("要介護2", "介護2"),
        "要支援1": ("要支援1", "支援1"),
        "要支援2": ("要支援2",),
    },
    "method": {"訪問": ("訪問",), "電話": ("電話", "TEL"), "新聞・灯り確認": ("新聞・灯り確認", "新聞")},
    "role": {
        "福祉協力員": ("福祉協力員", "協力員"),
        "ニーズ対応員": ("ニーズ対応員",),
        "民生委員(世帯担当)": ("民生委員", "民生委員・児童委員"),
        "主任児童委員": ("主任児童委員",),
    },
    "kind/salons": {
        "高齢者": ("高齢者", "高齢"),
        "子育て": ("子育て", "子育てサロン"),
        "障害": ("障害", "障がい"),
        "カフェ": ("カフェ", "喫茶"),
        "体操": ("体操", "健康体操"),
    },
    "kind/organisations": {
        "地域団体": ("地域団体", "自治会"),
        "医療機関": ("医療機関", "病院"),
        "行政": ("行政", "区役所"),
        "教育関係機関": ("教育関係機関", "学校"),
        "企業など": ("企業など", "企業"),
    },
    "channel": {"来所": ("来所", "窓口"), "電話": ("電話",), "訪問": ("訪問",), "メール": ("メール",)},
    "status": {"受付": ("受付",), "支援中": ("支援中", "対応中"), "見守り": ("見守り",), "終結": ("終結", "終了")},
}  # fmt: skip
TOPICS = ("病気", "住まい", "収入", "家族", "介護", "認知症", "孤独・孤立", "ごみ屋敷")
UNKNOWN = ("不明", "調査中", "？", "－")
YES, NO = ("○", "有", "✓", "あり", "済"), ("×", "無", "なし")


def spell_name(parts: tuple[str, str], style: int) -> str:
    """Surname and given name with a wide blank, a narrow one, or none."""
    return ("　", " ", "", "　")[style % 4].join(parts)


def spell_kana(text: str, style: int) -> str:
    """Katakana as it is, hiragana, or half width."""
    if style % 4 == 1:
        return "".join(chr(ord(letter) - 0x60) if "ァ" <= letter <= "ン" else letter for letter in text)
    return text.translate(_HALF) if style % 4 == 2 else text


_FULL = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー"
)
_NARROW = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ"
_HALF = {
    **{ord(full): narrow for full, narrow in zip(_FULL, _NARROW, strict=True)},
    **{
        ord(full): f"{narrow}ﾞ"
        for full, narrow in zip("ガギグゲゴザジズゼゾダヂヅデドバビブベボ", "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ", strict=True)
    },
    **{ord(full): f"{narrow}ﾟ" for full, narrow in zip("パピプペポ", "ﾊﾋﾌﾍﾎ", strict=True)},
}


DATES: tuple[Callable[[date], Written], ...] = (
    lambda when: when,
    lambda when: f"{era_of(when)[1]}{era_of(when)[2]}.{when.month}.{when.day}",
    lambda when: f"{era_of(when)[0]}{era_of(when)[2] if era_of(when)[2] > 1 else '元'}年{when.month}月{when.day}日",
    lambda when: f"{when.year}/{when.month}/{when.day}",
    lambda when: f"{era_of(when)[0][0]}{era_of(when)[2]}.{when.month}.{when.day}",
    lambda when: f"{era_of(when)[1]}{era_of(when)[2]:02}.{when.month:02}.{when.day:02}",
    lambda when: wide(f"{era_of(when)[1]}{era_of(when)[2]}.{when.month}.{when.day}"),
    lambda when: (
        f"{era_of(when)[0]}{kanji(era_of(when)[2]) if era_of(when)[2] > 1 else '元'}年{kanji(when.month)}月{kanji(when.day)}日"
    ),
    Serial,
    lambda when: f"{era_of(when)[1]}{era_of(when)[2]}/{when.month}/{when.day}",
    lambda when: when.isoformat(),
)
DATE_NAMES = (
    "date-cell",
    "S10.1.2",
    "昭和",
    "1935/1/2",
    "昭10",
    "S10.01.02",
    "wide",
    "kanji",
    "serial",
    "S10/1/2",
    "iso",
)


def spell_date(when: date, style: int) -> Spelled:
    """A day in one of the spellings, the truth in ISO."""
    index = style % len(DATES)
    return DATES[index](when), Fact(when.isoformat(), f"date {DATE_NAMES[index]}")


def spell_phone(number: str, style: int) -> Spelled:
    """A number with hyphens, brackets, wide digits, without its zero …"""
    area, middle, last = number.split("-")
    ways: tuple[tuple[str, Written], ...] = (
        ("hyphens", number),
        ("brackets", f"({area}){middle}-{last}"),
        ("area in front", f"{area}({middle}){last}"),
        ("wide", wide(number)),
        ("lost zero", int(number.replace("-", ""))),
        ("digits", number.replace("-", "")),
        ("dashes", number.replace("-", "－")),
    )
    how, written = ways[style % len(ways)]
    return written, Fact(number, f"phone {how}")


def spell_postal_code(code: str, style: int) -> Spelled:
    """A postal code with its sign, as a number, wide."""
    ways: tuple[Written, ...] = (code, f"〒{code}", int(code.replace("-", "")), code.replace("-", ""), wide(code))
    return ways[style % len(ways)], Fact(code, "postal code")


def spell_choice(key: str, kind: str, dice: random.Random) -> Spelled:
    """One of the options in one of its spellings."""
    options = CHOICES.get(f"{key}/{kind}") or CHOICES[key]
    label = dice.choice(list(options))
    return dice.choice(options[label]), Fact(label, "choice")


def spell_yes_no(dice: random.Random) -> Spelled:
    """True or false in a mark or a word."""
    answer = dice.random() < 0.7
    return dice.choice(YES if answer else NO), Fact(answer, "yes/no")


def spell_topics(dice: random.Random) -> Spelled:
    """One to three topics."""
    topics = dice.sample(TOPICS, dice.randint(1, 3))
    return dice.choice("、,\n").join(topics), Fact(topics, "topics")
