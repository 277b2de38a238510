"""The bar of function keys: what can be done here, with its key, also by mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

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
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.grid(2), appearance.grid(1), appearance.grid(2), appearance.grid(1))
        row.setSpacing(appearance.grid(1))
        for key in keys:
            action = _action(key, window)
            self._actions[key.key] = action
            row.addWidget(_button(action, key))
        row.addStretch(1)

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
    button.setIconSize(QSize(appearance.grid(4.5), appearance.grid(4.5)))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAccessibleName(f"{key.key} {key.word}")
    return button
