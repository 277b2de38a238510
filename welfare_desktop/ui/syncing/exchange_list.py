"""市様式・交換: every exchange with what was sent last, what is due back, what came back; all work begins here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing import ledger
from welfare_desktop.ui.syncing.ledger import Entry, Happening, Ledger
from welfare_desktop.ui.syncing.page import SyncPage


class ExchangeList(SyncPage):
    """Enter on an exchange sends; Enter on a receipt that waits goes on with it."""

    send_wanted = Signal(object)
    """The Arrangement; None for a new one."""
    receive_wanted = Signal(object)
    resume_wanted = Signal(object)
    """A receipt (id)."""
    receipt_wanted = Signal(object)
    """The Receipt of a file that was received before."""
    template_wanted = Signal()
    arrange_wanted = Signal(object)
    """The Arrangement to change; None for a new one."""
    packages_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("市様式・交換"))
        self._ledger = Ledger((), {})
        self._sought = 0
        self._waiting = 0
        """The receipt (id) that 確認の続き goes on with; 0 for none."""
        self.table = PlainTable(self.tr("交換の一覧"), ledger.heads(), (14, 6, 18, 11, 14.5), 0)
        self.below = PlainTable(self.tr("送付と受領の記録"), ledger.happening_heads(), (12, 4, 8, 10, 5, 14, 10), 5)
        self.below.align_right(4)
        self._make_parts()
        self._lay_out()

    def enter(self) -> None:
        """Read the exchanges anew."""
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: ledger.read(workspace), self._show)

    def seek(self, receipt: int) -> None:
        """Show the exchange of a receipt (id), and the receipt below."""
        self._sought = receipt
        self.enter()

    def first_field(self) -> QWidget | None:
        return self.table if self._ledger.entries else self._send

    def current(self) -> Arrangement | None:
        """The exchange chosen."""
        entry = self._entry()
        return entry.arrangement if entry else None

    # --- what is shown ---

    def _show(self, found: Ledger) -> None:
        chosen = self.current()
        had_focus = self.isVisible() and (self.table.hasFocus() or self._send.hasFocus() or not self.focusWidget())
        self._ledger = found
        ids = [each.arrangement.id for each in found.entries]
        late = frozenset(at for at, each in enumerate(found.entries) if each.overdue)
        self.table.show_rows(
            [each.texts for each in found.entries], ids.index(chosen.id) if chosen and chosen.id in ids else 0, late
        )
        sought, self._sought = found.place_of(self._sought), 0
        if sought:
            self.table.selectRow(sought[0])
        some = bool(found.entries)
        for part in (self.table, self.below, self._below_title):
            part.setVisible(some)
        self._empty.setVisible(not some)
        self._on_current()
        if sought:
            self.below.selectRow(sought[1])
            self.below.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.focus()

    def _entry(self) -> Entry | None:
        at = self.table.currentRow()
        return self._ledger.entries[at] if 0 <= at < len(self._ledger.entries) else None

    def _happening(self) -> Happening | None:
        found, at = self._happenings(), self.below.currentRow()
        return found[at] if 0 <= at < len(found) else None

    def _happenings(self) -> tuple[Happening, ...]:
        entry = self._entry()
        return self._ledger.happenings.get(entry.arrangement.id, ()) if entry else ()

    def _on_current(self) -> None:
        found = self._happenings()
        self.below.show_rows([each.texts for each in found])
        title = self.tr("選んだ交換の、送付と受領の記録")
        self._below_title.setText(
            title if found else self.tr("{title}  まだありません。「送る」で始めます。").format(title=title)
        )
        roles, entry = self.desk.workspace.clerk.roles, self._entry()
        kind = entry.arrangement.kind if entry else ""
        self._send.setEnabled(any(allows(roles, "exchange.send", each) for each in KINDS))
        self._receive.setEnabled(allows(roles, "exchange.receive"))
        self._charges.setEnabled(entry is not None and allows(roles, "exchange.arrange", kind))
        for button in (self._new, self._template):
            button.setEnabled(allows(roles, "exchange.arrange"))
        self._on_below()

    def _on_below(self) -> None:
        entry, happening = self._entry(), self._happening()
        past = happening.receipt if happening and not happening.waits() else None
        self._waiting = 0 if past else (happening.waits() if happening else 0) or (entry.receipt if entry else 0)
        self._resume.setVisible(bool(self._waiting))
        self._recall.setVisible(past is not None)

    def _on_resume(self) -> None:
        self.resume_wanted.emit(self._waiting)

    def _on_opened_below(self) -> None:
        happening = self._happening()
        if happening and happening.waits():
            self.resume_wanted.emit(happening.waits())
        elif happening and happening.receipt:
            self.receipt_wanted.emit(happening.receipt)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._empty = Prose(
            self.tr(
                "まだ交換がありません。「送る」で、市に渡す名簿を作れます。"
                "市の様式があるときは、先に「市の様式」で登録してください。"
                "先方から届いた名簿は「受け取る」で、違いを確かめてから取り込みます。"
            )
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        self._below_title = QLabel()
        appearance.set_tone(self._below_title, "quiet")
        self._send = QPushButton(icon("file-export", appearance.on_accent), self.tr("送る(&S)…"))
        self._receive = QPushButton(icon("file-import"), self.tr("受け取る(&R)…"))
        self._resume = QPushButton(self.tr("確認の続き(&G)…"))
        self._recall = QPushButton(self.tr("受け取りの結果(&G)…"))
        for button in (self._resume, self._recall):
            button.hide()
        self._template = QPushButton(self.tr("市の様式(&T)…"))
        self._new = QPushButton(icon("plus"), self.tr("新しい交換(&E)…"))
        self._charges = QPushButton(icon("settings"), self.tr("設定・主管(&C)…"))
        self._packages = QPushButton(self.tr("変更パッケージ(&P)…"))
        for button, act in (
            (self._send, lambda: self.send_wanted.emit(self.current())),
            (self._receive, lambda: self.receive_wanted.emit(self.current())),
            (self._resume, self._on_resume),
            (self._recall, self._on_opened_below),
            (self._template, self.template_wanted.emit),
            (self._new, lambda: self.arrange_wanted.emit(None)),
            (self._charges, lambda: self.arrange_wanted.emit(self.current())),
            (self._packages, self.packages_wanted.emit),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        self.table.currentCellChanged.connect(self._on_current)
        self.table.opened.connect(lambda: self.send_wanted.emit(self.current()))
        self.below.currentCellChanged.connect(self._on_below)
        self.below.opened.connect(self._on_opened_below)

    def _lay_out(self) -> None:
        self.body.addWidget(line_of(self._new, self._template, self._charges, self._packages, 1))
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(line_of(self._below_title, 1))
        self.body.addWidget(self.below, 2)
        self.add_verbs(self._resume, self._recall, self._receive, primary=self._send)
