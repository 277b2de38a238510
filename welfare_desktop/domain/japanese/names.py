"""Comparing names (氏名) for proposals: never identity, and never what is shown."""

import re

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.japanese.variants import STANDARD

_POINT = re.compile("[・.,']")
KANJI = re.compile("[々〆\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ue000-\uf8ff]")
_BETWEEN = re.compile(r"\s*[・、，/／\n]\s*")
_JOINING = re.compile(r"[・、，/／\n]")
_FOREIGN = re.compile(r"[ァ-ヺー・･＝=\s]+")
_NOT_A_NAME = re.compile(r"[0-9０-９。:：※()（）「」]|他|ほか|等$|様方|不明|世帯|家族|夫婦")
_LONGEST, _LONGEST_NAME, _MOST = 60, 12, 4
_GIVEN, _FULL = 4, 3


def name_key(name: str) -> str:
    """Equal for spellings of one name: 髙橋 一郎, 高橋　一郎, 高橋一郎 with a variation selector."""
    return key_of_folded(fold_text(name))


def key_of_folded(folded: str) -> str:
    """The key of a name that is folded already; a name of points alone keeps them: it would have no key else."""
    return folded if _POINT.search(folded) is None else _POINT.sub("", folded) or folded


def standard_spelling(name: str) -> str:
    """The name with variant kanji replaced by the usual ones: 渡邉 → 渡辺."""
    return "".join(STANDARD.get(character, character) for character in name)


def joins_names(cell: object) -> bool:
    """Whether a cell has a sign that may stand between two names; quickly asked of every cell."""
    return cell.__class__ is str and _JOINING.search(cell) is not None  # type: ignore[arg-type]


def parts_of(text: str) -> list[str]:
    """What stands between ・, 、, / and line breaks."""
    return _BETWEEN.split(text.strip())


def is_name(text: str) -> bool:
    """Whether a text could be a person's name, whole or in part."""
    named = 1 <= len(text) <= _LONGEST_NAME and not _NOT_A_NAME.search(text)
    return named and (bool(KANJI.search(text)) or len(text) <= _GIVEN + 2)


def people_in(text: str) -> tuple[str, ...]:
    """The names of several people in one text (佐藤　太郎・花子); () when it names one, or something else."""
    if len(text) > _LONGEST:
        return ()
    names = parts_of(text)
    first = names[0]
    if not 1 < len(names) <= _MOST or not all(map(is_name, names)) or len(first) < _FULL:
        return ()
    whole = len(first.split()) == 2 or len(first) > _GIVEN
    if _FOREIGN.fullmatch(text.strip()) or ("\n" in text and not whole):
        return ()
    return tuple(names)
