"""Colours, measures and the style sheet: one calm look derived from the palette and the type size."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

FAMILIES = ("BIZ UDGothic", "Noto Sans JP")
BASE_POINTS = 11.0
TYPE_SIZES = (100, 115, 130, 150, 175)
"""文字サイズ in per cent."""
ROW_FACTOR = 1.9
"""Height of a table row, in heights of its type."""
_ROLE = QPalette.ColorRole


class Tone(StrEnum):
    """What a mark says; each has a word and a shape besides its colour."""

    CHECK = "check"
    PROBLEM = "problem"
    NEW = "new"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a tone looks: word, shape, and its colour on a light and on a dark ground (contrast ≥ 4.5:1)."""

    word: str
    shape: str
    light: str
    dark: str

    def text(self) -> str:
        """Shape and word, in the window's language."""
        return f"{self.shape} {QCoreApplication.translate('domain', self.word)}".strip()


MARKS = {
    Tone.CHECK: Mark("要確認", "◆", "#8a5a00", "#f0b64a"),
    Tone.PROBLEM: Mark("問題", "!", "#b3261e", "#ff9d94"),
    Tone.NEW: Mark("新規", "＋", "#1b6e2e", "#7bd88f"),
    Tone.CHANGED: Mark("変更", "✎", "#1a5fb4", "#8ab4f8"),
    Tone.ENDED: Mark("終了", "", "#5f6764", "#a3aba8"),
}


@dataclass(frozen=True, slots=True)
class Colours:
    """Our own colours on one ground: words on a ground have a contrast ≥ 4.5:1."""

    accent: str
    on_accent: str
    soft: str
    """The ground of chips and of what the mouse is over."""
    done: str
    """The finished part of a progress bar, under the percentage."""
    found: str
    """The ground of text that matched the search."""
    switched_off: str


LIGHT = Colours("#1f6f5c", "#ffffff", "#e4efeb", "#a6d4c8", "#ffe9a8", "#656d6a")
DARK = Colours("#62c9ae", "#10201b", "#233a34", "#2c5f52", "#4a3c00", "#9aa2a0")


def is_dark() -> bool:
    """Whether the ground is dark: the system says so, or its high-contrast colours are."""
    if is_high_contrast():
        return QGuiApplication.palette().color(_ROLE.Base).lightness() < 128
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def is_high_contrast() -> bool:
    """Whether the system asks for high contrast; its own colours are then left alone."""
    hints = QGuiApplication.styleHints()  # kept while asked: its parts die with this wrapper
    accessibility = hints.accessibility()
    return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


def colours() -> Colours:
    """Our colours on the present ground."""
    return DARK if is_dark() else LIGHT


def accent() -> QColor:
    """The one accent: deep green, lighter on a dark ground."""
    return _unless_high_contrast(colours().accent, _ROLE.WindowText)


def on_accent() -> QColor:
    """The colour of words on the accent."""
    return _unless_high_contrast(colours().on_accent, _ROLE.Window)


def colour_of(tone: Tone) -> QColor:
    """The colour of a mark on the present ground; in high contrast its word and shape must do."""
    return _unless_high_contrast(MARKS[tone].dark if is_dark() else MARKS[tone].light, _ROLE.WindowText)


def highlight_ground() -> QColor:
    """The ground behind text that matched the search."""
    return QColor(colours().found)


def _unless_high_contrast(
    colour: str, role: QPalette.ColorRole, group: QPalette.ColorGroup = QPalette.ColorGroup.Active
) -> QColor:
    return QGuiApplication.palette().color(group, role) if is_high_contrast() else QColor(colour)


def scale() -> float:
    """How much larger the type is than BIZ UDGothic 11 pt at 96 dots per inch."""
    return QFontMetricsF(QApplication.font()).height() / 15.0


def grid(steps: float) -> int:
    """Pixels for that many steps of the 4-pixel grid, scaled with the type."""
    return max(1, round(steps * 4 * scale()))


def row_height() -> int:
    """The one height of table rows, in pixels."""
    return round(QFontMetricsF(QApplication.font()).height() * ROW_FACTOR)


def text_width(characters: float) -> int:
    """Pixels that many full-width characters take."""
    return round(QFontMetricsF(QApplication.font()).horizontalAdvance("国") * characters)


def type_font(percent: int) -> QFont:
    """The window's font at a 文字サイズ."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINTS * percent / 100)
    return font


def palette() -> QPalette:
    """The system's palette with our accent; the system's own in high contrast."""
    if is_high_contrast():
        return QPalette()
    shades = QApplication.style().standardPalette()
    for role, colour in (DARK_PALETTE if is_dark() else LIGHT_PALETTE).items():
        shades.setColor(role, QColor(colour))
    for role in (_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText):
        shades.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours().switched_off))
    return shades


LIGHT_PALETTE = {
    _ROLE.Window: "#f3f5f4",
    _ROLE.WindowText: "#1b1f1e",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#f7f9f8",
    _ROLE.Text: "#1b1f1e",
    _ROLE.Button: "#f3f5f4",
    _ROLE.ButtonText: "#1b1f1e",
    _ROLE.Mid: "#c3cbc8",
    _ROLE.Midlight: "#dde3e0",
    _ROLE.PlaceholderText: "#616a67",
    _ROLE.Highlight: "#1f6f5c",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#1f6f5c",
    _ROLE.Link: "#1a5fb4",
}
DARK_PALETTE = {
    _ROLE.Window: "#1f2322",
    _ROLE.WindowText: "#eceeed",
    _ROLE.Base: "#171a19",
    _ROLE.AlternateBase: "#1c201f",
    _ROLE.Text: "#eceeed",
    _ROLE.Button: "#2a2f2d",
    _ROLE.ButtonText: "#eceeed",
    _ROLE.Mid: "#4a524f",
    _ROLE.Midlight: "#343a38",
    _ROLE.PlaceholderText: "#9aa3a0",
    _ROLE.Highlight: "#2a7f6b",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Accent: "#62c9ae",
    _ROLE.Link: "#8ab4f8",
}


def style_sheet() -> str:
    """The few rules the style itself does not give, in pixels of the present type size.

    Labels have a line of room below: an underscore of BIZ UDGothic lies under its descent.
    In high contrast every line is drawn in the colour of words: the style's own lines would be black on black.
    """
    lines = "palette(window-text)" if is_high_contrast() else "palette(mid)"
    return _SHEET.replace("palette(mid)", lines).format(
        one=grid(1),
        two=grid(2),
        three=grid(3),
        four=grid(4),
        five=grid(5),
        icon=grid(4.5),
        box=grid(3.5),
        inner=grid(3.5) - 2,
        round=grid(3.5) // 2 + 1,
        tick="tick-dark" if is_dark() else "tick-light",
        dot="dot-dark" if is_dark() else "dot-light",
        half=grid(0.5),
        line=max(1, round(scale())),
        accent=accent().name(),
        focus=_unless_high_contrast(colours().accent, _ROLE.Highlight).name(),
        on_accent=on_accent().name(),
        soft=_unless_high_contrast(colours().soft, _ROLE.Base).name(),
        chip=_unless_high_contrast(colours().soft, _ROLE.Highlight).name(),
        on_chip="palette(highlighted-text)" if is_high_contrast() else "palette(button-text)",
        done=colours().done,
        problem=colour_of(Tone.PROBLEM).name(),
        check=colour_of(Tone.CHECK).name(),
        quiet=colour_of(Tone.ENDED).name(),
        off=_unless_high_contrast(colours().switched_off, _ROLE.Text, QPalette.ColorGroup.Disabled).name(),
    )


_SHEET = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  border: 1px solid palette(mid); border-radius: 3px; padding: {half}px {one}px; background: palette(base);
  selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}}
QComboBox::drop-down {{ border: none; width: {five}px; }}
QComboBox::down-arrow {{ image: url(icons:combo-arrow.svg); width: {four}px; height: {four}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QAbstractItemView:focus {{
  border: 1px solid {focus};
}}
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QComboBox:disabled {{ background: palette(window); }}
QLineEdit[tone="problem"], QComboBox[tone="problem"], QPlainTextEdit[tone="problem"] {{ border: 1px solid {problem}; }}
QLineEdit[tone="check"] {{ border: 1px solid {check}; }}
QLabel {{ padding-bottom: {line}px; qproperty-indent: 0; }}
QLabel[tone="problem"] {{ color: {problem}; }}
QLabel[tone="check"] {{ color: {check}; }}
QLabel[tone="quiet"] {{ color: {quiet}; }}
QLineEdit[role="code"] {{ font-size: {five}px; padding: {two}px; }}
QLabel[role="heading"] {{ font-weight: bold; }}
QLabel[role="section"] {{
  font-weight: bold; color: {accent}; border: none; border-bottom: 1px solid palette(mid);
  padding: 0px 0px {half}px 0px;
}}
QLabel[role="required"] {{ color: {problem}; }}
QPushButton, QToolButton[role="plain"] {{
  border: 1px solid palette(mid); border-radius: 3px; padding: {one}px {three}px; background: palette(base);
}}
QToolButton[role="plain"] {{ padding: {half}px {two}px; }}
QToolButton[role="plain"]::menu-indicator {{ image: none; }}
QPushButton, QToolButton {{ icon-size: {icon}px; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{
  width: {box}px; height: {box}px; border: 1px solid {quiet}; border-radius: 2px; background: palette(base);
}}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url(icons:{tick}.svg);
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
  width: {inner}px; height: {inner}px; border: 2px solid {focus};
}}
QCheckBox, QRadioButton {{ spacing: {two}px; padding: {half}px 0px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QRadioButton::indicator:checked {{ border-color: {accent}; image: url(icons:{dot}.svg); }}
QPushButton:hover, QToolButton[role="plain"]:hover {{ background: {soft}; }}
QPushButton:focus, QToolButton[role="plain"]:focus {{ border: {line}px solid {focus}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {off}; }}
QPushButton[role="primary"] {{
  background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: bold;
}}
QPushButton[role="primary"]:focus {{ border: 2px solid palette(window-text); }}
QPushButton[role="primary"]:disabled {{ background: palette(window); border-color: palette(mid); color: {off}; }}
QPushButton[role="link"] {{
  border: none; background: transparent; color: palette(link); padding: {half}px; text-align: left;
}}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px dotted {focus}; }}
QPushButton[role="chip"] {{
  background: {chip}; color: {on_chip}; border: 1px solid {accent}; padding: {half}px {two}px; border-radius: {two}px;
}}
QTabBar[role="registers"] {{ background: palette(window); }}
QTabBar[role="registers"]::tab {{
  padding: {two}px {three}px; border: none; border-bottom: 3px solid transparent; background: transparent;
}}
QTabBar[role="registers"]::tab:selected {{ color: {accent}; font-weight: bold; border-bottom: 3px solid {accent}; }}
QTabBar[role="registers"]::tab:hover {{ background: {soft}; }}
QTabBar[role="views"] {{ background: palette(window); border-bottom: 1px solid palette(mid); }}
QTabBar[role="views"]::tab {{
    padding: {one}px {three}px; border: 1px solid transparent; border-radius: 3px; margin: {one}px 0 {one}px {one}px;
}}
QTabBar[role="views"]::tab:selected {{ color: {accent}; font-weight: bold; background: {soft}; border-color: {accent}; }}
QTabBar[role="views"]::tab:hover {{ background: {soft}; }}
QHeaderView::section {{
  background: palette(window); border: none;
  border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid);
  padding: {one}px {one}px;
}}
QTableView, QTreeView, QTextBrowser, QListView {{ border: 1px solid palette(mid); gridline-color: palette(midlight); }}
QTreeView[role="side"] {{ border: none; background: palette(window); }}
QTreeView::item {{ padding: {half}px 0px; }}
QFrame[role="bar"] {{ border-top: 1px solid palette(mid); }}
QFrame[role="top"] {{ border-bottom: 1px solid palette(mid); }}
QFrame[role="builder"] {{ background: {soft}; border-radius: 3px; }}
QFrame[role="card"] {{ background: palette(base); border: 1px solid palette(mid); border-radius: 4px; }}
QToolButton[role="key"] {{ border: 1px solid transparent; border-radius: 3px; padding: {half}px {one}px; }}
QToolButton[role="key"]:hover {{ background: {soft}; border-color: palette(mid); }}
QToolButton[role="key"]:focus {{ border: 1px solid {focus}; }}
QProgressBar {{ border: 1px solid palette(mid); border-radius: 3px; background: palette(base); text-align: center; }}
QProgressBar::chunk {{ background: {done}; }}
QSplitter::handle {{ background: palette(midlight); }}
QToolTip {{ padding: {half}px {one}px; }}
"""


def clothe(window: QWidget) -> None:
    """Give a window the style sheet; what opens over it inherits it.

    The application itself has none: Qt would go through a whole page anew each time a part of it is put into
    another, and pages would take several times as long to make.
    """
    window.setStyleSheet(style_sheet())


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role in the style sheet (primary, link, section …)."""
    widget.setProperty("role", role)
    repolish(widget)


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget its tone (problem, check, quiet or "")."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again, if it has looked already."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
