"""What pip installs at an office is complete."""

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pypdfium2
import pytest

from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment that holds the wheel; its libraries are this one's (no network)."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(REPOSITORY)])
    venv.create(folder / "office", with_pip=False)
    python = next((folder / "office").glob("[Sb][ci][rn]*/python*"))
    run([*pip, "--python", str(python), "install", "--no-deps", *map(str, folder.glob("*.whl"))])
    site = run([str(python), "-I", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip()
    (Path(site) / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python.parent


def run(command: list[str]) -> str:
    """What a command that must end well prints."""
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def test_the_wheel_carries_fonts_notices_and_translations(installed: Path) -> None:
    script = "from welfare_desktop.host.resources import *; print(resources(), translations(), sep='\\n')"
    resources, translations = map(Path, run([str(installed / "python"), "-I", "-c", script]).split())
    assert resources.is_relative_to(installed.parent)
    for name in ("fonts", "notices"):
        carried = {path.name for path in (resources / name).iterdir()}
        assert carried == {path.name for path in (REPOSITORY / "resources" / name).iterdir()}
    assert {path.name for path in translations.iterdir()} == {
        path.name for path in (REPOSITORY / "translations").iterdir()
    }


def test_the_installed_wheel_prints_a_roster(installed: Path, tmp_path: Path) -> None:
    command = str(installed / "welfare-desktop")
    password, office, roster = tmp_path / "password.txt", tmp_path / "office", tmp_path / "roster.pdf"
    password.write_text("春の小川はさらさらいくよ", encoding="utf-8")
    opening = ["--office", str(office), "--password-file", str(password)]
    run([command, "demo", *opening, "--households", "30"])
    written = run([command, "roster", *opening, "--register", "households", "--district", "all", "--out", str(roster)])
    assert written.split() == [str(roster)]
    found = run([command, "search", *opening, "--register", "households", "", "--json"])
    names = {"".join(household["head_name"].split()) for household in json.loads(found)}
    pages = pypdfium2.PdfDocument(roster)
    text = "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pages)
    assert len(names) > 20
    assert sum(name in text for name in names) > 20  # all but those whose watching has ended
