"""What a record holds year by year: the child of one 年度, and the children with that one changed."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class OfYear(Protocol):
    """A child of one fiscal year."""

    @property
    def year(self) -> int | None: ...


ChildT = TypeVar("ChildT", bound=OfYear)


def of_year(children: Iterable[ChildT], year: int) -> ChildT | None:
    """The child of a fiscal year; None when there is none."""
    return next((each for each in children if each.year == year), None)


def placed(children: Iterable[ChildT], child: ChildT) -> tuple[ChildT, ...]:
    """The children with this one in the place of the one of its year; the newest year stands first."""
    others = [each for each in children if each.year != child.year]
    return tuple(sorted((child, *others), key=lambda each: -(each.year or 0)))
