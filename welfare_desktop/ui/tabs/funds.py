"""会費・寄付: who gave what, when, for what."""

from welfare_desktop.domain.registers.funds import FUNDS
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=FUNDS,
    icon="coffee",
    sections=(
        Section("受領", ("payer", "kind", "year", "district", "amount", "received_on", "receipt_number", "number")),
        Section("寄贈品", ("goods", "quantity")),
        Section("取扱い", ("use_named", "publication_consent", "target", "note")),
    ),
    columns=("received_on", "year", "kind", "payer", "amount", "goods", "receipt_number"),
    condition_keys=("year", "kind", "received_on", "publication_consent"),
    order="received_on",
)


def make_sums(desk: Desk) -> WorkPage:
    """会費・寄付の集計."""
    from welfare_desktop.ui.events.funds_page import FundsPage  # noqa: PLC0415 - only when it is shown

    return FundsPage(desk)
