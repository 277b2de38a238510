"""送る: which exchange, which districts, of which day, for whom and what for; and what would leave."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import searching
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.services.syncing import arrangements, scope, sending, templates
from welfare_desktop.services.syncing.arrangements import Arrangement, ArrangementLine
from welfare_desktop.services.syncing.sending import Outlook, SendRequest, Sent
from welfare_desktop.services.syncing.templates import Template
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.place_line import PlaceLine
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.syncing.district_ticks import DistrictTicks
from welfare_desktop.ui.syncing.fact_ticks import FactTicks
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.role_ticks import RoleTicks
from welfare_desktop.ui.tasks import Task

SETTLE_MS = 250
TEXT_LIMIT = 100
LEFT_SHOWN = 12
SHEETS_SHOWN = 6
DISTRICTS, ROLES, FACTS = range(3)
"""The tabs of what is sent."""


@dataclass(frozen=True, slots=True)
class _Contents:
    """What an exchange can send: districts and roles of its register, ledger keys, those sent last (none: nothing yet)."""

    districts: Sequence[DistrictCount]
    roles: Mapping[str, int]
    keys: tuple[str, ...]
    last: tuple[str, ...]


class SendPage(SyncPage):
    """Everything on one page; `sent` once the file stands."""

    sent = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("交換の名簿を送る"))
        self._known: tuple[Arrangement, ...] = ()
        self._forms: dict[int, str] = {}
        self._with_macros: frozenset[int] = frozenset()
        self._wanted = 0
        self._outlook: Outlook | None = None
        self._looking: Task | None = None
        self._wait = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self._make_parts()
        self._lay_out()

    def open(self, arrangement: Arrangement | None) -> None:
        """Begin a sending, of this exchange if it is said."""
        self._wanted = arrangement.id if arrangement else 0
        self._show_tab(DISTRICTS)
        self.banner.hide()
        self._outlook = None
        workspace = self.desk.workspace

        def work(_: object) -> tuple[Sequence[ArrangementLine], Sequence[Template]]:
            return arrangements.listing(workspace), templates.listing(workspace)

        self.desk.tasks.run(work, self._show_known)

    def first_field(self) -> QWidget | None:
        return self._exchange

    # --- the exchange ---

    def _show_known(self, found: tuple[Sequence[ArrangementLine], Sequence[Template]]) -> None:
        lines, forms = found
        self._forms = {each.id: each.name for each in forms}
        self._with_macros = frozenset(each.id for each in forms if each.macros)
        roles = self.desk.workspace.clerk.roles
        self._known = tuple(line.arrangement for line in lines if allows(roles, "exchange.send", line.arrangement.kind))
        self._exchange.blockSignals(True)
        self._exchange.clear()
        for each in self._known:
            self._exchange.addItem(each.name, str(each.id))
        self._exchange.setCurrentIndex(max(0, self._exchange.findData(str(self._wanted))))
        self._exchange.blockSignals(False)
        self._as_of.put(self.desk.workspace.today())
        self._due.put(None)
        self._on_exchange()

    def _arrangement(self) -> Arrangement | None:
        at = self._exchange.currentIndex()
        return self._known[at] if 0 <= at < len(self._known) else None

    def _on_exchange(self) -> None:
        arrangement = self._arrangement()
        if arrangement is None:
            return
        self._forget_outlook()
        self._register.setText(words.label(KINDS[arrangement.kind].label))
        self._recipient.setText(arrangement.partner)
        self._agreed.setVisible(scope.asks_consent(arrangement.kind))
        ours = self.tr("当方の様式(書き込み用のExcelブック)")
        self._template.setText(self._forms.get(arrangement.template, ours))
        own = not arrangement.template
        if not own:
            self._show_tab(DISTRICTS)
        self._contents.setTabEnabled(FACTS, own)
        self._contents.setTabToolTip(FACTS, "" if own else self.tr("市の様式では、様式にある列を送ります。"))
        workspace, kind = self.desk.workspace, arrangement.kind

        def work(_: object) -> _Contents:
            sent = arrangements.sent(workspace, arrangement.id) if own else ()
            last = sent[0].keys if sent else ()
            districts, roles = searching.districts(workspace, kind), scope.role_counts(workspace, kind)
            return _Contents(districts, roles, sending.usual_keys(workspace, kind), tuple(last))

        self.desk.tasks.run(work, functools.partial(self._show_contents, kind))

    def _show_tab(self, tab: int) -> None:
        self._contents.blockSignals(True)  # the focus stays where the clerk is
        self._contents.setCurrentIndex(tab)
        self._contents.blockSignals(False)

    def _on_tab(self, tab: int) -> None:
        """The clerk went to a tab (Alt+D, Alt+F): on to its ticks."""
        (self.districts, self.roles, self.facts)[tab].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_contents(self, kind: str, found: _Contents) -> None:
        self.districts.show_districts(found.districts)
        self.roles.show_roles(found.roles)
        self._contents.setTabVisible(ROLES, bool(found.roles))
        self.facts.show_facts(kind, found.keys, found.last)
        self._propose_place()

    # --- what would leave ---

    def request(self) -> SendRequest | None:
        """What is asked for; None while something is missing."""
        arrangement = self._arrangement()
        if arrangement is None or self._missing():
            return None
        return SendRequest(
            arrangement.id,
            () if arrangement.template else self.facts.chosen(),
            districts=self.districts.chosen(),
            as_of=self._as_of.day(),
            recipient=self._recipient.text().strip(),
            purpose=self._purpose.text().strip(),
            due_on=self._due.day(),
            roles=self.roles.chosen(),
            agreed_only=self._agreed.isChecked() and not self._agreed.isHidden(),
        )

    def _missing(self) -> str:
        """What has to be put right first; "" for nothing."""
        if not self._as_of.day():
            return self._as_of.problem() or self.tr("基準日を入力してください。")
        if self._due.problem():
            return self._due.problem()
        if self._due.day() and self._due.day() < self._as_of.day():
            return self.tr("返送期限が基準日より前です。")
        if not self.districts.is_whole() and not self.districts.chosen():
            return self.tr("校(地)区を選んでください。")
        if not self.roles.is_whole() and not self.roles.ticked():
            return self.tr("委嘱区分を選んでください。")
        return "" if self._recipient.text().strip() else self.tr("提供先を入力してください。")

    def _on_place(self) -> None:
        """Macros stay or go with the name of the file."""
        if self._outlook is not None:
            self._show_outlook(self._outlook)
        self.show_state()

    def _on_edited(self) -> None:
        self._forget_outlook()
        self._wait.start()

    def _forget_outlook(self) -> None:
        """What was counted answers another question now: nothing is sent before it is counted anew."""
        if self._looking is not None:
            self._looking.forget()
        self._outlook = None
        self.show_state()

    def _look(self) -> None:
        request, workspace = self.request(), self.desk.workspace
        self._forget_outlook()
        if request is not None:
            self._looking = self.desk.tasks.run(
                lambda _: sending.outlook(workspace, request), self._show_outlook, failed=self.banner.tell
            )

    def _show_outlook(self, outlook: Outlook) -> None:
        self._outlook = outlook
        told = [self.tr("送る {count}件  項目 {keys}").format(count=f"{len(outlook.ids):,}", keys=len(outlook.keys))]
        if outlook.unagreed:
            text = self.tr("うち{count}件は、提供の同意が未確認です")
            told.append(text.format(count=f"{outlook.unagreed:,}"))
        for reason, count in outlook.withheld.items():
            text = self.tr("送らない {count}件({reason})")
            told.append(text.format(count=f"{count:,}", reason=words.label(reason)))
        if outlook.made:
            named = "、".join(outlook.made[:SHEETS_SHOWN])
            more = self.tr(" ほか{count}").format(count=rest) if (rest := len(outlook.made) - SHEETS_SHOWN) > 0 else ""
            told.append(self.tr("新しく作るシート {named}{more}").format(named=named, more=more))
        if lost := outlook.lost_in(self._place.path()):
            told.append(self.tr("様式から失われるもの: {lost}").format(lost="、".join(map(words.label, lost))))
        self._leaves.setText("\n".join(told))
        self.show_state()

    # --- sending ---

    def send(self) -> None:
        """Write the file."""
        request, workspace = self.request(), self.desk.workspace
        path = self._place.settled(self.desk.notices) if request is not None else None
        if request is None or path is None:
            return
        self.banner.hide()

        def work(progress: Progress) -> Sent:
            return sending.send(workspace, request, path, progress)

        self.errand.run(work, self._on_sent, self.tr("名簿を作っています"), "writer")

    def _on_sent(self, sent: Sent) -> None:
        name = sent.written.path.name if sent.written.path else ""
        text = self.tr("{name} に{count}件を書き出しました(管理番号 {serial})")
        self.said.emit(text.format(name=name, count=f"{sent.written.people:,}", serial=sent.written.serial), 0)
        if sent.left:
            self._tell_left(sent.left)
        self.sent.emit()

    def _tell_left(self, left: Sequence[str]) -> None:
        shown = list(left[:LEFT_SHOWN])
        if len(left) > LEFT_SHOWN:
            shown.append(self.tr("ほか {count}").format(count=f"{len(left) - LEFT_SHOWN:,}"))
        question = self.tr("様式の計算式などを残したため、書き込まなかったところがあります。")
        self.desk.notices.decide(question, "\n".join(shown), (Choice("close", self.tr("閉じる")),))

    def _propose_place(self) -> None:
        arrangement = self._arrangement()
        if arrangement is not None:
            day = (self._as_of.day() or self.desk.workspace.today()).replace("-", "")
            label = words.label(KINDS[arrangement.kind].label)
            ending = sending.MACRO_BOOK if arrangement.template in self._with_macros else sending.PLAIN_BOOK
            self._place.propose(f"{label}_{self.tr('照合')}_{day}{ending}")

    # --- state ---

    def show_state(self) -> None:
        """Whether the file can be written; what is missing."""
        missing = self._missing() if self._arrangement() else self.tr("先に交換を登録してください。")
        some = self._outlook is not None and bool(self._outlook.ids)
        self._send.setEnabled(not missing and some and not self.errand.is_busy() and not self._place.is_empty())
        self.hint.setText(missing or (self.tr("送る記録がありません。") if self._outlook and not some else ""))
        if self._outlook is None:
            self._leaves.setText("" if missing else self.tr("数えています…"))

    # --- appearance ---

    def _make_parts(self) -> None:
        self._exchange = QComboBox()
        self._exchange.setAccessibleName(self.tr("交換"))
        self._exchange.currentIndexChanged.connect(self._on_exchange)
        self._register, self._template, self._leaves = QLabel(), QLabel(), Prose()
        self._leaves.setAccessibleName(self.tr("送るもの"))
        self._as_of, self._due = DayLine(self.tr("基準日")), DayLine(self.tr("返送期限"))
        self._recipient, self._purpose = QLineEdit(), QLineEdit(sending.PURPOSE)
        self._place = PlaceLine(self.desk.preferences, self.tr("Excelブック"), sending.PLAIN_BOOK, sending.MACRO_BOOK)
        for line, name in ((self._recipient, self.tr("提供先")), (self._purpose, self.tr("利用目的"))):
            line.setAccessibleName(name)
            line.setMaxLength(TEXT_LIMIT)
            line.textEdited.connect(self._on_edited)
        self._place.edited.connect(self._on_place)
        for day in (self._as_of, self._due):
            day.edited.connect(self._on_edited)
        self._as_of.left.connect(self._propose_place)
        self._agreed = QCheckBox(self.tr("提供に同意した世帯だけを送る(&A)"))
        self._agreed.toggled.connect(self._on_edited)
        self.districts = DistrictTicks()
        self.roles, self.facts = RoleTicks(), FactTicks()
        for ticks in (self.districts, self.roles, self.facts):
            ticks.changed.connect(self._on_edited)
        self._contents = QTabWidget()
        for part in (self._contents, self._contents.tabBar()):
            part.setAccessibleName(self.tr("送る範囲と項目"))
        appearance.set_role(self._contents.tabBar(), "registers")
        self._contents.setDocumentMode(True)
        self._contents.addTab(self.districts, self.tr("校(地)区(&D)"))
        self._contents.addTab(self.roles, self.tr("委嘱区分(&O)"))
        self._contents.addTab(self.facts, self.tr("項目(&F)"))
        self._contents.currentChanged.connect(self._on_tab)
        self._send = QPushButton(self.tr("この内容で送る(&N)"))
        self._send.clicked.connect(self.send)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(appearance.grid(3))
        form.setVerticalSpacing(appearance.grid(2))
        note = QLabel(self.tr("送ったことは、個人情報提供・持出記録簿に残ります。"))
        appearance.set_tone(note, "quiet")
        form.addRow(self.tr("交換"), self._exchange)
        form.addRow(self.tr("台帳"), self._register)
        form.addRow(self.tr("様式"), self._template)
        form.addRow(self.tr("基準日"), self._as_of)
        form.addRow(self.tr("提供先"), self._recipient)
        form.addRow(self.tr("利用目的"), self._purpose)
        form.addRow("", self._agreed)
        form.addRow(self.tr("返送期限"), self._due)
        form.addRow(self.tr("保存先"), self._place)
        form.addRow(self.tr("送るもの"), self._leaves)
        form.addRow("", note)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, appearance.grid(2), 0)
        column.addLayout(form)
        column.addStretch(1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._contents)
        splitter.setSizes([appearance.text_width(50), appearance.text_width(22)])
        self.body.addWidget(splitter, 1)
        self.add_verbs(primary=self._send)
