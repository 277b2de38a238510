from tests.offices import demo, demo_folder, demo_template, empty_folder, empty_office, empty_template, helper
from tests.ui.desks import desk, furnished, notices, swept, tasks

__all__ = [
    "demo", "demo_folder", "demo_template", "desk", "empty_folder", "empty_office", "empty_template", "furnished",
    "helper", "notices", "swept", "tasks",
]  # fmt: skip
