"""What may leave the office in an exchange: the one place that consent and non-disclosure are applied."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.packages import withheld

UNDISCLOSED, REFUSED = "非開示", "不同意"


@dataclass(frozen=True, slots=True)
class Shareable:
    """The records that may leave, in order, and how many stay, by reason."""

    ids: tuple[int, ...]
    withheld: Mapping[str, int] = field(default_factory=dict[str, int])


@verb("exchange.send")
def shareable(workspace: Workspace, kind: str, ids: Sequence[int], recipient: str, purpose: str) -> Shareable:
    """Which of these records may be told to this recipient for this purpose.

    Left out: 非開示, which overrides every consent, and households that said no (SAFETY.md).
    """
    del purpose  # asked for, so that no caller has to change when consent is given by purpose
    with workspace.store.reading() as connection:
        hidden = withheld.undisclosed(connection, kind)
        refused = withheld.refused(connection, kind, recipient) - hidden
    counts = {UNDISCLOSED: sum(each in hidden for each in ids), REFUSED: sum(each in refused for each in ids)}
    kept = tuple(each for each in ids if each not in hidden and each not in refused)
    return Shareable(kept, {reason: count for reason, count in counts.items() if count})
