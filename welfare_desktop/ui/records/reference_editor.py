"""A field that points to another record: candidates drop down while the clerk types."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, QTimer, SignalInstance
from PySide6.QtWidgets import QCompleter

from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Parsed, Value
from welfare_desktop.services.searching import Choice
from welfare_desktop.ui import appearance
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.tasks import Task

DEBOUNCE_MS = 120
LIST_WIDTH = 24
"""Full-width characters for which the candidates have room, however narrow the field is."""


class ReferenceEditor(LineEditor):
    """The id of the chosen record, or the text as written while none is chosen (未照合)."""

    def __init__(self, value_type: Reference, lookup: Lookup) -> None:
        super().__init__(value_type)
        self._kind = value_type.kind
        self._lookup = lookup
        self._chosen: int | None = None
        self._choices: Sequence[Choice] = ()
        self._asked: Task | None = None
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self.line)
        popup = self._completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("候補"))
        chosen: SignalInstance = self._completer.activated[QModelIndex]  # pyright: ignore[reportIndexIssue, reportUnknownVariableType]
        chosen.connect(self._choose_row)  # pyright: ignore[reportUnknownMemberType]
        self._pause = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(self._on_edited)
        self.line.setPlaceholderText(self.tr("名前・カナ・番号で探す"))

    def read(self) -> Parsed:
        return self._chosen if self._chosen is not None else self.type.parse(self.line.text())

    def put(self, value: Value, written: str = "") -> None:
        self._chosen = value if isinstance(value, int) else None
        if self._chosen is None:
            super().put(value, written)
        else:
            self.line.clear()
            self._lookup.name(self._kind, self._chosen, functools.partial(self._show_name, self._chosen))

    def is_unresolved(self) -> bool:
        """Whether there is text that no record has been chosen for."""
        return self._chosen is None and bool(self.line.text().strip())

    def _show_name(self, record: int, name: str) -> None:
        """The name asked for, unless another record was put here, or something typed, meanwhile."""
        if record == self._chosen:
            self.line.setText(name)
            self.line.setCursorPosition(0)

    def _on_edited(self) -> None:
        self._chosen = None
        self._pause.start()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.forget()
        self._asked = self._lookup.references(self._kind, self.line.text(), self._offer)

    def _offer(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._names.setStringList([f"{choice.name}  {choice.detail}".rstrip() for choice in choices])
        if choices and self.line.hasFocus() and self.line.isModified():
            wide = max(self.line.width(), appearance.text_width(LIST_WIDTH))
            self._completer.complete(QRect(0, 0, wide, self.line.height()))

    def _choose_row(self, index: QModelIndex) -> None:
        self._choose(self._choices[index.row()])

    def _choose(self, choice: Choice) -> None:
        self._chosen = choice.id
        self.line.setText(choice.name)
        self.line.setModified(False)
        self.edited.emit()

    def _on_left(self) -> None:
        """Text that names exactly one candidate is taken for it; anything else stays as written."""
        self._pause.stop()
        exact = [choice for choice in self._choices if choice.name == self.line.text().strip()]
        if self._chosen is None and len(exact) == 1:
            self._choose(exact[0])
        super()._on_left()
