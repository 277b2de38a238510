"""What was last agreed, as the helper process holds it."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.syncing.bases import Bases, chosen
from welfare_desktop.store.rows import dump, load

VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.text(max_size=5),
    st.booleans(),
    st.integers(-(2**62), 2**62),
    st.lists(st.text(max_size=3)).map(tuple),
)
BASES = st.dictionaries(st.integers(1, 9), st.dictionaries(st.sampled_from("abcd"), VALUES), max_size=6)


@given(BASES, st.lists(st.integers(1, 9)))
def test_bases_read_together_are_what_was_written_down(agreed: dict[int, dict[str, Value]], wanted: list[int]) -> None:
    texts = {record: dump(base) for record, base in agreed.items()}
    bases = Bases(texts)
    bases.open(wanted)
    for record in range(1, 10):
        assert bases[record] == load(texts.get(record))
        assert bases.values_of(record, ("a", "c")) == tuple(agreed.get(record, {}).get(key) for key in "ac")
        assert bases.values_of(record, ()) == ()
        assert bases.values_of(record, ("b",)) == (agreed.get(record, {}).get("b"),)


def test_what_stands_at_some_places_is_always_a_tuple() -> None:
    assert chosen(())("甲乙丙") == ()
    assert chosen((1,))("甲乙丙") == ("乙",)
    assert chosen((2, 0))("甲乙丙") == ("丙", "甲")
