"""Keys as a clerk expects them: Enter moves on and presses buttons, and nothing acts while the IME is composing.

The filter sits on the focused widget only, so that painting a large table costs nothing here.
"""

import functools

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from welfare_desktop.ui.tick_list import TickList

_MOVED_BY_ENTER = (QLineEdit, QComboBox, QCheckBox, QRadioButton, QAbstractSpinBox, TickList)
_DEAD_IN_TEXT = (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9)
"""These belong to the IME (ひらがな, カタカナ, 半角, 英数); pressed a moment too late they must not print anything.

In a field without text there was nothing to convert: there they act.
"""
_WITH_INNER_FIELD = (QComboBox, QAbstractSpinBox)
"""Their inner line must not be a stop of its own.

Never ask for `focusProxy()` instead: PySide 6.11 then hands the asked widget to the garbage collector, and a
table whose headers are deleted takes the program with it.
"""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def let_enter_move(page: QWidget) -> None:
    """On this page Enter goes to the next field and Shift+Enter back."""
    page.setProperty("enterMoves", True)


class Keyboard(QObject):
    """One per application; watches whichever widget has the focus."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.composing = False
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self.composing = False
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                QTimer.singleShot(0, now, functools.partial(bring_into_sight, now))  # once it has found its place
        if isinstance(now, QComboBox) and not now.isEditable():
            now.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self.composing = bool(event.preeditString())
            if isinstance(watched, QComboBox) and not watched.isEditable() and event.commitString():
                choose_word(watched, event.commitString())
        elif isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._keep_from_shortcuts(watched, event)
            if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
                return self._enter(watched, event)
        return False

    def _keep_from_shortcuts(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Accepting the override sends the key to the widget instead of to a shortcut."""
        key = event.key()
        kept = self.composing or (key in _DEAD_IN_TEXT and _holds_text(widget))
        kept = kept or (key == Qt.Key.Key_F4 and not isinstance(widget, QAbstractItemView))
        if kept:
            event.accept()
        return kept

    def _enter(self, widget: QWidget, event: QKeyEvent) -> bool:
        page = _page_of(widget)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if isinstance(widget, QPushButton) and not back:
            if not event.isAutoRepeat():  # Enter held down through the fields must not press the button at their end
                widget.click()
            return True
        if page is None or self.composing or not isinstance(widget, (*_MOVED_BY_ENTER, QPushButton)):
            return False
        if isinstance(widget, QComboBox) and widget.view().isVisible():
            return False
        move_focus(page, widget, back=back)
        return True


def move_focus(page: QWidget, start: QWidget, *, back: bool) -> None:
    """Give the focus to the field after (or before) `start` on a page; after the last one to its primary button."""
    reason = Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason
    widget = _beside(start, back=back)
    while widget is not None and widget is not start:
        if page.isAncestorOf(widget) and _takes_enter(widget):
            widget.setFocus(reason)
            return
        widget = _beside(widget, back=back)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what a widget lies in until it is seen; Qt does so for Tab alone."""
    around = widget.parentWidget()
    while around is not None and widget.hasFocus():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = None if around.isWindow() else around.parentWidget()


def choose_word(box: QComboBox, text: str) -> None:
    """Choose what begins with this word, as the IME hands it over; else what holds it; else nothing changes."""
    found = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    found = found if found >= 0 else box.findText(text, Qt.MatchFlag.MatchContains)
    if found >= 0:
        box.setCurrentIndex(found)
        box.activated.emit(found)


def _beside(widget: QWidget, *, back: bool) -> QWidget | None:
    return widget.previousInFocusChain() if back else widget.nextInFocusChain()


def _takes_enter(widget: QWidget) -> bool:
    """Whether Enter stops here: fields and the primary button, no other buttons, nothing hidden or inside another."""
    if not widget.isVisible() or not widget.isEnabled() or isinstance(widget.parentWidget(), _WITH_INNER_FIELD):
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if isinstance(widget, QPushButton):
        return widget.property("role") == "primary"
    if isinstance(widget, QRadioButton):
        return widget.isChecked()
    return isinstance(widget, (*_MOVED_BY_ENTER, QPlainTextEdit))


def _holds_text(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    return isinstance(widget, QPlainTextEdit | QTextEdit)


def _page_of(widget: QWidget) -> QWidget | None:
    """The page on which Enter moves; None where a part of it says of itself that it does not."""
    page: QWidget | None = widget
    while page is not None and page.property("enterMoves") is None:
        page = None if page.isWindow() else page.parentWidget()
    return page if page is not None and page.property("enterMoves") else None
