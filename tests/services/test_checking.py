"""A check sees damage, counts every register, and its digest tells any change."""

from pathlib import Path

import pytest

from tests.offices import CLERK, OPENING, PASSWORD, in_roles
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import checking, editing, offices
from welfare_desktop.services.workspace import Workspace


def test_a_sound_office_is_said_to_be_sound(empty_office: Workspace) -> None:
    found = checking.check(empty_office)
    assert found.sound
    assert found.counts == dict.fromkeys(KINDS, 0)


def test_every_change_changes_the_digest_and_nothing_else_does(empty_office: Workspace) -> None:
    first = checking.check(empty_office).digest
    assert checking.check(empty_office).digest == first
    editing.save(empty_office, "salons", Salon(name="ひまわり"))
    found = checking.check(empty_office)
    assert (found.digest == first, found.counts["salons"]) == (False, 1)


def test_damage_is_found(demo_folder: Path) -> None:
    database = demo_folder / "office.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 0xFF
    database.write_bytes(data)
    try:
        workspace = offices.open_office(demo_folder, CLERK, PASSWORD, OPENING)
    except Refusal:
        return
    try:
        assert not checking.check(workspace).sound
    except Refusal:
        pass
    finally:
        offices.close(workspace)


def test_only_an_administrator_checks(empty_office: Workspace) -> None:
    with pytest.raises(Refusal, match=r"permission\.denied"):
        checking.check(in_roles(empty_office, "ケース担当"))
