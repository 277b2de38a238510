"""What is about to be entered for many grants: the step, the day and the amount of each, to be typed over first."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Choice, Date, Money, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.grants import advancing
from welfare_desktop.services.grants.advancing import Advanced, Course, Move, Plan, Said
from welfare_desktop.services.grants.board import Line
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, labelled, page_column
from welfare_desktop.ui.records.editors import LineEditor, day_of

_COURSES = Choice(tuple(each.value for each in Course))
_BESIDE = {"grant.day": "day", "grant.no-change": "course", "grant.no-carry": "course", "grant.paid-already": "course"}
"""Beside which cell a problem is told; the others are about the amount."""


class PlanPane(QWidget):
    """The plan as a grid; what is wrong with a row is told beside it and mended first."""

    closed = Signal()
    done = Signal(object)
    """Carried out: the `Advanced`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = Keeping(desk.tasks, self)
        self._plan: Plan | None = None
        self._moves: dict[tuple[Value, ...], Move] = {}
        self._told = QLabel()
        appearance.set_role(self._told, "section")
        self._day = LineEditor(Date())
        self._day.set_label(self.tr("日付"))
        self._day.left.connect(self._on_day)
        self._day_given = ""
        columns = (
            GridColumn("name", self.tr("申請者"), Text(), 10, fixed=True),
            GridColumn("kind", self.tr("種類"), Text(), 5.5, fixed=True),
            GridColumn("step", self.tr("進める段階"), Text(), 11, fixed=True),
            GridColumn("course", self.tr("扱い"), _COURSES, 4),
            GridColumn("day", self.tr("日付"), Date(), 7.5),
            GridColumn("amount", self.tr("金額"), Money(), 5.5, summed=True),
            GridColumn("label", self.tr("金額の種類"), Text(), 6.5, fixed=True),
            GridColumn("warning", self.tr("注意"), Text(), 16, fixed=True),
        )
        self.grid = Grid(self.tr("進める助成"), columns, desk.preferences, self._check)
        self.grid.model.follow = self._follow
        self._lay_out()

    def open(self, lines: list[Line]) -> None:
        """Propose the next step of these grants."""
        day, workspace = self._desk.workspace.today(), self._desk.workspace
        self._day.put(day)
        self._day_given = day
        self._desk.tasks.run(lambda _: advancing.propose(workspace, lines, day), self._show)

    def focus(self) -> None:
        """Begin where the amounts are."""
        self.grid.focus()

    def is_dirty(self) -> bool:
        """Whether anything typed is not registered yet."""
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        self.grid.leave(self._desk.notices, self.save_and, then)

    def save(self) -> None:
        """F12: take the steps."""
        self.save_and(lambda: None)

    def save_and(self, then: Callable[[], None]) -> None:
        """Take the steps, then go on."""
        if self._plan is None or not self.grid.settle():
            return
        plan, workspace = self._typed(self._plan), self._desk.workspace

        def taken(done: Advanced) -> None:
            self.grid.accept()
            self.done.emit(done)
            then()

        self._keeping.keep(lambda _: advancing.carry_out(workspace, plan), taken, self.tr("登録しています"))

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        text = self.tr("{count}件を次の段階へ進めます")
        more = self.tr("(終わっている{rest}件は除きました)").format(rest=plan.rest) if plan.rest else ""
        self._told.setText(text.format(count=len(plan.moves)) + more)
        self._moves = {_sign(_values(move)): move for move in plan.moves}
        self.grid.show_rows([GridRow(move.line.key, _values(move)) for move in plan.moves])
        self.grid.focus()
        if any(move.problem is not None for move in plan.moves):
            self.grid.settle()

    def _on_day(self) -> None:
        """Another day for all of them; whatever else was typed stays."""
        day, model = day_of(self._day), self.grid.model
        if day and day != self._day_given:
            self._day_given = day
            column = [each.key for each in model.columns].index("day")
            model.write([(row, column, self._day.text()) for row in range(model.rowCount())])

    def _typed(self, plan: Plan) -> Plan:
        typed = {int(str(key)): _said(row) for key, row in self.grid.values().items()}
        return advancing.retyped(plan, typed)

    def _follow(self, row: Values) -> Values:
        """Another course asks for another amount: 変更後の決定額, 繰越額."""
        move, course = self._moves.get(_sign(row)), _said(row).course
        if move is None or (label := _amount_label(move, course)) == row.get("label"):
            return {}
        return {"label": label, "amount": advancing.amount_for(move, course)}

    def _check(self, row: Values) -> dict[str, Problem]:
        """What keeps a row from being taken, beside what is to be mended."""
        move = self._moves.get(_sign(row))
        problem = advancing.problem(move.line, move.step, _said(row)) if move is not None else None
        if problem is None:
            return {}
        return {_BESIDE.get(problem.code, "amount"): problem}

    def _lay_out(self) -> None:
        page = page_column(self, 2)
        page.addLayout(bar(self._told, 1, labelled(self.tr("日付(まとめて)"), self._day), self._day))
        page.addWidget(self.grid, 1)
        leave: Callable[[], None] = self.closed.emit
        go = button(self.tr("登録 (F12)"), self.save, "primary")
        page.addLayout(bar(button(self.tr("やめる (Esc)"), leave), 1, go))


def _said(row: Values) -> Said:
    day, amount, course = row.get("day"), row.get("amount"), row.get("course")
    return Said(
        day if isinstance(day, str) else "",
        amount if isinstance(amount, int) else None,
        Course(str(course)) if course else Course.STAY,
    )


def _values(move: Move) -> dict[str, Value]:
    line = move.line
    return {
        "name": line.short_name,
        "kind": line.short_kind,
        "step": f"{line.stage} → {move.step.label}",
        "course": move.course.value,
        "day": move.day,
        "label": _amount_label(move, move.course),
        "amount": move.amount,
        "warning": " ".join(words.problem_text(each) for each in line.warnings) or None,
    }


def _amount_label(move: Move, course: Course) -> str:
    return advancing.step_of(move, course).amount_label or "—"


def _sign(row: Values) -> tuple[Value, ...]:
    """What tells a row from others without its key."""
    return row.get("name"), row.get("kind"), row.get("step")
