"""Two processes busy at once: what one asks of the other is under way while it goes on itself."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


def done_ahead(work: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
    """What `work` answers, in order; it is at the next while this answer is used and the one after it is fetched.

    `work` runs in a thread of its own, one at a time: for what mostly waits for another process.
    """
    with ThreadPoolExecutor(max_workers=1) as ahead:
        waiting: Future[Answer] | None = None
        for each in asked:
            following = ahead.submit(work, each)
            if waiting is not None:
                yield waiting.result()
            waiting = following
        if waiting is not None:
            yield waiting.result()
