"""What the pages of the exchange have in common: a title, a banner for refusals, a foot with the verbs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Errand
from welfare_desktop.ui.importing.page import Banner
from welfare_desktop.ui.keyboard import let_enter_move


class SyncPage(QWidget):
    """One page: `body` is filled by who inherits, the foot holds the way back and the verbs."""

    closed = Signal()
    """Back to the page before."""
    said = Signal(str, object)
    """A message for the foot line, and the batch it could take back (0 for none)."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.errand = Errand(desk.tasks, self)
        self.banner = Banner()
        self.title = QLabel(title)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        appearance.set_role(self.title, "heading")
        self.hint = QLabel()
        self.hint.setAccessibleName(self.tr("案内"))
        self.hint.setMinimumWidth(1)  # it must not widen the window
        self.body = QVBoxLayout()
        self.body.setContentsMargins(appearance.grid(3), appearance.grid(1), appearance.grid(3), appearance.grid(1))
        self.body.setSpacing(appearance.grid(1.5))
        self._back = QPushButton(self.tr("戻る (Esc)"))
        self._back.setAutoDefault(True)
        self._back.clicked.connect(self.leave)
        self._foot = QHBoxLayout()
        self._lay_out_frame()
        let_enter_move(self)
        self.errand.refused.connect(self.banner.tell)
        self.errand.busy_changed.connect(self.show_state)

    def enter(self) -> None:
        """The page comes into sight."""

    def first_field(self) -> QWidget | None:
        """Where the focus begins; None for the way back."""
        return None

    def focus(self) -> None:
        """Put the cursor where a clerk begins."""
        (self.first_field() or self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self) -> None:
        """What can be done now changed: buttons and the hint follow."""

    def leave(self) -> None:
        """Esc: go back, asking first when something would be lost."""
        if self.errand.is_busy():
            self.errand.stop()
        else:
            self.closed.emit()

    def is_dirty(self) -> bool:
        """Whether leaving now would lose what the clerk decided."""
        return False

    def add_verbs(self, *buttons: QPushButton, primary: QPushButton | None = None) -> None:
        """Put buttons into the foot; the primary one stands last."""
        self._foot.addWidget(self.hint, 1)
        for button in (*buttons, *((primary,) if primary else ())):
            button.setAutoDefault(True)
            self._foot.addWidget(button)
        if primary is not None:
            appearance.set_role(primary, "primary")

    def _lay_out_frame(self) -> None:
        head = QFrame()
        appearance.set_role(head, "top")
        line = QHBoxLayout(head)
        line.setContentsMargins(appearance.grid(3), appearance.grid(1), appearance.grid(3), appearance.grid(1))
        line.addWidget(self.title, 1)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(
            appearance.grid(3), appearance.grid(1.5), appearance.grid(3), appearance.grid(1.5)
        )
        self._foot.setSpacing(appearance.grid(2))
        self._foot.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.banner)
        column.addLayout(self.body, 1)
        column.addWidget(foot)


def below(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, as one field of a form."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(appearance.grid(1))
    for widget in widgets:
        column.addWidget(widget)
    return holder
