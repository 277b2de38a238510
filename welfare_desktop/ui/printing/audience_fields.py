"""For whom a paper or file is, and what for: the fields of every dialog that lets something leave the office."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit

from welfare_desktop.domain.sharing import OFFICE, RECIPIENTS, Audience
from welfare_desktop.domain.values import Date, Marked
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.records.editors import LineEditor


class AudienceFields(QObject):
    """渡す相手, 提供先, 利用目的, 返却期限, and below what is left out for them.

    Only somebody outside has a name and gives something back.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.to = QComboBox()
        self.to.addItem(self.tr("内部用(事務所の外に出さない)"), OFFICE)
        for recipient in RECIPIENTS:
            self.to.addItem(words.label(recipient), recipient)
        self.named = QLineEdit()
        self.named.setPlaceholderText(self.tr("例 黒崎校区社会福祉協議会"))
        self.purpose = QLineEdit()
        self.purpose.setPlaceholderText(self.tr("例 見守り活動"))
        self.due = LineEditor(Date())
        self._left_out = QLabel()
        self._left_out.setWordWrap(True)
        self._problem = False
        self.to.currentIndexChanged.connect(self._on_chosen)
        self.purpose.textChanged.connect(lambda: appearance.set_tone(self.purpose, ""))
        self._on_chosen()

    def audience(self) -> Audience:
        """What the clerk said."""
        to = self.to.currentData()
        named, due_on = (self.named.text().strip(), _day(self.due)) if to else ("", "")
        return Audience(to, named, self.purpose.text().strip(), due_on or "")

    def is_complete(self) -> bool:
        """Whether what is given to somebody says what for, and a day that is one; else the field is marked and focused."""
        audience = self.audience()
        if audience.to != OFFICE and _day(self.due) is None:
            appearance.set_tone(self.due.inner, "problem")
            self.due.focus()
            return False
        if audience.receiver == OFFICE or audience.purpose:
            return True
        appearance.set_tone(self.purpose, "problem")
        self.purpose.setFocus()
        return False

    def add_to(self, form: QFormLayout) -> None:
        """Stand in a form."""
        rows = (
            (self.tr("渡す相手"), self.to),
            (self.tr("提供先の名前"), self.named),
            (self.tr("利用目的"), self.purpose),
        )
        for label, widget in rows:
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self.due.set_label(self.tr("返却期限"))
        form.addRow(self.tr("返却期限"), self.due)
        form.addRow("", self._left_out)

    def tell(self, withheld: Mapping[str, int]) -> None:
        """Say how many are left out for whom was chosen, and why."""
        text, tone = left_out_text(withheld), "check"
        if self.to.currentData() == OFFICE:
            text, tone = self.tr("全員を載せ、非開示の人には「非開示」と記します。"), "quiet"
        elif not text:
            text, tone = self.tr("非開示の人と、この相手への提供に同意のない人は載せません。"), "quiet"
        self._left_out.setText(text)
        appearance.set_tone(self._left_out, tone)

    def _on_chosen(self) -> None:
        for part in (self.named, self.due):
            part.setEnabled(self.to.currentData() != OFFICE)
        self.tell({})
        self.changed.emit()


def _day(editor: LineEditor) -> str | None:
    """The ISO day in a field, "" for none; None for what is no day."""
    if not editor.text().strip():
        return ""
    read = editor.read()
    day = read.value if isinstance(read, Marked) else read
    return day if isinstance(day, str) and len(day) == len("2026-04-01") else None


def left_out_text(withheld: Mapping[str, int]) -> str:
    """How many are left out and why, in one line; "" when nobody is."""
    shown = "、".join(f"{words.label(reason)} {count:,}" for reason, count in withheld.items())
    return QCoreApplication.translate("AudienceFields", "載せないもの: {shown}").format(shown=shown) if shown else ""
