"""Names as offices squeeze them into one cell: with their kana, or two people of one household."""

import re
from typing import NamedTuple

from welfare_desktop.domain.japanese.names import KANJI, is_name, parts_of, people_in
from welfare_desktop.domain.kinds import Kind

KANA = r"[ァ-ヺヽヾーぁ-ゖゝゞｦ-ﾟ・･\s]"
VARIATION = re.compile("[\ue000-\uf8ff\ufe00-\ufe0f\U000e0100-\U000e01ef]")
BRACKETED = re.compile(
    r"(?P<outside>[^()（）\[\]［］〔〕]+?)\s*[(（\[［〔](?P<inside>[^()（）\[\]［］〔〕]+)[)）\]］〕]\s*"
)
ALL_KANA = re.compile(rf"{KANA}{{2,40}}")
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
HONORIFIC = re.compile(r"(?<=\S)\s*(?:様|さま|さん|殿|(?:(?<=\s)|(?<=[\s　]\S)|(?<=[\s　]\S\S))氏)\s*$")
AGED = r"\s*[(（]\s*(?:満\s*)?[0-9０-９]{1,3}\s*[歳才]?\s*[)）]"
AGE = re.compile(rf"{AGED}\s*$|\s*(?:満\s*)?[0-9０-９]{{2,3}}\s*[歳才]\s*$")
AGES = re.compile(AGED)
SEXED = re.compile(
    r"(?P<name>[^\s0-9０-９].*?)[\s　・、,，/／(（]+(?P<sex>[男女])性?"
    r"(?:[\s　・、,，/／]*(?:満\s*)?[0-9０-９]{1,3}\s*[歳才代]?代?)?\s*[)）]?"
)
POSTAL_CODE = re.compile(r"〒?\s*([0-9０-９]{3}[-－‐ー]?[0-9０-９]{4})\s*")
CODED_ADDRESS = re.compile(
    r"\s*(?:〒\s*(?=[0-9０-９]{3}[-－‐ー]?[0-9０-９]{4})|(?=[0-9０-９]{3}[-－‐ー]))([0-9０-９]{3}[-－‐ー]?[0-9０-９]{4})(?![0-9０-９\-])\s*(\D.*)",
    re.DOTALL,
)
CODE_STARTS = frozenset("〒 　0123456789０１２３４５６７８９")
LOCAL_PHONE = re.compile(r"(?<![0-9０-９\-－‐ー])[0-9０-９]{2,4}[-－‐ー―][0-9０-９]{4}\s*$")
DIGITS = re.compile("[0-9０-９]")
FEWEST_DIGITS = 9
CALLED_LOCAL = re.compile(r"(?:☎|℡|TEL|電話)[\s:：]*[0-9０-９]{2,4}[-－‐ー―][0-9０-９]{4}\s*$", re.IGNORECASE)
LABELS = re.compile(r"^(?:氏名|住所|電話番号?|TEL|℡|☎|〒)[\s:：]*", re.IGNORECASE)
WITH_ADDRESS = re.compile(
    r"(?P<name>[^\s0-9０-９(（\[［〔]{1,8}(?:[ 　][^\s0-9０-９(（\[［〔]{1,6})?"
    r"(?:\s*[(（\[［〔][^()（）\[\]［］〔〕0-9０-９]+[)）\]］〕])?)"
    r"(?:(?<=[)）\]］〕])|[\s　,、/／:：])[\s　]*(?P<address>[^\s(（].*)",
    re.DOTALL,
)
ADDRESS = re.compile(
    r"(?:〒?\s*[0-9０-９]{3}[-－‐ー]?[0-9０-９]{4}\s*)?[^\s0-9０-９A-Za-z][^0-9０-９]{0,20}"
    r"(?:(?<=[都道府県市区町村郡字])|(?<=[一-龠々ぁ-んァ-ヶー])(?=[0-9０-９]+(?:[-－‐ー―の]|丁目|番)))[0-9０-９]+(?!\s*[期歳才年月人名回級代])[^\n]*"
)
EMPTY_BRACKETS = re.compile(r"[(（\[［〔]\s*[)）\]］〕]|[(（\[［〔]\s*$|^\s*[)）\]］〕]")
LONGEST = 60
NOBODY = re.compile(r"(?:特に|該当)?(?:なし|無し|ナシ)|無|いない|[-－ー―—]+")
BLANKS = " 　:：・"
GIVEN = 4
BEHIND_NAME = re.compile(rf"(?<=[^\s（(・、，,/／])\s*[(（]\s*({RELATED.pattern})\s*[)）]")
BEFORE_NAME = re.compile(rf"(?P<relation>本人|世帯主|{RELATED.pattern})[\s　:：・]+(?P<name>\S.*)")
TOLD_RELATION = re.compile(rf"^({RELATED.pattern})[\s　]*[:：・][\s　]*")
FURTHER = re.compile(rf"(?<=\S)[\s　]+(?=(?:{RELATED.pattern})[\s　:：])")
SURNAME_ALONE = 3


class Contact(NamedTuple):
    """Whom to call: all that one cell says."""

    name: str
    relation: str
    phone: str


class Shared(NamedTuple):
    """A cell that holds more than a name: the name as written, and what stands with it; "" for what does not."""

    name: str
    postal_code: str
    address: str
    phone: str


class Named(NamedTuple):
    """A name cell taken apart."""

    name: str
    kana: str
    others: "tuple[Person, ...]"
    more: tuple[tuple[str, str], ...]
    """What else the cell says, by ledger key: address and telephone."""


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


def named(cell: str, kind: Kind, *, several: bool) -> Named:
    """All that a name cell of a register says; `several`: a record is of several people (a household)."""
    more = shared(cell) if kind.born_on else None
    text = more.name if more else cell
    sexed = SEXED.fullmatch(text.strip()) if kind.born_on else None
    if sexed and is_name(sexed["name"]):
        text = sexed["name"]
    name, kana = with_reading(AGE.sub("", text) if kind.born_on else text) or (text, "")
    first, others = people(name) if several else (name, ())
    bare = bare_name(first.strip()) if kind.born_on else first.strip()
    keys = ("postal_code", kind.address, *kind.phones[:1])
    said = [*zip(keys, more[1:], strict=False)] if more else []
    if sexed and text == sexed["name"]:
        said.append(("sex", sexed["sex"]))
    return Named(bare, kana, others, tuple((key, text) for key, text in said if text))


def bare_name(text: str) -> str:
    """The name without 様 or さん and without the age (82歳) behind it."""
    bare = HONORIFIC.sub("", AGE.sub("", text))
    return bare if len("".join(bare.split())) > 1 else text


def shared(text: str) -> Shared | None:
    """Name, address and telephone of one cell (佐藤　花子　本町1-2-3　093-581-1234); None when it is only a name."""
    if not 2 * GIVEN <= len(text) <= 2 * LONGEST or not DIGITS.search(text):
        return None
    found = PHONE.search(text)
    phone = found if found and len(DIGITS.findall(found[0])) >= FEWEST_DIGITS else LOCAL_PHONE.search(text)
    rest = _without(text, phone)
    plain = LABELS.sub("", rest)
    apart = WITH_ADDRESS.fullmatch(plain)
    address = LABELS.sub("", apart["address"].strip()) if apart else ""
    if apart is None or not ADDRESS.fullmatch(address):
        address = ""
    name = apart["name"].strip() if apart and address else plain
    if not (phone or address) or not is_name(BRACKETED.sub(r"\g<outside>", name).strip()):
        return None
    code = POSTAL_CODE.match(address)
    town = address[code.end() :] if code else address
    return Shared(name, code[1] if code else "", town, phone[0].strip() if phone else "")


def _without(text: str, found: re.Match[str] | None) -> str:
    """The text without what was found in it, and without brackets that held nothing else."""
    rest = text[: found.start()] + " " + text[found.end() :] if found else text
    return EMPTY_BRACKETS.sub(" ", rest).strip(" 　\n:：・、,/／")


def address_with_phone(text: str) -> tuple[str, str] | None:
    """Address and telephone that stand in one cell (本町1-2-3　093-581-1234); None when there is no telephone."""
    if len(text) > 2 * LONGEST:
        return None
    found = PHONE.search(text)
    if found is None or len(DIGITS.findall(found[0])) < FEWEST_DIGITS:
        found = CALLED_LOCAL.search(text)
    if found is None or text[: found.start()].strip() == "":
        return None
    rest = _without(text, found)
    return (rest, found[0].strip()) if rest else None


def with_postal_code(text: str) -> tuple[str, str] | None:
    """Postal code and address that stand in one cell (〒803-0836 北九州市…); None where no code stands before it."""
    found = CODED_ADDRESS.fullmatch(text) if text[0] in CODE_STARTS and len(text) <= 2 * LONGEST else None
    return (found[1], found[2]) if found else None


def people(text: str) -> tuple[str, tuple[Person, ...]]:
    """The first name of a cell and the other people it names (佐藤　太郎・花子); none when it names one."""
    if len(text) > LONGEST:
        return text, ()
    if (bracketed := BRACKETED.fullmatch(text.strip())) and (found := RELATION.fullmatch(bracketed["inside"].strip())):
        return bracketed["outside"], (_relative(bracketed["outside"], found["name"], found["relation"]),)
    if family := _by_relations(text):
        return family
    first, *others = people_in(AGES.sub("", text)) or (text,)
    return first, tuple(_related(first, other) for other in others)


def _by_relations(text: str) -> tuple[str, tuple[Person, ...]] | None:
    """夫 太郎　妻 花子, 佐藤 太郎・花子（妻）: people told apart by what they are to each other; None where they are not."""
    apart = [_with_relation(part) for part in parts_of(FURTHER.sub("・", AGES.sub("", text).strip()))]
    first, *others = apart
    if not others or not all(relation and is_name(name) for name, relation in others) or not is_name(first[0]):
        return None
    if not first[1] and len(others) > 1 and len(first[0]) <= SURNAME_ALONE:
        surname, (first, *others) = first[0], others  # 山田　夫 太郎　妻 花子
        first = (f"{surname}　{first[0]}", first[1])
    return first[0], tuple(_relative(first[0], name, relation) for name, relation in others)


def _with_relation(part: str) -> tuple[str, str]:
    """A name and the relation that stands before or behind it; "" for none."""
    if found := BEFORE_NAME.fullmatch(part):
        return found["name"].strip(), found["relation"]
    behind = BEHIND_NAME.search(part)
    return (part[: behind.start()].strip(), behind[1]) if behind and behind.end() == len(part) else (part, "")


def _related(first: str, other: str) -> Person:
    """Another person of a cell, whose relation may stand before the name: 妻　花子."""
    found = RELATION.fullmatch(other.strip())
    apart = found and (len(found["relation"]) > 1 or other.strip()[1] in BLANKS)
    return _relative(first, found["name"], found["relation"]) if found and apart else _relative(first, other)


def contact(text: str) -> Contact | None:
    """Name, relation and telephone that stand in one cell (長男 佐藤一郎 090-1234-5678); None when it is only a name.

    All are "" where it says that there is nobody (なし).
    """
    if NOBODY.fullmatch(text.strip()):
        return Contact("", "", "")
    if len(text) > 2 * LONGEST or not TELLING.search(text):
        return None
    phone = PHONE.search(text)
    rest = (text[: phone.start()] + " " + text[phone.end() :] if phone else text).strip(" 　\n:：・、,/／")
    relation = ""
    if (bracketed := BRACKETED.fullmatch(rest)) and RELATED.fullmatch(bracketed["inside"].strip()):
        rest, relation = bracketed["outside"].strip(), bracketed["inside"].strip()
    else:
        rest = TOLD_RELATION.sub(r"\1 ", rest)
        words = rest.split()
        for word in (words[0], words[-1]) if len(words) > 1 else ():
            if RELATED.fullmatch(word.strip("()（）")) and not relation:
                relation = word.strip("()（）")
                rest = rest.removeprefix(word).removesuffix(word).strip(" 　\n:：・")
    if not (phone or relation) or not is_name(rest):
        return None
    return Contact(rest, relation, phone.group().strip() if phone else "")


def _relative(first: str, name: str, relation: str = "") -> Person:
    """Another person of a household; a given name alone takes the surname of the first."""
    surname, *given = first.split()
    if not given or len(name.split()) > 1 or name.startswith(surname) or len(name) > GIVEN:
        return Person(name, relation)
    blank = "　" if "　" in first else " "
    return Person(f"{surname}{blank}{name}", relation, inferred=True)


def readings(text: str, count: int) -> tuple[str, ...]:
    """The kana of `count` people in one cell (サトウ　タロウ・ハナコ); () when it does not hold so many."""
    first, *others = parts_of(text)
    if len(others) + 1 != count or not all(map(ALL_KANA.fullmatch, (first, *others))):
        return ()
    return (first, *(_relative(first, other).name if len(other) <= GIVEN + 3 else other for other in others))
