"""A builder makes of a whole ledger what `record_rows.apply` makes of one row."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import rows_of
from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.record_rows import apply, flatten, value_at, with_value
from welfare_desktop.domain.records import children_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household, Member


@given(st.data())
def test_a_built_record_is_an_applied_one_with_what_is_implied(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    row = {key: value for key, value in data.draw(rows_of(kind)).items() if value is not None}
    built = Builder(kind, tuple(row)).build(tuple(row.values()))
    assert flatten(kind, built, row) == row
    expected = apply(kind, kind.record(), row)
    for path, value in kind.implied:
        first, selector, inner = path.split(".")
        if value_at(expected, f"{first}.{selector}.id") is not None:
            expected = with_value(expected, f"{first}.{selector}.{inner}", value)
    for key in children_of(kind.record):
        assert sorted(map(repr, getattr(built, key))) == sorted(map(repr, getattr(expected, key)))


def test_source_texts_go_to_the_child_they_belong_to() -> None:
    keys = ("head_name", "born_on", "address")
    built = Builder(HOUSEHOLDS, keys).build(
        ("渡邉 太郎", "1935-02-03", "黒崎1-1"), (("born_on", "S10.2.3"), ("address", "黒崎１－１"))
    )
    assert isinstance(built, Household)
    assert built.written == (("address", "黒崎１－１"),)
    assert built.members[0].written == (("born_on", "S10.2.3"),)


def test_children_keep_the_numbers_of_their_columns() -> None:
    keys = ("head_name", "contacts.1.name", "contacts.2.name", "contacts.3.name", "members.1.name")
    built = Builder(HOUSEHOLDS, keys).build(("渡邉 太郎", None, "次男", None, None))
    assert isinstance(built, Household)
    assert [contact.name for contact in built.contacts] == [None, "次男"]
    assert built.members == (Member(name="渡邉 太郎", is_head=True, is_watched=True),)
