"""Two records become one and come apart again; 別人 is remembered."""

import pytest

from tests.offices import CLERK, NOW
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.volunteers import Volunteer
from welfare_desktop.services import editing, joining
from welfare_desktop.services.workspace import Workspace


def person(workspace: Workspace, name: str) -> int:
    return editing.save(workspace, "volunteers", Volunteer(name=name)).record.id


def test_a_pair_that_is_not_the_same_is_remembered_with_who_and_when_and_can_be_forgotten(
    empty_office: Workspace,
) -> None:
    one, other = person(empty_office, "髙橋 ハナ"), person(empty_office, "高橋 花")
    joining.declare_different(empty_office, "volunteers", other, one)
    (pair,) = joining.different(empty_office, "volunteers")
    assert (pair.one, pair.other, pair.names) == (one, other, ("髙橋 ハナ", "高橋 花"))
    assert (pair.clerk, pair.at) == (CLERK, NOW)
    joining.forget_different(empty_office, "volunteers", one, other)
    assert joining.different(empty_office, "volunteers") == ()


def test_a_record_that_is_gone_or_the_same_cannot_be_different(empty_office: Workspace) -> None:
    one = person(empty_office, "髙橋 ハナ")
    for other in (one, 12345):
        with pytest.raises(Refusal):
            joining.declare_different(empty_office, "volunteers", one, other)
