"""市の様式を登録: their workbook, what its columns are, what goes above the table, which sheet is whose."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.host import files
from welfare_desktop.services import searching
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.importing import letter
from welfare_desktop.services.ledgers.sources import SourceTable
from welfare_desktop.services.syncing import header_facts, templates
from welfare_desktop.services.syncing.templates import Template, TemplateDraft
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import FileSource
from welfare_desktop.ui.importing.mapping_model import HEADING, SAMPLES, MappingModel
from welfare_desktop.ui.importing.mapping_table import MappingTable
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing import template_list
from welfare_desktop.ui.syncing.choice_table import ChoiceTable
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.template_list import Registered, TemplateList

LONGEST = 60
FILLED = "*.xlsx *.xlsm"
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Looked:
    """A template as looked at, with the districts its sheets may be of, and the one it replaces."""

    draft: TemplateDraft
    districts: tuple[tuple[str, str], ...]
    former: Template | None


class TemplatePage(SyncPage):
    """One page: the file, the columns, what stands above, what would be lost, the name."""

    saved = Signal(object)
    """The new Template; None where it replaced another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("市の様式"))
        self._draft: TemplateDraft | None = None
        self._former: Template | None = None
        self._asked_for: Template | None = None
        self._places: list[Place] = []
        self.model = MappingModel(self.tr("書き入れない(そのまま残す)"))
        self.model.setParent(self)
        kinds = self.tr("Excelブック ({kinds})").format(kinds=FILLED)
        self._files = FileSource(self, desk.preferences, self.tr("市の様式を選ぶ"), kinds)
        self._files.one_taken.connect(self.take_file)
        self._make_parts()
        self._lay_out()
        self.model.mapped.connect(self._on_mapped)

    def open(self) -> None:
        """Wait for a file; list what is registered."""
        self.banner.hide()
        self._draft, self._former = None, None
        self._name.clear()
        self._file.setText(self.tr("市から届いた様式のファイルを選ぶか、ここに置いてください。"))
        self._body.hide()
        self._list()
        self.show_state()

    def leave(self) -> None:
        """Esc: an unfinished registration asks before it is thrown away."""
        if self.errand.is_busy() or not self.is_dirty() or self._asked_to_drop():
            super().leave()

    def _asked_to_drop(self) -> bool:
        answers = (Choice("drop", self.tr("登録をやめる"), dangerous=True), Choice("stay", self.tr("続ける")))
        question = self.tr("様式の登録をやめますか。")
        detail = self.tr("ここまでに決めた列と項目の対応は残りません。登録済みの様式は変わりません。")
        dropped = self.desk.notices.decide(question, detail, answers) == "drop"
        if dropped:
            self._draft = None
        return dropped

    # --- what is registered ---

    def _list(self) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: template_list.read(workspace), self._show_registered)

    def _show_registered(self, known: Sequence[Registered]) -> None:
        self.registered.show_registered(known if self._draft is None else ())

    def _on_replace(self, template: Template) -> None:
        """A newer file for this one: exchanges that use it go on with the new one."""
        self._asked_for = template
        self._files.choose()
        self._asked_for = None

    def _on_removal(self, known: Registered) -> None:
        answers = (Choice("drop", self.tr("登録から外す"), dangerous=True), Choice("stay", self.tr("残す")))
        question = self.tr("様式「{name}」を登録から外しますか。").format(name=known.template.name)
        detail = self.tr("送った名簿と受け取りの記録は、そのまま残ります。")
        if self.desk.notices.decide(question, detail, answers) == "drop":
            workspace, name = self.desk.workspace, known.template.name
            self.banner.hide()
            self.errand.run(
                lambda _: templates.forget(workspace, known.template.id),
                lambda _: self._on_removed(name),
                thread="writer",
            )

    def _on_removed(self, name: str) -> None:
        self.said.emit(self.tr("様式「{name}」を登録から外しました").format(name=name), 0)
        self._list()
        self.focus()

    def first_field(self) -> QWidget | None:
        return self._files.button if self._draft is None else self.table

    def is_dirty(self) -> bool:
        return self._draft is not None

    # --- the file ---

    def take_file(self, path: Path, kind: str = "") -> None:
        """Look at this file, as a template of this register ("": as it seems)."""
        self.banner.hide()
        workspace, former = self.desk.workspace, self._asked_for
        kind = kind or (former.kind if former else "")

        def work(progress: Progress) -> _Looked:
            data = files.read(path, sources.LARGEST)
            draft = templates.look(workspace, data, path.name, kind, progress)
            draft = templates.renewed(draft, former) if former else draft
            found = searching.districts(workspace, draft.kind or "districts")
            return _Looked(draft, tuple((str(each.id), each.name) for each in found if not each.ended), former)

        self.errand.run(work, self._show, self.tr("様式を読んでいます"))

    def _show(self, looked: _Looked) -> None:
        draft = self._draft = looked.draft
        self._former = looked.former
        if not self._name.text():
            self._name.setText(self._former.name if self._former else Path(draft.source.name).stem[:LONGEST])
        label = words.label(KINDS[draft.kind].label) if draft.kind else ""
        self._file.setText(self.tr("{name}  台帳 {register}").format(name=draft.source.name, register=label))
        self._places = [
            (sheet, at)
            for sheet, each in enumerate(draft.source.sheets)
            for at, table in enumerate(each.tables)
            if table.taken and table.kind == draft.kind
        ]
        self._sheets.blockSignals(True)
        self._sheets.clear()
        for sheet, _ in self._places:
            self._sheets.addItem(self.tr("シート「{name}」").format(name=draft.source.sheets[sheet].name))
        self._sheets.blockSignals(False)
        self._sheets.setVisible(len(self._places) > 1)
        self._show_facts(draft)
        self._show_sheets(draft, looked.districts)
        self.registered.hide()
        self._body.show()
        self._show_table()
        self.focus()

    def _show_facts(self, draft: TemplateDraft) -> None:
        options = (
            ("", self.tr("入れない")),
            *((fact, words.label(label)) for fact, label in header_facts.LABELS.items()),
        )
        rows = [((each.sheet, f"{letter(each.column)}{each.row}", each.label), each.fact) for each in draft.facts]
        self.facts.show_rows(rows, options)
        self.facts.setVisible(bool(rows))
        self._facts_note.setVisible(bool(rows))

    def _show_sheets(self, draft: TemplateDraft, districts: Sequence[tuple[str, str]]) -> None:
        names = list(dict.fromkeys(draft.source.sheets[sheet].name for sheet, _ in self._places))
        options = (("", self.tr("校(地)区を分けない")), *districts)
        rows = [((name,), str(draft.districts.get(name, ""))) for name in names] if len(names) > 1 else []
        self.sheets.show_rows(rows, options)
        self.sheets.setVisible(bool(rows))
        self._sheets_note.setVisible(bool(rows))
        self._twins.setVisible(not rows and draft.kind != "districts")
        self._twins.setChecked(draft.by_district)
        lost = "\n".join(f"・{words.label(each)}" for each in draft.lost)
        text = self.tr("写しを作るときに失われるもの:\n{lost}").format(lost=lost)
        kept = self.tr("書式・計算式・入力規則・印刷の設定は、そのまま残ります。")
        if draft.macros:
            kept += self.tr("マクロは、送るファイルの名前の終わりが「.xlsm」のときに残ります。")
        self._lost.setText(text if lost else kept)
        appearance.set_tone(self._lost, "check" if lost else "quiet")

    # --- the columns ---

    def _place(self) -> Place | None:
        at = self._sheets.currentIndex()
        return self._places[max(at, 0)] if self._places else None

    def _table(self) -> SourceTable | None:
        place = self._place()
        return self._draft.source.sheets[place[0]].tables[place[1]] if place and self._draft else None

    def _show_table(self) -> None:
        table = self._table()
        self.model.show_table(table)
        self.table.setColumnHidden(SAMPLES, not (table and table.records))  # an empty form has a total, no examples
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.show_state()

    def _on_mapped(self, column: int, header: str, key: str) -> None:
        """The clerk says what a column is: on every sheet with this heading."""
        draft = self._draft
        if draft is None:
            return
        source = draft.source
        for sheet, at in self._places:
            table = source.sheets[sheet].tables[at]
            for each in table.columns:
                if each.header == header and (header or each.column == column):
                    table = table.with_key(each.column, key)
            source = source.with_table(sheet, at, table)
        self._draft = dataclasses.replace(draft, source=source)
        self._show_table()

    # --- keeping ---

    def keep(self) -> None:
        """Register the template."""
        draft, workspace, name = self._draft, self.desk.workspace, self._name.text().strip()
        if draft is None or not name:
            return
        said = zip(draft.facts, self.facts.answers(), strict=True)
        facts = tuple(dataclasses.replace(each, fact=fact) for each, fact in said if fact)
        names = list(dict.fromkeys(draft.source.sheets[sheet].name for sheet, _ in self._places))
        of_sheet = {name: int(each) for name, each in zip(names, self.sheets.answers(), strict=False) if each}
        twins = draft.by_district if self._twins.isHidden() else self._twins.isChecked()
        settled = dataclasses.replace(draft, facts=facts, districts=of_sheet, by_district=twins)
        former = self._former
        self.banner.hide()
        self.errand.run(
            lambda _: template_list.register(workspace, settled, name, former), self._on_kept, thread="writer"
        )

    def _on_kept(self, template: Template) -> None:
        replaced = self._former is not None
        self._draft, self._former = None, None
        told = self.tr("様式「{name}」を差し替えました") if replaced else self.tr("様式「{name}」を登録しました")
        self.said.emit(told.format(name=template.name), 0)
        self.saved.emit(None if replaced else template)

    def show_state(self) -> None:
        """What is missing."""
        missing = self._missing()
        self._keep.setEnabled(self._draft is not None and not missing and not self.errand.is_busy())
        self.hint.setText(missing)

    def _missing(self) -> str:
        draft, table = self._draft, self._table()
        if draft is None:
            return ""
        if table is None:
            return self.tr("見出しのある表が見つかりません。見出しの行に項目の名前があるか確かめてください。")
        kind = KINDS[draft.kind]
        if not _named(self._draft_tables(), {kind.name, kind.person} - {""}):
            return self.tr("「{label}」の列を選んでください。").format(
                label=words.label(kind.label_of(kind.person or kind.name))
            )
        return "" if self._name.text().strip() else self.tr("様式の名前を入力してください。")

    def _draft_tables(self) -> list[SourceTable]:
        return [self._draft.source.sheets[sheet].tables[at] for sheet, at in self._places] if self._draft else []

    # --- appearance ---

    def _make_parts(self) -> None:
        self.registered = TemplateList()
        self.registered.replace_wanted.connect(self._on_replace)
        self.registered.removal_wanted.connect(self._on_removal)
        self._file, self._lost = Prose(), Prose()
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("様式の名前"))
        self._name.setMaxLength(LONGEST)
        self._name.setMinimumWidth(appearance.text_width(20))
        self._name.textEdited.connect(self.show_state)
        self._sheets = QComboBox()
        self._sheets.setAccessibleName(self.tr("表"))
        self._sheets.currentIndexChanged.connect(self._show_table)
        self.table = MappingTable(self.model, 12, 14)
        self.table.horizontalHeader().setSectionResizeMode(HEADING, QHeaderView.ResizeMode.Stretch)
        heads = (self.tr("シート"), self.tr("セル"), self.tr("見出し"), self.tr("書き入れるもの"))
        self.facts = ChoiceTable(self.tr("表の上に書き入れるもの"), heads)
        self.sheets = ChoiceTable(self.tr("シートごとの校(地)区"), (self.tr("シート"), self.tr("校(地)区")))
        self._twins = QCheckBox(self.tr("校(地)区ごとに、シートの写しを作って書き入れる(&W)"))
        self._facts_note = QLabel(self.tr("表の上に書き入れるもの"))
        self._sheets_note = QLabel(self.tr("シートごとの校(地)区"))
        self._keep = QPushButton(self.tr("様式を登録(&N)"))
        self._keep.clicked.connect(self.keep)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        for holder, parts in (
            (left, (self._sheets, self.table)),
            (right, (self._facts_note, self.facts, self._sheets_note, self.sheets, self._twins, self._lost)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(appearance.grid(2) if holder is right else 0, 0, 0, 0)
            for part in parts:
                column.addWidget(part)
        column = right.layout()
        if isinstance(column, QVBoxLayout):
            column.addStretch(1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([appearance.text_width(42), appearance.text_width(34)])
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line_of(QLabel(self.tr("様式の名前")), self._name, 1))
        column.addWidget(splitter, 1)
        self._file.setMinimumWidth(1)  # a long name must not widen the window
        self._file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body.addWidget(line_of(self._files.button, None, self._file))
        self.body.addWidget(self.registered, 1)
        self.body.addWidget(self._body, 1)
        self.body.addStretch(0)
        self.add_verbs(primary=self._keep)


def _named(tables: Iterable[SourceTable], names: set[str]) -> bool:
    """Whether every table has a column that says who a row is about."""
    return all(any(each.key in names for each in table.columns) for table in tables)
