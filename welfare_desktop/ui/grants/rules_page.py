"""助成の決まり: amounts and ceilings by kind, when reports are due, since when the conditions hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from welfare_desktop.domain.grants.rules import KIND_NAMES, GrantRules, KindRule
from welfare_desktop.domain.values import Money, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.grants import rules
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, labelled

_AMOUNTS = ("base", "per_time", "per_member", "ceiling")
_ERA = 2018
"""令和 N年 is this year and N."""


class GrantRulesPage(QWidget):
    """A line for each kind of grant, and what holds for all of them."""

    closed = Signal()
    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        heads = (self.tr("基準額"), self.tr("1回あたり"), self.tr("1人あたり"), self.tr("上限"))
        columns = (
            GridColumn("kind", self.tr("助成の種類"), Text(), 12, fixed=True),
            *(GridColumn(key, head, Money(), 7) for key, head in zip(_AMOUNTS, heads, strict=True)),
        )
        self._grid = Grid(self.tr("助成の額の決まり"), columns, desk.preferences)
        self._due, self._number, self._worries, self._plan = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self._lay_out()

    def open(self) -> None:
        """Show what holds now."""
        workspace = self._desk.workspace
        self._desk.tasks.run(lambda _: rules.rules(workspace), self._show)

    def save(self) -> None:
        """Keep what was typed."""
        changed = self._read() if self._grid.settle() else None
        if changed is not None:
            workspace = self._desk.workspace
            self._desk.tasks.run(lambda _: rules.keep(workspace, changed), lambda _: self.kept.emit(), thread="writer")

    def _show(self, found: GrantRules) -> None:
        self._grid.show_rows([GridRow(kind, _values(kind, found.rule(kind))) for kind in KIND_NAMES])
        self._due.setText(found.report_due)
        self._number.setText(found.decision_number)
        self._worries.setText(str(found.worries_since - _ERA))
        self._plan.setText(str(found.plan_since - _ERA))
        self._grid.focus()

    def _read(self) -> GrantRules | None:
        """What the page says; None, with the field marked, when something cannot be read."""
        due = self._due.text().strip()
        good = len(due) == len("04-20") and due[2] == "-" and "01" <= due[:2] <= "12" and "01" <= due[3:] <= "31"
        years = [line.text().strip() for line in (self._worries, self._plan)]
        states = (good, *(each.isdecimal() and int(each) > 0 for each in years))
        for line, state in zip((self._due, self._worries, self._plan), states, strict=True):
            appearance.set_tone(line, "" if state else "problem")
        if not all(states):
            return None
        kinds = {str(kind): _rule(row) for kind, row in self._grid.values().items()}
        worries, plan = (int(each) + _ERA for each in years)
        return GrantRules(kinds, due, self._number.text().strip(), worries, plan)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("助成の決まり"))
        appearance.set_role(heading, "section")
        note = QLabel(
            self.tr(
                "額の案は「基準額+1回あたり×年間回数+1人あたり×登録者数」で、上限まで、申請額までです。"
                "金額のない種類は、申請額を案にします。報告期限は年度の翌年の月日(04-20)、決定番号の{n}は通し番号です。"
            )
        )
        note.setWordWrap(True)
        appearance.set_tone(note, "quiet")
        labels = (
            (self.tr("実績報告の期限(月-日)"), self._due),
            (self.tr("決定番号の書式"), self._number),
            (self.tr("困りごとの要件の開始(令和 年度)"), self._worries),
            (self.tr("計画未策定の注意の開始(令和 年度)"), self._plan),
        )
        form = QGridLayout()
        for place, (label, line) in enumerate(labels):
            row, column = divmod(place, 2)
            line.setAccessibleName(label)
            form.addWidget(labelled(label, line), row, 2 * column)
            form.addWidget(line, row, 2 * column + 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(appearance.grid(2),) * 4)
        page.addWidget(heading)
        page.addWidget(note)
        page.addWidget(self._grid, 1)
        page.addLayout(form)
        back = button(self.tr("やめる (Esc)"), self.closed.emit)
        page.addLayout(bar(back, 1, button(self.tr("この決まりにする (F12)"), self.save, "primary")))


def _values(kind: str, rule: KindRule) -> dict[str, Value]:
    return {"kind": kind, **{key: getattr(rule, key) or None for key in _AMOUNTS}}


def _rule(row: dict[str, Value]) -> KindRule:
    amounts = {key: value for key in _AMOUNTS if isinstance(value := row.get(key), int)}
    return KindRule(**amounts)
