"""The page on which two records become one: left, right, result, and what moves with the record that goes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from welfare_desktop.domain.joining import own_number
from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import joining
from welfare_desktop.services.joining import Joined, Pair, Pointing
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.joining.join_model import JoinModel
from welfare_desktop.ui.joining.join_table import JoinTable
from welfare_desktop.ui.prose import spaced
from welfare_desktop.ui.reason_box import ReasonBox
from welfare_desktop.ui.records.look import Look


def reasons() -> tuple[str, ...]:
    """What is usually given as the reason; others can be typed."""
    translate = QCoreApplication.translate
    return (
        translate("joining", "二重に登録した"),
        translate("joining", "取り込みで別の登録になった"),
        translate("joining", "改姓・転居で別の登録になった"),
    )


class JoinPage(QWidget):
    """Chooses and joins; where it goes afterwards is the controller's matter."""

    closed = Signal()
    joined = Signal(object)
    """What was done (`Joined`)."""
    different = Signal(object, object)
    """The clerk says that the two (ids) are not the same."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._pair: Pair | None = None
        self.model = JoinModel()
        self.model.setParent(self)
        self.table = JoinTable(self.model)
        self._make_parts()
        self._keeping = Keeping(desk.tasks, self, self._join)
        self._lay_out()
        self.model.chosen_changed.connect(self._tell_moves)
        self.model.modelReset.connect(self._tell_line)
        self.table.selectionModel().currentRowChanged.connect(self._tell_line)
        self.model.dataChanged.connect(self._tell_line)

    def show_pair(self, pair: Pair) -> None:
        """Lay two records side by side."""
        self._pair = pair
        self._equal.setChecked(False)
        self._reason.setCurrentIndex(0)
        self.model.show_pair(pair)
        comparison = pair.comparison
        names = [self._look.called(each) for each in (comparison.left, comparison.right)]
        self._title.setText(self.tr("統合  {left} と {right}").format(left=names[0], right=names[1]))
        self._equal.setText(self.tr("同じ項目も表示 ({count})(&S)").format(count=self.model.equal_count()))
        self._tell_moves()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ---

    def join(self) -> None:
        """F12: make the two one, as was chosen."""
        if self._pair is None:
            return
        kind, workspace = self._look.kind.key, self._desk.workspace
        comparison, chosen, reason = self._pair.comparison, self.model.chosen, self._reason.reason()
        self._keeping.keep(
            lambda _: joining.join(workspace, kind, comparison, chosen, reason),
            self._on_joined,
            self.tr("統合しています"),
        )

    def _on_joined(self, done: Joined) -> None:
        self.joined.emit(done)

    def _on_different(self) -> None:
        if self._pair is not None:
            self.different.emit(self._pair.comparison.left.id, self._pair.comparison.right.id)

    # --- telling ---

    def _tell_line(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is None or not line.differs:
            self._why.setText("")
            return
        keys = self.tr("← 左を採る   → 右を採る")
        if len(line.options) > 2 or line.field is None:
            keys += "   " + self.tr("スペース ほかの選び方")
        why = self.tr("提案: {why}").format(why=words.label(line.why)) if line.why else ""
        self._why.setText(f"{keys}      {why}".rstrip())

    def _tell_moves(self) -> None:
        """What moves from the record that goes to the one that stays."""
        if self._pair is None:
            return
        stays, goes = self._pair.comparison.stays(self.model.chosen)
        pointing, bases = self._pair.pointing[goes.id], self._pair.bases[goes.id]
        parts = [self._told_pointing(pointing)]
        key = own_number(self._look.kind)
        number = getattr(goes, key) if key else None
        if number and number != getattr(stays, key):
            label = words.label(fields_of(type(goes))[key].label)
            kept = self.tr("{label} {number} は欠番とし、「統合前の{label}」として外部番号に残します。")
            parts.append(kept.format(label=label, number=number))
        if bases:
            parts.append(self.tr("取り込みや市とのやり取りの控え {count}件も引き継ぎます。").format(count=bases))
        parts.append(self.tr("統合は、あとからでも変更の履歴で解けます。"))
        self._moves.setHtml(spaced("\n".join(parts)))

    def _told_pointing(self, pointing: Sequence[Pointing]) -> str:
        if not pointing:
            return self.tr("なくなるほうの登録を参照している記録はありません。")
        told = (
            self.tr("{register} {name}({label})").format(
                register=words.label(KINDS[each.kind].label), name=each.name, label=words.label(each.label)
            )
            for each in pointing
        )
        head = self.tr("この {count} 件の参照が、残す登録に移ります: ").format(count=len(pointing))
        return head + "、".join(told)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        appearance.set_role(self._title, "heading")
        self._equal = QCheckBox()
        self._equal.toggled.connect(self.model.show_equal)
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        appearance.set_tone(self._why, "quiet")
        self._moves = QTextBrowser()
        self._moves.setAccessibleName(self.tr("移るもの"))
        self._moves.setFixedHeight(round(appearance.row_height() * 2.8))
        self._reason = ReasonBox(self.tr("統合の理由"), reasons(), 16)
        self._back = QPushButton(self.tr("やめる (Esc)"))
        self._back.clicked.connect(self.closed)
        self._different = QPushButton(icon("x"), self.tr("別人・別のもの(&B)"))
        self._different.clicked.connect(self._on_different)
        self._join = QPushButton(self.tr("統合する(&J)"))
        appearance.set_role(self._join, "primary")
        self._join.clicked.connect(self.join)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._equal)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.addWidget(self._back)
        row.addWidget(self._different)
        row.addStretch(1)
        reason = QLabel(self.tr("統合の理由(&R)"))
        reason.setBuddy(self._reason)
        row.addWidget(reason)
        row.addWidget(self._reason)
        row.addWidget(self._join)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        column.setSpacing(appearance.grid(1.5))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addWidget(self._moves)
        column.addWidget(foot)
        for first, second in (
            (self.table, self._equal), (self._equal, self._moves), (self._moves, self._reason),
            (self._reason, self._join), (self._join, self._different), (self._different, self._back),
        ):  # fmt: skip
            QWidget.setTabOrder(first, second)
