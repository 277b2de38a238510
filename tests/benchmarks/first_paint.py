"""Started as a process of its own: says "painted" once the first picture of a window stands, then ends.

python -m tests.benchmarks.first_paint bare          an empty PySide6 window
python -m tests.benchmarks.first_paint --office DIR  the program, at its sign-in page
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

DRAWN = QEvent.Type(QEvent.registerEventType())


class Watch(QObject):
    """Waits for a widget's first paint event, then for the whole picture of which it is a part."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QCoreApplication.postEvent(self, QEvent(DRAWN), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() != DRAWN:
            return super().event(event)
        os.write(1, b"painted\n")
        os._exit(0)


def show_bare() -> None:
    """A window with nothing in it."""
    application = QApplication(sys.argv[:1])
    window = QWidget()
    Watch(window)
    window.show()
    application.exec()


def show_program() -> None:
    """The program as a clerk starts it; its own `main` runs, only its door is watched."""
    from welfare_desktop import app  # noqa: PLC0415 - the bare window must not load it
    from welfare_desktop.ui.accounts.sign_in import SignIn  # noqa: PLC0415

    class Watched(app.Program):
        def start(self) -> None:
            super().start()
            Watch(next(page for each in QApplication.topLevelWidgets() for page in each.findChildren(SignIn)))

    app.Program = Watched
    app.main(sys.argv)


if __name__ == "__main__":
    show_bare() if "bare" in sys.argv else show_program()
