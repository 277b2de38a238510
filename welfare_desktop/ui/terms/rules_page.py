"""委嘱の決まり: terms, letters, seats and awards as the office's 要綱 say; administrators change them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from welfare_desktop.domain.registers.vocabulary import SERVICE_ROLE
from welfare_desktop.domain.serving.terms import Procedure, TermRule
from welfare_desktop.domain.values import Choice, Count, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.terms import rules
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, labelled

PROCEDURES = Choice(tuple(each.value for each in Procedure))


class RulesPage(QWidget):
    """A line for each role, and what holds for the whole office."""

    closed = Signal()
    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rules = OfficeRules()
        columns = (
            GridColumn("role", self.tr("委嘱区分"), Text(30), 10, fixed=True),
            GridColumn("procedure", self.tr("手続主体"), PROCEDURES, 8),
            GridColumn("years", self.tr("任期(年)"), Count(("年",)), 5),
            GridColumn("ends_on", self.tr("満了の月日"), Text(5), 6),
            GridColumn("renewed_in", self.tr("一斉に替わる年(西暦)"), Text(4), 9),
            GridColumn("letter", self.tr("委嘱番号の書式"), Text(40), 12),
        )
        self._grid = Grid(self.tr("任期の決まり"), columns, desk.preferences)
        self._lines = {
            key: QLineEdit()
            for key in ("households_least", "households_most", "heavy", "award_years", "award", "insurance_plan", "letter_text", "signer")
        }  # fmt: skip
        self._lay_out()

    def open(self) -> None:
        """Show what holds now."""
        workspace = self._desk.workspace
        self._desk.tasks.run(lambda _: rules.rules(workspace), self._show)

    def save(self) -> None:
        """Keep what was typed."""
        if not self._grid.settle():
            return
        changed = self._read()
        if changed is None:
            return
        workspace = self._desk.workspace
        self._desk.tasks.run(lambda _: rules.keep(workspace, changed), lambda _: self.kept.emit(), thread="writer")

    def _show(self, found: OfficeRules) -> None:
        self._rules = found
        self._grid.show_rows([GridRow(role, _values(role, found.term(role))) for role in SERVICE_ROLE.options])
        for key, line in self._lines.items():
            value = getattr(found, key)
            line.setText("・".join(map(str, value)) if isinstance(value, tuple) else str(value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        self._grid.table.setFocus()

    def _read(self) -> OfficeRules | None:
        """What the page says; None, with the field marked, when a number cannot be read."""
        numbers: dict[str, int] = {}
        for key in ("households_least", "households_most", "heavy"):
            text = self._lines[key].text().strip()
            good = text.isdecimal() and int(text) > 0
            appearance.set_tone(self._lines[key], "" if good else "problem")
            if not good:
                self._lines[key].setFocus()
                return None
            numbers[key] = int(text)
        years = self._lines["award_years"].text().replace("、", "・").replace(",", "・").split("・")
        terms = {str(role): _rule(cells) for role, cells in self._grid.values().items()}
        return OfficeRules(
            terms,
            **numbers,
            award_years=tuple(sorted({int(each) for each in map(str.strip, years) if each.isdecimal()})),
            award=self._lines["award"].text().strip(),
            insurance_plan=self._lines["insurance_plan"].text().strip(),
            letter_text=self._lines["letter_text"].text().strip(),
            signer=self._lines["signer"].text().strip(),
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("委嘱の決まり"))
        appearance.set_role(heading, "section")
        note = QLabel(
            self.tr(
                "満了の月日は「03-31」のように入力します。空欄にすると、委嘱日から数えます。"
                "一斉に替わる年を空欄にすると、人ごとに数えます。{番号}・{校区}・{区分}のところには、その人のものが入ります。"
            )
        )
        note.setWordWrap(True)
        appearance.set_tone(note, "quiet")
        labels = {
            "households_least": self.tr("1人あたり世帯数(最少)"),
            "households_most": self.tr("1人あたり世帯数(最多)"),
            "heavy": self.tr("見守り世帯の上限(人)"),
            "award_years": self.tr("表彰する年数"),
            "award": self.tr("表彰の種類"),
            "insurance_plan": self.tr("保険プラン"),
            "letter_text": self.tr("委嘱状の文"),
            "signer": self.tr("委嘱状の署名者"),
        }
        form = QGridLayout()
        form.setVerticalSpacing(appearance.grid(1))
        for place, (key, label) in enumerate(labels.items()):
            row, column = divmod(place, 2)
            self._lines[key].setAccessibleName(label)
            form.addWidget(labelled(label, self._lines[key]), row, 2 * column)
            form.addWidget(self._lines[key], row, 2 * column + 1)
        page = QVBoxLayout(self)
        page.addWidget(heading)
        page.addWidget(note)
        page.addWidget(self._grid, 1)
        page.addLayout(form)
        back = button(self.tr("やめる (Esc)"), self.closed.emit)
        page.addLayout(bar(back, 1, button(self.tr("この決まりにする (F12)"), self.save, "primary")))


def _values(role: str, rule: TermRule) -> dict[str, Value]:
    return {
        "role": role,
        "procedure": rule.procedure.value,
        "years": rule.years or None,
        "ends_on": rule.ends_on or None,
        "renewed_in": str(rule.renewed_in) if rule.renewed_in else None,
        "letter": rule.letter or None,
    }


def _rule(cells: dict[str, Value]) -> TermRule:
    ends = str(cells.get("ends_on") or "")
    day = ends if len(ends) == len("03-31") and ends[2] == "-" and (ends[:2] + ends[3:]).isdecimal() else ""
    years, renewed = cells.get("years"), str(cells.get("renewed_in") or "")
    return TermRule(
        years if isinstance(years, int) else 0,
        day,
        int(renewed) if renewed.isdecimal() else 0,
        Procedure(str(cells.get("procedure") or Procedure.OFFICE.value)),
        str(cells.get("letter") or ""),
    )
