import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from welfare_desktop.store.database import Store, create, open_store

KEY = bytes(range(32))
NOW = datetime(2026, 11, 21, 1, 2, 3, tzinfo=UTC)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new office's database, made once."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    create(path, KEY, name="小倉北区社会福祉協議会", ward="小倉北区", synchronous="OFF").close()
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "office.db"))


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = open_store(path, KEY, synchronous="OFF")
    yield opened
    opened.close()
