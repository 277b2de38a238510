import dataclasses
import itertools

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.domain.watching.consents import (
    GIVEN,
    REFUSED,
    STATES,
    UNKNOWN,
    WITHDRAWN,
    Settled,
    current,
    keep_history,
    settled,
    state_of,
)

TODAY = "2026-11-22"
HOME = Household(
    id=1,
    consents=(
        Consent(id=2, recipient="民生委員", state=GIVEN, settled_on="2020-04-01", method="書面"),
        Consent(id=3, recipient="消防", state=UNKNOWN),
    ),
)


def test_a_withdrawal_keeps_what_was_agreed_with_its_end() -> None:
    now = settled(HOME, "民生委員", Settled(WITHDRAWN, "2026-11-20", "口頭"), TODAY)
    assert [(each.id, each.state, each.until) for each in now.consents[:2]] == [
        (0, WITHDRAWN, None),
        (2, GIVEN, "2026-11-20"),
    ]
    assert state_of(now, "民生委員") == WITHDRAWN


def test_a_first_answer_takes_the_place_of_the_unknown() -> None:
    now = settled(HOME, "消防", Settled(REFUSED, "2026-11-20"), TODAY)
    assert [(each.id, each.state) for each in now.consents] == [(2, GIVEN), (3, REFUSED)]
    fresh = settled(HOME, "警察", Settled(GIVEN, "2026-11-20"), TODAY)
    assert (fresh.consents[0].recipient, len(fresh.consents)) == ("警察", 3)


def test_the_same_answer_is_completed_where_it_stands() -> None:
    now = settled(HOME, "民生委員", Settled(GIVEN, "2026-11-20", "書面", paper="金庫"), TODAY)
    assert (len(now.consents), now.consents[0].id, now.consents[0].paper) == (2, 2, "金庫")


def test_nothing_known_changes_nothing() -> None:
    assert settled(HOME, "警察", Settled(UNKNOWN), TODAY) == HOME


@given(st.lists(st.tuples(st.sampled_from(["民生委員", "消防", "警察"]), st.sampled_from(STATES)), max_size=8))
def test_one_row_of_each_recipient_holds_and_the_last_answer_is_the_one(answers: list[tuple[str, str]]) -> None:
    home = HOME
    for recipient, state in answers:
        home = settled(home, recipient, Settled(state, TODAY), TODAY)
        assert state_of(home, recipient) == state
    for recipient in {recipient for recipient, _ in answers}:
        assert sum(not each.until for each in home.consents if each.recipient == recipient) <= 1
        assert current(home, recipient) == next(
            (each for each in home.consents if each.recipient == recipient and not each.until), None
        )


def test_writing_over_an_answer_leaves_the_old_one_as_history() -> None:
    now = dataclasses.replace(HOME.consents[0], state=WITHDRAWN, settled_on="2026-11-20")
    kept = keep_history(HOME, dataclasses.replace(HOME, consents=(now, HOME.consents[1])), TODAY)
    assert [(each.id, each.state, each.until) for each in kept.consents] == [
        (2, WITHDRAWN, None),
        (0, GIVEN, "2026-11-20"),
        (3, UNKNOWN, None),
    ]
    assert keep_history(HOME, HOME, TODAY) is HOME


def test_an_answer_of_which_nothing_else_is_said_takes_no_day_and_no_paper_from_the_old_one() -> None:
    home = dataclasses.replace(
        HOME, consents=(dataclasses.replace(HOME.consents[0], state=WITHDRAWN), HOME.consents[1])
    )
    new, old, _ = keep_history(HOME, home, TODAY).consents
    assert (new.state, new.settled_on, new.method, new.until) == (WITHDRAWN, None, None, None)
    assert (old.state, old.settled_on, old.method, old.until) == (GIVEN, "2020-04-01", "書面", TODAY)


@given(said=st.lists(st.sampled_from(STATES), min_size=1, max_size=6))
def test_no_answer_is_ever_lost_by_writing_over_it(said: list[str]) -> None:
    home = Household(consents=(Consent(id=1, recipient="市", state=said[0]),))
    for number, state in enumerate(said[1:], start=2):
        first, *rest = home.consents
        home = keep_history(
            home, dataclasses.replace(home, consents=(dataclasses.replace(first, state=state), *rest)), TODAY
        )
        numbered = (each if each.id else dataclasses.replace(each, id=100 * number) for each in home.consents)
        home = dataclasses.replace(home, consents=tuple(numbered))
    turns = [one for one, after in itertools.pairwise([*said, None]) if one != after]
    assert state_of(home, "市") == said[-1]
    assert [each.state for each in home.consents if each.until] == [
        each for each in reversed(turns[:-1]) if each != UNKNOWN
    ]
