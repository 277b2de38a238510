import json
from pathlib import Path
from typing import Any

import pytest

from welfare_desktop.domain.mapping.mapped_tables import known_headings
from welfare_desktop.domain.registers import LEDGERS


@pytest.fixture(scope="session")
def known() -> frozenset[str]:
    return known_headings(LEDGERS)


@pytest.fixture(scope="session")
def ledgers(shared: Path) -> Path:
    return shared / "ledgers"


@pytest.fixture(scope="session")
def manifest(ledgers: Path) -> dict[str, Any]:
    listed = json.loads((ledgers / "MANIFEST.json").read_text(encoding="utf-8"))
    return {each["file"]: each for each in listed["files"]}
