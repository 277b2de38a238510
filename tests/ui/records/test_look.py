import pytest

from welfare_desktop.domain.records import children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.summary import page_of
from welfare_desktop.ui.tabs import volunteers
from welfare_desktop.ui.tabs.registers import LOOKS


def test_every_register_has_its_tab() -> None:
    assert sorted(look.kind.key for look in LOOKS) == sorted(KINDS)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.kind.key)
def test_every_fact_has_its_place_in_the_form(look: Look) -> None:
    assert look.unplaced() == ()
    placed = [key for section in look.sections for key in (*section.fields, section.children) if key]
    assert len(placed) == len(set(placed))


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.kind.key)
def test_a_look_names_only_what_the_register_has(look: Look) -> None:
    facts, children = fields_of(look.kind.record), children_of(look.kind.record)
    for section in look.sections:
        assert set(section.fields) <= set(facts)
        if section.children:
            assert set(section.columns) <= set(fields_of(children[section.children].record))
    for key in (*look.columns, *look.condition_keys):
        assert look.kind.label_of(key)


def test_a_summary_tells_how_long_somebody_has_served(furnished: object) -> None:
    del furnished
    term = Appointment(role="福祉協力員", appointed_on="2014-04-01")
    told = page_of(volunteers.LOOK, Volunteer(name="赤木 一", appointments=(term,)), {}, (), "2026-07-31")
    assert "通算年数" in told
    assert "12年4か月" in told
    died = Volunteer(name="赤木 一", died_on="2015-03-31", appointments=(term,))
    assert "1年0か月" in page_of(volunteers.LOOK, died, {}, (), "2026-07-31")
    assert "通算年数" not in page_of(volunteers.LOOK, Volunteer(name="赤木 一"), {}, (), "2026-07-31")
