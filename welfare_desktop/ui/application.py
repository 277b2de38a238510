"""The one QApplication: fonts, translations, palette and style, before the first widget is made."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from welfare_desktop.ui import appearance, icons


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


def dress(application: QApplication, percent: int | None = None) -> None:
    """Set type size and colours, for the windows that stand too; None keeps the type size."""
    application.setStyle("Fusion")
    if percent is not None:
        application.setFont(appearance.type_font(percent))
    application.setPalette(appearance.palette())
    for window in application.topLevelWidgets():
        if window.styleSheet():
            appearance.clothe(window)
