"""The preview (印刷プレビュー): one page at a time, exactly as it will be printed.

The pane only shows and asks; printing, saving and recording the output are services elsewhere.
"""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QIntValidator,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.drawing import Document, Page
from welfare_desktop.ui import appearance, icons
from welfare_desktop.ui.printing.painter import paint

POINTS_PER_INCH = 72
LISTED = 12
"""How many unprintable characters are named; the rest are counted."""


class Zoom(Enum):
    """How large the page is shown."""

    WHOLE = auto()
    WIDTH = auto()
    FULL_SIZE = auto()
    LARGE = auto()


_FIXED = {Zoom.FULL_SIZE: 1.0, Zoom.LARGE: 1.5}


class PageView(QWidget):
    """One sheet of paper, drawn once per page and size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._scale = 1.0
        self._drawn: QPixmap | None = None

    def show_page(self, page: Page, scale: float) -> None:
        """Show a page, `scale` logical pixels to the point."""
        if page is not self._page or scale != self._scale:
            self._page, self._scale, self._drawn = page, scale, None
        self.setFixedSize(round(page.width * scale), round(page.height * scale))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        if self._drawn is None or self._drawn.devicePixelRatio() != self.devicePixelRatioF():
            self._drawn = self._draw(self._page)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn)

    def _draw(self, page: Page) -> QPixmap:
        ratio = self.devicePixelRatioF()
        paper = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        paper.fill(Qt.GlobalColor.white)
        with QPainter(paper) as painter:
            paint(page, painter, self._scale * ratio)
        paper.setDevicePixelRatio(ratio)
        return paper


class PreviewPane(QWidget):
    """A document page by page, with the buttons 印刷…, PDFに保存… and 閉じる.

    Keys: PageUp, PageDown, Home, End, Ctrl+P, Ctrl+S. `page_changed` gives the page shown, counted from 1.
    """

    print_requested = Signal()
    save_requested = Signal()
    close_requested = Signal()
    page_changed = Signal(int)

    def __init__(self, document: Document | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._remark = Document("", ()), ""
        self._shown = 1
        self._view = PageView()
        self._area = self._make_area()  # what is made earlier comes earlier by Tab
        self._back = self._turner(self.tr("前の頁"), -1)
        self._number = self._make_number()
        self._total = QLabel(self)
        self._on = self._turner(self.tr("次の頁"), 1)
        self._zoom = self._make_zoom()
        self._notice = self._make_notice()
        self._lay_out()
        self._bind_keys()
        self.setFocusProxy(self._area)
        if document is not None:
            self.show_document(document)

    @property
    def document(self) -> Document:
        return self._document

    @property
    def page_number(self) -> int:
        """The page shown, counted from 1; 0 without a document."""
        return self._shown if self._document.pages else 0

    @property
    def notice_text(self) -> str:
        """What the clerk is told of who is left out and of characters that cannot be printed as written."""
        return self._notice.text()

    def show_document(self, document: Document, remark: str = "") -> None:
        """Show a document from its first page; the remark is told above it."""
        self._document, self._remark = document, remark
        self._view.setAccessibleName(document.title)
        self._total.setText(self.tr("/ {total} 頁").format(total=f"{len(document.pages):,}"))
        self._show_notice()
        self._turn_to(1)

    def go_to(self, number: int) -> None:
        """Turn to a page, counted from 1; beyond the ends it stays at the end."""
        before = self._shown
        self._turn_to(max(1, min(number, len(self._document.pages))))
        if self._shown != before:
            self.page_changed.emit(self._shown)

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page larger or smaller."""
        self._zoom.setCurrentIndex(self._zoom.findData(zoom))

    def event(self, event: QEvent) -> bool:
        """Ctrl+P and Ctrl+S are ours here: the window has them too, and Qt would obey neither."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meant(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._meant(event)
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _meant(self, event: QKeyEvent) -> QPushButton | None:
        """The button a key presses: Ctrl+P or F7 prints, Ctrl+S or F12 keeps the PDF."""
        if event.matches(QKeySequence.StandardKey.Print) or event.key() == Qt.Key.Key_F7:
            return self.print_button
        if event.matches(QKeySequence.StandardKey.Save) or event.key() == Qt.Key.Key_F12:
            return self.save_button
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    # parts

    def _make_zoom(self) -> QComboBox:
        zoom = QComboBox(self)
        zoom.setAccessibleName(self.tr("表示倍率"))
        for text, value in (
            (self.tr("全体"), Zoom.WHOLE),
            (self.tr("幅"), Zoom.WIDTH),
            (self.tr("100 %"), Zoom.FULL_SIZE),
            (self.tr("150 %"), Zoom.LARGE),
        ):
            zoom.addItem(text, value)
        zoom.currentIndexChanged.connect(self._refresh)
        return zoom

    def _make_number(self) -> QLineEdit:
        number = QLineEdit(self)
        number.setAccessibleName(self.tr("表示する頁"))
        number.setValidator(QIntValidator(1, 99_999, number))
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        number.setFixedWidth(appearance.text_width(4))
        number.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        number.editingFinished.connect(lambda: self.go_to(int(number.text())))
        return number

    def _make_notice(self) -> QLabel:
        notice = QLabel(self)
        notice.setWordWrap(True)
        notice.setVisible(False)
        appearance.set_tone(notice, "check")
        return notice

    def _make_area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidget(self._view)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setAccessibleName(self.tr("印刷する頁"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        return area

    def _button(self, text: str, icon: str, clicked: SignalInstance) -> QPushButton:
        button = QPushButton(icons.icon(icon), text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def _turner(self, text: str, step: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.go_to(self._shown + step))
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(appearance.grid(2))
        bar.addWidget(self._back)
        bar.addWidget(self._number)
        bar.addWidget(self._total)
        bar.addWidget(self._on)
        bar.addSpacing(appearance.grid(4))
        bar.addWidget(QLabel(self.tr("表示"), self))
        bar.addWidget(self._zoom)
        bar.addStretch(1)
        self.print_button = self._button(self.tr("印刷…"), "printer", self.print_requested)
        appearance.set_role(self.print_button, "primary")
        self.print_button.setIcon(icons.icon("printer", appearance.on_accent))
        self.save_button = self._button(self.tr("PDFに保存…"), "device-floppy", self.save_requested)
        self.close_button = self._button(self.tr("閉じる (Esc)"), "x", self.close_requested)
        self.print_button.setToolTip(self.tr("Ctrl+P・F7"))
        self.save_button.setToolTip(self.tr("Ctrl+S・F12"))
        for button in (self.print_button, self.save_button, self.close_button):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[appearance.grid(2)] * 4)
        column.setSpacing(appearance.grid(2))
        column.addLayout(bar)
        column.addWidget(self._notice)
        column.addWidget(self._area, 1)

    def _bind_keys(self) -> None:
        for key, action in (
            (QKeySequence(Qt.Key.Key_PageDown), lambda: self._move(1)),
            (QKeySequence(Qt.Key.Key_PageUp), lambda: self._move(-1)),
            (QKeySequence(Qt.Key.Key_Home), lambda: self.go_to(1)),
            (QKeySequence(Qt.Key.Key_End), lambda: self.go_to(len(self._document.pages))),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # showing

    def _move(self, step: int) -> None:
        """Scroll by a screenful while there is more of this page, else turn it."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * bar.pageStep())
        if bar.value() != before:
            return
        shown = self._shown
        self.go_to(shown + step)
        if self._shown != shown:
            bar.setValue(bar.minimum() if step > 0 else bar.maximum())

    def _turn_to(self, number: int) -> None:
        self._shown = number
        self._number.setText(str(number))
        self._area.verticalScrollBar().setValue(0)
        self._refresh()

    def _refresh(self) -> None:
        self._view.setVisible(bool(self._document.pages))
        if self._document.pages:
            page = self._document.pages[self._shown - 1]
            self._view.show_page(page, self._scale_for(page))

    def _scale_for(self, page: Page) -> float:
        """Logical pixels to the point."""
        zoom = self._zoom.currentData()
        if zoom in _FIXED:
            return _FIXED[zoom] * self.logicalDpiX() / POINTS_PER_INCH
        room = self._area.maximumViewportSize()
        margin = appearance.grid(2)
        across = (room.width() - margin) / page.width
        if zoom is Zoom.WHOLE:
            return max(0.1, min(across, (room.height() - margin) / page.height))
        bar = self._area.verticalScrollBar().sizeHint().width()
        return max(0.1, across - bar / page.width)

    def _show_notice(self) -> None:
        lines = [self._remark] if self._remark else list[str]()
        if missing := self._document.missing_glyphs:
            text = self.tr("印刷できない文字が{count}種類あります(外字など)。〓で印刷します: {characters}")
            lines.append(text.format(count=len(missing), characters=_listed(missing)))
        if plain := self._document.plain_variants:
            text = self.tr(
                "字形の指定(異体字)を印刷できない文字が{count}種類あります。標準の字形で印刷します: {characters}"
            )
            lines.append(text.format(count=len(plain), characters=_listed(tuple(each[0] for each in plain))))
        self._notice.setText("\n".join(lines))
        self._notice.setVisible(bool(lines))


def _listed(characters: tuple[str, ...]) -> str:
    """The characters; 外字, which show nothing here either, by the code under which offices know them."""
    named = "、".join(f"外字{ord(each[0]):X}" if _is_private(each) else each for each in characters[:LISTED])
    return named + (" …" if len(characters) > LISTED else "")


def _is_private(character: str) -> bool:
    return "\ue000" <= character[0] <= "\uf8ff"
