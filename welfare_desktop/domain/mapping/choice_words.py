"""Choices as forms let them be made: one of several words circled, a code with its legend, a ○ under a heading."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Choice, Choices, YesNo
from welfare_desktop.domain.values.contract import Cell, Marked, ValueType

CHOSEN = "○◯〇●◎⭕☑✓✔✅レ■▣⦿"
MAIN = "◎"
LEFT = "□☐◻×✕"
MARK = re.compile(rf"([{CHOSEN}{LEFT}])\s+")
BESIDE = re.compile(rf"([^\s()（）]+)[(（]\s*(?:[{CHOSEN}])\s*[)）]")
APART = re.compile(r"[・、,，/／\s|｜]+")
CIRCLED_NUMBER = re.compile(r"[①-⑳]")
NUMBERED = re.compile(r"[0-9０-９]")
CIRCLED_SIGNS = range(0x3280, 0x32C0)
CODE = re.compile(r"[0-9]{1,2}|[A-Za-z]|[ア-ンア-ン]")
CODES = re.compile(r"[、,，/／・\s]+")
LETTER = "A-Za-zＡ-Ｚａ-ｚ"
PAIR = re.compile(
    rf"(?<![0-9０-９A-Za-z])([0-9０-９]{{1,2}}|[①-⑳]|[{LETTER}]|[ア-ン](?=[\s.．:：=＝)）]))[\s.．:：=＝)）…\-－→]*"
    rf"((?:(?!(?<![{LETTER}])[{LETTER}](?![{LETTER}]))[^\s0-9０-９①-⑳、,，;；/／:：=＝()（）…→]){{1,20}})"
)
FREE_PAIR = re.compile(
    r"(?:(?<=[\s　、,，;；/／(（:：])|^)([0-9０-９]{1,2}|[①-⑳]|[A-Za-zＡ-Ｚａ-ｚ])[\s　.．:：=＝)）…\-－→]+([^\s　、,，;；()（）]{1,20})"
)
SIGN = re.compile(r"[△▲▽▼◇◆□■☆★◎●▢]")
SIGN_PAIR = re.compile(
    rf"({SIGN.pattern})[\s.．:：=＝…\-－→はが]*([^\s、,，;；/／:：=＝()（）△▲▽▼◇◆□■☆★◎●▢○×]{{1,20}})"
)
BRACKETED = re.compile(r"[(（].*?[)）]")
FEWEST = 2
MOST = 0.6
LONGEST = 60
DISTINCT = 40


def is_choice(held: ValueType) -> bool:
    """Whether a fact is chosen from given words."""
    return isinstance(held, Choice | Choices | YesNo)


def reads(held: ValueType, text: str) -> bool:
    """Whether a text is one of the words to choose from."""
    parsed = held.parse(text)
    value = parsed.value if isinstance(parsed, Marked) else parsed
    return value is not None and not isinstance(parsed, Problem)


def is_word(held: ValueType, text: str) -> bool:
    """Whether a text is exactly one of the words, with nothing to guess."""
    parsed = held.parse(text)
    return parsed is not None and not isinstance(parsed, Problem | Marked)


def circled(text: str) -> str:
    """The words marked among several (高齢・○障害・その他 → 障害), joined by 、; "" when none is marked or all are alike.

    Of ◎病気・○住まい both are marked, one above the other.
    """
    if not 3 <= len(text) <= LONGEST:
        return ""
    if beside := BESIDE.findall(text):
        return "、".join(beside)
    tokens = [token for token in APART.split(MARK.sub(r"\1", text.strip())) if token]
    chosen = [token for token in tokens if _is_marked(token, tokens)]
    if not chosen or (len(chosen) == len(tokens) and not any(MAIN in token for token in chosen)):
        return ""
    return "、".join(_bare(token) for token in chosen)


def first_of_all(text: str) -> str:
    """The one word marked ◎ among others (◎病気・○住まい); "" where none or several are."""
    if MAIN not in text or len(text) > LONGEST:
        return ""
    tokens = APART.split(MARK.sub(r"\1", text.strip()))
    found = [_bare(token) for token in tokens if len(token) > 1 and MAIN in (token[0], token[-1])]
    return found[0] if len(found) == 1 and len(tokens) > 1 else ""


def _is_marked(token: str, tokens: Sequence[str]) -> bool:
    if CIRCLED_NUMBER.match(token):
        return any(NUMBERED.match(other) for other in tokens)
    return (len(token) > 1 and (token[0] in CHOSEN or token[-1] in CHOSEN)) or ord(token[0]) in CIRCLED_SIGNS


def _bare(token: str) -> str:
    bare = CIRCLED_NUMBER.sub("", token).strip(CHOSEN)
    return unicodedata.normalize("NFKC", bare) if ord(bare[:1] or " ") in CIRCLED_SIGNS else bare


def code_of(cell: Cell) -> str:
    """A cell as a code, width folded (1, ２, ③, a); "" when it is none."""
    if cell is None or isinstance(cell, bool | float):
        return ""
    text = unicodedata.normalize("NFKC", str(cell)).strip()
    return text if CODE.fullmatch(text) else ""


def decoder(held: ValueType, cells: Iterable[Cell], legends: Sequence[str]) -> Mapping[Cell, str]:
    """The words that the codes of a column stand for, by cell, where a legend on the sheet explains them all.

    `legends` are lines of text that may explain codes. Empty when the cells are no codes or no legend fits.
    """
    counts = Counter(cell for cell in cells if cell is not None)
    if not counts or len(counts) > DISTINCT:
        return {}
    split = {cell: [code_of(part) for part in CODES.split(str(cell).strip())] for cell in counts}
    coded = {cell: parts for cell, parts in split.items() if all(parts) and not reads(held, str(cell))}
    total = sum(counts[cell] for cell in coded)
    if 2 * total <= counts.total():
        return {}
    best: dict[Cell, str] = {}
    most = 0
    for legend in (*legends, "　".join(legends)):
        words = _words(held, legend)
        explained = {cell: parts for cell, parts in coded.items() if words.keys() >= set(parts)}
        count = sum(counts[cell] for cell in explained)
        if len(words) >= FEWEST and count >= MOST * total and count > most:
            most = count
            best = {cell: "、".join(words[part] for part in parts) for cell, parts in explained.items()}
    return best


def signs_explained(held: ValueType, cells: Iterable[Cell], legends: Sequence[str]) -> Mapping[Cell, str]:
    """The words of single signs that say nothing by themselves, where a legend tells them: △：未確認."""
    signs = {cell for cell in cells if isinstance(cell, str) and SIGN.fullmatch(cell.strip()) and not reads(held, cell)}
    told = {sign: word for legend in legends if signs for sign, word in SIGN_PAIR.findall(legend) if reads(held, word)}
    return {cell: told[cell.strip()] for cell in signs if cell.strip() in told}


def explained_by(header: str, legends: Sequence[str]) -> Mapping[str, str]:
    """The words of codes in a column of free text, where a legend calls it by its heading: 頻度 A 毎日 B 週1回."""
    name = fold_heading(BRACKETED.sub("", header.rpartition("／")[2]))
    for legend in legends if len(name) >= FEWEST else ():
        at = legend.find(name)
        pairs = FREE_PAIR.findall(legend[at + len(name) :]) if at >= 0 else []
        if len(pairs) >= FEWEST:
            return {unicodedata.normalize("NFKC", code): word for code, word in pairs}
    return {}


def _words(held: ValueType, legend: str) -> dict[str, str]:
    """The codes a line explains, with those of its words that can be chosen."""
    found: dict[str, str] = {}
    for code, word in PAIR.findall(legend):
        if reads(held, word):
            found.setdefault(unicodedata.normalize("NFKC", code), word)
    return found


def chosen_from(held: ValueType, header: str, cells: Iterable[Cell]) -> bool:
    """Whether a column is a choice of these words: its cells say them, circle one, or are codes its heading explains."""
    found = {str(cell).strip() for cell in cells if cell is not None}
    if not found or len(found) > DISTINCT:
        return False
    if all(is_word(held, text) or ((words := circled(text)) and reads(held, words)) for text in found):
        return len(found) >= FEWEST and any(len(text) > 1 for text in found)
    words = _words(held, header)
    return len(words) >= FEWEST and all(code_of(text) in words for text in found)


def is_mark(cell: Cell) -> bool:
    """Whether a cell only says: this one (○ under a heading)."""
    return cell is True or (isinstance(cell, str) and len(cell.strip()) == 1 and cell.strip() in CHOSEN)


def marked_words(words: Iterable[str], cells: Iterable[Cell]) -> Cell:
    """The words over the cells that carry a mark, joined by 、; None when none does."""
    return "、".join(word for word, cell in zip(words, cells, strict=True) if is_mark(cell)) or None
