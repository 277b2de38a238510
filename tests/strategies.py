"""Values and rows for hypothesis: whatever a ward office may hold, as its value types keep it."""

from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values import (
    Address,
    Choice,
    Choices,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Kana,
    Money,
    Month,
    Narrative,
    Phone,
    PostalCode,
    Reference,
    Text,
    Value,
    ValueType,
    YesNo,
)

_KANJI = "髙﨑齋邉邊𠮷高橋田中渡辺斎藤濱浜山川一二三々〆ヶ"
_KANA = "アイウエオカガキギサシスタナハバパヒマミヤユヨラリルレロワンー"
_NASTY = "=+-@'\"＝‘#&<>%;,\\|~‐①㈱℡Ⅲ🏠Áß\u3000 "
_IVS = ("辻\U000e0100", "葛\U000e0101", "邉\U000e0102")
_CHARACTERS = st.one_of(
    st.sampled_from(_KANJI),
    st.sampled_from("ぁあいうえおかきくけこアイウエオｱｲｳｶﾞﾊﾟ"),
    st.sampled_from("0123456789０１２３abcXYZ"),
    st.sampled_from(_NASTY),
    st.sampled_from(_IVS),
)


def texts(longest: int = 30) -> SearchStrategy[str]:
    """Text without outer blanks, at most `longest` characters, variation selectors counted."""
    pieces = st.lists(_CHARACTERS, min_size=1, max_size=longest // 2)
    return pieces.map("".join).map(str.strip).filter(bool)


def kana() -> SearchStrategy[str]:
    """A reading of one or two words."""
    word = st.text(_KANA[:-1], min_size=1, max_size=1).flatmap(
        lambda first: st.text(_KANA, max_size=7).map(lambda rest: first + rest)
    )
    return st.lists(word, min_size=1, max_size=2).map("\u3000".join)


def dates() -> SearchStrategy[str]:
    """A day, a month or a year, since 1873 (the solar calendar)."""
    days = st.dates(date(1873, 1, 1), date(2099, 12, 31)).map(date.isoformat)
    return st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]))


def phones() -> SearchStrategy[str]:
    """One or several numbers."""
    four = st.integers(0, 9999).map("{:04}".format)
    fixed = st.builds("093-{}-{}".format, st.integers(200, 999), four)
    mobile = st.builds("{}-{}-{}".format, st.sampled_from(("070", "080", "090")), four, four)
    return st.lists(st.one_of(fixed, mobile), min_size=1, max_size=2).map("、".join)


_STRATEGIES: dict[type, SearchStrategy[Value]] = {
    Kana: kana(),
    Date: dates(),
    Month: dates().filter(lambda day: len(day) >= 7).map(lambda day: day[:7]),
    FiscalYear: st.integers(1950, 2099),
    Count: st.integers(0, 10**9),
    Money: st.integers(-(10**9), 10**9),
    CountOrText: st.one_of(st.integers(0, 10**6), st.sampled_from(("統計不可", "実費", "材料費のみ"))),
    YesNo: st.booleans(),
    Phone: phones(),
    PostalCode: st.builds("{:03}-{:04}".format, st.integers(1, 999), st.integers(0, 9999)),
    Address: texts(),
    Narrative: texts(),
    Reference: st.one_of(texts(20), st.integers(1, 2**63 - 1)),
}


def values_of(field_type: ValueType) -> SearchStrategy[Value]:
    """What a value type can hold, None left out."""
    match field_type:
        case Text(limit=limit):
            return texts(min(limit or 30, 30))
        case Choice(options=options):
            return st.sampled_from(options)
        case Choices(options=options):
            return st.lists(st.sampled_from(options), min_size=1, unique=True).map(tuple)
        case _:
            return _STRATEGIES[type(field_type)]


def rows_of(kind: Kind, families: int = 2) -> SearchStrategy[dict[str, Value]]:
    """Ledger rows of a register: any of its keys (numbered families up to `families`), the name always."""
    keys = [
        key
        for column in kind.columns
        for key in (
            [column.key.replace(".N.", f".{number}.") for number in range(1, families + 1)]
            if ".N." in column.key
            else [column.key]
        )
    ]
    optional = {key: st.none() | values_of(kind.field(key).type) for key in keys if key != kind.name}
    return st.fixed_dictionaries({kind.name: values_of(kind.field(kind.name).type)}, optional=optional)
