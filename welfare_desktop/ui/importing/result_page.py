"""6 結果: the sum that proves that no row was lost; the report, the way back, the register."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.services.outputs import Written
from welfare_desktop.ui import appearance
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.page import Page
from welfare_desktop.ui.importing.tally import of_result
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.saving import ask_where, with_ending
from welfare_desktop.ui.taking_back import ask_and_take_back


class ResultPage(Page):
    """What became of every row of the file."""

    register_wanted = Signal(str)
    """Open this register."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._has_next = False
        self._make_parts()
        self._lay_out()
        intake.written.connect(self._on_written)

    def wait_for_next(self, *, has_next: bool) -> None:
        """Whether another file waits in the queue."""
        self._has_next = has_next

    def enter(self) -> None:
        result, plan = self.intake.result, self.intake.plan
        if result is None or plan is None:
            return
        self._said.setText("")
        written = result.created + result.changed
        besides = self.tr("登録は変えず、一致した行の対応のない列の内容を残しました。")
        self._title.setText(besides if result.batch and not written else self._headline(plan.name, written))
        numbers = (result.created, result.changed, result.unchanged, result.left, result.problems, result.skipped)
        for label, number in zip(self._numbers, (*numbers, result.rows), strict=True):
            label.setText(f"{number:,}")
        whole = result.rows == plan.rows_in
        text = (
            self.tr("取込元の{rows}行すべての行き先が分かっています。失われた行はありません。")
            if whole
            else self.tr("取込元の{rows}行のうち、行き先の分からない行が{lost}行あります。結果表で確かめてください。")
        )
        proof = text.format(rows=f"{plan.rows_in:,}", lost=f"{plan.rows_in - result.rows:,}")
        self._proof.setText(f"{of_result(plan.rows_in, result).text()}\n{proof}")
        appearance.set_tone(self._proof, "" if whole else "problem")
        self._undo.setEnabled(result.batch > 0)
        self._open.setEnabled(bool(self._kind()))

    def _headline(self, name: str, written: int) -> str:
        if self.intake.is_pasted:
            some, none = (
                self.tr("貼り付けた{count}件を取り込みました。"),
                self.tr("貼り付けた行から取り込んだものはありません。"),
            )
        else:
            some, none = (
                self.tr("{name} の{count}件を取り込みました。"),
                self.tr("{name} から取り込んだ行はありません。"),
            )
        return (some if written else none).format(name=name, count=f"{written:,}")

    def verb(self) -> str:
        return self.tr("次のファイルへ(&N)") if self._has_next else self.tr("終わる(&N)")

    def first_field(self) -> QWidget | None:
        return None

    def write_report(self, path: Path) -> None:
        """Write the report workbook there."""
        path = with_ending(path, ".xlsx")
        self.intake.desk.preferences.keep_text(FOLDER, str(path.parent))
        self.intake.write_report(path)

    def take_back(self) -> None:
        """Undo the import, after asking."""
        result, plan = self.intake.result, self.intake.plan
        if result is not None and plan is not None and result.batch:
            work = self.tr("取込 {name}").format(name=plan.name)
            ask_and_take_back(self.intake.desk, result.batch, work, self._on_undone)

    def proof(self) -> str:
        """The sentence about the sum."""
        return self._proof.text()

    def said(self) -> str:
        """What the last action here came to."""
        return self._said.text()

    def open_register(self) -> None:
        """Leave for the register the rows went to."""
        self.register_wanted.emit(self._kind())

    def can_take_back(self) -> bool:
        """Whether there is something to undo."""
        return self._undo.isEnabled()

    def _kind(self) -> str:
        result, plan = self.intake.result, self.intake.plan
        kinds = [*(result.touched if result else ()), *(table.kind for table in plan.tables if plan)] if plan else []
        return next((kind for kind in kinds if kind), "")

    def _on_undone(self, text: str, batch: int) -> None:
        del batch
        self._said.setText(text)
        self._undo.setEnabled(False)

    def _on_written(self, written: Written) -> None:
        name = written.path.name if written.path else ""
        text = self.tr("{name} を書き出しました(管理番号 {serial})").format(name=name, serial=written.serial)
        if self.intake.source is not None and self.intake.source.password:
            text += "\n" + self.tr("開くパスワードは、元のファイルと同じです。")
        self._said.setText(text)

    def _choose_path(self) -> None:
        day = self.intake.workspace.today().replace("-", "")
        name = self.tr("取込結果_{name}_{day}.xlsx").format(name=self.intake.path.stem, day=day)
        kinds = self.tr("Excelブック (*.xlsx)")
        path = ask_where(self, self.intake.desk.preferences, self.tr("結果表の保存先"), name, kinds)
        if path is not None:
            self.write_report(path)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._title, self._proof, self._said = QLabel(), Prose(), Prose()
        appearance.set_role(self._title, "heading")
        self._title.setWordWrap(True)
        self._numbers = tuple(QLabel("0") for _ in range(7))
        self._report = QPushButton(icon("file-export"), self.tr("結果表を書き出す(&R)…"))
        self._report.clicked.connect(self._choose_path)
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("この取込を元に戻す(&U)"))
        self._undo.clicked.connect(self.take_back)
        self._open = QPushButton(icon("folder"), self.tr("台帳を開く(&D)"))
        self._open.clicked.connect(self.open_register)
        for button in (self._report, self._undo, self._open):
            button.setAutoDefault(True)

    def _lay_out(self) -> None:
        names = (
            (self.tr("新規"), self.tr("新しく登録した行")),
            (self.tr("変更"), self.tr("登録済みの記録を変えた行")),
            (self.tr("一致"), self.tr("登録済みの記録と同じで、変えなかった行")),
            (self.tr("取り込まず"), self.tr("取り込まないことにした行、決めなかった行")),
            (self.tr("問題"), self.tr("名前がないなど、登録できない行")),
            (self.tr("除外"), self.tr("見出し・小計・前の行の続きなど、1件の記録ではない行")),
            (self.tr("合計"), self.tr("取込元の空でない行")),
        )
        card = QFrame()
        appearance.set_role(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(*(appearance.grid(4),) * 4)
        grid.setHorizontalSpacing(appearance.grid(5))
        grid.setVerticalSpacing(appearance.grid(1.5))
        for row, ((name, meaning), number) in enumerate(zip(names, self._numbers, strict=True)):
            heading, note = QLabel(name), QLabel(meaning)
            appearance.set_tone(note, "quiet")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setAccessibleName(name)
            if row == len(names) - 1:
                line = QFrame()
                line.setFrameShape(QFrame.Shape.HLine)
                grid.addWidget(line, row, 0, 1, 3)
                for label in (heading, number):
                    appearance.set_role(label, "heading")
            for column, label in enumerate((heading, number, note)):
                grid.addWidget(label, row + (row == len(names) - 1), column)
        grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(4), appearance.grid(3), appearance.grid(4), appearance.grid(2))
        column.setSpacing(appearance.grid(3))
        for part in (self._title, card, self._proof, line_of(self._report, self._undo, self._open, 1), self._said):
            column.addWidget(part)
        column.addStretch(1)
