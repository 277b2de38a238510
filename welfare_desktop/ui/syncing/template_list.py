"""登録済みの市の様式: which there are, which exchanges use them; one can be replaced by a newer file, or removed."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.syncing import arrangements, templates
from welfare_desktop.services.syncing.templates import Template, TemplateDraft
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable


@dataclass(frozen=True, slots=True)
class Registered:
    """A template and the names of the exchanges that use it."""

    template: Template
    used: tuple[str, ...]


class TemplateList(QWidget):
    """Hidden while there are none. It asks for nothing itself and changes nothing."""

    replace_wanted = Signal(object)
    """The Template for which a newer file is to be chosen."""
    removal_wanted = Signal(object)
    """The Registered that is to go."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[Registered, ...] = ()
        title = QLabel(self.tr("登録済みの様式"))
        appearance.set_tone(title, "quiet")
        heads = (self.tr("様式"), self.tr("台帳"), self.tr("シート"), self.tr("使っている交換"))
        self.table = PlainTable(self.tr("登録済みの様式"), heads, (20, 7, 10, 20), 0)
        self._replace = QPushButton(self.tr("新しいファイルに差し替える(&G)…"))
        self._remove = QPushButton(icon("x"), self.tr("登録から外す(&X)…"))
        for button, act in ((self._replace, self._on_replace), (self._remove, self._on_remove)):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        self.table.opened.connect(self._on_replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(title)
        column.addWidget(self.table, 1)
        column.addWidget(line_of(self._replace, self._remove, 1))
        self.hide()

    def show_registered(self, known: Sequence[Registered]) -> None:
        """Show these."""
        self._known = tuple(known)
        self.table.show_rows([_texts(each) for each in known], max(0, self.table.currentRow()))
        self.setVisible(bool(known))

    def _current(self) -> Registered | None:
        at = self.table.currentRow()
        return self._known[at] if 0 <= at < len(self._known) else None

    def _on_replace(self) -> None:
        if (found := self._current()) is not None:
            self.replace_wanted.emit(found.template)

    def _on_remove(self) -> None:
        if (found := self._current()) is not None:
            self.removal_wanted.emit(found)


def read(workspace: Workspace) -> tuple[Registered, ...]:
    """All templates with their use; on the reader thread."""
    lines = [line.arrangement for line in arrangements.listing(workspace)]
    return tuple(
        Registered(each, tuple(line.name for line in lines if line.template == each.id))
        for each in templates.listing(workspace)
    )


def register(workspace: Workspace, draft: TemplateDraft, name: str, former: Template | None) -> Template:
    """Keep a template; exchanges that used the former one use it from now on. On the writer thread."""
    made = templates.register(workspace, draft, name)
    if former is not None and former.id != made.id:
        lines = [line.arrangement for line in arrangements.listing(workspace)]
        for each in lines:
            if each.template == former.id:
                arrangements.change(workspace, dataclasses.replace(each, template=made.id))
        templates.forget(workspace, former.id)
    return made


def _texts(known: Registered) -> tuple[str, ...]:
    template = known.template
    sheets = "、".join(dict.fromkeys(table.sheet for table in template.tables))
    return template.name, words.label(KINDS[template.kind].label), sheets, "、".join(known.used)
