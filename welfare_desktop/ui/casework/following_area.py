"""A scrolled form that keeps the field a clerk is in on screen, and the order a clerk walks through it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.records.field_grid import FieldGrid


class FollowingArea(QScrollArea):
    """Scrolls to whatever in it takes the focus."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form grew or shrank: the field stays in sight."""
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            QTimer.singleShot(0, self, lambda: self._follow(None, QApplication.focusWidget()))
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        form = self.widget()
        if now is not None and form is not None and form.isAncestorOf(now):
            self.ensureWidgetVisible(now, appearance.grid(2), appearance.grid(6))


def walk_in_order(*parts: FieldGrid | QWidget) -> None:
    """Let Tab and Enter go through these parts in this order, a grid field by field."""
    stops: list[QWidget] = []
    for part in parts:
        stops += [cell.editor.inner for cell in part.cells.values()] if isinstance(part, FieldGrid) else [part]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
