"""校(地)区の変更: old → new and the day; what moves is shown before anything is written."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
)

from welfare_desktop.domain.districts.changes import MERGE, RENAME, SPLIT, Request
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date
from welfare_desktop.services.districts import changes
from welfare_desktop.services.districts.changes import Changed, Offer, Place, Plan
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import bar, button, column_of, labelled, page_column
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.editors import LineEditor, day_of
from welfare_desktop.ui.tick_list import TickList
from welfare_desktop.ui.work_page import WorkPage

_NEW = 0


class ChangesPage(WorkPage):
    """F12 makes the plan, then carries it out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._places: Sequence[Place] = ()
        self._plan: Plan | None = None
        self._change, self._old, self._new = QComboBox(), QComboBox(), QComboBox()
        self._name, self._kana, self._day = QLineEdit(), QLineEdit(), LineEditor(Date())
        self._day.set_label(self.tr("変更日"))
        self._towns = TickList(self.tr("分かれる町内会"))
        self._also = TickList(self.tr("町内会の分からないもの"))
        self._asked_also = QLabel(self.tr("町内会の分からないもの(移るものにスペースで印)"))
        self._offered = False
        self._told = QLabel()
        self._told.setWordWrap(True)
        heads = (self.tr("台帳"), self.tr("移る"), self.tr("残る"), self.tr("例"))
        self._table = PlainTable(self.tr("移るもの"), heads, (7, 3.5, 3.5, 12), 3)
        self._table.align_right(1)
        self._table.align_right(2)
        self._labels: dict[str, QLabel] = {}
        self._chosen_towns = column_of(labelled(self.tr("分かれる町内会(スペースで印)"), self._towns), self._towns)
        self._asked = column_of(self._asked_also, self._also)
        self._go = button(self.tr("移るものを確かめる (F12)"), self._on_go, "primary")
        self._lay_out()
        self._connect()
        self._on_change()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        del district
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: changes.places(workspace), self._show_places)

    def focus(self) -> None:
        self._change.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("districts", ""):
            self.enter(None)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self._on_go} if self._may() else {}

    def back(self) -> None:
        self._forget()

    # --- the request ---

    def _may(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "districts.change")

    def _show_places(self, found: Sequence[Place]) -> None:
        self._places = found
        _offer(self._old, [(place.name, place.id) for place in found])
        self._show_of_old()

    def _show_of_old(self) -> None:
        """What the district that changes leaves to choose: the others, and its own 町内会."""
        old = self._old.currentData()
        others = [(place.name, place.id) for place in self._places if place.id != old]
        _offer(self._new, [(self.tr("新しい校(地)区を作る"), _NEW), *others])
        towns = next((place.neighbourhoods for place in self._places if place.id == old), ())
        self._towns.offer([(town, town) for town in towns])

    def _on_change(self) -> None:
        """Another kind of change asks for other things."""
        change, makes = self._change.currentData(), self._new.currentData() in (_NEW, None)
        for key, part, wanted in (
            ("new", self._new, change != RENAME),
            ("name", self._name, change == RENAME or makes),
            ("kana", self._kana, change == RENAME or makes),
        ):
            part.setVisible(wanted)
            self._labels[key].setVisible(wanted)
        self._chosen_towns.setVisible(change == SPLIT)
        self._forget()

    def _on_old(self) -> None:
        self._show_of_old()
        self._on_change()

    def _request(self) -> Request:
        change = str(self._change.currentData())
        return Request(
            change,
            int(self._old.currentData() or 0),
            0 if change == RENAME else int(self._new.currentData() or 0),
            self._name.text().strip(),
            self._kana.text().strip(),
            day_of(self._day),
            self._towns.chosen() if change == SPLIT else (),
            frozenset(self._also.chosen()) if change == SPLIT else frozenset(),
        )

    # --- the plan ---

    def _forget(self) -> None:
        """What was planned no longer holds."""
        self._plan = None
        self._offered = False
        self._show_offers(())
        self._table.show_rows(())
        self._told.setText("")
        self._go.setText(self.tr("移るものを確かめる (F12)"))

    def _on_go(self) -> None:
        plan, workspace = self._plan, self.desk.workspace
        request = self._request()
        if plan is None or plan.request != request or plan.problems:
            self.desk.tasks.run(
                lambda _: changes.propose(workspace, request), self._show_plan, busy=self.tr("確かめています")
            )
            return
        choice = self.desk.notices.decide(
            self.tr("校(地)区の変更を登録します。"),
            self.tr("{count}件が移ります。登録した後も「元に戻す」で戻せます。").format(count=f"{plan.count:,}"),
            (Choice("go", self.tr("登録する")), Choice("back", self.tr("戻る"))),
        )
        if choice == "go":
            self.desk.tasks.run(
                lambda progress: changes.carry_out(workspace, plan, progress),
                self._on_done,
                busy=self.tr("登録しています"),
                thread="writer",
            )

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        """What may go with a part that is split off; when first asked, what seems to lie there is ticked."""
        self._also.offer([(self._offer_text(each), each.record) for each in offers])
        if offers and not self._offered:
            self._offered = True
            self._also.tick(each.record for each in offers if each.near)
        self._asked.setVisible(bool(offers))

    def _offer_text(self, offer: Offer) -> str:
        parts = (words.label(KINDS[offer.kind].label), offer.name, offer.place)
        return "  ".join(part for part in parts if part)

    def _on_also(self) -> None:
        """Another tick asks for another plan."""
        if self._plan is not None:
            holds = self._plan.request == self._request()
            self._go.setText(self.tr("この変更を登録 (F12)") if holds else self.tr("移るものを確かめる (F12)"))

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._show_offers(plan.offers)
        if plan.request != self._request():
            self._on_go()
            return
        if plan.problems:
            self._told.setText("! " + " ".join(words.problem_text(each) for each in plan.problems))
            appearance.set_tone(self._told, "problem")
            self._table.show_rows(())
            self._focus_wrong(plan.problems[0].code)
            return
        appearance.set_tone(self._told, "")
        if plan.request.change == RENAME:
            self._told.setText(
                self.tr("{old} の名称を {new} にします。登録は動きません。").format(old=plan.old, new=plan.new)
            )
        else:
            text = self.tr("{old} から {new} へ {count}件が移ります。終わったものと変更日より前の記録は動きません。")
            told = text.format(old=plan.old, new=plan.new, count=f"{plan.count:,}")
            if plan.request.effective_on > self.desk.workspace.today():
                told += self.tr("◆ 変更日は先の日付ですが、一覧では登録した時から新しい校(地)区になります。")
            self._told.setText(told)
        self._table.show_rows(
            [
                (words.label(each.label), f"{len(each.ids):,}", f"{each.staying:,}", "、".join(each.samples))
                for each in plan.movings
            ]
        )
        self._go.setText(self.tr("この変更を登録 (F12)"))
        self._table.setFocus()

    def _focus_wrong(self, code: str) -> None:
        """Put the cursor where a problem can be seen to."""
        parts = {
            "change.day": self._day.inner,
            "change.name": self._name,
            "change.same": self._new,
            "change.new": self._name,
            "change.new-abolished": self._new,
            "change.neighbourhoods": self._towns,
        }
        parts.get(code, self._old).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self, done: Changed) -> None:
        self._name.clear()
        self._kana.clear()
        self._forget()
        self.said.emit(self.tr("校(地)区の変更を登録しました"), done.batch)
        for kind in done.ids:
            self.desk.tasks.announce(kind)

    # --- how it looks ---

    def _lay_out(self) -> None:
        for change in (MERGE, SPLIT, RENAME):
            self._change.addItem(words.label(change), change)
        appearance.set_tone(self._asked_also, "check")
        rows = (
            ("change", self.tr("変更の種類"), self._change),
            ("old", self.tr("変更前"), self._old),
            ("new", self.tr("変更後"), self._new),
            ("name", self.tr("新しい名称"), self._name),
            ("kana", self.tr("フリガナ"), self._kana),
            ("day", self.tr("変更日"), self._day),
        )
        form = QFrame()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(appearance.grid(1))
        for at, (key, text, part) in enumerate(rows):
            if not isinstance(part, LineEditor):
                part.setAccessibleName(text)
            self._labels[key] = labelled(text, part)
            row, column = divmod(at, 2)
            grid.addWidget(self._labels[key], row, 2 * column)
            grid.addWidget(part, row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        let_enter_move(self)
        page = page_column(self)
        page.addWidget(form)
        page.addWidget(self._told)
        parts = bar(self._chosen_towns, self._table, self._asked)
        for at, share in enumerate((2, 4, 3)):
            parts.setStretch(at, share)
        page.addLayout(parts, 1)
        self._go.setVisible(self._may())
        page.addLayout(bar(button(self.tr("計画をやめる (Esc)"), self._forget), 1, self._go))

    def _connect(self) -> None:
        self._change.currentIndexChanged.connect(self._on_change)
        self._new.currentIndexChanged.connect(self._on_change)
        self._old.currentIndexChanged.connect(self._on_old)
        self._also.ticked.connect(self._on_also)


def _offer(box: QComboBox, choices: Sequence[tuple[str, int]]) -> None:
    """Offer these; what was chosen stays so where it is among them."""
    chosen = box.currentData()
    blocked = box.blockSignals(True)
    box.clear()
    for name, key in choices:
        box.addItem(name, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)
