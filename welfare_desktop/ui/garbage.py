"""Python's garbage is collected on the GUI thread only, in moments we choose.

Left to itself, the collector runs on whichever thread makes the next object: a widget in a reference
cycle is then freed by a worker thread, which takes the program down. And a full collection halts all
threads for a microsecond per object in memory: half a second in the midst of painting.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

LOOKED_AT_MILLISECONDS = 500
YOUNG = 10_000
"""So many more objects, and the new ones are looked through (a millisecond or two)."""
MANY = 25_000
"""So many at once are the rows of a list or an import. To look through them would be felt: they wait."""
AWAY_MILLISECONDS = 2_000
"""So long without the focus (another program has it, the window is locked), and nobody feels it."""


class GarbageCollection(QObject):
    """Takes the collector over until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOKED_AT_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._away = QTimer(self, interval=AWAY_MILLISECONDS, singleShot=True)
        self._away.timeout.connect(self.look_through)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def settle(self) -> None:
        """Call once the main window stands: what is there by now is not looked through again."""
        gc.freeze()

    def look_through(self) -> None:
        """Look through everything, while nobody looks at the window."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Give the collector back."""
        self._timer.stop()
        self._away.stop()
        gc.unfreeze()
        gc.enable()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._timer.isActive():
            self._away.start()

    def _look(self) -> None:
        """Collect among the new objects, or let them wait.

        They are counted as made, less those that are gone. Never ask `gc.get_objects` for them: it takes hold of
        tuples that another thread is still filling, whose work then ends with a SystemError.
        """
        made = gc.get_count()[0]
        if made >= MANY:
            gc.freeze()
        elif made >= YOUNG:
            gc.collect(0)
