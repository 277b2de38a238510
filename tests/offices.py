"""Real offices for tests: made once per session with cheap keys, copied for each test."""

import dataclasses
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from welfare_desktop.host.processes import Helper
from welfare_desktop.services import demo_office, offices
from welfare_desktop.services.offices import NewOffice, Opening
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.vault.keys import CHEAP

PASSWORD = "correct horse battery"
CLERK = "山本"
NOW = datetime(2026, 11, 21, 1, 2, 3, tzinfo=UTC)
HOUSEHOLDS = 60


def fixed_clock() -> datetime:
    """Always the same moment."""
    return NOW


OPENING = Opening(cost=CHEAP, clock=fixed_clock, synchronous="OFF")


@pytest.fixture(scope="session")
def helper() -> Iterator[Helper]:
    """One helper process for the session: starting one takes longer than most tests."""
    started = Helper()
    yield started
    started.close()


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new office without a record, closed."""
    folder = tmp_path_factory.mktemp("empty") / "office"
    workspace, _ = offices.create(folder, NewOffice("小倉北区社会福祉協議会", "小倉北区", CLERK, PASSWORD), OPENING)
    offices.close(workspace)
    return folder


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo office, closed."""
    folder = tmp_path_factory.mktemp("demo") / "office"
    demo_office.make(folder, PASSWORD, households=HOUSEHOLDS, opening=OPENING)
    return folder


@pytest.fixture
def empty_folder(empty_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(empty_template, tmp_path / "empty"))


@pytest.fixture
def demo_folder(demo_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(demo_template, tmp_path / "office"))


@pytest.fixture
def empty_office(empty_folder: Path, helper: Helper) -> Iterator[Workspace]:
    """An office without a record, signed in as its first clerk (管理者, ケース担当)."""
    yield from opened(empty_folder, helper)


@pytest.fixture
def demo(demo_folder: Path, helper: Helper) -> Iterator[Workspace]:
    """A small demo office, signed in as its first clerk."""
    yield from opened(demo_folder, helper)


def opened(folder: Path, helper: Helper) -> Iterator[Workspace]:
    """Sign in, with the session's helper; close the office afterwards and leave the helper running."""
    workspace = offices.open_office(folder, CLERK, PASSWORD, OPENING)
    yield dataclasses.replace(workspace, helper=helper)
    offices.close(workspace)


def in_roles(workspace: Workspace, *roles: str) -> Workspace:
    """The same office with a clerk of these roles at work; only the case team holds the key of narratives."""
    clerk = dataclasses.replace(workspace.clerk, roles=frozenset(roles))
    sealer = workspace.sealer if "ケース担当" in roles else None
    return dataclasses.replace(workspace, clerk=clerk, sealer=sealer)
