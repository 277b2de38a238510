"""The pane at the right: the current record at a glance, read-only; what is empty is left out."""

import functools
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTextBrowser

from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.values import Date, Month, Reference, Sealed
from welfare_desktop.services import searching
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.records.matches import folded_words, spans
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.variants import paint_in_document

WAIT_MS = 120
"""Arrowing through the list asks only for the record one stays on."""

Names = Mapping[tuple[str, int], str]


class Summary(QTextBrowser):
    """Shows one record of a register."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._wanted = 0
        self._shown: tuple[Record, Names] | None = None
        self._sought: tuple[str, ...] = ()
        self._asked: Task | None = None
        self._pause = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.setAccessibleName(self.tr("概要"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(appearance.grid(3))
        self.show_record(0)

    def show_record(self, record_id: int) -> None:
        """Show the record of this id; 0 for none."""
        self._wanted = record_id
        if self._asked is not None:
            self._asked.forget()
        if record_id:
            self._pause.start()
        else:
            self._pause.stop()
            self._say(self.tr("一覧の行を選ぶと、ここに内容が表示されます。"))

    def search(self, text: str) -> None:
        """Mark this search text from now on; "" for nothing."""
        self._sought = folded_words(text)

    def refresh(self) -> None:
        """Ask for the shown record anew."""
        if self._wanted:
            self._ask()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.forget()
        read = functools.partial(_read, self._desk, self._look.kind.key, self._wanted)
        self._asked = self._desk.tasks.run(lambda _: read(), self._show, failed=lambda _: self._say(""))

    def _show(self, answer: tuple[Record, Names]) -> None:
        self._shown = answer
        record, names = answer
        self.setHtml(page_of(self._look, record, names, self._sought, self._desk.workspace.today()))

    def _say(self, text: str) -> None:
        self._shown = None
        self.setHtml(f'<p style="{_leading()}">{_quiet(escape(text))}</p>')

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_in_document(self)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the page is written anew in them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._show(self._shown)


def _read(desk: Desk, kind: str, record_id: int) -> tuple[Record, Names]:
    """On the reader thread: the record and the names its references stand for."""
    record = searching.record(desk.workspace, kind, record_id)
    wanted: dict[str, set[int]] = {}
    children: list[Record] = [child for key in children_of(type(record)) for child in getattr(record, key)]
    for each in (record, *children):
        for key, field in fields_of(type(each)).items():
            value = getattr(each, key)
            if isinstance(field.type, Reference) and isinstance(value, int):
                wanted.setdefault(field.type.kind, set()).add(value)
    names: dict[tuple[str, int], str] = {}
    for other, ids in wanted.items():
        for found, name in searching.names(desk.workspace, other, sorted(ids)).items():
            names[other, found] = name
    return record, names


def page_of(look: Look, record: Record, names: Names, sought: Sequence[str], today: str) -> str:
    """A record as a small page of HTML as of today; where one of the folded words sought stands, on a coloured ground."""
    kind = look.kind
    name = look.called(record)
    kana = value_at(record, kind.column(kind.kana).place) if kind.kana else None
    ended = value_at(record, kind.column(kind.ended_on).place) if kind.ended_on else None
    head = f"<b>{_marked(name, sought)}</b>"
    if kana and kana != name:
        head += " " + _quiet(f"({_marked(str(kana), sought)})")
    if ended:
        head += " " + _quiet(escape(words.label(look.ended_word)))
    parts = [f'<p style="{_leading()};margin-bottom:{appearance.grid(2)}px">{head}</p>']
    for section in look.sections:
        lines = _section_lines(record, section, names, (kind.name, kind.kana, kind.person), sought)
        label, text = section.derived(record, today) if section.derived else ("", "")
        lines += _table(_line(label, escape(text))) if text else ""
        if lines:
            title = escape(words.label(section.title))
            parts.append(
                f'<p style="color:{appearance.accent().name()};margin-top:{appearance.grid(2)}px;'
                f'margin-bottom:{appearance.grid(0.5)}px"><b>{title}</b></p>{lines}'
            )
    return "".join(parts)


def _section_lines(record: Record, section: Section, names: Names, told: tuple[str, ...], sought: Sequence[str]) -> str:
    """The lines of a section; `told` are the keys that stand in the head already."""
    if section.children:
        facts = fields_of(children_of(type(record))[section.children].record)
        lines = [_child_line(child, facts, section.columns, names) for child in getattr(record, section.children)]
        return "".join(
            f'<p style="margin:0 0 {appearance.grid(1)}px 0;{_leading()}">{_marked(line, sought)}</p>'
            for line in lines
            if line
        )
    facts = fields_of(type(record))
    shown = [key for key in section.fields if key not in told]
    rows = [(facts[key].label, _text(record, key, facts[key], names)) for key in shown]
    cells = "".join(_line(label, _marked(text, sought)) for label, text in rows if text)
    return _table(cells) if cells else ""


def _table(cells: str) -> str:
    return f'<table cellspacing="0" cellpadding="{appearance.grid(0.5)}">{cells}</table>'


def _line(label: str, text: str) -> str:
    """A label and its value; the labels of all sections are of one width, longer ones take two lines."""
    return (
        f'<tr><td width="{appearance.text_width(8)}" style="padding-right:{appearance.grid(2)}px">'
        f'<p style="{_leading()}">{_quiet(escape(words.label(label)))}</p></td>'
        f'<td><p style="{_leading()}">{text}</p></td></tr>'
    )


def _child_line(child: Record, facts: Mapping[str, Field], columns: Sequence[str], names: Names) -> str:
    """A child in one line; its dates say which they are."""
    texts: list[str] = []
    for key in columns:
        text = _text(child, key, facts[key], names)
        dated = text and isinstance(facts[key].type, Date | Month)
        texts.append(f"{words.label(facts[key].label)}\u00a0{text}" if dated else text)
    return "\u00a0 ".join(text for text in texts if text)


def _leading() -> str:
    """One line height, also where a character comes from the taller fallback font (𠮷)."""
    return f"line-height:{round(appearance.row_height() * 0.66)}px;-qt-line-height-type:fixed"


def _quiet(html: str) -> str:
    return f'<span style="color:{appearance.colour_of(appearance.Tone.ENDED).name()}">{html}</span>'


def _marked(text: str, sought: Sequence[str]) -> str:
    """A text as HTML, what was sought on a coloured ground."""
    ground = appearance.highlight_ground().name()
    html, at = "", 0
    for start, end in spans(text, sought) if sought else ():
        html += f'{escape(text[at:start])}<span style="background-color:{ground}">{escape(text[start:end])}</span>'
        at = end
    return (html + escape(text[at:])).replace("\n", "<br>")


def _text(record: Record, key: str, field: Field, names: Names) -> str:
    value = getattr(record, key)
    if isinstance(value, Sealed):
        return words.label("閲覧できません")
    if isinstance(field.type, Reference) and isinstance(value, int):
        return names.get((field.type.kind, value), "")
    if isinstance(value, bool) and not value:
        return ""
    if isinstance(field.type, Reference) and isinstance(value, str):
        return words.unmatched(value)
    return values.shown(field.type, value)
