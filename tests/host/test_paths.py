from pathlib import Path

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host.paths import OfficePaths, default_office_folder, log_folder, settings_file


def test_each_kind_of_thing_has_its_own_place() -> None:
    places = {default_office_folder(), settings_file(), log_folder()}
    assert len(places) == 3
    assert all(place.is_absolute() and "welfare-desktop" in place.parts for place in places)


def test_asking_for_a_place_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert default_office_folder() == tmp_path / "welfare-desktop" / "office"
    settings_file()
    log_folder()
    assert list(tmp_path.iterdir()) == []


def test_an_office_is_there_once_its_keyring_or_database_is(tmp_path: Path) -> None:
    office = OfficePaths(tmp_path / "事務所")
    assert not office.exists()
    office.make_folders()
    office.make_folders()
    assert not office.exists()
    assert office.backups.is_dir()
    assert office.inbox.is_dir()
    office.keyring.write_bytes(b"{}")
    assert office.exists()


def test_everything_of_an_office_lies_in_its_folder(tmp_path: Path) -> None:
    office = OfficePaths(tmp_path)
    places = {office.database, office.keyring, office.attempts, office.lock, office.backups, office.inbox}
    assert len(places) == 6
    assert {place.parent for place in places} == {tmp_path}


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refusal):
        OfficePaths(tmp_path / "file" / "office").make_folders()
