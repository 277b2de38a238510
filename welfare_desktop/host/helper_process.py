"""The child's side of `host.processes`: answers one request after another until the parent is gone.

It starts light (no Qt, no database), prints nothing, and sends plain values only: marshal is four
times faster than pickle for cells, and the parent never unpickles what a hostile file may have
made of this process.

Messages to the parent: ("chunk", value) …, then one of ("done", value), ("refusal", …),
("failed", lines); ("progress", done, total) in between. Out of memory it can say nothing and ends with a
status of its own.
"""

import gc
import importlib
import inspect
import marshal
import os
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from multiprocessing import connection, parent_process
from typing import Any, cast

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.host.limits import give_way, limit_memory
from welfare_desktop.host.tracebacks import describe

Function = Callable[..., object]
OUT_OF_MEMORY = 77
_SENDING = threading.Lock()
"""A job may report from a thread of its own."""
RARELY = (50_000, 20, 100)
"""When garbage is looked for: jobs build large tables of plain values, and walking them costs a third of the time."""
PROGRESS_PAUSE = 0.05
"""Seconds between two progress messages; more often says nothing more."""


def serve(pipe: "connection.Connection", memory: int, modules: tuple[str, ...]) -> None:
    """Answer requests (module, name, arguments, streaming) from the pipe; ends with the parent.

    Meanwhile it imports `modules`, which requests will need.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _fall_silent()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    limit_memory(memory)
    give_way()
    gc.set_threshold(*RARELY)
    threading.Thread(target=_load, args=(modules,), daemon=True).start()
    while True:
        try:
            request = marshal.loads(pipe.recv_bytes())  # noqa: S302 - from our own parent
            _answer(pipe, *cast(tuple[str, str, tuple[object, ...], bool], request))
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        except (EOFError, OSError):
            return


def _answer(pipe: "connection.Connection", module: str, name: str, arguments: tuple[object, ...], stream: bool) -> None:
    try:
        result = _call(pipe, module, name, arguments)
        if stream:
            for chunk in cast(Iterator[object], result):
                _send(pipe, "chunk", chunk)
            result = None
        _send(pipe, "done", result)
    except (MemoryError, BrokenPipeError):
        raise
    except Refusal as refusal:
        wrong_password = isinstance(refusal, WrongPassword)
        texts = (refusal.code, refusal.happened, refusal.safe, refusal.todo)
        values = {name: value if type(value) is int else str(value) for name, value in refusal.values.items()}
        _send(pipe, "refusal", wrong_password, *texts, values)
    except Exception as error:  # whatever a file makes a library raise is told, without its text
        _send(pipe, "failed", describe(error))


def _call(pipe: "connection.Connection", module: str, name: str, arguments: tuple[object, ...]) -> object:
    function = cast(Function, getattr(importlib.import_module(module), name))
    if "report" in inspect.signature(function).parameters:
        return function(*arguments, report=_reporter(pipe))
    return function(*arguments)


def _reporter(pipe: "connection.Connection") -> Callable[[int, int], None]:
    last = 0.0

    def report(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if done >= total or now - last >= PROGRESS_PAUSE:
            last = now
            _send(pipe, "progress", done, total)

    return report


def _send(pipe: "connection.Connection", *message: Any) -> None:
    data = marshal.dumps(message)
    with _SENDING:
        pipe.send_bytes(data)


def _load(modules: tuple[str, ...]) -> None:
    for module in modules:
        importlib.import_module(module)


def _end_with_parent() -> None:
    """A helper deep in a workbook must not outlive a parent that was killed."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _fall_silent() -> None:
    """Libraries warn with what stands in cells; none of it may reach a console or a file."""
    warnings.simplefilter("ignore")
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)
    sys.stdout = sys.stderr = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - a descriptor
