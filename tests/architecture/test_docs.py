"""What the documents name is there."""

import re
import subprocess
from pathlib import Path

import pytest

from installer import dev
from tests.conftest import REPOSITORY
from welfare_desktop import cli

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
DOCUMENTS = ("README.md", "welfare_desktop/ARCHITECTURE.md")
LARGEST_SUM = 1_500_000
"""Bytes of all pictures together: they travel with every clone and every wheel."""


def test_every_set_up_command_in_the_readme_exists() -> None:
    named = set(re.findall(r"installer[/\\]dev\.py (\w+)", README))
    assert named >= {"run", "test"}
    assert named <= {*dev.COMMANDS, "lock"}


def test_every_program_command_in_the_readme_exists(capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r"welfare-desktop ([a-z][\w-]+)", README))
    assert len(named) > 5
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    listed = re.findall(r"^ {4}([a-z][\w-]*)", capsys.readouterr().out, re.MULTILINE)
    assert named <= set(listed)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_to_a_tracked_file(document: str) -> None:
    text = (REPOSITORY / document).read_text(encoding="utf-8")
    linked = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    folder = Path(document).parent
    assert [target for target in linked if (folder / target).as_posix() not in tracked()] == []


def test_pictures_are_small_and_all_of_them_are_shown() -> None:
    pictures = sorted(name for name in tracked() if name.startswith("resources/manual/") and name.endswith(".png"))
    assert [name for name in pictures if name not in README] == []
    assert sum((REPOSITORY / name).stat().st_size for name in pictures) <= LARGEST_SUM


def tracked() -> set[str]:
    listing = subprocess.check_output(["git", "ls-files", "-z"], cwd=REPOSITORY, encoding="utf-8")
    return set(listing.split("\0"))
