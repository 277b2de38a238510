"""What is asked before something typed, and not registered yet, is left."""

from PySide6.QtCore import QCoreApplication

from welfare_desktop.ui.notices import Choice, Notices


def keep_or_drop(notices: Notices, happened: str) -> str:
    """What the clerk wants done with it: "save", "drop", or "back" to it."""
    translate = QCoreApplication.translate
    return notices.decide(
        happened,
        translate("leaving", "登録してから移りますか。破棄すると、いま入力した内容は残りません。"),
        (
            Choice("save", translate("leaving", "登録する")),
            Choice("drop", translate("leaving", "破棄する"), dangerous=True),
            Choice("back", translate("leaving", "戻る")),
        ),
    )
