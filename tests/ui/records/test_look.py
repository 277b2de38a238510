import pytest

from welfare_desktop.domain.records import children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.ui.records.look import Look
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
