"""まとめて記録: insurance, training, awards, 証票 and pledges of many people, ticked off in one grid."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.events import Event
from welfare_desktop.domain.serving.records import Task
from welfare_desktop.domain.serving.terms import FULL_DAY
from welfare_desktop.domain.values import Date, FiscalYear, Reference, Text, YesNo
from welfare_desktop.services import searching
from welfare_desktop.services.terms import recording
from welfare_desktop.services.terms.recording import Asked, Candidate, Candidates, Recorded
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import bar, button, column_of, line_of, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.records.editors import LineEditor, day_of
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.present_day import present_day
from welfare_desktop.ui.records.reference_editor import ReferenceEditor

TICK, EVERY_ROLE = "tick", ""
YES_NO = YesNo(yes="○", no="－")
_Line = tuple[Candidate, GridRow]


class RecordsPage(ListPage):
    """Choose a task; those it concerns are listed, the usual ones ticked."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._found: Candidates | None = None
        self._lines: Sequence[_Line] = ()
        self._by_key: Mapping[str, Candidate] = {}
        self._said: dict[str, bool] = {}
        """Whom the clerk ticked, or freed of their tick: it stays while others are shown."""
        self._task = QComboBox()
        self._task.setAccessibleName(self.tr("記録するもの"))
        for task in Task:
            self._task.addItem(words.label(task.value), task.value)
        self._task.currentIndexChanged.connect(self._on_task)
        self._day = present_day()
        self._day.put(desk.workspace.today())
        self._year = LineEditor(FiscalYear())
        self._year.put(fiscal_year_of(desk.workspace.today()))
        self._event = ReferenceEditor(Reference("events"), Lookup(desk, self))
        self._event.edited.connect(self._on_event)
        self._text = QLineEdit()
        self._labels = {key: QLabel() for key in ("day", "year", "event", "text")}
        for field in (self._day, self._year):
            field.left.connect(self._ask)
        self._role = QComboBox()
        self._role.setAccessibleName(self.tr("委嘱区分"))
        self._role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._role.currentIndexChanged.connect(self._show)
        self._sum = QLabel()
        self._grid = Grid(self.tr("対象の方"), self._columns(), desk.preferences)
        self._grid.say_when_empty(self.tr("この条件に当てはまる方はいません。"))
        self._grid.edited.connect(self._on_edited)
        self._grid.model.modelReset.connect(self.answers_changed)
        self._lay_out()
        self._name_fields()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        moved = self._district != (district or None)
        self._district = district or None
        if moved and self._found is not None:
            self._show()
        elif not self.is_dirty():
            self._ask()

    def see(self, part: str) -> None:
        if not self.is_dirty():
            self._task.setCurrentIndex(max(0, self._task.findData(part)))

    def focus(self) -> None:
        self._task.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("", "volunteers", "events") and not self.is_dirty():
            self._ask()

    def is_dirty(self) -> bool:
        return bool(self._said)

    def leave(self, then: Callable[[], None]) -> None:
        question = self.tr("付けた○が、まだ記録されていません。")
        choices = (Choice("stay", self.tr("この画面に残る")), Choice("drop", self.tr("○を破棄する"), dangerous=True))
        if not self.is_dirty() or self.desk.notices.decide(question, "", choices) == "drop":
            self._said.clear()
            self._show()
            then()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self._print, "F12": self._record} if self._by_key else {}

    # --- who comes into question ---

    def _asked(self) -> Asked | None:
        """What is to be recorded; None while a field lacks what the task needs."""
        task, day = Task(self._task.currentData()), day_of(self._day)
        year, event = self._year.read(), self._event.read()
        number = getattr(year, "value", year)
        good = isinstance(number, int) and not isinstance(year, Problem)
        appearance.set_tone(self._year.inner, "" if good else "problem")
        if not day or not good or not isinstance(number, int):
            return None
        return Asked(task, day, number, event if isinstance(event, int) else 0, self._text.text().strip())

    def _on_task(self) -> None:
        self.leave(self._change_task)
        if self.is_dirty() and self._found is not None:
            blocked = self._task.blockSignals(True)
            self._task.setCurrentIndex(self._task.findData(self._found.asked.task))
            self._task.blockSignals(blocked)

    def _change_task(self) -> None:
        self._name_fields()
        self._ask()

    def _on_event(self) -> None:
        """The training was held when its event was."""
        event, workspace = self._event.read(), self.desk.workspace
        if isinstance(event, int):
            self.desk.tasks.run(lambda _: searching.record(workspace, "events", event), self._on_held)
        else:
            self._ask()

    def _on_held(self, event: object) -> None:
        if isinstance(event, Event) and len(event.held_on or "") == FULL_DAY:
            self._day.put(event.held_on)
        self._ask()

    def _ask(self) -> None:
        asked, workspace = self._asked(), self.desk.workspace
        if asked is not None:
            self.desk.tasks.run(lambda _: _listed(recording.candidates(workspace, asked)), self._on_found)

    def _on_found(self, answer: tuple[Candidates, Sequence[_Line]]) -> None:
        found, lines = answer
        if found.asked.task != self._task.currentData():
            return
        self._found, self._lines = found, lines
        usual = {Task.INSURE: found.rules.insurance_plan, Task.AWARD: found.rules.award}
        self._text.setPlaceholderText(usual.get(found.asked.task, ""))
        chosen = self._role.currentData()
        roles = dict.fromkeys(each.held.appointment.role or "" for each in found.found)
        blocked = self._role.blockSignals(True)
        self._role.clear()
        self._role.addItem(self.tr("すべての区分"), EVERY_ROLE)
        for role in roles:
            if role:
                self._role.addItem(words.label(role), role)
        self._role.setCurrentIndex(max(self._role.findData(chosen), 0))
        self._role.blockSignals(blocked)
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        role = self._role.currentData() or EVERY_ROLE
        shown = [
            (each, row)
            for each, row in self._lines
            if role in (EVERY_ROLE, each.held.appointment.role)
            and (self._district is None or each.held.appointment.district == self._district)
        ]
        self._by_key = {str(row.key): each for each, row in shown}
        self._grid.show_rows([self._as_said(row) for _, row in shown])
        self._count()

    def _as_said(self, row: GridRow) -> GridRow:
        said = self._said.get(str(row.key))
        return row if said is None else dataclasses.replace(row, values={**row.values, TICK: said})

    def _on_edited(self) -> None:
        for key, cells in self._grid.values().items():
            ticked = bool(cells.get(TICK))
            if ticked == bool(self._by_key[str(key)].proposed):
                self._said.pop(str(key), None)
            else:
                self._said[str(key)] = ticked
        self._count()

    def _ticked(self) -> list[Candidate]:
        return [self._by_key[str(key)] for key, cells in self._grid.values().items() if cells.get(TICK)]

    def _count(self) -> None:
        text = self.tr("対象 {all}人　うち記録する {ticked}人")
        self._sum.setText(text.format(all=f"{len(self._by_key):,}", ticked=f"{len(self._ticked()):,}"))

    def _tick_all(self, tick: bool) -> None:
        shown = YES_NO.show(tick)
        self._grid.model.write([(row, 0, shown) for row in range(len(self._by_key))])

    # --- what is done ---

    def _record(self) -> None:
        asked = self._asked()
        if asked is None:
            self.said.emit(self.tr("日付と対象年度を確かめてください。"), 0)
            (self._year if day_of(self._day) else self._day).focus()
        if asked is None or not self._grid.settle():
            return
        chosen, workspace = self._ticked(), self.desk.workspace
        lacks_event = asked.task is Task.TRAIN and not asked.event
        if not chosen or lacks_event:
            nobody = self.tr("記録する方が、まだ1人も選ばれていません。○を付けてください。")
            self.said.emit(nobody if not chosen else self.tr("出席した行事を選んでください。"), 0)
            (self._event if chosen else self._grid).focus()
            return
        day = values.shown(Date(), asked.day)
        question = self.tr("{count}人に、「{task}」({day})を記録します。")
        said = question.format(count=len(chosen), task=words.label(asked.task.value), day=day)
        choices = (Choice("go", self.tr("記録する")), Choice("stop", self.tr("やめる")))
        if self.desk.notices.decide(said, "", choices) == "go":
            self.desk.tasks.run(
                lambda _: recording.record(workspace, asked, chosen),
                lambda recorded: self._on_recorded(chosen, recorded),
                busy=self.tr("記録しています"),
                thread="writer",
            )

    def _on_recorded(self, chosen: Sequence[Candidate], recorded: Recorded) -> None:
        for each in chosen:
            self._said.pop(str(each.key), None)
        self.said.emit(self.tr("{count}人に記録しました").format(count=len(recorded.people)), recorded.batch)
        self.desk.tasks.announce("volunteers", recorded.people)

    def to_print(self) -> list[Candidate]:
        """Those ticked; with nobody ticked, everybody shown."""
        return self._ticked() or list(self._by_key.values())

    def _print(self) -> None:
        found, chosen, workspace = self._found, self.to_print(), self.desk.workspace
        if found is not None:
            self.make_roster(lambda report: recording.candidate_list(workspace, found, chosen, report))

    # --- how it looks ---

    def _name_fields(self) -> None:
        """Name and show the fields the task needs."""
        task = Task(self._task.currentData())
        days = {
            Task.INSURE: self.tr("手続日"),
            Task.TRAIN: self.tr("開催日"),
            Task.AWARD: self.tr("基準日(表彰日)"),
            Task.GIVE_CARD: self.tr("交付日"),
            Task.TAKE_CARD: self.tr("返還日"),
            Task.PLEDGE: self.tr("誓約日"),
        }
        texts = {
            Task.INSURE: self.tr("プラン"),
            Task.TRAIN: self.tr("研修名"),
            Task.AWARD: self.tr("表彰の種類"),
        }
        named = {
            "day": (self._day, days[task]),
            "year": (self._year, self.tr("対象年度")),
            "event": (self._event, self.tr("行事")),
            "text": (self._text, texts.get(task, "")),
        }
        needed = {"day", *(("year",) if task is Task.INSURE else ("event",) if task is Task.TRAIN else ())}
        for key, (field, label) in named.items():
            shown = key in needed or (key == "text" and bool(label))
            self._labels[key].setText(label)
            self._labels[key].setVisible(shown)
            field.setVisible(shown)
            if isinstance(field, QLineEdit):
                field.setAccessibleName(label or self.tr("内容"))
            else:
                field.set_label(label)

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            GridColumn(TICK, self.tr("記録する"), YES_NO, 4),
            GridColumn("name", self.tr("氏名"), Text(60), 9, fixed=True),
            GridColumn("district", self.tr("校(地)区"), Text(40), 6, fixed=True),
            GridColumn("role", self.tr("委嘱区分"), Text(30), 9, fixed=True),
            GridColumn("note", self.tr("備考"), Text(100), 14, fixed=True),
        )

    def _lay_out(self) -> None:
        page = page_column(self, 2)
        fields = ((self._labels["day"], self._day), (self._labels["year"], self._year))
        more = ((self._labels["event"], self._event), (self._labels["text"], self._text))
        second = line_of(*(part for pair in (*fields, *more) for part in pair), 1)
        choosing = column_of(line_of(self._task, self._role, 1), second)
        let_enter_move(choosing)
        page.addWidget(choosing)
        page.addWidget(self._grid, 1)
        page.addLayout(
            bar(
                self._sum,
                1,
                button(self.tr("全員に○(&A)"), lambda: self._tick_all(True)),
                button(self.tr("○を外す(&C)"), lambda: self._tick_all(False)),
                button(self.tr("一覧を印刷 (F7)"), self._print),
                button(self.tr("記録する (F12)"), self._record, "primary"),
            )
        )


def _listed(found: Candidates) -> tuple[Candidates, Sequence[_Line]]:
    """Off the GUI thread, for there may be thousands: everybody found, each with the row that shows them."""
    who = found.serving
    lines: list[_Line] = []
    for each in found.found:
        held = each.held.appointment
        cells = {
            TICK: each.proposed,
            "name": who.people[each.held.person].name,
            "district": who.district(held.district) or None,
            "role": words.label(held.role or ""),
            "note": each.note or None,
        }
        lines.append((each, GridRow(each.key, cells)))
    return found, lines
