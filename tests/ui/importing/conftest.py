from tests.ui.importing.ledgers import empty_desk, opened, threaded_desk

__all__ = ["empty_desk", "opened", "threaded_desk"]
