"""What should be back by now (期限を過ぎた交換), for the home tab."""

from dataclasses import dataclass

from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.syncing import arrangements, sendings


@dataclass(frozen=True, slots=True)
class Due:
    """A sending that has not come back: its exchange, to whom it went, when it was due (ISO)."""

    arrangement: int
    name: str
    recipient: str
    due_on: str
    sending: int


@verb("exchange.view")
def overdue(workspace: Workspace) -> tuple[Due, ...]:
    """What was due before today and has not come back, the longest due first."""
    today = workspace.today()
    with workspace.store.reading() as connection:
        names = {each.id: each.name for each in arrangements.listing(connection)}
        sent = sendings.listing(connection)
    late = [each for each in sent if each.due_on and each.due_on < today and not each.answered]
    return tuple(
        Due(each.arrangement, names[each.arrangement], each.recipient, each.due_on, each.id)
        for each in sorted(late, key=lambda each: each.due_on)
    )
