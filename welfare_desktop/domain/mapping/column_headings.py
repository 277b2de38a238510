"""Headings as offices write them, compared: folded, taken apart, looked up in a register."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from welfare_desktop.domain.japanese.width import squeeze
from welfare_desktop.domain.kinds import Kind, further_columns
from welfare_desktop.domain.mapping.heading_words import KANA, plainly

IGNORED = re.compile(r"[■□◆◇●★☆▲△▼▽・,、。.:;*※「」『』【】\[\]〔〕〈〉<>_‐‑–—―\-/|()（）~〜'\"`^#＃]")
CIRCLED = str.maketrans("①②③④⑤⑥⑦⑧⑨", "123456789")
BRACKETED = re.compile(r"[(（\[［〔【].*?[)）\]］〕】]")
SEPARATOR = "／"
FAMILY = 5
LONGEST = 200
LIKE = 0.9
FEWEST = 2
LONGEST_JOINED = 24
TOGETHER = re.compile(r"[・、,，／/()（）\[\]［］\s　&＆＋+]+|及び|および|と(?=電話|住所|連絡先)")
OF_PERSON = frozenset(("氏名", "続柄", "関係", "電話", "電話番号", "携帯", "携帯電話", "連絡先"))
READING = re.compile(r"[ふフﾌかカｶよヨ読仮]")
LEVELS = re.compile(r"[／()（）\n・]")
INSTRUCTION = re.compile(
    r"から|記入|入力|ください|下さい|半角|全角|西暦|和暦|必須|任意|ハイフン|省略|まで$|可$|場合|※|該当.*[○〇◯✓レ]|^[○〇◯×✕△・]+$|^有・?無$"
)
EXAMPLE = re.compile(r"(?<=.)[\s　(（]*(?:例|記入例|記載例|入力例)[\s　]*[)）]?[:：)）].*", re.DOTALL)
OF_FAMILY = re.compile(r"配偶者|夫|妻|家族|同居者?|世帯員")
PARTS = re.compile(
    r"(?:[／/]?\d|[／/](?:年号|元号|年|月|日|姓|名|氏|せい|めい|セイ|メイ|市外(?:局番)?|市内(?:局番)?|局番?|加入者番号|(?<=電話番号[／/])番号|(?<=電話[／/])番号|上[3三]桁|下[4四]桁|都道府県|市区町村|町名|丁目|番地|建物))$"
)
UNIT = re.compile(r"[人名件円回歳才日年%]|千円|世帯|戸|[かヶ箇]所|時間")
LEGEND = re.compile(r"(?<=.)[\s(（]*[1１①][.．:：]?[^0-9０-９①-⑳]+[2２②][.．:：]?[^0-9０-９①-⑳]+")
NUMBERED = re.compile(r"^\s*(?:[①-⑳◎]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．:：、)）])\s*(?=\D)")
MEANINGLESS = re.compile(r"[a-z]*\d+|列\d+|[a-z]|項目\d+|field\w*|column\w*|unnamed.*")
NEUTRAL = re.compile(
    r"(?:主な|主たる|施設|店舗|営業所?|事業所|会員|本人|自宅|現在の?|現|会場|団体|園|世帯|名簿|登録者?|対象者?|お|ご|利用者|参加者?|実施|開催|申請者|委員|協力員|事務局)$"
)
NEUTRAL_END = re.compile(r"^(?:等|欄|など|等の情報|年月日|番号|名|の?別|の?有無|の?状況)$")

# Column names of open-data formats, in the words of our registers.
ENGLISH = {
    "name": ("名称", "氏名"),
    "clubname": ("名称",),
    "facilityname": ("施設名",),
    "address": ("住所",),
    "telephonenumber": ("電話番号",),
    "telephone": ("電話番号",),
    "phone": ("電話番号",),
    "phonenumber": ("電話番号",),
    "faxnumber": ("FAX",),
    "establisher": ("開設者", "代表者"),
    "capacity": ("定員",),
    "schooldistrict": ("校区",),
    "postalcode": ("郵便番号",),
    "zipcode": ("郵便番号",),
    "fullnameinkana": ("フリガナ",),
    "nameinkana": ("フリガナ",),
    "kana": ("フリガナ",),
    "note": ("備考",),
    "birthday": ("生年月日",),
    "sex": ("性別",),
    "property": ("番号",),
    "openingdate": ("開設日",),
}


@functools.lru_cache(maxsize=8_192)
def fold_heading(text: str) -> str:
    """A heading as it is compared: width, case, spaces, line breaks and punctuation do not matter."""
    return IGNORED.sub("", squeeze(text).translate(CIRCLED).replace("№", "no").lower())


def stem_of(header: str) -> str:
    """A heading without the number of its part: 電話番号／2 → 電話番号, 所在地１ → 所在地."""
    return fold_heading(PARTS.sub("", squeeze(without_number(header)).rstrip("※*＊ ").translate(CIRCLED)))


def without_number(header: str) -> str:
    """A heading without the number before it: ①氏名, 3. 住所."""
    return NUMBERED.sub("", header, count=1)


def bare_ends(folded: str) -> Iterator[str]:
    """A folded heading without words that add nothing: 本人tel → tel, 施設所在地 → 所在地."""
    return (folded[cut:] for cut in range(1, len(folded) - 1) if NEUTRAL.fullmatch(folded[:cut]))


def bare_beginnings(folded: str) -> Iterator[str]:
    """A folded heading without endings that add nothing: 介護認定の状況 → 介護認定."""
    return (folded[:cut] for cut in range(len(folded) - 1, 1, -1) if NEUTRAL_END.fullmatch(folded[cut:]))


def is_meaningless(header: str) -> bool:
    """Whether a heading says nothing: blank, 列3, SAFIELD000, X."""
    return not header or bool(MEANINGLESS.fullmatch(fold_heading(header)))


def known_headings(kinds: Iterable[Kind]) -> frozenset[str]:
    """Every folded heading of the registers, for finding the rows that hold headings."""
    return frozenset(heading for kind in kinds for heading in HeadingIndex.of(kind).exact)


@dataclass(frozen=True, slots=True)
class HeadingIndex:
    """A register's folded headings with their ledger keys; families carry `.N.` or their number."""

    exact: dict[str, str]
    plain: dict[str, str]
    names: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    """The keys a heading of several facts (氏名・電話) is read as, the first of them it names."""
    told: Mapping[str, str] = field(default_factory=dict[str, str])
    """Facts no ledger usually has, by their label written out: found by nothing less."""

    @classmethod
    @functools.cache
    def of(cls, kind: Kind) -> "HeadingIndex":
        """The index of a register, made once."""
        exact: dict[str, str] = {}
        for column in kind.columns:
            for heading in kind.headings(column.key):
                for written, key in _spelled(heading, column.key):
                    exact.setdefault(fold_heading(written), key)
        plain: dict[str, str] = {}
        for heading, key in exact.items():
            plain.setdefault(plainly(heading), key)
        names = tuple(key for key in (kind.person, kind.name) if key)
        told = {
            fold_heading(kind.label_of(column.key).replace("N", number)): column.key.replace(".N.", f".{number}.")
            for column in further_columns(kind)
            for number in map(str, range(1, FAMILY + 1))
        }
        leading = (*names, *filter(None, (kind.address,)), *kind.phones[:1])
        return cls(exact, plain, names, leading, told)

    def find(self, header: str) -> tuple[str, float]:
        """The key a heading names and how sure that is (0–1); ("", 0.0) when it names none."""
        header = header[:LONGEST]
        if key := self.told.get(fold_heading(header)):
            return key, 1.0
        header = without_number(header)
        double = _names_reading_too(header)
        for candidate, confidence in _readings(header):
            if candidate and (key := self.exact.get(candidate)):
                return key, confidence
            if candidate and not double and (key := self.plain.get(plainly(candidate))):
                return key, confidence * LIKE
        levels = [BRACKETED.sub("", part) for part in header.split(SEPARATOR)]
        stems = [stem_of("".join(levels)), *(candidate for candidate, _ in _levels_apart(levels))]
        found = max((self._by_ending(stem) for stem in stems), key=lambda found: found[1])
        return found if found[0] else self._by_parts(header)

    def _by_parts(self, header: str) -> tuple[str, float]:
        """氏名・電話 and 氏名(フリガナ)住所 head several facts in one cell, of which one leads."""
        parts = [fold_heading(part) for part in TOGETHER.split(header)]
        keys = [
            self.exact.get(part)
            or self.plain.get(plainly(part))
            or self._by_ending(part)[0]
            or (self.names[0] if self.names and OF_FAMILY.fullmatch(part) else "")
            for part in parts
            if part
        ]
        if len(keys) < FEWEST:
            return "", 0.0
        if ".N." in keys[0] or keys[0].count(".") > 1:
            return (keys[0], 0.75) if all(map(self._belongs_to_person, filter(None, parts[1:]))) else ("", 0.0)
        if not all(keys):
            return "", 0.0
        if keys[0] not in self.leading and OTHER_PERSON.search(parts[0]):
            return keys[0], 0.75  # 福祉協力員／電話: nothing of the one whom the record is about
        return next(((key, 0.75) for key in self.leading if key in keys), ("", 0.0))

    def _belongs_to_person(self, folded: str) -> bool:
        """Whether a heading is one of what a contact has: name, relation, telephone."""
        return plainly(folded) in OF_PERSON or folded in OF_PERSON

    def leads(self, header: str) -> bool:
        """Whether a heading is made of known headings, one after the other, of which one names the record."""
        header = without_number(header[:LONGEST])
        parts = [folded for part in TOGETHER.split(header) if (folded := fold_heading(part))]
        for at, part in enumerate(parts[:-1]):
            if (self.exact.get(part) or self.plain.get(plainly(part))) in self.names:
                return not OTHER_PERSON.search("".join(parts[:at]))
        return any(
            len(keys) >= FEWEST
            and any(key in self.names for key in keys)
            and (keys[0] in self.names or not OTHER_PERSON.search(folded))
            for folded in (fold_heading(header), fold_heading(header.rpartition(SEPARATOR)[2]))
            if len(folded) <= LONGEST_JOINED
            for keys in _parted(folded, self._named)
        )

    def _named(self, folded: str) -> str:
        """The key of a folded heading as the register or anybody else words it; "" when it is none."""
        return self.exact.get(folded) or self.plain.get(plainly(folded), "")

    def find_in_family(self, base: str, header: str) -> str:
        """The family key of a heading that stands after the family's name: 緊急連絡先 | 続柄 | 電話."""
        key, _ = self.find(base + header)
        return key if ".N." in key else ""

    def _by_ending(self, folded: str) -> tuple[str, float]:
        """施設所在地 ends in 所在地, and 施設 says nothing more."""
        for end in bare_ends(folded):
            if key := self.exact.get(end.rstrip("0123456789")):
                return key, 0.7
        for beginning in bare_beginnings(folded):
            if key := self.exact.get(beginning):
                return key, 0.6
        return "", 0.0


def _parted(folded: str, key_of: Callable[[str], str]) -> Iterator[tuple[str, ...]]:
    """The keys of every way to divide a folded heading into known ones of two letters and more."""
    if not folded:
        yield ()
    for cut in range(FEWEST, len(folded) + 1):
        if key := key_of(folded[:cut]):
            yield from ((key, *rest) for rest in _parted(folded[cut:], key_of))


def _names_reading_too(header: str) -> bool:
    """氏名(ふりがな) and ふりがな over 氏名 head names and readings at once; 氏名フリガナ heads readings."""
    last = header.rpartition(SEPARATOR)[2]
    return plainly(fold_heading(last)) != KANA and without_reading(header) != header


def without_reading(header: str) -> str:
    """What else a heading of names and readings says: 氏名(ふりがな) → 氏名; others as they are."""
    if len(header) > LONGEST or not READING.search(header):
        return header
    parts = [part for part in LEVELS.split(header) if fold_heading(part)]
    others = [part for part in parts if plainly(fold_heading(part)) != KANA]
    return SEPARATOR.join(others) if others and len(others) < len(parts) else header


def _spelled(heading: str, key: str) -> Iterator[tuple[str, str]]:
    """A family's heading for each number (緊急連絡先2電話), and without one."""
    if ".N." not in key:
        yield heading, key
        return
    if "N" in heading:
        for number in range(1, FAMILY + 1):
            yield heading.replace("N", str(number)), key.replace(".N.", f".{number}.")
            yield f"{heading.replace('N', '')}{number}", key.replace(".N.", f".{number}.")
    else:
        for number in range(1, FAMILY + 1):
            yield f"{heading}{number}", key.replace(".N.", f".{number}.")
    yield heading.replace("N", ""), key


def _readings(header: str) -> Iterator[tuple[str, float]]:
    """Ways to read a heading, the surest first: whole, its levels, without brackets, without its number or part."""
    yield fold_heading(header), 1.0
    if numbered := NUMBERED.match(header):
        yield from _readings(header[numbered.end() :])
    levels = [part for part in header.split(SEPARATOR) if part and not _instructs(part)] or [header]
    if len(levels) > 1 and fold_heading(levels[-1]).startswith(fold_heading(levels[-2])):
        yield from _readings(SEPARATOR.join((*levels[:-2], levels[-1])))  # 緊急連絡先 over 緊急連絡先氏名
    if len(levels) > 1 and UNIT.fullmatch(fold_heading(levels[-1])):
        yield from _readings(SEPARATOR.join(levels[:-1]))
    plain = [BRACKETED.sub("", part) for part in levels]
    yield fold_heading("".join(plain)), 0.95
    if told := LEGEND.search(header) or EXAMPLE.search(header):
        yield from _readings(header[: told.start()])
    for spelled in dict.fromkeys(map(fold_heading, (header, "".join(plain), plain[-1]))):
        for english in ENGLISH.get(spelled, ()):
            yield fold_heading(english), 0.8
    whole = [part for part in plain if fold_heading(part)]
    if len(whole) > 1 and PARTS.fullmatch(SEPARATOR + squeeze(whole[-1])):
        yield fold_heading("".join(whole[:-1])), 0.9
        yield from _levels_apart(whole[:-1])
    yield from _levels_apart(plain)
    yield stem_of("".join(plain)), 0.8
    for lower, confidence in _levels_apart(plain):
        yield stem_of(lower), confidence


def _instructs(part: str) -> bool:
    """Whether a level only says how to fill the column in; what stands in brackets behind a heading does not."""
    return INSTRUCTION.search(BRACKETED.sub("", part).strip() or part) is not None


def _levels_apart(levels: list[str]) -> Iterator[tuple[str, float]]:
    """The lower levels alone (担当／福祉協力員), unless the upper one names another person."""
    if len(levels) < 2:
        return
    for start in range(1, len(levels)):
        upper, lower = "".join(levels[:start]), fold_heading("".join(levels[start:]))
        if not OTHER_PERSON.search(upper) or (upper == "連絡先" and lower in NOBODY_ELSES):
            yield lower, 0.8
    if len(levels) > 2:
        yield fold_heading(levels[0] + levels[-1]), 0.8


NOBODY_ELSES = frozenset(("〒", "郵便番号", "fax", "fax番号", "ファックス", "メール", "メールアドレス"))
"""What a group called 連絡先 says of the record itself: no ledger keeps it of a contact."""
OTHER_PERSON = re.compile(
    r"(?:^|\D)(?:[1-9]|1[0-2])月|緊急|連絡先|家族|親族|同居|世帯員|開設者|代表者|申請者|紹介者|相談者|協力員|民生委員|(?<!要)支援者|推進員|副(?:代表|会長|世話人|班長|委員長)|隣人|近隣|近所|後見人|主治医|病院|ケアマネ|前任|^旧$|変更前|異動前|^(?:[合総累小]?計)$"
)
