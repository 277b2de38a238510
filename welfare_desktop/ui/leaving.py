"""What is asked before something typed, and not registered yet, is left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desktop.ui.notices import Choice, Notices


def leave_with(
    notices: Notices, happened: str, save: Callable[[Callable[[], None]], None], drop: Callable[[], None],
    then: Callable[[], None],
) -> bool:  # fmt: skip
    """Ask, and do `then` once it is saved or dropped; False when the clerk goes back to it."""
    translate = QCoreApplication.translate
    choice = notices.decide(
        happened,
        translate("leaving", "登録してから移りますか。破棄すると、いま入力した内容は残りません。"),
        (
            Choice("save", translate("leaving", "登録する")),
            Choice("drop", translate("leaving", "破棄する"), dangerous=True),
            Choice("back", translate("leaving", "戻る")),
        ),
    )
    if choice == "save":
        save(then)
    elif choice == "drop":
        drop()
        then()
    return choice != "back"
