"""F7: the list as it is shown, or which roster of which district in which order; for whom."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Date
from welfare_desktop.services import list_printing, printing
from welfare_desktop.services.list_printing import ListRequest
from welfare_desktop.services.printing import ORDERS, RosterRequest
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import dialog_buttons
from welfare_desktop.ui.printing.audience_fields import AudienceFields
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.tasks import Task

ROSTERS = {"volunteers": "担い手名簿", "households": "見守り世帯名簿"}
_LIST = ""
"""Stands among the registers for the list as it is shown."""


@dataclass(frozen=True, slots=True)
class ShownList:
    """The list over which F7 was pressed: what it shows of how many records."""

    listing: Listing
    request: ListRequest
    count: int


class RosterDialog(QDialog):
    """Puts a request together; whoever opened it makes the pages."""

    wanted = Signal(object)
    """services.printing.RosterRequest."""
    list_wanted = Signal(object, object)
    """Listing and services.list_printing.ListRequest."""

    def __init__(
        self,
        kind: str,
        districts: Sequence[DistrictCount],
        district: int | None,
        desk: Desk,
        parent: QWidget,
        shown: ShownList | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("名簿・一覧を印刷する"))
        self._shown = shown
        self._kind = QComboBox()
        if shown is not None:
            text = self.tr("この一覧 {count}件(表示している列)")
            self._kind.addItem(text.format(count=f"{shown.count:,}"), _LIST)
        for key, label in ROSTERS.items():
            self._kind.addItem(words.label(label), key)
        self._kind.setCurrentIndex(max(self._kind.findData(kind), 0))
        self._district = QComboBox()
        self._district.addItem(self.tr("すべての校(地)区(校(地)区ごとに改頁)"), None)
        for each in districts:
            if each.id and not each.ended:
                self._district.addItem(each.name, each.id)
        self._district.setCurrentIndex(max(self._district.findData(district), 0))
        self._order = QComboBox()
        for key, label in ORDERS.items():
            self._order.addItem(words.label(label), key)
        self._as_of = LineEditor(Date())
        self._as_of.put(desk.workspace.today())
        self._desk = desk
        self._looking: Task | None = None
        self._audience = AudienceFields(self)
        self._audience.changed.connect(self._look)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._district.currentIndexChanged.connect(self._look)
        self._stamps = QCheckBox(self.tr("決裁欄を付ける"))
        self._lay_out()
        self._on_kind()
        let_enter_move(self)

    def request(self) -> RosterRequest | None:
        """The roster the clerk asked for; None while the 基準日 cannot be read."""
        day = self._as_of.read()
        if isinstance(day, Problem) or not (day is None or isinstance(day, str)):
            return None
        return RosterRequest(
            kind=self._kind.currentData(),
            district=self._district.currentData(),
            order=self._order.currentData(),
            as_of=day or "",
            audience=self._audience.audience(),
            stamp_boxes=self._stamps.isChecked(),
        )

    def list_request(self) -> ListRequest | None:
        """The list as it is shown, for whom the clerk says; None while a roster is chosen."""
        if self._shown is None or self._kind.currentData() != _LIST:
            return None
        return replace(self._shown.request, audience=self._audience.audience(), stamp_boxes=self._stamps.isChecked())

    def _ask(self) -> None:
        listed = self.list_request()
        request = self.request() if listed is None else None
        if listed is None and request is None:
            appearance.set_tone(self._as_of.inner, "problem")
            self._as_of.focus()
        elif self._audience.is_complete():
            if listed is not None and self._shown is not None:
                self.list_wanted.emit(self._shown.listing, listed)
            else:
                self.wanted.emit(request)
            self.accept()

    def _on_kind(self) -> None:
        """A list as it is shown has its districts, order and days already."""
        roster = self._kind.currentData() != _LIST
        for part in (self._district, self._order, self._as_of):
            part.setEnabled(roster)
        self._look()

    def _look(self) -> None:
        """Tell who is left out for whom the paper is."""
        count = self._counting()
        if count is None:
            return
        if self._looking is not None:
            self._looking.forget()
        self._looking = self._desk.tasks.run(lambda _: count(), self._audience.tell)

    def _counting(self) -> Callable[[], Mapping[str, int]] | None:
        workspace, listed, shown = self._desk.workspace, self.list_request(), self._shown
        if listed is not None and shown is not None:
            return lambda: list_printing.left_out(workspace, shown.listing, listed.audience)
        request = self.request()
        return None if request is None else lambda: printing.left_out(workspace, request.kind, request)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(2))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("印刷するもの"), self._kind),
            (self.tr("校(地)区"), self._district),
            (self.tr("並び順"), self._order),
            (self.tr("基準日"), self._as_of),
        )
        for label, widget in rows:
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self._audience.add_to(form)
        self._stamps.setAccessibleName(self._stamps.text())
        form.addRow("", self._stamps)
        self._as_of.set_label(self.tr("基準日"))
        note = QLabel(self.tr("印刷やPDFの保存は、個人情報提供・持出記録簿に残ります。"))
        appearance.set_tone(note, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(appearance.grid(5),) * 4)
        column.setSpacing(appearance.grid(3))
        column.addLayout(form)
        column.addWidget(note)
        column.addLayout(dialog_buttons(self, self.tr("頁を作る"), self._ask))
        self.setMinimumWidth(appearance.text_width(40))
