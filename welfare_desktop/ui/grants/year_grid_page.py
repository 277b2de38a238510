"""A sheet of a 年度 to type into: a row for each record, kept as one batch by F12."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import sheet_papers
from welfare_desktop.services.sheet_papers import SheetTable
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.grids.columns import NUMBERS, GridColumn, GridRow, RowCheck
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, choice_line, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.tasks import Task


class YearGridPage(ListPage):
    """Derive: `read` and `keep` on their threads, `told` about a sheet; `beside` are more choices in the top line.

    F7 prints the sheet as it is kept, F8 writes it as a workbook.
    """

    def __init__(
        self, desk: Desk, name: str, columns: Sequence[GridColumn], check: RowCheck | None = None, *, back: int = 0
    ) -> None:
        super().__init__(desk)
        self.district: int | None = None
        self.sheet: Sheet | None = None
        self._asked: Task | None = None
        self._keeping = Keeping(desk.tasks, self)
        self._loaded: tuple[object, ...] = ()
        """What the boxes said when the sheet was asked for."""
        self._begins = False
        """The clerk came before there was anything to write in."""
        self.year = YearBox(self.tr("年度"), desk.workspace.today(), back=back)
        self.grid = Grid(name, columns, desk.preferences, check)
        self.told = QLabel()
        self.told.setWordWrap(True)
        appearance.set_tone(self.told, "quiet")
        self._save = button(self.tr("登録 (F12)"), self.save, "primary")
        self.year.chosen.connect(self.on_chosen)

    # --- what a sheet says ---

    def read(self, year: int, district: int | None) -> Sheet:
        """Read the sheet (on the reader's thread)."""
        raise NotImplementedError

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        """Keep what was typed (on the writer's thread)."""
        raise NotImplementedError

    def tell(self, sheet: Sheet) -> str:
        """What stands below the sheet."""
        raise NotImplementedError

    def title(self) -> str:
        """What the sheet is called on paper, after its year."""
        return self.grid.table.accessibleName()

    def columns(self, sheet: Sheet) -> Sequence[GridColumn] | None:
        """Other columns for this sheet; None: as they are."""
        del sheet
        return None

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        if district == self.district or not self.grid.is_dirty():
            self.district = district
            self.load()
            return

        def go_there() -> None:
            self.district = district
            self.load()

        self.leave(go_there)

    def focus(self) -> None:
        self._begins = not self.grid.model.rowCount()
        if self._begins:
            self.year.setFocus()
        else:
            self.grid.focus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (self.sheet.kind if self.sheet else "", ""):
            self.load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        leaves = {"F7": self.print_sheet, "F8": self.write_sheet} if self.sheet and self.sheet.lines else {}
        return {**leaves, "F12": self.save, "F2": self.grid.focus} if self.may_edit() else leaves

    def is_dirty(self) -> bool:
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.grid.leave(self.desk.notices, self.save_and, then)

    def back(self) -> None:
        self.leave(self.year.setFocus)

    def may_edit(self) -> bool:
        """Whether this clerk may change what is typed here."""
        return allows(self.desk.workspace.clerk.roles, "records.edit", self.counted)

    # --- on paper and as a workbook ---

    def print_sheet(self) -> None:
        """F7: the sheet as it is kept."""
        self.leave(self._print)

    def write_sheet(self) -> None:
        """F8: the same as a workbook."""
        self.leave(self._write)

    def _print(self) -> None:
        if self.sheet is not None:
            workspace, kind, table = self.desk.workspace, self.sheet.kind, self._table(self.sheet)
            self.make_roster(lambda report: sheet_papers.on_paper(workspace, kind, table, report))

    def _write(self) -> None:
        if self.sheet is not None:
            workspace, kind, table = self.desk.workspace, self.sheet.kind, self._table(self.sheet)
            self.offer_book(
                table.title, lambda path, report: sheet_papers.write_book(workspace, kind, table, path, report)
            )

    def _table(self, sheet: Sheet) -> SheetTable:
        """What the grid shows, with its totals."""
        model, shown = self.grid.model, self.grid.model.columns
        rows = [tuple(str(model.index(row, at).data()) for at in range(len(shown))) for row in range(model.rowCount())]
        cells = [
            tuple(_value(each, line.cells, text) for each, text in zip(shown, row, strict=True))
            for line, row in zip(sheet.lines, rows, strict=True)
        ]
        sums = [model.total(each) if each.summed else None for each in shown]
        totals = (self.tr("計"), *sums[1:]) if any(each.summed for each in shown) else ()
        columns = tuple(
            Column(each.key, each.label, each.width, Align.END if isinstance(each.type, NUMBERS) else Align.START)
            for each in shown
        )
        title = f"{self.year.currentText()} {self.title()}"
        records = tuple(dict.fromkeys(line.id for line in sheet.lines))
        return SheetTable(title, columns, tuple(rows), tuple(cells), totals, records)

    # --- loading and keeping ---

    def load(self) -> None:
        """Show what is kept now; what is being typed stays."""
        if self.grid.is_dirty():
            return
        if self._asked is not None:
            self._asked.forget()
        self._loaded = self.choice()
        year, district = self.year.year(), self.district
        self._asked = self.desk.tasks.run(lambda _: self.read(year, district), self._show)

    def on_chosen(self) -> None:
        """Another year (or whatever stands beside it) was chosen; what was typed is kept for the one before."""
        wanted = self.choice()

        def go_there() -> None:
            self.choose(wanted)
            self.load()

        if self.grid.is_dirty():
            self.choose(self._loaded)
        self.leave(go_there)

    def choice(self) -> tuple[object, ...]:
        """What the boxes above the sheet say: the year first."""
        return (self.year.year(),)

    def choose(self, choice: tuple[object, ...]) -> None:
        """Let the boxes say this, and tell nobody."""
        self.year.show_year(int(str(choice[0])))

    def save(self) -> None:
        """F12."""
        self.save_and(self.grid.focus)

    def save_and(self, then: Callable[[], None]) -> None:
        """Keep what was typed, then go on."""
        sheet = self.sheet
        if sheet is None or not self.may_edit() or not self.grid.settle():
            return
        typed = {int(str(key)): row for key, row in self.grid.changed().items()}
        if not typed:
            self.said.emit(self.tr("変更はありませんでした"), 0)
            then()
            return

        def kept(done: Kept) -> None:
            self._on_kept(sheet, done)
            then()

        self._keeping.keep(lambda _: self.keep(sheet, typed), kept)

    def _on_kept(self, sheet: Sheet, kept: Kept) -> None:
        self.grid.accept()
        text = self.tr("{count}件を登録しました") if kept.batch else self.tr("変更はありませんでした")
        self.said.emit(text.format(count=len(kept.ids)), kept.batch)
        self.desk.tasks.announce(sheet.kind, kept.ids)
        self.load()

    def _show(self, sheet: Sheet) -> None:
        if sheet.year != self.year.year() or self.grid.is_dirty():
            return
        self.sheet = sheet
        columns = self.columns(sheet)
        if columns is not None:
            self.grid.set_columns(columns)
        self.grid.show_rows([GridRow(line.key, line.cells, late=line.late) for line in sheet.lines])
        self.told.setText(self.tell(sheet))
        self.answers_changed.emit()
        if self._begins and self.year.hasFocus():
            self.grid.focus()
        self._begins = False

    # --- how it looks ---

    def lay_out(self, top: Sequence[QWidget] = (), foot: Sequence[QWidget] = ()) -> None:
        """Put the parts in their places: choices above, the grid, what is told and buttons below."""
        line = choice_line(self.year, *top, 1)
        page = page_column(self)
        page.addWidget(line)
        page.addWidget(self.grid, 1)
        ending = bar(self.told, *foot, *((self._save,) if self.may_edit() else ()))
        ending.setStretch(0, 1)
        page.addLayout(ending)


def _value(column: GridColumn, cells: Cells, text: str) -> Value:
    """A number as a number, everything else as it is shown."""
    value = cells.get(column.key)
    return value if isinstance(value, int) and isinstance(column.type, NUMBERS) else text or None
