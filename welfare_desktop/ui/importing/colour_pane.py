"""What coloured and struck rows mean: one line a colour, asked where the columns are mapped."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.tints import Answer, Coloured, Meaning
from welfare_desktop.services.ledgers.colouring import meanings_for
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.importing.intake import Intake, Place
from welfare_desktop.ui.importing.meaning_pane import MeaningPane

ROWS_NAMED = 5
COLOURS_NAMED = 3


class ColourPane(MeaningPane):
    """A line for each colour: where it stands, what it means, and the day or remark that goes with it."""

    def __init__(self, intake: Intake) -> None:
        note = QCoreApplication.translate(
            "ColourPane",
            "色の付いた行が何を表すかを決めます。決めたことは、同じ見出しの台帳を次に取り込むときにも使います。",
        )
        super().__init__(QCoreApplication.translate("ColourPane", "色の意味"), note)
        self._intake = intake
        self._places: Sequence[Place] = ()
        self._wrong: set[str] = set()

    def summary(self, places: Sequence[Place]) -> str:
        """In a sentence which colours these tables show; "" for none."""
        found = self._found(places)
        if not found:
            return ""
        named = [
            self.tr("{name} {count}行").format(name=words.label(each.name), count=f"{len(each.rows):,}")
            for each in found[:COLOURS_NAMED]
        ]
        if len(found) > COLOURS_NAMED:
            named.append(self.tr("ほか{count}色").format(count=len(found) - COLOURS_NAMED))
        mark = appearance.MARKS[appearance.Tone.CHECK].shape
        return self.tr("{mark} 色や取り消し線の付いた行があります: {names}").format(mark=mark, names="、".join(named))

    def show_tables(self, places: Sequence[Place]) -> None:
        """Ask about the colours of these tables, which are mapped together."""
        self._places = places
        self._wrong.clear()
        self._grid = self.lay_out_lines()
        for row, each in enumerate(self._found(places)):
            self._add(row, each)
        self.finish_lines(self._grid)

    def is_ready(self) -> bool:
        """Whether every answer can be understood."""
        return not self._wrong

    def choose(self, key: str, meaning: Meaning, text: str) -> None:
        """Say what a tint means; `text` is the day of the ending as a clerk writes it, or the remark."""
        box, line = self.findChild(QComboBox, f"meaning {key}"), self.findChild(QLineEdit, f"text {key}")
        if isinstance(box, QComboBox) and isinstance(line, QLineEdit):
            box.setCurrentIndex(box.findData(meaning))
            self._suit(key, box, line)
            line.setText(text)
            self._say(key, box, line)

    # --- inner ---

    def _found(self, places: Sequence[Place]) -> list[Coloured]:
        """The tints of all these tables, each once, with the rows of all."""
        found: dict[str, Coloured] = {}
        for place in places:
            for each in self._intake.colours.asked(place, self._intake.table(place)):
                one = found.get(each.key, Coloured(each.key, each.name, ()))
                found[each.key] = Coloured(each.key, each.name, (*one.rows, *each.rows), one.legend or each.legend)
        return list(found.values())

    def _kind(self) -> Kind:
        return KINDS[self._intake.table(self._places[0]).kind]

    def _add(self, row: int, each: Coloured) -> None:
        place = next(
            place
            for place in self._places
            if any(one.key == each.key for one in self._intake.colours.asked(place, self._intake.table(place)))
        )
        answer = self._intake.colours.answer(place, self._intake.table(place), each)
        name = words.label(each.name)
        box, line = QComboBox(), QLineEdit()
        box.setObjectName(f"meaning {each.key}")
        line.setObjectName(f"text {each.key}")
        box.setAccessibleName(self.tr("{name}の意味").format(name=name))
        for meaning in meanings_for(self._kind()):
            box.addItem(words.label(meaning.label), meaning)
        box.setCurrentIndex(max(0, box.findData(answer.meaning)))
        self._suit(each.key, box, line)
        line.setText(self._shown(answer))
        box.activated.connect(functools.partial(self._on_meaning, each, box, line))
        line.editingFinished.connect(functools.partial(self._say, each.key, box, line))
        self._first = self._first or box
        for column, part in enumerate((self._swatch(each), QLabel(name), QLabel(self._where(each)), box, line)):
            self._grid.addWidget(part, row, column)
        self._grid.setColumnStretch(4, 2)

    def _swatch(self, each: Coloured) -> QLabel:
        """The colour itself; its name stands beside it."""
        part, _, colour = each.key.partition(":")
        label = QLabel("あ" if part != "ground" else "　")
        font = label.font()
        font.setStrikeOut(not colour)
        label.setFont(font)
        what = {"ground": "background", "ink": "color"}.get(part)
        if what:
            label.setStyleSheet(f"{what}: #{colour}; border: 1px solid palette(mid);")
        label.setFixedWidth(appearance.text_width(2))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _where(self, each: Coloured) -> str:
        rows = "、".join(str(row) for row in each.rows[:ROWS_NAMED])
        more = self.tr(" ほか") if len(each.rows) > ROWS_NAMED else ""
        text = self.tr("{count}行({rows}行目{more})").format(count=f"{len(each.rows):,}", rows=rows, more=more)
        return self.tr("{text}\n凡例「{legend}」").format(text=text, legend=each.legend) if each.legend else text

    def _shown(self, answer: Answer) -> str:
        ended = self._kind().ended_on
        if answer.meaning is Meaning.ENDED and ended:
            return values.shown(self._kind().field(ended).type, answer.text or None)
        return answer.text

    def _on_meaning(self, each: Coloured, box: QComboBox, line: QLineEdit, _at: int) -> None:
        meaning = Meaning(box.currentData())  # Qt hands back a plain text
        self._suit(each.key, box, line)
        day = self._intake.workspace.today()
        text = day if meaning is Meaning.ENDED else each.legend
        line.setText(self._shown(Answer(meaning, text)))
        self._say(each.key, box, line)

    def _suit(self, key: str, box: QComboBox, line: QLineEdit) -> None:
        """The field beside a meaning: a day, a remark, or nothing."""
        meaning, kind = Meaning(box.currentData()), self._kind()
        line.setEnabled(meaning is not Meaning.NOTHING)
        ended = kind.ended_on and meaning is Meaning.ENDED
        what = words.label(kind.label_of(kind.ended_on)) if ended else self.tr("備考に書く文")
        line.setPlaceholderText(what if meaning is not Meaning.NOTHING else "")
        name = what if meaning is not Meaning.NOTHING else self.tr("書くこと")
        line.setAccessibleName(self.tr("{colour}: {name}").format(colour=box.accessibleName(), name=name))
        self._wrong.discard(key)
        appearance.set_tone(line, "")

    def _say(self, key: str, box: QComboBox, line: QLineEdit) -> None:
        meaning, text = Meaning(box.currentData()), line.text().strip()
        kind = self._kind()
        self._wrong.discard(key)
        if meaning is Meaning.ENDED:
            day = kind.field(kind.ended_on).type.parse(text) if text else None
            if not isinstance(day, str) or isinstance(day, Problem):
                self._wrong.add(key)
            text = day if isinstance(day, str) else ""
        appearance.set_tone(line, "problem" if key in self._wrong else "")
        asked = {place: self._intake.colours.asked(place, self._intake.table(place)) for place in self._places}
        places = [place for place, found in asked.items() if any(each.key == key for each in found)]
        answer = Answer(meaning, "" if meaning is Meaning.NOTHING else text)
        before = [
            self._intake.colours.answer(place, self._intake.table(place), each)
            for place in places
            for each in asked[place]
            if each.key == key
        ]
        if any(each != answer for each in before):
            for place in places:
                self._intake.colours.say(place, key, answer)
            self._intake.renew()
        self.said.emit()
