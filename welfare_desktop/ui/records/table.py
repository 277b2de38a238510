"""The list of a register: sorting by its head, selection that stays with the records, copy, columns."""

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView

from welfare_desktop.domain.values import Address, Choice, Count, Date, Kana, Month, Phone, PostalCode, Text, YesNo
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.grids.frozen import FrozenColumns
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.matches import MatchDelegate
from welfare_desktop.ui.records.table_model import RecordTableModel

_WIDTHS: tuple[tuple[type, float], ...] = (
    (Date, 9),
    (Month, 7),
    (Phone, 8),
    (PostalCode, 6),
    (Count, 5),
    (YesNo, 4),
    (Choice, 8),
    (Kana, 8),
    (Address, 13),
)
_OTHER_WIDTH = 7.0
_LONG_TEXT, _LONG_WIDTH = 80, 12.0
"""Texts of so many characters (names of bodies and places) get so wide a column."""
_SELECTION_KEPT = 2000
"""A larger selection is not put back after the list changed: that would take longer than anyone waits."""


class RecordTable(QTableView):
    """A table of records. It asks for an order and for actions; it changes nothing itself."""

    order_chosen = Signal(str, bool)
    """Ledger key and whether descending."""
    opened = Signal(object)
    """Enter or double click on a record (id)."""
    current_changed = Signal(object)
    """The current record (id; 0 for none)."""
    columns_moved = Signal(object)
    """The columns in the order the clerk dragged them into."""
    columns_wanted = Signal()
    copied = Signal(object)
    """Ids to copy as text."""
    paste_wanted = Signal()
    """Rows of the clipboard shall be imported."""
    selected = Signal(int)
    """So many records are selected now."""

    def __init__(self, look: Look, model: RecordTableModel, preferences: Preferences) -> None:
        super().__init__()
        self._look = look
        self._rows = model
        self._preferences = preferences
        self._order = ""
        self._descending = False
        self.matches = MatchDelegate(self)
        self.actions_offered: Sequence[QAction] = ()
        """Offered in the context menu of one record."""
        self.pair_actions: Sequence[QAction] = ()
        """Offered for two records."""
        self.many_actions: Sequence[QAction] = ()
        """Offered where at least one record is selected."""
        self.general_actions: Sequence[QAction] = ()
        """Offered whatever is selected."""
        self.may_paste: Callable[[], bool] = lambda: False
        self._kept_ids: list[int] = []
        self._kept_current = 0
        self._awaited = 0
        self._set_up()
        self.setModel(model)
        self._set_up_head()
        self.frozen = FrozenColumns(self, self._columns_to_the_name, lambda: self.matches)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._put_selection_back)
        model.rowsInserted.connect(self._on_more)
        self.restore_widths()

    def selected_ids(self) -> list[int]:
        """Ids of the selected records, in the order of the list."""
        ids = self._rows.ids
        return [ids[row] for first, last in self._selected_ranges() for row in range(first, last + 1)]

    def selected_count(self) -> int:
        """How many records are selected; told from the ends of what is selected, however much lies between them."""
        return sum(last - first + 1 for first, last in self._selected_ranges())

    def current_id(self) -> int:
        """Id of the current record; 0 for none."""
        row = self.currentIndex().row()
        return self._rows.ids[row] if 0 <= row < len(self._rows.ids) else 0

    def select(self, record_id: int) -> None:
        """Make a record current and bring it into sight, when the list has it."""
        row = self._rows.row_of(record_id)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self._rows.index(row, 0))

    def select_when_listed(self, record_id: int) -> None:
        """Make a record current, now or as soon as the list has it: one just made is not in it yet."""
        self._awaited = record_id
        self._select_awaited()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a record into sight, its name beside the column it was gone to."""
        self.frozen.scroll_to(index, lambda: super(RecordTable, self).scrollTo(index, hint))

    def enter(self) -> None:
        """Take the focus, with a current row."""
        if len(self._rows.ids) and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_order(self, key: str, *, descending: bool) -> None:
        """Show by which column the list is ordered; "" for the reading order."""
        self._order, self._descending = key, descending
        column = self._rows.columns.index(key) if key in self._rows.columns else -1
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def restore_widths(self) -> None:
        """Give each column the width the clerk left it with, or one that suits its kind of value."""
        kept = _widths_in(self._preferences.text(self._width_key()))
        for at, key in enumerate(self._rows.columns):
            self.setColumnWidth(at, kept.get(key) or self._own_width(key))

    # --- events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(self.selected_ids())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: what is struck through or to be checked takes them over."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._rows.refresh_look()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """What can be done with the selected records; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_offered))
        for action in self.actions_offered:
            action.setEnabled(self._has_one_selected())
        for action in self.pair_actions:
            action.setEnabled(self.selected_count() == 2)
        for action in self.many_actions:
            action.setEnabled(self.selected_count() > 0)
        menu.addActions([*self.pair_actions, *self.many_actions, *self.general_actions])
        menu.addSeparator()
        copy = menu.addAction(self.tr("コピー(表計算に貼り付け)(&Y)"))
        copy.triggered.connect(lambda: self.copied.emit(self.selected_ids()))
        paste = menu.addAction(self.tr("貼り付けて取り込む…(&V)"))
        paste.setEnabled(self.may_paste())
        paste.triggered.connect(self.paste_wanted)
        self._add_arranging(menu)
        return menu

    def _add_arranging(self, menu: QMenu) -> None:
        """What the head does by mouse: order and columns."""
        menu.addAction(self.tr("表示する列を選ぶ…(&L)")).triggered.connect(self.columns_wanted)
        orders = menu.addMenu(self.tr("並べ替え(&S)"))
        orders.addAction(self.tr("カナ順に戻す(&K)")).triggered.connect(self._back_to_reading_order)
        orders.addSeparator()
        for column, key in enumerate(self._rows.columns):
            order = orders.addAction(words.label(self._look.kind.label_of(key)))
            order.triggered.connect(functools.partial(self._on_head_clicked, column))

    # --- inner ---

    def _set_up(self) -> None:
        self.setItemDelegate(self.matches)
        self.setAccessibleName(self.tr("{register}の一覧").format(register=words.label(self._look.kind.label)))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(lambda: self.opened.emit(self.current_id()))

    def _set_up_head(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(appearance.row_height())
        rows.setDefaultSectionSize(appearance.row_height())
        head = self.horizontalHeader()
        # A head that knows the selection asks every row of every column whether it is selected, each time it is painted.
        head.setSelectionModel(QItemSelectionModel(self._rows, head))
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(appearance.grid(8))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.sectionClicked.connect(self._on_head_clicked)
        head.sectionResized.connect(self._keep_widths)
        head.sectionMoved.connect(self._on_moved)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._offer_columns)
        self.show_order("", descending=False)

    def _columns_to_the_name(self) -> int:
        """The columns at the left up to the record's name."""
        columns, name = self._rows.columns, self._look.kind.person or self._look.kind.name
        return columns.index(name) + 1 if name in columns else 0

    def _on_head_clicked(self, column: int) -> None:
        key = self._rows.columns[column]
        descending = key == self._order and not self._descending
        self.show_order(key, descending=descending)
        self.order_chosen.emit(key, descending)

    def _on_moved(self) -> None:
        head = self.horizontalHeader()
        order = [self._rows.columns[head.logicalIndex(at)] for at in range(head.count())]
        self.columns_moved.emit(tuple(order))

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_arranging(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _back_to_reading_order(self) -> None:
        self.show_order("", descending=False)
        self.order_chosen.emit("", False)

    def _on_current(self) -> None:
        self.current_changed.emit(self.current_id())

    def _on_selected(self) -> None:
        self.selected.emit(self.selected_count())

    def _selected_ranges(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        return sorted({(selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count())})

    def _has_one_selected(self) -> bool:
        return self.selected_count() == 1

    def _keep_selection(self) -> None:
        self._kept_ids = self.selected_ids() if self.selected_count() <= _SELECTION_KEPT else []
        self._kept_current = self.current_id()

    def _put_selection_back(self) -> None:
        self._select_kept()
        self._select_awaited()
        self._on_selected()  # Qt says nothing of a selection that went with the rows

    def _select_kept(self) -> None:
        current = self._rows.row_of(self._kept_current) if self._kept_current else -1
        if current < 0:
            self.current_changed.emit(0)
            return
        last = len(self._rows.columns) - 1
        selection = QItemSelection()
        for record in self._kept_ids:
            row = self._rows.row_of(record)
            if row >= 0:
                selection.select(self._rows.index(row, 0), self._rows.index(row, last))
        chooser = self.selectionModel()
        chooser.setCurrentIndex(self._rows.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._rows.index(current, 0))

    def _select_awaited(self) -> None:
        if self._awaited and self._rows.row_of(self._awaited) >= 0:
            self.select(self._awaited)
            self._awaited = 0

    def _on_more(self, _parent: QModelIndex, first: int) -> None:
        """Who had selected everything when only the first rows were known meant all of them."""
        if first > 1 and self._selected_ranges() == [(0, first - 1)]:
            self.selectAll()
        self._select_awaited()

    def _keep_widths(self) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            return  # not the clerk's hand: columns were made anew
        widths = [f"{key}:{self.columnWidth(at)}" for at, key in enumerate(self._rows.columns)]
        kept = _widths_in(self._preferences.text(self._width_key()))
        kept.update(_widths_in(",".join(widths)))
        self._preferences.keep_text(self._width_key(), ",".join(f"{key}:{width}" for key, width in kept.items()))

    def _own_width(self, key: str) -> int:
        value_type = self._look.kind.field(key).type
        characters = next((width for kind, width in _WIDTHS if isinstance(value_type, kind)), _OTHER_WIDTH)
        if key == self._look.kind.number:
            characters = 4
        elif isinstance(value_type, Text) and (value_type.limit or 0) >= _LONG_TEXT:
            characters = _LONG_WIDTH
        heading = self.fontMetrics().horizontalAdvance(words.label(self._look.kind.label_of(key))) + appearance.grid(4)
        return max(appearance.text_width(characters) + appearance.grid(3), heading)

    def _width_key(self) -> str:
        return f"widths/{self._look.kind.key}/{self._preferences.type_size}"


def _widths_in(text: str) -> dict[str, int]:
    """Widths by key from "name:120,phone:90"; keys may hold dots but no colons."""
    pairs = (part.rpartition(":") for part in text.split(",") if part)
    return {key: int(width) for key, _, width in pairs if key and width.isdigit()}
