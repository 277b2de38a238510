"""The product at work on a messy ledger: looked at, and proposed into an office without writing anything."""

from typing import Any

from tests.messy.truth import Book
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.ledgers.looking import look
from welfare_desktop.services.workspace import Workspace


def read_book(office: Workspace, book: Book) -> tuple[dict[str, Any], dict[str, Any]]:
    """What `look --json` and `import --dry-run --report` print of a book."""
    source = sources.open_source(office, book.data, book.name, register=book.kind)
    report = importing.report_rows(importing.propose(office, source))
    return look(book.data, book.name), _as_json(report)


def _as_json(report: dict[str, Any]) -> dict[str, Any]:
    for each in report["records"]:
        each["values"] = {
            key: list(value) if isinstance(value, tuple) else value for key, value in each["values"].items()
        }
    return report
