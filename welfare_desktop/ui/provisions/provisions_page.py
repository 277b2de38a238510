"""個人情報提供・持出記録簿: every file and paper that left, looked through by year, person and what became of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.values import Date, short_era
from welfare_desktop.services import provision_register, receipts
from welfare_desktop.services.provision_register import (
    AWAITED,
    DESTROYED,
    EVERY,
    GIVEN,
    GIVEN_BACK,
    LATE,
    SETTLED,
    VIEWS,
    Asked,
    Line,
)
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.lines import bar, button, choice_line, labelled, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.printing.outlet import paper_of
from welfare_desktop.ui.provisions.line_view import LineView
from welfare_desktop.ui.records.editors import LineEditor, day_of
from welfare_desktop.ui.tasks import Task

_ALL_YEARS = 0
_PAUSE_MS = 250


class ProvisionsPage(ListPage):
    """Enter shows a line whole and who stood in the paper; several lines are marked at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: tuple[Line, ...] = ()
        self._asked = Asked()
        self._task: Task | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._load)
        self._year = YearBox(self.tr("年度"), desk.workspace.today())
        self._year.addItem(self.tr("全年度"), _ALL_YEARS)
        self._year.chosen.connect(self._load)
        self._view = self._make_views()
        self._text = self._make_line(self.tr("検索"), self.tr("番号・資料・提供先・目的・操作者"))
        self._about = self._make_line(self.tr("載っている方"), self.tr("氏名・カナの一部"))
        self._table = self._make_table()
        self._day = LineEditor(Date())
        self._day.set_label(self.tr("日付"))
        self._day.put(desk.workspace.today())
        self._sum = QLabel()
        self._whole = LineView(desk)
        self._whole.closed.connect(self._close_line)
        self._whole.record_wanted.connect(self.record_wanted)
        self._stack = QStackedWidget()
        self._lay_out()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        del district
        self._load()

    def see(self, part: str) -> None:
        if part in VIEWS:
            self._close_line()
            self._year.show_year(_ALL_YEARS)
            self._view.setCurrentIndex(VIEWS.index(part))

    def focus(self) -> None:
        if self._shows_line():
            self._whole.focus()
        else:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if self._shows_line():
            return {}
        leaves = {"F7": self._print, "F8": self._write} if self._lines else {}
        return {"F3": self._search, **leaves}

    def _search(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def back(self) -> None:
        if self._shows_line():
            self._close_line()
            self.focus()

    # --- the list ---

    def _load(self) -> None:
        asked = Asked(
            self._year.year() or None, str(self._view.currentData()), self._text.text(), self._about.text().strip()
        )
        workspace = self.desk.workspace
        if self._task is not None:
            self._task.forget()
        self._task = self.desk.tasks.run(
            lambda _: provision_register.lines(workspace, asked), lambda found: self._show(asked, found)
        )

    def _wait(self) -> None:
        """Look once the clerk pauses."""
        self._pause.start()

    def _show(self, asked: Asked, found: tuple[Line, ...]) -> None:
        at = self._table.currentRow()
        current = self._lines[at].id if 0 <= at < len(self._lines) else 0
        self._asked, self._lines = asked, found
        today = self.desk.workspace.today()
        late = frozenset(place for place, each in enumerate(found) if each.late(today))
        place = next((place for place, each in enumerate(found) if each.id == current), 0)
        self._table.show_rows([self._row(each, today) for each in found], place, late)
        text = self.tr("{count}件　うち外部への提供 {given}件　返却待ち {awaited}件　期限超過 {late}件")
        given, awaited = sum(bool(each.recipient) for each in found), sum(each.awaited for each in found)
        self._sum.setText(
            text.format(count=f"{len(found):,}", given=f"{given:,}", awaited=f"{awaited:,}", late=f"{len(late):,}")
        )
        self.answers_changed.emit()

    def _row(self, line: Line, today: str) -> tuple[str, ...]:
        due = short_era(line.due_on) if line.due_on else ""
        ended = f"{words.label(line.settled)} {short_era(line.settled_on)}" if line.settled else ""
        return (
            str(line.serial),
            f"{short_era(line.on)} {line.at}",
            line.what,
            line.recipient or self.tr("（内部用）"),
            line.purpose,
            f"{line.count:,}" if line.count else "",
            f"◆ {due}" if line.late(today) else due,
            ended,
            line.clerk,
        )

    # --- marks ---

    def _chosen(self) -> list[int]:
        rows = {index.row() for index in self._table.selectionModel().selectedRows()}
        return [self._lines[row].id for row in sorted(rows) if row < len(self._lines)]

    def _marked_day(self) -> str:
        """The day in the field; "", and the cursor there, where it is none."""
        day = day_of(self._day)
        if not day:
            self.said.emit(self.tr("日付を、年月日で入力してください。"), 0)
            self._day.focus()
        return day

    def _settle(self, how: str, said: str) -> None:
        chosen, day, workspace = self._chosen(), self._marked_day(), self.desk.workspace
        if day:
            self._keep(lambda: provision_register.settle(workspace, chosen, how, day), said, len(chosen))

    def _set_due(self) -> None:
        chosen, day, workspace = self._chosen(), self._marked_day(), self.desk.workspace
        if day:
            said = self.tr("{count}件の返却期限を決めました")
            self._keep(lambda: provision_register.set_due(workspace, chosen, day), said, len(chosen))

    def _clear(self) -> None:
        """Take marks back, as they stood before anybody said anything; nothing keeps what they were."""
        chosen, workspace = self._chosen(), self.desk.workspace
        if chosen and not self._may_clear(len(chosen)):
            return
        said = self.tr("{count}件の返却期限と返却・廃棄の記録を消しました")
        self._keep(lambda: provision_register.unmark(workspace, chosen), said, len(chosen))

    def _may_clear(self, count: int) -> bool:
        question = self.tr("{count}件の返却期限と、返却・廃棄の記録を消します。").format(count=f"{count:,}")
        detail = self.tr("消した日付は、元に戻せません。提供・持出の記録そのものは残ります。")
        choices = (Choice("clear", self.tr("消す"), dangerous=True), Choice("stay", self.tr("やめる")))
        return self.desk.notices.decide(question, detail, choices) == "clear"

    def _keep(self, act: Callable[[], None], said: str, count: int) -> None:
        def done(_: None) -> None:
            self.said.emit(said.format(count=f"{count:,}"), 0)
            self._load()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

        self.desk.tasks.run(lambda _: act(), done, thread="writer")

    # --- one line ---

    def _open(self) -> None:
        at = self._table.currentRow()
        if 0 <= at < len(self._lines):
            self._whole.open(self._lines[at])
            self._stack.setCurrentWidget(self._whole)
            self._whole.focus()
            self.answers_changed.emit()

    def _close_line(self) -> None:
        self._stack.setCurrentIndex(0)
        self.answers_changed.emit()

    def _shows_line(self) -> bool:
        return self._stack.currentWidget() is self._whole

    def _receipts(self) -> None:
        """受領書兼誓約書 of the lines chosen."""
        chosen, workspace = set(self._chosen()), self.desk.workspace
        lines = [each for each in self._lines if each.id in chosen]
        self.desk.tasks.run(
            lambda report: receipts.receipts(workspace, lines, report),
            lambda job: self.show_paper(paper_of(workspace, job, receipts.TITLE, receipts.save_pdf, receipts.printed)),
            busy=self.tr("書類を作っています"),
        )

    # --- leaving the office itself ---

    def _print(self) -> None:
        workspace, found, asked = self.desk.workspace, self._lines, self._asked
        self.make_roster(lambda report: provision_register.on_paper(workspace, found, asked, report))

    def _write(self) -> None:
        workspace, found = self.desk.workspace, self._lines
        self.offer_book(
            self.tr("提供・持出記録簿"),
            lambda path, report: provision_register.write_book(workspace, found, path, report),
        )

    # --- appearance ---

    def _make_views(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("見方"))
        names = {
            EVERY: self.tr("すべての記録"),
            GIVEN: self.tr("外部へ提供したもの"),
            AWAITED: self.tr("返却待ち"),
            LATE: self.tr("返却期限が過ぎたもの"),
            SETTLED: self.tr("返却・廃棄したもの"),
        }
        for view in VIEWS:
            box.addItem(names[view], view)
        box.activated.connect(self._load)
        return box

    def _make_line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self._wait)
        return line

    def _make_table(self) -> PlainTable:
        heads = (
            *(self.tr("管理番号"), self.tr("日時"), self.tr("資料"), self.tr("提供先"), self.tr("利用目的")),
            *(self.tr("件数"), self.tr("返却期限"), self.tr("返却・廃棄"), self.tr("操作者")),
        )
        table = PlainTable(self.tr("提供・持出記録簿"), heads, (4.5, 8.5, 11, 8, 8, 3.5, 6.5, 7.5, 5), 2)
        for column in (0, 5):
            table.align_right(column)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.say_when_empty(self.tr("当てはまる記録はありません。"))
        table.opened.connect(self._open)
        return table

    def _lay_out(self) -> None:
        listed = QWidget()
        column = page_column(listed)
        search, about = labelled(self.tr("検索(&S)"), self._text), labelled(self.tr("載っている方(&N)"), self._about)
        column.addWidget(choice_line(self._year, self._view, search, self._text, about, self._about))
        column.addWidget(self._table, 1)
        if allows(self.desk.workspace.clerk.roles, "provisions.keep"):
            column.addLayout(self._make_marks())
        column.addLayout(
            bar(
                self._sum,
                1,
                button(self.tr("受領書(&J)…"), self._receipts),
                button(self.tr("印刷 (F7)"), self._print),
                button(self.tr("Excel (F8)"), self._write),
            )
        )
        self._stack.addWidget(listed)
        self._stack.addWidget(self._whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _make_marks(self) -> QHBoxLayout:
        """What can be said of the lines chosen, on the day in the field."""
        self._day.setMaximumWidth(appearance.text_width(10))
        back = button(
            self.tr("返却された(&H)"), lambda: self._settle(GIVEN_BACK, self.tr("{count}件を返却済みにしました"))
        )
        gone = button(
            self.tr("廃棄された(&K)"), lambda: self._settle(DESTROYED, self.tr("{count}件を廃棄済みにしました"))
        )
        due = button(self.tr("返却期限にする(&D)"), self._set_due)
        clear = button(self.tr("印を消す(&C)"), self._clear)
        return bar(labelled(self.tr("日付(&Y)"), self._day.inner), self._day, due, back, gone, clear, 1)
