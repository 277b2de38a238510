"""Where a record stands in its file, as clerks say it: its row, or its column where people stand side by side."""

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.plans import TablePlan
from welfare_desktop.services.ledgers.importing import letter


def short_place(table: TablePlan, row: int) -> str:
    """12行, or C列 in a turned list."""
    column = table.person_column(row)
    if column:
        return QCoreApplication.translate("places", "{letter}列").format(letter=letter(column))
    return QCoreApplication.translate("places", "{row}行").format(row=row)


def full_place(table: TablePlan, row: int, sheet: str) -> str:
    """シート「名簿」 12行目; without the sheet where its name is ""."""
    column = table.person_column(row)
    if column:
        place = QCoreApplication.translate("places", "{letter}列").format(letter=letter(column))
    else:
        place = QCoreApplication.translate("places", "{row}行目").format(row=row)
    named = QCoreApplication.translate("places", "シート「{sheet}」 {place}")
    return named.format(sheet=sheet, place=place) if sheet else place
