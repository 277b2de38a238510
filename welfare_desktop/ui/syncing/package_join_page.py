"""新しいパソコンとして加わる: data copied from another PC of the office begins to write under a number of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFormLayout, QPushButton, QRadioButton, QWidget

from welfare_desktop.services import packaging
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing.page import SyncPage, below

MOST = 9
"""PCs of an office that can be told apart by their block of 受付番号."""


class PackageJoinPage(SyncPage):
    """Which PC this is; asked once more, since it cannot be taken back."""

    joined = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("新しいパソコンとして加わる"))
        self._make_parts()
        self._lay_out()

    def open(self) -> None:
        """Begin."""
        self.banner.hide()
        self._copied.setChecked(True)
        self._place.setCurrentIndex(0)
        self.show_state()

    def first_field(self) -> QWidget | None:
        return self._copied

    def join(self) -> None:
        """Join, after asking."""
        answers = (Choice("join", self.tr("加わる"), dangerous=True), Choice("stay", self.tr("やめる")))
        question = self.tr("このパソコンを、新しいパソコンとして加えますか。")
        detail = self.tr(
            "登録の内容は変わりません。これから書く変更に、このパソコンの番号が付きます。"
            "元のパソコンと同じデータを、2台で同時に使い始める前に行ってください。"
        )
        if self.desk.notices.decide(question, detail, answers) != "join":
            return
        workspace, restored = self.desk.workspace, self._restored.isChecked()
        block = 0 if restored else self._place.currentIndex() + 1
        self.banner.hide()
        self.errand.run(
            lambda _: packaging.become_new_replica(workspace, restored=restored, block=block),
            lambda _: self._on_joined(),
            thread="writer",
        )

    def _on_joined(self) -> None:
        self.said.emit(self.tr("このパソコンは、新しい番号で記録します。変更の受け渡しができます"), 0)
        self.joined.emit()

    def show_state(self) -> None:
        """The place in the row is asked of a copy only."""
        self._place.setEnabled(self._copied.isChecked())
        self._join.setEnabled(not self.errand.is_busy())

    # --- appearance ---

    def _make_parts(self) -> None:
        self._copied = QRadioButton(self.tr("ほかのパソコンの控えを写して、このパソコンで使い始める"))
        self._restored = QRadioButton(self.tr("このパソコンに、前の控えを戻した"))
        group = QButtonGroup(self)
        for button in (self._copied, self._restored):
            group.addButton(button)
            button.toggled.connect(self.show_state)
        self._place = QComboBox()
        self._place.setAccessibleName(self.tr("事務所で何台目か"))
        for number in range(2, MOST + 1):
            self._place.addItem(self.tr("{number}台目").format(number=number))
        self._join = QPushButton(self.tr("加わる(&N)…"))
        self._join.clicked.connect(self.join)

    def _lay_out(self) -> None:
        steps = Prose(
            self.tr(
                "1. 元のパソコンの控えを、このパソコンに写して開きます。\n"
                "2. この画面で「加わる」を行います。\n"
                "そのあとは、変更パッケージで互いの変更を受け渡します。"
            )
        )
        note = Prose(self.tr("受付番号は、何台目かによって分かれた番号から付き、パソコンの間で重なりません。"))
        appearance.set_tone(note, "quiet")
        form = QFormLayout()
        form.setHorizontalSpacing(appearance.grid(3))
        form.setVerticalSpacing(appearance.grid(2.5))
        form.addRow(self.tr("このパソコンについて"), below(self._copied, self._restored))
        form.addRow(self._place.accessibleName(), self._place)
        form.addRow("", note)
        self.body.addWidget(steps)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.add_verbs(primary=self._join)
