"""What every test stands on: no display, no real home folder, and the shared ledgers when they are there."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_HOME = tempfile.mkdtemp(prefix="welfare-desktop-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _name in (
    "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME",
):  # fmt: skip
    os.environ[_name] = _HOME
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest  # noqa: E402 - pytest-qt loads Qt, which reads the lines above
from hypothesis import settings  # noqa: E402

REPOSITORY = Path(__file__).resolve().parent.parent

settings.register_profile("ci", max_examples=60, deadline=None, print_blob=True)
settings.register_profile("deep", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real ledgers and figures: WELFARE_SHARED, or `shared` beside the repository."""
    folder = Path(os.environ.get("WELFARE_SHARED") or REPOSITORY.parent / "shared")
    if not (folder / "ledgers" / "MANIFEST.json").is_file():
        pytest.skip("the shared ledgers are not here: set WELFARE_SHARED")
    return folder
