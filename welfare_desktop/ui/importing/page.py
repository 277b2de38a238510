"""What the six pages have in common, and the banner in which a refusal is told in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.prose import Prose


class Page(QWidget):
    """One page of the wizard: it shows the intake and lets one thing be decided."""

    ready_changed = Signal()
    """Whether the clerk can go on, or what the button says, changed."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self.intake = intake

    def enter(self) -> None:
        """The page comes into sight."""

    def is_in_front(self) -> bool:
        """Whether this is the page the clerk is at; while the window is locked it cannot be seen all the same."""
        return self.isVisibleTo(self.window())

    def is_ready(self) -> bool:
        """Whether the clerk can go on."""
        return True

    def has_nothing(self) -> bool:
        """Whether there is nothing in this file to go on with; the next one may be taken."""
        return False

    def verb(self) -> str:
        """What the button that goes on says."""
        return self.tr("次へ(&N)")

    def hint(self) -> str:
        """One line beside that button: why it waits, or what will happen."""
        return ""

    def put_away(self) -> bool:
        """Esc: close what stands in the place of the page; whether there was such a thing."""
        return False

    def first_field(self) -> QWidget | None:
        """Where the focus begins; None for the button that goes on."""
        return None


class Banner(QFrame):
    """What happened, what is safe and what to do, on the page itself."""

    def __init__(self) -> None:
        super().__init__()
        appearance.set_role(self, "card")
        self._happened = Prose()
        self._rest = Prose()
        appearance.set_tone(self._happened, "problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), appearance.grid(2))
        column.setSpacing(appearance.grid(1))
        for label in (self._happened, self._rest):
            column.addWidget(label)
        self.hide()

    def tell(self, refusal: Refusal) -> None:
        """Show a refusal."""
        happened, safe, todo = words.refusal_parts(refusal)
        mark = appearance.MARKS[appearance.Tone.PROBLEM]
        self._show(f"{mark.shape} {happened}", " ".join(part for part in (safe, todo) if part))

    def say(self, text: str) -> None:
        """Show one sentence that is no problem."""
        self._show("", text)

    def text(self) -> str:
        """What it says now; "" while hidden."""
        return "" if self.isHidden() else f"{self._happened.text()}\n{self._rest.text()}".strip()

    def _show(self, happened: str, rest: str) -> None:
        self._happened.setText(happened)
        self._happened.setVisible(bool(happened))
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleName(f"{happened} {rest}".strip())
        self.show()
