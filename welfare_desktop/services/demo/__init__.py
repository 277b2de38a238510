"""An invented office for tests and tries: nobody in it exists."""

from welfare_desktop.services.demo.ledger import SampleLedger, sample_ledger
from welfare_desktop.services.demo.office import demo_rows

__all__ = ["SampleLedger", "demo_rows", "sample_ledger"]
