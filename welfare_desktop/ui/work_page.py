"""A page of work that is not a register's list: a wizard of the year, a grid to type into, a board of what is due."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from welfare_desktop.ui.desk import Desk


class WorkPage(QWidget):
    """What the main window asks of such a page. Pages are made when they are first shown."""

    counted: ClassVar[str] = ""
    """The register whose records the district tree counts beside this page; "" hides the tree."""
    said = Signal(str, object)
    """A message for the foot line, and the batch it could take back (0 for none)."""
    record_wanted = Signal(str, object)
    """Open a record: its register and id."""
    list_wanted = Signal(str, object)
    """Show a register's list under these conditions."""
    work_wanted = Signal(str)
    """Go to another page of work, by its key; `work:part` to a part of it."""
    shown = Signal(QWidget)
    """Show a page (a preview) over everything, until `closed`."""
    closed = Signal()
    answers_changed = Signal()
    """Another set of function keys is answered now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def enter(self, district: int | None) -> None:
        """The page was chosen, or another district: show what is so now."""

    def see(self, part: str) -> None:
        """Show this part of the page (a side, a view, a check) when it is entered next."""

    def take(self, record: int) -> None:
        """A record was brought here from its list or its form."""

    def focus(self) -> None:
        """Put the cursor where a clerk begins."""

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        """Records of a register changed ("" is any) while the page was shown."""

    def answers(self) -> Mapping[str, Callable[[], None]]:
        """The function keys this page answers (F2 F3 F4 F7 F8 F12), by name."""
        return {}

    def is_dirty(self) -> bool:
        """Whether something typed is not kept yet."""
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        then()

    def back(self) -> None:
        """Esc."""
