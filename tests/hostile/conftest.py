from tests.offices import empty_folder, empty_template

__all__ = ["empty_folder", "empty_template"]
