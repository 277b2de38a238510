"""Who may be told what of whom (SAFETY.md, PAPERS): the office itself everything, everybody else what was agreed to.

A paper or file is for the office's own use (内部用), or it is given to somebody. Then 非開示 is never on it, whatever
was agreed; a household or a case only if it agreed; somebody who serves, if not refused, by the name alone until it
is known that the roster may tell more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.registers.vocabulary import RECIPIENT
from welfare_desktop.domain.watching.consents import GIVEN, REFUSED, WITHDRAWN

OFFICE, OTHER = "", "その他"
"""内部用: stays with the office. その他: somebody for whom no consent is ever asked."""
RECIPIENTS: tuple[str, ...] = (*RECIPIENT.options, OTHER)

REFUSALS = frozenset({REFUSED, WITHDRAWN})
UNDISCLOSED = "非開示"
NO_CONSENT = "提供の同意なし"
NOT_LISTED, NAME_ONLY = "名簿掲載不可", "名簿掲載が未確認（連絡先などは空欄）"
RESTRICTED = "閲覧制限"
CLOSED = "（非開示）"
"""Stands for the name of somebody who is 非開示, where others are told of."""


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a paper or file is: whose consents count (`to`), how they are named on it, and what for.

    `due_on` is by when they give it back (ISO day, "" where nothing was said).
    """

    to: str = OFFICE
    named: str = ""
    purpose: str = ""
    due_on: str = ""

    @property
    def receiver(self) -> str:
        """Which recipient of consents is meant: the one chosen, else the one named; a name that is none is OTHER."""
        if self.to or not self.named:
            return self.to
        return self.named if self.named in RECIPIENT.options else OTHER

    @property
    def name(self) -> str:
        """As papers and the register of provisions name them; "" for the office."""
        return self.named or self.to


OWN_USE = Audience()


def why_left_out(state: str | None, *, undisclosed: bool, trusted: bool = False) -> str:
    """Why a household is not told of to somebody, "" when it is; `state` is what it answered about them.

    `trusted`: they have it in charge, have given the pledge (誓約), and the office lets such people have what nobody
    refused.
    """
    if undisclosed:
        return UNDISCLOSED
    if state in REFUSALS:
        return REFUSED
    return "" if state == GIVEN or trusted else NO_CONSENT


def counted(withheld: Mapping[str, int]) -> str:
    """What was left out, as the register of provisions keeps it: 「非開示 2、不同意 1」; "" when nothing was."""
    return "、".join(f"{reason} {count:,}" for reason, count in withheld.items() if count)
