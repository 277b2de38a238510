"""Which register a table seems to belong to, by its headings and by what stands around it."""

import functools
import re
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_contents import Content, content_of, is_individual_number
from welfare_desktop.domain.mapping.column_headings import SEPARATOR, HeadingIndex, fold_heading
from welfare_desktop.domain.mapping.heading_words import ADDRESS_PART, KANA_APART, NAMES_APART
from welfare_desktop.domain.values import Choice, Choices
from welfare_desktop.domain.values.contract import Cell

SURE = 0.7
ENOUGH = 0.4

# Words that only this register's ledgers use, in a heading, a title or a sheet's name.
SIGNS: Dictionary[str, tuple[str, ...]] = {
    "volunteers": (
        "福祉協力員名",
        "民生委員名",
        "協力員名簿",
        "委嘱",
        "任期",
        "ボランティア",
        "担い手",
        "役職",
        "再任",
        "協力員番号",
    ),
    "households": (
        "見守",
        "世帯主",
        "世帯員",
        "緊急連絡",
        "独居",
        "一人暮らし",
        "ひとり暮らし",
        "世帯類型",
        "要援護",
        "要支援",
        "対象者名",
        "高齢者世帯",
        "世帯区分",
        "世帯種別",
        "ひとり親",
    ),
    "salons": ("サロン", "開催場所", "会場", "開催日"),
    "cases": ("受付番号", "相談", "ケース", "主訴", "来談"),
    "districts": ("校区名", "地区名", "自治会加入", "校区社協", "校区一覧", "地区一覧", "校(地)区"),
    "organisations": (
        "団体名",
        "団体の名称",
        "団体一覧",
        "団体名簿",
        "団体登録",
        "登録団体",
        "事業者一覧",
        "協力機関",
        "機関名",
        "事業所一覧",
        "連携先",
        "関係機関",
        "構成団体",
    ),
}

# Words of titles, sheets and files that tell a list of persons only where they speak of one register.
TITLES: Dictionary[str, tuple[str, ...]] = {
    "volunteers": (
        "協力員", "民生委員", "児童委員", "福祉委員", "見守りサポーター", "見守り隊", "社協役員", "町内会役員", "自治会役員", "役員名簿",
    ),
    "households": (
        "高齢者", "独り暮らし", "一人ぐらし", "ひとりぐらし", "寝たきり", "要配慮者", "友愛訪問", "配食", "世帯台帳", "世帯名簿",
        "担当世帯", "緊急通報",
    ),
    "cases": ("相談者",),
}  # fmt: skip


# Headings that belong to no fact of a register: periods, sums, stamps.
ASIDE = re.compile(
    r"(?:令和|平成|[rh])?(?:\d{1,4}|元)年?度?|\d{1,2}月分?|第?\d+回目?|(?:合|小|総|累)?計|合計.{0,2}|平均|印|押印|確認印?|順番?|年齢|年令|備考"
)
# Choices whose words, in whatever column, only this register's lists of persons are full of.
TELLING: Dictionary[str, tuple[str, ...]] = {
    "volunteers": ("role",),
    "households": ("household_type", "living_alone"),
    "cases": ("topics",),
}
# Facts that only this register keeps: who watches over a household, how old a district is.
OWN: Dictionary[str, frozenset[str]] = {
    "households": frozenset(("watcher", "minsei", "care_level", "doctor", "key_holder", "living_alone")),
    "districts": frozenset(("association_households", "ageing_rate", "minsei_quota", "area_text")),
    "cases": frozenset(("complaint", "referred_by")),
}
LEAST, MOST = 3, 0.6
LABELLED = re.compile(r"(?:担当)?(?:民生委員|児童委員|福祉協力員|協力員)(?:名|氏名)?[\s　]*[:：][\s　]*\S+")
"""民生委員：石原　円: whose list it is, not of whom."""
WATCHED = re.compile(r"世帯主|対象者|要支援|要援護|利用者|(?<!者)氏名$")
SERVING = re.compile(r"協力員|民生委員|児童委員|ボランティア|担い手")
PARTS = frozenset(part for pair in NAMES_APART | KANA_APART for part in pair)
SHORTEST = 2


def guess_kind(
    headers: Sequence[str],
    kinds: Iterable[Kind],
    title: str = "",
    samples: Iterable[Sequence[Cell]] = (),
) -> tuple[str | None, float]:
    """The register a table seems to belong to and how well it fits (0–1); None when none does.

    `title` is what stands around the table: sheet name, lines above it. `samples` are cells of its columns, whose
    words may tell (独居, 民生委員). A list that merely has names and addresses belongs to no register; the clerk chooses.
    """
    folded = fold_heading(LABELLED.sub("", title))
    every = tuple(kinds)
    alone = told_by(title)
    cells_of_columns = tuple(samples)
    said = alone or _said_in_cells(every, cells_of_columns)
    if alone and not any(headers):
        return (alone, ENOUGH) if Content.NAME in map(content_of, cells_of_columns) else (None, 0.0)
    scores = {kind.key: _score(headers, kind, folded, alone=kind.key == said) for kind in every}
    best = max(scores, key=lambda key: scores[key], default=None)
    if best is None or scores[best] < ENOUGH:
        return None, scores.get(best or "", 0.0)
    return best, scores[best]


def told_by(title: str) -> str:
    """The one register of persons that a title tells of by its words; "" for none or several."""
    told = _told(fold_heading(LABELLED.sub("", title)))
    return told[0] if len(told) == 1 else ""


def _told(title: str) -> list[str]:
    """The registers of persons whose words a (folded) title says; 見守りサポーター says nothing of 見守り."""
    said = {
        key: [each for word in (*words, *SIGNS[key]) if (each := fold_heading(word)) in title]
        for key, words in TITLES.items()
    }
    longest = [word for words in said.values() for word in words]
    return [
        key
        for key, words in said.items()
        if any(
            not any(word != other and word in other and title.count(word) == 1 for other in longest) for word in words
        )
    ]


def could_be(headers: Sequence[str], kind: Kind) -> bool:
    """Whether a table has the name of a register and hardly anything that is none of its facts."""
    return _coverage(headers, kind, HeadingIndex.of(kind), alone=True) >= MOST


def _score(headers: Sequence[str], kind: Kind, title: str, *, alone: bool) -> float:
    """`alone`: the (folded) title or the cells speak of this register and of no other list of persons."""
    index = HeadingIndex.of(kind)
    text = fold_heading(" ".join(headers))
    signs = [fold_heading(sign) for sign in SIGNS.get(kind.key, ())]
    own = OWN.get(kind.key, frozenset[str]())
    facts = {match[0] for header in headers if own and (match := index.find(header))[1] >= SURE} & own
    within = min(3, sum(1 for sign in signs if sign in text) + len(facts) + _serves(kind, headers, index))
    around = alone or any(sign in title for sign in signs)
    if not within and not around:
        return 0.0
    heads = kind.key != "households" and any("世帯主" in header for header in headers)
    return (
        (0.5 if heads else 1.0)
        * _coverage(headers, kind, index, alone=alone)
        * (0.35 + 0.15 * within + (0.35 + 0.1 * alone) * around)
    )


def _serves(kind: Kind, headers: Sequence[str], index: HeadingIndex) -> bool:
    """Whether those who serve are the only people a list names: 協力員氏名, and neither 世帯主 nor 氏名."""
    if kind.key != "volunteers":
        return False
    named = [header for header in headers if (match := index.find(header))[0] == kind.name and match[1] >= SURE]
    others = (fold_heading(header) for header in headers if header not in named)
    return len(named) == 1 and SERVING.search(named[0]) is not None and not any(map(WATCHED.search, others))


def _coverage(headers: Sequence[str], kind: Kind, index: HeadingIndex, *, alone: bool) -> float:
    """Which share of the headings that tell anything name facts of a register; 0 where none names its records.

    Strange headings under one common heading (研修／基礎, 研修／傾聴) count as one.
    """
    keys = {header: match[0] for header in headers if (match := index.find(header))[1] >= SURE and match[0]}
    found = set(keys.values())
    parts = {fold_heading(header.rpartition(SEPARATOR)[2]) for header in headers}
    if any(parts.issuperset(pair) for pair in NAMES_APART) or any(map(index.leads, headers)):
        found.add(kind.person if alone and kind.person else kind.name)
    if kind.name not in found and not (alone and kind.person in found):
        return 0.0
    telling = {header for header in headers if header and not _is_aside(header)}
    words = _choice_words(kind)
    chosen = {header for header in telling - keys.keys() if fold_heading(header.rpartition(SEPARATOR)[2]) in words}
    strange = {header.rpartition(SEPARATOR)[0] or header for header in telling - keys.keys() - chosen}
    known = len(telling & keys.keys()) + len(chosen)
    return min(1.0, (len(found) + len(chosen)) / max(1, known + len(strange)))


def _is_aside(header: str) -> bool:
    """4月, R5, 世帯数／令和6年, 計: figures of a period or a sum, on whichever level; 姓, セイ, 番地: parts of a fact."""
    levels = [fold_heading(level) for level in header.split(SEPARATOR)]
    return (
        any(map(ASIDE.fullmatch, levels))
        or is_individual_number(header, ())
        or levels[-1] in PARTS
        or ADDRESS_PART.fullmatch(levels[-1]) is not None
    )


@functools.cache
def _choice_words(kind: Kind) -> frozenset[str]:
    """The folded words of all choices of a register (独居, 民生委員, 訪問)."""
    return _words_of(kind, tuple(column.key for column in kind.columns if ".N." not in column.key))


@functools.cache
def _words_of(kind: Kind, keys: tuple[str, ...]) -> frozenset[str]:
    types = (kind.field(key).type for key in keys)
    chosen = (each for each in types if isinstance(each, Choice | Choices))
    words = (word for each in chosen for word in (*each.options, *(written for written, _ in each.synonyms)))
    return frozenset(folded for word in words if len(folded := fold_heading(word)) >= SHORTEST)


def _said_in_cells(kinds: Sequence[Kind], samples: Iterable[Sequence[Cell]]) -> str:
    """The one register of persons whose words some column is full of; "" where none or several are."""
    persons = [kind for kind in kinds if kind.key in TELLING]
    said: set[str] = set()
    for cells in samples:
        texts = [fold_heading(cell) for cell in cells if isinstance(cell, str)]
        for kind in persons if len(texts) >= LEAST else ():
            own = sum(1 for text in texts if text in _words_of(kind, TELLING[kind.key]))
            if own >= MOST * len(texts):
                said.add(kind.key)
    return said.pop() if len(said) == 1 else ""
