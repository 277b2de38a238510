"""参加者の受付: type a part of a name, Enter puts the first one found on the list; nothing needs the mouse."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.services.events import attendees
from welfare_desktop.services.events.attendees import EventChoice, Roll
from welfare_desktop.services.searching import Choice as Person
from welfare_desktop.services.yearly import Kept
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.lines import bar, button, labelled, line_of, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Task

_PAUSE_MS = 120


class AttendeesPage(ListPage):
    """The list of one event; it is kept by F12, printed by F7 and written out by F8."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._roll: Roll | None = None
        self._keeping = Keeping(desk.tasks, self)
        self._found: Sequence[Person] = ()
        self._asked: Task | None = None
        self._dirty = False
        self._loaded_year = 0
        """The year whose events are offered."""
        self._found_for = ""
        self._picks = False
        """Enter was pressed before the candidates were there."""
        self._year = YearBox(self.tr("年度"), desk.workspace.today())
        self._event = QComboBox()
        self._event.setAccessibleName(self.tr("行事"))
        self._event.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("参加者を探す"))
        self._line.setPlaceholderText(self.tr("氏名・カナ・電話の一部"))
        self._line.installEventFilter(self)
        heads = (self.tr("候補"), self.tr("校(地)区・住所"))
        self._candidates = PlainTable(self.tr("候補"), heads, (10, 20), 1)
        self._candidates.setMaximumHeight(appearance.row_height() * 5)
        self._candidates.hide()
        self._list = PlainTable(self.tr("参加者"), (self.tr("氏名"), self.tr("出欠")), (20, 6), 0)
        self._list.installEventFilter(self)
        self._sum = QLabel()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self._lay_out()
        self._connect()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        del district
        self._load_events()

    def focus(self) -> None:
        self._line.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("events", "") and not self._dirty:
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        keeps = {"F12": self.save} if self._may() and self._dirty else {}
        listed = self._roll is not None and bool(self._roll.attendees)
        return keeps | ({"F7": self._print, "F8": self._write} if listed else {})

    def is_dirty(self) -> bool:
        return self._dirty

    def leave(self, then: Callable[[], None]) -> None:
        if self._dirty:
            happened = self.tr("まだ登録していない参加者があります。")
            leave_with(self.desk.notices, happened, self._save_and, lambda: self._set_dirty(False), then)
        else:
            then()

    def back(self) -> None:
        self._line.clear()
        self._line.setFocus()

    def save(self) -> None:
        """F12: keep the list."""
        self._save_and(self._line.setFocus)

    def _print(self) -> None:
        """F7: 出席簿, as the list is kept."""
        workspace = self.desk.workspace
        self._with_kept(lambda roll: self.make_roster(lambda report: attendees.on_paper(workspace, roll, report)))

    def _write(self) -> None:
        workspace, name = self.desk.workspace, self.tr("参加者名簿")
        self._with_kept(
            lambda roll: self.offer_book(name, lambda path, report: attendees.write_book(workspace, roll, path, report))
        )

    def _with_kept(self, act: Callable[[Roll], None]) -> None:
        def go_on() -> None:
            if self._roll is not None:
                act(self._roll)

        self.leave(go_on)

    # --- which event ---

    def _may(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", "events")

    def _load_events(self) -> None:
        year, workspace = self._year.year(), self.desk.workspace
        self._loaded_year = year
        self.desk.tasks.run(lambda _: attendees.events(workspace, year), self._show_events)

    def _show_events(self, found: Sequence[EventChoice]) -> None:
        chosen = self._event.currentData()
        self._event.clear()
        for each in found:
            self._event.addItem(each.name, each.id)
        self._event.setCurrentIndex(max(0, self._event.findData(chosen)))
        self._load()

    def _load(self) -> None:
        event, workspace = self._event.currentData(), self.desk.workspace
        if self._dirty:
            return
        if event is None:
            self._roll = None
            self._show_list()
            return
        self.desk.tasks.run(lambda _: attendees.roll(workspace, int(event)), self._show)

    def _on_event(self) -> None:
        """Another event; who was typed belongs to the one before."""
        wanted = self._event.currentData()

        def go_there() -> None:
            self._event.setCurrentIndex(max(0, self._event.findData(wanted)))
            self._load()

        if self._dirty and self._roll is not None:
            self._event.setCurrentIndex(self._event.findData(self._roll.event.id))
        self.leave(go_there)

    def _on_year(self) -> None:
        wanted = self._year.year()

        def go_there() -> None:
            self._year.show_year(wanted)
            self._load_events()

        if self._dirty:
            self._year.show_year(self._loaded_year)
        self.leave(go_there)

    def _show(self, roll: Roll) -> None:
        if roll.event.id == self._event.currentData():
            self._roll = roll
            self._show_list()

    def _show_list(self) -> None:
        roll = self._roll
        rows = [(roll.name(each), _state(each.attended)) for each in roll.attendees] if roll else []
        none = self.tr("まだ誰も載っていません。上の欄で探してEnterで加えます。")
        no_event = self.tr("この年度の行事がありません。「行事」の一覧で登録できます。")
        self._list.say_when_empty(none if roll else no_event)
        self._list.show_rows(rows, max(self._list.currentRow(), 0))
        came = roll.came() if roll else 0
        self.answers_changed.emit()
        self._sum.setText(self.tr("名簿 {count}人  出席 {came}人").format(count=len(rows), came=came))

    # --- picking ---

    def _search(self) -> None:
        text, workspace = self._line.text().strip(), self.desk.workspace
        if self._asked is not None:
            self._asked.forget()
        if not text:
            self._show_candidates("", ())
            return

        def show(found: Sequence[Person]) -> None:
            self._show_candidates(text, found)

        self._asked = self.desk.tasks.run(lambda _: attendees.candidates(workspace, text), show)

    def _show_candidates(self, text: str, found: Sequence[Person]) -> None:
        self._found, self._found_for = found, text
        self._candidates.show_rows([(each.name, each.detail) for each in found])
        self._candidates.setVisible(bool(found))  # nobody found: the room is the list's
        if self._picks:
            self._pick()

    def _pick(self) -> None:
        """Enter: the candidate that is marked; with none found, the name as it was typed."""
        text, at = self._line.text().strip(), self._candidates.currentRow()
        if self._roll is None or not text or not self._may():
            return
        self._picks = text != self._found_for
        if self._picks:  # typed faster than looked up: picked when the answer comes
            self._pause.stop()
            self._search()
            return
        chosen = self._found[max(at, 0)] if self._found else None
        self._change(self._roll.with_one(chosen.id, chosen.name) if chosen else self._roll.with_one(None, text))
        self._list.selectRow(self._list.rowCount() - 1)
        self._line.clear()
        self._show_candidates("", ())
        self._line.setFocus()

    def _change(self, roll: Roll) -> None:
        self._roll = roll
        self._set_dirty(True)
        self._show_list()

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        self.answers_changed.emit()

    def _toggle(self) -> None:
        at = self._list.currentRow()
        if self._roll is not None and self._may() and 0 <= at < len(self._roll.attendees):
            self._change(self._roll.marked(at, came=self._roll.attendees[at].attended is not True))

    def _drop(self) -> None:
        at = self._list.currentRow()
        if self._roll is not None and self._may() and 0 <= at < len(self._roll.attendees):
            self._change(self._roll.without(at))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the line move in the candidates; Space and Del act on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            acts = self._keys(watched).get(event.key())
            if acts is not None:
                acts()
                return True
        return super().eventFilter(watched, event)

    def _keys(self, watched: QObject) -> Mapping[int, Callable[[], None]]:
        if watched is self._line:
            return {
                Qt.Key.Key_Down: lambda: self._step(1),
                Qt.Key.Key_Up: lambda: self._step(-1),
                Qt.Key.Key_Return: self._pick,
                Qt.Key.Key_Enter: self._pick,
            }
        return {Qt.Key.Key_Space: self._toggle, Qt.Key.Key_Delete: self._drop}

    def _step(self, by: int) -> None:
        count = self._candidates.rowCount()
        if count:
            self._candidates.selectRow(min(max(self._candidates.currentRow() + by, 0), count - 1))

    # --- keeping ---

    def _save_and(self, then: Callable[[], None]) -> None:
        roll, workspace = self._roll, self.desk.workspace
        if roll is None or not self._dirty or not self._may():
            then()
            return

        def kept(done: Kept) -> None:
            self._set_dirty(False)
            self.said.emit(self.tr("参加者を登録しました(出席 {came}人)").format(came=roll.came()), done.batch)
            self.desk.tasks.announce("events", done.ids)
            self._load()
            then()

        self._keeping.keep(lambda _: attendees.keep(workspace, roll), kept)

    # --- how it looks ---

    def _lay_out(self) -> None:
        top = line_of(self._year, labelled(self.tr("行事"), self._event), self._event, 1)
        hint = QLabel(self.tr("Enterで名簿に加えます。名簿では、スペースキーで出席・欠席、Deleteで取り消します。"))
        hint.setWordWrap(True)
        appearance.set_tone(hint, "quiet")
        page = page_column(self)
        page.addWidget(top)
        page.addLayout(bar(labelled(self.tr("参加者を探す"), self._line), self._line))
        page.addWidget(self._candidates)
        page.addWidget(hint)
        page.addWidget(self._list, 1)
        foot: list[QWidget | int] = [self._sum, 1]
        if self._may():
            foot.append(button(self.tr("登録 (F12)"), self.save, "primary"))
        page.addLayout(bar(*foot))

    def _connect(self) -> None:
        self._year.chosen.connect(self._on_year)
        self._event.activated.connect(self._on_event)
        self._line.textEdited.connect(self._on_typed)

    def _on_typed(self) -> None:
        self._pause.start()


def _state(attended: bool | None) -> str:
    return "" if attended is None else words.label("出席" if attended else "欠席")
