"""重複の候補: pairs of a register that may be the same, worked through one by one; and pairs that are not."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.duplicates import Likeness
from welfare_desktop.services import joining
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.joining.pair_list import PairList, PairRow, described, fact_words
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.tasks import Task

SHOWN = 500
"""So many pairs are described at a time; the next ones come as these are settled."""


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs found, and the first of them as rows."""

    pairs: tuple[Likeness, ...]
    rows: tuple[PairRow, ...]


class CandidatesPage(QWidget):
    """Asks for the pairs and lists them; comparing two is the controller's matter."""

    closed = Signal()
    compare_wanted = Signal(object, object)
    """Two records (ids)."""
    different_wanted = Signal()
    """Show the pairs that are not the same."""
    said = Signal(str, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._record = 0
        self._name = ""
        self._asked: Task | None = None
        self._total = 0
        self.list = PairList(self.tr("重複の候補"), self.tr("同じ項目"))
        self._make_parts()
        self._lay_out()

    def open(self, record: int = 0, name: str = "") -> None:
        """Look for pairs: of the whole register, or of one record of this name."""
        self._record, self._name = record, name
        self.list.show_rows(())
        self.look_again()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        """Look for pairs anew; the list stays until they are known."""
        kind, record, workspace = self._look.kind, self._record, self._desk.workspace
        self._tell(self.tr("調べています…"))

        def work(progress: Progress) -> Found:
            pairs = joining.duplicates(workspace, kind.key, record, progress)
            first = pairs[:SHOWN]
            texts = described(workspace, kind, [each for pair in first for each in (pair.one, pair.other)])
            rows = (
                PairRow(each.one, each.other, (_shared(self._look, each), texts[each.one], texts[each.other]))
                for each in first
            )
            return Found(pairs, tuple(rows))

        self.stop()
        busy = self.tr("重複の候補を調べています")
        self._asked = self._desk.tasks.run(work, self._show, busy=busy, thread="writer")  # lists must not wait for it

    def stop(self) -> None:
        """Nobody waits for the pairs any more."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked.forget()

    def drop(self, one: int, other: int = 0) -> None:
        """Take a pair off the list, or every pair of a record that is gone."""
        gone = {one, other} - {0}
        rows = [
            row
            for row in self.list.rows()
            if not (gone <= {row.one, row.other} if other else one in (row.one, row.other))
        ]
        self._total -= len(self.list.rows()) - len(rows)
        self._show_rows(rows)
        if not rows and self._total > 0:
            self.look_again()

    def on_stopped(self) -> None:
        """The clerk stopped the looking."""
        self._tell(self.tr("調べるのを中止しました。「調べ直す」で、初めから調べられます。"))

    # --- inner ---

    def _show(self, found: Found) -> None:
        self._total = len(found.pairs)
        self._show_rows(found.rows)

    def _show_rows(self, rows: Sequence[PairRow]) -> None:
        self.list.show_rows(rows)
        for button in (self._compare, self._different):
            button.setEnabled(bool(rows))
        if not rows:
            self._tell(self.tr("重複の候補は見つかりませんでした。"))
        elif self._total > len(rows):
            told = self.tr("{total}組のうち、確かなものから{count}組を表示しています。")
            self._tell(told.format(total=f"{self._total:,}", count=len(rows)))
        else:
            self._tell(self.tr("{count}組あります。確かなものから並んでいます。").format(count=len(rows)))

    def _tell(self, text: str) -> None:
        register = words.label(self._look.kind.label)
        whose = self.tr("「{name}」と同じかもしれない登録").format(name=self._name) if self._record else ""
        self._title.setText(whose or self.tr("重複の候補  {register}").format(register=register))
        self._state.setText(text)

    def _on_compare(self) -> None:
        row = self.list.current()
        if row is not None:
            self.compare_wanted.emit(row.one, row.other)

    def _on_different(self) -> None:
        chosen = self.list.selected()
        kind, workspace = self._look.kind.key, self._desk.workspace

        def work(_: Progress) -> None:
            for row in chosen:
                joining.declare_different(workspace, kind, row.one, row.other)

        if chosen:
            self._desk.tasks.run(work, lambda _: self._on_declared(chosen), thread="writer")

    def _on_declared(self, chosen: Sequence[PairRow]) -> None:
        for row in chosen:
            self.drop(row.one, row.other)
        self.said.emit(self.tr("{count}組を別人・別のものとして記録しました").format(count=len(chosen)), 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_parts(self) -> None:
        self._title, self._state = QLabel(), QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        appearance.set_role(self._title, "heading")
        appearance.set_tone(self._state, "quiet")
        self._compare = QPushButton(icon("columns-3", appearance.on_accent), self.tr("比べて統合…(Enter)"))
        appearance.set_role(self._compare, "primary")
        self._different = QPushButton(icon("x"), self.tr("別人・別のもの(&B)"))
        self._declared = QPushButton(self.tr("別人の一覧(&L)"))
        self._again = QPushButton(icon("refresh"), self.tr("調べ直す(&A)"))
        self._back = QPushButton(self.tr("一覧に戻る (Esc)"))
        for button, act in (
            (self._compare, self._on_compare),
            (self._different, self._on_different),
            (self._declared, self.different_wanted),
            (self._again, self.look_again),
            (self._back, self.closed),
        ):
            button.clicked.connect(act)
        self.list.opened.connect(self._on_compare)

    def _lay_out(self) -> None:
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        for button in (self._back, self._again, self._declared):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._different)
        row.addWidget(self._compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addWidget(self.list, 1)
        column.addWidget(foot)
        order = (self.list, self._compare, self._different, self._declared, self._again, self._back)
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)


def _shared(look: Look, likeness: Likeness) -> str:
    """What both share; a name that is only like the other one is said so."""
    told = fact_words(look.kind, likeness.shared)
    if "name" in likeness.shared:
        return told
    name = words.label(look.kind.label_of(look.kind.person or look.kind.name))
    alike = QCoreApplication.translate("joining", "{name}が似ている").format(name=name)
    return f"{told}\n{alike}" if told else alike
