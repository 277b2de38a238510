"""Offices are set up whole, opened by their clerks alone, and recovered with the code."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.offices import CLERK, NOW, OPENING, PASSWORD
from welfare_desktop.domain.permissions import ADMINISTRATOR, CASE_WORKER
from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.services import offices
from welfare_desktop.services.offices import NewOffice, Opening
from welfare_desktop.vault.keys import CHEAP

NEW = NewOffice("小倉北区社会福祉協議会", "小倉北区", CLERK, PASSWORD)


def test_a_new_office_is_open_and_its_first_clerk_has_both_roles(tmp_path: Path) -> None:
    workspace, code = offices.create(tmp_path / "office", NEW, OPENING)
    assert workspace.clerk.roles == {ADMINISTRATOR, CASE_WORKER}
    assert (workspace.office.name, workspace.office.ward) == (NEW.name, NEW.ward)
    assert workspace.sealer is not None
    assert len(code.replace("-", "").replace(" ", "")) == 26
    offices.close(workspace)
    assert offices.is_office(tmp_path / "office")
    assert offices.clerks(tmp_path / "office") == (CLERK,)
    assert offices.sole_administrator(tmp_path / "office") == CLERK


@pytest.mark.parametrize(
    "wrong",
    [
        NewOffice(" ", "小倉北区", CLERK, PASSWORD),
        NewOffice("社協", "小倉北区", CLERK, "short"),
        NewOffice("社協", "", " ", PASSWORD),
    ],
    ids=["no name", "weak password", "no clerk"],
)
def test_what_is_no_office_leaves_nothing_behind(tmp_path: Path, wrong: NewOffice) -> None:
    with pytest.raises(Refusal):
        offices.create(tmp_path / "office", wrong, OPENING)
    assert not offices.is_office(tmp_path / "office")
    workspace, _ = offices.create(tmp_path / "office", NEW, OPENING)
    offices.close(workspace)


def test_an_office_is_opened_again_with_the_same_content(empty_folder: Path) -> None:
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    assert (workspace.clerk.name, workspace.office.ward) == (CLERK, "小倉北区")
    offices.close(workspace)


def test_a_wrong_password_opens_nothing_and_makes_the_next_try_wait(empty_folder: Path) -> None:
    for _ in range(3):
        with pytest.raises(WrongPassword):
            offices.open_office(empty_folder, CLERK, "wrong password!", OPENING)
    with pytest.raises(WrongPassword):
        offices.open_office(empty_folder, CLERK, "wrong password!", later(6))
    with pytest.raises(Refusal) as waiting:
        offices.open_office(empty_folder, CLERK, PASSWORD, later(7))
    assert waiting.value.code == "signin.wait"
    assert 0 < int(waiting.value.values["seconds"]) <= 15
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, later(30))
    offices.close(workspace)
    with pytest.raises(WrongPassword):
        offices.open_office(empty_folder, CLERK, "wrong password!", OPENING)


def later(seconds: int) -> Opening:
    return Opening(CHEAP, lambda: NOW + timedelta(seconds=seconds), "OFF")


def test_an_unknown_clerk_does_not_get_in(empty_folder: Path) -> None:
    with pytest.raises(Refusal):
        offices.open_office(empty_folder, "いない人", PASSWORD, OPENING)


def test_a_second_window_is_told_who_has_the_office_open(empty_folder: Path) -> None:
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    with pytest.raises(Refusal) as refused:
        offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    assert CLERK in refused.value.text()
    offices.close(workspace)
    offices.close(offices.open_office(empty_folder, CLERK, PASSWORD, OPENING))


def test_the_recovery_code_gives_a_new_password_and_a_new_code(tmp_path: Path) -> None:
    workspace, code = offices.create(tmp_path / "office", NEW, OPENING)
    offices.close(workspace)
    workspace, fresh = offices.recover(tmp_path / "office", code, CLERK, "another long password", OPENING)
    offices.close(workspace)
    assert fresh != code
    with pytest.raises(WrongPassword):
        offices.open_office(tmp_path / "office", CLERK, PASSWORD, OPENING)
    offices.close(offices.open_office(tmp_path / "office", CLERK, "another long password", OPENING))
    with pytest.raises(Refusal):
        offices.recover(tmp_path / "office", code, CLERK, PASSWORD, OPENING)


def test_a_recovery_that_cannot_open_the_office_changes_neither_password_nor_code(tmp_path: Path) -> None:
    workspace, code = offices.create(tmp_path / "office", NEW, OPENING)
    with pytest.raises(Refusal) as refused:
        offices.recover(tmp_path / "office", code, CLERK, "another long password", OPENING)
    assert refused.value.code == "office.in-use"
    offices.close(workspace)
    offices.close(offices.open_office(tmp_path / "office", CLERK, PASSWORD, OPENING))
    workspace, _ = offices.recover(tmp_path / "office", code, CLERK, "another long password", OPENING)
    offices.close(workspace)


def test_a_damaged_keyring_is_replaced_by_the_generation_before(empty_folder: Path) -> None:
    keyring = empty_folder / "keyring.json"
    shutil.copy(keyring, empty_folder / "keyring.1.json")
    keyring.write_bytes(keyring.read_bytes()[:100])
    offices.close(offices.open_office(empty_folder, CLERK, PASSWORD, OPENING))


def test_a_folder_without_an_office_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        offices.open_office(tmp_path, CLERK, PASSWORD, OPENING)
    assert refused.value.code == "office.missing"


def test_the_signed_in_clerk_is_asked_for_their_own_password(empty_folder: Path) -> None:
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    offices.confirm_password(workspace, PASSWORD)
    with pytest.raises(WrongPassword):
        offices.confirm_password(workspace, "wrong password!")
    offices.close(workspace)


def test_half_written_parts_of_a_killed_process_are_swept_away(empty_folder: Path) -> None:
    part = empty_folder / ".0123456789abcdef.part"
    part.write_bytes(b"half")
    offices.close(offices.open_office(empty_folder, CLERK, PASSWORD, OPENING))
    assert part.exists(), "another window may be writing it"
    os.utime(part, (0, 0))
    offices.close(offices.open_office(empty_folder, CLERK, PASSWORD, OPENING))
    assert not part.exists()


def test_everything_heavy_can_be_loaded_ahead() -> None:
    offices.preload()
