"""1 ファイル: drop or choose files, give the password, choose the encoding of a text file by looking at it."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.importing import letter
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.ui import appearance
from welfare_desktop.ui.file_source import DropCard, FileSource
from welfare_desktop.ui.importing.excerpt import shown_cell
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.page import Banner, Page
from welfare_desktop.ui.lines import line_of

TEXT_FILES = (".csv", ".tsv", ".txt")
WORKBOOKS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv"
PREVIEWED = 8
QUEUE_LINES = 6


@dataclass(frozen=True, slots=True)
class Queued:
    """A file of the queue, what it is doing, and whether nothing more is to be done with it."""

    path: Path
    state: str
    done: bool = False


class FilePage(Page):
    """Which file; several wait in a queue and come one after another."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._queued: list[Queued] = []
        self._at = -1
        kinds = self.tr("台帳のファイル ({kinds});;すべてのファイル (*)").format(kinds=WORKBOOKS)
        title = self.tr("取り込むファイルを選ぶ")
        self._files = FileSource(self, intake.desk.preferences, title, kinds, several=True)
        self._files.taken.connect(self.take_files)
        self._make_parts()
        self._lay_out()
        intake.opened.connect(self._on_opened)
        intake.refused.connect(self._on_refused)
        intake.stopped.connect(self._on_stopped)

    # --- the queue ---

    def take_files(self, paths: Sequence[Path]) -> None:
        """The clerk chose these files: the first of them is opened now, the others wait."""
        known = [each.path for each in self._queued]
        self._queued += [Queued(path, self.tr("待っています")) for path in paths if path not in known]
        if paths:
            self._open(next(at for at, each in enumerate(self._queued) if each.path == paths[0]))

    def has_next(self) -> bool:
        """Whether another file waits."""
        return any(not each.done for each in self._queued)

    def has_another(self) -> bool:
        """Whether a file waits besides the one that is open."""
        return any(not each.done and at != self._at for at, each in enumerate(self._queued))

    def open_next(self) -> None:
        """Open the file that waits."""
        self._open(next(at for at, each in enumerate(self._queued) if not each.done))

    def note_result(self, text: str) -> None:
        """Remember in the queue what became of the present file; it does not wait any more."""
        self._note(text, done=True)

    def pass_over(self, why: str) -> None:
        """Leave the present file out and open the one that waits."""
        if not self._queued[self._at].done:
            self._note(why, done=True)
        self.open_next()

    def _note(self, state: str, *, done: bool = False) -> None:
        if self._at >= 0:
            self._queued[self._at] = Queued(self._queued[self._at].path, state, done)
            self._show_queue()

    def _drop_chosen(self) -> None:
        """Take the chosen file off the queue; the one being imported stays."""
        row = self._queue.currentRow()
        if 0 <= row < len(self._queued) and row != self._at:
            del self._queued[row]
            self._at -= row < self._at
            self._show_queue()

    def has_nothing(self) -> bool:
        return self._at >= 0 and self.intake.source is None and not self.intake.is_busy()

    def is_ready(self) -> bool:
        return self.intake.source is not None and not self.intake.is_busy()

    def hint(self) -> str:
        if self.intake.is_busy():
            return self.tr("ファイルを読んでいます…")
        if self.intake.source is not None:
            return ""
        if not self._password_row.isHidden():
            return self.tr("ファイルのパスワードを入力してください。")
        return self.tr("取り込むファイルを選んでください。")

    def first_field(self) -> QWidget | None:
        if not self._password_row.isHidden():
            return self.password
        return None if self.is_ready() else self._files.button

    def password_note(self) -> str:
        """What is said beside the password; "" when none is asked for."""
        return "" if self._password_row.isHidden() else self._password_note.text()

    def refusal(self) -> str:
        """Why the file could not be read; "" when it could."""
        return self._banner.text()

    def preview_text(self, row: int, column: int) -> str:
        """A cell of a text file's preview (from 0); "" where there is none."""
        item = self._preview.item(row, column)
        return item.text() if item is not None and not self._preview.isHidden() else ""

    def choose_encoding(self, name: str) -> None:
        """Read the text file in this encoding ("" for the one that seems right)."""
        self._coding.setCurrentIndex(max(0, self._coding.findData(name)))
        self._recode()

    # --- opening ---

    def _open(self, at: int) -> None:
        self._at = at
        self._note(self.tr("読んでいます"))
        self.password.clear()
        for part in (self._password_row, self._coding_row, self._preview):
            part.hide()
        self._coding.setCurrentIndex(0)
        self._start(self._queued[at].path)

    def _start(self, path: Path, password: str | None = None, encoding: str | None = None) -> None:
        self._banner.hide()
        self._facts.clear()
        self.intake.open(path, password, encoding)
        self.ready_changed.emit()

    def _unlock(self) -> None:
        self._start(self.intake.path, self.password.text())

    def _recode(self) -> None:
        if self._at >= 0:
            self._start(self.intake.path, encoding=self._coding.currentData() or None)

    def _on_opened(self) -> None:
        source = self.intake.source
        if source is None:
            return
        self._password_row.hide()
        records = sum(len(table.records) for sheet in source.sheets for table in sheet.tables)
        tables = sum(len(sheet.tables) for sheet in source.sheets)
        text = self.tr("読みました: シート {sheets}、表 {tables}、記録 {records}件").format(
            sheets=len(source.sheets), tables=tables, records=f"{records:,}"
        )
        self._note(text)
        self._facts.setText("\n".join(source.notes))
        self._facts.setVisible(bool(source.notes))
        self._show_coding(source)
        self.ready_changed.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        if self.intake.source is not None:
            return
        if isinstance(refusal, WrongPassword):
            self._note(self.tr("パスワードを待っています"))
            again = bool(self.password.text())
            self._ask_password(again=again)
        else:
            self._note(self.tr("読めませんでした"), done=True)
            self._banner.tell(refusal)
            self._coding_row.setVisible(self.intake.path.suffix.lower() in TEXT_FILES)
        self._preview.hide()
        self.ready_changed.emit()

    def _on_stopped(self) -> None:
        if self._at >= 0 and self.intake.source is None:
            self._note(self.tr("中止しました"))
            self.ready_changed.emit()

    def _ask_password(self, *, again: bool) -> None:
        mark = appearance.MARKS[appearance.Tone.PROBLEM].shape
        text = f"{mark} {self.tr('パスワードが違います。もう一度入力してください。')}"
        first = self.tr("このファイルにはパスワードがかかっています。ファイルのパスワードを入力してください。")
        self._password_note.setText(text if again else first)
        appearance.set_tone(self._password_note, "problem" if again else "")
        self._password_row.show()
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- text files ---

    def _show_coding(self, source: Source) -> None:
        self._coding_row.setVisible(bool(source.encoding))
        if not source.encoding:
            self._preview.hide()
            return
        workspace = self.intake.workspace
        self.intake.desk.tasks.run(
            lambda _: sources.cells(workspace, source, 0, 1, PREVIEWED),
            functools.partial(self._show_preview, source),
        )

    def _show_preview(self, source: Source, rows: Sequence[Sequence[Cell]]) -> None:
        if source is not self.intake.source:
            return
        self._preview.setRowCount(len(rows))
        widest = max(map(len, rows), default=0)
        self._preview.setColumnCount(widest)
        self._preview.setHorizontalHeaderLabels([letter(column) for column in range(1, widest + 1)])
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                self._preview.setItem(at, column, QTableWidgetItem(shown_cell(cell)))
        self._preview.setVisible(bool(rows))

    # --- appearance ---

    def _show_queue(self) -> None:
        self._queue.clear()
        for at, each in enumerate(self._queued):
            text = self.tr("{number}. {name}    {state}")
            text = text.format(number=at + 1, name=each.path.name, state=each.state)
            item = QListWidgetItem(text)
            item.setSizeHint(QSize(0, appearance.row_height()))
            self._queue.addItem(item)
        self._queue.setVisible(bool(self._queued))
        self._zone.shrink(small=bool(self._queued))
        self._drop.setVisible(len(self._queued) > 1)
        if self._at >= 0:
            self._queue.setCurrentRow(self._at)
        lines = min(len(self._queued), QUEUE_LINES)
        self._queue.setFixedHeight(lines * appearance.row_height() + appearance.grid(2))

    def _make_parts(self) -> None:
        self._queue = QListWidget()
        self._queue.setAccessibleName(self.tr("取り込むファイル"))
        self._queue.setToolTip(self.tr("ダブルクリックかEnterで、このファイルを先に読みます"))
        self._queue.itemActivated.connect(lambda: self._open(self._queue.currentRow()))
        self._queue.hide()
        self._drop = QPushButton(self.tr("選んだファイルを一覧から外す"))
        appearance.set_role(self._drop, "link")
        self._drop.clicked.connect(self._drop_chosen)
        self._drop.hide()
        self._banner = Banner()
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._make_password()
        self._make_coding()

    def _make_password(self) -> None:
        self._password_note = QLabel()
        self._password_note.setWordWrap(True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.password.setAccessibleName(self.tr("ファイルのパスワード"))
        self.password.setFixedWidth(appearance.text_width(18))
        unlock = QPushButton(self.tr("開く"))
        unlock.setAutoDefault(True)
        unlock.clicked.connect(self._unlock)
        self.password.returnPressed.connect(self._unlock)
        self._password_row = QFrame()
        appearance.set_role(self._password_row, "card")
        column = QVBoxLayout(self._password_row)
        column.addWidget(self._password_note)
        column.addWidget(line_of(QLabel(self.tr("パスワード")), self.password, unlock, 1))
        self._password_row.hide()

    def _make_coding(self) -> None:
        self._coding = QComboBox()
        self._coding.setAccessibleName(self.tr("文字コード"))
        choices = (
            (self.tr("自動で判定"), ""),
            (self.tr("Shift_JIS(Windowsの日本語)"), "cp932"),
            ("UTF-8", "utf-8-sig"),
            ("EUC-JP", "euc-jp"),
            ("UTF-16", "utf-16"),
        )
        for label, name in choices:
            self._coding.addItem(label, name)
        self._coding.activated.connect(self._recode)
        note = QLabel(self.tr("下の文字が読めないときは、選び直してください。"))
        appearance.set_tone(note, "quiet")
        self._coding_row = line_of(QLabel(self.tr("文字コード")), self._coding, note, 1)
        self._coding_row.hide()
        self._preview = QTableWidget()
        self._preview.setAccessibleName(self.tr("ファイルの先頭"))
        self._preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._preview.setTabKeyNavigation(False)
        self._preview.verticalHeader().setDefaultSectionSize(appearance.row_height())
        self._preview.hide()

    def _lay_out(self) -> None:
        self._zone = DropCard(
            self._files,
            self.tr("取り込む台帳のファイルを、ここに置いてください(いくつでも)"),
            self.tr("Excel(xlsx、xls、xlsb)、OpenDocument(ods)、CSV。ファイルは読むだけで、書き換えません。"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(4), appearance.grid(3), appearance.grid(4), appearance.grid(2))
        column.setSpacing(appearance.grid(3))
        for part in (
            self._zone,
            self._queue,
            self._drop,
            self._banner,
            self._password_row,
            self._facts,
            self._coding_row,
        ):
            column.addWidget(part)
        column.addWidget(self._preview, 1)
        column.addStretch(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
