"""What a plan does by itself, and when it asks for a yes."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.exchange import (
    WHOLE,
    Choice,
    ExchangePlan,
    Fate,
    FieldChange,
    RowChange,
    TableChange,
    accepted,
    digest_of,
    fate_of,
    guards_of,
    pack,
    too_many_changed,
    too_many_vanished,
)
from welfare_desktop.domain.merge import Charge, Proposal, Verdict, compare
from welfare_desktop.domain.plans import PackedRows, block_of
from welfare_desktop.domain.values.contract import Value

values: st.SearchStrategy[Value] = st.sampled_from([None, "い", "ろ", 1, True, ("甲", "乙")])
charges = st.dictionaries(st.sampled_from(["a", "b"]), st.sampled_from(Charge))


@st.composite
def rows(draw: st.DrawFn) -> tuple[object, ...]:
    """A matched row with the changes its base, ours and theirs make."""
    fields = []
    for key in draw(st.lists(st.sampled_from(["a", "b", "c"]), unique=True)):
        base, ours, theirs = draw(values), draw(values), draw(values)
        verdict = compare(base, ours, theirs)
        if verdict is not Verdict.UNCHANGED:
            fields.append((key, base, ours, theirs, verdict.value))
    fate = fate_of([field[4] for field in fields], moved=draw(st.booleans()))
    return pack(draw(st.integers(1, 99)), fate, draw(st.integers(1, 9)), fields=tuple(fields))


def plan_of(*packed: tuple[object, ...], charges: dict[str, Charge] | None = None) -> ExchangePlan:
    table = TableChange("表", ("a", "b", "c"), PackedRows([block_of(packed)]))
    return ExchangePlan(1, "households", "f.xlsx", "", "", 0, (), (table,), charges or {})


@given(row=rows(), said=charges)
def test_without_a_word_only_what_the_city_is_in_charge_of_and_filled_is_taken(
    row: tuple[object, ...], said: dict[str, Charge]
) -> None:
    plan = plan_of(row, charges=said)
    for line in plan.rows():
        for change in line.fields:
            chosen = plan.chosen(line, change, {})
            if chosen is Choice.TAKE:
                assert change.verdict is Verdict.THEIRS
                assert said.get(change.key) is Charge.CITY
                assert change.theirs not in (None, ())
                assert line.fate is not Fate.MOVED
            if change.verdict is Verdict.CONFLICT:
                assert chosen is None


@given(row=rows())
def test_a_yes_in_bulk_never_touches_what_both_changed_or_what_they_emptied(row: tuple[object, ...]) -> None:
    plan = plan_of(row)
    said = accepted(plan)
    for line in plan.rows():
        for change in line.fields:
            if (line.place, change.key) in said:
                assert change.verdict is Verdict.THEIRS
                assert change.theirs not in (None, ())


@given(row=rows())
def test_a_line_is_the_same_after_its_journey(row: tuple[object, ...]) -> None:
    (line,) = plan_of(row).rows()
    fields = tuple((each.key, each.base, each.ours, each.theirs, each.verdict.value) for each in line.fields)
    assert pack(line.row, line.fate, line.record, fields=fields) == row


def test_a_row_that_stands_apart_waits_for_a_word_on_the_whole() -> None:
    change = ("a", "い", "い", "ろ", "theirs")
    for fate in (Fate.DUPLICATE, Fate.RETURNED):
        plan = plan_of(pack(3, fate, 5, fields=(change,)), charges={"a": Charge.CITY})
        (line,) = plan.rows()
        assert plan.chosen(line, line.fields[0], {}) is None
        assert plan.chosen(line, line.fields[0], {(line.place, WHOLE): Choice.TAKE}) is Choice.TAKE


def test_places_tell_rows_of_the_file_from_missing_records() -> None:
    assert RowChange("黒崎", 7, Fate.NEW).place == "黒崎|7"
    assert RowChange("", 0, Fate.VANISHED, 42).place == "|42"


def test_thresholds_grow_with_the_list() -> None:
    assert [too_many_vanished(count, 1000) for count in (100, 101)] == [False, True]
    assert [too_many_vanished(count, 10) for count in (5, 6)] == [False, True]
    assert [too_many_changed(count, 1000) for count in (500, 501)] == [False, True]
    assert [too_many_changed(count, 30) for count in (20, 21)] == [False, True]


def test_a_district_that_vanishes_is_named_and_so_is_a_list_that_thins_out_everywhere() -> None:
    (district,) = guards_of({7: 6}, {7: 20, 8: 900}, 0, 914)
    assert (district.code, district.district, district.count, district.total) == ("vanishing", 7, 6, 20)
    (whole,) = guards_of(dict.fromkeys(range(20), 2), dict.fromkeys(range(20), 10), 0, 160)
    assert (whole.code, whole.district, whole.count, whole.total) == ("vanishing", None, 40, 200)
    assert guards_of({7: 5}, {7: 20}, 20, 900) == ()


def test_a_list_of_strangers_is_asked_about_where_others_were_agreed_on() -> None:
    (strangers,) = guards_of({}, {7: 40}, 0, 2, 38)
    assert (strangers.code, strangers.count, strangers.total) == ("new", 38, 40)
    assert guards_of({}, {}, 0, 2, 38) == ()
    assert guards_of({}, {7: 40}, 0, 40, 20) == ()


def test_a_yes_is_given_for_the_numbers_seen() -> None:
    first, second = guards_of({7: 6}, {7: 20}, 0, 9)[0], guards_of({7: 7}, {7: 20}, 0, 9)[0]
    assert first.key != second.key


@given(one=st.lists(values), other=st.lists(values))
def test_a_digest_tells_values_apart(one: list[Value], other: list[Value]) -> None:
    assert (digest_of(one) == digest_of(other)) == (repr(one) == repr(other))


def test_what_they_emptied_asks_whoever_is_in_charge() -> None:
    change = FieldChange("a", "い", "い", None, Verdict.THEIRS)
    assert {change.proposal(charge) for charge in Charge} == {Proposal.ASK}
