"""実施報告の入力: salons × April–March of one fact; a worry heard goes on to 相談の受付."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers.salons import FISCAL_MONTHS, MATTERS_UNIT, PEOPLE_UNIT, TIMES_UNIT
from welfare_desktop.domain.values import Count, Text
from welfare_desktop.services.grants import results
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.year_grid_page import YearGridPage
from welfare_desktop.ui.grids.columns import GridColumn
from welfare_desktop.ui.lines import button, labelled

if TYPE_CHECKING:
    from welfare_desktop.services.casework.reception import Received

_UNITS: Mapping[str, Count] = dict(
    zip(results.FACTS, (TIMES_UNIT, PEOPLE_UNIT, PEOPLE_UNIT, MATTERS_UNIT), strict=True)
)


class ResultsPage(YearGridPage):
    """One fact at a time: 回数, 参加者, 協力者, 困りごと."""

    counted = "salons"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "", ())
        self.grid.table.setAccessibleName(self.tr("実施報告"))
        self.grid.say_when_empty(
            self.tr("サロンがまだ登録されていません。「サロン」の一覧で登録するか、F9で台帳を取り込めます。")
        )
        self._fact = QComboBox()
        self._fact.setAccessibleName(self.tr("入力する項目"))
        names = (self.tr("開催回数"), self.tr("参加者(延べ)"), self.tr("協力者"), self.tr("困りごと"))
        for fact, name in zip(results.FACTS, names, strict=True):
            self._fact.addItem(name, fact)
        self._asked_fact = self.fact()
        self._fact.activated.connect(self.on_chosen)
        self._hear = button(self.tr("相談として受け付ける(&H)…"), self._receive)
        may_hear = allows(desk.workspace.clerk.roles, "cases.work")
        self.lay_out((labelled(self.tr("項目"), self._fact), self._fact), (self._hear,))
        self._hear.setVisible(may_hear)
        self._hear.setEnabled(False)
        self.grid.current_changed.connect(self._on_row)
        self.grid.edited.connect(self._on_row)

    def fact(self) -> str:
        """What is typed now."""
        return str(self._fact.currentData())

    def title(self) -> str:
        return f"{super().title()}　{self._fact.currentText()}"

    def read(self, year: int, district: int | None) -> Sheet:
        return results.open_sheet(self.desk.workspace, year, self._asked_fact, district)

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        return results.keep(self.desk.workspace, sheet, self._asked_fact, typed)

    def load(self) -> None:
        if not self.grid.is_dirty():
            self._asked_fact = self.fact()
        super().load()

    def choice(self) -> tuple[object, ...]:
        return (*super().choice(), self.fact())

    def choose(self, choice: tuple[object, ...]) -> None:
        super().choose(choice)
        self._fact.setCurrentIndex(self._fact.findData(choice[1]))

    def columns(self, sheet: Sheet) -> Sequence[GridColumn]:
        del sheet
        unit = _UNITS[self._asked_fact]
        months = (
            GridColumn(f"{month:02}", self.tr("{month}月").format(month=month), unit, 2.2, summed=True)
            for month in FISCAL_MONTHS
        )
        return (
            GridColumn("name", self.tr("サロン名"), Text(), 13, fixed=True),
            *months,
            GridColumn(results.TOTAL, self.tr("計"), unit, 3, fixed=True, summed=True),
        )

    def tell(self, sheet: Sheet) -> str:
        late = sheet.late()
        text = self.tr("{count}か所  先月までに未入力のあるサロン {late}か所")
        return text.format(count=len(sheet.lines), late=late)

    def _on_row(self) -> None:
        """Only a worry that was heard can be received."""
        key = self.grid.current_key()
        row = self.grid.values().get(key, {}) if self._asked_fact == "worries" else {}
        self._hear.setEnabled(any(row.get(month) for month in results.month_keys()))

    def _receive(self) -> None:
        """The worry of the current salon becomes a reception, with its origin."""
        from welfare_desktop.services.casework.reception import Origin  # noqa: PLC0415 - only when it is wanted
        from welfare_desktop.ui.casework.heard_dialog import HeardDialog  # noqa: PLC0415

        key = self.grid.current_key()
        if isinstance(key, int):
            name = str(self.grid.values()[key].get("name") or "")
            dialog = HeardDialog(self.desk, Origin("salons", key, name), self)
            dialog.received.connect(self._on_received)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_received(self, kept: "Received") -> None:
        from welfare_desktop.ui.casework.heard_dialog import received_text  # noqa: PLC0415 - it is there by now

        self.said.emit(received_text(kept), kept.batch)
