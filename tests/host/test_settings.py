import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from welfare_desktop.host.settings import Settings, load, save


def test_settings_are_found_again_in_a_folder_made_for_them(tmp_path: Path) -> None:
    path = tmp_path / "新しい" / "settings.json"
    settings = Settings(geometry="AdnQywAD", last_folder="D:\\台帳", recent_office="C:\\事務所")
    save(path, settings)
    assert load(path) == settings


def test_without_a_file_the_usual_settings_stand(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()
    assert load(tmp_path) == Settings()


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60)
    | st.sampled_from([b"[]", b"null", b"[" * 50_000, b'{"geometry": 5}', b'{"unknown": "x"}', b"x" * 300_000])
)
def test_a_damaged_file_counts_as_absent(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load(path) == Settings()


@pytest.mark.parametrize("damage", [None, 5, ["x"], {}])
def test_one_damaged_value_does_not_lose_the_others(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"geometry": damage, "last_folder": "D:\\台帳"}), encoding="utf-8")
    assert load(path) == Settings(last_folder="D:\\台帳")
