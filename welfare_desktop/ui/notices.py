"""The only opener of message boxes: refusals, decisions and the crash report."""

import logging
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui import appearance, words

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it answers, its verb, and whether it is the one that destroys something (never the default)."""

    key: str
    verb: str
    dangerous: bool = False


class Notices(QObject):
    """Shows message boxes over a window; `owner` is set once there is one."""

    owner: QWidget | None = None

    def refuse(self, refusal: Refusal) -> None:
        """Say what happened, what is safe and what to do."""
        _log.info("refused %s", refusal)
        happened, safe, todo = words.refusal_parts(refusal)
        box = self._box(QMessageBox.Icon.Warning, happened, "\n".join(part for part in (safe, todo) if part))
        self._add(box, Choice("close", self.tr("閉じる")), QMessageBox.ButtonRole.RejectRole)
        self._show(box)

    def decide(self, question: str, detail: str, choices: Sequence[Choice]) -> str:
        """Ask for a decision and return the key of the verb: Esc answers the last, Enter the first safe one."""
        box = self._box(QMessageBox.Icon.Question, question, detail)
        buttons = {self._add(box, choice, _role(choice, choices)): choice.key for choice in choices}
        safe = [button for button, choice in zip(buttons, choices, strict=True) if not choice.dangerous]
        box.setDefaultButton(safe[0])
        box.setEscapeButton(list(buttons)[-1])
        self._show(box)
        pressed = box.clickedButton()
        return next((key for button, key in buttons.items() if button is pressed), choices[-1].key)

    def crash(self, error: BaseException) -> None:
        """Say that the program has a fault; the report names types and places of the program, never data."""
        report = crash_report(error)
        _log.error("crash", exc_info=error)
        box = self._box(
            QMessageBox.Icon.Critical,
            self.tr("プログラムの不具合で、いまの操作を続けられませんでした。"),
            self.tr(
                "登録済みの内容は変わっていません。\n"
                "同じことが続くときは、下の報告(個人情報は含みません)をコピーして管理者にお渡しください。"
            ),
        )
        box.setDetailedText(report)
        copy = self._add(box, Choice("copy", self.tr("報告をコピーする")), QMessageBox.ButtonRole.ActionRole)
        self._add(box, Choice("close", self.tr("閉じる")), QMessageBox.ButtonRole.RejectRole)
        self._show(box)
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(report)

    def _box(self, icon: QMessageBox.Icon, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(self.owner)
        box.setWindowTitle(self.tr("お知らせ"))
        box.setIcon(icon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(detail)
        return box

    def _add(self, box: QMessageBox, choice: Choice, role: QMessageBox.ButtonRole) -> QPushButton:
        button = box.addButton(choice.verb, role)
        if role == QMessageBox.ButtonRole.AcceptRole:
            appearance.set_role(button, "primary")
        return button

    def _show(self, box: QMessageBox) -> None:
        box.exec()
        box.deleteLater()


def _role(choice: Choice, choices: Sequence[Choice]) -> QMessageBox.ButtonRole:
    if choice.dangerous:
        return QMessageBox.ButtonRole.DestructiveRole
    if choice is choices[-1]:
        return QMessageBox.ButtonRole.RejectRole
    return QMessageBox.ButtonRole.AcceptRole if choice is choices[0] else QMessageBox.ButtonRole.ActionRole


def crash_report(error: BaseException) -> str:
    """Types of the error and its causes with the places they passed; no messages, for these may quote data."""
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        frames = traceback.extract_tb(seen.__traceback__)
        lines.extend(f"  {'/'.join(Path(at.filename).parts[-2:])}:{at.lineno} {at.name}" for at in frames)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)
