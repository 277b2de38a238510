"""What stands in place of the case team's pages for everybody else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.work_page import WorkPage


class WithheldPage(WorkPage):
    """Says who may do this work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        text = QLabel(
            self.tr(
                "この作業は、ケース担当の職員だけが行えます。\n相談を受けたときは、ケース担当の職員に伝えてください。"
            )
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        appearance.set_tone(text, "quiet")
        column = QVBoxLayout(self)
        column.addWidget(text)
