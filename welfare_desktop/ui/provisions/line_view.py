"""One line of the 記録簿 whole: what stood on the paper, who stood in it, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.values import Date
from welfare_desktop.services import provision_register
from welfare_desktop.services.provision_register import Line, Named
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.plain_table import PlainTable


class LineView(QWidget):
    """Enter opens the record of whoever the cursor is on; Esc goes back to the list."""

    closed = Signal()
    record_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: Line | None = None
        self._named: Sequence[Named] = ()
        self._title = QLabel()
        appearance.set_role(self._title, "section")
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._table = PlainTable(
            self.tr("載っている方"), (self.tr("載っている方・団体など"), self.tr("校(地)区")), (20, 12), 0
        )
        self._table.opened.connect(self._open)
        column = page_column(self)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._table, 1)
        column.addLayout(bar(1, button(self.tr("一覧へ戻る (Esc)"), self.closed.emit)))

    def open(self, line: Line) -> None:
        """Show a line; who stood in it follows."""
        self._line, self._named = line, ()
        self._title.setText(self.tr("管理番号 {serial}　{what}").format(serial=line.serial, what=line.what))
        self._facts.setText("\n".join(self._told(line)))
        self._table.say_when_empty(
            self.tr("この資料の台帳を見る権限がないため、名前は表示できません。")
            if line.count
            else self.tr("個人の記録は載っていません。")
        )
        self._table.show_rows(())
        workspace = self._desk.workspace
        self._desk.tasks.run(
            lambda _: provision_register.people(workspace, line), lambda found: self._name(line, found)
        )

    def focus(self) -> None:
        """The cursor on who stood in it."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, line: Line) -> Sequence[str]:
        show = Date().show
        told = [
            (self.tr("日時"), f"{show(line.on)} {line.at}"),
            (self.tr("操作者"), line.clerk),
            (self.tr("台帳"), words.label(line.register)),
            (self.tr("提供先"), line.recipient or self.tr("（内部用）")),
            (self.tr("利用目的"), line.purpose),
            (self.tr("件数"), f"{line.count:,}"),
            (self.tr("載せた項目"), "、".join(words.label(each) for each in line.facts)),
            (self.tr("載せなかったもの"), line.left_out),
            (self.tr("返却期限"), show(line.due_on) if line.due_on else ""),
            (self.tr("返却・廃棄"), self._ended(line)),
            (self.tr("ファイルの照合値(SHA-256)"), line.sha256 or self.tr("紙で印刷")),
        ]
        return [f"{name}: {text}" for name, text in told if text]

    def _ended(self, line: Line) -> str:
        if not line.settled:
            return ""
        text = self.tr("{how}　{day}（{clerk}が記録）")
        return text.format(how=words.label(line.settled), day=Date().show(line.settled_on), clerk=line.settled_by)

    def _name(self, line: Line, found: Sequence[Named]) -> None:
        if line is not self._line:
            return
        self._named = found
        gone = self.tr("（台帳から削除されています）")
        rows = [(each.name if each.kind else gone, each.district) for each in found]
        more = line.count - len(found)
        if found and more > 0:
            rows.append((self.tr("ほか {count}件").format(count=f"{more:,}"), ""))
        self._table.show_rows(rows)

    def _open(self) -> None:
        at = self._table.currentRow()
        if 0 <= at < len(self._named) and self._named[at].kind:
            self.record_wanted.emit(self._named[at].kind, self._named[at].record)
