"""委嘱番号: the serial number within a letter's number, and the one that follows."""

import itertools
import re
from collections.abc import Callable, Iterable

from welfare_desktop.domain.japanese.width import fold_width
from welfare_desktop.domain.serving.terms import Held, Procedure, TermRule

SERIAL = "{番号}"


def letter_number(form: str, serial: int) -> str:
    """第12号 of the form 第{番号}号."""
    return form.replace(SERIAL, str(serial))


def next_serial(form: str, numbers: Iterable[str | None]) -> int:
    """The serial that follows the highest of those written in this form; 1 where there is none yet."""
    before, _, after = fold_width(form).partition(SERIAL)
    pattern = re.compile(rf"{re.escape(before)}\s*(\d+)\s*{re.escape(after)}")
    found = (pattern.fullmatch(fold_width(each).strip()) for each in numbers if each)
    return max((int(each[1]) for each in found if each), default=0) + 1


def numbers_of(held: Iterable[Held], role: str, rule: TermRule) -> Callable[[], str]:
    """Gives one number of a role after the other; "" where this office does not appoint, or numbers nothing."""
    if rule.procedure is not Procedure.OFFICE or not rule.letter:
        return lambda: ""
    numbers = (each.appointment.letter_number for each in held if each.appointment.role == role)
    serials = itertools.count(next_serial(rule.letter, numbers))
    return lambda: letter_number(rule.letter, next(serials))
