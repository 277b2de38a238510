"""The line at the top: the office, the fiscal year, who works, and the lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.icons import icon


class Header(QFrame):
    """Says where one is and who one is."""

    settings_wanted = Signal()
    lock_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        appearance.set_role(self, "top")
        office = QLabel(workspace.office.name)
        appearance.set_role(office, "heading")
        year = fiscal_year_of(workspace.today())
        fiscal = QLabel(fiscal_label(year) if year is not None else "")
        appearance.set_tone(fiscal, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.grid(3), appearance.grid(1), appearance.grid(2), appearance.grid(1))
        row.setSpacing(appearance.grid(3))
        row.addWidget(office)
        row.addWidget(fiscal)
        row.addStretch(1)
        row.addWidget(self._make_clerk(workspace))
        lock = QPushButton(icon("lock"), self.tr("ロック"))
        lock.setToolTip(self.tr("画面を隠し、パスワードを入れるまで開けないようにします"))
        lock.clicked.connect(self.lock_wanted)
        row.addWidget(lock)

    def _make_clerk(self, workspace: Workspace) -> QToolButton:
        roles = "・".join(words.label(role) for role in sorted(workspace.clerk.roles))
        button = QToolButton()
        appearance.set_role(button, "plain")
        button.setText(self.tr("操作者: {name}({roles}) ▾").format(name=workspace.clerk.name, roles=roles))
        button.setAccessibleName(self.tr("操作者のメニュー"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(icon("settings"), self.tr("設定…"), self.settings_wanted.emit)
        menu.addAction(icon("lock"), self.tr("ロック"), self.lock_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("終了する"), self.close_wanted.emit)
        button.setMenu(menu)
        return button
