"""同一人物: links proposed and confirmed, and what a death or a move means elsewhere, ticked off line by line."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.serving.links import WORDS, Ending, Link
from welfare_desktop.domain.values import Choice, Text, YesNo
from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.same_persons import endings as same_persons_endings
from welfare_desktop.services.same_persons import links as same_persons
from welfare_desktop.services.same_persons.endings import Endings
from welfare_desktop.services.same_persons.links import Linked, Proposed
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice as Answer

TICK, SAME, APART = "tick", "同一人物", "別人"
VERDICTS = Choice((SAME, APART))
YES_NO = YesNo(yes="○", no="－")
LINKS, ENDINGS, TOLD_APART = range(3)
_PARTS = {"links": LINKS, "endings": ENDINGS}


class SamePersonsPage(ListPage):
    """Nothing here is done before the clerk ticked it and pressed F12."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._links: Mapping[str, Link] = {}
        self._endings: Mapping[str, Ending] = {}
        self._mode = QComboBox()
        self._mode.setAccessibleName(self.tr("することを選ぶ"))
        self._mode.addItems(
            [
                self.tr("同一人物の候補を確かめる"),
                self.tr("死亡・転出をほかの登録に反映する"),
                self.tr("別人とした組を取り消す"),
            ]
        )
        self._keeping = Keeping(desk.tasks, self)
        self._shown_mode = LINKS
        self._mode.currentIndexChanged.connect(self._on_mode)
        self._sum = QLabel()
        self._grid = Grid(self.tr("候補"), self._link_columns(), desk.preferences)
        self._grid.model.modelReset.connect(self.answers_changed)
        page = page_column(self, 2)
        page.addLayout(bar(self._mode, self._sum, 1))
        page.addWidget(self._grid, 1)
        open_ = button(self.tr("相手の登録を開く(&O)"), self._open)
        page.addLayout(bar(open_, 1, button(self.tr("この内容で登録 (F12)"), self._keep, "primary")))

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        del district
        if not self.is_dirty():
            self._ask()

    def see(self, part: str) -> None:
        if not self.is_dirty():
            self._mode.setCurrentIndex(_PARTS.get(part, LINKS))

    def focus(self) -> None:
        self._grid.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("", "volunteers", *same_persons.REFERENCES) and not self._grid.is_dirty():
            self._ask()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self._keep}

    def is_dirty(self) -> bool:
        return self._grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        question = self.tr("選んだ判断や○が、まだ登録されていません。")
        choices = (Answer("stay", self.tr("この画面に残る")), Answer("drop", self.tr("破棄する"), dangerous=True))
        if not self.is_dirty():
            then()
        elif self.desk.notices.decide(question, "", choices) == "drop":
            self._grid.drop()
            then()

    def _on_mode(self) -> None:
        self.leave(self._change_mode)
        if self._mode.currentIndex() != self._shown_mode:
            blocked = self._mode.blockSignals(True)
            self._mode.setCurrentIndex(self._shown_mode)
            self._mode.blockSignals(blocked)

    def _change_mode(self) -> None:
        self._shown_mode = self._mode.currentIndex()
        self._ask()

    # --- what is shown ---

    def _ask(self) -> None:
        workspace = self.desk.workspace
        if self._mode.currentIndex() == LINKS:
            self.desk.tasks.run(
                lambda _: same_persons.proposed(workspace), lambda found: self._show_links(found, LINKS)
            )
        elif self._mode.currentIndex() == TOLD_APART:
            self.desk.tasks.run(
                lambda _: same_persons.told_apart(workspace), lambda found: self._show_links(found, TOLD_APART)
            )
        else:
            self.desk.tasks.run(lambda _: same_persons_endings.endings(workspace), self._show_endings)

    def _show_links(self, found: Proposed, mode: int) -> None:
        """Candidates, or the pairs that were said to be 別人."""
        if self._mode.currentIndex() != mode:
            return
        self._links = {each.key: each for each in found.links}
        self._endings = {}
        self._grid.set_columns(self._link_columns() if mode == LINKS else self._apart_columns())
        rows: list[GridRow] = []
        for link in found.links:
            person, bearer = found.people[link.person], link.bearer
            cells = {
                "person": person.name,
                "home": person.address or None,
                "register": words.label(KINDS[bearer.kind].label),
                "name": bearer.name,
                "why": words.label(link.why) if link.why else None,
                "detail": bearer.address or "、".join(bearer.phones) or None,
            }
            rows.append(GridRow(link.key, cells))
        none = self.tr("確かめる候補はありません。") if mode == LINKS else self.tr("別人とした組はありません。")
        self._grid.say_when_empty(none)
        self._grid.show_rows(rows)
        text = self.tr("候補 {count}件(1で同一人物、2で別人)") if mode == LINKS else self.tr("別人とした組 {count}組")
        self._sum.setText(text.format(count=f"{len(rows):,}"))

    def _show_endings(self, found: Endings) -> None:
        if self._mode.currentIndex() != ENDINGS:
            return
        self._endings = {each.key: each for each in found.endings}
        self._links = {}
        self._grid.set_columns(self._ending_columns())
        rows: list[GridRow] = []
        for ending in found.endings:
            number = found.numbers.get(ending.record, "")
            cells = {
                TICK: ending.proposed if ending.what != "case" else None,
                "person": found.names.get(ending.person, ""),
                "why": f"{words.label(ending.why)} {short_era(ending.day)}",
                "register": words.label(KINDS[ending.kind].label) + (f" {number}" if number else ""),
                "what": words.label(WORDS[ending.what]),
            }
            fixed = frozenset({TICK}) if ending.what == "case" else frozenset[str]()
            rows.append(GridRow(ending.key, cells, fixed, late=ending.what == "case"))
        self._grid.say_when_empty(self.tr("死亡・転出で、反映していないものはありません。"))
        self._grid.show_rows(rows)
        self._sum.setText(self.tr("反映していないもの {count}件").format(count=f"{len(rows):,}"))

    # --- what is done ---

    def _keep(self) -> None:
        if not self._grid.settle():
            return
        cells = self._grid.values()
        if self._mode.currentIndex() == LINKS:
            said = {str(key): found.get(TICK) for key, found in cells.items()}
            self._link(
                [self._links[key] for key, answer in said.items() if answer == SAME],
                [self._links[key] for key, answer in said.items() if answer == APART],
            )
        elif self._mode.currentIndex() == TOLD_APART:
            self._forget([self._links[str(key)] for key, found in cells.items() if found.get(TICK)])
        else:
            self._end([self._endings[str(key)] for key, found in cells.items() if found.get(TICK)])

    def _link(self, same: Sequence[Link], apart: Sequence[Link]) -> None:
        workspace = self.desk.workspace
        if not same and not apart:
            self.said.emit(self.tr("同一人物か別人かを、まだ1件も選んでいません。"), 0)
            return

        def work(_: object) -> Linked | None:
            if apart:
                same_persons.tell_apart(workspace, apart)
            return same_persons.link(workspace, same) if same else None

        self._keeping.keep(work, lambda done: self._on_linked(len(same), len(apart), done))

    def _forget(self, chosen: Sequence[Link]) -> None:
        """Take 別人 back: the pairs are proposed again."""
        workspace = self.desk.workspace
        if not chosen:
            self.said.emit(self.tr("取り消す組が、1つも選ばれていません。"), 0)
            return
        self._keeping.keep(
            lambda _: same_persons.forget_apart(workspace, chosen), lambda _: self._on_forgotten(len(chosen))
        )

    def _on_forgotten(self, count: int) -> None:
        self._grid.show_rows([])
        self.said.emit(self.tr("{count}組の別人の記録を取り消しました").format(count=count), 0)
        self._ask()

    def _on_linked(self, same: int, apart: int, done: Linked | None) -> None:
        self._grid.show_rows([])
        text = self.tr("同一人物 {same}件、別人 {apart}件を登録しました")
        self.said.emit(text.format(same=same, apart=apart), done.batch if done else 0)
        self._announce(done)

    def _end(self, chosen: Sequence[Ending]) -> None:
        workspace = self.desk.workspace
        if not chosen:
            self.said.emit(self.tr("反映するものが、1件も選ばれていません。"), 0)
            return
        question = self.tr("{count}件を反映します。").format(count=len(chosen))
        detail = "\n".join(
            self.tr("{what} {count}件").format(
                what=words.label(WORDS[what]), count=sum(each.what == what for each in chosen)
            )
            for what in dict.fromkeys(each.what for each in chosen)
        )
        choices = (Answer("go", self.tr("反映する")), Answer("stop", self.tr("やめる")))
        if self.desk.notices.decide(question, detail, choices) == "go":
            self._keeping.keep(
                lambda _: same_persons_endings.end(workspace, chosen), lambda done: self._on_ended(len(chosen), done)
            )

    def _on_ended(self, count: int, done: Linked) -> None:
        self._grid.show_rows([])
        self.said.emit(self.tr("{count}件を反映しました").format(count=count), done.batch)
        self._announce(done)

    def _announce(self, done: Linked | None) -> None:
        if done is None:
            self._ask()
            return
        for kind, ids in done.touched.items():
            self.desk.tasks.announce(kind, ids)

    def _open(self) -> None:
        """Open the record the line is about."""
        keys = list(self._grid.values())
        at = self._grid.table.currentIndex().row()
        if not 0 <= at < len(keys):
            return
        key = str(keys[at])
        if key in self._links:
            self.record_wanted.emit(self._links[key].bearer.kind, self._links[key].bearer.record)
        elif key in self._endings:
            self.record_wanted.emit(self._endings[key].kind, self._endings[key].record)

    # --- how it looks ---

    def _link_columns(self) -> tuple[GridColumn, ...]:
        return (
            GridColumn(TICK, self.tr("判断"), VERDICTS, 5),
            GridColumn("person", self.tr("担い手"), Text(60), 7, fixed=True),
            GridColumn("register", self.tr("相手の台帳"), Text(30), 6, fixed=True),
            GridColumn("name", self.tr("相手の氏名"), Text(60), 7, fixed=True),
            GridColumn("why", self.tr("理由"), Text(30), 8, fixed=True),
            GridColumn("home", self.tr("担い手の住所"), Text(100), 12, fixed=True),
            GridColumn("detail", self.tr("相手の住所・電話"), Text(100), 12, fixed=True),
        )

    def _apart_columns(self) -> tuple[GridColumn, ...]:
        _, *shown = self._link_columns()
        return (GridColumn(TICK, self.tr("取り消す"), YES_NO, 4.5), *(each for each in shown if each.key != "why"))

    def _ending_columns(self) -> tuple[GridColumn, ...]:
        return (
            GridColumn(TICK, self.tr("反映する"), YES_NO, 4.5),
            GridColumn("person", self.tr("担い手"), Text(60), 8, fixed=True),
            GridColumn("why", self.tr("死亡・転出"), Text(30), 8, fixed=True),
            GridColumn("register", self.tr("台帳"), Text(40), 10, fixed=True),
            GridColumn("what", self.tr("すること"), Text(60), 16, fixed=True),
        )
