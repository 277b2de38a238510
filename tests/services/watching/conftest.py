from tests.offices import demo, demo_folder, demo_template, empty_folder, empty_office, empty_template, helper

__all__ = ["demo", "demo_folder", "demo_template", "empty_folder", "empty_office", "empty_template", "helper"]
