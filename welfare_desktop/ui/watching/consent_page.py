"""同意の更新: who agreed that whom may know, and a district's papers entered one below the other."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.vocabulary import CONSENT_METHOD, CONSENT_STATE, RECIPIENT
from welfare_desktop.domain.values import Date, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.consents import STATES, UNKNOWN, Settled
from welfare_desktop.services.watching import consenting
from welfare_desktop.services.watching.consenting import Asked, RecipientCounts
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.watching.sheet_page import SheetPage, Typed

_FACTS = ("method", "given_by", "relation", "paper")


def columns() -> tuple[GridColumn, ...]:
    """What of a household is shown, and its answer."""
    translate = QCoreApplication.translate
    return (
        GridColumn("address", translate("watching", "住所"), Text(), 9, fixed=True),
        GridColumn("state", translate("watching", "同意"), CONSENT_STATE, 5),
        GridColumn("on", translate("watching", "確認日"), Date(), 8.5),
        GridColumn("method", translate("watching", "方法"), CONSENT_METHOD, 4),
        GridColumn("paper", translate("watching", "保管場所"), Text(80), 8),
        GridColumn("given_by", translate("watching", "同意者(代理)"), Text(60), 8),
        GridColumn("relation", translate("watching", "続柄"), Text(20), 4),
    )


def problems_of_answer(typed: Values) -> Mapping[str, Problem]:
    """What is wrong with an answer."""
    state = typed.get("state")
    if state not in (None, UNKNOWN, typed.get("was")) and not typed.get("on"):
        return {"on": Problem("consent.on", "確認日を入力してください。")}
    return {}


class ConsentPage(SheetPage):
    """The ward shows recipients and states; a district shows its households."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        heads = (translate("watching", "提供先"), *(words.label(state) for state in STATES))
        overview = PlainTable(translate("watching", "提供先ごとの同意"), heads, (12, 6, 6, 6, 6), 0)
        for column in range(1, len(heads)):
            overview.align_right(column)
        grid = Grid(translate("watching", "同意の入力"), columns(), desk.preferences, problems_of_answer)
        super().__init__(desk, grid, overview)
        self.grid.model.follow = self._follow
        self._recipient, self._which = QComboBox(), QComboBox()
        self._day, self._paper = DayLine(self.tr("確認日")), QLineEdit()
        self._method = QComboBox()
        self._fill_choices()
        self._lay_out()

    def recipient(self) -> str:
        """Whom the consent is about."""
        return self._recipient.currentData()

    # --- loading ---

    def load(self) -> Sequence[Task]:
        workspace, recipient, district = self.desk.workspace, self.recipient(), self.district
        run = self.desk.tasks.run
        if district is None:
            return (run(lambda _: consenting.matrix(workspace), self._show_matrix),)
        return (run(lambda _: consenting.asked(workspace, recipient, district), self._show_homes),)

    def open_overview(self) -> None:
        """Enter on a recipient: it is the one papers are entered for."""
        self._recipient.setCurrentIndex(max(0, self.overview.currentRow()))
        self.said.emit(self.tr("左の一覧で校(地)区を選ぶと、世帯ごとに入力できます"), 0)

    def _show_matrix(self, lines: Sequence[RecipientCounts]) -> None:
        rows = [(words.label(each.recipient), *(f"{count:,}" for count in each.counts)) for each in lines]
        self.overview.show_rows(rows, self._recipient.currentIndex())
        self.show_overview(self.tr("提供先と校(地)区を選ぶと、世帯ごとの同意をまとめて入力できます。"))

    def _show_homes(self, found: Sequence[Asked]) -> None:
        states = [self._state(each) for each in found]
        told = "  ".join(f"{words.label(state)} {states.count(state):,}" for state in STATES)
        keys = "  ".join(f"{at} {words.label(state)}" for at, state in enumerate(CONSENT_STATE.options, start=1))
        wanted = [each for each in found if not self._which.currentData() or self._state(each) == UNKNOWN]
        self.show_rows([self._row(each) for each in wanted], f"{told}    {keys}")

    def _state(self, home: Asked) -> str:
        return (home.now.state if home.now else None) or UNKNOWN

    def _row(self, home: Asked) -> GridRow:
        now = home.now
        values: dict[str, Value] = {
            "address": home.texts["place"],
            "state": now.state if now else None,
            "on": now.settled_on if now else None,
            "was": now.state if now else None,
            "was_on": now.settled_on if now else None,
            **{key: getattr(now, key) if now else None for key in _FACTS},
        }
        name = home.texts["head_name"] + (self.tr(" [非開示]") if home.undisclosed else "")
        return GridRow(home.id, values, late=self._state(home) == UNKNOWN, label=name)

    # --- typing and keeping ---

    def _follow(self, typed: Values) -> Values:
        """Another answer than before has the day, method and place of the papers chosen above."""
        if typed.get("state") in (None, UNKNOWN, typed.get("was")) or typed.get("on") != typed.get("was_on"):
            return {}
        return {
            "on": self._day.day() or self.desk.workspace.today(),
            "method": self._method.currentData(),
            "paper": self._paper.text().strip() or typed.get("paper"),
        }

    def keeping(self, typed: Typed) -> Callable[[object], int]:
        workspace, recipient = self.desk.workspace, self.recipient()
        answers = {household: _answer(row) for household, row in typed.items()}
        return lambda _: consenting.keep(workspace, recipient, answers)

    def kept_text(self, count: int) -> str:
        text = self.tr("{recipient}への同意を{count}世帯登録しました")
        return text.format(recipient=words.label(self.recipient()), count=f"{count:,}")

    # --- appearance ---

    def _fill_choices(self) -> None:
        self._recipient.setAccessibleName(self.tr("提供先"))
        for recipient in RECIPIENT.options:
            self._recipient.addItem(words.label(recipient), recipient)
        self._which.setAccessibleName(self.tr("表示"))
        self._which.addItem(self.tr("全部"), "")
        self._which.addItem(self.tr("未確認"), UNKNOWN)
        self._method.setAccessibleName(self.tr("方法"))
        for method in CONSENT_METHOD.options:
            self._method.addItem(words.label(method), method)
        self._paper.setAccessibleName(self.tr("同意書の保管場所"))
        self._paper.setPlaceholderText(self.tr("保管場所"))
        self._paper.setMaximumWidth(appearance.text_width(9))
        self._day.put(self.desk.workspace.today())
        self.choose_by(self._recipient, self._which)

    def _lay_out(self) -> None:
        top = line_of(
            QLabel(self.tr("提供先")), self._recipient, None, QLabel(self.tr("表示")), self._which, 1,
            QLabel(self.tr("確認日")), self._day, self._method, self._paper,
        )  # fmt: skip
        self.lay_out(top)


def _answer(typed: Mapping[str, Value]) -> Settled:
    texts = {key: value if isinstance(value, str) else None for key, value in typed.items()}
    facts = {key: texts.get(key) for key in _FACTS}
    return Settled(texts.get("state") or UNKNOWN, texts.get("on"), **facts)
