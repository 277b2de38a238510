"""What a rollover would write, before it is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.serving.rollover import Change, Fate, RolloverPlan
from welfare_desktop.domain.values import Date
from welfare_desktop.services.terms.rollover import Sheet
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.plain_table import PlainTable

ORDER = (Fate.NEW, Fate.VACANT, Fate.LEFT, Fate.AGAIN, Fate.OPEN)


class PlanPane(QWidget):
    """Lists the lines by what becomes of them."""

    wanted = Signal(object)
    """domain.terms_rollover.RolloverPlan: carry it out."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: RolloverPlan | None = None
        self._title = QLabel()
        appearance.set_role(self._title, "section")
        self._counts = QLabel()
        self._counts.setWordWrap(True)
        heads = (
            self.tr("結果"),
            self.tr("校(地)区"),
            self.tr("担当区域"),
            self.tr("現在の方"),
            self.tr("後任・新任"),
            self.tr("備考"),
        )
        self._table = PlainTable(self.tr("登録される内容"), heads, (6, 5, 8, 8, 8, 12), 5)
        self._carry = button(self.tr("この内容で登録 (F12)"), self.ask, "primary")
        page = page_column(self)
        for part in (self._title, self._counts):
            page.addWidget(part)
        page.addWidget(self._table, 1)
        page.addLayout(bar(button(self.tr("入力に戻る (Esc)"), self.closed.emit), 1, self._carry))

    def open(self, sheet: Sheet) -> None:
        """Show what would come of the rollover as it stands."""
        plan = self._plan = sheet.plan()
        said = plan.rollover
        begins, ends = values.shown(Date(), said.begins_on), values.shown(Date(), said.ends_on or None)
        title = self.tr("{role}　{begins}から{ends}まで")
        self._title.setText(title.format(role=words.label(said.role), begins=begins, ends=ends or "―"))
        counts = plan.counts()
        self._counts.setText("　".join(f"{words.label(fate.value)} {counts[fate]:,}" for fate in Fate))
        changes = sorted((each for each in plan.changes if each.fates), key=lambda each: ORDER.index(each.fates[-1]))
        late = frozenset(at for at, each in enumerate(changes) if {Fate.VACANT, Fate.OPEN}.intersection(each.fates))
        self._table.show_rows([self._line(sheet, each) for each in changes], 0, late)
        self._carry.setEnabled(bool(plan.decided()))

    def ask(self) -> None:
        """Carry the plan shown out."""
        if self._plan is not None and self._carry.isEnabled():
            self.wanted.emit(self._plan)

    def focus(self) -> None:
        """Begin at the first line."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, sheet: Sheet, change: Change) -> tuple[str, ...]:
        line, newcomer = change.line, change.answer.newcomer
        who = sheet.serving
        told = ""
        if Fate.NEW in change.fates:
            known = who.people.get(change.known)
            told = (
                self.tr("名簿の {number} {name}").format(number=known.number, name=known.name)
                if known
                else self.tr("名簿に新しく登録")
            )
        elif Fate.LEFT in change.fates:
            told = change.answer.reason
        elif Fate.OPEN in change.fates:
            told = self.tr("何も変わりません")
        return (
            "・".join(words.label(fate.value) for fate in change.fates),
            who.district(line.district),
            newcomer.area or line.area or (line.seat.code or "" if line.seat else ""),
            who.people[line.held.person].name if line.held else "",
            newcomer.name,
            told,
        )
