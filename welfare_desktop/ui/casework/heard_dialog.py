"""困りごとを相談として受け付ける: what was heard at a salon, an event or while watching becomes a reception."""

import dataclasses

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.services.casework import reception
from welfare_desktop.services.casework.reception import Origin, Received
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.following_area import walk_in_order
from welfare_desktop.ui.casework.topic_picker import TopicPicker
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup


class HeardDialog(QDialog):
    """Asks for the person, what it is about and the words; the origin is known."""

    received = Signal(object)
    """A reception was kept (Received)."""

    def __init__(self, desk: Desk, origin: Origin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("困りごとを相談として受け付ける"))
        let_enter_move(self)
        self._desk, self._origin = desk, origin
        self._blank = dataclasses.replace(reception.blank(desk.workspace), method=None, route=None)
        lookup = Lookup(desk, self)
        self.way = FieldGrid(Reception, ("received_on", "received_by"), lookup)
        self.client = FieldGrid(Case, ("client_name", "client_kana", "phone", "district"), lookup)
        self.topics = TopicPicker(columns=5)
        self.complaint = FieldGrid(Reception, ("complaint",), lookup)
        self.save_button = QPushButton(self.tr("受け付ける"))
        appearance.set_role(self.save_button, "primary")
        self.save_button.setShortcut(QKeySequence("F12"))
        self.save_button.clicked.connect(self._save)
        self._keeping = Keeping(desk.tasks, self, self.save_button)
        self._lay_out(QLabel(self.tr("きっかけ: {name}").format(name=origin.name)))
        self.way.put(self._blank)
        self.complaint.put(self._blank)
        self.client.put(Case())
        self.client.focus("client_name")

    def _save(self) -> None:
        grids = (self.way, self.client, self.complaint)
        problems = {key: problem for grid in grids for key, problem in grid.problems().items()}
        for grid in grids:
            grid.tell(problems)
        if problems:
            return
        topics = self.topics.topics()
        said = self.complaint.take(self.way.take(self._blank))
        said = dataclasses.replace(said, topics=topics or None, main_topic=topics[0] if topics else None)
        client, workspace, origin = self.client.take(Case()), self._desk.workspace, self._origin
        self._keeping.keep(lambda _: reception.receive_from(workspace, origin, client, said), self._on_kept)

    def _on_kept(self, kept: Received) -> None:
        self._desk.tasks.announce(CASES, [kept.case])
        self.received.emit(kept)
        self.accept()

    def _lay_out(self, origin: QLabel) -> None:
        for grid, columns in ((self.way, 2), (self.client, 2), (self.complaint, 1)):
            grid.arrange(Arrangement(columns, labels_above=True, label_width=0))
        label = QLabel(self.tr("相談内容(番号。先に入れたものが主な相談◎)"))
        label.setBuddy(self.topics.line)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        stop = buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (origin, self.way, self.client, label, self.topics, self.complaint, buttons):
            column.addWidget(part)
        walk_in_order(self.way, self.client, self.topics.line, self.complaint, self.save_button, stop)


def received_text(kept: Received) -> str:
    """What is told of a reception that was kept."""
    text = QCoreApplication.translate("HeardDialog", "相談を受け付けました(受付番号 {number})")
    return text.format(number=kept.number)
