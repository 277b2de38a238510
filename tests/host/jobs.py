"""What the tests let the helper process do. Imported there, so it stays light."""

import os
import signal
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from welfare_desktop.domain.problems import Refusal, WrongPassword


def echo(value: object) -> object:
    return value


def own_id() -> int:
    return os.getpid()


def count_to(total: int, report: Callable[[int, int], None]) -> int:
    for done in range(1, total + 1):
        report(done, total)
    return total


def rows(count: int, size: int) -> Iterator[list[tuple[object, ...]]]:
    for start in range(0, count, size):
        yield [(f"行{row}", float(row), None, True) for row in range(start, min(start + size, count))]


def yield_then_fail() -> Iterator[int]:
    yield 1
    raise LookupError("秘密の名前 山田太郎")


def hang() -> None:
    time.sleep(3600)


def hang_busily(marker: str) -> None:
    Path(marker).write_text(str(os.getpid()), encoding="ascii")
    while True:
        pass


def take_memory() -> int:
    return len([bytearray(64 << 20) for _ in range(64)])


def take_memory_in_small_pieces() -> int:
    pieces = list[str]()
    while True:
        pieces.append("x" * 1000 + str(len(pieces)))


def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def abort() -> None:
    os.abort()


def leave() -> None:
    os._exit(3)


def refuse(wrong_password: bool) -> None:
    kind = WrongPassword if wrong_password else Refusal
    raise kind("book.locked", "「{name}」は開けません。", "安全です。", "お試しください。", {"name": "台帳", "row": 3})


def fail() -> None:
    raise ValueError("秘密の名前 山田太郎")


def unsendable() -> object:
    return Path()


def loaded() -> list[str]:
    return sorted(name.partition(".")[0] for name in sys.modules)


def chatter() -> None:
    print("秘密の名前 山田太郎")  # noqa: T201
    sys.stderr.write("秘密の名前 山田太郎\n")
    os.write(2, "秘密の名前 山田太郎\n".encode())
    warnings.warn("秘密の名前 山田太郎", stacklevel=1)


def has_loaded(module: str) -> bool:
    return module in sys.modules
