import dataclasses

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.watching.consents import GIVEN, STATES, WITHDRAWN, Settled
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.syncing import scope
from welfare_desktop.services.watching import consenting
from welfare_desktop.services.workspace import Workspace

RECIPIENT = "校(地)区社協"


def test_a_districts_papers_are_entered_counted_and_taken_back(demo: Workspace) -> None:
    before = checking.check(demo).digest
    district = next(each.id for each in searching.districts(demo, "households") if each.count > 2)
    listed = consenting.asked(demo, RECIPIENT, district)
    answers = {each.id: Settled(GIVEN, "2026-11-20", "書面") for each in listed}
    batch = consenting.keep(demo, RECIPIENT, answers)
    (line,) = [each for each in consenting.matrix(demo, district) if each.recipient == RECIPIENT]
    assert dict(zip(STATES, line.counts, strict=True))[GIVEN] == len(listed)
    assert sum(line.counts) == len(listed)
    undoing.undo(demo, batch)
    assert checking.check(demo).digest == before


def test_each_recipient_counts_every_current_household_once(demo: Workspace) -> None:
    current = sum(each.count for each in searching.districts(demo, "households"))
    assert {sum(each.counts) for each in consenting.matrix(demo)} == {current}


def test_what_ended_neither_lists_nor_withholds(demo: Workspace) -> None:
    """Lists, exchanges and counts heed the answer that holds, not the one before it."""
    home = searching.ids(demo, Listing("households", ended=False))[0]
    consenting.keep(demo, RECIPIENT, {home: Settled(WITHDRAWN, "2026-10-01")})
    assert home not in scope.shareable(demo, "households", [home], RECIPIENT, "").ids
    consenting.keep(demo, RECIPIENT, {home: Settled(GIVEN, "2026-11-01")})
    kept = searching.record(demo, "households", home)
    assert isinstance(kept, Household)
    assert [each.state for each in kept.consents if each.recipient == RECIPIENT][:2] == [GIVEN, WITHDRAWN]
    agreed = Listing("households", conditions=(Condition("consent", "is", GIVEN),))
    assert home in searching.ids(demo, agreed)
    assert home in scope.shareable(demo, "households", [home], RECIPIENT, "").ids


def test_an_answer_written_over_in_the_form_stays_as_history(demo: Workspace) -> None:
    home = searching.ids(demo, Listing("households", ended=False))[0]
    consenting.keep(demo, "警察", {home: Settled(GIVEN, "2026-10-01")})
    kept = searching.record(demo, "households", home)
    assert isinstance(kept, Household)
    written = tuple(
        dataclasses.replace(each, state=WITHDRAWN, settled_on="2026-11-01") if each.recipient == "警察" else each
        for each in kept.consents
    )
    saved = editing.save(demo, "households", dataclasses.replace(kept, consents=written)).record
    assert isinstance(saved, Household)
    told = [(each.state, each.until) for each in saved.consents if each.recipient == "警察"]
    assert told == [(WITHDRAWN, None), (GIVEN, "2026-11-01")]
