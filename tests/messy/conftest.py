from tests.offices import empty_folder, empty_office, empty_template, helper

__all__ = ["empty_folder", "empty_office", "empty_template", "helper"]
