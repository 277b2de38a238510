"""Three versions of one fact."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.merge import Charge, Proposal, Verdict, agreed, compare, propose
from welfare_desktop.domain.values.contract import Value

values = st.none() | st.sampled_from(["甲", "乙", "丙"]) | st.integers(0, 2) | st.booleans() | st.just(("一", "二"))


@given(values)
def test_nothing_changed_is_unchanged(value: Value) -> None:
    assert compare(value, value, value) is Verdict.UNCHANGED


@given(values, values, values)
def test_the_two_sides_may_change_places(base: Value, one: Value, other: Value) -> None:
    mirrored = {Verdict.OURS: Verdict.THEIRS, Verdict.THEIRS: Verdict.OURS}
    verdict = compare(base, one, other)
    assert compare(base, other, one) is mirrored.get(verdict, verdict)


@given(values, values, values)
def test_a_conflict_needs_three_different_versions(base: Value, ours: Value, theirs: Value) -> None:
    conflict = compare(base, ours, theirs) is Verdict.CONFLICT
    assert conflict == (ours != theirs and ours != base and theirs != base)  # noqa: PLR1714


@given(values, values, values)
def test_the_same_file_again_finds_nothing_new_once_all_is_settled(base: Value, ours: Value, theirs: Value) -> None:
    verdict = compare(base, ours, theirs)
    for held in (ours, theirs):
        following = agreed(verdict, theirs, base, settled=True)
        assert compare(following, held, theirs) in {Verdict.UNCHANGED, Verdict.OURS}


@given(values, values, values)
def test_what_is_not_settled_is_asked_again(base: Value, ours: Value, theirs: Value) -> None:
    verdict = compare(base, ours, theirs)
    following = agreed(verdict, theirs, base, settled=False)
    if verdict in {Verdict.THEIRS, Verdict.CONFLICT}:
        assert compare(following, ours, theirs) is verdict


@given(values, values, values, st.sampled_from(Charge))
def test_ours_is_never_overwritten_unasked_save_by_whom_is_in_charge(
    base: Value, ours: Value, theirs: Value, charge: Charge
) -> None:
    proposal = propose(compare(base, ours, theirs), charge, theirs)
    if proposal is Proposal.TAKE:
        assert charge is Charge.CITY
        assert ours == base
        assert theirs not in (None, ())
