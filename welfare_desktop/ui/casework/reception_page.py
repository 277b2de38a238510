"""相談の受付: the page a clerk types into while on the telephone. Everything usual is filled in already."""

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.services.casework import known_people, reception
from welfare_desktop.services.casework.known_people import Known, Watched
from welfare_desktop.services.casework.reception import Earlier, Received
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.earlier_list import EarlierList
from welfare_desktop.ui.casework.following_area import FollowingArea, walk_in_order
from welfare_desktop.ui.casework.topic_picker import TopicPicker
from welfare_desktop.ui.casework.worker_names import offer_workers
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.work_page import WorkPage

_WAY = ("received_on", "received_by", "method", "route")
_CLIENT = ("client_name", "client_kana", "phone")
_MORE = ("born_on", "sex", "district", "address")
_LISTENED = ("client_name", "client_kana", "phone")
_REST = ("relation_of_caller", "referred_by", "counted", "origin", "origin_salon", "origin_event")
_PAUSE_MS = 250


class ReceptionPage(WorkPage):
    """Name → フリガナ → 電話 → 相談内容 → 主訴 → F12; the rest stands ready and need not be touched."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        lookup = Lookup(desk, self)
        self._case: Earlier | None = None
        self._then: Callable[[], None] | None = None
        self._dirty = False
        self._asked: Task | None = None
        self._client, self._reception = Case(), Reception()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look_up)
        self.way = FieldGrid(Reception, _WAY, lookup)
        self.client = FieldGrid(Case, _CLIENT, lookup)
        self.earlier = EarlierList()
        self.topics = TopicPicker()
        self.complaint = FieldGrid(Reception, ("complaint",), lookup)
        self.more = FieldGrid(Case, _MORE, lookup)
        self.rest = FieldGrid(Reception, _REST, lookup)
        self.responsible = FieldGrid(Case, ("responsible",), lookup)
        self._of_case = (self.client, self.more, self.responsible)
        self._of_reception = (self.way, self.complaint, self.rest)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._anew = QPushButton(self.tr("新規に戻す"))
        self._save_button = QPushButton(self.tr("登録 (F12)"))
        appearance.set_role(self._save_button, "primary")
        self._keeping = Keeping(desk.tasks, self, self._save_button)
        self._keeping.refused.connect(self._on_refused)
        self._lay_out()
        offer_workers(desk, self.responsible)
        self._connect()
        self._clear()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        del district
        if not self._dirty:
            self._clear()

    def focus(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        self.client.focus("client_name")

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self.save}

    def is_dirty(self) -> bool:
        return self._dirty

    def leave(self, then: Callable[[], None]) -> None:
        if self._dirty:
            happened = self.tr("まだ登録していない相談の受付があります。")
            leave_with(self.desk.notices, happened, self._save_and, self._clear, then)
        else:
            then()

    def back(self) -> None:
        if self._case is not None:
            self._take_case(None)
        else:
            self.leave(self._clear)

    # --- keeping ---

    def save(self) -> None:
        """F12: keep the reception; an untouched page takes no number."""
        if not self._dirty and self._case is None:
            self.said.emit(self.tr("まだ何も入力されていません。"), 0)
            return
        grids = (*self._of_case, *self._of_reception)
        told = {key: problem for grid in grids for key, problem in grid.problems().items()}
        for grid in grids:
            grid.tell(told)
        if told:
            return
        client, said = self._taken()
        workspace, case = self.desk.workspace, self._case.case if self._case else 0
        self._keeping.keep(lambda _: reception.receive(workspace, client, said, case), self._on_kept)

    def _save_and(self, then: Callable[[], None]) -> None:
        self._then = then
        self.save()

    def _taken(self) -> tuple[Case, Reception]:
        """The client and the reception as the page says."""
        client = self.responsible.take(self.more.take(self.client.take(self._client)))
        said = self.rest.take(self.complaint.take(self.way.take(self._reception)))
        topics = self.topics.topics()
        main = topics[0] if topics else None
        return client, dataclasses.replace(said, topics=topics or None, main_topic=main)

    def _on_kept(self, kept: Received) -> None:
        self.desk.tasks.announce(CASES, [kept.case])
        if kept.resumed:
            text = self.tr("{number} を受け付け、終結していたケースを再開しました(継続)")
        elif kept.is_new:
            text = self.tr("{number} として受け付けました(新規)")
        else:
            text = self.tr("{number} として受け付けました(継続)")
        self.said.emit(text.format(number=kept.number), kept.batch)
        self._clear()
        self.focus()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_refused(self) -> None:
        self._then = None

    def _clear(self) -> None:
        """An empty page, the usual telephone call filled in."""
        self._stop_looking()
        self._show(Case())
        self._reception = reception.blank(self.desk.workspace)
        for grid in self._of_reception:
            grid.put(self._reception)
        self.topics.put(())
        self.earlier.show_found(Known())
        self._take_case(None)
        self._dirty = False

    # --- whose case ---

    def _look_up(self) -> None:
        """Ask for earlier cases of whoever is being typed."""
        texts = [self.client.cells[key].editor.text() for key in _LISTENED]
        workspace = self.desk.workspace
        self._stop_looking()
        self._asked = self.desk.tasks.run(lambda _: known_people.known(workspace, *texts), self.earlier.show_found)

    def _stop_looking(self) -> None:
        """Who was typed is settled, or somebody else is being typed."""
        self._pause.stop()
        if self._asked is not None:
            self._asked.forget()

    def _on_client(self, key: str) -> None:
        self._dirty = True
        if key in _LISTENED and self._case is None:
            self._pause.start()

    def _look_for_district(self) -> None:
        address = self.more.cells["address"].editor.text()
        if address and not self.more.cells["district"].editor.text():
            workspace = self.desk.workspace
            self.desk.tasks.run(lambda _: reception.district_of(workspace, address), self._take_district)

    def _take_district(self, district: int) -> None:
        cell = self.more.cells["district"]
        if district and not cell.editor.text():
            self._client = dataclasses.replace(self._client, district=district)
            cell.editor.put(district)

    def _continue(self, chosen: Earlier) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(
            lambda _: reception.client_of(workspace, chosen.case), lambda client: self._go_on(chosen, client)
        )

    def _go_on(self, chosen: Earlier, client: Case) -> None:
        """What the case knows stands fixed; what it lacks can be filled in."""
        self._stop_looking()
        self._show(client)
        for key, cell in (*self.client.cells.items(), *self.more.cells.items()):
            cell.editor.set_read_only(getattr(client, key) is not None)
        self._take_case(chosen)
        self.earlier.show_found(Known())
        self.topics.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self, chosen: Earlier) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: reception.client_of(workspace, chosen.case), self._copy_client)

    def _take_watched(self, chosen: Watched) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: known_people.client_from(workspace, chosen), self._copy_client)

    def _copy_client(self, client: Case) -> None:
        self._stop_looking()
        self._show(client)
        self._dirty = True
        self.earlier.show_found(Known())
        self._take_case(None)
        self.topics.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_case(self, chosen: Earlier | None) -> None:
        self._case = chosen
        self._anew.setVisible(chosen is not None)
        self.responsible.setVisible(chosen is None)
        if chosen is None:
            self.client.set_read_only(False)
            self.more.set_read_only(False)
            self._state.setText(self.tr("＋ 新しいケースとして受け付けます(新規)"))
        elif chosen.status == casework.CLOSED:
            text = self.tr("◆ 終結した {number} のケースを再開して受け付けます(継続)")
            self._state.setText(text.format(number=chosen.number))
        else:
            self._state.setText(self.tr("✎ {number} のケースの継続として受け付けます").format(number=chosen.number))

    def _show(self, client: Case) -> None:
        self._client = client
        for grid in self._of_case:
            grid.put(client)

    # --- appearance ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ goes from the name to the cases found."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed == Qt.Key.Key_Down and self.earlier.has_any():
            self.earlier.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.client.edited.connect(self._on_client)
        for grid in (*self._of_reception, self.more, self.responsible):
            grid.edited.connect(self._on_edited)
        self.topics.edited.connect(self._on_edited)
        self.more.cells["address"].editor.left.connect(self._look_for_district)
        self.earlier.continued.connect(self._continue)
        self.earlier.copied.connect(self._copy)
        self.earlier.taken.connect(self._take_watched)
        self._anew.clicked.connect(lambda: self._take_case(None))
        self._save_button.clicked.connect(self.save)
        for key in _LISTENED:
            self.client.cells[key].editor.inner.installEventFilter(self)

    def _on_edited(self) -> None:
        self._dirty = True

    def _lay_out(self) -> None:
        columns = {self.way: 4, self.client: 3, self.more: 3, self.rest: 3, self.complaint: 1, self.responsible: 1}
        for grid, count in columns.items():
            grid.arrange(Arrangement(count, labels_above=True, label_width=0))
        form = QWidget()
        let_enter_move(form)
        column = QVBoxLayout(form)
        column.setContentsMargins(appearance.grid(3), appearance.grid(1), appearance.grid(3), appearance.grid(2))
        column.setSpacing(appearance.grid(1))
        heading = QHBoxLayout()
        heading.addWidget(self._state, 1)
        heading.addWidget(self._anew)
        column.addLayout(heading)
        label = QLabel(self.tr("相談内容(番号。先に入れたものが主な相談◎)"))
        label.setBuddy(self.topics.line)
        parts = (self.way, self.client, self.earlier, label, self.topics, self.complaint, self.more, self.rest)
        for part in (*parts, self.responsible):
            column.addWidget(part)
        column.addWidget(self._save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = FollowingArea(form)
        outer.addWidget(self._area)
        found = (self.earlier.table, self.earlier.go_on, self.earlier.copy)
        asked = (self.topics.line, self.complaint, self.more, self.rest, self.responsible)
        walk_in_order(self.way, self.client, *found, *asked, self._save_button)
