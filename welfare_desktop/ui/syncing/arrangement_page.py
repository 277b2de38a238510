"""交換の設定: with whom, about which register, in which form, and who is in charge of what (主管)."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from welfare_desktop.domain.merge import Charge
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.syncing import arrangements, sending, templates
from welfare_desktop.services.syncing.arrangements import PARTNER, Arrangement
from welfare_desktop.services.syncing.templates import Template
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.verdicts import charge_word

LONGEST = 60
USUAL = "households"
CHARGE = 1


@dataclass(frozen=True, slots=True)
class _Known:
    """What the page offers: the ledger keys of the register, and its templates."""

    keys: tuple[str, ...]
    templates: tuple[Template, ...]


class ChargeTable(PlainTable):
    """Facts and who is in charge of them; the space bar goes on to the next answer, for all rows selected."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        heads = (translate("syncing", "項目"), translate("syncing", "主管"))
        super().__init__(translate("syncing", "項目ごとの主管"), heads, (24, 12), 0)
        self.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        self._keys: tuple[str, ...] = ()
        self._charges: dict[str, Charge] = {}

    def show_charges(self, kind: str, keys: Sequence[str], charges: Mapping[str, Charge]) -> None:
        """Show these ledger keys of a register."""
        self._keys, self._charges = tuple(keys), {key: charges.get(key, Charge.BOTH) for key in keys}
        register = KINDS[kind]
        self.show_rows([(words.label(register.label_of(key)), charge_word(self._charges[key])) for key in keys])

    def charges(self) -> dict[str, Charge]:
        """What is said of each ledger key; both is left out."""
        return {key: charge for key, charge in self._charges.items() if charge is not Charge.BOTH}

    def say(self, charge: Charge) -> None:
        """Say this of the rows selected."""
        for at in sorted({index.row() for index in self.selectedIndexes()}):
            self._charges[self._keys[at]] = charge
            self.setItem(at, CHARGE, QTableWidgetItem(charge_word(charge)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentRow()
        if event.key() == Qt.Key.Key_Space and 0 <= at < len(self._keys):
            order = list(Charge)
            self.say(order[(order.index(self._charges[self._keys[at]]) + 1) % len(order)])
        else:
            super().keyPressEvent(event)


class ArrangementPage(SyncPage):
    """A new exchange, or one to be changed; its register stays."""

    saved = Signal(object)
    """The Arrangement; the clerk goes on with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._old: Arrangement | None = None
        self._templates: tuple[Template, ...] = ()
        self._begun: object = None
        """What the page said when it was opened; None until it has been told all of it."""
        self._make_parts()
        self._lay_out()

    def open(self, arrangement: Arrangement | None, kind: str = "", template: int = 0) -> None:
        """Show an exchange, or begin a new one about a register (and with a template)."""
        self._old, self._begun = arrangement, None
        self.banner.hide()
        self.title.setText(self.tr("交換の設定・主管") if arrangement else self.tr("新しい交換"))
        kind = arrangement.kind if arrangement else kind or USUAL
        self._register.blockSignals(True)
        self._register.setCurrentIndex(max(0, self._register.findData(kind)))
        self._register.blockSignals(False)
        self._register.setEnabled(arrangement is None)
        self._name.setText(arrangement.name if arrangement else "")
        self._partner.setText(arrangement.partner if arrangement else PARTNER)
        self._save.setText(self.tr("この設定にする(&N)") if arrangement else self.tr("登録して、送る画面へ(&N)"))
        self._read(arrangement.template if arrangement else template)

    def first_field(self) -> QWidget | None:
        return self._partner

    def is_dirty(self) -> bool:
        return self._begun is not None and self._said() != self._begun

    def leave(self) -> None:
        """Esc: what was typed and not registered yet asks before it is thrown away."""
        if self.errand.is_busy() or not self.is_dirty():
            super().leave()
        else:
            happened = self.tr("まだ登録していない入力があります。")
            leave_with(self.desk.notices, happened, self._keep_instead, self._forget, super().leave)

    def _keep_instead(self, _leave: Callable[[], None]) -> None:
        """What is kept goes on where it always goes."""
        self.keep()

    def _forget(self) -> None:
        self._begun = None

    def _said(self) -> object:
        return (
            self._partner.text(), self._name.text(), self._kind(), self._form.currentIndex(), self.charges.charges()
        )  # fmt: skip

    def _kind(self) -> str:
        found: object = self._register.currentData()
        return found if isinstance(found, str) else ""

    def _on_register(self) -> None:
        self._read()

    def _read(self, template: int = 0) -> None:
        kind = self._kind()
        if not kind:
            return

        def take(known: _Known) -> None:
            self._templates = known.templates
            self._form.clear()
            self._form.addItem(self.tr("当方の様式(書き込み用のExcelブック)"))
            for each in known.templates:
                self._form.addItem(each.name)
            ids = [0, *(each.id for each in known.templates)]
            self._form.setCurrentIndex(ids.index(template) if template in ids else 0)
            self.charges.show_charges(kind, known.keys, self._old.charges if self._old else {})
            if self._begun is None:
                self._begun = self._said()

        self.desk.tasks.run(lambda _: _known(self.desk, kind), take)

    def keep(self) -> None:
        """Keep it, once it says with whom."""
        if not self._save.isEnabled():
            self._partner.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        old, workspace, kind = self._old, self.desk.workspace, self._kind()
        name, partner, charges = self._name.text().strip(), self._partner.text().strip(), self.charges.charges()
        at = self._form.currentIndex() - 1
        template = self._templates[at].id if at >= 0 else 0

        def work(_: object) -> Arrangement:
            if old is None:
                return arrangements.create(workspace, kind, name, partner, template, charges)
            changed = dataclasses.replace(
                old, name=name or old.name, partner=partner, charges=charges, template=template
            )
            return arrangements.change(workspace, changed)

        self.errand.run(work, self._on_kept, thread="writer")

    def _on_kept(self, arrangement: Arrangement) -> None:
        self._forget()
        self.said.emit(self.tr("交換「{name}」を登録しました").format(name=arrangement.name), 0)
        self.saved.emit(arrangement if self._old is None else None)

    def show_state(self) -> None:
        """A partner is needed."""
        there = bool(self._partner.text().strip())
        self._save.setEnabled(there and not self.errand.is_busy())
        self.hint.setText("" if there else self.tr("相手を入力してください。"))

    # --- appearance ---

    def _make_parts(self) -> None:
        self._partner, self._name = QLineEdit(), QLineEdit()
        self._name.setPlaceholderText(self.tr("空欄のときは、相手と台帳の名前"))
        self._register, self._form = QComboBox(), QComboBox()
        for widget, name in (
            (self._partner, self.tr("相手")),
            (self._name, self.tr("交換の名前")),
            (self._register, self.tr("台帳")),
            (self._form, self.tr("様式")),
        ):
            widget.setAccessibleName(name)
        for line in (self._partner, self._name):
            line.setMaxLength(LONGEST)
        self._partner.textChanged.connect(self.show_state)
        roles = self.desk.workspace.clerk.roles
        for kind in KINDS.values():
            if allows(roles, "exchange.arrange", kind.key):
                self._register.addItem(words.label(kind.label), kind.key)
        self._register.currentIndexChanged.connect(self._on_register)
        self.charges = ChargeTable()
        self._by = {charge: QPushButton(charge_word(charge)) for charge in Charge}
        for charge, button in self._by.items():
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, charge=charge: self.charges.say(charge))
        self._save = QPushButton(self.tr("この設定にする(&N)"))
        self._save.clicked.connect(self.keep)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(appearance.grid(3))
        form.setVerticalSpacing(appearance.grid(1.5))
        for widget in (self._partner, self._register, self._form, self._name):
            form.addRow(widget.accessibleName(), widget)
        note = Prose(
            self.tr(
                "主管: 市が主管の項目は、先方の変更をそのまま採ります。"
                "社協が主管・双方の項目は、先方の変更を一つずつ確かめます。"
            )
        )
        appearance.set_tone(note, "quiet")
        self.body.addLayout(form)
        self.body.addWidget(note)
        self.body.addWidget(self.charges, 1)
        self.body.addWidget(line_of(QLabel(self.tr("選んだ項目の主管(スペースで切替)")), *self._by.values(), 1))
        self.add_verbs(primary=self._save)


def _known(desk: Desk, kind: str) -> _Known:
    found = templates.listing(desk.workspace)
    return _Known(sending.usual_keys(desk.workspace, kind), tuple(each for each in found if each.kind == kind))
