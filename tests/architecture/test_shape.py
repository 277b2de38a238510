"""The repository keeps its agreed shape."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

TOP_LEVEL = {
    "LICENSE", "README.md", "installer", "pyproject.toml", "resources", "tests", "translations", "welfare_desktop",
}  # fmt: skip
LONGEST_MODULE = 500
SHAPELESS_NAMES = re.compile(r"(^|_)(utils?|helpers?|managers?|common|misc|base)$")
PATH_OF_ONE_MACHINE = re.compile(
    r"(^|[^A-Za-z0-9_.])/(work|farm|root|home/[a-z]\w*)/|[A-Z]:\\+Users\\+\w", re.MULTILINE
)
REGISTRY_HOST = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(org|com)|(deb|security)\.debian\.org")
BINARY = {".ttf", ".qm", ".png", ".ico", ".xlsx", ".xls", ".pdf"}


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every tracked file, relative to the repository."""
    listing = subprocess.check_output(["git", "ls-files", "-z"], cwd=REPOSITORY, encoding="utf-8")
    return [Path(name) for name in listing.split("\0") if name and (REPOSITORY / name).exists()]


def test_the_top_level_holds_only_what_was_agreed(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked if not path.parts[0].startswith(".")} <= TOP_LEVEL


def test_no_module_outgrows_its_purpose(tracked: list[Path]) -> None:
    written = [path for path in tracked if path.suffix == ".py" and path.parts[0] != "tests"]
    sizes = {path: len(lines(path)) for path in written if path.parent.name != "migrations"}  # lists of tables
    assert {path: size for path, size in sizes.items() if size > LONGEST_MODULE} == {}


def test_modules_are_named_after_their_purpose(tracked: list[Path]) -> None:
    named = [path for path in tracked if path.parts[0] in {"welfare_desktop", "installer"} and path.suffix == ".py"]
    assert [
        path for path in named if any(SHAPELESS_NAMES.search(part.removesuffix(".py")) for part in path.parts)
    ] == []


@pytest.mark.parametrize("forbidden", [PATH_OF_ONE_MACHINE, REGISTRY_HOST], ids=["machine", "registry"])
def test_no_file_knows_one_machine_or_one_registry(tracked: list[Path], forbidden: re.Pattern[str]) -> None:
    readable = [path for path in tracked if path.suffix not in BINARY]
    found = {path: hit.group() for path in readable if (hit := forbidden.search("\n".join(lines(path))))}
    assert found == {}


def lines(path: Path) -> list[str]:
    """The lines of a tracked text file."""
    return (REPOSITORY / path).read_text(encoding="utf-8").splitlines()
