"""The icon set: SVG outlines in a colour of the palette. An icon always stands beside a word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_PREFIX = "icons"

Shade = QColor | Callable[[], QColor]
"""A colour, or what tells the present one whenever the icon is painted."""


def use_folder(folder: Path) -> None:
    """Say where the SVG files lie."""
    QDir.setSearchPaths(_PREFIX, [str(folder)])


def icon(name: str, shade: Shade | None = None) -> QIcon:
    """The icon of that name in the colour of button texts (or the shade given), sharp at every size.

    It is painted in the colours of the moment, so that it follows when the system turns dark. Nothing may be added
    to it afterwards (`addPixmap`): PySide 6.11 loses the copy of an engine that Qt would then ask for.
    """
    if not QFile.exists(f"{_PREFIX}:{name}.svg"):
        raise FileNotFoundError(f"icon {name}")
    return QIcon(_Outline(name, shade))


class _Outline(QIconEngine):
    """Paints one SVG file."""

    def __init__(self, name: str, shade: Shade | None) -> None:
        super().__init__()
        self._name = name
        self._shade = shade

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        drawn = _drawn(self._name, self._colour(mode), min(size.width(), size.height()))
        drawn.setDevicePixelRatio(scale)
        return drawn

    def _colour(self, mode: QIcon.Mode) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if self._shade is None:
            return QGuiApplication.palette().color(QPalette.ColorRole.ButtonText)
        return self._shade() if callable(self._shade) else self._shade


def _drawn(name: str, colour: QColor, edge: int) -> QPixmap:
    """Drawn once for each colour and size: a form shows the same few icons dozens of times."""
    key = f"{name} {colour.name()} {edge}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode("ascii"))))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(QPoint(0, 0), QSize(edge, edge)))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _source(name: str) -> bytes:
    file = QFile(f"{_PREFIX}:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"icon {name}")
    return bytes(file.readAll().data())
