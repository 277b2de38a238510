"""席と欠員: which places there are for each 地区民児協 or 校(地)区, who holds them, and which stand empty.

民生委員 belong to a 地区民児協, which does not match the 校(地)区; their number is the 定数 of the 改選期. The
others belong to a district; there must be one 福祉協力員 for so many households.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.registers.seats import Quota, Seat
from welfare_desktop.domain.serving.terms import CHILD_MINSEI, HOUSEHOLD_MINSEI, MINSEI_ROLES, Held
from welfare_desktop.domain.values import first_day, last_day

QUOTA_OF: Mapping[str, str] = {HOUSEHOLD_MINSEI: "世帯担当", CHILD_MINSEI: "主任児童委員"}


@dataclass(frozen=True, slots=True)
class Chair:
    """A seat and who holds it on the day; `person` 0 is a 欠員. `before` is the appointment that was last on it."""

    seat: Seat
    held: Held | None
    before: Held | None = None

    @property
    def vacant(self) -> bool:
        """Whether nobody holds it."""
        return self.held is None


@dataclass(frozen=True, slots=True)
class Board:
    """A line of the board: one role in one 地区民児協 or district.

    `quota` is the 定数 (None where none is known), `needed` the least and the most 福祉協力員 its households ask
    for; `unseated` are those in office who hold no seat.
    """

    place: str
    role: str
    district: int
    quota: int | None
    needed: tuple[int, int] | None
    households: int | None
    chairs: tuple[Chair, ...]
    unseated: tuple[Held, ...]

    def holders(self) -> frozenset[int]:
        """The people in office, on a seat or on none."""
        seated = (chair.held.person for chair in self.chairs if chair.held)
        return frozenset((*seated, *(held.person for held in self.unseated)))

    @property
    def vacancies(self) -> int:
        """Seats nobody holds."""
        return sum(chair.vacant for chair in self.chairs)

    @property
    def people(self) -> int:
        """How many people are in office, each counted once."""
        return len(self.holders())

    @property
    def wanted(self) -> int | None:
        """How many there should be: the 定数, else the least by households, else the seats."""
        if self.quota is not None:
            return self.quota
        if self.needed is not None:
            return self.needed[0]
        return len(self.chairs) or None

    @property
    def balance(self) -> int | None:
        """People above (or below) what there should be."""
        return None if self.wanted is None else self.people - self.wanted


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person to be appointed; `person` is the id of one who is in the register already, 0 for a new one."""

    name: str
    kana: str = ""
    postal_code: str = ""
    address: str = ""
    phone: str = ""
    area: str = ""
    person: int = 0


def open_seats(seats: Iterable[Seat], day: str) -> list[Seat]:
    """The seats there are on a day."""
    return [
        seat
        for seat in seats
        if not (seat.founded_on and first_day(seat.founded_on) > day)
        and not (seat.abolished_on and last_day(seat.abolished_on) <= day)
    ]


def quotas_on(quotas: Iterable[Quota], day: str) -> Mapping[tuple[str, str], int]:
    """The 定数 in force on a day by 地区民児協 and role: those of the last 改選期 that had begun."""
    found: dict[tuple[str, str], tuple[str, int]] = {}
    for quota in quotas:
        begins = first_day(quota.term_begins_on or "0001-01-01")
        key = quota.council or "", quota.role or ""
        if begins <= day and quota.seats is not None and found.get(key, ("", 0))[0] <= begins:
            found[key] = begins, quota.seats
    return {key: seats for key, (_, seats) in found.items()}


def needed(households: int | None, least: int, most: int) -> tuple[int, int] | None:
    """福祉協力員 for so many households: one for `most` households at the least, one for `least` at the most."""
    if households is None:
        return None
    return -(-households // most), -(-households // least)


def chairs_of(
    seats: Iterable[Seat], holding: Iterable[Held], everybody: Iterable[Held]
) -> tuple[tuple[Chair, ...], tuple[Held, ...]]:
    """Each seat with who holds it, and those of the holders who are on none of them.

    Who is written on a seat that somebody else holds, or that there is no more, is on none.
    """
    listed = tuple(seats)
    by_seat: dict[int, Held | None] = {seat.id: None for seat in listed}
    unseated: list[Held] = []
    for held in holding:
        seat = held.appointment.seat
        if isinstance(seat, int) and by_seat.get(seat, held) is None:
            by_seat[seat] = held
        else:
            unseated.append(held)
    former = _former(everybody)
    return tuple(Chair(seat, by_seat[seat.id], former.get(seat.id)) for seat in listed), tuple(unseated)


def place_of(seat: Seat, district: str) -> str:
    """The 地区民児協 of a 民生委員's seat, the district of any other."""
    return (seat.council or "") if seat.role in MINSEI_ROLES else district


def _former(everybody: Iterable[Held]) -> dict[int, Held]:
    """Who was on each seat last, of those who left it."""
    found: dict[int, Held] = {}
    for held in everybody:
        seat, ended = held.appointment.seat, held.appointment.ended_on
        if isinstance(seat, int) and ended:
            before = found.get(seat)
            if before is None or (before.appointment.ended_on or "") < ended:
                found[seat] = held
    return found
