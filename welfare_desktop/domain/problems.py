"""What can go wrong, as data: a code, a Japanese template with named places, and the values.

A `Problem` belongs to a place (a cell, a field) and is collected, never raised.
A `Refusal` is a known error that stops a whole action; it is raised, and says what happened,
what is safe and what to do. Anything else that is raised is a bug.

Texts are formatted at the edge, where `ui.words` may translate the template first. Values may
quote what the clerk typed and are therefore never logged: log `code` only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one value, e.g. Problem("date.missing-day", "{year}年{month}月に{day}日はありません。", {...})."""

    code: str
    template: str
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    def text(self) -> str:
        """The Japanese sentence with its values filled in."""
        return self.template.format_map(dict(self.values))


class Refusal(Exception):  # noqa: N818 - the domain word; not every refusal is an error
    """A known reason not to go on, in words for the clerk.

    `happened`, `safe` and `todo` are templates; `values` fills them. The exception's own text is
    the code alone, so that a log never holds personal data.
    """

    def __init__(
        self,
        code: str,
        happened: str,
        safe: str = "登録済みの内容は変わっていません。",
        todo: str = "",
        values: Mapping[str, str | int] | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.happened = happened
        self.safe = safe
        self.todo = todo
        self.values: dict[str, str | int] = dict(values or {})

    def text(self) -> str:
        """The three sentences, values filled in, one per line."""
        parts = (self.happened, self.safe, self.todo)
        return "\n".join(part.format_map(self.values) for part in parts if part)


class WrongPassword(Refusal):
    """The password does not open the office (or the workbook)."""


class Cancelled(Exception):  # noqa: N818 - not an error: the clerk asked for it
    """The clerk stopped the work; nothing of it was kept."""
