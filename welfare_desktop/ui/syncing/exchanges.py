"""The pages of the exchange, one shown at a time; the window shows this over its registers (F11)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.syncing.templates import Template
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.escape_key import EscapeKey
from welfare_desktop.ui.syncing.arrangement_page import ArrangementPage
from welfare_desktop.ui.syncing.differences_page import DifferencesPage
from welfare_desktop.ui.syncing.exchange_list import ExchangeList
from welfare_desktop.ui.syncing.package_join_page import PackageJoinPage
from welfare_desktop.ui.syncing.package_receive_page import PackageReceivePage
from welfare_desktop.ui.syncing.package_send_page import PackageSendPage
from welfare_desktop.ui.syncing.packages_page import PackagesPage
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.receipt_result_page import ReceiptResultPage
from welfare_desktop.ui.syncing.receive_page import ReceivePage
from welfare_desktop.ui.syncing.reception import Reception
from welfare_desktop.ui.syncing.send_page import SendPage
from welfare_desktop.ui.syncing.template_page import TemplatePage


class Exchanges(QStackedWidget):
    """From the list to a page and back; what is under way stays until the clerk leaves it."""

    closed = Signal()
    said = Signal(str, object)
    record_wanted = Signal(str, object)
    """Open a record: its register and id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kind = ""
        self.reception = Reception(desk, self)
        self.list = ExchangeList(desk)
        self.send = SendPage(desk)
        self.arrange = ArrangementPage(desk)
        self.templates = TemplatePage(desk)
        self.receive = ReceivePage(desk, self.reception)
        self.differences = DifferencesPage(desk, self.reception)
        self.result = ReceiptResultPage(desk, self.reception)
        self.packages = PackagesPage(desk)
        self.package_send = PackageSendPage(desk)
        self.package_receive = PackageReceivePage(desk)
        self.package_join = PackageJoinPage(desk)
        of_packages = (self.package_send, self.package_receive, self.package_join)
        self.pages: tuple[SyncPage, ...] = (
            self.list, self.send, self.arrange, self.templates, self.receive, self.differences, self.result,
            self.packages, *of_packages,
        )  # fmt: skip
        for page in self.pages:
            self.addWidget(page)
            page.said.connect(self.said)
            back = self.show_packages if page in of_packages else self.show_list
            page.closed.connect(self.closed if page is self.list else back)
        EscapeKey(self).pressed.connect(self.back)
        self._connect()

    def open(self, kind: str) -> None:
        """F11: the list of exchanges, or what was under way; a new exchange begins with this register."""
        self._kind = kind
        if self.currentWidget() is self.list:
            self.list.enter()

    def page(self) -> SyncPage:
        """The page shown."""
        found = self.currentWidget()
        assert isinstance(found, SyncPage)  # noqa: S101 - no others are added
        return found

    def is_dirty(self) -> bool:
        """Whether something decided here would be lost when the program ends."""
        return self.page().is_dirty()

    def leave(self) -> bool:
        """End what is under way, asking where something would be lost; whether the program may end."""
        self.page().leave()
        return not self.is_dirty()

    def back(self) -> None:
        """Esc: one page back."""
        self.page().leave()

    def show_list(self) -> None:
        """Back to the list of exchanges."""
        self._show(self.list)
        self.list.enter()

    def show_packages(self) -> None:
        """The changes between the PCs of the office."""
        self._show(self.packages)
        self.packages.enter()

    # --- from page to page ---

    def _show(self, page: SyncPage) -> None:
        self.setCurrentWidget(page)
        page.focus()

    def _send(self, arrangement: object) -> None:
        if isinstance(arrangement, Arrangement):
            self.send.open(arrangement)
            self._show(self.send)
        else:
            self._arrange(None)

    def _arrange(self, arrangement: object) -> None:
        self.arrange.open(arrangement if isinstance(arrangement, Arrangement) else None, self._kind)
        self._show(self.arrange)

    def _on_arranged(self, arrangement: object) -> None:
        if isinstance(arrangement, Arrangement):
            self._send(arrangement)
        else:
            self.show_list()

    def _on_template(self, template: object) -> None:
        """A new template is used at once: in a new exchange; one that replaced another is in use already."""
        if not isinstance(template, Template):
            self.show_list()
            return
        self.arrange.open(None, template.kind, template.id)
        self._show(self.arrange)

    def _add_template(self) -> None:
        self.templates.open()
        self._show(self.templates)

    def _receive(self, arrangement: object) -> None:
        self.receive.open(arrangement if isinstance(arrangement, Arrangement) else None)
        self._show(self.receive)

    def _resume(self, receipt: object) -> None:
        if isinstance(receipt, int):
            self.receive.resume(receipt)
            self._show(self.receive)

    def _send_package(self) -> None:
        self.package_send.open()
        self._show(self.package_send)

    def _receive_package(self) -> None:
        self.package_receive.open()
        self._show(self.package_receive)

    def _join_packages(self) -> None:
        self.package_join.open()
        self._show(self.package_join)

    def _on_proposed(self) -> None:
        self._show(self.differences)

    def _on_carried(self) -> None:
        self.result.enter()
        self._show(self.result)

    def _on_kept(self) -> None:
        self.said.emit(self.tr("ここまでの判断を保存しました"), 0)
        self.show_list()

    def _connect(self) -> None:
        self.list.send_wanted.connect(self._send)
        self.list.arrange_wanted.connect(self._arrange)
        self.list.template_wanted.connect(self._add_template)
        self.list.receive_wanted.connect(self._receive)
        self.list.resume_wanted.connect(self._resume)
        self.list.packages_wanted.connect(self.show_packages)
        self.packages.send_wanted.connect(self._send_package)
        self.packages.receive_wanted.connect(self._receive_package)
        self.packages.record_wanted.connect(self.record_wanted)
        self.packages.join_wanted.connect(self._join_packages)
        self.package_join.joined.connect(self.show_packages)
        self.package_send.sent.connect(self.show_packages)
        self.package_receive.received.connect(self.show_packages)
        self.send.sent.connect(self.show_list)
        self.arrange.saved.connect(self._on_arranged)
        self.templates.saved.connect(self._on_template)
        self.reception.proposed.connect(self._on_proposed)
        self.reception.carried.connect(self._on_carried)
        self.reception.kept.connect(self._on_kept)
        self.differences.pane.record_wanted.connect(self._on_record)

    def _on_record(self, record: object) -> None:
        if self.reception.plan is not None:
            self.record_wanted.emit(self.reception.plan.kind, record)
            self.said.emit(self.tr("F11で、違いの確認に戻ります"), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever shows this gives it the focus: it goes on to where the clerk begins."""
        super().focusInEvent(event)
        self.page().focus()
