"""A clerk whose keystrokes are counted, task by task."""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from tests.flows.clerk import Clerk
from tests.flows.clerk_tasks import TASKS
from tests.ui.desks import write
from welfare_desktop.ui.work_page import WorkPage

WorkT = TypeVar("WorkT", bound=WorkPage)


class TaskClerk(Clerk):
    """Counts presses and what is typed; a file chosen by its name counts that name and Enter."""

    strokes = 0
    _file = Path()

    @contextmanager
    def task(self, key: str, **texts: str) -> Generator[dict[str, str]]:
        """Count what is done inside, and hold it against the spreadsheet; the texts may be told later, too."""
        self.strokes = 0
        yield texts
        task = TASKS[key]
        theirs = task.sheet_strokes(texts)
        tell(f"| {task.area} | {task.name} | {self.strokes} | {theirs} |")
        assert self.strokes <= theirs or task.excuse, (task.name, self.strokes, theirs)

    def press(self, *names: str) -> None:
        self.strokes += len(names)
        super().press(*names)

    def write(self, text: str) -> None:
        focus = self.focus()
        assert isinstance(focus, QLineEdit)
        self.strokes += len(text) + (bool(focus.text()) and focus.selectedText() != focus.text())
        super().write(text)

    def say(self, text: str) -> None:
        """Type, whatever has the focus."""
        self.strokes += len(text)
        write(self.qtbot, self.focus(), text)

    def choose_file(self, path: Path) -> None:
        self._file = path
        super().choose_file(path)

    def meanwhile(self, kind: type[QDialog], act: Callable[[], None]) -> None:
        def counted() -> None:
            before = self.strokes
            act()
            if kind is QFileDialog:
                self.strokes = before + len(self._file.name) + 1

        super().meanwhile(kind, counted)

    def pick(self, text: str) -> None:
        """↓ or ↑ in a box of choices until this one stands there, or the beginning of its word where that is shorter."""
        box = self.focus()
        assert isinstance(box, QComboBox)
        texts = [box.itemText(at) for at in range(box.count())]
        wanted = next(at for at, each in enumerate(texts) if each.startswith(text))
        begins = (texts[wanted][:length] for length in range(1, len(texts[wanted]) + 1))
        said = next(word for word in begins if next(each for each in texts if each.startswith(word)) == texts[wanted])
        if len(said) < abs(wanted - box.currentIndex()) and not said.isascii():
            self.say(said)
        while box.currentIndex() != wanted:
            self.press("Down" if box.currentIndex() < wanted else "Up")

    def to(self, tab: str, view: int = 0) -> None:
        """To a tab, and with Ctrl+Alt to the view of this number, from 1."""
        self.press(tab)
        if view:
            self.press(f"Ctrl+Alt+{view}")
        self.rest()

    def district(self, name: str) -> None:
        """Ctrl+L, the beginning of a district's name, and back to the page."""
        self.press("Ctrl+L")
        self.say(name)
        self.rest()
        self.press("Return")
        self.rest()

    def work(self, kind: type[WorkT]) -> WorkT:
        """The page of work on screen."""
        page = self.window.registers.work()
        assert isinstance(page, kind)
        return page

    def menu(self, text: str) -> None:
        """The menu key on the list, and what `take` does."""
        table = self.page.table
        self.strokes += 1
        place = table.visualRect(table.currentIndex()).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table.mapToGlobal(place))
        QApplication.sendEvent(table, event)
        self.take(text)

    def take(self, text: str) -> None:
        """Choose in the menu that stands open: by its letter, or by arrows (down or up, whichever is nearer)."""
        self.until(QApplication.activePopupWidget)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
        at = next(at for at, action in enumerate(offered) if action.text().startswith(text))
        _, marked, letter = offered[at].text().partition("&")
        down = at + 1 <= len(offered) - at
        steps = at + 1 if down else len(offered) - at
        keys = [letter[0]] if marked else [*["Down" if down else "Up"] * steps, "Return"]
        for key in keys:
            self.strokes += 1
            QTest.keySequence(menu, QKeySequence(key))

    def until_focus(self, kind: type[QWidget]) -> None:
        """Wait until a widget of this sort has the focus."""
        self.until(lambda: isinstance(self.focus(), kind))


def tell(line: str) -> None:
    """Print a line of the table; add it to the file that is asked for."""
    sys.stdout.write(f"{line}\n")
    path = os.environ.get("WELFARE_TASK_TABLE")
    if path:
        with Path(path).open("a", encoding="utf-8") as table:
            table.write(f"{line}\n")
