"""An invented 見守り世帯台帳 of last year, as a clerk kept it in Excel, and what it truly says."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.record_rows import flatten
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.values import Cell, Date, Value, short_era, western
from welfare_desktop.domain.workbooks import Row, Sheet, Span
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.office import SEED, TODAY, demo_rows
from welfare_desktop.services.demo.places import WARD

_COLUMNS = (
    ("number", "", "番号"),
    ("district", "", "校区"),
    ("neighbourhood", "", "町内会"),
    ("head_name", "", "世帯主\n氏名"),
    ("head_kana", "", "ふりがな"),
    ("sex", "", "性別"),
    ("born_on", "", "生年月日"),
    ("postal_code", "", "〒"),
    ("address", "", "住　所"),
    ("building", "", "建物名"),
    ("phone", "", "電話番号"),
    ("mobile", "", "携帯"),
    ("household_type", "", "世帯類型"),
    ("living_alone", "", "独居"),
    ("method", "見守り", "方法"),
    ("frequency", "見守り", "頻度"),
    ("watcher", "", "担当\n福祉協力員"),
    ("minsei", "", "民生委員"),
    ("contacts.1.name", "緊急連絡先", "氏名"),
    ("contacts.1.relation", "緊急連絡先", "続柄"),
    ("contacts.1.phone", "緊急連絡先", "電話"),
    ("consent", "", "同意"),
    ("started_on", "", "登録日"),
    ("note", "", "備考"),
)
_KEYS = tuple(key for key, _, _ in _COLUMNS)
_WIDTH = len(_COLUMNS)
_DITTO = ("watcher", "minsei")
_SPELLINGS: Mapping[str, Mapping[Value, tuple[str, ...]]] = {
    "sex": {"男": ("男", "男", "男性"), "女": ("女", "女", "Ｆ", "女性")},
    "household_type": {
        "高齢者世帯": ("高齢者世帯", "高齢", "高齢者"),
        "障害のある人のある世帯": ("障害", "障がい者世帯"),
        "ひとり親で子育て中の世帯": ("ひとり親", "母子"),
        "その他の世帯": ("その他",),
    },
    "living_alone": {
        "独居": ("○", "○", "独居", "一人暮らし"),
        "高齢のみ": ("高齢者のみ", "夫婦のみ"),
        "日中独居": ("日中独居",),
        "同居": ("家族と同居",),
    },
    "consent": {
        "同意": ("○", "○", "有", "同意済"),
        "不同意": ("×", "不同意"),
        "撤回": ("撤回",),
        "未確認": ("未確認",),
    },
}
_NOTES = (
    "※独居欄の○は、一人暮らしの世帯を示す。",
    "※この台帳は個人情報を含むため、取扱いに注意すること。",
)


@dataclass(frozen=True, slots=True)
class SampleLedger:
    """A sheet (cells and merges), the ledger key of each column and, by Excel row, what each record should read as.

    The truth is in ledger keys, values as records hold them, references as the text shown; what
    the ledger does not say is left out.
    """

    sheet: Sheet
    keys: tuple[str, ...]
    truth: Mapping[int, Mapping[str, Value]]


def sample_ledger(rows: int = 5_000, seed: int = SEED, today: date = TODAY) -> SampleLedger:
    """The ledger with `rows` records, as of 1 April of the fiscal year before `today`.

    The same seed, number of households and day give the same people as `demo_rows` has.
    """
    taken_on = date((fiscal_year_of(today.isoformat()) or today.year) - 1, 4, 1)
    invent = Inventor(seed + 1, taken_on)
    page = _Page(invent)
    page.head(taken_on)
    for district, records in _by_district(rows, seed, today):
        page.district(district, records)
    page.foot(rows)
    return SampleLedger(Sheet("台帳", tuple(page.rows), merged=tuple(page.merged)), _KEYS, page.truth)


def _by_district(rows: int, seed: int, today: date) -> Iterator[tuple[str, list[dict[str, Value]]]]:
    """Last year's records by district in the city's order, each as ledger keys in order of the neighbourhood."""
    taken_on = f"{(fiscal_year_of(today.isoformat()) or today.year) - 1}-04-01"
    names: dict[Value, str] = {}
    districts: list[str] = []
    flat: list[dict[str, Value]] = []
    for _, records in demo_rows(rows * 3 // 2 + 40, seed, today):
        for record in records:
            if isinstance(record, District | Volunteer):
                names[record.id] = record.name or ""
                districts += [record.name or ""] if isinstance(record, District) else []
            elif isinstance(record, Household) and _was_listed(record, taken_on) and len(flat) < rows:
                flat.append(flatten(HOUSEHOLDS, record, _KEYS))
    for row in flat:
        row.update({key: names.get(row[key], row[key]) for key in ("district", "watcher", "minsei")})
    for district in dict.fromkeys(districts):
        listed = [row for row in flat if row["district"] == district]
        if listed:
            yield district, sorted(listed, key=lambda row: str(row["neighbourhood"]))


def _was_listed(household: Household, day: str) -> bool:
    begun, ended = household.started_on or "", household.ended_on or "9999"
    return begun < day <= ended and household.neighbourhood is not None


@dataclass(slots=True)
class _Page:
    """The sheet while it is being written."""

    invent: Inventor
    rows: list[Row] = field(default_factory=list[Row])
    merged: list[Span] = field(default_factory=list[Span])
    truth: dict[int, Mapping[str, Value]] = field(default_factory=dict[int, Mapping[str, Value]])

    def head(self, taken_on: date) -> None:
        """Title, day and the head of two rows, merged as offices merge it."""
        year = fiscal_year_of(taken_on.isoformat()) or taken_on.year
        self._line({1: f"{fiscal_label(year)}　見守り世帯台帳（{WARD}）"})
        self.merged.append(Span(1, 1, 1, _WIDTH))
        self._line({_WIDTH - 3: f"{Date().show(taken_on.isoformat())}現在"})
        self._line({})
        groups = [group for _, group, _ in _COLUMNS]
        begins = [not group or groups.index(group) == index for index, group in enumerate(groups)]
        self.rows.append(
            tuple((group or header) if begins[index] else None for index, (_, group, header) in enumerate(_COLUMNS))
        )
        self.rows.append(tuple(header if group else None for _, group, header in _COLUMNS))
        for index, group in enumerate(groups):
            if not group:
                self.merged.append(Span(4, index + 1, 5, index + 1))
            elif begins[index]:
                self.merged.append(Span(4, index + 1, 4, index + groups.count(group)))

    def district(self, name: str, records: Sequence[Mapping[str, Value]]) -> None:
        """A district's rows, its name and those of its neighbourhoods merged downwards, and its subtotal."""
        top = len(self.rows) + 1
        begun, before = top, dict[str, Value]()
        for record in records:
            row = len(self.rows) + 1
            if record["neighbourhood"] != before.get("neighbourhood"):
                self._merge_down(3, begun, row - 1)
                begun = row
            self._record(row, record, before)
            before = dict(record)
        self._merge_down(2, top, len(self.rows))
        self._merge_down(3, begun, len(self.rows))
        self._line({2: f"{name}　小計", 4: f"{len(records)}世帯"})

    def foot(self, count: int) -> None:
        """The total, and the notes below it."""
        self._line({2: "合　　計", 4: f"{count:,}世帯"})
        self._line({})
        for note in _NOTES:
            self._line({1: note})

    def _record(self, row: int, record: Mapping[str, Value], before: Mapping[str, Value]) -> None:
        number = len(self.truth) + 1
        self.truth[row] = {key: value for key, value in record.items() if value is not None} | {"number": str(number)}
        self.rows.append((number, *(self._cell(key, record, before) for key in _KEYS[1:])))

    def _cell(self, key: str, record: Mapping[str, Value], before: Mapping[str, Value]) -> Cell:
        value = record[key]
        repeats = value is not None and before.get(key) == value
        if repeats and key in ("district", "neighbourhood"):
            return None
        if repeats and key in _DITTO and self.invent.chance(0.9):
            return self.invent.among(("〃", "〃", "同上"))
        return None if value is None else _spell(self.invent, key, value)

    def _merge_down(self, column: int, top: int, bottom: int) -> None:
        if bottom > top:
            self.merged.append(Span(top, column, bottom, column))

    def _line(self, cells: Mapping[int, Cell]) -> None:
        self.rows.append(tuple(cells.get(column) for column in range(1, _WIDTH + 1)))


def _spell(invent: Inventor, key: str, value: Value) -> str:
    """A value in one of the spellings clerks use."""
    if key in _SPELLINGS:
        return invent.among(_SPELLINGS[key][value])
    text = str(value)
    if key in ("born_on", "started_on"):
        return invent.among(_DATE_SPELLINGS)(text)
    if key in ("phone", "mobile", "contacts.1.phone") and "、" not in text:
        return invent.among(_PHONE_SPELLINGS)(text)
    return _hiragana(text) if key == "head_kana" and invent.chance(0.4) else text


def _hiragana(kana: str) -> str:
    return "".join(chr(ord(letter) - 0x60) if "ァ" <= letter <= "ヶ" else letter for letter in kana)


def _wide(text: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)


def _kanji(number: str) -> str:
    """A number below 100 in kanji; 元 and other words stay."""
    if not number.isdigit():
        return number
    tens, ones = divmod(int(number), 10)
    digits = "〇一二三四五六七八九"
    return ("十" if tens == 1 else digits[tens] + "十" if tens else "") + (digits[ones] if ones or not tens else "")


def _kanji_date(value: str) -> str:
    """昭和二十八年三月二十三日."""
    shown, spelt, digits = Date().show(value), "", ""
    for letter in shown:
        if letter.isdigit():
            digits += letter
        else:
            spelt, digits = spelt + _kanji(digits) + letter, ""
    return spelt


def _short_kanji_era(value: str) -> str:
    """昭28.3.23."""
    shown = short_era(value)
    return {"M": "明", "T": "大", "S": "昭", "H": "平", "R": "令"}.get(shown[0], shown[0]) + shown[1:]


def _padded_era(value: str) -> str:
    """S28.03.23."""
    first, *rest = short_era(value).split(".")
    return ".".join([first, *(part.zfill(2) for part in rest)])


_DATE_SPELLINGS: tuple[Callable[[str], str], ...] = (
    Date().show,
    Date().show,
    short_era,
    short_era,
    _padded_era,
    _short_kanji_era,
    _kanji_date,
    western,
    str,
    lambda value: _wide(short_era(value)),
)
_PHONE_SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str,
    str,
    _wide,
    lambda value: "({}){}-{}".format(*value.split("-")),
    lambda value: value.replace("-", ""),
)
