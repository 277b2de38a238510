"""The pane at the right: the current record at a glance, read-only; what is empty is left out."""

import functools
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTextBrowser

from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.values import Reference, Sealed
from welfare_desktop.services import searching
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look, Section
from welfare_desktop.ui.tasks import Task

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
        if record_id:
            self._pause.start()
        else:
            self._pause.stop()
            self._say(self.tr("一覧の行を選ぶと、ここに内容が表示されます。"))

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
        record, names = answer
        self.setHtml(page_of(self._look, record, names))

    def _say(self, text: str) -> None:
        quiet = appearance.colour_of(appearance.Tone.ENDED).name()
        self.setHtml(f'<p style="color:{quiet}">{escape(text)}</p>')


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


def page_of(look: Look, record: Record, names: Names) -> str:
    """A record as a small page of HTML."""
    kind = look.kind
    accent = appearance.accent().name()
    quiet = appearance.colour_of(appearance.Tone.ENDED).name()
    name = value_at(record, kind.column(kind.name).place)
    kana = value_at(record, kind.column(kind.kana).place) if kind.kana else None
    ended = value_at(record, kind.column(kind.ended_on).place) if kind.ended_on else None
    head = f"<b>{escape(str(name or ''))}</b>"
    if kana and kana != name:
        head += f' <span style="color:{quiet}">({escape(str(kana))})</span>'
    if ended:
        head += f' <span style="color:{quiet}">{escape(words.label(look.ended_word))}</span>'
    parts = [f'<p style="margin-bottom:{appearance.grid(2)}px">{head}</p>']
    for section in look.sections:
        lines = _section_lines(record, section, names, (kind.name, kind.kana))
        if lines:
            title = escape(words.label(section.title))
            parts.append(
                f'<p style="color:{accent};margin-top:{appearance.grid(2)}px;margin-bottom:{appearance.grid(0.5)}px">'
                f"<b>{title}</b></p>{lines}"
            )
    return "".join(parts)


def _section_lines(record: Record, section: Section, names: Names, told: tuple[str, ...]) -> str:
    """The lines of a section; `told` are the keys that stand in the head already."""
    quiet = appearance.colour_of(appearance.Tone.ENDED).name()
    if section.children:
        facts = fields_of(children_of(type(record))[section.children].record)
        lines = [_child_line(child, facts, section.columns, names) for child in getattr(record, section.children)]
        return "".join(
            f'<p style="margin:0 0 {appearance.grid(1)}px 0;line-height:125%">{line}</p>' for line in lines if line
        )
    facts = fields_of(type(record))
    shown = [key for key in section.fields if key not in told]
    rows = [(facts[key].label, _text(record, key, facts[key], names)) for key in shown]
    cells = "".join(
        f'<tr><td width="{appearance.text_width(7)}" style="color:{quiet};padding-right:{appearance.grid(2)}px;white-space:nowrap">'
        f"{escape(words.label(label))}</td><td>{escape(text)}</td></tr>"
        for label, text in rows
        if text
    )
    return f'<table cellspacing="0" cellpadding="{appearance.grid(0.5)}">{cells}</table>' if cells else ""


def _child_line(child: Record, facts: Mapping[str, Field], columns: Sequence[str], names: Names) -> str:
    texts = [_text(child, key, facts[key], names) for key in columns]
    return escape("  ".join(text for text in texts if text)).replace("  ", "&nbsp; ")


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
