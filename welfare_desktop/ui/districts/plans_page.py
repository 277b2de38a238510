"""計画の状況: 小地域福祉活動計画 of every district, its generation and progress."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from welfare_desktop.domain.values import short_era
from welfare_desktop.services.districts import plans
from welfare_desktop.services.districts.plans import Line, Overview
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.no_districts import no_districts
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.lines import bar, button, choice_line, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable


class PlansPage(ListPage):
    """Enter opens the district."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._found: Overview | None = None
        self._year = YearBox(self.tr("年度"), desk.workspace.today())
        heads = (
            *(self.tr("校(地)区"), self.tr("計画"), self.tr("状況"), self.tr("策定日"), self.tr("計画期間")),
            *(self.tr("重点項目"), self.tr("進捗")),
        )
        self._table = PlainTable(self.tr("計画の状況"), heads, (6, 4, 5.5, 5.5, 10.5, 10, 12), 6)
        self._table.say_when_empty(no_districts())
        self._sum = QLabel()
        self._table.opened.connect(self._open)
        self._year.chosen.connect(self._load)
        self._lay_out()

    def enter(self, district: int | None) -> None:
        self._district = district
        self._load()

    def focus(self) -> None:
        self._table.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("districts", ""):
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self._print, "F8": self._write} if self._found is not None else {}

    def _load(self) -> None:
        year, district, workspace = self._year.year(), self._district, self.desk.workspace
        self.desk.tasks.run(lambda _: plans.overview(workspace, year, district), self._show)

    def _show(self, found: Overview) -> None:
        if found.year != self._year.year():
            return
        self._found = found
        self.answers_changed.emit()
        late = frozenset(at for at, line in enumerate(found.lines) if line.wants)
        self._table.show_rows([_row(line) for line in found.lines], max(self._table.currentRow(), 0), late)
        text = self.tr("校(地)区の数  {year}に策定 {adopted}  推進中 {running}  計画なし・期間終了 {lacking}")
        self._sum.setText(
            text.format(
                year=self._year.currentText(),
                adopted=found.adopted(),
                running=found.running(),
                lacking=found.lacking(),
            )
        )

    def _open(self) -> None:
        at = self._table.currentRow()
        if self._found is not None and 0 <= at < len(self._found.lines):
            self.record_wanted.emit("districts", self._found.lines[at].district)

    def _print(self) -> None:
        if self._found is not None:
            title = f"{self._year.currentText()} {self._table.accessibleName()}"
            self.print_tables(title, "districts", (("", self._table),), [line.district for line in self._found.lines])

    def _write(self) -> None:
        found, workspace = self._found, self.desk.workspace
        if found is not None:
            name = self.tr("小地域福祉活動計画の状況")
            self.offer_book(name, lambda path, report: plans.write_book(workspace, found, path, report))

    def _lay_out(self) -> None:
        line = choice_line(self._year, self._sum, 1)
        page = page_column(self)
        page.addWidget(line)
        page.addWidget(self._table, 1)
        page.addLayout(
            bar(1, button(self.tr("印刷 (F7)"), self._print), button(self.tr("Excelに書き出す (F8)"), self._write))
        )


def _row(line: Line) -> tuple[str, ...]:
    plan = line.plan
    mark = "◆ " if line.wants else ""
    if plan is None:
        return line.name, "", mark + words.label(line.state), "", "", "", ""
    days = "～".join(short_era(day) if day else "" for day in (plan.since, plan.until))
    return (
        line.name,
        QCoreApplication.translate("PlansPage", "第{number}次").format(number=plan.round) if plan.round else "",
        mark + words.label(line.state),
        short_era(plan.adopted_on) if plan.adopted_on else "",
        days if plan.since or plan.until else "",
        plan.priorities or "",
        plan.progress or "",
    )
