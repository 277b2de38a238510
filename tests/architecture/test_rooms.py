"""Every library that the program imports has one home, stated as a contract."""

import ast
import sys
import tomllib
from pathlib import Path

from tests.conftest import REPOSITORY

HOMED_STDLIB = {"multiprocessing"}


def test_every_imported_library_has_a_contract() -> None:
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    homed = {library for contract in contracts for library in contract.get("protected_modules", ())}
    foreign = {
        library: module.relative_to(REPOSITORY).as_posix()
        for module in sorted((REPOSITORY / "welfare_desktop").rglob("*.py"))
        for library in libraries(module)
        if library in HOMED_STDLIB or library not in sys.stdlib_module_names | {"welfare_desktop"}
    }
    assert {library: where for library, where in foreign.items() if library not in homed} == {}


def libraries(module: Path) -> set[str]:
    """The top-level names that a module imports, also inside functions."""
    nodes = list(ast.walk(ast.parse(module.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.partition(".")[0] for name in plain | parts}
