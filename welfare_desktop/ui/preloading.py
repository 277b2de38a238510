"""Modules of pages that are not needed at the start, loaded on a thread while the clerk looks at the home page."""

import importlib

from welfare_desktop.ui.tasks import Tasks

AFTER_MS = 3_000
"""The window has stood so long, and what it asked for at first has come."""
_UI = "welfare_desktop.ui"
MODULES = (
    f"{_UI}.casework.reception_page",
    f"{_UI}.casework.board_page",
    f"{_UI}.syncing.exchanges",
    f"{_UI}.watching.activity_page",
    f"{_UI}.watching.confirm_page",
    f"{_UI}.watching.move_page",
    f"{_UI}.handover.handover_page",
    f"{_UI}.grants.board_page",
    f"{_UI}.grants.results_page",
    f"{_UI}.terms.board_page",
    f"{_UI}.terms.rollover_page",
    f"{_UI}.terms.records_page",
    f"{_UI}.closing.closing_page",
    f"{_UI}.districts.karte_page",
)
"""The slowest to load and the most wanted; whoever is quicker loads theirs as it is shown."""


def preload(tasks: Tasks) -> None:
    """Load them one after another; what the clerk asks for meanwhile comes in between."""
    for name in MODULES:
        tasks.run(lambda _, name=name: importlib.import_module(name))
