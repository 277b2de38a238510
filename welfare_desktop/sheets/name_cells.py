"""Names as offices squeeze them into one cell: with their kana, or two people of one household."""

import re
from typing import NamedTuple

KANA = r"[ァ-ヺヽヾーぁ-ゖゝゞｦ-ﾟ・･\s]"
KANJI = re.compile("[々〆\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ue000-\uf8ff]")
VARIATION = re.compile("[\ue000-\uf8ff\ufe00-\ufe0f\U000e0100-\U000e01ef]")
BRACKETED = re.compile(
    r"(?P<outside>[^()（）\[\]［］〔〕]+?)\s*[(（\[［〔](?P<inside>[^()（）\[\]［］〔〕]+)[)）\]］〕]\s*"
)
ALL_KANA = re.compile(rf"{KANA}{{2,40}}")
FOREIGN = re.compile(r"[ァ-ヺー・･＝=\s]+")
BETWEEN = re.compile(r"\s*[・、,，/／&＆+＋\n]\s*")
RELATION = re.compile(
    r"(?P<relation>夫|妻|父|母|子|長男|次男|二男|三男|長女|次女|二女|三女|兄|弟|姉|妹|孫|祖父|祖母|姪|甥|嫁|婿)[\s:：・]*(?P<name>\S.*)"
)
RELATED = re.compile(
    r"(?:夫|妻|父|母|子|息子|娘|[長次二三四]男|[長次二三四]女|兄|弟|姉|妹|義?[兄弟姉妹父母]|孫|祖[父母]|姪|甥|嫁|婿|[叔伯][父母]|いとこ|従[兄姉弟妹]+|親戚|親族|友人|知人|隣人|近所|内縁)"
)
PHONE = re.compile(
    r"(?:☎|℡|TEL|電話)?[\s:：]*[（(]?[0０][0-9０-９]{1,4}[）)]?[-‐－ー―（(]?[0-9０-９]{1,4}[-‐－ー―）)]?[0-9０-９]{3,4}",
    re.IGNORECASE,
)
TELLING = re.compile(rf"[0-9０-９(（\[［]|^\s*{RELATED.pattern}[\s:：・]|\s{RELATED.pattern}\s*$")
NOT_A_NAME = re.compile(r"[0-9０-９。:：※()（）「」]|他|ほか|等$|様方|不明|世帯|家族|夫婦")
LONGEST = 60
GIVEN = 4
FULL = 3


class Contact(NamedTuple):
    """Whom to call: all that one cell says."""

    name: str
    relation: str
    phone: str


class Person(NamedTuple):
    """Somebody else named in a cell; `relation` as written, "" when nothing is said."""

    name: str
    relation: str = ""
    inferred: bool = False
    """Whether the surname was taken from the first name."""


def with_reading(text: str) -> tuple[str, str] | None:
    """The name and its kana, written in brackets or on a line of its own; None when the cell is no such pair."""
    if len(text) > LONGEST:
        return None
    pairs = [tuple(line.strip() for line in text.strip().splitlines())]
    if bracketed := BRACKETED.fullmatch(text.strip()):
        pairs.append((bracketed["outside"].strip(), bracketed["inside"].strip()))
    for pair in pairs:
        if len(pair) == 2:
            for name, kana in (pair, pair[::-1]):
                if ALL_KANA.fullmatch(kana) and KANJI.search(name) and _is_long_enough(kana, name):
                    return _without_brackets(name), _without_brackets(kana)
    return None


def _is_long_enough(kana: str, name: str) -> bool:
    """A reading has about as many signs as the name, or more."""
    return len("".join(kana.split())) + 1 >= len(VARIATION.sub("", "".join(name.split())))


def _without_brackets(text: str) -> str:
    return text.strip("()（）[]［］〔〕 　")


def people(text: str) -> tuple[str, tuple[Person, ...]]:
    """The first name of a cell and the other people it names (佐藤　太郎・花子); none when it names one."""
    if len(text) > LONGEST:
        return text, ()
    if (bracketed := BRACKETED.fullmatch(text.strip())) and (found := RELATION.fullmatch(bracketed["inside"].strip())):
        return bracketed["outside"], (_relative(bracketed["outside"], found["name"], found["relation"]),)
    first, *others = BETWEEN.split(text.strip())
    if not others or len(others) > 3 or not all(map(_is_name, (first, *others))) or len(first) < FULL:
        return text, ()
    if FOREIGN.fullmatch(text.strip()):
        return text, ()
    if not _is_whole(first) and "\n" in text:
        return text, ()
    return first, tuple(_relative(first, other) for other in others)


def contact(text: str) -> Contact | None:
    """Name, relation and telephone that stand in one cell (長男 佐藤一郎 090-1234-5678); None when it is only a name."""
    if len(text) > 2 * LONGEST or not TELLING.search(text):
        return None
    phone = PHONE.search(text)
    rest = (text[: phone.start()] + " " + text[phone.end() :] if phone else text).strip(" 　\n:：・、,/／")
    relation = ""
    if (bracketed := BRACKETED.fullmatch(rest)) and RELATED.fullmatch(bracketed["inside"].strip()):
        rest, relation = bracketed["outside"].strip(), bracketed["inside"].strip()
    else:
        words = rest.split()
        for word in (words[0], words[-1]) if len(words) > 1 else ():
            if RELATED.fullmatch(word.strip("()（）")) and not relation:
                relation = word.strip("()（）")
                rest = rest.removeprefix(word).removesuffix(word).strip(" 　\n:：・")
    if not (phone or relation) or not _is_name(rest):
        return None
    return Contact(rest, relation, phone.group().strip() if phone else "")


def _is_name(text: str) -> bool:
    return 1 <= len(text) <= 12 and not NOT_A_NAME.search(text) and (bool(KANJI.search(text)) or len(text) <= GIVEN + 2)


def _is_whole(name: str) -> bool:
    """Surname and given name, not merely one of them on a line of its own."""
    return len(name.split()) == 2 or len(name) > GIVEN


def _relative(first: str, name: str, relation: str = "") -> Person:
    """Another person of a household; a given name alone takes the surname of the first."""
    surname, *given = first.split()
    if not given or len(name.split()) > 1 or name.startswith(surname) or len(name) > GIVEN:
        return Person(name, relation)
    blank = "　" if "　" in first else " "
    return Person(f"{surname}{blank}{name}", relation, inferred=True)


def readings(text: str, count: int) -> tuple[str, ...]:
    """The kana of `count` people in one cell (サトウ　タロウ・ハナコ); () when it does not hold so many."""
    first, *others = BETWEEN.split(text.strip())
    if len(others) + 1 != count or not all(map(ALL_KANA.fullmatch, (first, *others))):
        return ()
    return (first, *(_relative(first, other).name if len(other) <= GIVEN + 3 else other for other in others))
