"""Records held for comparing: told apart exactly, identified many at a time as one by one."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import dates, kana, texts
from welfare_desktop.domain.identities import Identifier, identity_keys, identity_of
from welfare_desktop.domain.known_records import Known
from welfare_desktop.domain.matching import Band, Identity, Match
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.domain.values.contract import Value

KEYS = identity_keys(HOUSEHOLDS)
ROW = ("12", "髙橋　一郎", "タカハシ　イチロウ", "1940-02-03", "中央二丁目１番１号")
READ = ("number", "head_name", "head_kana", "born_on", "address")

said = (
    st.none()
    | texts(12)
    | kana()
    | dates()
    | st.integers(0, 99)
    | st.sampled_from(["大字", "字", "黒崎字", "が\u3099"])
)
rows = st.lists(st.tuples(*[said for _ in KEYS]), min_size=1, max_size=8)
values = st.none() | st.text(max_size=3) | st.booleans() | st.integers(-2, 300) | st.tuples(st.text(max_size=2))


@given(rows)
def test_rows_are_identified_together_as_one_by_one(rows: list[tuple[Value, ...]]) -> None:
    made: Mapping[int, Identity] = {}
    together = Identifier(HOUSEHOLDS, KEYS, dict(made)).identities(list(zip(*rows, strict=True)), len(rows))
    assert together == [identity_of(HOUSEHOLDS, dict(zip(KEYS, row, strict=True))) for row in rows]


@given(st.lists(st.tuples(values, values), min_size=1, max_size=6), st.tuples(values, values))
def test_a_record_says_just_what_it_says(held: list[tuple[Value, ...]], row: tuple[Value, ...]) -> None:
    known = Known(HOUSEHOLDS, ("head_name", "note"), ("note", "head_name"))
    known.add(list(enumerate(held, 1)))
    for record, (name, note) in enumerate(held, 1):
        mine = known.values(record)
        assert mine == (note, name)
        assert known.is_just(record, mine)
        assert not known.is_just(record, row) or (row == mine and list(map(type, row)) == list(map(type, mine)))


def test_keys_the_register_was_not_asked_for_say_nothing() -> None:
    known = Known(HOUSEHOLDS, READ[:2], READ)
    known.add([(7, ROW[:2])])
    assert known.values(7) == (*ROW[:2], None, None, None)
    assert not known.is_just(7, ROW)


def test_records_added_in_parts_are_all_found_by_what_a_ledger_says_of_them() -> None:
    known = Known(HOUSEHOLDS, READ, READ)
    known.add([])
    known.add([(7, ROW)])
    known.add([(8, ("13", "佐藤　花子", None, "1951-01-01", None))])
    row = ("12", "高橋 一郎", "ﾀｶﾊｼ ｲﾁﾛｳ", "1940-02-03", "中央2-1-1")
    (identity,) = known.identifier.identities([(each,) for each in row], 1)
    assert known.matcher.match(identity) == Match(Band.SAME, (7,))
    assert len(known) == 2
