"""Three versions of one fact (三者照合): what was last agreed, what we hold, what the other side says.

Nothing here writes: a verdict says who changed the fact, a proposal what the plan would do about it.
"""

from enum import StrEnum

from welfare_desktop.domain.values.contract import Value


class Verdict(StrEnum):
    """Who changed a fact since it was last agreed."""

    UNCHANGED = "unchanged"
    THEIRS = "theirs"
    OURS = "ours"
    AGREED = "agreed"
    CONFLICT = "conflict"


class Charge(StrEnum):
    """Who is in charge of a fact (主管): the city, the council, or both."""

    CITY = "city"
    COUNCIL = "council"
    BOTH = "both"


class Proposal(StrEnum):
    """What the plan does about a fact while the clerk says nothing: keep ours, take theirs, wait for a word."""

    KEEP = "keep"
    TAKE = "take"
    ASK = "ask"


def compare(base: Value, ours: Value, theirs: Value) -> Verdict:
    """Who changed a fact. A fact never agreed has the base None: whoever fills it changed it."""
    if ours == theirs:
        return Verdict.UNCHANGED if ours == base else Verdict.AGREED
    if theirs == base:
        return Verdict.OURS
    return Verdict.THEIRS if ours == base else Verdict.CONFLICT


def propose(verdict: Verdict, charge: Charge, theirs: Value) -> Proposal:
    """What to do about a fact that one side changed.

    Theirs is taken where the city is in charge and asked about elsewhere. What they emptied is always asked
    about: a cell may be emptied by a slip, and a blank tells nobody what stood there.
    """
    if verdict is Verdict.CONFLICT:
        return Proposal.ASK
    if verdict is not Verdict.THEIRS:
        return Proposal.KEEP
    emptied = theirs is None or theirs == ()
    return Proposal.TAKE if charge is Charge.CITY and not emptied else Proposal.ASK


def agreed(verdict: Verdict, theirs: Value, base: Value, *, settled: bool) -> Value:
    """The next base of a fact: what they hold, once nothing about it is open any more."""
    return theirs if settled or verdict in {Verdict.UNCHANGED, Verdict.AGREED, Verdict.OURS} else base
