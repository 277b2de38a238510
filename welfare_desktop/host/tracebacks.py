"""An exception without what it says: types and places only, because texts of exceptions quote data."""

import traceback
from collections.abc import Iterator

MOST_FRAMES = 40
MOST_ERRORS = 10


def describe(error: BaseException) -> tuple[str, ...]:
    """Lines like "ValueError" and "  welfare_desktop.sheets.reading:120 read_rows", causes first."""
    return tuple(line for one in _chain(error) for line in (_kind(one), *_frames(one)))


def _chain(error: BaseException) -> list[BaseException]:
    found = list[BaseException]()
    current: BaseException | None = error
    while current is not None and current not in found and len(found) < MOST_ERRORS:
        found.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return found[::-1]


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


def _frames(error: BaseException) -> Iterator[str]:
    frames = list(traceback.walk_tb(error.__traceback__))[-MOST_FRAMES:]
    for frame, line in frames:
        yield f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"
