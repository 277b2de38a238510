"""The one QApplication: fonts, translations, palette and style, before the first widget is made."""

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from welfare_desktop.ui import appearance, icons

COLLECTED_AFTER = (20_000, 20, 50)
"""New objects before the youngest are looked through, and how often that before older ones are."""


def make_application(arguments: Sequence[str], resources: Path, translations: Path, percent: int = 100) -> QApplication:
    """Make the application object, furnished and dressed."""
    application = QApplication(list(arguments))
    furnish(application, resources, translations)
    dress(application, percent)
    application.styleHints().colorSchemeChanged.connect(lambda: dress(application))
    return application


def furnish(application: QApplication, resources: Path, translations: Path) -> None:
    """Bring in fonts, icons and Qt's own words in Japanese."""
    application.setApplicationName("welfare-desktop")
    application.setApplicationDisplayName("")  # titles name the office, nothing is appended
    QLocale.setDefault(QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
    for font in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    icons.use_folder(resources / "icons")
    qt_own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for folder, name in ((qt_own, "qtbase_ja"), (translations, "qt_supplement_ja")):
        translator = QTranslator(application)
        if translator.load(name, str(folder)):
            application.installTranslator(translator)


def settle_memory() -> None:
    """Call once the main window stands: the garbage collector leaves alone what is there, and comes more rarely.

    It halts all threads, the window's too, for a microsecond per object in memory: with the modules, the widgets and
    a ledger of 20,000 rows that is half a second in the midst of painting.
    """
    gc.freeze()
    gc.set_threshold(*COLLECTED_AFTER)


def dress(application: QApplication, percent: int | None = None) -> None:
    """Set type size, colours and style sheet; None keeps the type size."""
    application.setStyle("Fusion")
    if percent is not None:
        application.setFont(appearance.type_font(percent))
    application.setPalette(appearance.palette())
    application.setStyleSheet(appearance.style_sheet())
