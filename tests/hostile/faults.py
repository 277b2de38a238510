"""One piece of work in a forked process, with one fault at one of its system calls; what stands afterwards.

Forking from a process that has loaded everything makes a trial a tenth of a second; strace is attached to the
child once the office is open, so that only the work itself is hit.
"""

import ctypes
import os
import re
import signal
import socket
import subprocess
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import offices
from welfare_desktop.services.offices import Opening
from welfare_desktop.services.workspace import Workspace

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
DURABLE = Opening(OPENING.cost, OPENING.clock, "FULL")
ANYBODY = -1
PR_SET_PTRACER = 0x59616D61
DONE, REFUSED, BROKEN = 0, 3, 4

Work = Callable[[Workspace], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a trial ended: killed, refused in words, an error that is no refusal; whether the clerk was told "done"."""

    killed: bool
    refused: bool
    broken: bool
    acknowledged: bool


def opened(folder: Path) -> Workspace:
    """The office of a folder, written to the disk as in earnest."""
    return offices.open_office(folder, CLERK, PASSWORD, DURABLE)


def calls_of(folder: Path, work: Work, trace: Path) -> list[tuple[str, int]]:
    """Every system call that the work writes with: its name, and how many of that name came before, from 1."""
    outcome = attempt(folder, work, trace, "")
    assert outcome == Outcome(killed=False, refused=False, broken=False, acknowledged=True), outcome
    counts: Counter[str] = Counter()
    found = list[tuple[str, int]]()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        if called := re.match(r"(?:\d+\s+)?(\w+)\(", line):
            counts[called[1]] += 1
            found.append((called[1], counts[called[1]]))
    return found


def attempt(folder: Path, work: Work, trace: Path, fault: str, *, again: bool = False) -> Outcome:
    """Do the work in a child under strace with `fault` ("" none); `again`: once more after a refusal, which must do."""
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        _child(folder, work, theirs, again=again)
    theirs.close()
    with ours:
        assert ours.recv(1) == b"r"
        command = ["strace", "-f", "-o", str(trace), "-e", f"trace={','.join(CALLS)}", "-p", str(child)]
        if fault:
            command[1:1] = ["-e", f"inject={fault}"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as tracer:
            assert tracer.stderr is not None
            assert "attached" in tracer.stderr.readline()
            ours.send(b"g")
            told = _told(ours)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            tracer.stderr.read()
    return Outcome(status == -signal.SIGKILL, status == REFUSED, status == BROKEN, told == b"a")


def _told(ours: socket.socket) -> bytes:
    try:
        return ours.recv(1)
    except ConnectionResetError:  # killed with the clerk's word unread
        return b""


def _child(folder: Path, work: Work, parent: socket.socket, *, again: bool) -> None:
    status = BROKEN
    try:
        ctypes.CDLL(None).prctl(PR_SET_PTRACER, ctypes.c_ulong(ANYBODY & 0xFFFFFFFFFFFFFFFF), 0, 0, 0)
        workspace = opened(folder)
        parent.send(b"r")
        parent.recv(1)
        try:
            work(workspace)
        except Refusal:
            if not again:
                raise
            work(workspace)
        parent.send(b"a")
        offices.close(workspace)
        status = DONE
    except Refusal:
        status = REFUSED
    except Exception:
        traceback.print_exc()  # pytest shows it where the trial fails
    finally:
        os._exit(status)
