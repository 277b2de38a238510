"""The one way files leave the office: written whole, and a line in the provision register (提供・持出記録).

Every file written for people and every paper printed goes through here: what, whose records, how
many, SHA-256, by whom, for whom and why. No file name or line holds a person's name.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from welfare_desktop.host import files
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import provisions


@dataclass(frozen=True, slots=True)
class Output:
    """What leaves: a title, the register, the ids of the records in it, the ledger keys, for whom and why.

    `left_out` tells how many do not stand in it, and why; `due_on` by when it is to be given back (ISO day).
    """

    what: str
    kind: str
    records: tuple[int, ...]
    fields: tuple[str, ...]
    recipient: str = ""
    purpose: str = ""
    left_out: str = ""
    due_on: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that left: where it is (None: paper), how many records, its serial in the register, who was left out.

    A record that stands in it several times counts once, as in the register.
    """

    path: Path | None
    people: int
    serial: int
    left_out: str = ""


def write(workspace: Workspace, path: Path, output: Output, make: Callable[[str], bytes]) -> Written:
    """Make the file's bytes with its serial, write it, record it.

    The line is kept only when the file stands; a crash in between leaves the line out and the file whole.
    """
    with workspace.store.writing() as connection:
        serial = provisions.next_serial(connection)
    data = make(str(serial))
    files.replace_atomically(path, data)
    _record(workspace, output, serial, hashlib.sha256(data).hexdigest())
    return Written(path, len(set(output.records)), serial, output.left_out)


def note(workspace: Workspace, output: Output) -> Written:
    """Record what went to paper."""
    with workspace.store.writing() as connection:
        serial = provisions.next_serial(connection)
    _record(workspace, output, serial, "")
    return Written(None, len(set(output.records)), serial, output.left_out)


def _record(workspace: Workspace, output: Output, serial: int, sha256: str) -> None:
    line = provisions.Output(
        output.what,
        output.kind,
        output.recipient,
        output.purpose,
        output.fields,
        output.records,
        sha256,
        output.left_out,
        output.due_on,
    )
    with workspace.store.writing() as connection:
        provisions.record_output(connection, line, clerk=workspace.clerk.name, at=workspace.clock(), serial=serial)
