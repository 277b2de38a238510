"""The one QApplication: fonts, translations, palette and style, before the first widget is made."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from welfare_desktop.ui import appearance, icons

_FOLDER = "translations"
_QT_OWN = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def make_application(
    arguments: Sequence[str], resources: Path, translations: Path, percent: int = 100, language: str = "ja"
) -> QApplication:
    """Make the application object, furnished and dressed."""
    application = QApplication(list(arguments))
    furnish(application, resources, translations)
    speak(application, language)
    dress(application, percent)
    application.styleHints().colorSchemeChanged.connect(lambda: dress(application))
    return application


def furnish(application: QApplication, resources: Path, translations: Path) -> None:
    """Bring in fonts, icons and words; it speaks Japanese at first."""
    application.setApplicationName("welfare-desktop")
    application.setApplicationDisplayName("")  # titles name the office, nothing is appended
    QLocale.setDefault(QLocale(QLocale.Language.Japanese, QLocale.Country.Japan))
    for font in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    icons.use_folder(resources / "icons")
    application.setProperty(_FOLDER, str(translations))
    speak(application, "ja")


def speak(application: QApplication, language: str) -> None:
    """Let what is built from now on speak Japanese ("ja", the language of the sources) or English ("en", Qt's own)."""
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.setParent(None)
    ours = str(application.property(_FOLDER))
    japanese, english = ((str(_QT_OWN), "qtbase_ja"), (ours, "qt_supplement_ja")), ((ours, "en"), (ours, "en_domain"))
    for folder, name in english if language == "en" else japanese:
        translator = QTranslator(application)
        if translator.load(name, folder):
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
