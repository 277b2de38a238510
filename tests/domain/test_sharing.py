"""非開示 is never told, a refusal never overruled, silence is no consent."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.vocabulary import RECIPIENT
from welfare_desktop.domain.sharing import (
    NO_CONSENT,
    OFFICE,
    OTHER,
    RECIPIENTS,
    REFUSALS,
    UNDISCLOSED,
    Audience,
    counted,
    why_left_out,
)
from welfare_desktop.domain.watching.consents import GIVEN, STATES

answers = st.sampled_from((*STATES, None))


@given(state=answers, trusted=st.booleans())
def test_the_undisclosed_are_told_of_to_nobody(state: str | None, trusted: bool) -> None:
    assert why_left_out(state, undisclosed=True, trusted=trusted) == UNDISCLOSED


@given(state=answers, trusted=st.booleans())
def test_who_refused_is_never_told_of_and_who_agreed_always(state: str | None, trusted: bool) -> None:
    why = why_left_out(state, undisclosed=False, trusted=trusted)
    assert (why in REFUSALS or why == "不同意") == (state in REFUSALS)
    assert not (state == GIVEN and why)


@given(state=answers)
def test_trust_only_ever_adds_those_who_have_not_answered(state: str | None) -> None:
    strict = why_left_out(state, undisclosed=False)
    trusted = why_left_out(state, undisclosed=False, trusted=True)
    assert trusted == ("" if strict == NO_CONSENT else strict)


@given(named=st.text(max_size=20))
def test_whoever_is_named_is_somebody_outside(named: str) -> None:
    receiver = Audience(named=named).receiver
    assert (receiver == OFFICE) == (named == "")
    assert receiver in (OFFICE, *RECIPIENTS)
    assert (receiver == OTHER) == (named != "" and named not in RECIPIENT.options)


def test_who_was_chosen_counts_and_who_is_named_stands_on_the_paper() -> None:
    audience = Audience("市", "八幡西区役所 保健福祉課")
    assert (audience.receiver, audience.name) == ("市", "八幡西区役所 保健福祉課")
    assert (Audience("警察").name, Audience().name) == ("警察", "")


def test_what_was_left_out_is_said_in_words() -> None:
    assert counted({UNDISCLOSED: 2, "不同意": 0, NO_CONSENT: 1204}) == "非開示 2、提供の同意なし 1,204"
    assert counted({}) == ""
