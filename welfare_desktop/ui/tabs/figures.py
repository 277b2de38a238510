"""年度の数値: what was counted or reported for a year, with its source."""

from welfare_desktop.domain.registers.figures import FIGURES
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.work_page import WorkPage

LOOK = Look(
    kind=FIGURES,
    icon="columns-3",
    sections=(
        Section("数値", ("indicator", "year", "district", "value", "unit", "approximate", "as_of", "state")),
        Section("出典", ("source", "computed", "number", "note")),
    ),
    columns=("indicator", "district", "value", "unit", "year", "state", "as_of", "source"),
    condition_keys=("year", "indicator", "state", "computed"),
)


def make_closing(desk: Desk) -> WorkPage:
    """年度締め."""
    from welfare_desktop.ui.closing.closing_page import ClosingPage  # noqa: PLC0415 - only when it is shown

    return ClosingPage(desk)


def make_provisions(desk: Desk) -> WorkPage:
    """個人情報提供・持出記録簿."""
    from welfare_desktop.ui.provisions.provisions_page import ProvisionsPage  # noqa: PLC0415 - only when it is shown

    return ProvisionsPage(desk)


def make_backups(desk: Desk) -> WorkPage:
    """控え(バックアップ)."""
    from welfare_desktop.ui.backups_page import BackupsPage  # noqa: PLC0415 - only when it is shown

    return BackupsPage(desk)
