"""Python's garbage is collected on the GUI thread only, in moments we choose.

Left to itself, the collector runs on whichever thread makes the next object: a widget in a reference
cycle is then freed by a worker thread, which takes the program down. And a full collection halts all
threads for a microsecond per object in memory: half a second in the midst of painting.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOKED_AT_MILLISECONDS = 500
YOUNG = 10_000
"""So many new objects, and the youngest are looked through (a millisecond or two)."""
OLD_EVERY = 120
"""Only every so often are the older ones."""


class GarbageCollection(QObject):
    """Takes the collector over until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._young_turns = 0
        self._timer = QTimer(self, interval=LOOKED_AT_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def settle(self) -> None:
        """Call once the main window stands: what is there by now is not looked through again."""
        gc.freeze()

    def end(self) -> None:
        """Give the collector back."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        if gc.get_count()[0] < YOUNG:
            return
        self._young_turns += 1
        gc.collect(2 if self._young_turns % OLD_EVERY == 0 else 1)
