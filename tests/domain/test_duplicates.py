"""Duplicates within a register are proposed two by two, the strongest first."""

import dataclasses
import itertools

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.duplicates import Likeness, find
from welfare_desktop.domain.identities import identity_of
from welfare_desktop.domain.matching import Band, Matcher
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS
from welfare_desktop.domain.values.contract import Value

KEYS = ("number", "name", "name_kana", "born_on", "address", "phone", "district")
Row = tuple[Value, ...]


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def found(
    rows: dict[int, Row], *, different: frozenset[tuple[int, int]] = frozenset(), only: int = 0
) -> list[Likeness]:
    return find(VOLUNTEERS, KEYS, rows.items(), different, quiet, only)


TWINS: dict[int, Row] = {
    1: ("1", "髙橋 ハナ", None, "1935-02-03", "黒崎1-2-3", "093-631-0001", 7),
    2: ("2", "高橋　ハナ", None, "1935-02-03", "黒崎１－２－３", None, 7),
    3: ("3", "髙橋 ハナ", None, None, None, "093-631-0001", None),
    4: ("4", "髙橋 ハナ", None, "1960", None, None, None),
    5: ("5", "佐藤 次郎", None, "1935-02-03", "黒崎1-2-3", None, 7),
    6: ("6", "渡邉 太郎左衛門", None, "1950-01-01", None, None, None),
    7: ("7", "渡邉 太朗左衛門", None, "1950-01-01", None, None, None),
}


def test_the_strongest_pair_stands_first_and_says_what_both_share() -> None:
    pairs = found(TWINS)
    assert [(each.one, each.other) for each in pairs][:2] == [(1, 2), (1, 3)]
    assert set(pairs[0].shared) == {"born_on", "address", "name", "area"}
    assert [each.weight for each in pairs] == sorted((each.weight for each in pairs), reverse=True)
    assert {(6, 7)} <= {(each.one, each.other) for each in pairs}


def test_other_birth_dates_and_other_names_are_other_people() -> None:
    pairs = {(each.one, each.other) for each in found(TWINS)}
    assert pairs.isdisjoint({(1, 4), (2, 4), (1, 5), (2, 5)})


def test_pairs_known_to_be_different_are_never_named_again() -> None:
    assert (1, 2) not in {(each.one, each.other) for each in found(TWINS, different=frozenset({(1, 2)}))}


def test_one_record_is_asked_about_alone() -> None:
    everything = found(TWINS)
    assert found(TWINS, only=3) == [each for each in everything if 3 in (each.one, each.other)]
    assert found(TWINS, only=99) == []


identities = st.fixed_dictionaries(
    {
        "number": st.none(),
        "name": st.sampled_from(["髙橋 ハナ", "高橋 花", "佐藤 次郎", "佐藤 二郎"]),
        "name_kana": st.sampled_from([None, "タカハシ", "サトウ"]),
        "born_on": st.sampled_from([None, "1935", "1935-02-03", "1940-01-01"]),
        "address": st.sampled_from([None, "黒崎1-2-3", "黒崎2-1"]),
        "phone": st.sampled_from([None, "093-631-0001"]),
        "district": st.sampled_from([None, 7, 8]),
    }
).map(lambda row: tuple(row[key] for key in KEYS))


@given(st.lists(identities, max_size=6))
def test_two_records_are_named_exactly_when_the_importer_would_not_take_them_for_two(rows: list[Row]) -> None:
    known = dict(enumerate(rows, start=1))
    named = {(each.one, each.other) for each in found(known)}
    for one, other in itertools.combinations(known, 2):
        first, second = (
            dataclasses.replace(identity_of(VOLUNTEERS, dict(zip(KEYS, known[each], strict=True))), number="")
            for each in (one, other)
        )
        assert ((one, other) in named) == (Matcher([(one, first)]).match(second).band is not Band.NEW)
