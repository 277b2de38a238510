"""The log (動作記録): what the program did, never about whom.

Our own messages are literals with places for values; only numbers, enumeration members, types and
refusals (their code) are filled in, any other value becomes ‹…›. Of other libraries' messages only
the place is kept, of exceptions only types and places.
"""

import logging
from collections.abc import Mapping
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host import files
from welfare_desktop.host.tracebacks import describe

OURS = "welfare_desktop"
FILE = "welfare-desktop.log"
MOST_BYTES = 1_000_000
KEPT = 5
HIDDEN = "‹…›"


def start(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Log to a file in `folder`, 1 MB and five older ones; returns the handler, for `stop`.

    Refusal when the folder cannot be made. What the log itself fails to write is dropped in silence:
    printing it would print the record.
    """
    files.make_folder(folder)
    handler = RotatingFileHandler(folder / FILE, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(DiscreetFormatter())
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close the log."""
    logging.getLogger().removeHandler(handler)
    handler.close()


class DiscreetFormatter(logging.Formatter):
    """Writes a record without any text that could come from data."""

    def format(self, record: logging.LogRecord) -> str:
        head = f"{self.formatTime(record)} {record.levelname} {record.name}:{record.lineno}"
        lines = [f"{head} {_message(record)}".rstrip()]
        if record.exc_info and record.exc_info[1] is not None:
            lines += describe(record.exc_info[1])
        return "\n".join(lines)


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != OURS or not isinstance(record.msg, str):
        return ""
    arguments = record.args
    try:
        if isinstance(arguments, Mapping):
            return record.msg % {name: _shown(value) for name, value in arguments.items()}
        return record.msg % tuple(_shown(value) for value in arguments) if arguments else record.msg
    except (TypeError, ValueError, KeyError):
        return record.msg


def _shown(value: object) -> object:
    match value:
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case None | bool() | int() | float():
            return value
        case Refusal():
            return value.code
        case type():
            return value.__qualname__
        case _:
            return HIDDEN
