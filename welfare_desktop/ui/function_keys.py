"""The bar of function keys: what can be done here, with its key, also by mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.icons import icon


@dataclass(frozen=True, slots=True)
class Key:
    """A function key: its name (F4), what it does in one word, the icon, and other keys for the same."""

    key: str
    word: str
    icon: str
    action: Callable[[], None]
    also: tuple[str, ...] = ()


class FunctionKeys(QFrame):
    """The bar; its actions belong to the window, so that the keys work everywhere in it."""

    def __init__(self, keys: tuple[Key, ...], window: QWidget) -> None:
        super().__init__()
        appearance.set_role(self, "bar")
        self._actions: dict[str, QAction] = {}
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.grid(2), appearance.grid(1), appearance.grid(2), appearance.grid(1))
        row.setSpacing(0)
        for key in keys:
            action = _action(key, window)
            self._actions[key.key] = action
            button = _button(action, key)
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self._width_with_icons = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the icons have no room the words stand alone."""
        super().resizeEvent(event)
        self._width_with_icons = self._width_with_icons or self.sizeHint().width()
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly
        style = beside if event.size().width() >= self._width_with_icons else alone
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def enable(self, **keys: bool) -> None:
        """Switch keys on or off by name (F2=True)."""
        for key, on in keys.items():
            self._actions[key].setEnabled(on)

    def action(self, key: str) -> QAction:
        return self._actions[key]


def _action(key: Key, window: QWidget) -> QAction:
    action = QAction(icon(key.icon), f"{key.key} {key.word}", window)
    action.setShortcuts([QKeySequence(name) for name in (key.key, *key.also)])
    action.setToolTip(" / ".join((key.key, *key.also)))
    action.triggered.connect(key.action)
    window.addAction(action)
    return action


def _button(action: QAction, key: Key) -> QToolButton:
    button = QToolButton()
    appearance.set_role(button, "key")
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAccessibleName(f"{key.key} {key.word}")
    return button
