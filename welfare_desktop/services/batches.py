"""A batch of the journal (操作のまとまり) as every service opens it: by the clerk at work, at this moment."""

from collections.abc import Generator
from contextlib import contextmanager

from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal
from welfare_desktop.store.database import Connection


@contextmanager
def opened(
    workspace: Workspace, connection: Connection, verb: str, reason: str = "", source: journal.Source | None = None
) -> Generator[journal.Batch]:
    """A batch within a transaction that is open."""
    with journal.open_batch(
        connection, clerk=workspace.clerk.name, verb=verb, at=workspace.clock(), reason=reason, source=source
    ) as batch:
        yield batch


@contextmanager
def writing(
    workspace: Workspace, verb: str, reason: str = "", source: journal.Source | None = None
) -> Generator[tuple[Connection, journal.Batch]]:
    """A batch in a transaction of its own."""
    with workspace.store.writing() as connection, opened(workspace, connection, verb, reason, source) as batch:
        yield connection, batch
