"""The pages of the exchange, one shown at a time; the window shows this over its registers (F11)."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget

from welfare_desktop.services.syncing.arrangements import Arrangement, Receipt
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

Page = TypeVar("Page", bound=SyncPage)


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
        self.reception.proposed.connect(self._on_proposed)
        self.reception.carried.connect(self._on_carried)
        self.reception.kept.connect(self._on_kept)
        EscapeKey(self).pressed.connect(self.back)
        self.setCurrentWidget(self.list)

    # --- the pages, each made when it is first wanted ---

    @cached_property
    def list(self) -> ExchangeList:
        """Where all begins."""
        page = self._added(ExchangeList(self._desk), self.closed)
        page.send_wanted.connect(self._send)
        page.arrange_wanted.connect(self._arrange)
        page.template_wanted.connect(self._add_template)
        page.receive_wanted.connect(self._receive)
        page.resume_wanted.connect(self._resume)
        page.receipt_wanted.connect(self._recall)
        page.packages_wanted.connect(self.show_packages)
        return page

    @cached_property
    def send(self) -> SendPage:
        """送る."""
        page = self._added(SendPage(self._desk), self.show_list)
        page.sent.connect(self.show_list)
        return page

    @cached_property
    def arrange(self) -> ArrangementPage:
        """交換の設定."""
        page = self._added(ArrangementPage(self._desk), self.show_list)
        page.saved.connect(self._on_arranged)
        return page

    @cached_property
    def templates(self) -> TemplatePage:
        """市の様式."""
        page = self._added(TemplatePage(self._desk), self.show_list)
        page.saved.connect(self._on_template)
        return page

    @cached_property
    def receive(self) -> ReceivePage:
        """受け取る."""
        return self._added(ReceivePage(self._desk, self.reception), self.show_list)

    @cached_property
    def differences(self) -> DifferencesPage:
        """違いの確認."""
        page = self._added(DifferencesPage(self._desk, self.reception), self.show_list)
        page.pane.record_wanted.connect(self._on_record)
        return page

    @cached_property
    def result(self) -> ReceiptResultPage:
        """受け取りの結果."""
        return self._added(ReceiptResultPage(self._desk, self.reception), self.show_list)

    @cached_property
    def packages(self) -> PackagesPage:
        """変更パッケージ."""
        page = self._added(PackagesPage(self._desk), self.show_list)
        page.send_wanted.connect(self._send_package)
        page.receive_wanted.connect(self._receive_package)
        page.record_wanted.connect(self.record_wanted)
        page.join_wanted.connect(self._join_packages)
        return page

    @cached_property
    def package_send(self) -> PackageSendPage:
        """変更を送る."""
        page = self._added(PackageSendPage(self._desk), self.show_packages)
        page.sent.connect(self.show_packages)
        return page

    @cached_property
    def package_receive(self) -> PackageReceivePage:
        """変更を受け取る."""
        page = self._added(PackageReceivePage(self._desk), self.show_packages)
        page.received.connect(self.show_packages)
        return page

    @cached_property
    def package_join(self) -> PackageJoinPage:
        """新しいパソコンとして加わる."""
        page = self._added(PackageJoinPage(self._desk), self.show_packages)
        page.joined.connect(self.show_packages)
        return page

    def _added(self, page: Page, back: Callable[[], object] | SignalInstance) -> Page:
        self.addWidget(page)
        page.said.connect(self.said)
        page.closed.connect(back)
        return page

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

    def show_receipt(self, receipt: int) -> None:
        """The list of exchanges at a file that was received before (id)."""
        self._show(self.list)
        self.list.seek(receipt)

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

    def _recall(self, receipt: object) -> None:
        if isinstance(receipt, Receipt):
            self.result.recall(receipt)
            self._show(self.result)

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
        self.differences.enter()
        self._show(self.differences)

    def _on_carried(self) -> None:
        self.result.enter()
        self._show(self.result)

    def _on_kept(self) -> None:
        self.said.emit(self.tr("ここまでの判断を保存しました"), 0)
        self.show_list()

    def _on_record(self, record: object) -> None:
        if self.reception.plan is not None:
            self.record_wanted.emit(self.reception.plan.kind, record)
            self.said.emit(self.tr("F11で、違いの確認に戻ります"), 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever shows this gives it the focus: it goes on to where the clerk begins."""
        super().focusInEvent(event)
        self.page().focus()
