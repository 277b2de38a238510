"""Records as text that a spreadsheet takes: a line each, tabs between the columns, the headings first."""

from collections.abc import Sequence

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import words
from welfare_desktop.ui.tasks import Progress

_AT_ONCE = 1000
"""So many records are read before the progress is told: a whole city takes seconds and can be stopped."""


def as_text(workspace: Workspace, kind: str, records: Sequence[int], keys: Sequence[str], progress: Progress) -> str:
    """These records as shown in the columns of these ledger keys; on the reader thread."""
    lines = [_line([words.label(KINDS[kind].label_of(key)) for key in keys])]
    for start in range(0, len(records), _AT_ONCE):
        progress(start, len(records))
        lines += map(_line, searching.rows(workspace, kind, records[start : start + _AT_ONCE], keys))
    return "\r\n".join(lines)


def _line(texts: Sequence[str]) -> str:
    """A cell of several lines becomes one line: a line break would begin another row."""
    return "\t".join(" ".join(text.split()) for text in texts)
