"""What a request that came back would decide: looked at row by row before the rollover takes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.serving.rollover import Result
from welfare_desktop.services.terms.returned_book import Reply, Returned
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.plain_table import PlainTable


class ReturnedPane(QWidget):
    """Rows that cannot be taken as they are stand first, with what is wrong; they are typed in the grid."""

    wanted = Signal(object)
    """services.terms.rollover.Sheet: the rollover with what the workbook says."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: Returned | None = None
        self._told = QLabel()
        self._told.setWordWrap(True)
        appearance.set_role(self._told, "section")
        heads = (
            self.tr("シート・行"),
            self.tr("現在の方"),
            self.tr("今の入力"),
            self.tr("回答"),
            self.tr("後任・新任"),
            self.tr("注意"),
        )
        self._table = PlainTable(self.tr("返送された回答"), heads, (7, 8, 6, 5, 12, 14), 5)
        self._take = button(self.tr("この回答を入れる (F12)"), self.take, "primary")
        page = page_column(self)
        page.addWidget(self._told)
        page.addWidget(self._table, 1)
        page.addLayout(bar(button(self.tr("やめる (Esc)"), self.closed.emit), 1, self._take))

    def open(self, found: Returned) -> None:
        """Show what a workbook answers."""
        self._found = found
        replies = sorted(found.replies, key=lambda each: (each.problem is None, not each.overrules))
        taken = sum(each.changes for each in replies)
        text = self.tr("回答 {taken}件を入れます。読み取れない行 {left}件、まだ回答のない方 {open}人。")
        left = sum(each.problem is not None for each in replies)
        self._told.setText(text.format(taken=f"{taken:,}", left=f"{left:,}", open=f"{found.unanswered:,}"))
        late = frozenset(at for at, each in enumerate(replies) if each.problem is not None or each.overrules)
        self._table.show_rows(self._rows(replies), 0, late)
        self._take.setEnabled(taken > 0)

    def take(self) -> None:
        """F12: hand the answers to the rollover."""
        if self._found is not None and self._take.isEnabled():
            self.wanted.emit(self._found.taken())

    def focus(self) -> None:
        """Begin at the first row."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, replies: Sequence[Reply]) -> list[tuple[str, ...]]:
        return [
            (
                self.tr("{sheet} {row}行目").format(sheet=each.place[0], row=each.place[1]),
                each.name,
                _said(each.before.result, each.before.newcomer.name),
                words.label(each.after.result.value) if each.line is not None and each.line.held else "",
                " ".join(part for part in (each.after.newcomer.name, each.after.newcomer.kana) if part),
                self._remark(each),
            )
            for each in replies
        ]

    def _remark(self, reply: Reply) -> str:
        if reply.problem is not None:
            return words.problem_text(reply.problem)
        return self.tr("今の入力に代わります") if reply.overrules else ""


def _said(result: Result, newcomer: str) -> str:
    return " ".join(part for part in ("" if result is Result.OPEN else words.label(result.value), newcomer) if part)
