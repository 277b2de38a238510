"""削除: asking whether a record shall really go, and why; ending it with a date is the usual way."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.services import editing, searching
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.reason_box import ReasonBox


def reasons() -> tuple[str, ...]:
    """What is usually given as the reason; others can be typed."""
    translate = QCoreApplication.translate
    return (
        translate("removal", "二重に登録した"),
        translate("removal", "誤って登録した"),
        translate("removal", "本人から削除の申し出があった"),
    )


class Removal(QObject):
    """One record on its way out: asked about, then removed, with the reason in the history."""

    removed = Signal(object)
    """The batch that can take it back."""
    end_wanted = Signal()
    """The clerk rather enters the day the record ended."""

    def __init__(self, desk: Desk, kind: Kind, record: int, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._kind = kind
        self._record = record
        self._owner = owner

    def ask(self) -> None:
        """Ask by the record's name."""
        kind, record, workspace = self._kind.key, self._record, self._desk.workspace
        self._desk.tasks.run(lambda _: searching.names(workspace, kind, [record]), self._ask)

    def _ask(self, names: dict[int, str]) -> None:
        dialog = RemovalDialog(self._kind, names.get(self._record, ""), self._owner)
        dialog.removed.connect(self._remove)
        dialog.end_wanted.connect(self.end_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, reason: str) -> None:
        kind, record, workspace = self._kind.key, self._record, self._desk.workspace
        self._desk.tasks.run(
            lambda _: editing.remove(workspace, kind, record, reason), self._on_removed, thread="writer"
        )

    def _on_removed(self, batch: int) -> None:
        self._desk.tasks.announce(self._kind.key, [self._record])
        self.removed.emit(batch)


class RemovalDialog(QDialog):
    """Removes nothing itself. Neither Enter nor Esc answers 削除する."""

    removed = Signal(str)
    """The clerk decided to remove the record; the reason."""
    end_wanted = Signal()
    """The clerk rather enters the day it ended."""

    def __init__(self, kind: Kind, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("登録の削除"))
        self._ended = words.label(kind.label_of(kind.ended_on)) if kind.ended_on else ""
        self._reason = ReasonBox(self.tr("削除の理由"), reasons(), 18)
        self._reason.begin_empty(self.tr("選ぶか、入力してください"))
        self._remove = QPushButton(self.tr("削除する"))
        self._remove.setAutoDefault(False)
        self._remove.setEnabled(False)
        self._reason.currentTextChanged.connect(self._on_reason)
        self._lay_out(self.tr("「{name}」を削除しますか。").format(name=name))

    def _on_reason(self, text: str) -> None:
        self._remove.setEnabled(bool(text.strip()))

    def _on_remove(self) -> None:
        self.accept()
        self.removed.emit(self._reason.reason())

    def _on_end(self) -> None:
        self.reject()
        self.end_wanted.emit()

    def _lay_out(self, question: str) -> None:
        heading = QLabel(question)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        appearance.set_role(heading, "heading")
        detail = Prose(self._detail())
        detail.setMinimumWidth(appearance.text_width(30))
        form = QFormLayout()
        form.addRow(self._reason.accessibleName(), self._reason)
        buttons = QDialogButtonBox()
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._remove.clicked.connect(self._on_remove)
        if self._ended:
            end = buttons.addButton(
                self.tr("{day}を入力する").format(day=self._ended), QDialogButtonBox.ButtonRole.ActionRole
            )
            appearance.set_role(end, "primary")
            end.setDefault(True)
            end.clicked.connect(self._on_end)
        stop = buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        stop.setDefault(not self._ended)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(appearance.grid(4),) * 4)
        column.setSpacing(appearance.grid(3))
        column.addWidget(heading)
        column.addWidget(detail)
        column.addLayout(form)
        column.addWidget(buttons)

    def _detail(self) -> str:
        kept = self.tr("削除すると一覧や名簿に出なくなります。変更の履歴は残り、すぐになら元に戻せます。")
        if not self._ended:
            return kept
        usual = self.tr("終わった記録は、削除せずに{day}を入力するのが普通です。記録は過去の分として残ります。")
        return f"{usual.format(day=self._ended)}\n{kept}"
