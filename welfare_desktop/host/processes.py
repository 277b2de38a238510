"""The helper process (補助プロセス): heavy Python runs there, so that the window never waits for the GIL.

One long-lived child, always spawned, never forked; it never receives a database key. A function is
given as a top-level one, by import path; arguments, chunks and results are plain values (None,
bool, int, float, str, bytes, tuple, list, dict, set). A function with a parameter `report` gets
`report(done: int, total: int)`; without progress, chunk or result for `patience` seconds the child
is killed. Results are unmarshalled in one go, with the GIL held: large ones go by `stream`, in
chunks of about 2,000 rows.
"""

import contextlib
import marshal
import math
import multiprocessing
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing import connection
from multiprocessing.context import SpawnProcess
from typing import Any, TypeVar, cast

from welfare_desktop.domain.problems import Cancelled, Refusal, WrongPassword
from welfare_desktop.host.helper_process import OUT_OF_MEMORY, serve

GIBIBYTE = 1 << 30
PATIENCE = 60.0
POLL = 0.05
"""Seconds between two looks at `cancelled`."""

Plain = TypeVar("Plain")
Progress = Callable[[int, int], None]
Question = Callable[[], bool]
Message = tuple[str, *tuple[object, ...]]

ANOTHER_FILE = "ファイルをExcelで開いて保存し直すか、シートを分けてから、もう一度お試しください。"


class HelperFailed(Refusal):
    """The helper met a bug or died. `lines` (types and places, no data) are for the log."""

    def __init__(self, code: str, happened: str, todo: str, lines: tuple[str, ...] = ()) -> None:
        super().__init__(code, happened, todo=todo)
        self.lines = lines


class Helper:
    """One helper process, started when first needed; one job at a time, from any thread."""

    def __init__(self, memory: int = GIBIBYTE, patience: float = PATIENCE) -> None:
        self._memory = memory
        self._patience = patience
        self._busy = threading.Lock()
        self._modules: tuple[str, ...] = ()
        self._process: SpawnProcess | None = None
        self._pipe: connection.Connection | None = None

    def warm_up(self, modules: Sequence[str] = ()) -> None:
        """Start the child without waiting for it, so that the first job finds it ready.

        It imports `modules` beside its work; so does every child that takes its place.
        """
        self._modules = tuple(modules)
        if self._busy.acquire(blocking=False):
            try:
                self._started()
            finally:
                self._busy.release()

    def run(
        self,
        function: Callable[..., Plain],
        *arguments: object,
        on_progress: Progress | None = None,
        cancelled: Question | None = None,
    ) -> Plain:
        """Call `function(*arguments)` in the child and return what it returns.

        Refusals of the function come through; Cancelled when `cancelled()` turns true (the child is
        killed and started anew); HelperFailed `helper.failed`, `helper.stopped`, `helper.memory`,
        `helper.hung`.
        """
        request = _request(function, arguments, streaming=False)
        with self._job(request, cancelled) as pipe:
            return cast(Plain, self._receive(pipe, on_progress, cancelled)[1])

    def stream(
        self,
        function: Callable[..., Iterator[Plain]],
        *arguments: object,
        on_progress: Progress | None = None,
        cancelled: Question | None = None,
    ) -> Generator[Plain, None, None]:
        """Yield what the generator `function(*arguments)` yields in the child. Raises as `run`.

        An iteration given up half-way kills the child, which starts anew.
        """
        request = _request(function, arguments, streaming=True)
        with self._job(request, cancelled) as pipe:
            while True:
                tag, value = self._receive(pipe, on_progress, cancelled)
                if tag == "done":
                    return
                yield cast(Plain, value)

    def close(self) -> None:
        """End the child; a later job starts another."""
        with self._busy:
            self._kill()

    @contextlib.contextmanager
    def _job(self, request: bytes, cancelled: Question | None) -> Generator[connection.Connection, None, None]:
        """The child at work on one request; killed and replaced unless it came to its own end."""
        while not self._busy.acquire(timeout=POLL):
            _raise_if(cancelled)
        try:
            pipe = self._started()
            self._send(pipe, request)
            yield pipe
        except _Answered as answer:
            raise answer.refusal from None
        except BaseException as error:
            self._kill()
            if isinstance(error, Exception):
                self._started()
            raise
        finally:
            self._busy.release()

    def _started(self) -> connection.Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._kill()
            spawn = multiprocessing.get_context("spawn")
            self._pipe, theirs = spawn.Pipe()
            process = spawn.Process(
                target=serve, args=(theirs, self._memory, self._modules), name="helper", daemon=True
            )
            process.start()
            self._process = process  # only one that was started can be killed
            theirs.close()
        return self._pipe

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def _send(self, pipe: connection.Connection, request: bytes) -> None:
        try:
            pipe.send_bytes(request)
        except OSError:
            raise self._stopped() from None

    def _receive(
        self, pipe: connection.Connection, on_progress: Progress | None, cancelled: Question | None
    ) -> tuple[str, object]:
        """The next ("chunk", value) or ("done", value), after the progress messages before it."""
        while True:
            tag, *values = self._message(pipe, cancelled)
            match tag:
                case "progress":
                    if on_progress is not None:
                        on_progress(*cast(list[int], values))
                case "chunk" | "done":
                    return tag, values[0]
                case _:
                    raise _Answered(_refusal(tag, values))

    def _message(self, pipe: connection.Connection, cancelled: Question | None) -> Message:
        """What the child says next. Patience is counted in looks, so that a PC's sleep does not use it up."""
        for _ in range(math.ceil(self._patience / POLL)):
            _raise_if(cancelled)
            try:
                if pipe.poll(POLL):
                    return cast(Message, marshal.loads(pipe.recv_bytes()))  # noqa: S302 - makes plain values only
            except (EOFError, OSError):
                raise self._stopped() from None
        raise HelperFailed("helper.hung", "処理が終わらないため、中断しました。", ANOTHER_FILE)

    def _stopped(self) -> HelperFailed:
        if self._process is not None:
            self._process.join(self._patience)
            if self._process.exitcode == OUT_OF_MEMORY:
                return HelperFailed("helper.memory", "ファイルが大きすぎて、処理できませんでした。", ANOTHER_FILE)
        return HelperFailed("helper.stopped", "処理をしていた部分が、途中で止まりました。", ANOTHER_FILE)


class _Answered(Exception):  # noqa: N818 - carries a refusal past the clean-up: the child itself is well
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


def _request(function: Callable[..., object], arguments: tuple[Any, ...], streaming: bool) -> bytes:
    module, name = function.__module__, function.__qualname__
    if module == "__main__" or not name.isidentifier():
        raise ValueError("the helper needs a top-level function of an importable module")
    return marshal.dumps((module, name, arguments, streaming))


def _refusal(tag: str, values: list[object]) -> Refusal:
    if tag == "refusal":
        wrong_password, *texts, named = values
        kind = WrongPassword if wrong_password else Refusal
        code, happened, safe, todo = cast(list[str], texts)
        return kind(code, happened, safe, todo, cast(dict[str, str | int], named))
    lines = cast(tuple[str, ...], values[0])
    happened = "処理の途中で、プログラムの不具合が見つかりました。"
    return HelperFailed("helper.failed", happened, "管理者に連絡してください。", lines)


def _raise_if(cancelled: Question | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled
