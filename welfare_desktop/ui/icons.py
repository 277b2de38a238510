"""The icon set: SVG outlines coloured from the palette. An icon always stands beside a word."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

_PREFIX = "icons"
_EDGE = 24


def use_folder(folder: Path) -> None:
    """Say where the SVG files lie."""
    QDir.setSearchPaths(_PREFIX, [str(folder)])


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon of that name in the colour of button texts (or the one given), sharp at 1 and 2 times."""
    palette = QGuiApplication.palette()
    drawn = QIcon()
    shades = {
        QIcon.Mode.Normal: colour or palette.color(QPalette.ColorRole.ButtonText),
        QIcon.Mode.Disabled: palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    }
    for mode, shade in shades.items():
        for ratio in (1, 2):
            drawn.addPixmap(_pixmap(name, shade, ratio), mode)
    return drawn


def _source(name: str) -> bytes:
    file = QFile(f"{_PREFIX}:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"icon {name}")
    return bytes(file.readAll().data())


def _pixmap(name: str, colour: QColor, ratio: int) -> QPixmap:
    """Drawn once for each colour: a form shows the same few icons dozens of times."""
    key = f"{name} {colour.name()} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.name().encode("ascii"))))
    pixmap = QPixmap(_EDGE * ratio, _EDGE * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, _EDGE * ratio, _EDGE * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap
