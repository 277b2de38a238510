"""A page of the office's own rules (決まり): a line in a grid for each kind, fields for what holds for all of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.lines import bar, button, labelled, page_column

Rules = TypeVar("Rules")
Signs = Sequence[tuple[str, str]]
"""What stands in a kept text for something filled in later ({n}), and the sign by which clerks see it (○)."""


class RulesSheet(QWidget, Generic[Rules]):
    """Pages of this sort say how the rules look (`show_rules`) and what the page says (`read`)."""

    closed = Signal()
    kept = Signal()

    def __init__(
        self,
        desk: Desk,
        verbs: tuple[Callable[[Workspace], Rules], Callable[[Workspace, Rules], object]],
        grid: Grid,
        words: tuple[str, str],
        labels: Mapping[str, str],
    ) -> None:
        """`verbs` ask for the rules and keep them; `words` are a heading and a note below it.

        `labels` are what the fields below the grid are called, by their keys in `lines`.
        """
        super().__init__()
        self._desk, self._verbs = desk, verbs
        self.grid = grid
        self.lines = {key: QLineEdit() for key in labels}
        self._kept = dict.fromkeys(labels, "")
        """What the fields said when they were shown, or kept."""
        self._lay_out(*words, labels)

    # --- what each page says ---

    def show_rules(self, found: Rules) -> None:
        """Show the rules in the grid and the fields."""
        raise NotImplementedError

    def read(self) -> Rules | None:
        """What the page says; None, with the field marked, when something cannot be read."""
        raise NotImplementedError

    # --- what all do ---

    def open(self) -> None:
        """Show what holds now."""
        ask, workspace = self._verbs[0], self._desk.workspace
        self._desk.tasks.run(lambda _: ask(workspace), self._show)

    def save(self) -> None:
        """F12: keep what was typed, then tell `kept`."""
        self.save_and(lambda: None)

    def save_and(self, then: Callable[[], None]) -> None:
        """Keep what was typed, then go on."""
        changed = self.read() if self.grid.settle() else None
        if changed is None:
            return
        keep, workspace = self._verbs[1], self._desk.workspace

        def kept(_: object) -> None:
            self.grid.accept()
            self._kept = self._said()
            self.kept.emit()
            then()

        self._desk.tasks.run(lambda _: keep(workspace, changed), kept, thread="writer")

    def is_dirty(self) -> bool:
        """Whether anything typed is not kept yet."""
        return self.grid.is_dirty() or self._said() != self._kept

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        if self.is_dirty():
            happened = self.tr("まだ登録していない入力があります。")
            leave_with(self._desk.notices, happened, self.save_and, self._drop, then)
        else:
            then()

    def text(self, key: str) -> str:
        """What a field below the grid says."""
        return self.lines[key].text().strip()

    def mark(self, wrong: Mapping[str, bool]) -> bool:
        """Mark the fields that cannot be read; whether there are any, the cursor in the first."""
        for key, is_wrong in wrong.items():
            appearance.set_tone(self.lines[key], "problem" if is_wrong else "")
        first = next((key for key, is_wrong in wrong.items() if is_wrong), None)
        if first is not None:
            self.lines[first].setFocus()
        return first is not None

    def _show(self, found: Rules) -> None:
        self.show_rules(found)
        self.mark(dict.fromkeys(self.lines, False))
        self._kept = self._said()

    def _said(self) -> dict[str, str]:
        return {key: line.text() for key, line in self.lines.items()}

    def _drop(self) -> None:
        """Back to what is kept."""
        self.grid.drop()
        self.mark(dict.fromkeys(self.lines, False))
        for key, text in self._kept.items():
            self.lines[key].setText(text)

    def _lay_out(self, heading: str, note: str, labels: Mapping[str, str]) -> None:
        title, told = QLabel(heading), QLabel(note)
        appearance.set_role(title, "section")
        told.setWordWrap(True)
        appearance.set_tone(told, "quiet")
        form = QGridLayout()
        form.setVerticalSpacing(appearance.grid(1))
        for place, (key, label) in enumerate(labels.items()):
            row, column = divmod(place, 2)
            self.lines[key].setAccessibleName(label)
            form.addWidget(labelled(label, self.lines[key]), row, 2 * column)
            form.addWidget(self.lines[key], row, 2 * column + 1)
        page = page_column(self)
        page.addWidget(title)
        page.addWidget(told)
        page.addWidget(self.grid, 1)
        page.addLayout(form)
        back = button(self.tr("やめる (Esc)"), self.closed.emit)
        page.addLayout(bar(back, 1, button(self.tr("この決まりにする (F12)"), self.save, "primary")))


def round_signs(kept: str) -> Signs:
    """Signs for a serial number: shown as ○, and read as any of the circles a Japanese keyboard gives."""
    return tuple((kept, sign) for sign in "○〇◯")


def with_signs(text: str, signs: Signs) -> str:
    """A kept text as clerks see it."""
    for kept, sign in signs:
        text = text.replace(kept, sign)
    return text


def without_signs(text: str, signs: Signs) -> str:
    """A text as clerks wrote it, to be kept."""
    for kept, sign in signs:
        text = text.replace(sign, kept)
    return text
