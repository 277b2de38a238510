"""元に戻す: asking whether a piece of work shall be taken back, and doing it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from welfare_desktop.domain.permissions import allows
from welfare_desktop.services import undoing
from welfare_desktop.services.undoing import BatchLine, UndoReport
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.notices import Choice

_KEPT_SHOWN = 15
SaidOf = Callable[[str, int], None]
"""Takes a message and the batch that could take the taking-back back."""


def ask_and_take_back(desk: Desk, batch: int, work: str, said: SaidOf) -> None:
    """Ask, naming the work and how many records it changed, then undo its batch."""
    workspace = desk.workspace

    def ask(line: BatchLine) -> None:
        if _wants_it_back(desk, line, work):
            take_back(desk, batch, said)

    desk.tasks.run(lambda _: undoing.batch_line(workspace, batch), ask)


def _wants_it_back(desk: Desk, line: BatchLine, work: str) -> bool:
    """More than one record is not taken back by a mere Enter."""
    translate = QCoreApplication.translate
    many = line.count > 1
    reach = translate("undo", "この作業で変わった{count}件の記録がすべて戻ります。") if many else ""
    rest = translate("undo", "そのあとで変えた項目は残します。戻したことも、もう一度戻せます。")
    choice = desk.notices.decide(
        translate("undo", "「{work}」を元に戻しますか。").format(work=work),
        reach.format(count=f"{line.count:,}") + rest,
        (
            Choice("undo", translate("undo", "元に戻す"), dangerous=many),
            Choice("keep", translate("undo", "やめる")),
        ),
    )
    return choice == "undo"


def may_take_back(desk: Desk) -> bool:
    """Whether this clerk may take work back."""
    return allows(desk.workspace.clerk.roles, "undo")


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
        if report.kept:
            _list_kept(desk, report.kept)

    busy = QCoreApplication.translate("undo", "元に戻しています")
    desk.tasks.run(lambda progress: undoing.undo(workspace, batch, progress), tell, busy=busy, thread="writer")


def _list_kept(desk: Desk, kept: Sequence[str]) -> None:
    """Name what was not taken back, or not wholly, and why."""
    translate = QCoreApplication.translate
    lines = list(kept[:_KEPT_SHOWN])
    choices = [Choice("close", translate("undo", "閉じる"))]
    if len(kept) > _KEPT_SHOWN:
        lines.append(translate("undo", "ほか {count}件").format(count=f"{len(kept) - _KEPT_SHOWN:,}"))
        choices.insert(0, Choice("copy", translate("undo", "全件をコピーする")))
    said = desk.notices.decide(
        translate("undo", "次の {count}件は、元に戻しきれないため、いまの内容を残しました。").format(
            count=f"{len(kept):,}"
        ),
        "\n".join(lines),
        choices,
    )
    if said == "copy":
        QGuiApplication.clipboard().setText("\n".join(kept))
