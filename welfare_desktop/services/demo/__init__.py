"""An invented office for tests and tries: nobody in it exists."""

from welfare_desktop.services.demo.office import demo_rows

__all__ = ["demo_rows"]
