"""The looks of all registers, in the order of the tabs."""

from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.tabs.tabs import TABS

LOOKS: tuple[Look, ...] = tuple(look for tab in TABS for look in tab.looks)
