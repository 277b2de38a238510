"""Where a searched text stands in a shown text, and the delegate that paints its ground."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from welfare_desktop.domain.japanese.search import digits, fold, fold_text
from welfare_desktop.ui import appearance
from welfare_desktop.ui.variants import VariantDelegate


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a search text as `spans` looks for them."""
    return tuple(fold_text(word) for word in text.split() if fold_text(word))


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where folded words stand in a text, as (start, end) in its characters; overlapping ones joined."""
    folded = fold(text)
    found = [span for word in words for span in _occurrences(folded.text, folded.positions, word)]
    if not found:
        numbers = [(at, character) for at, character in enumerate(text) if digits(character)]
        line = "".join(digits(character) for _, character in numbers)
        places = tuple(at for at, _ in numbers)
        found = [span for word in words if len(digits(word)) >= 2 for span in _occurrences(line, places, digits(word))]
    return _joined(sorted(found))


def _occurrences(text: str, positions: Sequence[int], word: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = text.find(word) if word else -1
    while at >= 0:
        found.append((positions[at], positions[at + len(word) - 1] + 1))
        at = text.find(word, at + len(word))
    return found


def _joined(found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


class MatchDelegate(VariantDelegate):
    """Paints cells; where the search matched, the matching characters stand on a coloured ground."""

    _words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Highlight this search text from now on; "" for nothing."""
        self._words = folded_words(text)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) if self._words else None
        marked = spans(text, self._words) if isinstance(text, str) else []
        if marked and isinstance(text, str):
            self._paint_marked(painter, option, index, text, marked)
        else:
            super().paint(painter, option, index)

    def _paint_marked(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        text: str,
        marked: Sequence[tuple[int, int]],
    ) -> None:
        self.initStyleOption(option, index)
        style = QApplication.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownArgumentType]
        area: QRect = option.rect.adjusted(margin, 0, -margin, 0)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
        metrics: QFontMetrics = option.fontMetrics  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownArgumentType]
        if not selected:
            self._paint_grounds(painter, area, metrics, text, marked)
        super().paint(painter, option, index)

    def _paint_grounds(
        self,
        painter: QPainter,
        area: QRect,
        metrics: QFontMetrics,
        text: str,
        marked: Sequence[tuple[int, int]],
    ) -> None:
        height = metrics.height() + 2
        top = area.center().y() - height // 2
        for start, end in marked:
            left = area.left() + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[start:end])
            ground = QRect(left, top, width, height).intersected(area)
            painter.fillRect(ground, appearance.highlight_ground())
