"""Standing exchanges (交換): listed with what was sent, due and received; made and changed."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.merge import Charge
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.syncing import arrangements as kept
from welfare_desktop.store.syncing import receipts, sendings
from welfare_desktop.store.syncing.arrangements import Arrangement
from welfare_desktop.store.syncing.receipts import Receipt
from welfare_desktop.store.syncing.sendings import Sending

__all__ = ["Arrangement", "ArrangementLine", "Receipt", "Sending", "change", "create", "for_register", "get", "listing"]

PARTNER = "市社協 地域支援課"


@dataclass(frozen=True, slots=True)
class ArrangementLine:
    """An exchange as listed: what was sent last, what was received last and stands, what is due back ("" nothing)."""

    arrangement: Arrangement
    last_sent: Sending | None
    last_received: Receipt | None
    due_on: str
    overdue: bool


@verb("exchange.view")
def listing(workspace: Workspace) -> tuple[ArrangementLine, ...]:
    """All exchanges, the newest first."""
    with workspace.store.reading() as connection:
        known = kept.listing(connection)
        sent = sendings.listing(connection)
        received = receipts.listing(connection)
    today = workspace.today()
    return tuple(_line(each, sent, received, today) for each in known)


def _line(arrangement: Arrangement, sent: list[Sending], received: list[Receipt], today: str) -> ArrangementLine:
    own = [each for each in sent if each.arrangement == arrangement.id]
    back = next(
        (each for each in received if each.arrangement == arrangement.id and each.state == receipts.SETTLED), None
    )
    due = min((each.due_on for each in own if each.due_on and not each.answered), default="")
    return ArrangementLine(arrangement, own[0] if own else None, back, due, bool(due) and due < today)


@verb("exchange.view")
def get(workspace: Workspace, arrangement: int) -> Arrangement:
    """One exchange. Refusal when there is none."""
    with workspace.store.reading() as connection:
        found = kept.get(connection, arrangement)
    if found is None:
        raise Refusal("exchange.unknown", "この交換は登録されていません。", todo="交換の一覧から選び直してください。")
    return found


@verb("exchange.arrange")
def create(
    workspace: Workspace,
    kind: str,
    name: str = "",
    partner: str = PARTNER,
    template: int = 0,
    charges: Mapping[str, Charge] | None = None,
) -> Arrangement:
    """Make an exchange about a register; `charges` by ledger key, both where nothing is said."""
    named = name.strip() or f"{partner}　{KINDS[kind].label}"
    with workspace.store.writing() as connection:
        return kept.keep(connection, Arrangement(0, kind, named, partner, dict(charges or {}), template))


@verb("exchange.arrange")
def change(workspace: Workspace, arrangement: Arrangement) -> Arrangement:
    """Keep a changed exchange; its register stays what it was."""
    known = get(workspace, arrangement.id)
    require(workspace, "exchange.arrange", known.kind)
    with workspace.store.writing() as connection:
        return kept.keep(connection, dataclasses.replace(arrangement, kind=known.kind))


@verb("exchange.view")
def named(workspace: Workspace, name: str, kind: str = "") -> Arrangement:
    """The exchange of this name, about this register where one is said. Refusal when there is none."""
    with workspace.store.reading() as connection:
        known = kept.listing(connection)
    found = next((each for each in known if each.name == name and kind in ("", each.kind)), None)
    if found is None:
        raise Refusal(
            "exchange.unknown-name",
            "交換「{name}」は登録されていません。",
            todo="登録済みの交換: {known}",
            values={"name": name, "known": "、".join(each.name for each in known) or "なし"},
        )
    return found


@verb("exchange.send")
def for_register(workspace: Workspace, kind: str, name: str = "", template: int | None = None) -> Arrangement:
    """The newest exchange about a register (of this name, of this template: 0 ours); made when there is none."""
    with workspace.store.reading() as connection:
        known = kept.listing(connection)
    fitting = (each for each in known if each.kind == kind and (not name or each.name == name))
    found = next((each for each in fitting if template is None or each.template == template), None)
    return found or create(workspace, kind, name, template=template or 0)


@verb("exchange.view")
def sent(workspace: Workspace, arrangement: int) -> tuple[Sending, ...]:
    """What was sent in an exchange, the newest first."""
    with workspace.store.reading() as connection:
        return tuple(sendings.listing(connection, arrangement))


@verb("exchange.view")
def received(workspace: Workspace, arrangement: int) -> tuple[Receipt, ...]:
    """What came back in an exchange, the newest first."""
    with workspace.store.reading() as connection:
        return tuple(receipts.listing(connection, arrangement))
