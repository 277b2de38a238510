"""One piece of work in a forked process, with one fault at one of its system calls; what stands afterwards.

Forking from a process that has loaded everything makes a trial a twentieth of a second; strace is attached to the
child once the work is prepared, so that only the work itself is hit. The folders lie in memory where Linux offers
that: a killed process and an injected error meet the same calls there, and a sync takes no time.
"""

import ctypes
import os
import re
import signal
import socket
import subprocess
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import offices
from welfare_desktop.services.offices import Opening
from welfare_desktop.services.workspace import Workspace

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "mkdir")
READING = "pread64"
DURABLE = Opening(OPENING.cost, OPENING.clock, "FULL")
IN_MEMORY = Path("/dev/shm")
ANYBODY = -1
PR_SET_PTRACER = 0x59616D61
DONE = "done"
BROKEN = "broken"

Work = Callable[[Path], AbstractContextManager[Callable[[], object]]]
"""Prepares something in an office's folder, gives what is to be done, and tidies up when it is done."""


@dataclass(frozen=True, slots=True)
class Call:
    """A system call: its name, the how many-th of that name it is (from 1), whether it writes to the disk."""

    name: str
    turn: int
    writes: bool


Fault = Callable[[Sequence[Call], int], list[str]]
"""What strace injects at the n-th of these calls."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the process was killed, and what the clerk was told: "done", a refusal's code, "broken" or nothing."""

    killed: bool
    told: str

    @property
    def acknowledged(self) -> bool:
        return self.told == DONE

    @property
    def refused(self) -> bool:
        return self.told not in {DONE, BROKEN, ""}


def killed(calls: Sequence[Call], at: int) -> list[str]:
    """The process is killed at this call."""
    return [f"{calls[at].name}:signal=KILL:when={calls[at].turn}"]


def full(calls: Sequence[Call], at: int) -> list[str]:
    """No room from this call on."""
    return [f"{calls[at].name}:error=ENOSPC:when={calls[at].turn}+"]


def failing(calls: Sequence[Call], at: int) -> list[str]:
    """This one call fails."""
    return [f"{calls[at].name}:error=EIO:when={calls[at].turn}"]


def pulled(calls: Sequence[Call], at: int) -> list[str]:
    """The disk is gone from this call on."""
    before = Counter(call.name for call in calls[:at])
    return [f"{name}:error=EIO:when={before[name] + 1}+" for name in (*CALLS, READING)]


@contextmanager
def folder_in_memory(otherwise: Path) -> Generator[Path]:
    """A new folder in memory, or `otherwise`."""
    if os.access(IN_MEMORY, os.W_OK):
        with tempfile.TemporaryDirectory(prefix="welfare-desktop-tests-", dir=IN_MEMORY) as folder:
            yield Path(folder)
    else:
        yield otherwise


def opened(folder: Path, password: str = PASSWORD) -> Workspace:
    """The office of a folder, written to the disk as in earnest."""
    return offices.open_office(folder, CLERK, password, DURABLE)


def in_office(do: Callable[[Workspace], object], prepare: Callable[[Workspace], object] | None = None) -> Work:
    """Work in an open office, which is closed afterwards; the closing is hit, too, and preparing is not."""

    @contextmanager
    def work(folder: Path) -> Generator[Callable[[], object]]:
        workspace = opened(folder)
        if prepare is not None:
            prepare(workspace)
        yield lambda: do(workspace)
        offices.close(workspace)

    return work


def calls_of(folder: Path, work: Work, trace: Path) -> list[Call]:
    """Every system call of the work, in order."""
    outcome = attempt(folder, work, trace)
    assert outcome == Outcome(killed=False, told=DONE), outcome
    counts: Counter[str] = Counter()
    found = list[Call]()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        if called := re.match(r"(\w+)\(", line):
            counts[called[1]] += 1
            talk = "<socket:" in line or "<pipe:" in line  # with the helper process
            found.append(Call(called[1], counts[called[1]], writes=called[1] != READING and not talk))
    return found


def attempt(folder: Path, work: Work, trace: Path, faults: Iterable[str] = (), *, again: bool = False) -> Outcome:
    """Do the work in a child under strace with these faults; `again`: once more after a refusal, which must do."""
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        ours.close()
        _child(folder, work, theirs, again=again)
    theirs.close()
    with ours:
        ready = ours.recv(1)
        assert ready == b"r", ready
        injected = [part for fault in faults for part in ("-e", f"inject={fault}")]
        command = ["strace", "-y", "-s", "0", "-o", str(trace), "-e", f"trace={','.join((*CALLS, READING))}", *injected]
        with subprocess.Popen([*command, "-p", str(child)], stderr=subprocess.PIPE, encoding="utf-8") as tracer:
            assert tracer.stderr is not None
            assert "attached" in tracer.stderr.readline()
            ours.send(b"g")
            told = _told(ours)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            tracer.stderr.read()
    return Outcome(status == -signal.SIGKILL, told)


def _told(ours: socket.socket) -> str:
    """The first word the child said; a bug counts whenever it came."""
    said = b""
    try:
        while part := ours.recv(256):
            said += part
    except ConnectionResetError:  # killed with our word unread
        pass
    words = said.decode("ascii").split()
    return BROKEN if BROKEN in words else "".join(words[:1])


def _child(folder: Path, work: Work, parent: socket.socket, *, again: bool) -> None:
    try:
        ctypes.CDLL(None).prctl(PR_SET_PTRACER, ctypes.c_ulong(ANYBODY & 0xFFFFFFFFFFFFFFFF), 0, 0, 0)
        with work(folder) as do:
            parent.send(b"r")
            parent.recv(1)
            try:
                do()
            except Refusal:
                if not again:
                    raise
                do()
            _say(parent, DONE)
    except Refusal as refusal:
        _say(parent, refusal.code)
    except BaseException:
        _say(parent, BROKEN)
        traceback.print_exc()  # pytest shows it where the trial fails
    finally:
        os._exit(0)  # as it stands: what was refused is not tidied up by closing


def _say(parent: socket.socket, word: str) -> None:
    parent.send(f"{word}\n".encode("ascii"))
