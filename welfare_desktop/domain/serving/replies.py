"""推薦書: what a district writes into the request it was sent, read as answers of a rollover."""

import re

from welfare_desktop.domain.japanese.kana import to_katakana
from welfare_desktop.domain.japanese.width import fold_width
from welfare_desktop.domain.serving.rollover import Result

ASKED, LEAVING = "可・否", "退任予定"
"""What the request says where nothing is answered yet."""
_YES = frozenset(
    map(
        fold_width,
        [
            "可",
            "○",
            "〇",
            "◯",
            "◎",
            "再任",
            "承諾",
            "受諾",
            "はい",
            "諾",
            "継続",
            "続投",
            "再任可",
            "再任する",
            "OK",
            "ok",
        ],
    )
)
_NO = frozenset(
    map(
        fold_width,
        [
            "否",
            "×",
            "✕",
            "✖",
            "x",
            "X",
            "不可",
            "退任",
            "辞退",
            "いいえ",
            "交代",
            "再任不可",
            "再任しない",
            "退任予定",
            "NG",
            "ng",
        ],
    )
)
_PARTS = re.compile(r"[\n()〔〕\[\]【】「」/／]+")
_READING = re.compile(r"[ァ-ヶー・ 　]+")
_SPOKEN = re.compile(r"[ァ-ヶーぁ-ん・ 　]+")


def result_of(text: str) -> Result | None:
    """What 再任の可否 says: nothing yet, serves on, leaves; None when it says neither."""
    said = fold_width(text).strip(" 。.")
    if not said or said == fold_width(ASKED):
        return Result.OPEN
    if said in _YES:
        return Result.AGAIN
    return Result.LEFT if said in _NO else None


def person_of(text: str) -> tuple[str, str]:
    """Name and reading of 「フリガナ・氏名」, however they were written beside or above one another.

    A reading is what is written in kana above, below or in brackets, or in katakana before the name.
    """
    parts = [" ".join(part.split()) for part in _PARTS.split(fold_width(text)) if part.strip()]
    if not parts:
        return "", ""
    spoken = [part for part in parts if _SPOKEN.fullmatch(part)]
    written = [part for part in parts if part not in spoken]
    if len(parts) > 1 and spoken:
        name = written[0] if written else spoken[-1]
        return name, to_katakana(spoken[0]) if name != spoken[0] else ""
    words = parts[0].split(" ")
    readings = [at for at, word in enumerate(words) if _READING.fullmatch(word)]
    ahead = next((at for at in range(len(words)) if at not in readings), len(words))
    if not ahead or ahead == len(words):
        return parts[0], ""
    return " ".join(words[ahead:]), " ".join(words[:ahead])
