"""A field for a day of the present, as pages of work ask for: 基準日, 引継日, the first day of a term."""

from welfare_desktop.domain.japanese.eras import ERAS
from welfare_desktop.domain.values import Date
from welfare_desktop.ui.records.editors import LineEditor


def present_day() -> LineEditor:
    """A year without its era is one of the present era: 9.4.1 is 令和9年4月1日."""
    return LineEditor(Date(ERAS[-1].name))
