"""状況を変える, and the facts of a case that change on the way: 担当, consent, アセスメント and plan."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.casework.course import TurnTaken
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.cases import Case, Turn
from welfare_desktop.domain.values import Date
from welfare_desktop.services.casework import keeping
from welfare_desktop.services.casework.keeping import Kept
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.casework.short_form import ShortForm
from welfare_desktop.ui.casework.worker_names import offer_workers
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.reason_box import ReasonBox
from welfare_desktop.ui.records.editors import LineEditor, day_in
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.tasks import Progress


class TurnForm(ShortForm):
    """支援開始, 見守り, 中断, 再開, 移管, 終結 with its day and why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("状況を変える"))
        self.turn = QComboBox()
        self.turn.setAccessibleName(self.tr("節目"))
        self.day = LineEditor(Date())
        self.day.set_label(self.tr("日付"))
        self.reason = ReasonBox(self.tr("理由"), casework.CLOSE_REASONS, 18)
        self.handed_to = QLineEdit()
        self.handed_to.setAccessibleName(self.tr("移管先"))
        self.handed_to.setMaximumWidth(appearance.text_width(24))
        self._outlook = QLabel()
        self.lay_out(_rows(
            (self.tr("節目"), self.turn),
            (self.tr("日付"), self.day),
            (self.tr("理由"), self.reason),
            (self.tr("移管先"), self.handed_to),
            ("", self._outlook),
        ))  # fmt: skip
        self.turn.currentTextChanged.connect(self._look_ahead)
        line = self.reason.lineEdit()
        for signal in (self.turn.activated, self.reason.activated, self.day.edited, self.handed_to.textEdited):
            signal.connect(self.note_edit)
        if line is not None:
            line.textEdited.connect(self.note_edit)

    def begin(self) -> None:
        self.turn.clear()
        self.turn.addItems(list(casework.turns_possible(self.case)))
        self.day.put(self.desk.workspace.today())
        self.reason.begin_empty(self.tr("終結のときは必ず入力します"))
        self.handed_to.clear()
        self.turn.setFocus()

    def keep(self) -> Callable[[Progress], Kept] | None:
        parsed, day = self.day.read(), day_in(self.day)
        taken = TurnTaken(self.turn.currentText(), day, self.reason.reason(), self.handed_to.text().strip())
        problems = (parsed,) if isinstance(parsed, Problem) else casework.turn_problems(self.case, taken)
        self.say("\n".join(f"! {words.problem_text(problem)}" for problem in problems))
        if problems:
            return None
        workspace, case = self.desk.workspace, self.case.id
        return lambda _: keeping.carry_out(workspace, keeping.plan_turn(workspace, case, taken))

    def _look_ahead(self, turn: str) -> None:
        if turn:
            text = self.tr("状況: {before} → {after}")
            before, after = casework.status_of(self.case), casework.status_after(turn)
            self._outlook.setText(text.format(before=words.label(before), after=words.label(after)))
            self.handed_to.setEnabled(turn == casework.HAND_OVER)
            self.say("")


class FactsForm(ShortForm):
    """A few facts of the case itself: 担当, the consent to share, アセスメント and plan.

    `dated` asks from what day on they hold; what was so before is then kept with the dates.
    """

    def __init__(self, desk: Desk, heading: str, keys: tuple[str, ...], *, dated: bool = False) -> None:
        super().__init__(desk, heading)
        self._keys = keys
        lookup = Lookup(desk, self)
        self.grid = FieldGrid(Case, keys, lookup)
        self.grid.edited.connect(self.note_edit)
        self.day = FieldGrid(Turn, ("on",), lookup)
        self.day.setVisible(dated)
        for grid in (self.grid, self.day):
            grid.arrange(Arrangement(2, labels_above=True, label_width=0))
        self.lay_out(self.grid, self.day)
        offer_workers(desk, self.grid)

    def begin(self) -> None:
        self.grid.put(self.case)
        self.day.put(Turn(on=self.desk.workspace.today()))
        self.grid.focus()

    def keep(self) -> Callable[[Progress], Kept] | None:
        problems = self.grid.problems() | self.day.problems()
        self.grid.tell(problems)
        self.day.tell(problems)
        if problems:
            return None
        said = self.grid.take(self.case)
        facts = {key: getattr(said, key) for key in self._keys if getattr(said, key) != getattr(self.case, key)}
        on = self.day.take(Turn(on=self.desk.workspace.today())).on or ""
        workspace, case = self.desk.workspace, self.case.id
        return lambda _: keeping.change_facts(workspace, case, facts, on)


def _rows(*rows: tuple[str, QWidget]) -> QWidget:
    """Labels beside their fields."""
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    for at, (text, field) in enumerate(rows):
        label = QLabel(text)
        label.setBuddy(field)
        grid.addWidget(label, at, 0)
        grid.addWidget(field, at, 1)
    grid.setColumnStretch(1, 1)
    return body
