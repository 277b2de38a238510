"""変更パッケージ: what several PCs of the office wrote differently, settled here; sending and receiving begin here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import disputes, packaging
from welfare_desktop.services.disputes import Choice, Dispute
from welfare_desktop.services.packaging import Peer
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.records.history import headline
from welfare_desktop.ui.syncing.page import SyncPage


@dataclass(frozen=True, slots=True)
class _Found:
    """What the page shows."""

    disputes: tuple[Dispute, ...]
    peers: tuple[Peer, ...]


class PackagesPage(SyncPage):
    """要確認 at the left, its values at the right; Enter on a value settles."""

    send_wanted = Signal()
    receive_wanted = Signal()
    join_wanted = Signal()
    record_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("変更パッケージ(パソコンの間の受け渡し)"))
        self._disputes: tuple[Dispute, ...] = ()
        self._make_parts()
        self._lay_out()

    def enter(self) -> None:
        """List what is to settle anew."""
        workspace, roles = self.desk.workspace, self.desk.workspace.clerk.roles

        def work(_: object) -> _Found:
            peers = packaging.peers(workspace) if allows(roles, "package.send") else ()
            return _Found(disputes.listed(workspace), peers)

        self.desk.tasks.run(work, self._show)

    def first_field(self) -> QWidget | None:
        return self.list if self._disputes else self._receive

    # --- what is shown ---

    def _show(self, found: _Found) -> None:
        at = max(0, self.list.currentRow())
        self._disputes = found.disputes
        mark = appearance.MARKS[Tone.CHECK].text()
        rows = [(words.label(KINDS[each.kind].label), each.name, words.label(each.label)) for each in found.disputes]
        self.list.show_rows(rows, at)
        some = bool(rows)
        self._split.setVisible(some)
        told = self.tr("{mark} {count}件: パソコンごとに違う内容が登録されています。どれを残すかを決めてください。")
        none = self.tr("パソコンの間で食い違っている登録はありません。")
        self._state.setText(told.format(mark=mark, count=f"{len(rows):,}") if some else none)
        self._peers.setText(self._peers_text(found.peers))
        roles = self.desk.workspace.clerk.roles
        self._send.setEnabled(allows(roles, "package.send"))
        self._receive.setEnabled(allows(roles, "package.receive"))
        self._on_current()
        if self.isVisible() and not self.choices.hasFocus():
            self.focus()

    def _peers_text(self, peers: Sequence[Peer]) -> str:
        if not peers:
            return self.tr("ほかのパソコンからは、まだ何も受け取っていません。")
        told = [f"{each.name} {headline(each.heard_at, '', '') if each.heard_at else ''}".strip() for each in peers]
        return self.tr("受け取ったことのあるパソコン: {peers}").format(peers="、".join(told))

    def _dispute(self) -> Dispute | None:
        at = self.list.currentRow()
        return self._disputes[at] if 0 <= at < len(self._disputes) else None

    def _on_current(self) -> None:
        dispute = self._dispute()
        choices: Sequence[Choice] = dispute.choices if dispute else ()
        self.choices.show_rows([self._choice_texts(each) for each in choices])
        self.choices.setVisible(bool(choices))
        roles = self.desk.workspace.clerk.roles
        may = dispute is not None and allows(roles, "records.edit", dispute.kind)
        self._settle.setEnabled(may and bool(choices))
        self._open.setEnabled(dispute is not None)
        self._advice.setText(self._advice_on(dispute) if dispute else "")

    def _choice_texts(self, choice: Choice) -> tuple[str, ...]:
        stands = self.tr("いまの登録") if choice.stands else ""
        value = choice.value or self.tr("(空欄)")
        when = headline(choice.at, choice.clerk, "") if choice.at else choice.clerk
        return value, choice.place, when, stands

    def _advice_on(self, dispute: Dispute) -> str:
        advice = {
            disputes.NUMBER: self.tr("同じ番号の登録が2つ以上あります。記録を開いて、どれかの番号を変えてください。"),
            disputes.REMOVAL: self.tr("一方のパソコンで削除され、もう一方で変更されています。"),
            disputes.REFERENCE: self.tr("参照先が削除されています。ほかの内容を選ぶか、記録を開いて直してください。"),
        }
        return advice.get(dispute.sort, self.tr("別々のパソコンで、違う内容が書かれています。"))

    # --- settling ---

    def settle(self) -> None:
        """Let the value looked at stand."""
        dispute, at, workspace = self._dispute(), self.choices.currentRow(), self.desk.workspace
        if dispute is None or not 0 <= at < len(dispute.choices) or not self._settle.isEnabled():
            return
        kind, found, choice = dispute.kind, dispute.id, dispute.choices[at].id
        self.banner.hide()

        def done(batch: int) -> None:
            self.desk.tasks.announce(kind, (dispute.record,))
            self.said.emit(
                self.tr("「{name}」の{label}を決めました").format(name=dispute.name, label=dispute.label), batch
            )
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.enter()

        self.errand.run(lambda _: disputes.settle(workspace, kind, found, choice), done, thread="writer")

    def _on_open(self) -> None:
        dispute = self._dispute()
        if dispute is not None:
            self.record_wanted.emit(dispute.kind, dispute.record)

    def _on_list_opened(self) -> None:
        if self.choices.isVisible():
            self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._state, self._peers, self._advice = Prose(), Prose(), Prose()
        appearance.set_tone(self._peers, "quiet")
        heads = (self.tr("台帳"), self.tr("名前"), self.tr("項目"))
        self.list = PlainTable(self.tr("要確認の一覧"), heads, (8, 12, 10), 1)
        heads = (self.tr("内容"), self.tr("パソコン"), self.tr("日時・操作者"), self.tr("状態"))
        self.choices = PlainTable(self.tr("書かれた内容"), heads, (12, 9, 14, 6), 0)
        self._settle = QPushButton(self.tr("この内容にする(&M)"))
        self._open = QPushButton(self.tr("この記録を開く(&O)"))
        self._join = QPushButton(icon("plus"), self.tr("新しいパソコンとして加わる(&J)…"))
        self._join.setVisible(allows(self.desk.workspace.clerk.roles, "package.join"))
        self._receive = QPushButton(icon("file-import"), self.tr("変更を受け取る(&R)…"))
        self._send = QPushButton(icon("file-export", appearance.on_accent), self.tr("変更を送る(&S)…"))
        for button, act in (
            (self._settle, self.settle),
            (self._open, self._on_open),
            (self._join, self.join_wanted.emit),
            (self._receive, self.receive_wanted.emit),
            (self._send, self.send_wanted.emit),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        self.list.currentCellChanged.connect(self._on_current)
        self.list.opened.connect(self._on_list_opened)
        self.choices.opened.connect(self.settle)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(appearance.grid(2), 0, 0, 0)
        column.addWidget(self._advice)
        column.addWidget(self.choices, 1)
        column.addWidget(line_of(self._settle, self._open, 1))
        column.addStretch(0)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setSizes([appearance.text_width(34), appearance.text_width(46)])
        for part in (self._state, self._peers, line_of(self._join, 1)):
            self.body.addWidget(part)
        self.body.addWidget(self._split, 1)
        self.body.addStretch(0)
        self.add_verbs(self._receive, primary=self._send)
