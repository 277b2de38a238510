"""Choices (選択): yes or no, one of several labels, or many of them."""

import functools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import quoted, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

_YES = (
    "○ 〇 ◯ ⭕ ● ◎ ✓ ✔ ☑ ✅ レ ﾚ v 有 あり 有り ある アリ 可 はい 1 true yes y ok "
    "済 済み 要 該当 希望 希望する する した 同意 提出 適"
)
_NO = (
    "× ✕ ✖ ✗ ✘ ❌ x 無 なし 無し ない ナシ 不可 いいえ 0 false no n 否 未 未済 不要 非該当 "
    "希望しない しない 不同意 未提出 ☐ □ 不適"
)
_OTHER_WORDS = {"新規": "新任", "初任": "新任", "継続": "再任", "重任": "再任", "再委嘱": "再任"}
"""Words for the labels of a question of their own."""
_NUMBERING = re.compile(r"^(?:[0-9]{1,2}[.)、:：．]|[①-⑳㋐-㋾]|[(][0-9ア-ン][)]|[・●○◎■□☑レ✓✔])\s*")
_ABOUT = re.compile(
    r"(?<=.)(?:等|など)?(?:の(?:お?支払い?))?(?:やトラブル)?(?:のこと|について|に関すること|の相談|の問題|の悩み)*$"
)
_BLANKS = re.compile(r"\s+")
_SEPARATORS = re.compile(r"[、,，;；\n/／|｜]")
_LOOSE_SEPARATORS = re.compile(r"[・\s]+")
_LOOSE = str.maketrans({"‐": "-", "−": "-", "ー": "-", "―": "-", "ヶ": "ケ", "ヵ": "カ"})


@dataclass(frozen=True, slots=True)
class YesNo:
    """True or false; `yes` and `no` are the labels shown."""

    yes: str = "有"
    no: str = "無"

    def parse(self, cell: Cell) -> Parsed:
        """True or false from ○ × 有 無 はい いいえ レ ✓ 1 0 and the labels."""
        if cell is None or cell is True or cell is False:
            return cell
        return _read_yes_no(text_of(cell), self.yes, self.no)

    def show(self, value: Value) -> str:
        """The label."""
        if not isinstance(value, bool):
            return ""
        return self.yes if value else self.no


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `options`; the value is the label itself. `synonyms` are pairs of (text as written, label)."""

    options: tuple[str, ...]
    synonyms: tuple[tuple[str, str], ...] = ()

    def parse(self, cell: Cell) -> Parsed:
        """The label; Marked when only its beginning was written; Problem naming the choices."""
        if isinstance(cell, str) and cell in self.options:
            return cell
        return _read_choice(text_of(cell), self.options, self.synonyms)

    def show(self, value: Value) -> str:
        """The label."""
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Choices:
    """Any number of `options`, as a tuple of labels in the order written; none at all is None."""

    options: tuple[str, ...]
    synonyms: tuple[tuple[str, str], ...] = ()

    def parse(self, cell: Cell) -> Parsed:
        """Labels written with 、 , / or line breaks between them (・ and blanks where no label has them)."""
        if isinstance(cell, str) and cell in self.options:
            return (cell,)
        return _read_choices(text_of(cell), self.options, self.synonyms)

    def show(self, value: Value) -> str:
        """The labels with 、 between them."""
        return "、".join(value) if isinstance(value, tuple) else ""


def _fold(text: str) -> str:
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).translate(_LOOSE).lower()


_YES_FOLDED = frozenset(map(_fold, _YES.split()))
_NO_FOLDED = frozenset(map(_fold, _NO.split()))


@functools.lru_cache(maxsize=1024)
def _read_yes_no(text: str, yes: str, no: str) -> Parsed:
    said = _fold(text)
    if not said:
        return None
    other = _OTHER_WORDS.get(said)
    folded = _fold(other) if other in (yes, no) else said
    if folded in (_fold(yes), _fold(no)):
        return folded == _fold(yes)
    if folded in _YES_FOLDED or folded in _NO_FOLDED:
        return folded in _YES_FOLDED
    begun = [value for label, value in ((yes, True), (no, False)) if _fold(label).startswith(folded)]
    if len(begun) == 1:
        return Marked(begun[0], "choice.prefix")
    if is_unknown(text):
        return NOT_KNOWN
    template = "「{text}」は読めません。「{yes}」か「{no}」を書いてください。"
    return Problem("yes-no.unreadable", template, {"text": quoted(text), "yes": yes, "no": no})


@functools.lru_cache(maxsize=256)
def _labels(options: tuple[str, ...], synonyms: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """Labels by folded spelling, options before synonyms."""
    return {_fold(written): label for written, label in synonyms} | {_fold(option): option for option in options}


@functools.lru_cache(maxsize=4096)
def _read_choice(text: str, options: tuple[str, ...], synonyms: tuple[tuple[str, str], ...]) -> Parsed:
    if not text:
        return None
    labels = _labels(options, synonyms)
    plain = _NUMBERING.sub("", text)
    found = labels.get(_fold(text)) or labels.get(_fold(plain)) or labels.get(_fold(_ABOUT.sub("", plain)))
    if found:
        return found
    if is_unknown(text):
        return NOT_KNOWN
    return _guess_choice(_fold(_NUMBERING.sub("", text)), labels) or _no_choice(text, options)


def _guess_choice(folded: str, labels: Mapping[str, str]) -> Marked | None:
    begun = {label for written, label in labels.items() if folded and written.startswith(folded)}
    if len(begun) == 1:
        return Marked(begun.pop(), "choice.prefix")
    detailed = {label for written, label in labels.items() if folded.startswith(written + "(")}
    return Marked(detailed.pop(), "choice.detail") if len(detailed) == 1 else None


@functools.lru_cache(maxsize=4096)
def _read_choices(text: str, options: tuple[str, ...], synonyms: tuple[tuple[str, str], ...]) -> Parsed:
    if not text:
        return None
    whole = _read_choice(text, options, synonyms)
    if isinstance(whole, str):
        return (whole,)
    parsed = [_read_choice(piece, options, synonyms) for piece in _pieces(text, options, synonyms)]
    problem = next((piece for piece in parsed if isinstance(piece, Problem)), None)
    if problem:
        return whole if isinstance(whole, Marked) and whole.value is None else problem
    values = dict.fromkeys(piece.value if isinstance(piece, Marked) else piece for piece in parsed)
    labels = tuple(value for value in values if isinstance(value, str))
    marks = [piece.mark for piece in parsed if isinstance(piece, Marked)]
    return Marked(labels or None, marks[0]) if marks else labels or None


def _pieces(text: str, options: tuple[str, ...], synonyms: tuple[tuple[str, str], ...]) -> list[str]:
    """Divide at clear separators, then at ・ and blanks where the piece is no label as it stands."""
    labels = _labels(options, synonyms)
    pieces: list[str] = []
    for piece in _SEPARATORS.split(text):
        known = _fold(piece) in labels or isinstance(_read_choice(piece.strip(), options, synonyms), Marked)
        pieces += [piece] if known else _LOOSE_SEPARATORS.split(piece)
    return [piece.strip() for piece in pieces if piece.strip()]


def _no_choice(text: str, options: tuple[str, ...]) -> Problem:
    template = "「{text}」は選べません。次から選んでください：{options}"
    return Problem("choice.unknown", template, {"text": quoted(text), "options": "、".join(options)})
