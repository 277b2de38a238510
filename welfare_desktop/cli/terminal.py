"""What all commands share: the office they work at, and what they say on the terminal."""

import argparse
import json
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from welfare_desktop.services.workspace import Workspace

DONE, WITH_PROBLEMS, USAGE, REFUSED, WRONG_PASSWORD = range(5)
REGISTERS = ("volunteers", "households", "salons", "cases", "districts", "organisations")

Command = Callable[[argparse.Namespace], int]


def ask_for_office(parser: argparse.ArgumentParser) -> None:
    """The options of every command that works at an office."""
    parser.add_argument("--office", type=Path, required=True, help="the office's folder")
    parser.add_argument("--password-file", type=Path, required=True, help="a file holding the password")
    parser.add_argument("--clerk", help="who signs in (default: the sole administrator)")


@contextmanager
def at_office(chosen: argparse.Namespace) -> "Generator[Workspace]":
    """The office of the command, opened and closed again."""
    from welfare_desktop.services import offices

    clerk = chosen.clerk or offices.sole_administrator(chosen.office)
    workspace = offices.open_office(chosen.office, clerk, password_of(chosen))
    try:
        yield workspace
    finally:
        offices.close(workspace)


def password_of(chosen: argparse.Namespace) -> str:
    """The password in the command's file."""
    from welfare_desktop.host import files

    return files.read(chosen.password_file, 4096).decode("utf-8-sig", errors="replace").rstrip("\r\n")


def tell(done: int, total: int) -> None:
    """Progress, where somebody watches."""
    if sys.stderr.isatty():
        print(f"\r{done:,} / {total:,}", end="" if done < total else "\n", file=sys.stderr)


def say(text: str) -> None:
    """A message for people."""
    print(text, file=sys.stderr)


def print_json(value: Any) -> None:
    """A result for programs."""
    print(json.dumps(value, ensure_ascii=False, indent=1))
