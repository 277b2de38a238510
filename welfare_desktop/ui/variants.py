"""Variant kanji (異体字: a character with a variation selector) as their writers meant them, and 外字 told in words.

Qt 6.11 shapes text as if the selectors were not there. The glyphs are therefore looked up in the font's own table
(subtable 14 of `cmap`) and painted by their number, where a text holds a selector; other texts go Qt's own way.
"""

import functools
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QPaintEvent,
    QPalette,
    QRawFont,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
)

from welfare_desktop.ui import appearance

_SELECTED = re.compile("(.)([\ufe00-\ufe0f\U000e0100-\U000e01ef])")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_BLANK = "\u3000"
_CURSOR_SIDE = 5
"""Qt's rectangle of a cursor begins so many pixels left of the cursor."""

Glyph = tuple[QRawFont, int]


@dataclass(frozen=True, slots=True)
class Variant:
    """A variant in a text: where it begins and ends, in Python's characters, and its glyph."""

    start: int
    end: int
    glyph: Glyph


def has_selector(text: str) -> bool:
    """Whether a character of the text bears a variation selector."""
    return _SELECTED.search(text) is not None


def variants(text: str, font: QFont) -> Iterator[Variant]:
    """The variants of a text that Qt would draw in their usual form though a bundled font has their own."""
    for found in _SELECTED.finditer(text):
        glyph = _glyph(font.toString(), ord(found[1]), ord(found[2]))
        if glyph is not None:
            yield Variant(found.start(), found.end(), glyph)


def undrawable(text: str) -> str:
    """What of a text cannot be shown as it was meant, in a sentence; "" for nothing."""
    private = dict.fromkeys(_PRIVATE.findall(text))
    if not private:
        return ""
    names = "、".join(f"{ord(character):X}" for character in private)
    sentence = QCoreApplication.translate(
        "variants", "外字{names}は、この画面では形を表示できません(印刷では〓になります)。"
    )
    return sentence.format(names=names)


# --- drawing ---


class VariantDelegate(QStyledItemDelegate):
    """Paints the cells of a list, variants in their own form."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if isinstance(text, str) and has_selector(text):
            self._paint_variants(painter, QStyleOptionViewItem(option), index)
        else:
            super().paint(painter, option, index)

    def _paint_variants(self, painter: QPainter, cell: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        """The cell with gaps where the variants stand, then these. `cell` is an option whose parts the stubs lack."""
        self.initStyleOption(cell, index)
        text, font, style = str(cell.text), QFont(cell.font), cell.widget.style()
        found = list(variants(text, font))
        cell.text = _with_gaps(text, found)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, cell.widget) + 1
        area: QRect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget)
        line = QRectF(area.adjusted(margin, 0, -margin, 0))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        if cell.displayAlignment & Qt.AlignmentFlag.AlignRight:
            line.setLeft(line.right() - metrics.horizontalAdvance(shown))
        selected = cell.state & QStyle.StateFlag.State_Selected
        colour = cell.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        painter.save()
        for variant in found:
            if shown == text or variant.end < len(shown):
                _draw_on_line(painter, text, font, line, variant, colour)
        painter.restore()


class VariantLine(QLineEdit):
    """A line that shows variants in their own form, also while one writes in it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.text()
        if not has_selector(text):
            return
        metrics = QFontMetricsF(self.font())
        cursor = self.cursorRect()
        origin = cursor.left() + _CURSOR_SIDE - metrics.horizontalAdvance(_before(text, self.cursorPosition()))
        inside = QRectF(self.rect()).adjusted(_CURSOR_SIDE, 0, -_CURSOR_SIDE, 0)
        painter = QPainter(self)
        painter.setClipRect(inside)
        chosen = range(self.selectionStart(), self.selectionEnd()) if self.hasSelectedText() else range(0)
        for variant in variants(text, self.font()):
            left = origin + metrics.horizontalAdvance(text[: variant.start])
            right = origin + metrics.horizontalAdvance(text[: variant.end])
            place = QRectF(left, cursor.top(), right - left, metrics.height())
            selected = _length(text[: variant.start]) in chosen
            ground = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
            ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
            painter.fillRect(place.adjusted(1, 0, 0, 0), self.palette().color(ground))
            _draw_in(painter, variant.glyph, place, metrics, self.palette().color(ink))
        painter.end()


class VariantArea(QPlainTextEdit):
    """Several lines that show variants in their own form."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_in_document(self)


def paint_in_document(edit: QTextEdit | QPlainTextEdit) -> None:
    """Paint the variants of a document over what its view has painted: the last thing in its paintEvent."""
    text = edit.toPlainText()
    if not has_selector(text):
        return
    painter = QPainter(edit.viewport())
    for variant in variants(text, edit.font()):
        at, end = (QTextCursor(edit.document()) for _ in range(2))
        at.setPosition(_length(text[: variant.start]))
        end.setPosition(_length(text[: variant.end]))
        left, right = edit.cursorRect(at), edit.cursorRect(end)
        if left.top() != right.top():
            continue  # the line broke behind it: Qt's own form stays
        form = end.charFormat()
        font = QFont(form.font()) if form.isCharFormat() else edit.font()
        place = QRectF(left.left(), left.top(), right.left() - left.left(), left.height())
        ground = form.background() if form.background().style() != Qt.BrushStyle.NoBrush else edit.palette().base()
        ink = form.foreground() if form.foreground().style() != Qt.BrushStyle.NoBrush else edit.palette().text()
        painter.fillRect(place, ground)
        bolder = next(variants(text[variant.start : variant.end], font), variant)
        _draw_in(painter, bolder.glyph, place, QFontMetricsF(font), ink.color())
    painter.end()


def _with_gaps(text: str, found: Sequence[Variant]) -> str:
    """The text with an ideographic space, which is as wide, for each variant."""
    for variant in reversed(found):
        text = text[: variant.start] + _BLANK + text[variant.end :]
    return text


def _draw_on_line(painter: QPainter, text: str, font: QFont, line: QRectF, variant: Variant, colour: QColor) -> None:
    metrics = QFontMetricsF(font)
    line = line.adjusted(metrics.horizontalAdvance(text[: variant.start]), 0, 0, 0)
    _draw_in(painter, variant.glyph, line, metrics, colour)


def _draw_in(painter: QPainter, glyph: Glyph, place: QRectF, metrics: QFontMetricsF, colour: QColor) -> None:
    """Draw a glyph at the left of a place, in the middle of its height."""
    raw, number = glyph
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes([number])
    run.setPositions([QPointF(0, 0)])
    painter.setPen(colour)
    baseline = round(place.center().y() + (metrics.ascent() - metrics.descent()) / 2)
    painter.drawGlyphRun(QPointF(place.left(), baseline), run)


def _before(text: str, position: int) -> str:
    """The text before one of Qt's positions, which count 16-bit units."""
    return text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    """How many of Qt's positions a text takes."""
    return len(text.encode("utf-16-le")) // 2


# --- glyphs ---


@functools.lru_cache(maxsize=2048)
def _glyph(font: str, character: int, selector: int) -> Glyph | None:
    """The glyph of a variant in the first bundled face that knows it; None where it is the usual glyph, or unknown."""
    for face in _faces(font):
        known, glyphs = _own_glyphs(face).get(selector, _NONE)
        if character in glyphs:
            return face, glyphs[character]
        if any(first <= character <= last for first, last in known):
            return None
    return None


@functools.lru_cache(maxsize=32)
def _faces(font: str) -> tuple[QRawFont, ...]:
    """The bundled faces at the size and weight of a font."""
    wanted = QFont()
    wanted.fromString(font)
    faces: list[QRawFont] = []
    for family in appearance.FAMILIES:
        wanted.setFamilies([family])
        faces.append(QRawFont.fromFont(wanted))
    return tuple(faces)


_Known = tuple[Sequence[tuple[int, int]], Mapping[int, int]]
"""Of one selector: ranges of characters whose usual glyph is meant, and the glyphs of the others."""
_NONE: _Known = ((), {})
_TABLES: dict[str, Mapping[int, _Known]] = {}


def _own_glyphs(face: QRawFont) -> Mapping[int, _Known]:
    """What a face knows of each selector; read once for all its sizes."""
    name = f"{face.familyName()} {face.styleName()}"
    if name not in _TABLES:
        _TABLES[name] = _read(bytes(face.fontTable("cmap").data()))
    return _TABLES[name]


def _read(cmap: bytes) -> Mapping[int, _Known]:
    """Subtable 14 of a `cmap` table, by selector (OpenType specification: cmap, format 14)."""
    (count,) = struct.unpack_from(">H", cmap, 2) if cmap else (0,)
    subtables = (struct.unpack_from(">HHI", cmap, 4 + 8 * at) for at in range(count))
    start = next((offset for platform, encoding, offset in subtables if (platform, encoding) == (0, 5)), 0)
    if not start:
        return {}
    (selectors,) = struct.unpack_from(">I", cmap, start + 6)
    records = (struct.unpack_from(">BHII", cmap, start + 10 + 11 * at) for at in range(selectors))
    return {
        high << 16 | low: (
            [(first, first + more) for first, more in _entries(cmap, start, usual, ">BHB")],
            dict(_entries(cmap, start, own, ">BHH")),
        )
        for high, low, usual, own in records
    }


def _entries(cmap: bytes, start: int, offset: int, form: str) -> Iterator[tuple[int, int]]:
    """Pairs of a character and what is said of it."""
    if offset:
        (count,) = struct.unpack_from(">I", cmap, start + offset)
        size = struct.calcsize(form)
        for at in range(count):
            high, low, said = struct.unpack_from(form, cmap, start + offset + 4 + size * at)
            yield high << 16 | low, said
