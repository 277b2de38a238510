"""Laws of what several PCs wrote: what stands depends on the set of writes alone."""

import random

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.replication import Stamp, heads, newest_first, ready


def history(seed: int, pcs: int = 3, length: int = 14) -> list[Stamp]:
    """Stamps as PCs would make them that write, and sometimes hear all that another one knows."""
    chance = random.Random(seed)
    known: list[dict[int, int]] = [{} for _ in range(pcs)]
    clocks = [0] * pcs
    made: list[Stamp] = []
    for number in range(length):
        pc = chance.randrange(pcs)
        if chance.random() < 0.4:
            other = chance.randrange(pcs)
            known[pc] = {each: max(known[pc].get(each, 0), known[other].get(each, 0)) for each in range(1, pcs + 1)}
            clocks[pc] = max(clocks[pc], clocks[other])
        seq = known[pc].get(pc + 1, 0) + 1
        clocks[pc] += chance.randint(1, 2)
        seen = {each: last for each, last in known[pc].items() if each != pc + 1 and last}
        made.append(Stamp(number, clocks[pc], pc + 1, seq, seen))
        known[pc][pc + 1] = seq
    return made


@given(st.integers(0, 2**32), st.randoms())
def test_heads_are_those_nobody_saw_in_whatever_order_they_come(seed: int, chance: random.Random) -> None:
    stamps = history(seed)
    expected = [stamp for stamp in newest_first(stamps) if not any(each.saw(stamp) for each in stamps)]
    chance.shuffle(stamps)
    assert heads(stamps) == expected
    assert expected


@given(st.integers(0, 2**32))
def test_seeing_is_an_order_that_time_follows(seed: int) -> None:
    stamps = history(seed)
    for one in stamps:
        assert not one.saw(one)
        for other in stamps:
            if one.saw(other):
                assert not other.saw(one)
                assert one.order > other.order
                assert all(one.saw(third) for third in stamps if other.saw(third))


@given(st.integers(0, 2**32), st.randoms(), st.integers(0, 5))
def test_nothing_is_applied_before_what_it_had_seen(seed: int, chance: random.Random, lost: int) -> None:
    stamps = history(seed)
    coming = [(stamp, stamp) for stamp in chance.sample(stamps, max(0, len(stamps) - lost))]
    known: dict[int, int] = {}
    applied: list[Stamp] = []
    for stamp, _ in ready(coming, known):
        assert all(other in applied for other in stamps if stamp.saw(other))
        applied.append(stamp)
    rest = [(stamp, stamp) for stamp in stamps if stamp not in applied]
    applied += [stamp for stamp, _ in ready(rest, known)]
    assert sorted(applied, key=lambda stamp: stamp.batch) == stamps
