"""別人とした組: pairs that are not the same, who said so and when; each can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.services import joining
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.joining.pair_list import PairList, PairRow, described
from welfare_desktop.ui.records.history import headline
from welfare_desktop.ui.records.look import Look


class DifferentPage(QWidget):
    """Lists what is remembered, the newest first."""

    closed = Signal()
    said = Signal(str, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        title = QLabel(self.tr("別人・別のものとした組  {register}").format(register=words.label(look.kind.label)))
        appearance.set_role(title, "heading")
        self._state = QLabel()
        appearance.set_tone(self._state, "quiet")
        self.list = PairList(self.tr("別人・別のものとした組"), self.tr("記録した日時と操作者"))
        self._forget = QPushButton(icon("arrow-back-up"), self.tr("別人の記録を取り消す(&B)"))
        self._forget.clicked.connect(self._on_forget)
        back = QPushButton(self.tr("候補に戻る (Esc)"))
        back.clicked.connect(self.closed)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        for part in (title, self._state, self.list, foot):
            column.addWidget(part, int(part is self.list))

    def open(self) -> None:
        """Show what is remembered now."""
        kind, workspace = self._look.kind, self._desk.workspace

        def work(_: Progress) -> list[PairRow]:
            pairs = joining.different(workspace, kind.key)
            texts = described(workspace, kind, [each for pair in pairs for each in (pair.one, pair.other)])
            return [
                PairRow(each.one, each.other, (headline(each.at, each.clerk, ""), texts[each.one], texts[each.other]))
                for each in pairs
            ]

        self._desk.tasks.run(work, self._show)

    def _show(self, rows: Sequence[PairRow]) -> None:
        self.list.show_rows(rows)
        self._forget.setEnabled(bool(rows))
        told = self.tr("{count}組あります。候補にも、取り込みの「要確認」にも出しません。").format(count=len(rows))
        self._state.setText(told if rows else self.tr("別人・別のものとした組はありません。"))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_forget(self) -> None:
        chosen = self.list.selected()
        kind, workspace = self._look.kind.key, self._desk.workspace

        def work(_: Progress) -> None:
            for row in chosen:
                joining.forget_different(workspace, kind, row.one, row.other)

        if chosen:
            self._desk.tasks.run(work, lambda _: self._on_forgotten(len(chosen)), thread="writer")

    def _on_forgotten(self, count: int) -> None:
        self.said.emit(self.tr("{count}組の別人の記録を取り消しました").format(count=count), 0)
        self.open()
