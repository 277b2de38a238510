"""A line for a day, typed as clerks write it and shown in the calendar they chose."""

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Date
from welfare_desktop.ui import words
from welfare_desktop.ui.records.editors import LineEditor, day_in


class DayLine(LineEditor):
    """A whole day, or nothing."""

    def __init__(self, label: str) -> None:
        super().__init__(Date())
        self.set_label(label)

    def day(self) -> str:
        """The day as ISO; "" when nothing, or nothing readable, stands there."""
        return day_in(self)

    def problem(self) -> str:
        """What is wrong with it; "" when it is a day or empty."""
        parsed = self.read()
        if isinstance(parsed, Problem):
            return words.problem_text(parsed)
        return "" if self.day() or not self.text().strip() else self.tr("年月日をすべて入力してください。")
