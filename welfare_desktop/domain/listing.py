"""What a list shows: which register, which records, in which order. The window and the CLI ask alike."""

from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Value


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition in plain words: a ledger key, how, and the value.

    How: `is`, `is-not`, `empty`, `filled`, `from`, `until` (both ends included), `open-at` (a date key that is
    empty or later than the value: what had not ended by that day), `until-or-empty`, `unmatched` (a reference as
    written, 未照合). The ways of `reckoning` speak of today; services turn them into these.
    """

    key: str
    how: str
    value: Value = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A register's list: free text (every word must be found), a district, conditions and an order.

    `order` is a ledger key; "" is the reading (kana) order. `district` None is the whole ward, 0 the
    records that have no district yet.
    `ended` tells whether records that ended (退任, 廃止, 終結) are listed too.
    """

    kind: str
    text: str = ""
    district: int | None = None
    conditions: tuple[Condition, ...] = ()
    order: str = ""
    descending: bool = False
    ended: bool = True
