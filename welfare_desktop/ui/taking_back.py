"""元に戻す: asking whether a piece of work shall be taken back, and doing it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desktop.services import undoing
from welfare_desktop.services.undoing import UndoReport
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.notices import Choice

SaidOf = Callable[[str, int], None]
"""Takes a message and the batch that could take the taking-back back."""


def ask_and_take_back(desk: Desk, batch: int, work: str, said: SaidOf) -> None:
    """Ask, naming the work, then undo its batch."""
    translate = QCoreApplication.translate
    choice = desk.notices.decide(
        translate("undo", "「{work}」を元に戻しますか。").format(work=work),
        translate(
            "undo",
            "同じ作業で変わった記録がすべて戻ります。そのあとで変えた項目は残します。戻したことも、もう一度戻せます。",
        ),
        (Choice("undo", translate("undo", "元に戻す")), Choice("keep", translate("undo", "やめる"))),
    )
    if choice == "undo":
        take_back(desk, batch, said)


def take_back(desk: Desk, batch: int, said: SaidOf) -> None:
    """Undo a batch and say what came of it."""
    workspace = desk.workspace

    def tell(report: UndoReport) -> None:
        desk.tasks.announce("")
        text = QCoreApplication.translate("undo", "{count}件を元に戻しました")
        if report.kept:
            text = QCoreApplication.translate(
                "undo", "{count}件を元に戻しました(あとの変更があるため残したもの {kept}件)"
            )
        said(text.format(count=report.undone, kept=len(report.kept)), report.batch)

    busy = QCoreApplication.translate("undo", "元に戻しています")
    desk.tasks.run(lambda _: undoing.undo(workspace, batch), tell, busy=busy, thread="writer")
