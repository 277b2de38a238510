"""The looks of all registers, in the order of the tabs."""

from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.tabs import cases, districts, households, organisations, salons, volunteers

LOOKS: tuple[Look, ...] = (
    volunteers.LOOK,
    households.LOOK,
    salons.LOOK,
    cases.LOOK,
    districts.LOOK,
    organisations.LOOK,
)
