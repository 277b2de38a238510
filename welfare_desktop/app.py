"""Starts the window: folders, preferences, then the program from door to desk.

Only the sign-in page is loaded at first; the log and everything else come while the clerk types.
"""

import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desktop.host import paths, resources
from welfare_desktop.services import offices
from welfare_desktop.ui import words
from welfare_desktop.ui.application import make_application
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.program import Program

if TYPE_CHECKING:
    from welfare_desktop.ui.main_window import MainWindow

OFFICE = "office"


def main(arguments: Sequence[str]) -> int:
    """Run the window until it is closed; `--office DIR` names the office's folder. Returns the exit code."""
    preferences = Preferences(paths.settings_file().with_name("window.ini"))
    application = make_application(
        arguments[:1], resources.resources(), resources.translations(), preferences.type_size, preferences.language
    )
    words.use_western_calendar(preferences.western)
    folder = office_folder(arguments, preferences)
    preferences.keep_text(OFFICE, str(folder))
    program = Program(application, folder, preferences, _main_window)
    with contextlib.ExitStack() as ending:
        program.once_standing(lambda: _load_the_rest(ending))
        program.start()
        code = application.exec()
        program.end()
    return code


def office_folder(arguments: Sequence[str], preferences: Preferences) -> Path:
    """The folder named on the command line, else the one used last, else this PC's usual one."""
    for at, argument in enumerate(arguments):
        if argument.startswith("--office="):
            return Path(argument.removeprefix("--office="))
        if argument == "--office" and at + 1 < len(arguments):
            return Path(arguments[at + 1])
    kept = preferences.text(OFFICE)
    return Path(kept) if kept else paths.default_office_folder()


def _main_window(desk: Desk) -> "MainWindow":
    from welfare_desktop.ui.main_window import MainWindow

    return MainWindow(desk, resources.resources() / "manual")


def _load_the_rest(ending: contextlib.ExitStack) -> None:
    """Start the log, and begin to import while the clerk types."""
    from welfare_desktop.host import logs

    ending.callback(logs.stop, logs.start(paths.log_folder()))
    threading.Thread(target=_preload, daemon=True).start()


def _preload() -> None:
    """Import the main window and the services it uses."""
    offices.preload()
    import welfare_desktop.ui.main_window  # noqa: F401  # pyright: ignore[reportUnusedImport]
