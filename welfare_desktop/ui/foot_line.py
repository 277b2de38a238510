"""The line at the foot: what was just done, with 元に戻す, and work under way, with 中止."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from welfare_desktop.ui import appearance
from welfare_desktop.ui.tasks import Tasks

SHOW_AFTER_MS = 300
"""Work shorter than this shows no progress: it would only flicker."""


class FootLine(QFrame):
    """Message left, progress right."""

    undo_wanted = Signal(object)
    """Take back this batch."""
    undo_asked = Signal(object, str)
    """Ask whether this batch shall be taken back; what it was."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        appearance.set_role(self, "bar")
        self._tasks = tasks
        self._batch = 0
        self._said = ""
        self._message = QLabel()
        self._message.setAccessibleName(self.tr("お知らせ"))
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setMinimumWidth(1)  # a long message must not widen the window
        self._undo = QPushButton(self.tr("元に戻す"))
        self._undo.setToolTip("Ctrl+Z")
        appearance.set_role(self._undo, "link")
        self._undo.clicked.connect(lambda: self.undo_wanted.emit(self._batch))
        self._busy = QLabel()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("進み具合"))
        self._bar.setFixedWidth(appearance.text_width(12))
        self._stop = QPushButton(self.tr("中止"))
        appearance.set_role(self._stop, "link")
        self._stop.clicked.connect(self._on_stop)
        self._wait = QTimer(self, interval=SHOW_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(lambda: self._show_progress(shown=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.grid(3), appearance.grid(0.5), appearance.grid(3), appearance.grid(0.5))
        row.setSpacing(appearance.grid(2))
        row.addWidget(self._message)
        row.addWidget(self._undo)
        row.addStretch(1)
        for widget in (self._busy, self._bar, self._stop):
            row.addWidget(widget)
        self._undo.hide()
        self._show_progress(shown=False)
        tasks.reported.connect(self._on_reported)
        tasks.rested.connect(self._on_rested)
        tasks.stopped.connect(self._on_stopped)

    def changeEvent(self, event: QEvent) -> None:
        """As high with its buttons as without, in whichever style."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            tallest = max(widget.sizeHint().height() for widget in (self._undo, self._bar))
            self.setMinimumHeight(tallest + appearance.grid(1.5))

    def say(self, text: str, batch: int = 0) -> None:
        """Show a message with the time; `batch` makes it possible to take it back."""
        self._batch, self._said = batch, text
        self._message.setText(self.tr("{text} {time}").format(text=text, time=f"{datetime.now().astimezone():%H:%M}"))
        self._message.setToolTip(text)
        self._undo.setVisible(batch > 0)

    def ask_back(self) -> None:
        """Ctrl+Z where nothing is being typed: as 元に戻す, but asked first."""
        if self._batch > 0:
            self.undo_asked.emit(self._batch, self._said)
        else:
            self.say(self.tr("すぐに元に戻せる作業はありません。前の作業は、ホームの「最近の作業」から戻せます。"))

    def _on_reported(self, busy: str, done: int, total: int) -> None:
        self._busy.setText(busy)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if not self._bar.isVisible() and not self._wait.isActive():
            self._stop.setEnabled(True)
            self._wait.start()

    def _on_rested(self) -> None:
        self._wait.stop()
        self._show_progress(shown=False)

    def _on_stopped(self, busy: str) -> None:
        if busy:
            self.say(self.tr("{busy}: 中止しました。登録済みの内容は変わっていません。").format(busy=busy))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._tasks.cancel()

    def _show_progress(self, *, shown: bool) -> None:
        for widget in (self._busy, self._bar, self._stop):
            widget.setVisible(shown)
