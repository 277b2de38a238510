"""What is left to do in the registers, counted: facts nobody filled in, names no record stands for."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import hides
from welfare_desktop.domain.registers import KINDS, LEDGERS
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tasks import Task

_PER_LINE = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """So many records of a register that a condition on one ledger key holds for."""

    kind: str
    condition: Condition
    count: int


class Gaps(QWidget):
    """未整備 and 未照合, each register a line; every count leads to the list it counts."""

    list_wanted = Signal(str, object)
    """A register and the conditions of its list."""

    def __init__(self, desk: Desk, before: QWidget) -> None:
        """`before` comes before the counts when one goes through the page by Tab."""
        super().__init__()
        self._desk = desk
        self._before = before
        self._asked: Task | None = None
        self._shown: list[QPushButton] = []
        self._parts = {"empty": QGridLayout(), "unmatched": QGridLayout()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(3))
        titles = (self.tr("未整備(あとで埋める項目)"), self.tr("未照合(台帳の記録と結び付いていない名前)"))
        for title, part in zip(titles, self._parts.values(), strict=True):
            heading = QLabel(title)
            appearance.set_role(heading, "section")
            heading.setIndent(0)
            column.addWidget(heading)
            column.addLayout(part)
            column.addSpacing(appearance.grid(2))

    def refresh(self) -> None:
        """Count anew."""
        self._count((), tuple(each.key for each in LEDGERS))

    def _count(self, found: tuple[Gap, ...], kinds: Sequence[str]) -> None:
        """Register by register, so that what the clerk asks for meanwhile comes in between."""
        if self._asked is not None:
            self._asked.forget()
        if not kinds:
            self._show(found)
            return
        workspace, (kind, *rest) = self._desk.workspace, kinds
        self._asked = self._desk.tasks.run(
            lambda _: gaps(workspace, kind), lambda more: self._count((*found, *more), rest)
        )

    def _show(self, found: Sequence[Gap]) -> None:
        self._shown = []
        nothing = {
            "empty": self.tr("未整備の項目はありません。"),
            "unmatched": self.tr("未照合の名前はありません。"),
        }
        for how, part in self._parts.items():
            self._fill(part, [gap for gap in found if gap.condition.how == how], nothing[how])
        for before, after in pairwise((self._before, *self._shown)):
            QWidget.setTabOrder(before, after)

    def _fill(self, part: QGridLayout, found: Sequence[Gap], nothing: str) -> None:
        _clear(part)
        if not found:
            quiet = QLabel(nothing)
            appearance.set_tone(quiet, "quiet")
            part.addWidget(quiet, 0, 0)
        for row, (kind, of_kind) in enumerate(_by_kind(found).items()):
            label = QLabel(words.label(KINDS[kind].label))
            label.setMinimumWidth(appearance.text_width(6))
            part.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            part.addWidget(self._links(of_kind), row, 1)
        part.setColumnStretch(1, 1)

    def _links(self, found: Sequence[Gap]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(appearance.grid(3))
        grid.setVerticalSpacing(0)
        for at, gap in enumerate(found):
            grid.addWidget(self._link(gap), at // _PER_LINE, at % _PER_LINE, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(_PER_LINE, 1)
        return holder

    def _link(self, gap: Gap) -> QPushButton:
        label, count = words.label(KINDS[gap.kind].label_of(gap.condition.key)), f"{gap.count:,}"
        named = {
            "empty": self.tr("{register}: {label}が空欄の{count}件を表示"),
            "unmatched": self.tr("{register}: {label}が未照合の{count}件を表示"),
        }
        link = QPushButton(self.tr("{label} {count}件").format(label=label, count=count))
        register = words.label(KINDS[gap.kind].label)
        link.setAccessibleName(named[gap.condition.how].format(register=register, label=label, count=count))
        appearance.set_role(link, "link")
        self._shown.append(link)
        link.clicked.connect(functools.partial(self._want_list, gap.kind, (gap.condition,)))
        return link

    def _want_list(self, kind: str, conditions: tuple[Condition, ...]) -> None:
        self.list_wanted.emit(kind, conditions)


def gaps(workspace: Workspace, kind: str) -> tuple[Gap, ...]:
    """未整備 and 未照合 of a register as far as this clerk sees it, most wanting first; on the reader thread."""
    lacking = [Gap(kind, Condition(each.key, "empty"), each.count) for each in searching.unprepared(workspace, kind)]
    unmatched: list[Gap] = []
    for key in reference_keys(workspace, kind):
        condition = Condition(key, "unmatched")
        count = len(searching.ids(workspace, Listing(kind, conditions=(condition,))))
        unmatched += [Gap(kind, condition, count)] if count else []
    return (*lacking, *sorted(unmatched, key=lambda gap: -gap.count))


def reference_keys(workspace: Workspace, kind: str) -> tuple[str, ...]:
    """The ledger keys of a register that point to another record, without those this clerk may not see."""
    register, roles = KINDS[kind], workspace.clerk.roles
    keys = (column.key for column in register.columns if ".N." not in column.key)
    return tuple(key for key in keys if isinstance(register.field(key).type, Reference) and not hides(roles, kind, key))


def _by_kind(found: Sequence[Gap]) -> Mapping[str, list[Gap]]:
    return {kind: [gap for gap in found if gap.kind == kind] for kind in dict.fromkeys(gap.kind for gap in found)}


def _clear(layout: QGridLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.deleteLater()
